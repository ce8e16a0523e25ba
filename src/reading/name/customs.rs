//! Customs of single languages that names follow.

use crate::list::{Words, words};

/// Family names of which Spanish has two in a row.
pub(super) fn is_spanish_family(folded: &str) -> bool {
    #[rustfmt::skip]
    static NAMES: Words = Words::new("\
        acosta aguilar alonso arias blanco bravo cabrera calvo campos cano cardenas carrasco castillo castro contreras cortes crespo cruz \
        cuevas delgado escobar espinoza ferrer figueroa flores fuentes gallardo gallego garcia garrido guerra guerrero guzman herrera \
        hidalgo ibarra iglesias leon lozano luna maldonado marin medina mejia mendoza merino molina montero montoya mora morales moreno \
        moya munoz navarro nieto ochoa orozco ortega ortiz pacheco padilla parra pascual pastor pena prieto quintero ramos rey reyes rios \
        rivas rivera rojas romero rosales rubio ruiz salas salazar salinas santana santiago santos sanz serrano silva solis soto suarez \
        torres trujillo valdes valencia vargas vega velasco vera vidal villanueva zamora");
    NAMES.holds(folded) || folded.len() > 4 && folded.ends_with("ez")
}

/// Double given names that are called in full.
pub(super) fn is_double(first: &str, second: &str) -> bool {
    match first {
        "mary" => words!("ann anne beth ellen grace jane jo kate kay lou pat").holds(second),
        "jean" => words!("baptiste christophe claude francois luc marc michel paul philippe pierre").holds(second),
        "anna" => matches!(second, "lena" | "sophie" | "luisa"),
        "jose" => words!("antonio carlos luis manuel maria miguel").holds(second),
        "juan" => words!("carlos david jose manuel pablo").holds(second),
        "maria" => words!("carmen elena isabel jose luisa teresa").holds(second),
        "el" => true,
        "billy" => matches!(second, "bob" | "ray" | "jean"),
        "bobby" => second == "joe",
        "hans" => words!("joachim jurgen peter werner").holds(second),
        "karl" => matches!(second, "heinz" | "friedrich"),
        _ => false,
    }
}

/// How many leading words are one given name of Arabic, by what it says: `Abdul Rahman`, `Abd al Aziz`, `Noor ul Huda`, `Zia uddin`.
pub(super) fn one_name(folded: &[&str]) -> usize {
    #[rustfmt::skip]
    static OF_GOD: Words = Words::new("\
        aleem ali azeem azim aziz bari basit fattah ghaffar ghafoor ghani hadi hafeez hafiz hakeem hakim haleem halim hamid haq \
        haqq jabbar jalil kader kareem karim khaliq latif majeed majid malek malik mannan matin moneim mumin nasir nasser qader \
        qadir qayyum quddus rahim rahman rasheed rashid rauf razak razaq raziq razzak razzaq rehman sabur salam samad sattar \
        shakoor shakur wahab wahed wahhab wahid");
    match folded {
        ["abd" | "عبد", "al" | "el" | "ul" | "ur", _, ..] => 3,
        ["abd" | "عبد", _, ..] => 2,
        ["abdul" | "abdel" | "abdal" | "abdur", second, ..] if OF_GOD.holds(second) => 2,
        // Father or mother of somebody: `Abu Bakar`.
        ["abu" | "umm", second, ..] if second.len() > 2 => 2,
        [_, "ul" | "ud" | "ur" | "us" | "uz", _, ..] => 3,
        [_, "uddin" | "udeen" | "ullah" | "udin", ..] => 2,
        _ => 0,
    }
}

/// Given names of the Indian south that stand behind a father's initial.
pub(super) fn is_tamil(folded: &str) -> bool {
    [
        "murthy",
        "murthi",
        "swamy",
        "swami",
        "raman",
        "nathan",
        "krishnan",
        "chandran",
        "samy",
        "lakshmi",
        "kumar",
        "rajan",
        "vasan",
        "esh",
        "mugam",
        "priya",
        "subramaniam",
        "subramanian",
    ]
    .iter()
    .any(|ending| folded.len() > 4 && folded.ends_with(ending))
}

/// Endings of family names, of Slavic, Baltic, Romanian, Greek, Georgian, Turkish and Nordic ones.
pub(super) fn has_family_ending(folded: &str) -> bool {
    let endings = [
        "ovic",
        "evic",
        "escu",
        "wski",
        "wska",
        "cki",
        "cka",
        "dzki",
        "dzka",
        "czyk",
        "nsky",
        "vsky",
        "nski",
        "wicz",
        "enko",
        "poulos",
        "akis",
        "idis",
        "shvili",
        "idze",
        "oglu",
        "sson",
        "sdottir",
        "iou",
        "енко",
        "ов",
        "ев",
        "ова",
        "ева",
        "ский",
        "цкий",
        "ская",
        "цкая",
        "чук",
        "щук",
        "юк",
        "ян",
        "швили",
        "дзе",
        "πουλος",
        "πούλου",
        "άκης",
        "ίδης",
        "άδης",
        "ίδου",
    ];
    folded.chars().count() > 5 && endings.iter().any(|ending| folded.ends_with(ending))
}

/// Given names that hardly anybody has as a family name: behind a word that no table knows they may be either.
pub(super) fn is_only_given(folded: &str) -> bool {
    #[rustfmt::skip]
    static NAMES: Words = Words::new("\
        agnes alice anne astrid catherine chloe claire deborah edith elizabeth emily hannah hans helen ines ingrid isabelle jan jane \
        jennifer judith julie karen kate katherine klaus margaret marie mary megan michelle nicole pavel peter petr rachel ruth sarah \
        sophie susan zoe");
    NAMES.holds(folded)
}

/// Common family names that are also given: `Carter James` may be called Carter.
pub(super) fn is_also_given(folded: &str) -> bool {
    #[rustfmt::skip]
    static NAMES: Words = Words::new("\
        abe bennett brooks carter clark cole cooper cruz dixon foster gal gray hunter kaya kennedy laine leon long luna marin marshall \
        mason matei mitchell moe moon murphy nelson obi palmer pascual pastor ramsey reed ren rey reyes santiago shaw shin song sullivan \
        sun tian urban vidal walker watson west wilson wolf");
    NAMES.holds(folded)
}
