//! Rows: short lists of whole numbers, one meaning a place.

use std::{borrow::Cow, fmt};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error as _;
use serde::{Serialize, Serializer};
use thiserror::Error;

use crate::wire::{Deserialize, Fault, Raw, Read, by_value};

/// A row that has too few or too many numbers.
#[derive(Debug, Error)]
#[error("a row of {length} whole numbers is expected: {meaning}")]
struct RowLength {
    length: usize,
    meaning: &'static str,
}

/// Gives a struct of whole numbers its wire form: a list with one number a field.
macro_rules! row {
    ($(#[$doc:meta])+ $name:ident { $($(#[$field_doc:meta])+ $field:ident),+ } $length:literal, $meaning:literal) => {
        $(#[$doc])+
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name { $($(#[$field_doc])+ pub $field: u32),+ }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                [$(self.$field),+].serialize(to)
            }
        }

        impl Read for $name {
            fn read(value: &Raw<'_>) -> Result<Self, Fault> {
                let numbers = if let Raw::List(items) = value { items.as_slice() } else { &[] };
                let [$($field),+] = numbers else {
                    return Err(Fault::custom(RowLength { length: $length, meaning: $meaning }));
                };
                Ok(Self { $($field: u32::read($field)?),+ })
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                by_value(from)
            }
        }

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "array", "items": { "type": "integer", "format": "uint32", "minimum": 0 } })
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.debug_list().entries([$(self.$field),+]).finish()
            }
        }
    };
}

row! {
    /// Days of the horizon from the first to the last, both inclusive; written `[from, to]`.
    DayRange {
        /// The first day.
        from,
        /// The last day.
        to
    } 2, "the first and the last day"
}

row! {
    /// A part of the week; written `[weekday, kind]`.
    WeekPart {
        /// The day of the week: 0 Monday to 6 Sunday.
        weekday,
        /// The kind of slot: 0 afternoon, 1 evening, 2 Saturday.
        kind
    } 2, "the weekday and the kind of slot"
}

row! {
    /// A step of a commune, held at a slot by a facilitator; written `[commune, step, slot, facilitator]`, all counted from 0.
    Placement {
        /// The commune.
        commune,
        /// The step of the commune.
        step,
        /// The slot: three times the day of the horizon, plus the kind (0 afternoon, 1 evening, 2 Saturday).
        slot,
        /// The facilitator.
        facilitator
    } 4, "commune, step, slot and facilitator"
}

impl DayRange {
    /// Whether `day` lies in the range.
    pub fn contains(self, day: u32) -> bool {
        (self.from..=self.to).contains(&day)
    }
}

impl Placement {
    /// The day of the horizon, from 0.
    pub fn day(self) -> u32 {
        self.slot / 3
    }

    /// The kind of slot: 0 afternoon, 1 evening, 2 Saturday.
    pub fn kind(self) -> u32 {
        self.slot % 3
    }
}
