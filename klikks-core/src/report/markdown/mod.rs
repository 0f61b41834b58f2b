//! The status report in words, as Markdown.

mod happenings;
mod places;
mod sources;

use std::fmt::Write as _;

use super::{AsOf, PlaceRow, StatusReport, words::Phrases};
use crate::{
    fact::PlaceId,
    register::Register,
    verdict::{Catalogue, Language, Names},
};

/// The status report of `register` as of a day, in words.
///
/// ```
/// # use klikks_core::{AsOf, Day, Language, ProgrammeDocument, Programme, Register, markdown};
/// # let document: ProgrammeDocument = serde_json::from_str(include_str!("../../../../examples/nrw-2022/programme.json"))?;
/// let register = Register::new(Programme::new(document).expect("a consistent programme"));
/// let as_of = AsOf { day: Day::parse("2022-12-14")?, known_on: None };
/// assert!(markdown(&register, as_of, Language::De).starts_with("# KlikKS: Stand am 14. Dezember 2022"));
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub fn markdown(register: &Register, as_of: AsOf, language: Language) -> String {
    let report = register.report(as_of);
    let register = register.as_of(as_of);
    let page = Page {
        report: &report,
        register: &register,
        names: Names::of(&register),
        phrases: Phrases::of(language),
        catalogue: language.catalogue(),
        language,
    };
    page.write()
}

struct Page<'a> {
    report: &'a StatusReport,
    register: &'a Register,
    names: Names<'a>,
    phrases: &'static Phrases,
    catalogue: &'static dyn Catalogue,
    language: Language,
}

impl Page<'_> {
    fn write(&self) -> String {
        let title =
            format!("# {}: {} {}\n", self.report.programme, self.phrases.status_on, self.catalogue.day(self.report.as_of));
        let parts = [
            (self.phrases.at_a_glance, self.glance()),
            (self.phrases.who, self.table(true)),
            (self.phrases.who_else, self.table(false)),
            (self.phrases.places, self.places()),
            (self.phrases.deadline, self.deadlines()),
            (self.phrases.contacts, self.contacts()),
            (self.phrases.resolutions, self.resolutions()),
            (self.phrases.sponsors, self.sponsors()),
            (self.phrases.events, self.events()),
            (self.phrases.series, self.series()),
            (self.phrases.topics, self.topics()),
            (self.phrases.assumptions, self.assumptions()),
            (self.phrases.statements, self.statements()),
            (self.phrases.findings, self.findings()),
            (self.phrases.sources, self.sources()),
        ];
        let sections = parts.iter().filter(|(_, lines)| !lines.is_empty());
        sections.fold(title, |mut text, (heading, lines)| {
            let _ = write!(text, "\n## {heading}\n\n{}\n", lines.join("\n"));
            text
        })
    }

    /// Whether the day of the report comes after the programme's last.
    fn is_over(&self) -> bool {
        self.report.as_of > self.register.programme().document().term.last_day
    }

    fn glance(&self) -> Vec<String> {
        let (phrases, report) = (self.phrases, self.report);
        let over = self.is_over().then(|| format!("- {}", phrases.programme_over));
        let mut lines: Vec<_> = over.into_iter().collect();
        lines.extend([
            format!("- {}: {}", phrases.official, report.official),
            format!("- {}: {}", phrases.taking_part, report.taking_part),
        ]);
        if let Some(by) = report.expected_by {
            let (count, by) = (self.catalogue.count(&report.expected), self.catalogue.day(by));
            lines.push(format!("- {}: {count} ({}), {} {by}", phrases.expected_more, phrases.unnamed, phrases.by));
        }
        lines.extend(report.interest.iter().map(|count| format!("- {}: {}", phrases.interest, self.catalogue.count(count))));
        lines
    }

    fn table(&self, taking_part: bool) -> Vec<String> {
        let phrases = self.phrases;
        let rows: Vec<_> = self.report.places.iter().filter(|row| row.status.takes_part() == taking_part).collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let head = [phrases.place, phrases.status, phrases.basis, phrases.resolution, phrases.entries];
        let mut lines = vec![format!("| {} |", head.join(" | ")), "|---|---|---|---|---|".to_owned()];
        lines.extend(rows.into_iter().map(|row| self.row(row)));
        lines
    }

    fn row(&self, row: &PlaceRow) -> String {
        let name = row.epithet.as_ref().map_or(row.name.clone(), |epithet| format!("{}, {epithet}", row.name));
        // a name must not break the table
        let name: String = name.chars().map(|char| if char.is_control() || char == '|' { ' ' } else { char }).collect();
        let basis = row.basis.map_or("–", |basis| self.catalogue.basis(basis));
        let uncounted = row.status.takes_part() && !row.counted;
        let basis = if uncounted { format!("{basis} ({})", self.phrases.not_counted) } else { basis.to_owned() };
        let resolution = row.resolutions.last().map_or(self.phrases.none_on_record.to_owned(), |last| {
            let (body, outcome) = (self.catalogue.body(last.body), self.catalogue.outcome(last.outcome));
            format!("{body}: {outcome} ({})", self.catalogue.majority(last.majority))
        });
        let entries: Vec<_> = row.entries.iter().map(ToString::to_string).collect();
        format!("| {name} | {} | {basis} | {resolution} | {} |", self.catalogue.status(row.status), entries.join(", "))
    }

    fn join(&self, places: &[PlaceId]) -> String {
        places.iter().map(|place| self.names.place(place)).collect::<Vec<_>>().join(", ")
    }
}
