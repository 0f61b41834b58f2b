//! The status report in words, as Markdown.

use std::fmt::Write as _;

use super::{AsOf, EventRow, IntakeRow, PlaceRow, SeriesRow, StatusReport, public::contact_line, words::Phrases};
use crate::{
    calendar::{Anchor, Occurrence},
    fact::{PlaceId, Provenance, Source},
    journal::Entry,
    participation::ForecastReading,
    programme::Strictness,
    register::Register,
    verdict::{Catalogue, Language, Names},
    workshop::Mode,
};

/// The status report of `register` as of a day, in words.
///
/// ```
/// # use klikks_core::{AsOf, Day, Language, ProgrammeDocument, Programme, Register, markdown};
/// # let document: ProgrammeDocument = serde_json::from_str(include_str!("../../../examples/nrw-2022/programme.json"))?;
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
            (self.phrases.findings, self.findings()),
            (self.phrases.sources, self.sources()),
        ];
        let sections = parts.iter().filter(|(_, lines)| !lines.is_empty());
        sections.fold(title, |mut text, (heading, lines)| {
            let _ = write!(text, "\n## {heading}\n\n{}\n", lines.join("\n"));
            text
        })
    }

    fn glance(&self) -> Vec<String> {
        let (phrases, report) = (self.phrases, self.report);
        let mut lines = vec![
            format!("- {}: {}", phrases.official, report.official),
            format!("- {}: {}", phrases.taking_part, report.taking_part),
        ];
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

    fn places(&self) -> Vec<String> {
        let phrases = self.phrases;
        let mut lines: Vec<String> = self.report.intakes.iter().flat_map(|intake| self.intake(intake)).collect();
        let head = [phrases.reading, phrases.now, phrases.best, phrases.left_at_best];
        lines.extend([String::new(), format!("| {} |", head.join(" | ")), "|---|---|---|---|".to_owned()]);
        lines.extend(self.report.forecast.iter().map(|forecast| {
            let reading = match forecast.reading {
                ForecastReading::Counted => phrases.reading_counted,
                ForecastReading::AllTakingPart => phrases.reading_all,
            };
            let best = self.catalogue.count(&forecast.best);
            let of = forecast.places.map_or(String::new(), |places| format!(" {} {places}", phrases.of));
            let left = forecast.left_at_best.map_or(phrases.unknown.to_owned(), |left| left.to_string());
            format!("| {reading} | {} | {best}{of} | {left} |", forecast.now)
        }));
        lines
    }

    fn intake(&self, intake: &IntakeRow) -> Vec<String> {
        let phrases = self.phrases;
        let provenance = match &intake.cap_provenance {
            Provenance::Stated { source } => {
                let place = source.place.as_ref().map_or(String::new(), |place| format!(", {place}"));
                let url = source.url.as_ref().map_or(String::new(), |url| format!(" <{url}>"));
                format!("{}{place}{url}", source.label)
            }
            Provenance::Assumed { reason } => format!("{}: {reason}", phrases.assumed),
        };
        let waiting: Vec<_> = intake.waiting.iter().map(|place| self.names.place(place)).collect();
        let waiting = if waiting.is_empty() { phrases.nobody.to_owned() } else { waiting.join(", ") };
        let mut lines = vec![
            format!("- {}: {}", phrases.cap, self.catalogue.cap(intake.cap)),
            format!("- {}: {provenance}", phrases.cap_source),
            format!("- {}: {}", phrases.taken, intake.taken),
        ];
        lines.extend(intake.left.map(|left| format!("- {}: {left}", phrases.left)));
        lines.push(format!("- {}: {waiting}", phrases.waiting));
        lines.extend(intake.assumed.iter().map(|assumed| format!("- {}: {assumed}", phrases.assumed_here)));
        lines
    }

    fn deadlines(&self) -> Vec<String> {
        let phrases = self.phrases;
        let rows = self.report.intakes.iter().filter_map(|intake| intake.deadline.as_ref());
        rows.flat_map(|row| {
            let days = |days: i32| self.catalogue.countdown(days);
            let weekday = |day: crate::fact::Day| self.catalogue.weekday(day.weekday().into());
            let answer = &row.answer;
            let line = |label, day, left| format!("- {label}: {}, {} ({})", weekday(day), self.catalogue.day(day), days(left));
            let mut lines = vec![
                format!("- {}: „{}“", phrases.wording, row.wording),
                line(phrases.day_named, answer.nominal, row.days_to_nominal),
                line(phrases.last_day, answer.effective, row.days_to_effective),
                format!("- {}:", phrases.why),
            ];
            lines.extend(answer.steps.iter().map(|step| format!("  - {}", self.catalogue.deadline_step(step))));
            lines.push(match row.strictness {
                Strictness::Soft { .. } => format!("- {}", phrases.soft),
                Strictness::Hard {} => format!("- {}", phrases.hard),
            });
            lines
        })
        .collect()
    }

    fn resolutions(&self) -> Vec<String> {
        let (phrases, summary) = (self.phrases, &self.report.resolutions);
        let lists = [
            (phrases.unanimous, &summary.unanimous),
            (phrases.decided, &summary.decided),
            (phrases.undecided, &summary.undecided),
            (phrases.absent, &summary.absent),
        ];
        let filled = lists.iter().filter(|(_, places)| !places.is_empty());
        filled.map(|(label, places)| format!("- {} {label}: {}", places.len(), self.join(places))).collect()
    }

    fn join(&self, places: &[PlaceId]) -> String {
        places.iter().map(|place| self.names.place(place)).collect::<Vec<_>>().join(", ")
    }

    fn sponsors(&self) -> Vec<String> {
        let phrases = self.phrases;
        let mut lines = vec![format!("- {}: {}", phrases.in_all, self.catalogue.count(&self.report.sponsors))];
        lines.extend(self.report.sponsors_by_place.iter().map(|row| {
            let (place, stage) = (self.names.place(&row.place), self.catalogue.stage(row.stage));
            let districts = row
                .districts
                .as_ref()
                .map_or(String::new(), |count| format!("; {}: {}", phrases.districts, self.catalogue.count(count)));
            format!("- {place}: {}, {stage}{districts} ({} {})", self.catalogue.count(&row.count), phrases.entry, row.seq)
        }));
        lines
    }

    fn events(&self) -> Vec<String> {
        let phrases = self.phrases;
        let group = |label, rows: &[EventRow]| {
            let mut lines: Vec<String> = rows.iter().map(|row| format!("- {}", self.event(row))).collect();
            if !lines.is_empty() {
                lines.splice(0..0, [format!("### {label}"), String::new()]);
                lines.push(String::new());
            }
            lines
        };
        let mut lines = [group(phrases.held, &self.report.held), group(phrases.coming, &self.report.coming)].concat();
        lines.pop();
        lines
    }

    fn event(&self, row: &EventRow) -> String {
        let (event, phrases) = (&row.event, self.phrases);
        let place = event.place.as_ref().map_or(self.report.programme.clone(), |place| self.names.place(place));
        let mut parts =
            vec![format!("{place}: {}", self.names.kinds(&event.kinds, self.language)), self.catalogue.span(&event.when)];
        parts.extend(event.starts.map(|starts| format!("{starts} {}", phrases.clock)));
        parts.extend(event.mode.map(|mode| {
            match mode {
                Mode::OnSite => phrases.on_site,
                Mode::Online => phrases.online,
                Mode::Hybrid => phrases.hybrid,
            }
            .to_owned()
        }));
        parts.extend(event.inviter.as_ref().map(|role| format!("{} {}", self.names.role(role, self.language), phrases.invites)));
        parts.extend(row.attendance.as_ref().map(|count| format!("{}: {}", phrases.attendance, self.catalogue.count(count))));
        format!("{} ({} {})", parts.join(", "), phrases.entry, row.seq)
    }

    fn series(&self) -> Vec<String> {
        self.report.series.iter().flat_map(|row| self.one_series(row)).collect()
    }

    fn one_series(&self, row: &SeriesRow) -> Vec<String> {
        let phrases = self.phrases;
        let series = &row.series;
        let kind = self.names.kind(&series.kind, self.language);
        let mut lines = vec![format!(
            "- {}: {kind}, „{}“ ({} {})",
            self.names.place(&series.place),
            series.rhythm.wording,
            phrases.entry,
            row.seq
        )];
        lines.push(match &row.anchor {
            Anchor::Stated { date } => format!("- {}: {}", phrases.anchor_stated, self.catalogue.day(*date)),
            Anchor::Assumed { date, reason } => {
                format!("- {}: {} ({reason})", phrases.anchor_assumed, self.catalogue.day(*date))
            }
            Anchor::Unknown {} => format!("- {}", phrases.anchor_unknown),
        });
        for (index, reading) in row.readings.iter().enumerate() {
            let label = if index == 0 { phrases.preferred } else { phrases.other_reading };
            let date = |on: &Occurrence| {
                let day = self.catalogue.day(on.day);
                on.holiday.map_or(day.clone(), |holiday| format!("{day} ({})", self.catalogue.holiday(holiday)))
            };
            let dates: Vec<_> = reading.dates.iter().map(date).collect();
            let dates = if dates.is_empty() { phrases.unknown.to_owned() } else { dates.join("; ") };
            lines.push(format!("- {} ({label}): {dates}", self.catalogue.recurrence(&reading.recurrence)));
        }
        lines
    }

    fn topics(&self) -> Vec<String> {
        let rows = self.report.topics.iter();
        rows.map(|row| format!("- {}: {}", self.names.topic(&row.topic), self.join(&row.places))).collect()
    }

    fn findings(&self) -> Vec<String> {
        if self.report.findings.is_empty() {
            return vec![self.phrases.nothing.to_owned()];
        }
        self.report.findings.iter().map(|finding| format!("- {}", self.catalogue.finding(finding, &self.names))).collect()
    }

    fn contacts(&self) -> Vec<String> {
        let document = self.register.programme().document();
        let contacts = document.contacts.iter().map(|contact| contact_line(contact, &self.names, self.language));
        let links = document
            .links
            .iter()
            .map(|link| link.url.as_ref().map_or(link.label.clone(), |url| format!("{}: <{url}>", link.label)));
        contacts.chain(links).map(|line| format!("- {line}")).collect()
    }

    /// One line a source, and below it one for each place in the source with its entries.
    fn sources(&self) -> Vec<String> {
        type Places<'a> = Vec<(Option<&'a String>, Vec<String>)>;
        let mut sources: Vec<(&Source, Places<'_>)> = Vec::new();
        for Entry { seq, source, .. } in self.register.entries() {
            let same = |(known, _): &(&Source, Places<'_>)| known.label == source.label && known.url == source.url;
            let index = sources.iter().position(same).unwrap_or_else(|| {
                sources.push((source, Vec::new()));
                sources.len() - 1
            });
            let Some((_, places)) = sources.get_mut(index) else { continue };
            match places.iter_mut().find(|(place, _)| *place == source.place.as_ref()) {
                Some((_, entries)) => entries.push(seq.to_string()),
                None => places.push((source.place.as_ref(), vec![seq.to_string()])),
            }
        }
        let lines = |(source, places): &(&Source, Places<'_>)| {
            let url = source.url.as_ref().map_or(String::new(), |url| format!(" <{url}>"));
            let place = |(place, entries): &(Option<&String>, Vec<String>)| {
                let place = place.map_or(String::new(), |place| format!("{place}: "));
                format!(
                    "  - {place}{} {}",
                    if entries.len() == 1 { self.phrases.entry } else { self.phrases.entries },
                    entries.join(", ")
                )
            };
            std::iter::once(format!("- {}{url}", source.label)).chain(places.iter().map(place)).collect::<Vec<_>>()
        };
        sources.iter().flat_map(lines).collect()
    }
}
