//! What is handed out to a person, in words.

use super::SubjectExport;
use crate::{
    fact::{Day, Moment},
    person::{PersonRecord, PurposeTerm},
    verdict::{Catalogue, Language},
};

/// Everything on one person as Markdown, for that person.
pub fn subject_markdown(export: &SubjectExport, language: Language) -> String {
    let words = language.catalogue();
    let labels = words.subject_labels();
    let recipients = if export.recipients.is_empty() { labels.nobody.to_owned() } else { export.recipients.join("; ") };
    let mut lines = vec![
        format!("# {}", labels.title),
        String::new(),
        format!("- {}: {}", labels.as_of, words.day(export.on)),
        format!("- {}: {}", labels.id, export.person),
        format!("- {}: {}", labels.controller, plain(&export.controller.name)),
        format!("- {}: {}", labels.officer, plain(&export.controller.officer)),
        format!("- {}: {}", labels.recipients, plain(&recipients)),
    ];
    let mut section = |heading: &str, items: Vec<String>| {
        if !items.is_empty() {
            lines.extend([String::new(), format!("## {heading}"), String::new()]);
            lines.extend(items);
        }
    };
    let record = export.record.as_ref().map_or_else(|| vec![labels.no_record.to_owned()], |record| data(record, words));
    section(labels.record, record);
    section(labels.purposes, purposes(export, words));
    section(labels.consents, export.record.as_ref().map_or_else(Vec::new, |record| consents(record, words)));
    let erased = |on: Day, reason| vec![format!("- {}: {}", words.day(on), words.erasure_reason(reason))];
    section(labels.erased, export.erased.as_ref().map_or_else(Vec::new, |erased_| erased(erased_.on, erased_.reason)));
    let entry = |entry: &crate::journal::Entry| {
        let fact = serde_json::to_string(&entry.fact).unwrap_or_default();
        format!("- {} {} ({}): `{fact}`", labels.entry, entry.seq, moment(entry.recorded_at, words))
    };
    let entries: Vec<_> = export.entries.iter().map(entry).collect();
    section(labels.entries, if entries.is_empty() { vec![labels.no_entries.to_owned()] } else { entries });
    let complaints = format!("- {}: {}", labels.complaints, plain(&export.controller.complaints_to));
    section(labels.rights, labels.your_rights.iter().map(|right| format!("- {right}")).chain([complaints]).collect());
    lines.join("\n") + "\n"
}

fn data(record: &PersonRecord, words: &dyn Catalogue) -> Vec<String> {
    let labels = words.subject_labels();
    let mut lines = vec![format!("- {}: {}", labels.name, plain(record.name.reveal()))];
    lines.extend(record.contact.iter().map(|contact| {
        let served: Vec<_> = contact.purposes.iter().map(|purpose| words.purpose(*purpose)).collect();
        format!("- {}: {} ({})", words.channel(contact.channel), plain(contact.value.reveal()), served.join(", "))
    }));
    lines.push(format!("- {}: {}", labels.origin, words.data_origin(record.origin)));
    lines.extend(record.hold.map(|hold| {
        let until = hold.until.map_or(String::new(), |until| format!(", {} {}", labels.until, words.day(until)));
        let since = words.day(hold.since);
        format!("- {}: {}, {} {since}{until}", labels.hold, words.hold_reason(hold.reason), labels.since)
    }));
    lines.extend(record.restriction.map(|restriction| {
        let (reason, since) = (words.restriction_reason(restriction.reason), words.day(restriction.since));
        format!("- {}: {reason}, {} {since}", labels.restriction, labels.since)
    }));
    lines
}

fn purposes(export: &SubjectExport, words: &dyn Catalogue) -> Vec<String> {
    let labels = words.subject_labels();
    let told = export.purposes.iter().map(|told| {
        let PurposeTerm { purpose, basis, since, ended } = &told.term;
        let ended = ended.map_or(String::new(), |ended| format!(" {} {}", labels.until, words.day(ended)));
        let portable = if told.portable { format!("; {}", labels.portable) } else { String::new() };
        format!(
            "- {}: {} ({}), {} {}{ended}; {} {} ({}){portable}",
            words.purpose(*purpose),
            words.legal_basis(*basis),
            told.citation,
            labels.since,
            words.day(*since),
            labels.kept_until,
            words.day(told.retention.retain_until),
            plain(&words.retention_source(&told.retention))
        )
    });
    told.collect()
}

fn consents(record: &PersonRecord, words: &dyn Catalogue) -> Vec<String> {
    let labels = words.subject_labels();
    let told = record.consents.iter().map(|consent| {
        let state = consent
            .withdrawn_at
            .map_or_else(|| labels.in_force.to_owned(), |at| format!("{}: {}", labels.withdrawn, moment(at, words)));
        format!(
            "- {}: {} {}, SHA-256 {}; {}: {} ({}); {state}",
            words.purpose(consent.purpose),
            labels.text_version,
            plain(&consent.text_version),
            consent.text_sha256,
            labels.given,
            moment(consent.given_at, words),
            words.channel(consent.channel)
        )
    });
    told.collect()
}

fn moment(at: Moment, words: &dyn Catalogue) -> String {
    match at {
        Moment::Day(day) => words.day(day),
        Moment::Instant(at) => format!("{}, {}", words.day(at.day_in_berlin()), at.clock_in_berlin()),
    }
}

/// A text in one line, in which nothing is read as markup.
fn plain(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut plain, char| {
        match char {
            char if char.is_control() => plain.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' => plain.extend(['\\', char]),
            char => plain.push(char),
        }
        plain
    })
}
