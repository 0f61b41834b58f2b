//! The public view in words: sections for a widget, and the same as static HTML.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{PublicEvent, PublicView, words::Phrases};
use crate::fact::Day;

/// A heading, and what stands below it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// A name for style sheets, such as `places`.
    pub id: String,
    /// The heading.
    pub heading: String,
    /// The lines, each a list item.
    pub items: Vec<String>,
}

/// The public view in words, as of `today`, which may be later than the view.
///
/// Places are never offered once the deadline or the programme is over.
pub fn sections(view: &PublicView, today: Day) -> Vec<Section> {
    let phrases = Phrases::of(view.language);
    let section = |id: &str, heading: &str, items: Vec<String>| Section { id: id.to_owned(), heading: heading.to_owned(), items };
    vec![
        section("places", phrases.takes_part_now, places(view, phrases)),
        section("room", phrases.is_there_room, vec![room(view, today, phrases)]),
        section("deadline", phrases.until_when, deadline(view, today, phrases)),
        section("events", phrases.what_next, events(view, today, phrases)),
        section("contacts", phrases.whom_to_ask, view.contacts.clone()),
    ]
}

fn places(view: &PublicView, phrases: &Phrases) -> Vec<String> {
    let line = |place: &super::PublicPlace| {
        let status = if place.official { phrases.official_short } else { phrases.taking_part_short };
        let topics =
            if place.topics.is_empty() { String::new() } else { format!(". {}: {}", phrases.topics, place.topics.join(", ")) };
        format!("{}: {status}{topics}", place.name)
    };
    view.places.iter().map(line).collect()
}

fn room(view: &PublicView, today: Day, phrases: &Phrases) -> String {
    let deadline_over = view.deadline.as_ref().is_some_and(|deadline| today > deadline.effective);
    match view.places_left {
        _ if today > view.last_day => phrases.programme_over.to_owned(),
        _ if deadline_over => phrases.deadline_over.to_owned(),
        None => phrases.without_limit.to_owned(),
        Some(0) => phrases.programme_is_full.to_owned(),
        Some(left) => {
            let of = view.places_total.map_or(String::new(), |total| format!(" {} {total}", phrases.of));
            format!("{}: {left}{of}", phrases.places_left)
        }
    }
}

fn deadline(view: &PublicView, today: Day, phrases: &Phrases) -> Vec<String> {
    let catalogue = view.language.catalogue();
    let Some(deadline) = &view.deadline else { return vec![phrases.no_deadline.to_owned()] };
    let line = |label: &str, day: Day| format!("{label}: {}, {}", catalogue.weekday(day.weekday().into()), catalogue.day(day));
    let mut lines = vec![line(phrases.last_day, deadline.effective)];
    if deadline.nominal != deadline.effective {
        lines.insert(0, line(phrases.day_named, deadline.nominal));
    }
    let left = today.days_until(deadline.effective);
    lines.push(if left < 0 { phrases.deadline_over.to_owned() } else { format!("{left} {}", phrases.days_left) });
    lines
}

fn events(view: &PublicView, today: Day, phrases: &Phrases) -> Vec<String> {
    let catalogue = view.language.catalogue();
    let line = |event: &PublicEvent| {
        let mut parts = vec![catalogue.span(&event.when)];
        parts.extend(event.starts.map(|starts| format!("{starts} {}", phrases.clock)));
        let place = event.place.as_ref().map_or(view.agency.clone(), Clone::clone);
        format!("{place}: {}, {}", event.kind, parts.join(", "))
    };
    let ahead = |event: &&PublicEvent| event.when.latest().is_none_or(|latest| latest >= today);
    let lines: Vec<_> = view.events.iter().filter(ahead).map(line).collect();
    if lines.is_empty() { vec![phrases.nothing_planned.to_owned()] } else { lines }
}

/// The sections as static HTML, readable without any script.
pub fn html(view: &PublicView, today: Day) -> String {
    let catalogue = view.language.catalogue();
    let phrases = Phrases::of(view.language);
    let mut text =
        format!("<h2>{}</h2>\n<p>{} {}</p>\n", escape(&view.programme), phrases.status_on, escape(&catalogue.day(view.as_of)));
    for section in sections(view, today) {
        let items: Vec<_> = section.items.iter().map(|item| format!("  <li>{}</li>", escape(item))).collect();
        text.push_str(&["<h3>", &escape(&section.heading), "</h3>\n<ul>\n", &items.join("\n"), "\n</ul>\n"].concat());
    }
    text
}

fn escape(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut escaped, char| {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
        escaped
    })
}
