//! The events that are planned, as JSON-LD in the words of schema.org.

use serde_json::{Value, json};

use super::{PublicEvent, PublicView};
use crate::fact::{Day, Instant, Span};

/// The events from `today` on, fit to stand in a `script` element; none if no day is settled.
///
/// An event whose day is open is not in it: schema.org has no words for "Anfang Januar", and a day is not made up.
pub(super) fn linked_data(view: &PublicView, today: Day) -> Option<String> {
    let ahead = |event: &&PublicEvent| event.when.latest().is_some_and(|latest| latest >= today);
    let events: Vec<Value> = view.events.iter().filter(ahead).filter_map(|event| event_of(view, event)).collect();
    let graph = json!({ "@context": "https://schema.org", "@graph": events });
    (!events.is_empty()).then(|| in_script(&graph.to_string()))
}

fn event_of(view: &PublicView, event: &PublicEvent) -> Option<Value> {
    let starts = match (&event.when, event.starts) {
        (Span::Instant { at }, _) => at.to_string(),
        (Span::Minute { date, time }, _) => Instant::at(*date, *time).to_string(),
        (Span::Day { date }, Some(time)) => Instant::at(*date, time).to_string(),
        (Span::Day { date }, None) => date.to_string(),
        (Span::Between { .. } | Span::UpTo { .. } | Span::Unknown { .. }, _) => return None,
    };
    let place = event.place.as_ref();
    let name = place.map_or_else(|| event.kind.clone(), |place| format!("{place}: {}", event.kind));
    let mut told = json!({
        "@type": "Event",
        "name": name,
        "startDate": starts,
        "eventStatus": "https://schema.org/EventScheduled",
        "organizer": { "@type": "Organization", "name": view.agency },
    });
    let fields = told.as_object_mut()?;
    if let Some(place) = place {
        fields.insert("location".to_owned(), json!({ "@type": "Place", "name": place, "address": place }));
    }
    if !event.purposes.is_empty() {
        fields.insert("description".to_owned(), event.purposes.join(", ").into());
    }
    Some(told)
}

/// JSON in which nothing can end the element around it: these characters stand in texts only, where they can be written so.
fn in_script(json: &str) -> String {
    json.chars().fold(String::with_capacity(json.len()), |mut safe, char| {
        match char {
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            '\u{2028}' => safe.push_str("\\u2028"),
            '\u{2029}' => safe.push_str("\\u2029"),
            other => safe.push(other),
        }
        safe
    })
}

#[cfg(test)]
mod tests {
    use super::in_script;

    #[test]
    fn no_text_ends_the_element_around_it() {
        let texts = ["</script><script>alert(1)</script>", "<!--", "]]>", "a & b", "\u{2028}\u{2029}", "\\u003c"];
        let json = serde_json::json!(texts).to_string();
        let safe = in_script(&json);
        assert!(!safe.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{safe}");
        assert_eq!(serde_json::from_str::<Vec<String>>(&safe).unwrap(), texts);
    }
}
