//! Laws of reports made of figures.

use klikks_core::{
    AsOf, Count, Day, FigureKey, FigureReport, FigureValue, FiguresOf, Language, Register, figures_csv, figures_html,
    figures_markdown,
};
use proptest::{prelude::any, prop_assert, prop_assert_eq, test_runner::TestCaseResult};

use super::{
    facts::{people_facts::person, place},
    holds,
    play::games,
};

const LANGUAGES: [Language; 3] = [Language::De, Language::En, Language::Einfach];

fn kinds() -> Vec<FiguresOf> {
    let councils = (0..4).map(|number| FiguresOf::Council { place: place(number) });
    councils.chain([FiguresOf::Programme {}, FiguresOf::Press {}, FiguresOf::Funder {}]).collect()
}

/// The reports of a register at the end of its play, and of what was known and so on a day within it.
fn reports(register: &Register, day: u8) -> Vec<(AsOf, FigureReport)> {
    let late = Day::parse("2025-01-01").unwrap();
    let early = Day::parse("2022-11-01").unwrap().plus_days(u32::from(day));
    let days = [AsOf { day: late, known_on: None }, AsOf { day: early, known_on: Some(late) }];
    let all = days.into_iter().flat_map(|as_of| {
        let language = LANGUAGES[usize::from(day % 3)];
        kinds().into_iter().filter_map(move |of| Some((as_of, register.figures(&of, as_of, language, None)?)))
    });
    all.collect()
}

/// Every entry that a figure names is there on the day of the report, in order and once; only a figure that names entries has sources.
fn is_traced(register: &Register, report: &FigureReport) -> TestCaseResult {
    for figure in report.sections.iter().flat_map(|section| &section.figures) {
        prop_assert!(figure.entries.is_sorted_by(|one, other| one < other), "{figure:?}");
        prop_assert!(figure.entries.iter().all(|seq| register.entry(*seq).is_some()), "{figure:?}");
        prop_assert_eq!(figure.sources.is_empty(), figure.entries.is_empty(), "{:?}", figure);
        let admitted = matches!(figure.key, FigureKey::Official | FigureKey::TakingPart);
        if let (true, FigureValue::Counted { count: Count::Exactly { n } }) = (admitted, &figure.value) {
            prop_assert_eq!(*n, u32::try_from(figure.entries.len()).unwrap(), "{:?}", figure);
        }
    }
    Ok(())
}

/// Nobody is known by an id, and but to the agency no number of sponsors or of those who came is below three.
fn is_discreet(report: &FigureReport, texts: &str) -> TestCaseResult {
    for number in 0..4 {
        prop_assert!(!texts.contains(person(number).as_str()), "{texts}");
    }
    let persons = |key| matches!(key, FigureKey::Sponsors | FigureKey::Attendance);
    for figure in report.sections.iter().flat_map(|section| &section.figures).filter(|figure| persons(figure.key)) {
        let small = match &figure.value {
            FigureValue::Counted { count: Count::Exactly { n } | Count::AtLeast { n } | Count::About { n } } => *n < 3,
            FigureValue::Counted { count: Count::MoreThan { n } } => *n < 2,
            _ => false,
        };
        prop_assert!(!small || report.of == FiguresOf::Programme {}, "{figure:?}");
        let names_none = figure.entries.is_empty() || figure.key == FigureKey::Attendance;
        prop_assert!(figure.value != FigureValue::Withheld {} || names_none, "{figure:?}");
    }
    Ok(())
}

/// Rows of ten cells, of which none is a formula.
fn is_a_table(csv: &str) -> TestCaseResult {
    let text = csv.strip_prefix('\u{feff}').unwrap_or_default();
    prop_assert!(text.ends_with("\r\n"));
    let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    for char in text.chars() {
        match char {
            '"' => quoted = !quoted,
            ';' if !quoted => cells.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                cells.push(std::mem::take(&mut cell));
                prop_assert_eq!(cells.len(), 10, "{:?}", cells);
                let number = |cell: &str| cell.parse::<i64>().is_ok();
                let formula = cells.iter().any(|cell| cell.starts_with(['=', '+', '-', '@', '\t']) && !number(cell));
                prop_assert!(!formula, "{cells:?}");
                cells.clear();
            }
            '\r' if !quoted => {}
            other => cell.push(other),
        }
    }
    prop_assert!(cells.is_empty() && !quoted);
    Ok(())
}

#[test]
fn figures_are_traced_and_discreet_and_their_table_is_one() {
    holds(60, (games(), any::<u8>()), |(game, day)| {
        let register = game.play();
        for (as_of, report) in reports(&register, day) {
            let register = register.as_of(as_of);
            is_traced(&register, &report)?;
            let (page, csv) = (figures_html(&report), figures_csv(&report));
            prop_assert!(!page.contains("<script"));
            is_discreet(&report, &[serde_json::to_string(&report).unwrap(), figures_markdown(&report), page].concat())?;
            is_a_table(&csv)?;
        }
        Ok(())
    });
}
