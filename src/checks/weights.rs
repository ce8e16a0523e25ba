//! What `cargo run --release --example train` fitted to the letters in `tests/`: not to be changed by hand.

use super::recall::{OF_LETTER, OF_SENTENCE};

/// For each number of a sentence, then of a letter, then one for all: in 32nds.
#[rustfmt::skip]
pub(super) static WEIGHTS: [i16; OF_SENTENCE + OF_LETTER + 1] = [
    -6, 4, 22, 22, 19, 12, -2, 16, -7, 11, 1, -12, 5, -12, 4, 4,
    -9, 23, 26, 20, -19, -12, 2, 5, 16, 15, 9, 19, -23, -1, -4, -12,
    20, -11, 32, 6, 22, 24, 0, 12, -18, -9, -190,
];
