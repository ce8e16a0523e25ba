//! What `cargo run --release --example train` fitted to the letters in `tests/`: not to be changed by hand.

use super::recall::{OF_LETTER, OF_SENTENCE};

/// For each number of a sentence, then of a letter, then one for all: in 32nds.
#[rustfmt::skip]
pub(super) static WEIGHTS: [i16; OF_SENTENCE + OF_LETTER + 1] = [
    2, 6, 22, 23, 20, 16, -4, 6, -14, 13, 0, -11, 13, -11, 1, -4,
    -3, 21, 26, 23, -22, -5, -3, 7, 25, 10, 3, 12, -21, -4, -4, -12,
    -1, -9, 24, 2, 16, 29, 10, 11, -20, -8, -167,
];
