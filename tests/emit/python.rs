//! Frozen dataclasses.

use std::fmt::Write;

use super::{
    schema::{Field, Kind, Named, Shape, Variant, Word},
    words::wrapped,
};

const WIDTH: usize = 120;

const HEAD: &str = r#""""The data of klikks: what documents, questions and answers are made of.

Made from the types of the Rust core; to make it anew, run
`KLIKKS_UPDATE=1 cargo test -p klikks-tests --test generated`.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from klikks._record import dataclass
"#;

/// Words that mean something else in Python get an underscore, which the codec knows.
const KEYWORDS: &[&str] =
    &["from", "in", "is", "not", "class", "if", "else", "for", "while", "with", "as", "import", "or", "and"];

/// Names that annotations use; a field of that name would hide them.
const USED: &[&str] = &["str", "int", "bool", "tuple", "datetime", "dataclass"];

/// The module.
pub(super) fn module(types: &[Named]) -> String {
    let names = types.iter().flat_map(|named| {
        let variants = if let Shape::Union(variants) = &named.shape { &variants[..] } else { &[] };
        variants.iter().map(|variant| &variant.title).chain([&named.name])
    });
    let mut names: Vec<_> = names.map(|name| format!("    \"{name}\",\n")).collect();
    names.sort();
    let mut text = format!("{HEAD}\n__all__ = [\n{}]\n", names.concat());
    for (index, named) in types.iter().enumerate() {
        let alias = !matches!(named.shape, Shape::Record(_));
        let after_alias = index > 0 && matches!(types[index - 1].shape, Shape::Text { .. } | Shape::Words(_));
        text.push_str(if alias && after_alias { "\n" } else { "\n\n" });
        text.push_str(&one(named, types));
    }
    text
}

fn one(named: &Named, types: &[Named]) -> String {
    let name = &named.name;
    match &named.shape {
        Shape::Text { format } => {
            let (target, default_doc) = text_type(name, format);
            let doc = if named.doc.is_empty() { default_doc } else { &named.doc };
            format!("{name}: TypeAlias = {target}\n{}", docstring(doc, ""))
        }
        Shape::Words(words) => format!("{name}: TypeAlias = {}\n{}", literal(words), docstring(&named.doc, "")),
        Shape::Record(fields) => class(name, &named.doc, None, fields, types),
        Shape::Union(variants) => {
            let class = |variant: &Variant| class(&variant.title, &variant.doc, Some(&variant.tag), &variant.fields, types);
            let classes: Vec<_> = variants.iter().map(class).collect();
            let titles: Vec<_> = variants.iter().map(|variant| variant.title.as_str()).collect();
            let line = format!("{name}: TypeAlias = {}\n", titles.join(" | "));
            let line =
                if line.len() <= WIDTH { line } else { format!("{name}: TypeAlias = (\n    {}\n)\n", titles.join("\n    | ")) };
            format!("{}\n\n{line}{}", classes.join("\n\n"), docstring(&named.doc, ""))
        }
    }
}

/// The type of a text, and what is said about it if the core says nothing.
fn text_type(name: &str, format: &str) -> (&'static str, &'static str) {
    match format {
        "date" => ("datetime.date", "A civil day."),
        "date-time" => ("datetime.datetime", "A point in time, to the second; it must have a time zone."),
        "moment" => ("datetime.date | datetime.datetime", "A day, or an instant within it."),
        "id" => ("str", "1 to 64 of the characters `a-z`, `0-9` and `-`."),
        "person" => ("str", "`p-` and 16 to 32 random digits `0-9` and `a-f`; it says nothing about the person."),
        "ags" => ("str", "An Amtlicher Gemeindeschlüssel: eight digits, with the leading zero."),
        "time-of-day" => ("str", "What a clock in Germany shows, to the minute: `18:30`."),
        "sha256" => ("str", "A SHA-256: 64 digits `0-9` and `a-f`."),
        "personal" => ("str", ""),
        "ratio" => ("str", "An exact fraction: `3/8`, or `1`."),
        "constraint-group" => ("str", "A group of constraints: `commune:1:deadline`, `facilitator:0:absent` or `fixed:3:0`."),
        other => panic!("{name}: the format `{other}` is not known here"),
    }
}

fn literal(words: &[Word]) -> String {
    let mut text = "Literal[\n".to_owned();
    for word in words {
        for line in wrapped(&word.doc, WIDTH - 6) {
            let _ = writeln!(text, "    # {line}");
        }
        let _ = writeln!(text, "    \"{}\",", word.value);
    }
    text + "]"
}

fn class(name: &str, doc: &str, tag: Option<&str>, fields: &[Field], types: &[Named]) -> String {
    let mut text = format!("@dataclass(frozen=True, slots=True, kw_only=True)\nclass {name}:\n{}", docstring(doc, "    "));
    if let Some(tag) = tag {
        let _ = write!(text, "\n    type: ClassVar[Literal[\"{tag}\"]] = \"{tag}\"\n");
    }
    for (index, field) in fields.iter().enumerate() {
        text.push_str(if index == 0 && tag.is_none() { "\n" } else { "" });
        text.push_str(&member(field, types));
        text.push_str(&docstring(&field.doc, "    "));
    }
    text
}

fn member(field: &Field, types: &[Named]) -> String {
    let name = python_name(&field.name);
    let kind = annotation(&field.kind);
    if let Some(only) = only_word(&field.kind, types) {
        return format!("    {name}: ClassVar[{kind}] = \"{only}\"\n");
    }
    let kind = if field.nullable { format!("{kind} | None") } else { kind };
    let default = match (&field.default, field.required, field.nullable) {
        (Some(word), ..) => format!(" = \"{word}\""),
        (None, true, _) => String::new(),
        (None, false, true) => " = None".to_owned(),
        (None, false, false) if matches!(field.kind, Kind::Boolean) => " = False".to_owned(),
        (None, false, false) => " = ()".to_owned(),
    };
    format!("    {name}: {kind}{default}\n")
}

/// The only word a field can have: nobody should have to write it.
fn only_word<'a>(kind: &Kind, types: &'a [Named]) -> Option<&'a str> {
    let Kind::Named(name) = kind else { return None };
    match &types.iter().find(|named| named.name == *name)?.shape {
        Shape::Words(words) => words.first().filter(|_| words.len() == 1).map(|word| word.value.as_str()),
        _ => None,
    }
}

fn annotation(kind: &Kind) -> String {
    match kind {
        Kind::Text => "str".to_owned(),
        Kind::Integer => "int".to_owned(),
        Kind::Boolean => "bool".to_owned(),
        Kind::Named(name) => name.clone(),
        Kind::List(items) => format!("tuple[{}, ...]", annotation(items)),
    }
}

fn python_name(name: &str) -> String {
    assert!(!USED.contains(&name), "a field called `{name}` would hide what annotations need");
    assert!(!name.ends_with('_'), "`{name}`: an underscore at the end is for keywords");
    if KEYWORDS.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

fn docstring(text: &str, indent: &str) -> String {
    let text = text.replace('\\', "\\\\");
    // a quotation mark at the end would merge with the three that follow
    let text = if text.ends_with('"') { format!("{text} ") } else { text };
    let lines = wrapped(&text, WIDTH - indent.len() - 6);
    match &lines[..] {
        [] => String::new(),
        [line] => format!("{indent}\"\"\"{line}\"\"\"\n"),
        several => {
            let line = |line: &String| if line.is_empty() { "\n".to_owned() } else { format!("{indent}{line}\n") };
            let body: String = several.iter().map(line).collect();
            format!("{indent}\"\"\"{}{indent}\"\"\"\n", body.trim_start())
        }
    }
}
