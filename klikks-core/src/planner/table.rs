//! Tables of the search: reading beside a table gives the default, writing beside it does nothing. Neither can panic.

/// Rows of equal width.
#[derive(Clone, Debug, Default)]
pub(super) struct Table<T> {
    width: usize,
    cells: Vec<T>,
}

impl<T: Copy + Default> Table<T> {
    pub(super) fn new(rows: usize, width: usize, value: T) -> Self {
        Self { width, cells: vec![value; rows * width] }
    }

    pub(super) fn at(&self, row: usize, column: usize) -> T {
        self.cells.get(row * self.width + column).copied().unwrap_or_default()
    }

    pub(super) fn row(&self, row: usize) -> &[T] {
        self.cells.get(row * self.width..(row + 1) * self.width).unwrap_or_default()
    }

    pub(super) fn set(&mut self, row: usize, column: usize, value: T) {
        if let Some(cell) = self.cells.get_mut(row * self.width + column) {
            *cell = value;
        }
    }
}

/// Sets of facilitators, one a row: a bit for each.
#[derive(Clone, Debug)]
pub(super) struct Masks {
    words: usize,
    cells: Vec<u64>,
}

impl Masks {
    pub(super) fn new(rows: usize, facilitators: usize) -> Self {
        let words = facilitators.div_ceil(64).max(1);
        Self { words, cells: vec![0; rows * words] }
    }

    pub(super) fn has(&self, row: usize, facilitator: usize) -> bool {
        let word = self.cells.get(row * self.words + facilitator / 64).copied().unwrap_or_default();
        word >> (facilitator % 64) & 1 == 1
    }

    pub(super) fn put(&mut self, row: usize, facilitator: usize) {
        if let Some(word) = self.cells.get_mut(row * self.words + facilitator / 64) {
            *word |= 1 << (facilitator % 64);
        }
    }

    pub(super) fn take(&mut self, row: usize, facilitator: usize) {
        if let Some(word) = self.cells.get_mut(row * self.words + facilitator / 64) {
            *word &= !(1 << (facilitator % 64));
        }
    }

    pub(super) fn row(&self, row: usize) -> &[u64] {
        self.cells.get(row * self.words..(row + 1) * self.words).unwrap_or_default()
    }
}

/// Whether a facilitator is in a set.
pub(super) fn has(set: &[u64], facilitator: u16) -> bool {
    set.get(usize::from(facilitator / 64)).is_some_and(|word| word >> (facilitator % 64) & 1 == 1)
}

/// The positions of the bits of a word, in ascending order.
pub(super) fn bits(mut word: u64) -> impl Iterator<Item = u16> {
    std::iter::from_fn(move || {
        let bit = u16::try_from(word.trailing_zeros()).unwrap_or(64);
        word &= word.wrapping_sub(1);
        (bit < 64).then_some(bit)
    })
}
