//! The rule book, from the heads of the rule files and from the rules themselves.

use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

use klikks_core::{Action, Fact, Rule, rules_for};
use klikks_tests::cases;
use serde_json::{Value, json};

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

/// One action of every kind, by the name of the kind: facts are taken from the vectors.
fn actions() -> Vec<(String, Action)> {
    let vectors = cases("");
    let entries = vectors.iter().filter_map(|(_, case)| case.pointer("/given/entries")?.as_array()).flatten();
    let commands = vectors.iter().filter_map(|(_, case)| case.pointer("/when/command/action"));
    let facts = entries.filter_map(|entry| entry.get("fact")).chain(commands.filter_map(|action| action.get("fact")));
    let mut samples: BTreeMap<&str, &Value> = BTreeMap::new();
    for fact in facts {
        samples.entry(fact["type"].as_str().unwrap()).or_insert(fact);
    }
    let schema = klikks_core::json::boundary_schema();
    let kinds = schema["Fact"]["oneOf"].as_array().unwrap().iter();
    let kinds = kinds.map(|kind| kind["properties"]["type"]["const"].as_str().unwrap());
    let record = kinds.map(|kind| {
        let sample = samples.get(kind).unwrap_or_else(|| panic!("no vector holds a fact `{kind}`"));
        let fact: Fact = serde_json::from_value((*sample).clone()).unwrap();
        (format!("`{kind}`"), Action::Record { fact })
    });
    let request = json!({ "type": "request_admission", "place": "a", "intake": "b", "basis": "commune_backed",
        "arrival": { "received": { "type": "unknown" } } });
    let correct = json!({ "type": "correct", "seq": 1, "fact": { "type": "retracted", "reason": "c" } });
    let others = [("request admission", request), ("correct an entry", correct)];
    others.into_iter().map(|(name, action)| (name.to_owned(), serde_json::from_value(action).unwrap())).chain(record).collect()
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
         one place by an exception with a reason on record.\n\n",
    );
    let column = |rule: &Rule| format!("{}{}", rule.code(), if rule.can_be_lifted() { "*" } else { "" });
    let columns: Vec<_> = Rule::ALL.iter().map(column).collect();
    let _ = writeln!(book, "| to do what | {} |\n|---|{}", columns.join(" | "), ":-:|".repeat(Rule::ALL.len()));
    let actions = actions();
    let mut governed: Vec<(&[Rule], Vec<&str>)> = Vec::new();
    for (name, action) in &actions {
        let rules = rules_for(action);
        match governed.iter_mut().find(|(known, _)| *known == rules) {
            Some((_, names)) => names.push(name),
            None => governed.push((rules, vec![name])),
        }
    }
    for (rules, names) in &governed {
        let marks = Rule::ALL.map(|rule| if rules.contains(&rule) { "×" } else { " " });
        let verb = if names.iter().all(|name| name.starts_with('`')) { "record " } else { "" };
        let _ = writeln!(book, "| {verb}{} | {} |", names.join(", "), marks.join(" | "));
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
