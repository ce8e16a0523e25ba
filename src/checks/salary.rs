//! Talk of money.

use super::pattern::{Patterns, find, patterns};
use super::text::{Analysis, Word};
use super::{Check, Finding, Level};
use crate::draft::Purpose;
use crate::messages::Text;

/// # Salary and benefits
///
/// Warns where a letter speaks of pay, benefits or days off. Reply to an offer, where they belong, and to a role that is about them
/// (a Compensation Analyst) it leaves alone.
///
/// ## Why
/// A thank-you talks of what you bring; money is talked about once there is an offer (practice 2).
///
/// ## Example
/// > Could you tell me what the salary would be?
pub(super) const CHECK: Check = Check { id: "salary", judge };

static MONEY: &Patterns = patterns![
    "salary|salaries|remuneration|wage|wages|payrise",
    "compensation|benefits package|expectations|details|range|band",
    "my|the|any|about|discuss compensation|pay|bonus",
    "discuss|about|regarding ~ compensation|pay|bonus",
    "pay rise|raise|range|scale|band|grade|expectations|me",
    "benefits offered|you offer|include|included|are",
    "days|weeks of|off ~ vacation|holiday|leave|pto",
    "vacation|holiday|pto|leave days|allowance|policy|entitlement",
    "paid time off|leave|holiday|vacation",
    "sign-on|signing|joining|annual|yearly bonus",
    "stock|share options",
    "equity package|grant|stake",
    "how much ~ pay|paid|earn|make",
    "hourly|day|daily rate",
];

/// Payroll, attention and other people's money.
static OTHER: &Patterns = patterns![
    "pay ~ attention|heed|respects|tribute|off",
    "the compensation|benefits ~ team|department|project",
];

fn judge(analysis: &Analysis) -> Vec<Finding> {
    if analysis.letter.purpose == Purpose::OfferReply {
        return Vec::new();
    }
    let of_the_role = |word: &Word| analysis.known.contains(&word.norm);
    let found = analysis.sentences.iter().find_map(|sentence| {
        let words = analysis.of(sentence);
        let hit = MONEY
            .iter()
            .filter_map(|pattern| find(words, *pattern))
            .min_by_key(|hit| (hit.start, hit.end))?;
        let other = OTHER
            .iter()
            .filter_map(|pattern| find(words, *pattern))
            .any(|other| other.end > hit.start && other.start < hit.end);
        let hit = &words[hit];
        (!other && !hit.iter().any(of_the_role)).then(|| hit[0].at.start..hit[hit.len() - 1].at.end)
    });
    let finding = |at: std::ops::Range<usize>| {
        let text = Text::new("check_salary_found").with("text", &analysis.body[at.clone()]);
        Finding::new(CHECK.id, Level::Warn, text).at(analysis, &at)
    };
    found.map(finding).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Letter, found};

    #[test]
    fn money_is_found() {
        for (body, text) in [
            ("Could you tell me what the salary would be?", Some("salary")),
            ("How many days of paid leave do you offer?", Some("days of paid leave")),
            ("I would like to discuss the pay.", Some("discuss the pay")),
            ("I pay attention to detail, and I pay for my own training.", None),
            ("Your story about the pension fund's migration has stayed with me.", None),
        ] {
            assert_eq!(found(&CHECK, &Letter::of(body)), text.map(str::to_owned), "{body}");
        }
        let analyst = Letter {
            role: Some("Compensation Analyst".to_owned()),
            ..Letter::of("I liked your view of the compensation bands.")
        };
        assert_eq!(found(&CHECK, &analyst), None);
    }
}
