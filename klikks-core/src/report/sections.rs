//! The public view in words: sections for a widget, and the same as static HTML.

use schemars::JsonSchema;
use serde::Serialize;

use super::{PublicCount, PublicEvent, PublicSponsors, PublicView, linked_data::linked_data, words::Phrases};
use crate::{
    fact::{Count, Day},
    wire::Deserialize,
};

/// A heading, and what stands below it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "PageSection")]
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
    let mut sections = lasting_sections(view, today);
    let countdown = countdown(view, today, Phrases::of(view.language));
    sections.iter_mut().filter(|section| section.id == "deadline").for_each(|section| section.items.extend(countdown.clone()));
    sections
}

/// The sections without what is wrong the next day.
fn lasting_sections(view: &PublicView, today: Day) -> Vec<Section> {
    let phrases = Phrases::of(view.language);
    let section = |id: &str, heading: &str, items: Vec<String>| Section { id: id.to_owned(), heading: heading.to_owned(), items };
    let mut sections = vec![
        section("places", phrases.takes_part_now, places(view, phrases)),
        section("room", phrases.is_there_room, vec![room(view, today, phrases)]),
        section("deadline", phrases.until_when, deadline(view, today, phrases)),
        section("events", phrases.what_next, events(view, today, phrases)),
        section("contacts", phrases.whom_to_ask, view.contacts.clone()),
    ];
    // after how long there is room, and before what comes next
    let told = view.sponsors.as_ref().map(|of| section("sponsors", phrases.how_many, sponsors(view, of, phrases)));
    sections.splice(3..3, told);
    sections
}

/// What day the view is of: "Stand am 14. Dezember 2022".
pub(crate) fn status_line(view: &PublicView) -> String {
    format!("{} {}", Phrases::of(view.language).status_on, view.language.words().day(view.as_of))
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

fn sponsors(view: &PublicView, of: &PublicSponsors, phrases: &Phrases) -> Vec<String> {
    let words = view.language.words();
    let said = |count: &PublicCount| match count {
        PublicCount::Shown { count } => words.count(count),
        PublicCount::Withheld {} => phrases.withheld.to_owned(),
    };
    let places = || view.places.iter().filter_map(|place| Some((&place.name, place.sponsors.as_ref()?)));
    let by_place = places().map(|(name, count)| format!("{name}: {}", said(count)));
    // seven stages of which nothing is known would be seven lines of nothing; what is withheld is one line
    let (withheld, shown): (Vec<_>, Vec<_>) = of.by_stage.iter().partition(|row| row.count == PublicCount::Withheld {});
    let on_record = shown.into_iter().filter(|row| row.count != PublicCount::Shown { count: Count::Unknown {} });
    let at = |stages: &str, count: &PublicCount| format!("{}, {stages}: {}", phrases.at_stage, said(count));
    let withheld: Vec<_> = withheld.into_iter().map(|row| words.stage(row.stage)).collect();
    let withheld = (!withheld.is_empty()).then(|| at(&withheld.join(", "), &PublicCount::Withheld {}));
    let by_stage = on_record.map(|row| at(words.stage(row.stage), &row.count)).chain(withheld);
    let mut lines = vec![format!("{}: {}", phrases.sponsors_in_all, said(&of.total))];
    lines.extend(by_place.chain(by_stage));
    let counts = places().map(|(_, count)| count).chain(of.by_stage.iter().map(|row| &row.count));
    if counts.chain([&of.total]).any(|count| *count == PublicCount::Withheld {}) {
        lines.push(phrases.why_withheld.to_owned());
    }
    lines
}

fn room(view: &PublicView, today: Day, phrases: &Phrases) -> String {
    let deadline = view.deadline.as_ref();
    let closed = deadline.and_then(|deadline| deadline.closes).is_some_and(|closes| today > closes);
    let late = deadline.is_some_and(|deadline| today > deadline.effective);
    match view.places_left {
        _ if today > view.last_day => phrases.programme_over.to_owned(),
        _ if closed => phrases.deadline_over.to_owned(),
        Some(0) if view.places_are_firm && view.waiting_list => phrases.waiting_list_open.to_owned(),
        Some(0) if view.places_are_firm => phrases.programme_is_full.to_owned(),
        Some(0) => phrases.target_reached.to_owned(),
        _ if late => phrases.late_welcome.to_owned(),
        None => phrases.without_limit.to_owned(),
        Some(left) => {
            let of = view.places_total.map_or(String::new(), |total| format!(" {} {total}", phrases.of));
            format!("{}: {left}{of}", phrases.places_left)
        }
    }
}

fn deadline(view: &PublicView, today: Day, phrases: &Phrases) -> Vec<String> {
    let words = view.language.words();
    let Some(deadline) = &view.deadline else { return vec![phrases.no_deadline.to_owned()] };
    let line = |label: &str, day: Day| format!("{label}: {}, {}", words.weekday(day.weekday().into()), words.day(day));
    let mut lines = vec![line(phrases.last_day, deadline.effective)];
    if deadline.nominal != deadline.effective {
        lines.insert(0, line(phrases.day_named, deadline.nominal));
    }
    if today > deadline.effective {
        lines.push(phrases.deadline_over.to_owned());
    }
    lines
}

/// How long it is to the end of the deadline; nothing where there is none, or where it is over.
fn countdown(view: &PublicView, today: Day, phrases: &Phrases) -> Option<String> {
    let left = today.days_until(view.deadline.as_ref()?.effective);
    (left >= 0).then(|| format!("{}: {}", phrases.time_left, view.language.words().countdown(left)))
}

fn events(view: &PublicView, today: Day, phrases: &Phrases) -> Vec<String> {
    let words = view.language.words();
    let line = |event: &PublicEvent| {
        let mut parts = vec![words.span(&event.when)];
        parts.extend(event.starts.map(|starts| format!("{starts} {}", phrases.clock)));
        let place = event.place.as_ref().map_or(view.agency.clone(), Clone::clone);
        format!("{place}: {}, {}", event.kind, parts.join(", "))
    };
    let ahead = |event: &&PublicEvent| event.when.latest().is_none_or(|latest| latest >= today);
    let lines: Vec<_> = view.events.iter().filter(ahead).map(line).collect();
    if lines.is_empty() { vec![phrases.nothing_planned.to_owned()] } else { lines }
}

/// The sections as static HTML, readable without any script. It holds nothing that is wrong the next day.
///
/// Events whose day is settled are in it a second time as JSON-LD (schema.org Event), which is data and no script: a policy
/// for scripts has nothing to forbid.
pub fn html(view: &PublicView, today: Day) -> String {
    let item = |text: String| format!("  <li>{text}</li>");
    let mut blocks = vec![format!(
        "<h2>{}</h2>\n<p>{}</p>\n<p>{}</p>",
        escape(&view.programme),
        escape(&view.long_name),
        escape(&status_line(view))
    )];
    blocks.extend(lasting_sections(view, today).into_iter().map(|section| {
        let items: Vec<_> = section.items.iter().map(|text| item(escape(text))).collect();
        format!("<h3>{}</h3>\n<ul>\n{}\n</ul>", escape(&section.heading), items.join("\n"))
    }));
    // an address is input: only addresses of the web become links
    let links = view.links.iter().filter_map(|link| {
        let url = link.url.as_ref().filter(|url| url.starts_with("https://") || url.starts_with("http://"))?;
        Some(item(format!("<a href=\"{}\">{}</a>", escape(url), escape(&link.label))))
    });
    let links: Vec<_> = links.collect();
    if !links.is_empty() {
        blocks.push(format!("<ul>\n{}\n</ul>", links.join("\n")));
    }
    blocks.extend(linked_data(view, today).map(|data| format!("<script type=\"application/ld+json\">{data}</script>")));
    blocks.join("\n") + "\n"
}

pub(super) fn escape(text: &str) -> String {
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
