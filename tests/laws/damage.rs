//! Random damage to a JSON document.

use proptest::prelude::{Strategy, any};
use serde_json::Value;

/// One thing that is broken, as numbers: what is done, and where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Damage {
    what: u8,
    place: u16,
    how: u16,
}

pub(super) fn damages() -> impl Strategy<Value = Damage> {
    (any::<u8>(), any::<u16>(), any::<u16>()).prop_map(|(what, place, how)| Damage { what, place, how })
}

/// What stands for a text that no JSON value can hold until the document is written.
const MARK: &str = "@here@";

/// Texts that are put in the place of a value; `nested` makes more.
const OTHERS: [&str; 30] = [
    "-1",
    "0",
    "1e400",
    "-1e400",
    "1e-400",
    "1.5",
    "-0",
    "255",
    "256",
    "65536",
    "4294967295",
    "4294967296",
    "9223372036854775808",
    "99999999999999999999999999",
    "null",
    "true",
    "[]",
    "{}",
    "[null]",
    "{\"type\":\"x\"}",
    "{\"\":{}}",
    "\"\"",
    "\"A\u{301} .\"",
    "\"9999-12-31\"",
    "\"0001-01-01\"",
    "\"9999-12-31T23:59:59Z\"",
    "\"0001-01-01T00:00:00+14:59\"",
    "\"\\ud800\"",
    "NaN",
    "\u{7}",
];

/// The text of `document` with the damage done.
pub(super) fn damaged(document: &Value, damage: Damage) -> String {
    let mut document = document.clone();
    let mut places = Vec::new();
    pointers(&document, "", &mut places);
    let pointer = places[usize::from(damage.place) % places.len()].clone();
    let how = usize::from(damage.how);
    let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
    let text = match damage.what % 8 {
        0 => return cut(&document.to_string(), how),
        1 => {
            if let Some(Value::Object(fields)) = document.pointer_mut(parent) {
                fields.shift_remove(&unescaped(name));
            }
            return document.to_string();
        }
        2 => nested(how),
        // the same field twice, once with another value
        3 => {
            let value = document.pointer(&pointer).map(Value::to_string).unwrap_or_default();
            let other = if how % 2 == 0 { value.clone() } else { OTHERS[how % OTHERS.len()].to_owned() };
            format!("{value},{}:{other}", Value::from(unescaped(name)))
        }
        // a value from elsewhere in the document
        4 => document.pointer(&places[how % places.len()]).map(Value::to_string).unwrap_or_default(),
        _ => OTHERS[how % OTHERS.len()].to_owned(),
    };
    if let Some(value) = document.pointer_mut(&pointer) {
        *value = MARK.into();
    }
    document.to_string().replacen(&format!("\"{MARK}\""), &text, 1)
}

/// The text up to some character.
fn cut(text: &str, how: usize) -> String {
    text.chars().take(how % text.chars().count().max(1)).collect()
}

/// Up to 200 lists or objects, one in the other, sometimes left open.
fn nested(how: usize) -> String {
    let depth = how % 201;
    let (open, close) = if how % 2 == 0 { ("[", "]") } else { ("{\"a\":", "}") };
    let close = if how % 7 == 0 { String::new() } else { close.repeat(depth) };
    format!("{}null{close}", open.repeat(depth))
}

fn unescaped(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}

/// The pointers to all values, the document itself first.
fn pointers(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Object(fields) => {
            let escaped = |name: &str| name.replace('~', "~0").replace('/', "~1");
            fields.iter().for_each(|(name, value)| pointers(value, &format!("{here}/{}", escaped(name)), found));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| pointers(item, &format!("{here}/{index}"), found));
        }
        _ => {}
    }
}
