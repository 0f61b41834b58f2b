//! Random numbers of the search: splitmix64, seeded by the caller, the same on every platform.

#[derive(Clone, Debug)]
pub(super) struct Rng(u64);

impl Rng {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        word ^ (word >> 31)
    }

    /// A number below `end`; 0 if there is none.
    pub(super) fn below(&mut self, end: usize) -> usize {
        let (high, end) = (self.next() >> 32, end as u64);
        usize::try_from(high.wrapping_mul(end) >> 32).unwrap_or_default()
    }

    pub(super) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            let other = self.below(last + 1);
            list.swap(last, other);
        }
    }

    /// Minus the natural logarithm of a number drawn evenly from 0 to 1, in 1/1024: how long one waits at random.
    ///
    /// The integer part of the logarithm to base 2 is counted in zeros; between two powers of 2 it is taken as straight.
    pub(super) fn waiting(&mut self) -> i64 {
        let drawn = self.next() | 1;
        let zeros = drawn.leading_zeros();
        let below = (drawn << zeros << 1) >> 54;
        let twos = i64::from(zeros) * 1024 + 1024 - i64::try_from(below).unwrap_or_default();
        twos * 710 / 1024
    }
}
