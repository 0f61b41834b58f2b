//! Texts with a form of their own: how a day, a key or an id is written, and what is said when it is not.

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};
use thiserror::Error;

/// A text that does not have the form its place asks for.
///
/// The message quotes what was found and names the way out.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FormatError {
    /// Not a day of the calendar.
    #[error("`{0}` is no day of the calendar; write an existing day as YYYY-MM-DD, such as 2022-12-31")]
    Day(String),
    /// Not an instant.
    #[error("`{0}` is no instant; write it with its offset, such as 2022-12-31T22:59:59Z")]
    Instant(String),
    /// Neither a day nor an instant.
    #[error("`{0}` is neither a day nor an instant; write 2022-12-31 or 2022-12-31T22:59:59Z")]
    Moment(String),
    /// Not a time of day.
    #[error("`{0}` is no time of day; write hours and minutes from 00:00 to 23:59, such as 18:30")]
    Time(String),
    /// Not an Amtlicher Gemeindeschlüssel.
    #[error("`{0}` is no AGS; write its eight digits as text with the leading zero, such as 05124000")]
    Ags(String),
    /// Not an id.
    #[error("`{0}` is no id; write 1 to 64 of the characters a-z, 0-9 and -, such as bad-wuennenberg")]
    Id(String),
    /// Not the id of a person. What was found may be a name, so it is not repeated.
    #[error(
        "this is no id of a person; write p- and 16 to 32 random digits 0-9 and a-f, such as p-3f9c0a7e51d24b86; \
         what stands here is not repeated, as it may be a name"
    )]
    Person,
    /// Not the hash of a list.
    #[error("`{0}` is no hash; write the 64 digits 0-9 and a-f of a SHA-256")]
    Hash(String),
    /// Not a fraction.
    #[error("`{0}` is no fraction; write a whole number such as 1, or two such as 3/8")]
    Ratio(String),
    /// Not a group of constraints.
    #[error("`{0}` is no group of constraints; write one such as commune:1:deadline, facilitator:0:absent or fixed:3:0")]
    Group(String),
}

impl FormatError {
    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Day(_) => "not_a_day",
            Self::Instant(_) => "not_an_instant",
            Self::Moment(_) => "not_a_moment",
            Self::Time(_) => "not_a_time",
            Self::Ags(_) => "not_an_ags",
            Self::Id(_) => "not_an_id",
            Self::Person => "not_a_person_id",
            Self::Hash(_) => "not_a_hash",
            Self::Ratio(_) => "not_a_ratio",
            Self::Group(_) => "not_a_constraint_group",
        }
    }
}

/// Reads a text type from any serde format, keeping the type's own message.
pub(crate) fn read_text<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    parse: fn(&str) -> Result<T, FormatError>,
    expecting: &'static str,
) -> Result<T, D::Error> {
    struct Text<T>(fn(&str) -> Result<T, FormatError>, &'static str);

    impl<T> Visitor<'_> for Text<T> {
        type Value = T;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str(self.1)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            (self.0)(text).map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Text(parse, expecting))
}

/// Gives a type with `parse` and `Display` its wire form: a JSON string with a named format.
macro_rules! text_format {
    ($type:ident, $format:literal) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::fact::read_text(deserializer, Self::parse, concat!("a text (", $format, ")"))
            }
        }

        impl $crate::wire::Read for $type {
            fn read(value: &$crate::wire::Raw<'_>) -> Result<Self, $crate::wire::Fault> {
                Self::parse($crate::wire::text(value)?).map_err(serde::de::Error::custom)
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::fact::FormatError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "format": $format })
            }
        }
    };
}
pub(crate) use text_format;

/// The digits of `text` as a number; `None` if there is anything else in it.
pub(crate) fn digits(text: &str) -> Option<u32> {
    let only_digits = !text.is_empty() && text.len() < 10 && text.bytes().all(|byte| byte.is_ascii_digit());
    if only_digits { text.parse().ok() } else { None }
}
