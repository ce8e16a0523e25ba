//! Who gets the letter.

use super::text::Analysis;
use super::{Check, Finding, Level};
use crate::messages::Text;

/// # Recipients
///
/// Notes a thank-you that goes to several people at once, and warns where the panel is in copy.
///
/// ## Why
/// One mail per interviewer (Dice and US News); a copy to the panel shows everybody what the others got (practice 3).
pub(super) const CHECK: Check = Check { id: "recipients", judge };

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let letter = analysis.letter;
    if !letter.purpose.is_thank_you() {
        return Vec::new();
    }
    let row = |level, id, names: &[String]| vec![Finding::new(CHECK.id, level, Text::new(id).with("names", names.join(", ")))];
    if !letter.cc.is_empty() {
        return row(Level::Warn, "check_recipients_copy", &letter.cc);
    }
    if letter.to.len() > 1 {
        row(Level::Note, "check_recipients_several", &letter.to)
    } else {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Letter, judge};

    #[test]
    fn recipients_are_judged() {
        let level = |to: &[&str], cc: &[&str]| {
            let names = |all: &[&str]| all.iter().map(|n| (*n).to_owned()).collect();
            let letter = Letter {
                body: "Dear Mei,".to_owned(),
                to: names(to),
                cc: names(cc),
                ..Letter::default()
            };
            judge(&letter).into_iter().find(|f| f.check == "recipients").map(|f| f.level)
        };
        assert_eq!(level(&["Mei Sato"], &[]), None);
        assert_eq!(level(&["Mei Sato", "Tomás Ruiz"], &[]), Some(Level::Note));
        assert_eq!(level(&["Mei Sato"], &["Tomás Ruiz"]), Some(Level::Warn));
    }
}
