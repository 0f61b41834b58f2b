//! The shape of every input, and all the places where a value departs from it.
//!
//! The files of `shapes` are made from the types themselves (drift fails a test), so nothing is written twice.
//! It is read only when a document is broken.

use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::Problem;
use crate::{
    calendar::Ags,
    fact::{Day, FormatError, Instant, Moment, PersonId, PlaceId, Sha256Hex, TimeOfDay},
    participation::Ratio,
    planner::ConstraintGroup,
};

/// The shapes of some types, by name.
type Part = LazyLock<Value>;

static PUBLIC_VIEW_PART: Part = Part::new(|| part(include_str!("shapes/public_view.json")));
static PLANNER_PART: Part = Part::new(|| part(include_str!("shapes/planner.json")));
static OTHERS: Part = Part::new(|| part(include_str!("shapes/others.json")));

fn part(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

/// The shapes that a function needs. What no function of a download names is not in it.
#[derive(Clone, Copy)]
pub(super) struct Shapes(&'static [&'static Part]);

/// What there is to know about the public view.
pub(super) const PUBLIC_VIEW: Shapes = Shapes(&[&PUBLIC_VIEW_PART]);
/// What there is to know about the planner.
pub(super) const PLANNER: Shapes = Shapes(&[&PLANNER_PART]);
/// All.
pub(super) const ALL: Shapes = Shapes(&[&OTHERS, &PUBLIC_VIEW_PART, &PLANNER_PART]);

impl Shapes {
    fn get(self, name: &str) -> Option<&'static Value> {
        self.0.iter().find_map(|part| part.get(name))
    }
}

/// Whether a problem may repeat what it is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Quoting {
    /// It quotes the input.
    Open,
    /// The input may be personal: neither values nor names that are not known are repeated.
    Private,
}

/// What stands for something that is not repeated.
const NOT_REPEATED: &str = "…";

/// Every fault of `value`, measured against the type called `name`.
pub(super) fn faults(shapes: Shapes, name: &str, value: &Value, quoting: Quoting) -> Vec<Problem> {
    let mut walk = Walk { shapes, quoting, found: Vec::new() };
    if let Some(schema) = shapes.get(name) {
        walk.value(schema, value, "");
    }
    walk.found
}

struct Walk {
    shapes: Shapes,
    quoting: Quoting,
    found: Vec<Problem>,
}

impl Walk {
    fn value(&mut self, schema: &'static Value, value: &Value, place: &str) {
        if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next()) {
            return self.shapes.get(name).into_iter().for_each(|schema| self.value(schema, value, place));
        }
        if let Some(options) = schema.get("anyOf").and_then(Value::as_array) {
            // the only alternatives are "this or null"
            let this = options.iter().find(|option| option.get("type").and_then(Value::as_str) != Some("null"));
            if let Some(this) = this.filter(|_| !value.is_null()) {
                self.value(this, value, place);
            }
            return;
        }
        if let Some(options) = schema.get("oneOf").and_then(Value::as_array) {
            return self.one_of(options, value, place);
        }
        if let Some(allowed) = schema.get("enum").and_then(Value::as_array) {
            return self.word(&allowed.iter().collect::<Vec<_>>(), value, place);
        }
        if let Some(only) = schema.get("const") {
            return self.word(&[only], value, place);
        }
        self.typed(schema, value, place);
    }

    fn typed(&mut self, schema: &'static Value, value: &Value, place: &str) {
        let types: Vec<&str> = match schema.get("type") {
            Some(Value::String(one)) => vec![one],
            Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
            _ => return,
        };
        match (value, types.first().copied().unwrap_or_default()) {
            (Value::Null, _) if types.contains(&"null") => {}
            (Value::Object(fields), "object") => self.object(schema, fields, place),
            (Value::Array(items), "array") => {
                for (index, item) in items.iter().enumerate() {
                    schema.get("items").into_iter().for_each(|schema| self.value(schema, item, &format!("{place}[{index}]")));
                }
            }
            (Value::String(text), "string") => self.text(schema, text, place),
            (Value::Number(number), "integer") => self.number(schema, number, place),
            (Value::Bool(_), "boolean") => {}
            (_, expected) => self.fault("wrong_type", place, format!("`{}` is not {}", self.quote(value), a(expected))),
        }
    }

    fn object(&mut self, schema: &'static Value, fields: &Map<String, Value>, place: &str) {
        let Some(known) = schema.get("properties").and_then(Value::as_object) else { return };
        for (name, value) in fields {
            if let Some(schema) = known.get(name) {
                self.value(schema, value, &join(place, name));
            } else {
                let names: Vec<_> = known.keys().map(String::as_str).collect();
                // the name of a field can be a name of somebody
                let (name, place) = match self.quoting {
                    Quoting::Open => (name.as_str(), join(place, name)),
                    Quoting::Private => (NOT_REPEATED, place.to_owned()),
                };
                let message = format!("`{name}` is no field here; the fields are {}", names.join(", "));
                self.fault("unknown_field", &place, message);
            }
        }
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        for name in required.filter(|name| !fields.contains_key(*name)) {
            self.fault("missing_field", &join(place, name), format!("the field `{name}` is missing; add it"));
        }
    }

    fn one_of(&mut self, options: &'static [Value], value: &Value, place: &str) {
        let tag = |option: &'static Value| option.get("properties")?.get("type")?.get("const");
        let tags: Vec<_> = options.iter().filter_map(tag).collect();
        if tags.is_empty() {
            let words: Vec<_> = options.iter().filter_map(|option| option.get("const")).collect();
            return self.word(&words, value, place);
        }
        let Value::Object(fields) = value else {
            return self.fault("wrong_type", place, format!("`{}` is not {}", self.quote(value), a("object")));
        };
        let Some(given) = fields.get("type") else {
            return self.fault(
                "missing_field",
                &join(place, "type"),
                format!("the field `type` is missing; it is one of {}", words(&tags)),
            );
        };
        match options.iter().find(|option| tag(option) == Some(given)) {
            Some(option) => self.typed(option, value, place),
            None => self.word(&tags, given, &join(place, "type")),
        }
    }

    fn word(&mut self, allowed: &[&Value], value: &Value, place: &str) {
        if !allowed.contains(&value) {
            let code = if value.is_string() { "unknown_variant" } else { "wrong_type" };
            self.fault(code, place, format!("`{}` is not allowed here; write one of {}", self.quote(value), words(allowed)));
        }
    }

    fn text(&mut self, schema: &Value, text: &str, place: &str) {
        let format = schema.get("format").and_then(Value::as_str);
        let problem = |text: &str| -> Option<FormatError> {
            match format {
                Some("date") => Day::parse(text).err(),
                Some("date-time") => Instant::parse(text).err(),
                Some("moment") => Moment::parse(text).err(),
                Some("time-of-day") => TimeOfDay::parse(text).err(),
                Some("ags") => Ags::parse(text).err(),
                Some("person") => PersonId::parse(text).err(),
                Some("id") => PlaceId::parse(text).err(),
                Some("sha256") => Sha256Hex::parse(text).err(),
                Some("constraint-group") => ConstraintGroup::parse(text).err(),
                Some("ratio") => Ratio::parse(text).err(),
                _ => None,
            }
        };
        // what stands for the text has none of these forms either
        let told = problem(text).and_then(|open| if self.quoting == Quoting::Open { Some(open) } else { problem(NOT_REPEATED) });
        if let Some(told) = told {
            self.fault(told.code(), place, told.to_string());
        }
    }

    fn number(&mut self, schema: &Value, number: &serde_json::Number, place: &str) {
        let bound = |name: &str| schema.get(name).and_then(Value::as_i64);
        let (bottom, top) = match schema.get("format").and_then(Value::as_str) {
            Some("uint8") => (None, Some(255)),
            Some("int16") => (Some(-32_768), Some(32_767)),
            Some("uint16") => (None, Some(65_535)),
            Some("uint32") => (None, Some(4_294_967_295)),
            _ => (None, None),
        };
        let (least, most) = (bound("minimum").or(bottom), bound("maximum").or(top));
        let fits = number.as_i64().is_some_and(|n| least.is_none_or(|least| n >= least) && most.is_none_or(|most| n <= most));
        if !fits {
            let range = match (least, most) {
                (Some(least), Some(most)) => format!("a whole number from {least} to {most}"),
                (Some(least), None) => format!("a whole number from {least} on"),
                _ => "a whole number".to_owned(),
            };
            let number = self.quote(&Value::Number(number.clone()));
            self.fault("out_of_range", place, format!("`{number}` is out of range; write {range}"));
        }
    }

    fn quote(&self, value: &Value) -> String {
        match (self.quoting, value) {
            (Quoting::Private, Value::String(_) | Value::Number(_) | Value::Bool(_)) => NOT_REPEATED.to_owned(),
            _ => short(value),
        }
    }

    fn fault(&mut self, code: &str, place: &str, message: String) {
        self.found.push(Problem::new(code, place, message));
    }
}

fn join(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") }
}

fn words(allowed: &[&Value]) -> String {
    allowed.iter().filter_map(|word| word.as_str()).collect::<Vec<_>>().join(", ")
}

/// A value as it is quoted: long texts, lists and objects are not repeated in an error.
fn short(value: &Value) -> String {
    match value {
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::String(text) if text.chars().count() > 40 => text.chars().take(40).chain(['…']).collect(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn a(expected: &str) -> &str {
    match expected {
        "object" => "an object; write fields in { }",
        "array" => "a list; write its items in [ ]",
        "string" => "a text; write it in quotes",
        "integer" => "a whole number; write digits without quotes",
        "boolean" => "true or false",
        other => other,
    }
}
