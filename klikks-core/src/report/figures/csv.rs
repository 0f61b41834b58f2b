//! Figures as a table for Excel and its kin, as German town halls open it.

use super::{
    FigureReport, FigureValue, TracedFigure,
    page::{exactness, gas_said, said, traced},
    words::Labels,
};

/// The figures as CSV, one row a figure: `;` between cells, CRLF after rows, UTF-8 with a byte order mark, so that a double
/// click opens it with its umlauts.
///
/// Names and sources are input. A text cell that a spreadsheet would take for a formula, as it begins with `=`, `+`, `-`, `@`, a tab or
/// a line break, gets an apostrophe in front. Numbers stand alone in their cell, their qualifier in the next.
///
/// ```
/// # use klikks_core::*;
/// # let document: ProgrammeDocument = serde_json::from_str(include_str!("../../../../examples/nrw-2022/programme.json"))?;
/// let register = Register::new(Programme::new(document).expect("a consistent programme"));
/// let as_of = AsOf { day: Day::parse("2022-12-14")?, known_on: None };
/// let report = register.figures(&FiguresOf::Press {}, as_of, Language::De, None).expect("no place is asked about");
/// let csv = figures_csv(&report);
/// assert!(csv.starts_with("\u{feff}Abschnitt;Angabe;Ort oder Programm;Wert;"));
/// assert!(csv.contains("\r\nKommunen;Offizielle KlikKS-Kommunen;KlikKS;0;genau;;;2022-12-14;;\r\n"));
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub fn figures_csv(report: &FigureReport) -> String {
    let labels = Labels::of(report.language);
    let head = [
        labels.section,
        labels.label,
        labels.scope,
        labels.value,
        labels.exactness,
        labels.unit,
        labels.basis,
        labels.as_of,
        labels.entries,
        labels.sources,
    ];
    let rows = report.sections.iter().flat_map(|section| section.figures.iter().map(|figure| (section.heading.as_str(), figure)));
    let rows = rows.map(|(heading, figure)| row(report, heading, figure));
    let lines = std::iter::once(head.map(text).join(";")).chain(rows);
    lines.fold("\u{feff}".to_owned(), |csv, line| csv + &line + "\r\n")
}

fn row(report: &FigureReport, heading: &str, figure: &TracedFigure) -> String {
    let (language, labels) = (report.language, Labels::of(report.language));
    let number = super::super::disclosure::number;
    let value = match &figure.value {
        FigureValue::Counted { count: crate::fact::Count::MoreThan { n } } => n.to_string(),
        FigureValue::Counted { count } => number(count).map_or_else(|| text(&said(&figure.value, language)), |n| n.to_string()),
        FigureValue::Balance { n } => n.to_string(),
        FigureValue::Saved { kilograms, .. } => kilograms.to_string(),
        FigureValue::Told { .. } | FigureValue::Withheld {} => text(&said(&figure.value, language)),
    };
    let (unit, basis) = match &figure.value {
        FigureValue::Saved { basis, gas, methods, .. } => {
            let catalogue = language.catalogue();
            let basis = format!("{}; {}", catalogue.saving_basis(*basis), catalogue.methods(methods));
            (format!("kg {}", gas_said(*gas, labels)), basis)
        }
        _ => (String::new(), String::new()),
    };
    [
        text(heading),
        text(&figure.label),
        text(&figure.scope),
        value,
        text(exactness(&figure.value, labels)),
        text(&unit),
        text(&basis),
        figure.as_of.to_string(),
        text(&traced(&figure.entries, labels)),
        text(&figure.sources.join(", ")),
    ]
    .join(";")
}

/// A cell that is never a formula.
fn text(cell: &str) -> String {
    let is_formula = cell.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let cell = if is_formula { format!("'{cell}") } else { cell.to_owned() };
    if cell.contains([';', '"', '\r', '\n']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}
