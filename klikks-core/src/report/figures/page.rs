//! Figures as Markdown and as HTML.

use super::{FigureReport, FigureSection, FigureValue, TracedFigure, words::Labels};
use crate::{
    fact::Count,
    journal::Seq,
    project::{Gas, Qualifier},
    report::sections::escape,
    verdict::Language,
};

/// The figures as Markdown: a heading and a table for each group. The last column names the entries.
pub fn figures_markdown(report: &FigureReport) -> String {
    let mut blocks = vec![format!("# {}", plain(&report.title)), plain(&status(report))];
    for section in &report.sections {
        blocks.push(format!("## {}", plain(&section.heading)));
        if !section.figures.is_empty() {
            let head = columns(report, section);
            let rule = "---|".repeat(head.len());
            let rows = section.figures.iter().map(|figure| cells(report, section, figure).map_row(plain));
            let lines = [format!("| {} |", head.join(" | ")), format!("|{rule}")].into_iter().chain(rows);
            blocks.push(lines.collect::<Vec<_>>().join("\n"));
        }
        blocks.extend(section.notes.iter().map(|note| plain(note)));
    }
    blocks.join("\n\n") + "\n"
}

/// The figures as a whole page of HTML, without any script: headings, and tables whose cells name their row and column.
pub fn figures_html(report: &FigureReport) -> String {
    let language = match report.language {
        Language::De | Language::Einfach => "de",
        Language::En => "en",
    };
    let title = escape(&report.title);
    let mut lines = vec![
        "<!doctype html>".to_owned(),
        format!("<html lang=\"{language}\">"),
        format!("<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n</head>\n<body>"),
        format!("<h1>{title}</h1>"),
        format!("<p>{}</p>", escape(&status(report))),
    ];
    for section in &report.sections {
        lines.push(format!("<h2>{}</h2>", escape(&section.heading)));
        lines.extend((!section.figures.is_empty()).then(|| table(report, section)));
        lines.extend(section.notes.iter().map(|note| format!("<p>{}</p>", escape(note))));
    }
    lines.push("</body>\n</html>".to_owned());
    lines.join("\n") + "\n"
}

fn table(report: &FigureReport, section: &FigureSection) -> String {
    let head = columns(report, section).into_iter().map(|name| format!("<th scope=\"col\">{}</th>", escape(name)));
    let head = head.collect::<Vec<_>>().concat();
    let rows = section.figures.iter().map(|figure| {
        let cells = cells(report, section, figure).0;
        let mut cells = cells.iter();
        let first = cells.next().map(|cell| format!("<th scope=\"row\">{}</th>", escape(cell)));
        let rest = cells.map(|cell| format!("<td>{}</td>", escape(cell)));
        format!("<tr>{}</tr>", first.into_iter().chain(rest).collect::<Vec<_>>().concat())
    });
    let rows: Vec<_> = rows.collect();
    let caption = escape(&section.heading);
    format!(
        "<table>\n<caption>{caption}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{}\n</tbody>\n</table>",
        rows.join("\n")
    )
}

/// "KlikKS. Stand am 14. Dezember 2022".
fn status(report: &FigureReport) -> String {
    let labels = Labels::of(report.language);
    format!("{}. {} {}", report.programme, labels.as_of, report.language.catalogue().day(report.as_of))
}

struct Cells(Vec<String>);

impl Cells {
    fn map_row(&self, cell: impl Fn(&str) -> String) -> String {
        format!("| {} |", self.0.iter().map(|text| cell(text)).collect::<Vec<_>>().join(" | "))
    }
}

/// A press release needs day, exactness and source of each figure; elsewhere the heading tells the day.
fn is_press(report: &FigureReport) -> bool {
    matches!(report.of, super::FiguresOf::Press {})
}

/// Whether the figures are about several places: if not, the title says about which.
fn tells_scope(report: &FigureReport, section: &FigureSection) -> bool {
    let mut scopes = section.figures.iter().map(|figure| &figure.scope);
    let first = scopes.next();
    is_press(report) || scopes.any(|scope| Some(scope) != first)
}

fn columns(report: &FigureReport, section: &FigureSection) -> Vec<&'static str> {
    let labels = Labels::of(report.language);
    let mut columns = vec![labels.label];
    columns.extend(tells_scope(report, section).then_some(labels.scope));
    columns.push(labels.value);
    if is_press(report) {
        columns.extend([labels.exactness, labels.as_of]);
    }
    columns.push(labels.entries);
    columns.extend(is_press(report).then_some(labels.sources));
    columns
}

fn cells(report: &FigureReport, section: &FigureSection, figure: &TracedFigure) -> Cells {
    let labels = Labels::of(report.language);
    let mut cells = vec![figure.label.clone()];
    cells.extend(tells_scope(report, section).then(|| figure.scope.clone()));
    cells.push(said(&figure.value, report.language));
    if is_press(report) {
        let as_of = report.language.catalogue().day(figure.as_of);
        cells.extend([exactness(&figure.value, labels).to_owned(), as_of]);
    }
    cells.push(traced(&figure.entries, labels));
    cells.extend(is_press(report).then(|| figure.sources.join(", ")));
    Cells(cells)
}

/// A figure in words.
pub(super) fn said(value: &FigureValue, language: Language) -> String {
    let catalogue = language.catalogue();
    match value {
        FigureValue::Counted { count } => catalogue.count(count),
        FigureValue::Withheld {} => Labels::of(language).withheld.to_owned(),
        FigureValue::Balance { n } => n.to_string(),
        FigureValue::Saved { kilograms, qualifier, basis, gas, methods } => {
            let amount = catalogue.saved(*kilograms, *qualifier);
            let gas = gas_said(*gas, Labels::of(language));
            format!("{amount} {gas} {} ({})", catalogue.saving_basis(*basis), catalogue.methods(methods))
        }
        FigureValue::Told { says } => says.clone(),
    }
}

pub(super) fn gas_said(gas: Gas, labels: &Labels) -> &'static str {
    match gas {
        Gas::Co2 => "CO2",
        Gas::Co2e => "CO2e",
        Gas::Unknown => labels.gas_unknown,
    }
}

/// How exact a number is; nothing where there is none to be exact.
pub(super) fn exactness(value: &FigureValue, labels: &Labels) -> &'static str {
    match value {
        FigureValue::Counted { count } => match count {
            Count::Exactly { .. } => labels.exactly,
            Count::AtLeast { .. } => labels.at_least,
            Count::About { .. } => labels.about,
            Count::MoreThan { .. } => labels.more_than,
            Count::Numerous { .. } => labels.in_words,
            Count::Unknown {} => labels.unknown,
        },
        FigureValue::Withheld {} => labels.withheld,
        FigureValue::Balance { .. } => labels.exactly,
        FigureValue::Saved { qualifier, .. } => match qualifier {
            Qualifier::Exactly => labels.exactly,
            Qualifier::About => labels.about,
            Qualifier::AtLeast => labels.at_least,
            Qualifier::AtMost => labels.at_most,
        },
        FigureValue::Told { .. } => "",
    }
}

/// "Einträge 3, 7, 12".
pub(super) fn traced(entries: &[Seq], labels: &Labels) -> String {
    let all: Vec<_> = entries.iter().map(ToString::to_string).collect();
    match all.as_slice() {
        [] => String::new(),
        [only] => format!("{} {only}", labels.entry),
        several => format!("{} {}", labels.entries, several.join(", ")),
    }
}

/// Input must not break a table, nor become markup.
fn plain(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut plain, char| {
        match char {
            char if char.is_control() => plain.push(' '),
            '|' | '<' | '>' | '[' | ']' | '\\' | '`' | '*' => plain.extend(['\\', char]),
            other => plain.push(other),
        }
        plain
    })
}
