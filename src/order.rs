//! Sorting in little room. The library's sort is compiled anew for every type and every way to compare: 4.5 KB each time, 70 KB of the
//! worker's module in sixteen places, for lists of a dozen. Here one sort puts places in order, and the list follows.

use std::cmp::Ordering;
use std::collections::BTreeSet;

/// Sorts a list; what compares equal keeps its order.
pub fn by<T>(list: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let mut places: Vec<usize> = (0..list.len()).collect();
    arrange(&mut places, &|a, b| compare(&list[a], &list[b]));
    let mut items: Vec<Option<T>> = list.drain(..).map(Some).collect();
    list.extend(places.into_iter().filter_map(|place| items[place].take()));
}

/// Sorts a list by what a function says of each item.
pub fn by_key<T, K: Ord>(list: &mut Vec<T>, key: impl Fn(&T) -> K) {
    by(list, |a, b| key(a).cmp(&key(b)));
}

/// A set of these. One that is extended, unlike one that is collected, has no sort of its own.
pub fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(items);
    set
}

/// The same as a set: sorted, each once.
pub fn unique(list: Vec<String>) -> Vec<String> {
    set(list).into_iter().collect()
}

#[inline(never)]
fn arrange(places: &mut [usize], compare: &dyn Fn(usize, usize) -> Ordering) {
    places.sort_by(|a, b| compare(*a, *b));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_keep_their_order() {
        let mut list = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd'), (0, 'e')];
        by_key(&mut list, |(n, _)| *n);
        assert_eq!(list, [(0, 'e'), (1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
        by(&mut list, |a, b| b.1.cmp(&a.1));
        assert_eq!(list.iter().map(|(_, c)| c).collect::<String>(), "edcba");
        let mut empty: Vec<u8> = Vec::new();
        by_key(&mut empty, |n| *n);
        assert!(empty.is_empty());
    }

    #[test]
    fn a_list_becomes_a_set() {
        assert_eq!(unique(["b", "a", "b"].map(str::to_owned).to_vec()), ["a", "b"]);
    }
}
