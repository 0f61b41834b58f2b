//! Interfaces and discriminated unions.

use super::{
    schema::{Field, Kind, Named, Shape, Variant, Word},
    words::wrapped,
};

const WIDTH: usize = 120;

const HEAD: &str = "\
// The data of klikks: what documents, questions and answers are made of.
//
// Made from the types of the Rust core; to make it anew, run
// `KLIKKS_UPDATE=1 cargo test -p klikks-tests --test generated`.
";

/// The declarations.
pub(super) fn module(types: &[Named]) -> String {
    types.iter().fold(HEAD.to_owned(), |text, named| text + "\n" + &one(named))
}

fn one(named: &Named) -> String {
    let Named { name, doc, shape } = named;
    match shape {
        Shape::Text { format } => {
            let doc = if doc.is_empty() { text_doc(name, format) } else { doc };
            format!("{}export type {name} = string;\n", comment(doc, ""))
        }
        Shape::Words(words) => {
            let each = |word: &Word| format!("\n{}  | '{}'", comment(&word.doc, "  "), word.value);
            format!("{}export type {name} ={};\n", comment(doc, ""), words.iter().map(each).collect::<Vec<_>>().concat())
        }
        Shape::Record(fields) => interface(name, doc, None, fields),
        Shape::Union(variants) => {
            let titles: Vec<_> = variants.iter().map(|variant| format!("\n  | {}", variant.title)).collect();
            let each = |variant: &Variant| interface(&variant.title, &variant.doc, Some(&variant.tag), &variant.fields);
            let interfaces: Vec<_> = variants.iter().map(each).collect();
            format!("{}export type {name} ={};\n\n{}", comment(doc, ""), titles.concat(), interfaces.join("\n"))
        }
    }
}

fn text_doc(name: &str, format: &str) -> &'static str {
    match format {
        "date" => "A civil day: `2022-12-31`.",
        "date-time" => "A point in time, to the second: `2022-12-31T22:59:59Z`.",
        "moment" => "A day, or an instant within it: `2022-12-31` or `2022-12-31T22:59:59Z`.",
        "id" => "1 to 64 of the characters `a-z`, `0-9` and `-`.",
        "person" => "`p-` and 16 to 32 random digits `0-9` and `a-f`; it says nothing about the person.",
        "ags" => "An Amtlicher Gemeindeschlüssel: eight digits, with the leading zero.",
        "time-of-day" => "What a clock in Germany shows, to the minute: `18:30`.",
        "sha256" => "A SHA-256: 64 digits `0-9` and `a-f`.",
        "personal" => "",
        "ratio" => "An exact fraction: `3/8`, or `1`.",
        "constraint-group" => "A group of constraints: `commune:1:deadline`, `facilitator:0:absent` or `fixed:3:0`.",
        other => panic!("{name}: the format `{other}` is not known here"),
    }
}

fn interface(name: &str, doc: &str, tag: Option<&str>, fields: &[Field]) -> String {
    let tag = tag.map(|tag| format!("  type: '{tag}';\n")).unwrap_or_default();
    format!("{}export interface {name} {{\n{tag}{}}}\n", comment(doc, ""), fields.iter().map(member).collect::<Vec<_>>().concat())
}

fn member(field: &Field) -> String {
    let doc = match &field.default {
        Some(word) => format!("{} Without it: `{word}`.", field.doc),
        None => field.doc.clone(),
    };
    let optional = if field.required { "" } else { "?" };
    let nullable = if field.nullable { " | null" } else { "" };
    format!("{}  {}{optional}: {}{nullable};\n", comment(&doc, "  "), field.name, annotation(&field.kind))
}

fn annotation(kind: &Kind) -> String {
    match kind {
        Kind::Text => "string".to_owned(),
        Kind::Integer => "number".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::Named(name) => name.clone(),
        Kind::List(items) => format!("{}[]", annotation(items)),
    }
}

fn comment(text: &str, indent: &str) -> String {
    assert!(!text.contains("*/"), "this would end the comment: {text}");
    let lines = wrapped(text, WIDTH - indent.len() - 7);
    match &lines[..] {
        [] => String::new(),
        [line] => format!("{indent}/** {line} */\n"),
        several => {
            let line = |line: &String| format!("{indent} * {line}").trim_end().to_owned() + "\n";
            format!("{indent}/**\n{}{indent} */\n", several.iter().map(line).collect::<Vec<_>>().concat())
        }
    }
}
