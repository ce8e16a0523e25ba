use super::*;
use proptest::prelude::*;

fn me() -> Me {
    Me {
        names: vec!["Alex Miller".to_owned()],
        emails: Vec::new(),
    }
}

/// Title, interview, company, role, stage, people, side; `-` is unknown.
#[rustfmt::skip]
const TITLES: &[(&str, &str, &str, &str, &str, &str, &str)] = &[
    ("30 Minute Meeting between Ruth Porter and Priya Nair", "ask", "-", "-", "-", "Ruth Porter; Priya Nair", "unknown"),
    ("30 Minute Interview", "yes", "-", "-", "-", "", "candidate"),
    ("Interview for R-4711 Data Analyst - Alex Miller", "yes", "-", "Data Analyst", "-", "Alex Miller", "candidate"),
    ("Technical Interview with Conor", "yes", "-", "-", "technical", "Conor", "candidate"),
    ("Direct Invitation: Interview with Initech for Backend Developer", "yes", "Initech", "Backend Developer", "-", "", "candidate"),
    ("Interview Invitation - Backend Developer", "yes", "-", "Backend Developer", "-", "", "candidate"),
    ("Interview invite: Globex Corp", "yes", "Globex Corp", "-", "-", "", "candidate"),
    ("Invitation: Interview with Hooli @ Tue 10:00", "yes", "Hooli", "-", "-", "", "candidate"),
    ("Zoom: Interview with Globex Corp - Backend Engineer", "yes", "Globex Corp", "Backend Engineer", "-", "", "candidate"),
    ("Interview: Data Intern", "ask", "-", "Data Intern", "-", "", "unknown"),
    ("Interview - Platform Engineer at Initech", "yes", "Initech", "Platform Engineer", "-", "", "candidate"),
    ("Interview with Marta Rivera for Designer", "yes", "-", "Designer", "-", "Marta Rivera", "candidate"),
    ("Vandelay Final Round - System Design | Tom B.", "yes", "Vandelay", "-", "final", "Tom B.", "candidate"),
    ("Hooli Final Round - Design & Architecture (New Problem) | Tom Baker", "yes", "Hooli", "-", "final", "Tom Baker", "candidate"),
    ("Hooli Final Round - Leadership | Priya Nair", "yes", "Hooli", "-", "final", "Priya Nair", "candidate"),
    ("Vandelay — Technical Interview", "yes", "Vandelay", "-", "technical", "", "candidate"),
    ("Initrode - Hiring Manager", "yes", "Initrode", "-", "hiring manager", "", "candidate"),
    ("Technical Interview - Globex - Staff Android Engineer", "yes", "Globex", "Staff Android Engineer", "technical", "", "candidate"),
    ("Final Round - Globex - Staff Android Engineer", "yes", "Globex", "Staff Android Engineer", "final", "", "candidate"),
    ("Globex - Staff Android Engineer Interview", "yes", "Globex", "Staff Android Engineer", "-", "", "candidate"),
    ("Hooli / Technical interview", "yes", "Hooli", "-", "technical", "", "candidate"),
    ("Recruiter screen — Hooli", "yes", "Hooli", "-", "recruiter screen", "", "candidate"),
    ("Technical interview (coding)", "yes", "-", "-", "technical", "", "candidate"),
    ("Final round", "yes", "-", "-", "final", "", "candidate"),
    ("Panel with the platform team", "yes", "-", "-", "panel", "", "candidate"),
    ("Case study discussion", "yes", "-", "-", "case study", "", "candidate"),
    ("Chat with Lena", "ask", "-", "-", "-", "Lena", "unknown"),
    ("Interview with Lena", "yes", "-", "-", "-", "Lena", "candidate"),
    ("Onsite loop", "yes", "-", "-", "on-site", "", "candidate"),
    ("Phone screen", "yes", "-", "-", "phone screen", "", "candidate"),
    ("Take-home due", "no", "-", "-", "-", "", "unknown"),
    ("Technical Interview - Data Eng", "yes", "-", "Data Eng", "technical", "", "candidate"),
    ("Onsite", "yes", "-", "-", "on-site", "", "candidate"),
    ("Globex Inc onsite", "yes", "Globex Inc", "-", "on-site", "", "candidate"),
    ("Onsite at Globex", "yes", "Globex", "-", "on-site", "", "candidate"),
    ("Recruiter call", "yes", "-", "-", "recruiter screen", "", "candidate"),
    ("Candidate screen", "yes", "-", "-", "phone screen", "", "candidate"),
    ("Quick call to discuss next steps", "ask", "-", "-", "-", "", "unknown"),
    ("Onsite - Backend Engineer", "yes", "-", "Backend Engineer", "on-site", "", "candidate"),
    ("OnSite interview - Initech", "yes", "Initech", "-", "on-site", "", "candidate"),
    ("Recruiter screen with Ruth Porter", "yes", "-", "-", "recruiter screen", "Ruth Porter", "candidate"),
    ("Phone Screen - Globex, Inc. (Senior Engineer)", "yes", "Globex", "Senior Engineer", "phone screen", "", "candidate"),
    ("💼 Entrevista con Globex (Backend)", "yes", "Globex", "-", "-", "", "candidate"),
    ("Einladung zum Vorstellungsgespräch - Softwareentwickler", "yes", "-", "Softwareentwickler", "-", "", "candidate"),
    ("Einladung zum Vorstellungsgespräch bei Musterwerk", "yes", "Musterwerk", "-", "-", "", "candidate"),
    ("Coding Interview Loop - Ruth Porter - Backend Engineer", "ask", "-", "Backend Engineer", "on-site", "Ruth Porter", "unknown"),
    ("Team Screen with Candidate", "ask", "-", "-", "phone screen", "", "unknown"),
    ("Phone screen: Priya", "ask", "-", "-", "phone screen", "Priya", "unknown"),
    ("Interview: Ruth Porter - Senior Engineer", "ask", "-", "Senior Engineer", "-", "Ruth Porter", "unknown"),
    ("Interview: Engineer - Tom", "ask", "-", "Engineer", "-", "Tom", "unknown"),
    ("Interview: Globex, Engineer", "yes", "Globex", "Engineer", "-", "", "candidate"),
    ("Interview - Marta Rivera for Frontend Developer", "ask", "-", "Frontend Developer", "-", "Marta Rivera", "unknown"),
    ("Winterview planning", "no", "-", "-", "-", "", "unknown"),
    ("Sprint round-up", "no", "-", "-", "-", "", "unknown"),
    ("Lunch with Marta", "no", "-", "-", "-", "Marta", "unknown"),
    ("Dentist appointment", "no", "-", "-", "-", "", "unknown"),
    ("Next steps for the school fair", "no", "-", "-", "-", "", "unknown"),
    ("Interview - Alex Miller", "yes", "-", "-", "-", "Alex Miller", "candidate"),
    ("Interview: Alex Miller - Data Analyst - Globex", "yes", "Globex", "Data Analyst", "-", "Alex Miller", "candidate"),
    ("Interview with Globex Corp for Senior Backend Engineer", "yes", "Globex Corp", "Senior Backend Engineer", "-", "", "candidate"),
    ("Senior Backend Engineer interview at Globex Corp", "yes", "Globex Corp", "Senior Backend Engineer", "-", "", "candidate"),
    ("Globex Corp: Hiring Manager Interview with Ruth Porter", "yes", "Globex Corp", "-", "hiring manager", "Ruth Porter", "candidate"),
    ("Entretien d'embauche chez Aerodin - Ingénieur logiciel", "yes", "Aerodin", "Ingénieur logiciel", "-", "", "candidate"),
    ("Entretien RH avec Claire Fontaine", "yes", "-", "-", "HR", "Claire Fontaine", "candidate"),
    ("Colloquio di lavoro presso Biscotti", "yes", "Biscotti", "-", "-", "", "candidate"),
    ("Bewerbungsgespräch bei der Stadt Musterhausen", "yes", "Stadt Musterhausen", "-", "-", "", "candidate"),
    ("Second round interview: Product Designer @ Pied Piper", "yes", "Pied Piper", "Product Designer", "second round", "", "candidate"),
];

#[test]
fn titles_are_read() {
    for (title, is_interview, company, role, stage, people, side) in TITLES {
        let got = read(title, &me());
        let show = |part: Option<String>| part.unwrap_or_else(|| "-".to_owned());
        let line = format!(
            "{} {} {} {} {} {}",
            got.is_interview,
            show(got.company),
            show(got.role),
            show(got.stage),
            got.people.join("; "),
            got.side
        );
        assert_eq!(line, format!("{is_interview} {company} {role} {stage} {people} {side}"), "{title}");
    }
}

proptest! {
    #[test]
    fn any_title_is_read(text in any::<String>()) {
        prop_assert_eq!(read(&text, &me()), read(&text, &me()));
    }

    #[test]
    fn text_like_titles_is_read(text in "((Interview|Onsite|with|Globex|Tom Baker|Engineer|-|\\||:|@|<>|\\(|\\)|and|Alex Miller|, )[ ]?){0,12}") {
        let got = read(&text, &me());
        // A company, a role, a person is always text of the title.
        for part in got.company.iter().chain(&got.role).chain(&got.people) {
            prop_assert!(!part.is_empty());
            prop_assert!(part.split(' ').all(|word| text.contains(word)), "{} in {}", part, text);
        }
    }

    #[test]
    fn a_prefix_changes_nothing(prefix in "(FW|Invitation|Updated invitation|Re): ", company in "(Globex|Initech|Hooli)") {
        let bare = format!("Technical Interview with {company}");
        prop_assert_eq!(read(&format!("{prefix}{bare}"), &me()), read(&bare, &me()));
    }
}
