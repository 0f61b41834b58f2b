//! The Amtlicher Gemeindeschlüssel.

use std::fmt;

use super::Land;
use crate::fact::{FormatError, text_format};

/// The Amtlicher Gemeindeschlüssel: eight digits, kept as text with the leading zero.
///
/// Land 2, Regierungsbezirk 1, Kreis 2, Gemeinde 3. It has no check digit; the Land must be 01 to 16.
///
/// ```
/// use klikks_core::{Ags, Land};
///
/// let wuppertal = Ags::parse("05124000")?;
/// assert!(wuppertal.is_in(Land::Nw));
/// assert!(Ags::parse("5124000").is_err()); // a spreadsheet ate the zero
/// # Ok::<_, klikks_core::FormatError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ags(u32);

impl Ags {
    /// Reads eight digits.
    ///
    /// # Errors
    ///
    /// [`FormatError::Ags`] for another length, other characters, or a Land beyond 16.
    pub fn parse(text: &str) -> Result<Self, FormatError> {
        let eight_digits = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = text.parse().ok().filter(|_| eight_digits);
        number
            .filter(|number| (1..=16).contains(&(number / 1_000_000)))
            .map(Self)
            .ok_or_else(|| FormatError::Ags(text.to_owned()))
    }

    /// Whether the key belongs to `land`.
    pub fn is_in(self, land: Land) -> bool {
        self.0 / 1_000_000 == land.number()
    }

    /// The key with this number, which must be one.
    pub(crate) const fn of_number(number: u32) -> Self {
        Self(number)
    }
}

impl fmt::Display for Ags {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:08}", self.0)
    }
}

impl fmt::Debug for Ags {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

text_format!(Ags, "ags");
