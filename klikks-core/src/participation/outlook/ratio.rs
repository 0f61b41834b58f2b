//! Exact fractions.

use std::fmt;

use super::natural::Natural;
use crate::fact::{FormatError, text_format};

/// An exact fraction of any size in lowest terms, never negative. It is written `3/8`, and `1` where it is whole.
///
/// Python's `fractions.Fraction` reads and writes the same form.
///
/// ```
/// use klikks_core::Ratio;
///
/// assert_eq!(Ratio::parse("3/8")?.to_string(), "3/8");
/// assert_eq!(Ratio::parse("3/8")?.rounded(1000), Some(375));
/// assert!(Ratio::parse("0.375").is_err());
/// # Ok::<_, klikks_core::FormatError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Ratio {
    numerator: Natural,
    denominator: Natural,
}

impl Ratio {
    /// Reads a whole number or two with a slash. Terms that could be lower are kept as they are.
    ///
    /// # Errors
    ///
    /// [`FormatError::Ratio`] if the text has another form, or a denominator of 0 or 1.
    pub fn parse(text: &str) -> Result<Self, FormatError> {
        let (numerator, denominator) = text.split_once('/').map_or((text, None), |(top, bottom)| (top, Some(bottom)));
        let one = Natural::new(1);
        let read = Natural::parse(numerator).zip(denominator.map_or(Some(one.clone()), Natural::parse));
        read.filter(|(_, bottom)| denominator.is_none() || *bottom > one)
            .map(|(numerator, denominator)| Self { numerator, denominator })
            .ok_or_else(|| FormatError::Ratio(text.to_owned()))
    }

    /// `numerator` over the product of the small numbers `factors`, in lowest terms.
    pub(super) fn over(mut numerator: Natural, factors: &[u32]) -> Self {
        let mut denominator = Natural::new(1);
        let factors = if numerator.is_zero() { &[] } else { factors };
        for factor in factors {
            // what a factor shares with the numerator is taken out of both; the denominator is made of nothing but factors
            let shared = common(*factor, numerator.divided(*factor).1);
            numerator = numerator.divided(shared).0;
            denominator = denominator.times(factor / shared);
        }
        Self { numerator, denominator }
    }

    /// Whether it is 0.
    pub fn is_zero(&self) -> bool {
        self.numerator.is_zero()
    }

    /// Whether it is 1.
    pub fn is_one(&self) -> bool {
        self.numerator == self.denominator
    }

    /// Numerator and denominator, if both have at most nine digits.
    pub fn terms(&self) -> Option<(u32, u32)> {
        self.numerator.small().zip(self.denominator.small())
    }

    /// So many times the fraction, rounded to a whole number, halves upwards; nothing beyond `u32`.
    pub fn rounded(&self, times: u32) -> Option<u32> {
        // n ≤ times · numerator / denominator + 1/2, for the largest such n
        let twice = self.numerator.times(times).times(2).plus(&self.denominator);
        let fits = |n: u32| self.denominator.times(n).times(2) <= twice;
        if fits(u32::MAX) {
            return None;
        }
        let (mut from, mut below) = (0, u32::MAX);
        while below - from > 1 {
            let middle = from + (below - from) / 2;
            if fits(middle) { from = middle } else { below = middle }
        }
        Some(from)
    }
}

/// The greatest common divisor.
fn common(mut a: u32, mut b: u32) -> u32 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl fmt::Display for Ratio {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.denominator == Natural::new(1) {
            write!(formatter, "{}", self.numerator)
        } else {
            write!(formatter, "{}/{}", self.numerator, self.denominator)
        }
    }
}

impl fmt::Debug for Ratio {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

text_format!(Ratio, "ratio");
