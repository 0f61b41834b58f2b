//! Coverage in words.

use crate::{
    register::{Coverage, CoverageRow, CoverageState, Register},
    verdict::{Catalogue, Language, Names},
};

/// One line on top, then one for each place and topic.
pub(crate) fn coverage_lines(register: &Register, coverage: &Coverage, language: Language) -> Vec<String> {
    let (catalogue, names) = (language.catalogue(), Names::of(register));
    if coverage.rows.is_empty() {
        return Vec::new();
    }
    let total = catalogue.coverage_total(coverage.day, gaps(&coverage.rows), coverage.rows.len());
    std::iter::once(total).chain(coverage.rows.iter().map(|row| coverage_line(row, catalogue, &names))).collect()
}

pub(super) fn coverage_line(row: &CoverageRow, catalogue: &dyn Catalogue, names: &Names<'_>) -> String {
    let place = names.place(&row.place);
    let what = row.topic.as_ref().map_or(place.clone(), |topic| format!("{place}, {}", names.topic(topic)));
    catalogue.coverage(&what, row.state, row.sponsors.len(), row.deputies.len(), row.on_leave.len())
}

/// How many rows have no sponsor or no deputy.
pub(super) fn gaps(rows: &[CoverageRow]) -> usize {
    rows.iter().filter(|row| row.state != CoverageState::Covered).count()
}
