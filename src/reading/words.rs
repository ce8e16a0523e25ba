//! Words that decide what a string is: folding, and the closed classes of names.

/// Lower case without diacritics, dots and apostrophes, so that one table entry fits every way of writing a word.
pub fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'a'..='z' | '0'..='9' | '-' | '&' => out.push(c),
            'A'..='Z' => out.push(c.to_ascii_lowercase()),
            '.' | '\'' | '’' | ',' | '\u{300}'..='\u{36f}' => {}
            _ => match plain(c) {
                "" => out.extend(c.to_lowercase()),
                ascii => out.push_str(ascii),
            },
        }
    }
    out
}

/// The ASCII letters for a Latin letter with a diacritic, or "".
fn plain(c: char) -> &'static str {
    match c {
        'à'..='å' | 'À'..='Å' | 'ā' | 'Ā' | 'ă' | 'Ă' | 'ą' | 'Ą' | 'ạ' | 'ả' | 'ấ'..='ặ' => "a",
        'æ' | 'Æ' => "ae",
        'ç' | 'Ç' | 'ć' | 'Ć' | 'č' | 'Č' => "c",
        'ď' | 'Ď' | 'đ' | 'Đ' | 'ð' => "d",
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'Ē' | 'ė' | 'ę' | 'Ę' | 'ě' | 'Ě' | 'ẹ'..='ệ' => "e",
        'ğ' | 'Ğ' | 'ģ' => "g",
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' | 'Ī' | 'ı' | 'İ' | 'ị' | 'ỉ' => "i",
        'ķ' => "k",
        'ł' | 'Ł' | 'ļ' | 'ľ' => "l",
        'ñ' | 'Ñ' | 'ń' | 'Ń' | 'ň' | 'Ň' | 'ņ' => "n",
        'ò'..='ö' | 'Ò'..='Ö' | 'ø' | 'Ø' | 'ō' | 'Ō' | 'ő' | 'Ő' | 'ọ'..='ợ' | 'ơ' => "o",
        'ř' | 'Ř' => "r",
        'ś' | 'Ś' | 'š' | 'Š' | 'ş' | 'Ş' | 'ș' | 'Ș' => "s",
        'ß' => "ss",
        'ť' | 'ț' | 'Ț' | 'ţ' | 'Ţ' => "t",
        'ù'..='ü' | 'Ù'..='Ü' | 'ū' | 'Ū' | 'ů' | 'Ů' | 'ű' | 'Ű' | 'ụ'..='ự' | 'ư' => "u",
        'ý' | 'Ý' | 'ÿ' | 'ỳ'..='ỹ' => "y",
        'ź' | 'Ź' | 'ž' | 'Ž' | 'ż' | 'Ż' => "z",
        _ => "",
    }
}

/// A title before a name: as it is written, and whether `Dear` goes with title and family name (`Dr. Doe`) rather than with the
/// given name alone.
pub fn honorific(folded: &str) -> Option<(&'static str, bool)> {
    Some(match folded {
        "dr" | "doctor" | "doktor" => ("Dr.", true),
        "dra" => ("Dra.", true),
        "dott" => ("Dott.", true),
        "dottssa" | "dottoressa" => ("Dott.ssa", true),
        "prof" | "professor" => ("Prof.", true),
        "profa" => ("Profa.", true),
        "profin" => ("Prof.in", true),
        "rev" | "reverend" => ("Rev.", true),
        "fr" | "father" => ("Fr.", true),
        "rabbi" => ("Rabbi", true),
        "hon" => ("Hon.", true),
        "gov" => ("Gov.", true),
        "ltgov" => ("Lt. Gov.", true),
        "sen" => ("Sen.", true),
        "rep" => ("Rep.", true),
        "lt" => ("Lt.", true),
        "gen" => ("Gen.", true),
        "ltgen" => ("Lt. Gen.", true),
        "ltcol" => ("Lt. Col.", true),
        "col" => ("Col.", true),
        "cpt" | "capt" => ("Capt.", true),
        "sgt" => ("Sgt.", true),
        "cmdr" => ("Cmdr.", true),
        "herr" | "hr" | "hrn" => ("Herr", true),
        "frau" => ("Frau", true),
        "fru" => ("Fru", true),
        "sr" | "señor" | "senor" => ("Sr.", true),
        "sra" | "senora" => ("Sra.", true),
        "srta" => ("Srta.", true),
        "sig" | "signor" => ("Sig.", true),
        "sigra" | "signora" => ("Sig.ra", true),
        "monsieur" => ("Monsieur", true),
        "mme" | "madame" => ("Mme", true),
        "mlle" => ("Mlle", true),
        "dhr" | "meneer" => ("Dhr.", true),
        "mevr" | "mw" | "mevrouw" => ("Mevr.", true),
        "mr" | "mister" => ("Mr.", false),
        "mrs" => ("Mrs.", false),
        "ms" => ("Ms.", false),
        "miss" => ("Miss", false),
        "mx" => ("Mx.", false),
        "sir" => ("Sir", false),
        "dame" => ("Dame", false),
        "rt" => ("Rt", false),
        "judge" => ("Judge", false),
        "mag" => ("Mag.", false),
        "ing" => ("Ing.", false),
        "dipl-ing" => ("Dipl.-Ing.", false),
        "dipl-kfm" => ("Dipl.-Kfm.", false),
        "dipl-inform" => ("Dipl.-Inform.", false),
        "dipl-phys" => ("Dipl.-Phys.", false),
        "dipl-psych" => ("Dipl.-Psych.", false),
        "mmag" => ("MMag.", false),
        _ => return None,
    })
}

/// Letters after a name: generations, degrees, professions, certificates.
pub fn is_post_nominal(folded: &str) -> bool {
    is_generation(folded)
        || matches!(
            folded,
            "phd"
                | "ph"
                | "md"
                | "do"
                | "dds"
                | "dmd"
                | "dvm"
                | "jd"
                | "llb"
                | "llm"
                | "llp"
                | "mba"
                | "emba"
                | "msc"
                | "bsc"
                | "msced"
                | "bs"
                | "ms"
                | "ba"
                | "ma"
                | "mpa"
                | "mph"
                | "mpp"
                | "med"
                | "meng"
                | "beng"
                | "mfa"
                | "bfa"
                | "msw"
                | "lcsw"
                | "lmft"
                | "edd"
                | "dphil"
                | "psyd"
                | "dsc"
                | "dba"
                | "ma-ed"
                | "rn"
                | "msn"
                | "bsn"
                | "np"
                | "fnp"
                | "cnm"
                | "pa-c"
                | "dnp"
                | "lpn"
                | "cpa"
                | "cfa"
                | "cfp"
                | "cma"
                | "cia"
                | "cisa"
                | "cissp"
                | "cism"
                | "pmp"
                | "csm"
                | "cspo"
                | "capm"
                | "acp"
                | "pe"
                | "phr"
                | "sphr"
                | "gphr"
                | "shrm-cp"
                | "shrm-scp"
                | "cipd"
                | "mcipd"
                | "fcipd"
                | "lutc"
                | "clu"
                | "chfc"
                | "aca"
                | "acca"
                | "fcca"
                | "facs"
                | "facp"
                | "frcp"
                | "frs"
                | "faia"
                | "aia"
                | "leed"
                | "esq"
                | "esquire"
                | "qc"
                | "kc"
                | "mp"
                | "obe"
                | "mbe"
                | "cbe"
                | "usn"
                | "usaf"
                | "usmc"
                | "ret"
                | "tedx"
                | "cebs"
                | "cscp"
                | "six-sigma"
                | "aws"
                | "itil"
        )
}

/// `Jr`, `III` and their kind.
pub fn is_generation(folded: &str) -> bool {
    matches!(
        folded,
        "jr" | "sr" | "junior" | "ii" | "iii" | "iv" | "vi" | "vii" | "viii" | "2nd" | "3rd" | "4th"
    )
}

/// Words that begin a family name: `van`, `de la`, `al`.
pub fn is_particle(folded: &str) -> bool {
    matches!(
        folded,
        "van"
            | "von"
            | "vom"
            | "zu"
            | "zum"
            | "zur"
            | "der"
            | "den"
            | "de"
            | "del"
            | "della"
            | "delle"
            | "dei"
            | "degli"
            | "di"
            | "da"
            | "das"
            | "do"
            | "dos"
            | "du"
            | "des"
            | "la"
            | "le"
            | "las"
            | "los"
            | "lo"
            | "el"
            | "al"
            | "abu"
            | "ibn"
            | "bin"
            | "bint"
            | "binti"
            | "ben"
            | "bar"
            | "bat"
            | "ter"
            | "ten"
            | "te"
            | "af"
            | "av"
            | "st"
            | "san"
            | "santa"
            | "mac"
            | "mc"
            | "ap"
            | "ab"
            | "y"
            | "op"
            | "in"
            | "t"
            | "ould"
            | "ait"
            | "von-der"
            | "عبد"
            | "بن"
            | "بنت"
            | "ابن"
            | "أبو"
            | "ابو"
            | "آل"
            | "بו"
            | "בן"
            | "בר"
            | "בת"
    )
}

/// Ranks of the nobility that belong to the family name when a particle follows: `Graf von`, `Baronin de`.
pub fn is_noble(folded: &str) -> bool {
    matches!(
        folded,
        "graf"
            | "grafin"
            | "freiherr"
            | "freifrau"
            | "freiin"
            | "baron"
            | "baronin"
            | "baroness"
            | "prinz"
            | "prinzessin"
            | "furst"
            | "furstin"
            | "ritter"
            | "edler"
            | "edle"
            | "markgraf"
            | "jonkheer"
            | "conde"
            | "conte"
            | "comte"
    )
}

/// Words that only a company, a team, a mailbox, a room, a device or a bot has in its name.
pub fn is_body(folded: &str) -> bool {
    // German writes a department as one word: `Bewerberservice`.
    const ENDINGS: &[&str] = &[
        "management",
        "abteilung",
        "verwaltung",
        "service",
        "zentrale",
        "sekretariat",
        "postfach",
        "buro",
        "team",
        "raum",
    ];
    ENDINGS.iter().any(|ending| folded.ends_with(ending) && folded.len() > ending.len())
        || matches!(
            folded,
            // Teams and departments.
            "team" | "teams" | "recruiting" | "recruitment" | "hiring" | "talent" | "hr" | "department" | "dept" | "staffing" | "panel" | "committee"
            | "board" | "group" | "office" | "crew" | "squad" | "people-ops" | "operations" | "ops" | "careers" | "career" | "jobs"
            | "university" | "college" | "school" | "institute" | "hospital" | "clinic" | "church" | "museum" | "library" | "council"
            | "acquisition" | "onboarding" | "admissions" | "human" | "resources" | "personalabteilung" | "bewerbung" | "bewerbungen"
            | "recrutement" | "equipe" | "equipo" | "ressources" | "humaines" | "humanos" | "recursos" | "karriere" | "ministry"
            // Companies.
            | "inc" | "llc" | "ltd" | "limited" | "gmbh" | "ag" | "corp" | "corporation" | "company" | "plc" | "sa" | "sarl" | "sas" | "srl" | "spa" | "bv"
            | "nv" | "oy" | "ab" | "kg" | "se" | "pty" | "enterprises" | "enterprise" | "holdings" | "solutions" | "services" | "systems" | "technologies"
            | "technology" | "software" | "consulting" | "consultants" | "partners" | "ventures" | "capital" | "labs" | "laboratories"
            | "industries" | "international" | "national" | "union" | "association" | "foundation" | "society" | "bank" | "insurance"
            | "hardware" | "construction" | "telephone" | "telecom" | "media" | "studios" | "studio" | "agency" | "analytics" | "global"
            | "airlines" | "motors" | "pharma" | "pharmaceuticals" | "logistics" | "energy" | "robotics" | "therapeutics" | "networks"
            | "citizens" | "friends" | "democratic" | "republican" | "federation" | "senator" | "co" | "health" | "healthcare" | "digital"
            // Mailboxes, calendars, bots.
            | "noreply" | "no-reply" | "donotreply" | "do-not-reply" | "notification" | "notifications" | "calendar" | "scheduling" | "scheduler" | "bot"
            | "notetaker" | "note-taker" | "assistant" | "sync" | "automation" | "automated" | "support" | "info" | "admin" | "helpdesk"
            | "mailer" | "mailer-daemon" | "postmaster" | "newsletter" | "marketing" | "sales" | "service" | "system" | "invitation"
            | "invitations" | "interview" | "interviews" | "meeting" | "meetings" | "webinar" | "kalender" | "alerts" | "ai" | "reception"
            // Rooms and devices.
            | "room" | "conference" | "boardroom" | "phone" | "iphone" | "ipad" | "laptop" | "macbook" | "android" | "galaxy" | "pixel" | "zoom"
            | "huddle" | "floor" | "building" | "desk" | "lobby" | "raum" | "sala" | "salle" | "zimmer" | "besprechungsraum" | "polycom" | "webex"
            | "speakerphone" | "projector" | "kiosk" | "equipment" | "vc" | "dial-in"
        )
}

/// What somebody is at work: not a name, but said of a person.
pub fn is_job(folded: &str) -> bool {
    matches!(
        folded,
        "recruiter"
            | "interviewer"
            | "interviewers"
            | "candidate"
            | "applicant"
            | "manager"
            | "director"
            | "engineer"
            | "developer"
            | "designer"
            | "analyst"
            | "scientist"
            | "architect"
            | "coordinator"
            | "sourcer"
            | "consultant"
            | "specialist"
            | "officer"
            | "president"
            | "vp"
            | "svp"
            | "evp"
            | "cto"
            | "ceo"
            | "cfo"
            | "coo"
            | "cpo"
            | "ciso"
            | "founder"
            | "cofounder"
            | "co-founder"
            | "lead"
            | "leader"
            | "head"
            | "executive"
            | "supervisor"
            | "administrator"
            | "accountant"
            | "attorney"
            | "counsel"
            | "lecturer"
            | "teacher"
            | "professor"
            | "researcher"
            | "technician"
            | "representative"
            | "strategist"
            | "planner"
            | "buyer"
            | "controller"
            | "auditor"
            | "nurse"
            | "physician"
            | "intern"
            | "trainee"
            | "owner"
            | "editor"
            | "writer"
            | "programmer"
            | "tester"
            | "advisor"
            | "adviser"
            | "advocate"
            | "partner"
            | "senior"
            | "junior"
            | "staff"
            | "principal"
            | "chief"
            | "vice"
            | "deputy"
            | "associate"
            | "interim"
            | "host"
            | "organizer"
            | "organiser"
            | "contractor"
            | "freelancer"
            | "employee"
            | "guest"
            | "external"
            | "attendee"
            | "participant"
            | "moderator"
            | "panelist"
            | "leiter"
            | "leiterin"
            | "entwickler"
            | "entwicklerin"
            | "ingenieur"
            | "geschaftsfuhrer"
            | "directeur"
            | "directrice"
            | "ingeniero"
            | "responsable"
            | "gerente"
            | "chef"
            | "responsabile"
            | "unknown"
            | "unbekannt"
            | "undefined"
            | "null"
            | "nil"
            | "none"
            | "anonymous"
            | "tbd"
            | "tba"
    )
}

/// Whether somebody's presence, not their name, is said.
pub fn is_presence(folded: &str) -> bool {
    matches!(
        folded,
        "available"
            | "away"
            | "busy"
            | "online"
            | "offline"
            | "free"
            | "idle"
            | "tentative"
            | "accepted"
            | "declined"
            | "pending"
            | "optional"
            | "required"
            | "organizer"
            | "organiser"
            | "out of office"
            | "do not disturb"
            | "in a meeting"
            | "be right back"
            | "on leave"
            | "on vacation"
            | "presenting"
            | "in a call"
            | "appear offline"
            | "last seen"
            | "ooo"
            | "awaiting"
            | "no response"
            | "needs action"
            | "maybe"
            | "attending"
            | "invited"
            | "host"
            | "me"
            | "you"
            | "muted"
            | "unmuted"
            | "co-host"
            | "cohost"
            | "guest"
            | "external"
            | "unverified"
            | "verfugbar"
            | "abwesend"
            | "beschaftigt"
            | "absent"
            | "occupe"
            | "disponible"
            | "ausente"
            | "working elsewhere"
    )
}

/// Whether a text is only pronouns: `she/her`, `they`, `er/ihm`.
pub fn is_pronouns(text: &str) -> bool {
    let mut any = false;
    for part in text.split(['/', '|', ',', ' ', '(', ')']).filter(|part| !part.is_empty()) {
        if !matches!(
            fold(part).as_str(),
            "she"
                | "her"
                | "hers"
                | "he"
                | "him"
                | "his"
                | "they"
                | "them"
                | "theirs"
                | "ze"
                | "hir"
                | "zir"
                | "xe"
                | "xem"
                | "sie"
                | "ihr"
                | "er"
                | "ihm"
                | "elle"
                | "il"
                | "lui"
                | "iel"
                | "ella"
                | "el"
                | "elles"
                | "ele"
                | "dela"
                | "dele"
                | "ela"
                | "hen"
                | "hun"
                | "die"
                | "zij"
                | "haar"
                | "hij"
                | "hem"
                | "lei"
                | "any"
                | "all"
                | "pronouns"
                | "ask"
                | "my"
                | "pronouns:"
        ) {
            return false;
        }
        any = true;
    }
    any
}

/// Applicant-tracking, scheduling, meeting and note-taking tools: they send invitations in their own name.
pub fn is_tool(folded: &str) -> bool {
    #[rustfmt::skip]
    const TOOLS: &[&str] = &[
        "greenhouse", "lever", "ashby", "workday", "icims", "smartrecruiters", "workable", "jobvite", "taleo", "bamboohr",
        "breezy", "jazzhr", "recruitee", "teamtailor", "personio", "goodtime", "modernloop", "prelude", "calendly", "cal",
        "calcom", "doodle", "zoom", "webex", "teams", "outlook", "gmail", "google", "microsoft", "slack", "hackerrank",
        "codesignal", "codility", "hirevue", "karat", "testgorilla", "coderpad", "metaview", "brighthire", "fireflies", "otter",
        "fathom", "gem", "dover", "wellfound", "indeed", "linkedin", "eightfold", "phenom", "avature", "successfactors",
        "cronofy", "reclaim", "clockwise", "youcanbookme", "rippling",
    ];
    TOOLS.contains(&folded)
}

/// Whether a mark ends a sentence or separates fields in a line of names.
pub fn is_separator(text: &str) -> bool {
    matches!(text, "|" | "-" | "–" | "—" | "·" | "•" | "//" | "/" | ":" | "~" | "‒" | "―")
}
