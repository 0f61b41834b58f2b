//! Places, forecast, deadlines, and whom to answer.

use super::{
    super::{IntakeRow, public::contact_line},
    Page,
};
use crate::{fact::Provenance, participation::ForecastReading, programme::Strictness};

impl Page<'_> {
    pub(super) fn places(&self) -> Vec<String> {
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
        let mut lines = vec![
            format!("- {}: {}", phrases.cap, self.catalogue.cap(intake.cap)),
            format!("- {}: {provenance}", phrases.cap_source),
            format!("- {}: {}", phrases.taken, intake.taken),
        ];
        // once the programme is over nothing is offered any more
        lines.extend(intake.left.filter(|_| !self.is_over()).map(|left| format!("- {}: {left}", phrases.left)));
        lines.push(format!("- {}: {}", phrases.waiting, self.waiting(intake)));
        lines.extend(self.procedure(intake));
        lines
    }

    /// Those who wait; with the ranks they can have where nobody can tell who came first.
    fn waiting(&self, intake: &IntakeRow) -> String {
        if intake.waiting.is_empty() {
            return self.phrases.nobody.to_owned();
        }
        let ranks = intake.ranks.iter().map(|rank| {
            let ranks = if rank.first == rank.last { rank.first.to_string() } else { format!("{}–{}", rank.first, rank.last) };
            format!("{} ({} {ranks})", self.names.place(&rank.place), self.phrases.rank)
        });
        if intake.ranks.is_empty() { self.names.places(&intake.waiting) } else { ranks.collect::<Vec<_>>().join(", ") }
    }

    /// What is kept free, who has asked, and what the procedure has come to.
    fn procedure(&self, intake: &IntakeRow) -> Vec<String> {
        let phrases = self.phrases;
        let mut lines: Vec<String> = Vec::new();
        for row in &intake.held {
            let (place, until) = (self.names.place(&row.place), self.catalogue.instant(row.until));
            lines.push(format!("- {}: {place}, {} {until}", phrases.kept_free, phrases.until));
        }
        if !intake.asked.is_empty() {
            lines.push(format!("- {}: {}", phrases.asked, self.names.places(&intake.asked)));
        }
        for (label, seq) in [(phrases.closed, intake.closed), (phrases.given_out, intake.allocated)] {
            lines.extend(seq.map(|seq| format!("- {label} ({} {seq})", phrases.entry)));
        }
        for lot in &intake.lots {
            let drawn = match &lot.seed {
                Some(seed) => format!("{} {} ({})", phrases.seed, self.catalogue.quote(seed), lot.seed_from),
                None => format!("{}: {}", phrases.not_drawn, lot.seed_from),
            };
            lines.push(format!(
                "- {} ({} {}): {} `{}`, {drawn}",
                phrases.lot, phrases.entry, lot.seq, phrases.hash, lot.list_hash
            ));
        }
        lines
    }

    pub(super) fn deadlines(&self) -> Vec<String> {
        let phrases = self.phrases;
        let rows = self.report.intakes.iter().filter_map(|intake| intake.deadline.as_ref());
        rows.flat_map(|row| {
            let days = |days: i32| self.catalogue.countdown(days);
            let weekday = |day: crate::fact::Day| self.catalogue.weekday(day.weekday().into());
            let answer = &row.answer;
            let line = |label, day, left| format!("- {label}: {}, {} ({})", weekday(day), self.catalogue.day(day), days(left));
            let mut lines = vec![
                format!("- {}: {}", phrases.wording, self.catalogue.quote(&row.wording)),
                line(phrases.day_named, answer.nominal, row.days_to_nominal),
                line(phrases.last_day, answer.effective, row.days_to_effective),
                format!("- {}:", phrases.why),
            ];
            lines.extend(answer.steps.iter().map(|step| format!("  - {}", self.catalogue.deadline_step(step))));
            lines.push(match row.strictness {
                _ if self.is_over() => format!("- {}", phrases.programme_over),
                Strictness::Soft { .. } => format!("- {}", phrases.soft),
                Strictness::Hard {} => format!("- {}", phrases.hard),
            });
            lines
        })
        .collect()
    }

    /// What no source says: settings of the intakes, and what the profile makes of a basis.
    pub(super) fn assumptions(&self) -> Vec<String> {
        let intakes = self.report.intakes.iter().flat_map(|intake| &intake.assumed).map(|assumed| format!("- {assumed}"));
        let bases = self.register.programme().document().profile.bases.iter().filter_map(|rule| match &rule.provenance {
            Provenance::Stated { .. } => None,
            Provenance::Assumed { reason } => {
                let counts = if rule.counts { self.phrases.counts } else { self.phrases.counts_not };
                Some(format!("- {} {counts}: {reason}", self.catalogue.basis(rule.basis)))
            }
        });
        intakes.chain(bases).collect()
    }

    pub(super) fn contacts(&self) -> Vec<String> {
        let document = self.register.programme().document();
        let contacts = document.contacts.iter().map(|contact| contact_line(contact, &self.names, self.language));
        let links = document
            .links
            .iter()
            .map(|link| link.url.as_ref().map_or(link.label.clone(), |url| format!("{}: <{url}>", link.label)));
        contacts.chain(links).map(|line| format!("- {line}")).collect()
    }
}
