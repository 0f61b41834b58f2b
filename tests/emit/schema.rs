//! Reads the subset of JSON Schema that the types of the boundary use. Anything else is a mistake in a type, or here.

use serde_json::{Map, Value};

use super::words::prose;

/// A type with a name.
pub(super) struct Named {
    pub(super) name: String,
    pub(super) doc: String,
    pub(super) shape: Shape,
}

/// What a type is made of.
pub(super) enum Shape {
    /// A text with a format.
    Text { format: String },
    /// One of several words.
    Words(Vec<Word>),
    /// Named fields.
    Record(Vec<Field>),
    /// One of several records, told apart by `type`.
    Union(Vec<Variant>),
}

pub(super) struct Word {
    pub(super) value: String,
    pub(super) doc: String,
}

pub(super) struct Variant {
    pub(super) title: String,
    pub(super) tag: String,
    pub(super) doc: String,
    pub(super) fields: Vec<Field>,
}

pub(super) struct Field {
    pub(super) name: String,
    pub(super) doc: String,
    pub(super) kind: Kind,
    pub(super) nullable: bool,
    pub(super) required: bool,
    /// The word it has when it is left out.
    pub(super) default: Option<String>,
}

pub(super) enum Kind {
    Text,
    Integer,
    Boolean,
    Named(String),
    List(Box<Kind>),
}

/// Reads a definition.
pub(super) fn named(name: &str, schema: &Value) -> Named {
    let object = object(name, schema);
    let shape = match (object.get("oneOf"), object.get("enum"), object.get("type").and_then(Value::as_str)) {
        (Some(options), ..) => one_of(name, list(name, options)),
        (_, Some(words), Some("string")) => {
            let word = |value: &Value| Word { value: text(name, Some(value)), doc: String::new() };
            known(name, object, &["type", "enum", "description"]);
            Shape::Words(list(name, words).iter().map(word).collect())
        }
        (.., Some("string")) => {
            known(name, object, &["type", "format", "description"]);
            Shape::Text { format: text(name, object.get("format")) }
        }
        (.., Some("object")) => Shape::Record(fields(name, object)),
        _ => panic!("{name}: no shape that is known here: {schema}"),
    };
    Named { name: name.to_owned(), doc: doc(object), shape }
}

fn one_of(name: &str, options: &[Value]) -> Shape {
    let options: Vec<_> = options.iter().map(|option| object(name, option)).collect();
    if options.iter().all(|option| option.contains_key("const")) {
        let word = |option: &&Map<String, Value>| {
            known(name, option, &["type", "const", "description"]);
            Word { value: text(name, option.get("const")), doc: doc(option) }
        };
        return Shape::Words(options.iter().map(word).collect());
    }
    let variant = |option: &&Map<String, Value>| {
        let title = text(name, option.get("title"));
        let tag = option.get("properties").and_then(|properties| properties.get("type")?.get("const"));
        let tag = text(&title, tag);
        let fields = fields(&title, option).into_iter().filter(|field| field.name != "type").collect();
        Variant { title, tag, doc: doc(option), fields }
    };
    Shape::Union(options.iter().map(variant).collect())
}

fn fields(name: &str, object: &Map<String, Value>) -> Vec<Field> {
    known(name, object, &["type", "title", "description", "additionalProperties", "properties", "required"]);
    assert_eq!(object.get("additionalProperties"), Some(&Value::Bool(false)), "{name}: unknown fields must be denied");
    let required: Vec<_> = object.get("required").map_or(&[][..], |names| list(name, names)).iter().collect();
    let properties = object.get("properties").and_then(Value::as_object);
    let properties = properties.unwrap_or_else(|| panic!("{name}: an object without properties"));
    let field = |(field, schema): (&String, &Value)| {
        let place = format!("{name}.{field}");
        let required = required.iter().any(|required| *required == field);
        self::field(&place, field, self::object(&place, schema), required)
    };
    properties.iter().map(field).collect()
}

fn field(place: &str, name: &str, object: &Map<String, Value>, required: bool) -> Field {
    let (kind, nullable) = match object.get("anyOf").map(|options| list(place, options)) {
        Some([this, null]) if null.get("type").and_then(Value::as_str) == Some("null") => {
            known(place, object, &["anyOf", "description", "default"]);
            (kind(place, self::object(place, this)).0, true)
        }
        Some(_) => panic!("{place}: alternatives other than `this or null`"),
        None => kind(place, object),
    };
    let default = match object.get("default") {
        None | Some(Value::Null | Value::Bool(false)) => None,
        Some(Value::String(word)) => Some(word.clone()),
        Some(other) => panic!("{place}: a default that is not known here: {other}"),
    };
    // a list that is left out is empty, a truth value is false
    let absent = required || nullable || default.is_some() || matches!(kind, Kind::List(_) | Kind::Boolean);
    assert!(absent, "{place}: may be left out, but nothing says what it is then");
    Field { name: name.to_owned(), doc: doc(object), kind, nullable, required, default }
}

/// What a value is, and whether it may be null.
fn kind(place: &str, object: &Map<String, Value>) -> (Kind, bool) {
    if let Some(path) = object.get("$ref") {
        known(place, object, &["$ref", "description", "default"]);
        let path = text(place, Some(path));
        let name = path.strip_prefix("#/$defs/").unwrap_or_else(|| panic!("{place}: `{path}` leads elsewhere"));
        return (Kind::Named(name.to_owned()), false);
    }
    let (name, nullable) = match object.get("type") {
        Some(Value::String(name)) => (name.as_str(), false),
        Some(Value::Array(names)) => match &names[..] {
            [Value::String(name), Value::String(null)] if null == "null" => (name.as_str(), true),
            _ => panic!("{place}: alternatives other than `this or null`"),
        },
        _ => panic!("{place}: no type"),
    };
    let kind = match name {
        "string" => Kind::Text,
        "boolean" => Kind::Boolean,
        "integer" => Kind::Integer,
        "array" => {
            let items = object.get("items").unwrap_or_else(|| panic!("{place}: a list of what?"));
            match self::kind(place, self::object(place, items)) {
                (kind, false) => Kind::List(Box::new(kind)),
                (_, true) => panic!("{place}: a list with holes"),
            }
        }
        other => panic!("{place}: the type `{other}` is not known here"),
    };
    let more: &[&str] = match kind {
        Kind::Integer => &["format", "minimum", "maximum"],
        Kind::List(_) => &["items"],
        // the tag of a variant
        _ => &["const"],
    };
    known(place, object, &[&["type", "description", "default"], more].concat());
    (kind, nullable)
}

fn doc(object: &Map<String, Value>) -> String {
    prose(object.get("description").and_then(Value::as_str).unwrap_or_default())
}

fn known(place: &str, object: &Map<String, Value>, keys: &[&str]) {
    for key in object.keys() {
        assert!(keys.contains(&key.as_str()), "{place}: the keyword `{key}` is not known here");
    }
}

fn object<'a>(place: &str, value: &'a Value) -> &'a Map<String, Value> {
    value.as_object().unwrap_or_else(|| panic!("{place}: no object: {value}"))
}

fn list<'a>(place: &str, value: &'a Value) -> &'a [Value] {
    value.as_array().unwrap_or_else(|| panic!("{place}: no list: {value}"))
}

fn text(place: &str, value: Option<&Value>) -> String {
    let text = value.and_then(Value::as_str);
    text.unwrap_or_else(|| panic!("{place}: a text is missing (every variant needs a title, every text type a format)"))
        .to_owned()
}
