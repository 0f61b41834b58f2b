//! The rule book, from the heads of the rule files and from the rules themselves.

use std::{fmt::Write, fs, path::Path};

use klikks_core::{Action, Fact, Rule, rules_for};
use serde_json::{Map, Value};

const HEADINGS: [&str; 4] = ["What it says.", "Why.", "Source.", "Example."];

/// The head of a rule file: its title, and the text under each heading.
struct Head {
    title: String,
    texts: Vec<(&'static str, String)>,
}

fn head(rule: Rule) -> Head {
    let code = rule.code();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../klikks-core/src/rules/{code}.rs"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let lines: Vec<_> = text.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim).collect();
    let title = lines.first().and_then(|line| line.strip_prefix("# "));
    let title = title.unwrap_or_else(|| panic!("{} has no title", path.display())).to_owned();
    let body = lines.get(1..).unwrap_or_default().join(" ");
    let texts = HEADINGS.iter().enumerate().map(|(nth, heading)| {
        let (_, rest) = body.split_once(&format!("**{heading}**")).unwrap_or_else(|| panic!("{code} has no heading `{heading}`"));
        let next = HEADINGS.get(nth + 1).and_then(|next| rest.split_once(&format!("**{next}**")));
        (*heading, next.map_or(rest, |(text, _)| text).trim().to_owned())
    });
    Head { title, texts: texts.collect() }
}

/// What each rule says, a line each.
pub(crate) fn rule_says() -> String {
    Rule::ALL.iter().fold(String::new(), |mut text, rule| {
        let _ = writeln!(text, "{}\t{}", rule.code(), head(*rule).texts[0].1);
        text
    })
}

/// One action of every kind, by the name of the kind, with the least that the schema asks for.
fn actions() -> Vec<(String, Action)> {
    let defs = klikks_core::json::boundary_schema();
    let kinds = |name: &str| defs[name]["oneOf"].as_array().unwrap().clone();
    let name = |kind: &Value| format!("`{}`", kind["properties"]["type"]["const"].as_str().unwrap());
    let commands = kinds("Action").into_iter().filter(|kind| kind["properties"]["type"]["const"] != "record");
    let commands = commands.map(|kind| (name(&kind), serde_json::from_value(sample("", &kind, &defs)).unwrap()));
    let record = kinds("Fact").into_iter().map(|kind| {
        let fact: Fact = serde_json::from_value(sample("", &kind, &defs)).unwrap();
        (format!("record {}", name(&kind)), Action::Record { fact })
    });
    commands.chain(record).collect()
}

/// The least value that a schema allows; `name` is that of the type.
fn sample(name: &str, schema: &Value, defs: &Map<String, Value>) -> Value {
    if let Some(path) = schema["$ref"].as_str() {
        let name = path.trim_start_matches("#/$defs/");
        return sample(name, &defs[name], defs);
    }
    if let Some(word) = schema.get("const").or_else(|| schema["enum"].get(0)) {
        return word.clone();
    }
    if let Some(first) = schema["oneOf"].get(0) {
        return sample(name, first, defs);
    }
    match (schema["type"].as_str(), name) {
        (Some("object"), _) => {
            let required = schema["required"].as_array().into_iter().flatten().map(|field| field.as_str().unwrap());
            required.map(|field| (field.to_owned(), sample("", &schema["properties"][field], defs))).collect::<Map<_, _>>().into()
        }
        (Some("array"), _) => Value::Array(Vec::new()),
        (Some("integer"), _) => schema.get("minimum").cloned().unwrap_or_else(|| 1.into()),
        (Some("boolean"), _) => false.into(),
        (_, "Day") => "2022-12-14".into(),
        (_, "Instant") => "2022-12-14T09:00:00Z".into(),
        (_, "LotHash") => "0".repeat(64).into(),
        _ => "a".into(),
    }
}

/// `docs/rules.md`.
pub(crate) fn rule_book() -> String {
    let known = &klikks_core::json::boundary_schema()["Rule"]["oneOf"];
    assert_eq!(known.as_array().unwrap().len(), Rule::ALL.len(), "`Rule::ALL` leaves out a rule");
    let mut book = String::from(
        "# The rule book\n\nMade by a test from the heads of the files in `klikks-core/src/rules/`, one a rule, and from the table in \
         `rules/mod.rs` that says which rules govern what.\n\n## Which rules govern what\n\nA request is judged by all that concern \
         it. A grant that is only recorded is history: whether term, papers and deadline were kept was the agency's to judge when it \
         gave the place; that there was a place, and that nobody was overtaken, must still hold. Rules marked * can be set aside for \
         one place by an exception with a reason on record. A command of several steps is asked about every fact that follows from it \
         besides; `seen` is asked first of every command that names the last entry seen.\n\n",
    );
    let column = |rule: &Rule| format!("{}{}", rule.code(), if rule.can_be_lifted() { "*" } else { "" });
    let columns: Vec<_> = Rule::ALL.iter().map(column).collect();
    let _ = writeln!(book, "| to do what | {} |\n|---|{}", columns.join(" | "), ":-:|".repeat(Rule::ALL.len()));
    let actions = actions();
    let mut governed: Vec<(&[Rule], Vec<&str>)> = Vec::new();
    for (name, action) in &actions {
        let rules = rules_for(action);
        let is_record = |name: &str| name.starts_with("record");
        match governed.iter_mut().find(|(known, names)| *known == rules && is_record(names[0]) == is_record(name)) {
            Some((_, names)) => names.push(name),
            None => governed.push((rules, vec![name])),
        }
    }
    for (rules, names) in &governed {
        let marks = Rule::ALL.map(|rule| if rules.contains(&rule) { "×" } else { " " });
        let _ = writeln!(book, "| {} | {} |", names.join(", ").replace(", record ", ", "), marks.join(" | "));
    }
    for rule in Rule::ALL {
        let Head { title, texts } = head(rule);
        let lifted = if rule.can_be_lifted() { "an exception can be made" } else { "no exception can be made" };
        let _ = writeln!(book, "\n## {title}\n\n`{}`, version {}; {lifted}.\n", rule.code(), rule.version());
        let lines: Vec<_> = texts.iter().map(|(heading, text)| format!("**{heading}** {text}")).collect();
        let _ = writeln!(book, "{}", lines.join("  \n"));
    }
    book
}
