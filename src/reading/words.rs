//! Words that decide what a string is: folding, and the closed classes of names.

use crate::list::{Packed, Phrases, Words, packed, words};

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
        "dr" | "doctor" | "doktor" | "doutor" => ("Dr.", true),
        "dra" => ("Dra.", true),
        "smt" => ("Smt.", true),
        "shri" => ("Shri", true),
        "drs" => ("drs.", false),
        "doutora" | "doctora" | "drª" => ("Dra.", true),
        "docteur" | "docteure" => ("Docteur", true),
        "drssa" => ("Dr.ssa", true),
        "profssa" | "professoressa" => ("Prof.ssa", true),
        "profª" => ("Profa.", true),
        "eng" | "engº" | "engª" => ("Eng.", true),
        "srª" => ("Sra.", true),
        "phdr" => ("PhDr.", true),
        "rndr" => ("RNDr.", true),
        "atty" => ("Atty.", true),
        "adv" => ("Adv.", true),
        "gospodin" => ("Gospodin", true),
        "ir" => ("ir.", false),
        "mtre" => ("Mtre", true),
        "baroness" => ("Baroness", true),
        "jonkvrouw" => ("Jonkvrouw", true),
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
        "herr" | "herrn" | "hr" | "hrn" => ("Herr", true),
        "frau" => ("Frau", true),
        "fru" => ("Fru", true),
        "sr" | "señor" | "senor" => ("Sr.", true),
        "sra" | "senora" => ("Sra.", true),
        "srta" => ("Srta.", true),
        "sig" | "signor" => ("Sig.", true),
        "signa" | "signorina" => ("Sig.na", true),
        "sigra" | "signora" => ("Sig.ra", true),
        "monsieur" => ("Monsieur", true),
        "mme" | "madame" => ("Mme", true),
        "mlle" => ("Mlle", true),
        "dhr" | "heer" | "meneer" => ("Dhr.", true),
        "mevr" | "mw" | "mevrouw" => ("Mevr.", true),
        "доктор" | "д-р" => ("д-р", true),
        "профессор" | "проф" => ("проф.", true),
        "г-н" | "господин" => ("г-н", true),
        "г-жа" | "госпожа" => ("г-жа", true),
        "δρ" => ("Δρ.", true),
        "κύριος" | "κος" | "κ" => ("κ.", true),
        "κυρία" | "κα" => ("κα", true),
        "دكتور" | "الدكتور" => ("الدكتور", true),
        "دكتورة" | "الدكتورة" => ("الدكتورة", true),
        "السيد" => ("السيد", true),
        "السيدة" => ("السيدة", true),
        "دکتر" => ("دکتر", true),
        "آقای" => ("آقای", true),
        "خانم" => ("خانم", true),
        "ד\"ר" | "ד״ר" => ("ד\"ר", true),
        "פרופ" => ("פרופ'", true),
        "מר" => ("מר", true),
        "גב" => ("גב'", true),
        "mdm" | "madam" => ("Mdm", true),
        "univ-prof" => ("Univ.-Prof.", true),
        "maga" => ("Mag.a", false),
        "mgr" => ("Mgr.", false),
        "mudr" => ("MUDr.", true),
        "judr" => ("JUDr.", true),
        "bc" => ("Bc.", false),
        "mr" | "mister" => ("Mr.", false),
        "mrs" => ("Mrs.", false),
        "ms" => ("Ms.", false),
        "miss" => ("Miss", false),
        "mx" => ("Mx.", false),
        "sir" => ("Sir", false),
        "dame" => ("Dame", false),
        "rt" => ("Rt", false),
        "judge" => ("Judge", true),
        "lord" => ("Lord", true),
        "cllr" | "councillor" => ("Cllr.", true),
        "captain" => ("Captain", true),
        "brig" => ("Brig.", true),
        "adm" => ("Adm.", true),
        "cpl" => ("Cpl.", true),
        "wg" => ("Wg", true),
        "sqn" => ("Sqn", true),
        "flt" => ("Flt", true),
        "cdr" => ("Cdr", true),
        "ldr" => ("Ldr", true),
        "engr" => ("Engr.", true),
        "barr" => ("Barr.", true),
        "avv" | "avvocato" => ("Avv.", true),
        "avvssa" => ("Avv.ssa", true),
        "arch" => ("Arch.", true),
        "geom" => ("Geom.", true),
        "rag" => ("Rag.", true),
        "maitre" => ("Maître", true),
        "lic" => ("Lic.", true),
        "exmo" => ("Exmo.", true),
        "exma" => ("Exma.", true),
        "mst" => ("Mst.", true),
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
    #[rustfmt::skip]
    static WORDS: Words = Words::new("\
        aca acca acii aciis acma acp aia aicp apr aprp aws ba beng bfa bs bsc bsn capm cbe cchem ccie ccna ccnp cebs ceng cfa \
        cfp cgeog cgma chfc cia cilex cimadip cipd cisa cism cissp citp clu cma cmath cmg cnm cpa cpcu cphys cqa csc csci cscp \
        csm cspo ctr cvo dba dbe dclin dclinpsy dds dipl-ing dmd dnp do dphil dr dsc dvm edd emba esq esquire ext extern facp \
        facs faia fbcs fcca fcii fciob fcipd fcips fcma fiet fimeche fnp frcp frcpath frcs frics frs fsa gbe gphr ieng ing itil \
        jd kbe kc kcmg lcsw leed leed-ap llb llm llp lmft lpn lutc ma ma-ed mba mbbs mbchb mbcs mbe mciob mcipd mcips mcsp md \
        med meng mfa miet mimeche mp mpa mph mphil mpp mrcgp mrcp mrcs mres mrics mrpharms ms msc msced msn msw np obe pa-c pe \
        pgce pgmp ph phd phr pmi-acp pmp prince2 psyd qc qts ret rgn rmn rn shrm-cp shrm-scp six-sigma sphr sphri tedx togaf \
        usaf usmc usn");
    is_generation(folded) || WORDS.holds(folded)
}

/// `Jr`, `III` and their kind.
pub fn is_generation(folded: &str) -> bool {
    words!("2nd 3rd 4th ii iii iv jr junior sr vi vii viii").holds(folded)
}

/// Words that begin a family name: `van`, `de la`, `al`.
pub fn is_particle(folded: &str) -> bool {
    #[rustfmt::skip]
    static WORDS: Words = Words::new("\
        ab abu af ait al ap arap av bar bat ben bin bint binti da das de degli dei del della delle den der des di do dos du el \
        ibn in ka la las le lo los mac mc op ould san santa st t te ten ter van vd vom von von-der wa y zu zum zur בן בר בת آل \
        أبو ابن ابو بו بن بنت عبد");
    WORDS.holds(folded)
}

/// Ranks of the nobility that belong to the family name when a particle follows: `Graf von`, `Baronin de`.
pub fn is_noble(folded: &str) -> bool {
    #[rustfmt::skip]
    static WORDS: Words = Words::new("\
        baron baroness baronin comte conde conte edle edler freifrau freiherr freiin furst furstin graf grafin jonkheer \
        markgraf prinz prinzessin ritter");
    WORDS.holds(folded)
}

/// Words that only a company, a team, a mailbox, a room, a device or a bot has in its name.
pub fn is_body(folded: &str) -> bool {
    #[rustfmt::skip]
    static WORDS: Packed = packed!("\
    ab academy accountants acquisition admin admissions advisers advisors advocaten ag agency ai airlines airport albergo alerts \
    analytics android apotheek apotheke architecten architectes architects asociacion assistant associacao associacion \
    association associazione attorneys auditorium autohaus automated automation avocats ayuntamiento azienda backerei bakery bakkerij \
    bank basisschool besprechungsraum bewerbung bewerbungen bistro board boardroom borough bot boulangerie boutique \
    brasserie brewery brewing bros brothers building bv cabinet cafe calendar candidaturas candidature candidatures capital \
    cardiology career careers carrieres church citizens clinic clinica clinique co colegio college committee commune company \
    comune conf conference construcciones construction consultants consulting corp corporation council county creations crew \
    democratic dentists department dept dermatology desk dial-in digital diner do-not-reply donotreply ecole empleo empleos \
    emploi emplois energy enterprise enterprises equipe equipment equipo escola estates fa farmacia federation firma \
    fleischerei floor fondation fondazione foundation friends fundacao fundacion galaxy gasthaus gasthof gaststatte gemeente \
    gemeinde global gmbh group grundschule gymnasium hardware health healthcare helpdesk hiring hochschule holdings hopital \
    hospital hotel hr huddle humaines human humanos inc industries info inn institut institute instituto insurance \
    international interview interviews invitation invitations ipad iphone istituto jobs kalender kanzlei karriere kg kiosk \
    kita klinik klinikum kommune konditorei krankenhaus lab laboratories labs landkreis laptop lavoro lawyers library \
    limited llc lobby logistics logistik logistique ltd lycee macbook mailer mailer-daemon mairie makelaars marketing media \
    meeting meetings metzgerei ministry motors municipality museum national networks newsletter no-reply noreply notarissen \
    note-taker notetaker notification notifications nursery nv office onboarding operations ops opticians orthopedics \
    ospedale osteria oy padaria paediatrics panaderia panel partners pediatrics people-ops personalabteilung pharma \
    pharmaceuticals pharmacie pharmacy phone pixel pizzeria plaza plc polycom postmaster pousada practice praktijk praxis \
    prefeitura projector provincie pty pub raum reception rechtsanwalte recruiting recruitment recrutement recursos \
    republican resources ressources restaurant risorse ristorante roasters robotics room sa sala sales salle salon sarl sas \
    scheduler scheduling school scuola se senator service services sindicato society software solicitors solutions sons spa \
    sparkasse speakerphone squad srl stadt stadtwerke staffing station steuerberater stichting stiftung studio studios support \
    surgery sync system systems talent talento team teams technologies technology telecom telephone terminal therapeutics transport \
    transporte transports trattoria uc ufficio umane union univ universidad universidade universita universitat universite \
    universiteit university vacatures vagas vc ventures verein veterinarians vets ville volksbank webex webinar werving \
    ziekenhuis zimmer zoom кадров кадры отдел персонала אנוש גיוס משאבי البشرية الموارد توظيف 人事部");
    // German writes a department as one word: `Bewerberservice`.
    const ENDINGS: &[&str] = &[
        "management",
        "erei",
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
    ENDINGS.iter().any(|ending| folded.ends_with(ending) && folded.len() > ending.len()) || WORDS.holds(folded)
}

/// What somebody is at work: not a name, but said of a person.
pub fn is_job(folded: &str) -> bool {
    #[rustfmt::skip]
    static WORDS: Words = Words::new("\
        accountant administrator adviser advisor advocate analyst anonymous applicant architect associate attendee attorney \
        auditor buyer candidate ceo cfo chef chief ciso co-founder cofounder consultant contractor controller coo \
        coordinator counsel cpo cto deputy designer developer directeur director directrice editor employee engineer \
        entwickler entwicklerin evp executive external founder freelancer gerente geschaftsfuhrer guest head host ingeniero \
        ingenieur interim intern interviewer interviewers junior lead leader lecturer leiter leiterin manager moderator nil \
        none null nurse officer organiser organizer owner panelist participant partner physician planner president \
        principal professor programmer recruiter representative researcher responsabile responsable scientist senior \
        sourcer specialist staff strategist supervisor svp tba tbd teacher technician tester trainee unbekannt undefined \
        unknown vice vp writer");
    WORDS.holds(folded)
}

/// Whether folded words, joined with hyphens, are an employer whom everybody knows: several have the name of a person.
pub fn is_employer(folded: &str) -> bool {
    #[rustfmt::skip]
    static NAMES: Packed = packed!("\
    1password 23andme 3i 3m 7-eleven 8x8 a-t-kearney a24 abercrombie-&-fitch abn-amro accenture adidas adobe adyen \
    air-france airbnb airbus airfrance albert-heijn aldi alexander-mcqueen allen-&-overy allen-overy allianz \
    alvarez-&-marsal alvarez-marsal amazon ambev amd american-airlines american-express apple argos arthur-d-little arup \
    asda asml asos at-kearney atkins atlassian aviva aws axa axel-springer b&q bae-systems bain-capital baker-mckenzie \
    balfour-beatty bank-of-america barclays barilla basf bayer bbc bbva ben-&-jerrys bertelsmann best-buy black-veatch bmw \
    bnp-paribas bobbi-brown boeing boohoo booking booz-allen booz-allen-hamilton bosch bouygues bradesco british-airways \
    british-council burberry burns-mcdonnell c&a caixabank calvin-klein canva capgemini carl-zeiss carl-zeiss-meditec \
    carrefour cartier century-21 chanel channel-4 charles-schwab charles-taylor christian-dior cisco citadel citi citroen \
    civil-service cleveland-clinic clifford-chance cloudflare coca-cola coinbase coldwell-banker coolblue corte-ingles \
    costain costco credit-agricole credit-suisse currys danone darty dassault databricks datadog davis-polk decathlon \
    deliveroo deloitte deloitte-digital dennys deutsche-bahn deutsche-bank dhl dillards dior direct-line discord dishoom \
    disney dm dm-drogerie-markt dolce-&-gabbana douglas dr-martens dr-oetker dropbox duff-&-phelps dunelm ebay eddie-stobart \
    edeka edf edward-jones el-corte-ingles eli-lilly elizabeth-arden embraer endesa engie english-heritage ericsson \
    ernst-&-young ernst-and-young ernst-young estee-lauder expedia facebook fannie-mae fendi ferrero figma first-group \
    five-guys fnac ford frank-recruitment fred-olsen freddie-mac freshfields fujitsu g4s general-dynamics general-electric \
    general-mills general-motors generali georg-fischer gitlab goldman-sachs google gordon-ramsay-restaurants grant-thornton \
    greggs grubhub gruner-+-jahr gucci h&m haribo harley harley-davidson harvey-nichols hays heidelberg-materials \
    heidelberger heineken helmut-fischer herbert-smith-freehills hermes hilton hogan-lovells home-depot home-office honda \
    hsbc hubspot hugging-face hugo-boss iberdrola ibm ifood ikea imperial-college in-n-out inditex infosys instacart intel \
    itau itv jack-&-jones jack-daniels jack-wills jacob-douwe-egberts jacobs-engineering jamie-oliver jan-linders \
    jane-street jimmy-choo jimmy-johns jo-malone jo-malone-london john-deere john-lewis johns-hopkins johnson-&-johnson \
    johnson-and-johnson johnson-controls jones-day jones-lang-lasalle jp-morgan jpmorgan jpmorgan-chase julius-baer just-eat \
    kaiser-permanente kate-spade kaufland keller-williams kering kier kings-college-london kirkland-&-ellis kirkland-ellis \
    klarna klm kohls kpmg latham-&-watkins lavazza lazard legal-&-general lego leroy-merlin levi-strauss lidl liebherr \
    linkedin linklaters lloyds lloyds-bank lockheed-martin loreal louis-vuitton lowes lufthansa lululemon luxottica lvmh \
    lyft macys magalu marie-curie marks-&-spencer marks-and-spencer mary-kay mastercard matalan max-mara max-planck \
    mayo-clinic mcdonalds mckinsey media-markt mercadona mercedes-benz merrill-lynch met-police meta michael-kors \
    michael-page michelin microsoft miele mongodb monzo moodys morgan-stanley morrisons mott-macdonald mount-sinai n26 \
    nandos national-express national-grid nationwide natwest nestle netflix network-rail nhs nike nokia northrop-grumman \
    norton-rose notion novartis novo-nordisk nubank nvidia o2 ocado oliver-wyman oracle otto-group page-group pagegroup \
    palantir papa-johns parker-hannifin patek-philippe paul-smith paypal pepsico peter-hahn petrobras peugeot pfizer \
    philip-morris philips phillips-66 pinterest plaid porsche prada primark procter-&-gamble procter-and-gamble prudential \
    pwc qinetiq qualcomm rabobank ralph-lauren randstad rbs reddit renault repsol revolut rewe ritter-sport rivian \
    robert-bosch robert-half robert-walters roblox rockwell-collins roland-berger rolex rolls-royce rossmann rothschild \
    royal-mail ryanair safran sainsburys saint-gobain salesforce sams-club samsung samuel-knight sanofi santander \
    santander-uk sap save-the-children schiphol screwfix shell shopify siemens simpson-thacher skanska skyscanner \
    slaughter-&-may slaughter-and-may smith-&-nephew snap sncf snowflake societe-generale sony spacex spotify \
    standard-chartered starbucks state-farm state-street stella-mccartney stripe superdrug swarovski target teach-first \
    teach-for-america ted-baker telefonica tesco tesla thales thomas-cook tiffany-&-co tiktok tim-hortons tommy-hilfiger \
    totalenergies toyota trader-joes transport-for-london travis-perkins trumpf tsb twilio twitch two-sigma uber \
    under-armour unilever united-airlines ups us-bank veolia verizon victorias-secret vinci virgin-atlantic visa \
    vivienne-westwood vodafone wagamama waitrose walmart warner-bros wayfair wells-fargo wendys white-&-case whole-foods \
    wickes william-hill wise workday yves-rocher yves-saint-laurent zalando zara zillow");
    NAMES.holds(folded)
}

/// Whether somebody's presence, not their name, is said.
pub fn is_presence(folded: &str) -> bool {
    #[rustfmt::skip]
    static WORDS: Phrases = Phrases::new("\
        absent,abwesend,accepted,appear offline,attending,ausente,available,awaiting,away,be right back,beschaftigt,\
        busy,co-host,cohost,declined,disponible,do not disturb,external,free,guest,host,idle,in a call,in a meeting,\
        invited,last seen,maybe,me,muted,needs action,no response,occupe,offline,on leave,on vacation,online,ooo,\
        optional,organiser,organizer,out of office,pending,presenting,required,tentative,unmuted,unverified,verfugbar,\
        working elsewhere,you");
    WORDS.holds(folded)
}

/// Whether a text is only pronouns: `she/her`, `they`, `er/ihm`.
pub fn is_pronouns(text: &str) -> bool {
    #[rustfmt::skip]
    static PRONOUNS: Words = Words::new("\
        all any ask dela dele die el ela ele ella elle elles er haar he hem hen her hers hij him hir his hun iel ihm \
        ihr il lei lui my pronouns pronouns: she sie theirs them they xe xem ze zij zir");
    let mut any = false;
    for part in text.split(['/', '|', ',', ' ', '(', ')']).filter(|part| !part.is_empty()) {
        if !PRONOUNS.holds(&fold(part)) {
            return false;
        }
        any = true;
    }
    any
}

/// Applicant-tracking, scheduling, meeting and note-taking tools: they send invitations in their own name.
pub fn is_tool(folded: &str) -> bool {
    #[rustfmt::skip]
    static TOOLS: Words = Words::new("\
        ashby avature bamboohr breezy brighthire cal calcom calendly clockwise coderpad codesignal codility cronofy \
        doodle dover eightfold exponent fathom fireflies gem gmail goodtime google greenhouse hackerrank hirevue \
        icims indeed jazzhr jobvite karat lever linkedin metaview microsoft modernloop otter outlook personio phenom \
        pramp prelude reclaim recruitee rippling slack smartrecruiters successfactors taleo teams teamtailor \
        testgorilla webex wellfound workable workday youcanbookme zoom");
    TOOLS.holds(folded)
}

/// Whether a mark ends a sentence or separates fields in a line of names.
pub fn is_separator(text: &str) -> bool {
    words!("- -- / // : | ~ · ‒ – — ― •").holds(text)
}
