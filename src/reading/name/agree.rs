//! Whether two names may be one person's.

use super::{fold, read};

/// Whether two texts may name one person: `Jane`, `J. Doe` and `Doe, Jane` agree with `Jane Doe`; `Jane Roe` and `John Doe` do not.
pub fn agree(one: &str, other: &str) -> bool {
    let (a, b) = (words(one), words(other));
    let stands = |x: &str, y: &str| x == y || x.chars().count() == 1 && y.starts_with(x);
    let same = |x: Option<&String>, y: Option<&String>| x.zip(y).is_some_and(|(x, y)| stands(x, y) || stands(y, x));
    same(a.first(), b.first()) && (a.len() == 1 || b.len() == 1 || same(a.last(), b.last()))
}

fn words(text: &str) -> Vec<String> {
    let name = read(text);
    // `Dr. Doe` agrees with `Doe`.
    let shown = if name.given.is_some() {
        name.display
    } else {
        name.family.or(name.display)
    };
    let words = shown.as_deref().unwrap_or(text).split_whitespace().map(fold);
    words.filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_agree_or_do_not() {
        for (one, other, agrees) in [
            ("Jane Doe", "Jane Doe", true),
            ("Jane Doe", "jane DOE", true),
            ("Jane", "Jane Doe", true),
            ("Doe, Jane", "Jane Doe", true),
            ("J. Doe", "Jane Doe", true),
            ("Jane D.", "Jane Doe", true),
            ("Jane Anne Doe", "Jane Doe", true),
            ("Dr. Jane Doe", "Jane Doe", true),
            ("Dr. Doe", "Doe", true),
            ("José Núñez", "Jose Nunez", true),
            ("Jane Doe (Acme)", "Jane Doe", true),
            ("李小龙", "李小龙", true),
            ("Jane Doe", "Jane Roe", false),
            ("Jane Doe", "John Doe", false),
            ("K. Doe", "Jane Doe", false),
            ("J. Roe", "Jane Doe", false),
            ("Ann Lee", "Bob Ray", false),
            ("Johanna Diaz", "Jane Doe", false),
            ("", "Jane Doe", false),
            ("", "", false),
        ] {
            assert_eq!(agree(one, other), agrees, "{one:?} {other:?}");
            assert_eq!(agree(other, one), agrees, "{other:?} {one:?}");
        }
    }
}
