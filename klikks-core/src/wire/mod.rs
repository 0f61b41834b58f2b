//! How the types of the boundary are read: from a parsed value, in one way for all doors.
//!
//! `Deserialize` here is the derive of `klikks-derive`. It takes the attributes of serde and the same wire form, but none of
//! serde's leniency (a list for an object, an object for a word, a number for a tag), and its readers are a tenth of the
//! size. What is wrong with a document is found out by its shape; here the first fault is enough.

mod raw;

use std::{borrow::Cow, sync::Arc};

pub(crate) use klikks_derive::Deserialize;
pub(crate) use serde::de::Deserialize;
use serde::de::{Deserializer, Error};

pub(crate) use raw::{Raw, Twice, raw};

/// The first fault; the shape of the type tells all of them.
pub(crate) type Fault = serde_json::Error;

/// A type that is read from a value.
pub(crate) trait Read: Sized {
    fn read(value: &Raw<'_>) -> Result<Self, Fault>;

    /// What stands for a field that is left out.
    fn missing() -> Option<Self> {
        None
    }
}

/// The fields of an object.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a>(&'a [(Cow<'a, str>, Raw<'a>)]);

impl<'a> Fields<'a> {
    pub(crate) fn of(value: &'a Raw<'_>) -> Result<Self, Fault> {
        if let Raw::Object(fields) = value { Ok(Self(fields)) } else { Err(fault("an object is expected")) }
    }

    fn get(self, name: &str) -> Option<&'a Raw<'a>> {
        self.0.iter().find(|(field, _)| field == name).map(|(_, value)| value)
    }

    /// Denies every other field.
    pub(crate) fn only(self, names: &[&str]) -> Result<(), Fault> {
        let known = self.0.iter().all(|(name, _)| names.contains(&name.as_ref()));
        if known { Ok(()) } else { Err(fault("an unknown field")) }
    }

    pub(crate) fn text(self, name: &str) -> Result<&'a str, Fault> {
        self.get(name).and_then(Raw::as_str).ok_or_else(|| fault("a text is expected"))
    }

    pub(crate) fn required<T: Read>(self, name: &str) -> Result<T, Fault> {
        self.get(name).map_or_else(|| T::missing().ok_or_else(|| fault("a field is missing")), T::read)
    }

    pub(crate) fn or_default<T: Read + Default>(self, name: &str) -> Result<T, Fault> {
        self.get(name).map_or_else(|| Ok(T::default()), T::read)
    }

    pub(crate) fn with<T>(self, name: &str, read: impl Fn(&Raw<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        self.get(name).map_or_else(|| Err(fault("a field is missing")), read)
    }
}

pub(crate) fn text<'a>(value: &'a Raw<'_>) -> Result<&'a str, Fault> {
    value.as_str().ok_or_else(|| fault("a text is expected"))
}

pub(crate) fn unknown(word: &str) -> Fault {
    let _ = word;
    fault("an unknown word")
}

/// Reads from any format of serde, by way of a value.
pub(crate) fn by_value<'de, D: Deserializer<'de>, T: Read>(from: D) -> Result<T, D::Error> {
    let mut twice = Vec::new();
    let value = raw(from, &mut twice)?;
    match twice.first() {
        Some(twice) => Err(D::Error::custom(format!("the field `{}` is given twice; keep one", twice.name))),
        None => T::read(&value).map_err(D::Error::custom),
    }
}

fn fault(what: &str) -> Fault {
    Fault::custom(what)
}

impl<T: Read> Read for Option<T> {
    fn read(value: &Raw<'_>) -> Result<Self, Fault> {
        if matches!(value, Raw::Null) { Ok(None) } else { T::read(value).map(Some) }
    }

    fn missing() -> Option<Self> {
        Some(None)
    }
}

impl<T: Read> Read for Box<T> {
    fn read(value: &Raw<'_>) -> Result<Self, Fault> {
        T::read(value).map(Self::new)
    }
}

impl<T: Read> Read for Arc<T> {
    fn read(value: &Raw<'_>) -> Result<Self, Fault> {
        T::read(value).map(Self::new)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: &Raw<'_>) -> Result<Self, Fault> {
        if let Raw::List(items) = value { items.iter().map(T::read).collect() } else { Err(fault("a list is expected")) }
    }
}

impl Read for String {
    fn read(value: &Raw<'_>) -> Result<Self, Fault> {
        text(value).map(str::to_owned)
    }
}

impl Read for Cow<'static, str> {
    fn read(value: &Raw<'_>) -> Result<Self, Fault> {
        String::read(value).map(Self::Owned)
    }
}

impl Read for bool {
    fn read(value: &Raw<'_>) -> Result<Self, Fault> {
        if let Raw::Bool(yes) = value { Ok(*yes) } else { Err(fault("true or false is expected")) }
    }
}

macro_rules! whole {
    ($($type:ty),+) => {$(
        impl Read for $type {
            fn read(value: &Raw<'_>) -> Result<Self, Fault> {
                let Raw::Whole(number) = value else { return Err(fault("a whole number is expected")) };
                Self::try_from(*number).map_err(|_| fault("a number is out of range"))
            }
        }
    )+};
}

whole!(u8, u16, u32, u64, i16, i32, i64);
