//! SHA-256, as it is written and read.

use std::fmt;

use sha2::{Digest, Sha256};

use super::{FormatError, text_format};

/// A SHA-256, written as 64 digits `0-9` and `a-f`.
///
/// ```
/// use klikks_core::Sha256Hex;
///
/// let hash = Sha256Hex::of("Ich bin einverstanden.");
/// assert_eq!(Sha256Hex::parse(hash.as_str())?, hash);
/// # Ok::<_, klikks_core::FormatError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sha256Hex(Box<str>);

impl Sha256Hex {
    /// Reads a hash.
    ///
    /// # Errors
    ///
    /// [`FormatError::Hash`] if the text is anything else than 64 digits `0-9` and `a-f`.
    pub fn parse(text: &str) -> Result<Self, FormatError> {
        let is_hash = text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if is_hash { Ok(Self(text.into())) } else { Err(FormatError::Hash(text.to_owned())) }
    }

    /// The hash of a text in UTF-8.
    pub fn of(text: &str) -> Self {
        let digit = |nibble: u8| char::from_digit(nibble.into(), 16).unwrap_or_default();
        let bytes = Sha256::digest(text.as_bytes());
        Self(bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect())
    }

    /// The hash as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Sha256Hex {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Sha256Hex {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}

text_format!(Sha256Hex, "sha256");
