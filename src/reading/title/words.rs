//! The words of interview titles: what says interview, what says something near it, and what stands around both.
//!
//! Folded as [`super::super::words::fold`] folds. Phrases are compared at word bounds in the line as [`super::line::plain`] gives it.

use super::line::contains;

/// Phrases that say interview.
#[rustfmt::skip]
pub const CLEAR: &[&str] = &[
    "interview", "interviews", "phone screen", "phone screening", "telephone screen", "telephone screening", "recruiter screen", "recruiter call", "recruiter chat",
    "technical screen", "tech screen", "hm screen", "candidate screen", "candidate screening", "screening call", "onsite", "on site", "superday",
    "final round", "first round", "second round", "third round", "job talk", "case study", "panel with", "hiring manager",
    "coding challenge", "take home", "coderpad", "hackerrank", "live coding", "pair programming", "technical assessment", "culture fit",
    "round 1", "round 2", "round 3", "round 4", "1st round", "2nd round", "3rd round", "interview loop", "system design round",
    "bar raiser", "campus visit", "recruiting call", "phone interview", "vorstellungsgesprach", "bewerbungsgesprach",
    "telefoninterview", "jobinterview", "kennenlerngesprach", "erstgesprach", "zweitgesprach", "probetag", "fachgesprach", "entretien",
    "entrevista", "colloquio", "sollicitatiegesprek", "kennismakingsgesprek", "intervju", "jobsamtale", "anstallningsintervju",
    "rozmowa kwalifikacyjna", "mulakat", "собеседование", "интервью", "مقابلة", "مقابلة توظيف", "ראיון",
];

/// The user asked the questions, or prepared to.
#[rustfmt::skip]
pub const OTHER_SIDE: &[&str] = &[
    "debrief", "scorecard", "hiring sync", "calibration", "interviewer training", "reference call", "reference check",
    "candidate review", "interview feedback", "hiring committee", "kickoff with recruiter", "resume review", "shadow interview",
    "reverse shadow", "feedback due", "leave feedback", "hiring huddle", "intake meeting",
    "scorecards",
    "interview kit", "interview guide", "interview questions", "interview rubric", "interview plan", "interview process", "interview template",
];

/// Something about an interview: before it, after it, instead of it.
#[rustfmt::skip]
pub const ABOUT: &[&str] = &[
    "prep", "prepare", "preparation", "prepping", "practice", "mock", "thank", "thank you", "follow up", "check status", "status check",
    "check in with", "offer call", "offer", "first day", "orientation", "onboarding", "all hands", "break", "alumni interview",
    "college interview", "admissions interview", "travel to", "flight", "drive to", "study for", "apply to", "application deadline",
    "research company", "due", "deadline", "vorbereitung", "vorbereiten", "exit interview", "stay interview",
];

/// Phrases of another sense, wherever they stand.
#[rustfmt::skip]
pub const ELSE: &[&str] = &[
    "screen share", "screen time", "screen recording", "screen protector", "screening appointment", "parent teacher",
    "book club", "oral history", "interviewing", "lunch and learn", "feedback loop", "loop in", "entretien annuel", "entretien professionnel",
    "mitarbeitergesprach", "jahresgesprach",
    "panel discussion", "client visit", "customer visit", "client meeting",
    "screening of", "networking event", "networking session", "open day", "open house", "career fair", "job fair", "careers fair",
];

/// The same, unless a role is made of them: `Training Manager interview`.
#[rustfmt::skip]
pub const ELSE_ALONE: &[&str] = &[
    "training", "workshop", "webinar", "film", "movie", "sprint", "podcast", "meetup", "standup", "retro", "embassy", "consulate",
];

/// Words that only the person who is interviewed writes.
#[rustfmt::skip]
pub const CANDIDATES: &[&str] = &[
    "job interview", "my interview", "your interview", "vorstellungsgesprach", "bewerbungsgesprach", "jobinterview",
    "entretien dembauche", "entretien d embauche", "entrevista de trabajo", "entrevista de emprego", "colloquio di lavoro",
    "sollicitatiegesprek", "jobsamtale", "مقابلة توظيف",
];

/// Words that are the interview.
#[rustfmt::skip]
pub const HEADS: &[&str] = &[
    "interview", "interviews", "screen", "screening", "round", "onsite", "on-site", "loop", "call", "chat", "superday", "conversation",
    "session", "meeting", "discussion", "assessment", "challenge", "panel", "coderpad", "hackerrank", "walkthrough", "talk",
    "confirmation", "invite", "invitation", "appointment", "take-home", "prep", "debrief", "status", "scorecard",
    "vorstellungsgesprach", "bewerbungsgesprach", "telefoninterview", "jobinterview", "kennenlerngesprach", "erstgesprach",
    "zweitgesprach", "fachgesprach", "gesprach", "entretien", "entrevista", "colloquio", "sollicitatiegesprek", "kennismakingsgesprek",
    "gesprek", "intervju", "собеседование", "интервью", "مقابلة", "ראיון", "day", "all-hands", "rozmowa", "mulakat", "coffee", "lunch",
    "sync", "meet",
    "committee", "scorecards",
    "catch-up", "catchup", "centre", "center", "raiser", "audition", "superdays", "onsites", "screens", "calls", "chats", "rounds",
    "vorstellungsrunde", "probearbeiten", "probetag", "schnuppertag", "auswahlgesprach", "bewerberinterview", "onlineinterview", "videointerview",
    "entretiens", "entrevistas", "colloqui", "interviu", "rdv", "llamada", "reunion", "reuniao", "chiamata", "incontro", "afspraak",
];

/// Words that say more about the interview.
#[rustfmt::skip]
pub const QUALIFIERS: &[&str] = &[
    "group", "phone", "telephone", "video", "virtual", "remote", "zoom", "teams", "technical", "tech", "coding", "final", "first", "second",
    "third", "1st", "2nd", "3rd", "initial", "intro", "introductory", "recruiter", "hr", "behavioral", "behavioural", "cultural",
    "culture", "fit", "team", "live", "30", "45", "60", "15", "90", "min", "minute", "minutes", "mins", "the", "your", "scheduled",
    "schedule", "job", "campus", "check", "quick", "google", "hangouts", "1", "2", "3", "4", "5", "of", "values", "telefonisches",
    "technisches", "telefonische", "tecnica", "tecnico", "technique", "telephonique", "telefonica", "d'embauche", "dembauche",
    "trabajo", "emprego", "lavoro", "di", "de", "da", "zum", "einladung", "zur", "توظيف", "hiring", "manager's", "system", "design",
    "offer", "preliminary", "follow-up", "followup", "full", "half", "onsite", "panel", "user", "press", "radio", "1:1", "a", "to",
    "thank-you", "send", "an", "my", "college", "rh", "opportunity", "reference", "alumni", "admissions", "thank", "email", "ask",
    "next", "steps", "competency", "based", "deep", "dive", "programming", "pair", "algorithms", "promotion", "mock", "practice",
    "exit", "stay", "customer", "expert", "research", "stakeholder", "case", "prepare", "preparing", "complete", "confirm",
    "application", "candidate", "20", "25", "75", "120", "tv", "podcast", "media", "visa", "mortgage", "immigration", "citizenship",
    "naturalization", "hold", "placeholder", "block", "blocked", "upcoming", "rescheduled",
    "due", "informal", "formal", "exploratory", "on-campus", "in-person", "face-to-face", "f2f", "online", "skype", "webex", "meet", "slack",
    "facetime", "whatsapp", "bar", "negotiation", "salary", "round", "trial", "super", "fourth", "4th", "5th", "fifth", "last", "1h", "30m",
    "45m", "60m", "speculative", "structured", "one-way", "asynchronous", "recorded", "pre-recorded", "ai",
    "aptitude", "test", "trial", "shift", "stage", "phase", "part", "gate", "level", "meet", "greet", "hello", "erstes", "zweites",
    "zweiten", "ersten", "drittes", "personliches", "personlichen", "digitales", "premier", "deuxieme", "second", "troisieme", "visio",
    "telephone", "primera", "segunda", "primer", "segundo", "primeira", "presencial", "primo", "secondo", "conoscitivo", "eerste", "tweede",
    "derde", "digitaal", "embauche", "recrutement", "seleccion", "selecao", "selezione", "job",
];

/// Topics of interviews that are neither role nor company.
#[rustfmt::skip]
pub const TOPICS: &[&str] = &[
    "system design", "culture fit", "coding", "algorithms", "behavioral", "architecture", "leadership", "collaboration", "depth in",
    "data structures", "product sense", "new problem", "rescheduled", "internal", "whiteboarding", "values", "presentation", "lunch",
    "break", "next steps", "ml design", "q and a", "ice breaker", "icebreaker", "tour", "office tour", "wrap up", "wrap-up", "hybrid",
    "on site", "onsite", "headquarters", "head office", "reception", "room", "building", "floor", "zoom", "teams", "google meet", "skype",
    "webex", "whiteboard", "strengths", "motivation", "competencies", "competency", "roleplay", "role play", "group exercise", "numerical",
    "verbal reasoning", "debugging", "team fit", "take home", "take-home", "part 1", "part 2", "portfolio review",
    "keep free", "candidate", "interviewer", "q&a", "video", "virtual", "remote", "in person", "hold", "tbd",
];

/// Nouns that end a role, beside those of `is_job`.
#[rustfmt::skip]
pub const ROLE_NOUNS: &[&str] = &[
    "dev", "eng", "sre", "swe", "sde", "pm", "tpm", "internship", "interpreter", "translator", "clerk", "assistant", "cashier",
    "driver", "cook", "barista", "waiter", "electrician", "mechanic", "librarian", "chemist", "biologist", "pharmacist", "therapist",
    "paralegal", "lawyer", "journalist", "producer", "animator", "illustrator", "photographer", "tutor", "instructor", "faculty",
    "postdoc", "fellow", "secretary", "receptionist", "salesperson", "bookkeeper", "actuary", "economist", "statistician", "surveyor",
    "welder", "plumber", "carpenter", "operator", "marketer", "copywriter", "strategist", "dba", "sysadmin", "devops", "qa",
    "ingenieurin", "sachbearbeiter", "sachbearbeiterin", "referent", "referentin", "berater", "beraterin", "projektleiter",
    "projektleiterin", "werkstudent", "werkstudentin", "buchhalter", "buchhalterin", "developpeur", "developpeuse", "ingenieure",
    "comptable", "desarrollador", "desarrolladora", "ingeniera", "analista", "engenheiro", "engenheira", "desenvolvedor",
    "desenvolvedora", "sviluppatore", "ingegnere", "ontwikkelaar", "medewerker", "adviseur", "аналитик", "разработчик", "инженер",
    "مهندس", "مطور", "doctor", "scholar", "chair", "dean", "superintendent", "reporter", "worker", "handler",
    "stylist", "dispatcher", "estimator", "inspector", "foreman", "caretaker", "gardener", "guard", "warden",
    "nanny", "midwife", "paramedic", "dentist", "veterinarian", "conductor", "curator", "archivist", "ranger", "roofer",
    "machinist", "fitter", "janitor", "cleaner", "server", "bartender", "sommelier", "ux", "ui", "ml", "mle", "sdet", "cook",
    "florist", "trader", "broker", "underwriter", "adjuster", "teller", "magistrate", "clerkship", "apprentice",
    "apprenticeship", "traineeship",
    "boekhouder", "leraar", "docent", "verkoper", "monteur", "chauffeur", "verpleegkundige", "buchhaltung", "pflegefachkraft", "infirmier", "infirmiere", "vendeur", "vendeuse", "enfermera", "enfermero", "infermiere", "impiegato", "commercialista",
];

/// What a beginner applies for.
pub const PROGRAMMES: &[&str] = &[
    "training contract",
    "vacation scheme",
    "graduate scheme",
    "graduate programme",
    "graduate program",
    "trainee program",
    "trainee programme",
    "rotation program",
    "leadership program",
    "apprenticeship scheme",
    "work placement",
    "residency",
];

/// The stage by its usual name.
pub fn stage(plain: &str) -> Option<&'static str> {
    const STAGES: &[(&str, &[&str])] = &[
        (
            "hiring manager",
            &["hiring manager", "hm screen", "hm interview", "hm chat", "hm call"],
        ),
        (
            "recruiter screen",
            &[
                "recruiter screen",
                "recruiter call",
                "recruiter chat",
                "recruiter phone screen",
                "recruiter screening",
                "recruiting call",
                "talent screen",
            ],
        ),
        (
            "final",
            &["final", "superday", "final round", "last round", "finale", "abschlussgesprach"],
        ),
        (
            "case study",
            &["case study", "case interview", "case discussion", "etude de cas", "fallstudie"],
        ),
        (
            "technical screen",
            &[
                "technical screen",
                "tech screen",
                "technical phone screen",
                "technical screening",
                "coding screen",
            ],
        ),
        ("panel", &["panel", "panel interview"]),
        (
            "on-site",
            &[
                "onsite",
                "on site",
                "loop",
                "interview loop",
                "job talk",
                "campus visit",
                "site visit",
            ],
        ),
        (
            "technical",
            &[
                "technical",
                "coding",
                "coderpad",
                "hackerrank",
                "codesignal",
                "system design",
                "live coding",
                "pair programming",
                "take home",
                "tecnica",
                "tecnico",
                "technique",
                "technisches",
                "technisch",
                "fachgesprach",
                "fachinterview",
                "algorithms",
            ],
        ),
        (
            "HR",
            &["hr interview", "hr screen", "hr call", "hr round", "entretien rh", "entrevista rh"],
        ),
        (
            "phone screen",
            &[
                "phone screen",
                "phone screening",
                "telephone screen",
                "screening call",
                "candidate screen",
                "candidate screening",
                "screen",
            ],
        ),
        (
            "phone interview",
            &[
                "phone interview",
                "telephone interview",
                "telefoninterview",
                "entretien telephonique",
                "entrevista telefonica",
                "colloquio telefonico",
                "telefonisch",
            ],
        ),
        ("video interview", &["video interview", "videointerview"]),
        (
            "behavioral",
            &[
                "behavioral",
                "behavioural",
                "culture fit",
                "culture interview",
                "values interview",
                "bar raiser",
            ],
        ),
        (
            "second round",
            &[
                "second round",
                "2nd round",
                "round 2",
                "second interview",
                "2nd interview",
                "zweitgesprach",
            ],
        ),
        (
            "first round",
            &[
                "first round",
                "1st round",
                "round 1",
                "erstgesprach",
                "initial interview",
                "first interview",
                "1st interview",
                "kennenlerngesprach",
                "kennismakingsgesprek",
            ],
        ),
    ];
    STAGES.iter().find(|(_, phrases)| contains(plain, phrases)).map(|(stage, _)| *stage)
}

/// Labels before a title that say how it was sent.
#[rustfmt::skip]
pub const PREFIXES: &[&str] = &[
    "invitation", "updated invitation", "new invitation", "direct invitation", "invitation from google calendar", "fw", "fwd", "re",
    "aw", "wg", "tr", "rv", "canceled", "cancelled", "canceled event", "cancelled event", "abgesagt", "annule", "tentative", "hold",
    "confirmed", "confirmation", "reminder", "rescheduled", "updated", "accepted", "declined", "zoom", "teams", "einladung",
    "invitacion", "convite", "invito", "uitnodiging", "moved", "external", "placeholder", "event", "new event", "virtual", "remote",
    "fyi", "note", "update", "upcoming",
];

/// Before `interview`: it is no employer who asks.
#[rustfmt::skip]
pub const SENSES: &[&str] = &[
    "radio", "press", "tv", "television", "podcast", "media", "newspaper", "magazine", "documentary", "mortgage", "loan", "bank",
    "insurance", "claim", "police", "witness", "visa", "immigration", "citizenship", "naturalization", "naturalisation", "asylum",
    "embassy", "card", "school", "kindergarten", "patient", "clinical", "celebrity", "fan", "exclusive",
];

/// Before `screening`: what a doctor, a cinema or a guard looks at.
#[rustfmt::skip]
pub const SCREENED: &[&str] = &[
    "breast", "health", "medical", "cancer", "skin", "dental", "vision", "eye", "hearing", "cholesterol", "diabetes", "blood",
    "mammogram", "film", "movie", "cinema", "documentary", "drug", "tb", "covid", "security", "airport", "baggage",
];

/// First words of a note to oneself.
#[rustfmt::skip]
pub const NOTES: &[&str] = &[
    "watch", "read", "listen", "study", "book", "buy", "review", "write", "finish", "submit", "research", "apply", "google", "learn",
    "remember", "pick", "call-back",
];

/// An interviewer's time kept free for whoever will come.
#[rustfmt::skip]
pub const HOLDS: &[&str] = &[
    "keep free", "hold", "holds", "placeholder", "do not book", "blocked", "block", "busy block", "reserved",
];

/// Two people talk; what for is not said.
#[rustfmt::skip]
pub const MEETINGS: &[&str] = &[
    "chat with", "call with", "meet the team", "coffee chat", "informal chat", "conversation with", "gesprach mit", "gesprek met", "intro",
    "echange avec", "llamada con", "chiamata con", "call", "chat", "catch up with", "catchup with", "coffee with", "zoom with", "meeting with", "quick call", "intro call", "intro chat", "introductory call",
    "introductory chat", "introduction",
    "chat w", "call w", "meeting w",
];

/// After a company: what it has to offer.
#[rustfmt::skip]
pub const TAILS: &[&str] = &[
    "opportunity", "opportunities", "position", "job", "opening", "vacancy", "application", "candidacy", "process", "hiring", "careers",
    "recruiting", "role", "roles", "vacancies", "req", "requisition", "stelle", "poste", "puesto", "vaga", "posizione", "functie", "vacature",
];

/// Before a role, with a word like `of` or `as` behind: `the position of Line Cook`.
pub const LEADS: &[&str] = &[
    "role",
    "position",
    "post",
    "job",
    "vacancy",
    "opening",
    "opportunity",
    "stelle",
    "position",
    "poste",
    "puesto",
    "vaga",
    "cargo",
    "posizione",
    "ruolo",
    "functie",
    "rol",
    "emploi",
    "candidature",
];

/// Articles before a name.
#[rustfmt::skip]
pub const ARTICLES: &[&str] = &[
    "der", "die", "das", "den", "dem", "the", "la", "le", "el", "il", "lo", "de", "het", "o", "a", "os", "as",
];

/// What comes before the noun of a role: the function, the level, the craft.
#[rustfmt::skip]
pub const FUNCTIONS: &[&str] = &[
    "senior", "junior", "sr", "jr", "lead", "principal", "staff", "chief", "head", "deputy", "vice", "assistant", "associate",
    "executive", "interim", "global", "regional", "national", "local", "general", "group", "graduate", "entry", "mid", "level", "full",
    "part", "time", "software", "hardware", "backend", "back-end", "frontend", "front-end", "fullstack", "full-stack", "stack", "web",
    "mobile", "ios", "android", "cloud", "platform", "infrastructure", "site", "reliability", "security", "network", "systems",
    "system", "data", "database", "machine", "learning", "ml", "ai", "deep", "research", "applied", "quality", "test", "automation",
    "embedded", "firmware", "robotics", "controls", "mechanical", "electrical", "civil", "chemical", "industrial", "process",
    "structural", "aerospace", "biomedical", "environmental", "agentic", "solutions", "sales", "support", "customer", "client",
    "technical", "tech", "it", "devops", "product", "project", "program", "programme", "portfolio", "release", "delivery", "design",
    "ux", "ui", "user", "experience", "visual", "graphic", "brand", "content", "copy", "creative", "art", "motion", "game", "video",
    "audio", "marketing", "growth", "performance", "digital", "social", "media", "communications", "public", "relations", "press",
    "community", "events", "account", "accounts", "business", "development", "operations", "strategy", "strategic", "partner",
    "partnerships", "relationship", "engagement", "success", "service", "field", "territory", "revenue", "finance", "financial",
    "accounting", "tax", "audit", "treasury", "risk", "compliance", "legal", "contract", "contracts", "policy", "corporate",
    "investment", "credit", "equity", "portfolio", "fund", "wealth", "actuarial", "insurance", "claims", "underwriting", "human",
    "people", "talent", "hr", "recruiting", "payroll", "benefits", "learning", "training", "office", "administrative", "admin",
    "facilities", "property", "real", "estate", "construction", "building", "maintenance", "warehouse", "logistics", "supply", "chain",
    "procurement", "purchasing", "inventory", "fleet", "transport", "transit", "delivery", "production", "plant", "manufacturing",
    "assembly", "shift", "store", "retail", "branch", "floor", "restaurant", "kitchen", "pastry", "head", "hotel", "front", "desk",
    "night", "court", "police", "school", "primary", "secondary", "high", "middle", "mathematics", "maths", "math", "science",
    "english", "history", "music", "physics", "chemistry", "biology", "language", "special", "education", "course", "curriculum",
    "student", "youth", "family", "child", "children", "care", "social", "health", "healthcare", "medical", "clinical", "nursing",
    "registered", "practical", "dental", "veterinary", "pharmacy", "laboratory", "lab", "patient", "case", "mental", "physical",
    "occupational", "speech", "python", "java", "javascript", "typescript", "react", "node", "ruby", "rails", "golang", "go", "rust",
    "c", "c++", ".net", "php", "sql", "salesforce", "sap", "aws", "azure", "linux",
];

/// Words that may mean an interview.
pub const WEAK: &[&str] = &[
    "loop",
    "screen",
    "screening",
    "intro call",
    "introductory call",
    "assessment",
    "presentation to panel",
    "system design",
    "deep dive",
    "trial shift",
    "trial day",
    "work trial",
    "gesprach",
    "gesprek",
    "panel",
    "audition",
    "hiring",
    "recruiter",
    "recruiting",
    "hiring team",
    "talent acquisition",
    "vacancy",
    "applicant",
    "candidacy",
    "probearbeiten",
    "schnuppertag",
];

/// Interviews of users, by those who make a product.
pub const OF_USERS: &[&str] = &[
    "user interview",
    "user interviews",
    "customer interview",
    "customer interviews",
    "expert interview",
    "research interview",
    "stakeholder interview",
];

/// What stands around the conversations of a day on site.
pub const ASIDES: &[&str] = &[
    "lunch",
    "dinner",
    "breakfast",
    "office tour",
    "meet and greet",
    "social",
    "happy hour",
];

/// Coffee, lunch, a talk between two.
pub const SMALL_TALK: &[&str] = &[
    "coffee",
    "lunch",
    "dinner",
    "1 1",
    "catch up",
    "catchup",
    "one on one",
    "drinks",
    "breakfast",
];
