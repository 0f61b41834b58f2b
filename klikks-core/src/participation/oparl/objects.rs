//! The objects in a text, wherever they stand: alone, in a list, on a page of a list, or within one another.

use std::collections::BTreeMap;

use super::{OparlExpected, OparlProblem};
use crate::{
    fact::{Day, Instant},
    wire::Raw,
};

/// The kinds of object that say something about a resolution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Paper,
    Consultation,
    AgendaItem,
    Meeting,
    Organization,
}

impl Kind {
    /// `https://schema.oparl.org/1.1/Paper`, and what older servers write.
    fn of(kind: &str) -> Option<Self> {
        match kind.rsplit(['/', ':']).next()? {
            "Paper" => Some(Self::Paper),
            "Consultation" => Some(Self::Consultation),
            "AgendaItem" => Some(Self::AgendaItem),
            "Meeting" => Some(Self::Meeting),
            "Organization" => Some(Self::Organization),
            _ => None,
        }
    }
}

/// One object.
#[derive(Debug)]
pub(super) struct Object<'a> {
    kind: Kind,
    value: &'a Raw<'a>,
    /// The object it stands in.
    parent: Option<(Kind, &'a str)>,
}

/// All of them, in the order of the text.
#[derive(Debug, Default)]
pub(super) struct Objects<'a> {
    all: Vec<Object<'a>>,
    by_id: BTreeMap<&'a str, usize>,
}

impl<'a> Objects<'a> {
    pub(super) fn of(text: &'a Raw<'a>, problems: &mut Vec<OparlProblem>) -> Self {
        let mut objects = Self::default();
        objects.walk(text, None, problems);
        objects
    }

    fn walk(&mut self, value: &'a Raw<'a>, parent: Option<(Kind, &'a str)>, problems: &mut Vec<OparlProblem>) {
        match value {
            Raw::List(items) => items.iter().for_each(|item| self.walk(item, parent, problems)),
            Raw::Object(fields) => {
                let kind = value.get("type").and_then(Raw::as_str);
                let known = kind.and_then(Kind::of);
                let id = value.get("id").and_then(Raw::as_str);
                if let (Some(known), Some(kind)) = (known, kind) {
                    if matches!(value.get("deleted"), Some(Raw::Bool(true))) {
                        return problems.push(OparlProblem::Deleted { object: id.unwrap_or(kind).to_owned() });
                    }
                    if id.is_none() {
                        problems.push(OparlProblem::NoId { kind: kind.to_owned() });
                    }
                    self.add(Object { kind: known, value, parent }, id);
                }
                let within = known.zip(id).or(parent);
                for (_, field) in fields {
                    self.walk(field, within, problems);
                }
            }
            _ => {}
        }
    }

    /// The same object may stand in the text in short and in full; the fuller one counts.
    fn add(&mut self, object: Object<'a>, id: Option<&'a str>) {
        let known = id.and_then(|id| self.by_id.get(id)).and_then(|index| self.all.get_mut(*index));
        if let Some(known) = known {
            if object.fields() > known.fields() {
                let parent = object.parent.or(known.parent);
                *known = Object { parent, ..object };
            }
            return;
        }
        if let Some(id) = id {
            self.by_id.insert(id, self.all.len());
        }
        self.all.push(object);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    pub(super) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Object<'a>> {
        self.all.iter().filter(move |object| object.kind == kind)
    }

    pub(super) fn find(&self, id: Option<&str>) -> Option<&Object<'a>> {
        self.by_id.get(id?).and_then(|index| self.all.get(*index))
    }
}

impl<'a> Object<'a> {
    fn fields(&self) -> usize {
        if let Raw::Object(fields) = self.value { fields.len() } else { 0 }
    }

    pub(super) fn id(&self) -> Option<&'a str> {
        self.value.get("id").and_then(Raw::as_str)
    }

    pub(super) fn parent_of(&self, kind: Kind) -> Option<&'a str> {
        self.parent.filter(|(of, _)| *of == kind).map(|(_, id)| id)
    }

    pub(super) fn has(&self, field: &str) -> bool {
        self.field(field).is_some()
    }

    /// A field that is there; null is the same as absent.
    fn field(&self, name: &str) -> Option<&'a Raw<'a>> {
        self.value.get(name).filter(|value| !matches!(value, Raw::Null))
    }

    /// A text that was looked at before, or whose faults do not matter.
    pub(super) fn quiet_text(&self, name: &str) -> Option<&'a str> {
        self.field(name).and_then(Raw::as_str).map(str::trim).filter(|text| !text.is_empty())
    }

    pub(super) fn text(&self, name: &str, problems: &mut Vec<OparlProblem>) -> Option<&'a str> {
        if let Some(other) = self.field(name).filter(|value| value.as_str().is_none()) {
            self.broken(name, other, OparlExpected::Text, problems);
        }
        self.quiet_text(name)
    }

    pub(super) fn boolean(&self, name: &str, problems: &mut Vec<OparlProblem>) -> Option<bool> {
        match self.field(name)? {
            Raw::Bool(yes) => Some(*yes),
            other => {
                self.broken(name, other, OparlExpected::Boolean, problems);
                None
            }
        }
    }

    /// The civil day in Berlin.
    pub(super) fn day(&self, name: &str, problems: &mut Vec<OparlProblem>) -> Option<Day> {
        let value = self.field(name)?;
        let day = value.as_str().and_then(day_of);
        if day.is_none() {
            self.broken(name, value, OparlExpected::Time, problems);
        }
        day
    }

    pub(super) fn link(&self, name: &str, problems: &mut Vec<OparlProblem>) -> Option<&'a str> {
        let value = self.field(name)?;
        let link = link_of(value);
        if link.is_none() {
            self.broken(name, value, OparlExpected::Link, problems);
        }
        link
    }

    pub(super) fn links(&self, name: &str, problems: &mut Vec<OparlProblem>) -> Vec<&'a str> {
        match self.field(name) {
            None => Vec::new(),
            Some(Raw::List(items)) => items.iter().filter_map(link_of).collect(),
            // early servers wrote a single address
            Some(one) if link_of(one).is_some() => link_of(one).into_iter().collect(),
            Some(other) => {
                self.broken(name, other, OparlExpected::Links, problems);
                Vec::new()
            }
        }
    }

    fn broken(&self, field: &str, found: &Raw<'_>, expected: OparlExpected, problems: &mut Vec<OparlProblem>) {
        let text = found.as_str().map_or_else(|| found.to_value().to_string(), str::to_owned);
        let found = if text.chars().count() > 40 { text.chars().take(40).chain(['…']).collect() } else { text };
        let object = self.id().unwrap_or_default().to_owned();
        let problem = OparlProblem::BrokenField { object, field: field.to_owned(), found, expected };
        // an object that several point to is read several times
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }
}

fn link_of<'a>(value: &'a Raw<'a>) -> Option<&'a str> {
    value.as_str().or_else(|| value.get("id").and_then(Raw::as_str))
}

/// A day, or an instant with or without fractions of a second; without an offset the day is taken as it stands.
fn day_of(text: &str) -> Option<Day> {
    let whole = match text.split_once('.') {
        Some((seconds, rest)) => format!("{seconds}{}", rest.trim_start_matches(|char: char| char.is_ascii_digit())),
        None => text.to_owned(),
    };
    if let Ok(at) = Instant::parse(&whole) {
        return Some(at.day_in_berlin());
    }
    let (day, rest) = whole.split_at_checked(10)?;
    Day::parse(day).ok().filter(|_| rest.is_empty() || rest.len() == 9 && rest.starts_with('T'))
}
