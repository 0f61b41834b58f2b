//! How the types of the boundary are read: from a parsed value, in one way for all doors.
//!
//! `Deserialize` here is the derive of `klikks-derive`. It takes the attributes of serde and the same wire form, but none of
//! serde's leniency (a list for an object, an object for a word, a number for a tag), and its readers are a tenth of the
//! size. What is wrong with a document is found out by its shape; here the first fault is enough.

use std::borrow::Cow;

pub(crate) use klikks_derive::Deserialize;
pub(crate) use serde::de::Deserialize;
use serde::de::{Deserializer, Error};
use serde_json::{Map, Value};

/// The first fault; the shape of the type tells all of them.
pub(crate) type Fault = serde_json::Error;

/// A type that is read from a value.
pub(crate) trait Read: Sized {
    fn read(value: &Value) -> Result<Self, Fault>;

    /// What stands for a field that is left out.
    fn missing() -> Option<Self> {
        None
    }
}

/// The fields of an object.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a>(&'a Map<String, Value>);

impl<'a> Fields<'a> {
    pub(crate) fn of(value: &'a Value) -> Result<Self, Fault> {
        value.as_object().map(Self).ok_or_else(|| fault("an object is expected"))
    }

    /// Denies every other field.
    pub(crate) fn only(self, names: &[&str]) -> Result<(), Fault> {
        let known = self.0.keys().all(|name| names.contains(&name.as_str()));
        if known { Ok(()) } else { Err(fault("an unknown field")) }
    }

    pub(crate) fn text(self, name: &str) -> Result<&'a str, Fault> {
        self.0.get(name).and_then(Value::as_str).ok_or_else(|| fault("a text is expected"))
    }

    pub(crate) fn required<T: Read>(self, name: &str) -> Result<T, Fault> {
        self.0.get(name).map_or_else(|| T::missing().ok_or_else(|| fault("a field is missing")), T::read)
    }

    pub(crate) fn or_default<T: Read + Default>(self, name: &str) -> Result<T, Fault> {
        self.0.get(name).map_or_else(|| Ok(T::default()), T::read)
    }

    pub(crate) fn with<T>(self, name: &str, read: impl Fn(&Value) -> Result<T, Fault>) -> Result<T, Fault> {
        self.0.get(name).map_or_else(|| Err(fault("a field is missing")), read)
    }
}

pub(crate) fn text(value: &Value) -> Result<&str, Fault> {
    value.as_str().ok_or_else(|| fault("a text is expected"))
}

pub(crate) fn unknown(word: &str) -> Fault {
    let _ = word;
    fault("an unknown word")
}

/// Reads from any format of serde, by way of a value.
pub(crate) fn by_value<'de, D: Deserializer<'de>, T: Read>(from: D) -> Result<T, D::Error> {
    T::read(&Value::deserialize(from)?).map_err(D::Error::custom)
}

fn fault(what: &str) -> Fault {
    Fault::custom(what)
}

impl<T: Read> Read for Option<T> {
    fn read(value: &Value) -> Result<Self, Fault> {
        if value.is_null() { Ok(None) } else { T::read(value).map(Some) }
    }

    fn missing() -> Option<Self> {
        Some(None)
    }
}

impl<T: Read> Read for Box<T> {
    fn read(value: &Value) -> Result<Self, Fault> {
        T::read(value).map(Self::new)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: &Value) -> Result<Self, Fault> {
        value.as_array().ok_or_else(|| fault("a list is expected"))?.iter().map(T::read).collect()
    }
}

impl Read for String {
    fn read(value: &Value) -> Result<Self, Fault> {
        text(value).map(str::to_owned)
    }
}

impl Read for Cow<'static, str> {
    fn read(value: &Value) -> Result<Self, Fault> {
        String::read(value).map(Self::Owned)
    }
}

macro_rules! plain {
    ($($type:ty),+) => {$(
        impl Read for $type {
            fn read(value: &Value) -> Result<Self, Fault> {
                Self::deserialize(value)
            }
        }
    )+};
}

plain!(bool, u8, u16, u32, u64, i32, i64);
