//! What stands around a date: header lines, addresses, numbers of rooms, meetings and telephones.

use super::tokens::{Reader, Token, has};

/// Lines that say when something else was.
const OTHER_TIMES: &str = "sent gesendet envoye enviado enviada inviato verzonden received empfangen recu recibido recebido ricevuto ontvangen \
    created erstellt cree creado criado creato updated aktualisiert booked gebucht expires posted";
/// Lines that say where, who or how.
const OTHER_FACTS: &str = "location where address ort wo adresse anschrift lieu ou endroit lugar donde ubicacion direccion local onde endereco \
    luogo dove indirizzo locatie waar adres id passcode password pin phone tel telephone telefon telefono telefone telefoon mobile dial \
    dial-in join link url fax reference ref referenz";
const WHEN: &str = "when wann quand cuando quando wanneer";
const DATE: &str = "date datum fecha data";

/// Nouns that a number belongs to.
const NUMBERED: &str = "room rooms zimmer raum saal salle sala aula stanza kamer zaal floor level etage stock piso planta andar piano verdieping \
    suite ste building bldg gebaude haus batiment edificio gebouw office buro desk door gate apt unit no nr num numero nummer number id passcode \
    pin code password passwort kennwort phone tel telephone telefon telefono telefone telefoon fax mobile ext extension durchwahl part \
    teil round runde tour ronde ronda rodada step stage schritt etape phase version ref req requisition reference case ticket order line bus \
    tram platform gleis plz postcode zip box conference webinar booth stand";
/// What a number counts.
const COUNTED: &str = "interview interviews gesprach gesprache entretien entretiens entrevista entrevistas colloquio colloqui gesprek round rounds \
    runde runden tour ronde ronda rodada stage floor etage stock og eg stockwerk piso planta andar piano verdieping call people guests \
    participants attendees invitees interviewers teilnehmer personen participantes questions";
const STREETS: &str =
    "street st str ave avenue road rd blvd boulevard drive dr lane ln square sq plaza broadway rue quai bd strasse straat laan";

/// A folded text without the lines that are about something else, and without addresses of mail and of pages.
pub(super) fn without_other_lines(text: &str) -> String {
    let several = text.trim().contains('\n');
    let says_when = text.lines().any(|line| is_labelled(line, WHEN));
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let other = is_labelled(line, OTHER_TIMES) || several && is_labelled(line, OTHER_FACTS) || says_when && is_labelled(line, DATE);
        if other {
            continue;
        }
        for chunk in line.split(' ') {
            if !is_address(chunk) {
                out.push_str(chunk);
            }
            out.push(' ');
        }
        out.push('\n');
    }
    out
}

/// Whether the label before a line's colon ends with one of these words, or is one with a word like `on`.
fn is_labelled(line: &str, words: &str) -> bool {
    let Some((label, _)) = line.split_once(':') else { return false };
    let last = label
        .split_whitespace()
        .rev()
        .find(|word| !has("on at am le el il op by number", word));
    let last = last.or(label.split_whitespace().next());
    label.len() < 40 && last.is_some_and(|word| has(words, word))
}

fn is_address(chunk: &str) -> bool {
    let mail = chunk.split_once('@').is_some_and(|(before, behind)| {
        !before.is_empty()
            && behind.contains('.')
            && behind.contains(char::is_alphabetic)
            && !behind.starts_with(|c: char| c.is_ascii_digit())
    });
    mail || chunk.contains("://") || chunk.contains("www.") || chunk.contains(".com/")
}

impl Reader<'_> {
    /// Where a number that is neither date nor time ends, with the word it belongs to.
    pub(super) fn noise(&self, at: usize) -> Option<usize> {
        match &self.tokens.get(at)?.0 {
            Token::Sign('#') => self.number(at + 1).map(|_| self.run(at + 1, 3)),
            Token::Sign('+') => {
                let end = self.run(at + 1, 1);
                (self.digits_in(at + 1, end) >= 7).then_some(end)
            }
            Token::Sign(_) => None,
            Token::Number { digits, value } => {
                if at > 0 && self.word(at - 1) == Some("t") {
                    return None;
                }
                let day = *digits == 8 && (1970..2200).contains(&(value / 10_000));
                // `812 3456 7890`
                let joined = [')', '-', '.'].iter().any(|sign| self.sign(at + 1, *sign));
                let next = at + 1 + usize::from(joined);
                let id = *digits == 3 && self.number(next).is_some_and(|(_, digits)| digits > 2) && !self.is_time_at(next);
                if *digits > 4 && !day || id {
                    return Some(self.run(at, 3));
                }
                self.counted(at).or_else(|| self.house(at)).or_else(|| self.lettered(at))
            }
            Token::Word(word) => self.numbered(word, at),
        }
    }

    /// Behind a run of numbers, joined by dashes, points or spaces; behind a space only those with at least so many digits.
    fn run(&self, from: usize, digits: usize) -> usize {
        let mut end = from;
        loop {
            let sign = end > from && ['-', '.', '/', ')', '('].iter().any(|sign| self.sign(end, *sign));
            let number = if end == from && self.sign(end, '(') || sign { end + 1 } else { end };
            match self.number(number) {
                Some((_, found)) if end == from || found >= digits || (!self.spaced(number) && !self.spaced(number.saturating_sub(1))) => {
                    if self.sign(number + 1, ':') && end > from {
                        return end;
                    }
                    end = number + 1;
                }
                _ => return end,
            }
        }
    }

    fn digits_in(&self, from: usize, end: usize) -> usize {
        (from..end).filter_map(|at| self.number(at)).map(|(_, digits)| digits).sum()
    }

    fn is_time_at(&self, at: usize) -> bool {
        self.sign(at + 1, ':') && self.number(at + 2).is_some()
            || self
                .word(at + 1)
                .is_some_and(|word| has("am pm uhr uur h heures", word) || has("a p", word) && !self.spaced(at + 1))
    }

    /// `Room 4`, `Meeting ID: 812 3456 7890`, `B204`, `REQ-1234`.
    fn numbered(&self, word: &str, at: usize) -> Option<usize> {
        let mut next = at + 1;
        // A letter or name that digits follow at once, but for `T10:00`, `Nov24`, `h14`, `UTC-5`.
        let name = self.month(word).is_none() && self.weekday(word).is_none() && !has("t h z um utc gmt am pm a p at", word);
        if name && self.number(next).is_some() && !self.spaced(next) && !self.is_time_at(next) {
            return Some(self.run(next, 5));
        }
        if name
            && self.sign(next, '-')
            && !self.spaced(next)
            && !self.spaced(next + 1)
            && self.number(next + 1).is_some_and(|(_, digits)| digits > 2)
        {
            return Some(self.run(next + 1, 5));
        }
        if let Some(end) = self.behind_street(word, at) {
            return Some(end);
        }
        has(NUMBERED, word).then_some(())?;
        let long = has(
            "id passcode pin phone tel telephone telefon telefono telefone telefoon fax mobile code conference",
            word,
        );
        for _ in 0..4 {
            let skip = [':', '#', '.', '(', '+'].iter().any(|sign| self.sign(next, *sign))
                || self.word(next).is_some_and(|word| has("no nr number numero id is code", word));
            next += usize::from(skip);
        }
        self.number(next)?;
        if self.is_time_at(next) {
            return None;
        }
        // `Round 2 of 3`.
        let end = self.run(next, if long { 2 } else { 4 });
        Some(
            if self.word(end).is_some_and(|word| has("of von sur de di van", word))
                && self.number(end + 1).is_some_and(|(_, digits)| digits == 1)
            {
                end + 2
            } else {
                end
            },
        )
    }

    /// `2nd interview`, `3. Stock`, `4 people`.
    fn counted(&self, at: usize) -> Option<usize> {
        let mut next = at + 1;
        let small = |at: usize| self.number(at).is_some_and(|(_, digits)| digits == 1);
        if small(at) && small(at + 2) && self.word(next).is_some_and(|word| has("of von van sur", word)) {
            return Some(at + 3);
        }
        if self.sign(next, '.') || self.word(next).is_some_and(|word| has("st nd rd th e er eme a o de", word)) {
            next += 1;
        }
        self.counts_something(next).then_some(next)
    }

    /// Whether here is a thing of which there are several.
    pub(super) fn counts_something(&self, at: usize) -> bool {
        self.word(at).is_some_and(|word| has(COUNTED, word))
    }

    /// `5JP`, `3D`: letters behind a number that make it no time.
    fn lettered(&self, at: usize) -> Option<usize> {
        let word = self.word(at + 1).filter(|_| !self.spaced(at + 1))?;
        let known = "am pm a p h hs hr u st nd rd th e er o t m z n d de to as al au ao";
        (word.len() < 3 && !has(known, word)).then_some(at + 2)
    }

    /// `123 Market Street`, `500 5th Avenue`, `12 rue de la Paix`.
    fn house(&self, at: usize) -> Option<usize> {
        for next in at + 1..at + 5 {
            match self.word(next) {
                Some("st") if next == at + 1 => return None,
                Some(word) if has(STREETS, word) => return Some(next + 1),
                Some(word) if !self.is_calendar(word) => {}
                None if self.number(next).is_some() && self.word(next + 1).is_some_and(|word| has("st nd rd th", word)) => {}
                None if self.sign(next, '.') => {}
                _ => return None,
            }
        }
        None
    }

    /// `Hauptstrasse 12`, `via Roma 12`: the number, which is no time.
    fn behind_street(&self, word: &str, at: usize) -> Option<usize> {
        let ends = [
            "strasse", "str", "straat", "weg", "platz", "gasse", "allee", "laan", "plein", "kade",
        ];
        let named = word.len() > 4 && ends.iter().any(|end| word.ends_with(end));
        let street = has("rue calle via rua piazza plaza avenida", word)
            && self
                .word(at + 1)
                .is_some_and(|word| !has("zoom teams google meet skype webex whatsapp telefono video phone email mail", word));
        let words = match (named, street) {
            (true, _) => 1..=1,
            (_, true) => 2..=4,
            _ => return None,
        };
        let skip = usize::from(self.sign(at + 1, '.'));
        for next in words {
            let next = at + next + skip;
            if let Some((_, 1..=3)) = self.number(next) {
                let dated = self.is_time_at(next)
                    || self.sign(next + 1, '.')
                    || self.is_to(next + 1)
                    || self.word(next + 1).is_some_and(|word| self.month(word).is_some());
                return (!dated).then_some(next + 1);
            }
            self.word(next).filter(|word| !self.is_calendar(word))?;
        }
        None
    }

    fn is_calendar(&self, word: &str) -> bool {
        self.month(word).is_some() || self.weekday(word).is_some() || has("am pm at on in h uhr uur", word)
    }
}
