//! Ids: short names that the documents choose for places, events and the rest.

use std::{fmt, sync::Arc};

use super::{FormatError, text_format};

fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

macro_rules! id {
    ($($(#[$doc:meta])* $type:ident),+ $(,)?) => {$(
        $(#[$doc])*
        ///
        /// 1 to 64 of the characters `a-z`, `0-9` and `-`.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(Arc<str>);

        impl $type {
            /// Reads an id.
            ///
            /// # Errors
            ///
            /// [`FormatError::Id`] if the text is empty, too long or has other characters.
            pub fn parse(text: &str) -> Result<Self, FormatError> {
                if is_id(text) { Ok(Self(text.into())) } else { Err(FormatError::Id(text.to_owned())) }
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, formatter)
            }
        }

        text_format!($type, "id");
    )+};
}

id! {
    /// The id of a programme.
    ProgrammeId,
    /// The id of a commune or district. Names are no keys: there are two Neunkirchen.
    PlaceId,
    /// The id of an intake of a programme.
    IntakeId,
    /// The id of a role in the programme document, such as `climate-manager`.
    RoleId,
    /// The id of a kind of event in the programme document.
    EventKindId,
    /// The id of an event.
    EventId,
    /// The id of a series of meetings.
    SeriesId,
    /// The id of a topic in the programme document.
    TopicId,
}
