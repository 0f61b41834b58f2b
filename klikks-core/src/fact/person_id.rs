//! The id of a person: made at random, so that it says nothing.

use std::fmt;

use super::{FormatError, text_format};

/// The id of a person: `p-`, and 16 to 32 of the digits 0-9 and a-f, made at random.
///
/// It is all that a journal ever holds of somebody; name and contact stand apart. Make it of at least 8 random bytes, and keep no list of what it was made from: not a
/// number that counts up, no part of a name or a birthday, and no hash of an address, which can be guessed
/// (DSGVO Art. 4 no. 5). In Python `"p-" + secrets.token_hex(8)`, in a browser
/// `"p-" + crypto.randomUUID().replaceAll("-", "")`, in a shell `openssl rand -hex 8`.
///
/// Only hexadecimal digits are taken, because no name can be written with them. Whatever else is found where an id is
/// expected may be a name, so no error repeats it.
///
/// ```
/// use klikks_core::PersonId;
///
/// assert!(PersonId::parse("p-3f9c0a7e51d24b86").is_ok());
/// let error = PersonId::parse("vorname-nachname").unwrap_err();
/// assert!(!error.to_string().contains("nachname"));
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(Box<str>);

impl PersonId {
    /// Reads an id.
    ///
    /// # Errors
    ///
    /// [`FormatError::Person`] for any other text; it does not say which.
    pub fn parse(text: &str) -> Result<Self, FormatError> {
        let digits = text.strip_prefix("p-").filter(|digits| (16..=32).contains(&digits.len()));
        let is_hexadecimal = |digits: &str| digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if digits.is_some_and(is_hexadecimal) { Ok(Self(text.into())) } else { Err(FormatError::Person) }
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PersonId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for PersonId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}

text_format!(PersonId, "person");

#[cfg(test)]
mod tests {
    use super::PersonId;

    #[test]
    fn nothing_that_can_be_read_as_a_name_is_an_id() {
        for text in ["p-3f9c0a7e51d24b86", "p-00000000000000000000000000000000"] {
            assert_eq!(PersonId::parse(text).unwrap().as_str(), text);
        }
        let long = format!("p-{}", "0".repeat(33));
        for text in ["", "p-", "p-3f9c0a7e51d24b8", &long, "0a7e51d23f9c4b86", "p-vornamenachname1970", "P-3F9C0A7E51D24B86"] {
            assert!(PersonId::parse(text).is_err(), "{text}");
        }
        assert!(!PersonId::parse("p-vornamenachname1970").unwrap_err().to_string().contains("vorname"));
    }
}
