//! What the pieces of a title are: a company, a role, a person, the user, a topic.

use super::Known;
use super::bare::Bare;
use super::kinds::{
    company_before_programme, company_before_role, company_behind_role, is_everywhere, is_function, is_level, is_me, is_mine, is_name,
    is_person, is_role, is_role_noun,
};
use super::line::{Link, Piece, is_capitalised, is_number};
use super::words::{ARTICLES, COMMON, CRAFT_NAMES, FAMILY, FUNCTIONS, GROUPS, MET, PROCEEDINGS, STUDIES};
use crate::list::{Words, phrases, words};
use crate::model::Me;
use crate::reading::known::{is_family, is_given};
use crate::reading::name;
use crate::reading::words::{fold, is_body, is_employer, is_particle, is_tool};
use crate::reading::zone_names::by_city;

/// What was found so far.
#[derive(Default)]
pub struct Found {
    /// The company.
    pub company: Option<String>,
    /// The role.
    pub role: Option<String>,
    /// Everybody named.
    pub people: Vec<String>,
    /// The user's own name stood there.
    pub me: bool,
    /// Somebody else stood where the candidate's name stands in an interviewer's calendar.
    pub named_slot: bool,
    /// `Interview: Senior Developer`.
    pub colon_role: bool,
    /// Two people joined: `A and B`, `A <> B`.
    pub pair: bool,
    /// Somebody was met: `with Ruth Porter`.
    pub met: bool,
    /// The role was called an opening: `the PM role`.
    pub opening: bool,
    /// Somebody was met by what they are: `with the head chef`.
    pub met_role: bool,
    /// The title says of which part of an interview it is, or with whom.
    many: bool,
    /// The title says interview.
    said: bool,
    /// The title has no capitals but in abbreviations.
    small: bool,
    /// The title is German, which writes a role's name as one word: another before it is the company's.
    german: bool,
    /// The company's place was said: `at Globex`, `with Globex`.
    pub placed: bool,
    /// The company's name says that it is one.
    formal: bool,
    /// Words stand there that are none of all this.
    pub unexplained: bool,
    /// The piece before was the role.
    after_role: bool,
    /// A name that is a company only if there is no other: `Lecturer (Cell Dynamics)`, `Dept of History`.
    doubtful: Option<String>,
    /// The piece before was a person.
    after_person: bool,
    /// The piece before was what the person before that is.
    titled: bool,
    /// A name where a role stands: a company if there is no other.
    wanted: Option<String>,
    /// A craft that is as well a name.
    craft: Option<String>,
    /// The role's words as a company's name and the role.
    split: Option<(String, String)>,
    /// The user's name stood behind a role, with nothing between them.
    pub slot: bool,
    /// The company is one that everybody knows, or that the guests' addresses name.
    pub employer: bool,
    /// A second name beside the company's.
    other: Option<String>,
    /// A name of two words joined to the user's.
    beside: Option<String>,
    /// The company's name is an everyday word.
    pub everyday: bool,
    /// The company finds people for others.
    agency: bool,
    /// For whom an agency asks is named next: `(client: Globex)`.
    client: bool,
}

/// States and provinces behind a town.
#[rustfmt::skip]
static STATES: Words = Words::new("\
    AB AK AL AR AZ BC CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MB MD ME MI MN MO MS MT NB NC ND NE NH NJ \
    NM NS NSW NV NY OH OK ON OR PA PEI QC QLD RI SC SD SK TN TX UK UT VA VIC VT WA WI WV WY");

/// The role in a piece that ends with the whole name of the user.
fn before_me(piece: &Piece, me: &Me) -> Option<Piece> {
    let folded: Vec<String> = piece.words.iter().map(|word| fold(word)).collect();
    let own = me.names.iter().map(|name| name.split_whitespace().map(fold).collect::<Vec<_>>());
    let name = own
        .filter(|name| name.len() > 1)
        .find(|name| folded.len() > name.len() && folded.ends_with(name))?;
    let own = folded.len() - name.len();
    is_role(&folded[..own], &folded[..own].join(" ")).then(|| Piece {
        link: piece.link,
        words: piece.words[..own].to_vec(),
        first: piece.first,
    })
}

impl Found {
    /// Reads the pieces of a title.
    pub fn read(line: &str, pieces: &[Piece], said: bool, me: &Me, known: &Known) -> Found {
        let folded = fold(line);
        let mut found = Found {
            said,
            many: ["manager", "panel", "raiser", "functional", "peer", "stakeholder"]
                .iter()
                .any(|word| folded.contains(word)),
            small: !pieces.iter().flat_map(|piece| &piece.words).any(|word| is_capitalised(word)),
            german: ["gesprach", "vorstellung", "bewerbung", "einladung"]
                .iter()
                .any(|word| folded.contains(word)),
            ..Found::default()
        };
        let mut at = 0;
        while let Some(piece) = pieces.get(at) {
            let next = pieces.get(at + 1);
            at += 1;
            // `Miller, Alex / Interview`: the user, as an office's address book has it.
            if let Some(given) = next.filter(|next| next.link == Link::Comma)
                && is_me(
                    &given.words.iter().chain(&piece.words).map(|word| fold(word)).collect::<Vec<_>>(),
                    me,
                )
            {
                found.me = true;
                found.push(format!("{} {}", given.words.join(" "), piece.words.join(" ")));
                at += 1;
                continue;
            }
            // `Acheson, AB`: a place and its state.
            let placed = found.role.is_some() || found.company.is_some() || by_city(&fold(&piece.words.join(" "))).is_some();
            if placed
                && piece.words.len() < 4
                && next.is_some_and(|next| next.link == Link::Comma && next.words.len() == 1 && STATES.holds(&next.words[0]))
            {
                at += 1;
                continue;
            }
            // `Warehouse Supervisor Alex Miller`: a role and whose it would be, as some systems write it.
            if let Some(role) = before_me(piece, me) {
                found.me = true;
                found.slot = true;
                found.push(piece.words[role.words.len()..].join(" "));
                found.take(&role, None, me, known);
                continue;
            }
            found.take(piece, next.map(|next| next.link), me, known);
        }
        found.settle();
        found
    }

    /// Takes the next piece in.
    fn take(&mut self, piece: &Piece, next: Option<Link>, me: &Me, known: &Known) {
        let after_person = std::mem::take(&mut self.after_person);
        let after_role = std::mem::take(&mut self.after_role);
        let after_title = std::mem::take(&mut self.titled);
        let Some(mut bare) = Bare::of(piece) else { return };
        if words!("client cliente endkunde klant kunde").holds(bare.words[0].as_str()) && piece.link != Link::Start {
            self.client = true;
            if bare.words.len() == 1 {
                return;
            }
            bare.words.remove(0);
            bare.kept.remove(0);
            bare.text = bare.kept.join(" ");
            bare.folded = bare.words.join(" ");
        }
        // `Tunde Bakare (Shopify)`
        let house = after_person && piece.link == Link::Bracket && is_employer(&bare.folded.replace(' ', "-")) && !is_tool(&bare.folded);
        let kind = match self.kind(&bare, piece, me, known) {
            _ if house => Kind::Employer,
            Kind::Name | Kind::Person if std::mem::take(&mut self.client) && name::read(&bare.text).honorific.is_none() => Kind::Employer,
            kind => kind,
        };
        // `Senior Program Manager, Engineering`: of what.
        if after_role
            && piece.link == Link::Comma
            && matches!(kind, Kind::Name)
            && bare.words.iter().all(|word| FUNCTIONS.holds(word))
            && bare.text.starts_with(char::is_uppercase)
            && let Some(role) = &mut self.role
            && role.starts_with(char::is_uppercase)
        {
            role.push_str(", ");
            role.push_str(&bare.text);
            self.after_role = true;
            return;
        }
        match kind {
            Kind::Mine => self.me = true,
            Kind::Me => {
                self.me = true;
                self.pair |= piece.link == Link::Pair || self.people.len() == 1;
                self.push(bare.text);
            }
            Kind::Employer => {
                self.agency = is_agency(&bare.words);
                self.company = Some(bare.text);
                self.placed = !self.agency;
                self.employer = true;
            }
            Kind::Team => {
                self.met_role |= piece.link == Link::With;
                self.take_team(&bare);
            }
            Kind::Craft => self.craft = Some(bare.text),
            // `Priya Raman, Head of Design`: what she is, not what the user wants to be.
            Kind::Role
                if after_person
                    && (self.met
                        || bare
                            .words
                            .iter()
                            .any(|word| matches!(word.as_str(), "recruiter" | "talent" | "recruiting")))
                    && matches!(piece.link, Link::Bracket | Link::Comma)
                    && !bare.is_opening =>
            {
                self.titled = true;
            }
            // `with Ruth Porter, CEO (Alan)`
            Kind::Person | Kind::Name if after_title && piece.link == Link::Bracket && self.company.is_none() => {
                self.company = Some(bare.text)
            }
            Kind::Role => self.take_role(bare, piece),
            Kind::Nothing => {}
            Kind::Person => {
                self.named_slot |= !self.met && !matches!(piece.link, Link::With | Link::Between | Link::Pair);
                self.met |= piece.link == Link::With;
                self.pair |= piece.link == Link::Pair && (self.company.is_none() || !self.people.is_empty());
                self.after_person = true;
                self.push(bare.text);
            }
            // `w/ grandparents`
            Kind::Name if bare.words.iter().all(|word| FAMILY.holds(word)) => {}
            Kind::Name => {
                self.pair |= piece.link == Link::Pair && self.people.len() == 1;
                if piece.link == Link::Pair && self.me && bare.words.len() == 2 {
                    self.beside = Some(bare.text.clone());
                }
                self.take_name(bare, piece, next, after_role);
            }
        }
    }

    /// What a piece names, by its own words and where it stands.
    fn kind(&self, bare: &Bare, piece: &Piece, me: &Me, known: &Known) -> Kind {
        let Bare { text, words, folded, .. } = bare;
        if is_mine(words, text, me) {
            return Kind::Mine;
        }
        if is_me(words, me) {
            return Kind::Me;
        }
        if known.is_company(text) || is_employer(&folded.replace(' ', "-")) && piece.link != Link::Bracket {
            return Kind::Employer;
        }
        // `Amazon LP`: what the interview is about, in letters.
        if let ([first, _], Some((_, letters))) = (&words[..], text.split_once(' '))
            && matches!(piece.link, Link::Start | Link::With | Link::Dash)
            && is_employer(first)
            && letters.len() < 4
            && letters.bytes().all(|b| b.is_ascii_uppercase())
            && !words!("AT BE CH DE ES EU FR IE IN IT NL UAE UK US USA").holds(letters)
            && !is_role(words, folded)
        {
            return Kind::Team;
        }
        // `TESCO EXTRA`: one of a house's own.
        if let [first, second] = &words[..]
            && is_employer(first)
            && !is_given(first)
            && !is_function(second)
            && !is_role(words, folded)
            && text.split(' ').all(|word| word.starts_with(char::is_uppercase))
        {
            return Kind::Employer;
        }
        // `with the Board of Trustees`: a house's, and none.
        if words.len() == 3 && words[0] == "board" && matches!(words[2].as_str(), "trustees" | "directors" | "governors") {
            return Kind::Nothing;
        }
        // `with the data group`, but `Globex Dental Group`
        let house = text.ends_with("Group") && (piece.link != Link::With || text.split(' ').all(is_capitalised));
        let group = |word: &String| {
            let word = word.as_str();
            words!("committee panel recruiter recruiters team teams").holds(word) || word == "group" && !house
        };
        // `with the hiring committee`, `Panel: Globex leadership team`.
        // `with Globex engineers`
        let several = piece.link == Link::With
            && words.len() > 1
            && words.last().and_then(|last| last.strip_suffix('s')).is_some_and(is_role_noun)
            && text.rsplit(' ').next().is_some_and(|last| last.starts_with(char::is_lowercase));
        // `Hiring committee: Account Executives`
        let plural = |(last, before): (&String, &[String])| {
            let one = last
                .strip_suffix('s')
                .is_some_and(|one| is_role_noun(one) && !is_role_noun(last) && !is_given(last));
            one && before.iter().all(|word| is_function(word))
        };
        let plural = (piece.link != Link::At && words.len() > 1 || matches!(piece.link, Link::Dash | Link::Colon))
            && words.split_last().is_some_and(plural);
        if plural {
            return Kind::Nothing;
        }
        let team = several || words.len() > 1 && words.last().is_some_and(group);
        if team || piece.link == Link::With && words.iter().any(group) {
            return Kind::Team;
        }
        // `with People Ops`
        if piece.link == Link::With && words.iter().all(|word| GROUPS.holds(word)) && !is_role(words, folded) && words.len() > 1 {
            return Kind::Nothing;
        }
        // `Law school`: of what kind, not which; `Victoria St`: where.
        let school = words.len() == 2 && text.ends_with(" school") && STUDIES.within(&format!(" {folded} "));
        if school || words.len() > 1 && ["St", "Rd", "Ave", "Str"].iter().any(|road| text.ends_with(&format!(" {road}"))) {
            return Kind::Nothing;
        }
        // `Recruiter intake`, `Candidate pipeline`
        if words.len() > 1 && words.last().is_some_and(|last| PROCEEDINGS.holds(last)) && is_role(words, folded) {
            return Kind::Nothing;
        }
        // `cross-functional (Head of Sales)`: whom one meets.
        if piece.link == Link::Bracket && self.company.is_none() && self.role.is_none() && MET.holds(&words[0]) && self.many {
            return Kind::Nothing;
        }
        // `with Globex (Parts Counter Sales)`
        let area = piece.link == Link::Bracket && words.len() > 1 && words.last().is_some_and(|last| GROUPS.holds(last));
        if area && self.company.is_some() && self.role.is_none() && text.split(' ').all(is_capitalised) {
            return Kind::Role;
        }
        if words.len() == 1 && CRAFT_NAMES.holds(&words[0]) && !matches!(piece.link, Link::With | Link::At | Link::For | Link::Pair) {
            return Kind::Craft;
        }
        // `case + PEI`: among small letters, capitals are no given name.
        let letters = !self.small && words.len() == 1 && text.chars().count() > 1 && text.chars().all(char::is_uppercase);
        // `Ward visit & interview`
        let ward = piece.first && words.len() == 1 && FUNCTIONS.holds(&words[0]);
        // `prof remplaçant`: a name has a capital where others have.
        let lower = !self.small && !text.contains(char::is_uppercase);
        let person = (!letters && !ward && !lower || known.is_guest(words)) && is_person(words, piece, text, known);
        // `Phone screen: Darnel Porter`: a family's name behind a word that no list knows.
        let person = person
            || self.said
                && piece.link == Link::Colon
                && words.len() == 2
                && is_family(&words[1])
                && text.split(' ').all(is_capitalised)
                && !words.iter().any(|word| is_body(word) || is_function(word))
                && !is_employer(&words.join("-"))
                && name::read(text).is_person;
        // `chez Boulanger`, `Interview The Economist`: where one works, not as what.
        let the = !piece.first && piece.words[0] == "The";
        let house = (piece.link == Link::At || the) && words.len() == 1 && is_capitalised(text) && is_role(words, folded);
        if !person
            && !house
            && (is_role(words, folded) || is_level(words) && (piece.link == Link::For || text.starts_with(char::is_uppercase)))
        {
            return Kind::Role;
        }
        if phrases!("human resources,personalabteilung,personeelszaken,recursos humanos,ressources humaines,rh,rrhh").holds(folded.as_str())
        {
            return Kind::Nothing;
        }
        // `Acme, Inc.`
        let form = piece.link == Link::Comma && words.len() == 1 && is_body(&words[0]) && self.company.is_some();
        let place = || by_city(folded).is_some() || is_tool(folded) && piece.link == Link::Bracket;
        if form || !person && !matches!(piece.link, Link::Start | Link::With) && place() {
            return Kind::Nothing;
        }
        if person || self.is_placed_person(words, piece, text) {
            Kind::Person
        } else {
            Kind::Name
        }
    }

    /// `with the Globex data team`: the company's people, none of them by name.
    fn take_team(&mut self, bare: &Bare) {
        // `het team Globex`: the name may stand behind.
        let own = bare.kept.iter().zip(&bare.words).skip_while(|(_, folded)| *folded == "team");
        let own = own.take_while(|(word, folded)| word.starts_with(char::is_uppercase) && !is_function(folded));
        let whole = if is_employer(&bare.words[0]) { 1 } else { usize::MAX };
        let own: Vec<&str> = own.map(|(word, _)| *word).take(whole).collect();
        self.company = self.company.take().or((!own.is_empty()).then(|| own.join(" ")));
    }

    fn take_role(&mut self, bare: Bare, piece: &Piece) {
        self.met_role |= piece.link == Link::With;
        if piece.link == Link::With || self.role.is_some() || piece.link == Link::Bracket && self.met {
            return;
        }
        let Bare {
            text,
            kept,
            words,
            is_opening,
            ..
        } = bare;
        self.colon_role |= piece.link == Link::Colon;
        // `NHS band 6 physio`: whose grade it is stands before it.
        let grade = |at: &usize| matches!(words[*at].as_str(), "band" | "grade") && words.get(at + 1).is_some_and(|next| is_number(next));
        if let Some(at) = (1..words.len()).find(grade)
            && kept.len() == words.len()
            && kept[..at].iter().all(|word| word.starts_with(char::is_uppercase))
        {
            self.split = Some((kept[..at].join(" "), kept[at..].join(" ")));
            self.after_role = true;
            self.role = Some(kept[at..].join(" "));
            return;
        }
        let loose = self.german && !piece.first;
        let own = company_before_programme(&words, &kept).or_else(|| company_before_role(&words, &kept, piece.first, loose));
        // `re: Globex PM role`, but `for Line Cook`.
        let everywhere = own.is_some_and(|own| own + 1 == words.len() && is_everywhere(&words[own]));
        let programme = company_before_programme(&words, &kept).is_some();
        let placed = matches!(piece.link, Link::Start | Link::Dash) || piece.link == Link::For && (everywhere || programme);
        let own = own.filter(|own| placed || is_employer(&words[0]) || is_employer(&words[..*own].join("-")));
        self.split = own.map(|own| (kept[..own].join(" "), kept[own..].join(" ")));
        // `verpleegkundige UMC Utrecht`: capitals behind a noun in small letters are another name.
        if let Some(at) = company_behind_role(&words, &kept, loose) {
            self.split = Some((kept[at..].join(" "), kept[..at].join(" ")));
        }
        // `Interview a nurse`, `Interview new cleaner`: somebody else's job.
        self.unexplained |= words!("a an another new").holds(words[0].as_str());
        self.after_role = true;
        self.opening |= is_opening;
        self.role = Some(text);
    }

    /// A name that is nobody's: a company's, or a role's that no list knows; or no name at all.
    fn take_name(&mut self, bare: Bare, piece: &Piece, next: Option<Link>, after_role: bool) {
        let Bare {
            mut text,
            mut words,
            kept,
            is_led,
            is_opening: bare_opening,
            ..
        } = bare;
        // `Colloquio finale Globex`: words that no list knows, and a name.
        let small = |word: &&str| word.starts_with(char::is_lowercase) && word.chars().all(char::is_alphabetic);
        let lead = kept.iter().take_while(|word| small(word)).count();
        let other = |word: &String| !is_body(word) && !is_particle(word);
        if lead > 0
            && lead < kept.len()
            && words.len() == kept.len()
            && kept[lead..].iter().all(|word| is_capitalised(word))
            && words[..lead].iter().all(other)
        {
            text = kept[lead..].join(" ");
            words.drain(..lead);
        }
        // `Colloquio Globex cassiera`: a name, and what somebody does there in a word that no list knows.
        if let [own @ .., last] = &kept[..]
            && (1..=3).contains(&own.len())
            && words.len() == kept.len()
            && self.role.is_none()
            && self.company.is_none()
            && last.starts_with(char::is_lowercase)
            && ends_as_role(last)
            && own.iter().all(|word| is_capitalised(word))
            && !own.iter().any(|word| is_function(&fold(word)))
        {
            self.company = Some(own.join(" "));
            self.role = Some((*last).to_owned());
            return;
        }
        // In a line of small letters only the words around it tell a name.
        let own = |word: &String| is_body(word) || is_employer(word) || !is_function(word) && !COMMON.holds(word);
        // `con il professore`: whom one meets.
        let met = piece.words.len() > words.len()
            && ARTICLES.holds(&piece.words[0])
            && !words.iter().any(|word| is_body(word) || is_employer(word));
        let named =
            self.small && !met && matches!(piece.link, Link::At | Link::With) && (own(&words[0]) || words.iter().any(|word| is_body(word)));
        // `bij de gemeente Utrecht`.
        let small_body = self.small && piece.link != Link::Start && words.iter().any(|word| is_body(word));
        let body = words.len() > 1 && (small_body || is_body(&words[0]) && text.contains(char::is_uppercase));
        // `iFood`, `easyJet`, `huggle.io`, `37signals`
        let inner = text.starts_with(char::is_lowercase) && text.split(' ').all(|word| word.contains(char::is_uppercase));
        let coined = is_coined(&text);
        let capital = body || inner || coined || text.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_ascii());
        // `from Insight Global`: words that every title has, where a company stands.
        let at = piece.link == Link::At || piece.link == Link::With && self.said && !words.last().is_some_and(|last| GROUPS.holds(last));
        let placed = capital && at && words.len() > 1 && text.split(' ').all(is_capitalised);
        // `about the comms role`
        if bare_opening && self.role.is_none() && words.iter().all(|word| is_function(word)) {
            self.opening = true;
            self.role = Some(text);
            return;
        }
        // `Interview with Box`: an everyday word, where a name stands.
        let word = self.said && words.len() == 1 && is_capitalised(&text) && !GROUPS.holds(&words[0]);
        let word = word && matches!(piece.link, Link::At | Link::With);
        if !(named || placed || word || small_body && words.len() > 1 || coined || capital && is_name(&text, &words, piece)) {
            // `(nights)`, `(CDD 6 mois)`: what stands in brackets is about the job.
            // `..., bring apron`: what to think of.
            let noted = piece.link == Link::Comma && !self.small && text.starts_with(char::is_lowercase);
            let aside = piece.link == Link::Bracket || noted || words[0] == "ref";
            // `with local paper`: nobody's name, and nobody who hires.
            // `Globex (cassiere)`
            if aside && self.company.is_some() && self.role.is_none() && ends_as_role(&text) && words.len() < 3 {
                self.role = Some(text);
                return;
            }
            // `Globex vulploeg`: a name, and something in a word that no list knows, which is asked about.
            let own = kept
                .iter()
                .take_while(|word| is_capitalised(word) && !is_function(&fold(word)))
                .count();
            let rest = kept[own..]
                .iter()
                .all(|word| word.starts_with(char::is_lowercase) && word.chars().all(char::is_alphabetic));
            if (1..=2).contains(&own)
                && own < kept.len()
                && rest
                && self.said
                && !piece.first
                && self.company.is_none()
                && piece.link == Link::Start
            {
                self.company = Some(kept[..own].join(" "));
            }
            let met = piece.link == Link::With && !words.iter().any(|word| is_body(word) || MET.holds(word));
            self.unexplained |= !aside && (met || !words.iter().all(|word| is_function(word) || COMMON.holds(word)));
            return;
        }
        let subject = piece.link == Link::Bracket && after_role;
        // `Staff Nurse (ICU)`: where, in letters.
        if subject && words.len() == 1 && text.chars().count() < 5 && text.chars().all(char::is_uppercase) {
            return;
        }
        if (subject || piece.link == Link::Bracket && words.len() == 1) && words.iter().all(|word| is_function(word) || COMMON.holds(word))
        {
            return;
        }
        // `MLA interview - Porter College`: one of two says that it is an employer.
        let agency = is_agency(&words);
        let formal = !agency && words.iter().any(|word| is_body(word));
        // The tool, where the company is named as well: `HackerRank - Globex`.
        let tool = is_tool(&words[0]) && !matches!(piece.link, Link::With | Link::At);
        if subject || tool || matches!(words[0].as_str(), "dept" | "department" | "faculty") {
            self.doubtful.get_or_insert(text);
        } else if is_led && self.role.is_none() {
            // `the position of Bar Back`.
            self.role = Some(text);
        } else if piece.link == Link::For && !self.agency
            || next == Some(Link::At) && !agency && !matches!(piece.link, Link::With | Link::Bracket | Link::At)
        {
            // `for Bar Back at Globex`, `Bar Back at Globex`; and `for Globex` where nothing else is the company.
            self.wanted.get_or_insert(text);
        } else if self.company.is_none()
            || (piece.link == Link::At || formal && !self.formal || self.agency && matches!(piece.link, Link::With | Link::For))
                && !self.placed
        {
            self.formal = formal;
            self.agency = agency;
            self.everyday = word;
            self.placed = !agency && matches!(piece.link, Link::At | Link::With);
            self.company = Some(text);
        } else if !matches!(piece.link, Link::At | Link::With) {
            self.other.get_or_insert(text);
        }
    }

    /// What only the whole title tells.
    fn settle(&mut self) {
        // `Alex Miller + Coralie Petit | Globex`: whoever is joined to the user is somebody, where another name is the company's.
        if let (Some(beside), Some(_)) = (&self.beside, &self.other)
            && self.company.as_ref() == Some(beside)
            && name::read(beside).is_person
        {
            self.pair = true;
            self.people.extend(self.company.take());
            self.company = self.other.take();
        }
        // `Globex, Inc`: the form told that it is a name, and is none of it.
        if let Some((name, form)) = self.company.as_deref().and_then(|name| name.rsplit_once(", "))
            && is_body(&fold(form))
        {
            self.company = Some(name.to_owned());
        }
        // `Porter - Globex` or `Porter - Data Engineer`; alone it may be anything.
        match self.craft.take() {
            craft @ Some(_) if self.company.is_some() && self.role.is_none() => self.role = craft,
            craft @ Some(_) if self.company.is_none() && self.role.is_some() => self.company = craft,
            _ => {}
        }
        // `Beekeeper - Globex`, `Globex - Beekeeper`: of two names one ends as what somebody does.
        if self.role.is_none()
            && let (Some(company), Some(other)) = (&self.company, &self.other)
        {
            if ends_as_role(other) && (self.placed || !ends_as_role(company)) {
                self.role = self.other.take();
            } else if !self.placed && ends_as_role(company) && !ends_as_role(other) {
                self.role = self.company.replace(other.clone());
            }
        }
        // `HireVue - Globex Graduate Scheme`: what is only a company if there is no other.
        if self.wanted.is_none()
            && self.company.is_none()
            && let Some((company, role)) = self.split.take()
        {
            self.company = Some(company);
            self.role = Some(role);
        }
        if let Some(wanted) = self.wanted.take().or(self.doubtful.take().filter(|_| self.company.is_none())) {
            if self.company.is_none() {
                self.company = Some(wanted);
            } else if self.role.is_none() {
                self.role = Some(wanted);
            }
        }
        // `Globex Director`: what comes before a role's words is the company's name, where no other words are.
        if let Some((company, role)) = self.split.take().filter(|_| self.company.is_none()) {
            self.company = Some(company);
            self.role = Some(role);
        }
    }

    /// Two or three capitalised words that no table knows, where a person stands: `Globex Final Round - Coding | Lu Fei`.
    fn is_placed_person(&self, words: &[String], piece: &Piece, text: &str) -> bool {
        let capitals = text.split(' ').all(|word| word.starts_with(char::is_uppercase));
        let shape = (2..=3).contains(&words.len()) && capitals && !words.iter().any(|word| is_body(word));
        // `with Ruth, Tom and Femi`: whoever stands last in a list of people.
        let listed = piece.link == Link::Pair && self.met && words.len() <= 3 && capitals;
        if listed && name::read(text).is_person {
            return true;
        }
        self.company.is_some() && !self.agency && shape && matches!(piece.link, Link::Bar | Link::With) && name::read(text).is_person
    }

    fn push(&mut self, person: String) {
        if !self.people.contains(&person) {
            self.people.push(person);
        }
    }
}

/// Whether a name ends as many words do that say what somebody does, in six languages.
fn ends_as_role(name: &str) -> bool {
    const ENDINGS: [&str; 17] = [
        "er", "or", "ist", "ian", "smith", "eur", "euse", "iste", "ista", "ero", "era", "ora", "iere", "ere", "ward", "mann", "zer",
    ];
    let last = fold(name.rsplit(' ').next().unwrap_or_default());
    last.len() > 4 && !is_body(&last) && ENDINGS.iter().any(|end| last.ends_with(end))
}

/// Whether a name is one that only a house has: `huggle.io`, `37signals`.
fn is_coined(name: &str) -> bool {
    const ENDS: [&str; 8] = ["ai", "app", "co", "com", "dev", "health", "io", "org"];
    let address = name
        .rsplit_once('.')
        .is_some_and(|(own, end)| own.len() > 1 && own.chars().all(char::is_alphanumeric) && ENDS.contains(&end));
    let digits = name.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &name[digits..];
    let counted = digits > 0 && rest.len() > 3 && rest.bytes().all(|b| b.is_ascii_lowercase());
    !name.contains(' ') && (address || counted)
}

/// Whether folded words are the name of a house that finds people for others.
pub fn is_agency(words: &[String]) -> bool {
    const KINDS: &str = "recruitment recruiting recruiters staffing personnel resourcing headhunters";
    const NAMES: &str =
        "adecco brunel experis hays kelly manpower michael-page randstad reed robert-half robert-walters synergie tempo-team";
    let is_in = |list: &str, word: &str| list.split(' ').any(|one| one == word);
    words.iter().any(|word| is_in(KINDS, word)) || is_in(NAMES, &words.join("-"))
}

/// What a piece of a title names.
enum Kind {
    /// The user's own, as an owner: `Alex's interview`.
    Mine,
    /// The user.
    Me,
    /// A company, surely.
    Employer,
    /// A company's people, none of them by name.
    Team,
    /// A craft that is as well a name.
    Craft,
    /// A role.
    Role,
    /// A place, a tool, the form of a company.
    Nothing,
    /// Somebody.
    Person,
    /// Anything else.
    Name,
}
