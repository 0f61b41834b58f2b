//! Whole numbers of any size, as far as chances need them: they are multiplied and divided by small numbers only.

use std::{cmp::Ordering, fmt};

const BASE: u64 = 1_000_000_000;

/// A whole number: groups of nine decimal digits, the lowest first, without zeros at the top.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Natural(Vec<u32>);

impl Natural {
    pub(super) fn new(n: u32) -> Self {
        Self(vec![1]).times(n)
    }

    /// Reads decimal digits without leading zeros.
    pub(super) fn parse(digits: &str) -> Option<Self> {
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number || (digits.len() > 1 && digits.starts_with('0')) {
            return None;
        }
        let group = |group: &[u8]| group.iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
        Some(Self(digits.as_bytes().rchunks(9).map(group).collect()).trimmed())
    }

    pub(super) fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    /// The number, if it is a small one.
    pub(super) fn small(&self) -> Option<u32> {
        match self.0.as_slice() {
            [] => Some(0),
            [low] => Some(*low),
            _ => None,
        }
    }

    pub(super) fn plus(&self, other: &Self) -> Self {
        let groups = |of: &Self, index: usize| of.0.get(index).copied().map_or(0, u64::from);
        let mut carry = 0;
        let sums = (0..self.0.len().max(other.0.len())).map(|index| low(&mut carry, groups(self, index) + groups(other, index)));
        let mut sums: Vec<_> = sums.collect();
        sums.extend(rest(carry));
        Self(sums)
    }

    pub(super) fn times(&self, by: u32) -> Self {
        let mut carry = 0;
        let mut products: Vec<_> = self.0.iter().map(|group| low(&mut carry, u64::from(*group) * u64::from(by))).collect();
        products.extend(rest(carry));
        // a factor is below 2^32, so the carry may need two groups
        Self(products).trimmed()
    }

    /// The quotient and the remainder. Nothing is divided by 0: then it is 0.
    pub(super) fn divided(&self, by: u32) -> (Self, u32) {
        let (by, mut remainder) = (u64::from(by), 0_u64);
        let divide = |group: &u32| {
            let here = remainder * BASE + u64::from(*group);
            remainder = here.checked_rem(by).unwrap_or_default();
            u32::try_from(here.checked_div(by).unwrap_or_default()).unwrap_or_default()
        };
        let mut groups: Vec<_> = self.0.iter().rev().map(divide).collect();
        groups.reverse();
        (Self(groups).trimmed(), u32::try_from(remainder).unwrap_or_default())
    }

    fn trimmed(mut self) -> Self {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
        self
    }
}

/// The lowest group of `sum` and what was carried to it; the rest is carried on.
fn low(carry: &mut u64, sum: u64) -> u32 {
    let sum = sum + *carry;
    *carry = sum / BASE;
    u32::try_from(sum % BASE).unwrap_or_default()
}

/// What is left to carry, in groups.
fn rest(mut carry: u64) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || (carry > 0).then(|| low(&mut carry, 0)))
}

impl Ord for Natural {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.len().cmp(&other.0.len()).then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }
}

impl PartialOrd for Natural {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Natural {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut groups = self.0.iter().rev();
        write!(formatter, "{}", groups.next().copied().unwrap_or_default())?;
        groups.try_for_each(|group| write!(formatter, "{group:09}"))
    }
}
