use super::*;

#[test]
fn a_promise_and_a_courtesy() {
    let on = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a date");
    assert_eq!(read("by end of next week", on), NaiveDate::from_ymd_opt(2026, 11, 27));
    assert_eq!(read("We will be in touch shortly.", on), None);
}
