//! Sponsors one by one, who looks after what, and projects.

use super::{
    super::coverage::{coverage_line, gaps},
    Page,
};
use crate::{project::SavingOf, register::SponsorRecord};

impl Page<'_> {
    /// How many sponsors there are by stage, then what is on record of each. Persons stand here by their ids only.
    pub(super) fn sponsors_one_by_one(&self) -> Vec<String> {
        let phrases = self.phrases;
        let tallies = self.report.sponsor_tallies.iter().map(|row| {
            let (place, stage) = (self.names.place(&row.place), self.catalogue.stage(row.stage));
            format!("- {place}: {}, {stage} ({})", row.persons, phrases.one_by_one)
        });
        tallies.chain(self.report.sponsor_records.iter().map(|record| self.record(record))).collect()
    }

    fn record(&self, record: &SponsorRecord) -> String {
        let catalogue = self.catalogue;
        let mut parts = vec![
            format!("{} ({})", catalogue.stage(record.stage), self.names.place(&record.place)),
            catalogue.training_record(record.training_days, record.training_required),
        ];
        if record.mandates.is_empty() {
            parts.push(catalogue.mandate_record(None));
        }
        parts.extend(record.mandates.iter().map(|mandate| {
            let body = self.names.role(&mandate.body, self.language);
            catalogue.mandate_record(Some((mandate, &body)))
        }));
        parts.extend(record.on_leave.then(|| catalogue.on_leave().to_owned()));
        parts.extend(record.open_requests.iter().map(|certificate| catalogue.was_requested(*certificate)));
        parts.extend(record.hours.as_ref().map(|hours| catalogue.hours_record(hours)));
        format!("- `{}`: {} ({} {})", record.person, parts.join("; "), self.phrases.entry, record.seq)
    }

    /// Who looks after what; nothing as long as nobody and no topic is on record.
    pub(super) fn coverage(&self) -> Vec<String> {
        let rows = &self.report.coverage;
        if rows.is_empty() {
            return Vec::new();
        }
        let total = self.catalogue.coverage_total(self.report.as_of, gaps(rows), rows.len());
        let line = |row| format!("- {}", coverage_line(row, self.catalogue, &self.names));
        std::iter::once(format!("- {total}")).chain(rows.iter().map(line)).collect()
    }

    pub(super) fn projects(&self) -> Vec<String> {
        let Some(totals) = &self.report.projects else { return Vec::new() };
        let (catalogue, phrases) = (self.catalogue, self.phrases);
        let mut lines = vec![format!("- {}", catalogue.projects(totals.projects))];
        lines.extend(totals.by_state.iter().map(|row| format!("- {}: {}", catalogue.project_state(row.state), row.projects)));
        let fields =
            totals.by_field.iter().map(|row| format!("{}: {}", self.names.field(&row.field, self.language), row.projects));
        let fields: Vec<_> = fields.collect();
        if !fields.is_empty() {
            lines.push(format!("- {}: {}", phrases.fields, fields.join("; ")));
        }
        lines.extend(totals.savings.iter().map(|sum| {
            let amount = catalogue.saved(sum.kilograms, sum.qualifier);
            let said = catalogue.saving_sum(&amount, sum.basis, sum.gas, sum.done, sum.projects);
            let entries: Vec<_> = sum.entries.iter().map(ToString::to_string).collect();
            format!("- {said}; {} ({} {})", catalogue.methods(&sum.methods), phrases.entry, entries.join(", "))
        }));
        if totals.without_figure > 0 {
            lines.push(format!("- {}", catalogue.without_figure(totals.without_figure)));
        }
        lines.extend(totals.reported.iter().map(|row| {
            let of = match &row.of {
                SavingOf::Place { place } => Some(self.names.place(place)),
                SavingOf::Project { .. } | SavingOf::Programme {} => None,
            };
            let amount = catalogue.saved(u64::from(row.saving.kilograms), row.saving.qualifier);
            let said = catalogue.reported_saving(of.as_deref(), &amount, row.saving.basis);
            format!("- {said}; {} ({} {})", catalogue.methods(&[row.saving.method]), phrases.entry, row.seq)
        }));
        if totals.savings.len() + totals.reported.len() > 1 {
            lines.push(format!("- {}", catalogue.never_added()));
        }
        lines
    }
}
