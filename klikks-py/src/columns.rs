//! Many deadlines at once: packed columns in, packed columns out. The core reckons each row; nothing is decided here.

use klikks_core::json::{self, DeadlinesCall, DocumentError as Broken, Problem};
use klikks_core::{CalendarError, Counting, Day, DeadlineRule, Land, Locality, Regime, RuleKind, RuleParts, Unit, last_day};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::PyBytes;

use super::raised;

/// A row without a date, or without an amount.
const EMPTY: i32 = i32::MIN;
const UNITS: [Unit; 7] = [Unit::Day, Unit::Week, Unit::HalfMonth, Unit::Month, Unit::Quarter, Unit::HalfYear, Unit::Year];
const KINDS: [RuleKind; 5] =
    [RuleKind::NamedDay, RuleKind::AfterEvent, RuleKind::FromStart, RuleKind::Extended, RuleKind::BeforeEvent];

/// Reckons a column of deadlines. The call is that of `deadlines`, without rules: what holds for all rows.
///
/// The columns are date (i32: days since 1970), amount (i32), and as one byte each kind, unit, `plus_half_month`,
/// counting and land, coded by the order of their words; all in the byte order of the machine. A column of one value holds
/// for every row. The answer is nominal and effective (i32), end (i64: seconds since 1970), the bits of the rows that have
/// a date, the last day if the commune keeps a holiday of which nobody said whether it does (i32), and the bits of the rows
/// where that matters.
#[pyfunction]
#[expect(clippy::needless_pass_by_value, reason = "the shape in which Python hands it over")]
pub(crate) fn last_days<'py>(py: Python<'py>, call: &str, columns: [PyBackedBytes; 7]) -> PyResult<[Bound<'py, PyBytes>; 6]> {
    let answers = py.detach(|| reckon(call, &columns))?;
    Ok(answers.map(|bytes| PyBytes::new(py, &bytes)))
}

fn reckon(call: &str, columns: &[PyBackedBytes; 7]) -> PyResult<[Vec<u8>; 6]> {
    // the shape of the call, the key among it, is told as `deadlines` tells it
    json::deadlines(call).map_err(raised)?;
    let call: DeadlinesCall = serde_json::from_str(call).map_err(|error| PyValueError::new_err(error.to_string()))?;
    let [dates, amounts, bytes @ ..] = columns;
    let rows = dates.len() / 4;
    let single = bytes.each_ref().map(|column| column.len() == 1 && rows != 1);
    let fits = bytes.iter().all(|column| column.len() == 1 || column.len() == rows);
    if !(fits && dates.len() % 4 == 0 && (amounts.len() == 4 || amounts.len() == dates.len())) {
        return Err(PyValueError::new_err("the columns differ in length"));
    }
    let [_, _, half_is_single, counting_is_single, _] = single;
    let faults = Faults {
        amount_is_single: amounts.len() == 4 && rows != 1,
        half_is_single,
        counting_is_single,
        found: Vec::new(),
        of_all: Vec::new(),
    };
    let places = Land::ALL.map(|land| Locality::new(land, call.ags, &call.commune_days));
    each(dates, amounts, bytes, call.regime, &places, faults)
}

type Place<'a> = Result<Locality<'a>, CalendarError>;

fn each(
    dates: &[u8],
    amounts: &[u8],
    codes: &[PyBackedBytes; 5],
    regime: Regime,
    places: &[Place<'_>; 16],
    mut faults: Faults,
) -> PyResult<[Vec<u8>; 6]> {
    let mut answers = Answers::of(dates.len() / 4);
    let Answers { nominal, effective, end, if_kept, valid, open } = &mut answers;
    let days = nominal.chunks_exact_mut(4).zip(effective.chunks_exact_mut(4)).zip(if_kept.chunks_exact_mut(4));
    let cells = days.zip(end.chunks_exact_mut(8));
    for (row, (date, (((nominal, effective), if_kept), end))) in dates.chunks_exact(4).zip(cells).enumerate() {
        let [kind, unit, half, counting, land] = codes.each_ref().map(|column| at(column, row));
        let place = places.get(usize::from(land));
        let (Some(place), Some(&unit), Some(&kind), 0..=1, 0..=2) =
            (place, UNITS.get(usize::from(unit)), KINDS.get(usize::from(kind)), half, counting)
        else {
            return Err(PyValueError::new_err(format!("row {row} holds a code that stands for nothing")));
        };
        let date = number(date);
        if date == EMPTY {
            continue;
        }
        let Some(date) = Day::from_unix_days(date) else {
            faults.tell(row, Column::Date, "not_a_day", "the day lies outside the years 1 to 9999; correct it".to_owned());
            continue;
        };
        let amount = number(amounts.get(4 * row..4 * row + 4).unwrap_or(amounts));
        let amount = if amount == EMPTY { None } else { Some(amount.into()) };
        let counting = [Counting::Clear, Counting::NthDay].get(usize::from(counting)).copied();
        let parts = RuleParts { kind, date, amount, unit, plus_half_month: half == 1, counting };
        let rule = DeadlineRule::try_from(parts);
        let rule = rule.map_err(|error| faults.tell(row, Column::named(error.field()), error.code(), error.to_string()));
        let place = place.map_err(|error| faults.tell(row, Column::Land, error.code(), error.to_string()));
        let (Ok(rule), Ok(place)) = (rule, place) else { continue };
        match last_day(&rule, regime, place) {
            Ok(answer) => {
                nominal.copy_from_slice(&answer.nominal.unix_days().to_ne_bytes());
                effective.copy_from_slice(&answer.effective.unix_days().to_ne_bytes());
                end.copy_from_slice(&answer.end.unix_seconds().to_ne_bytes());
                set(valid, row);
                if let Some(other) = answer.commune_dependent {
                    if_kept.copy_from_slice(&other.effective.unix_days().to_ne_bytes());
                    set(open, row);
                }
            }
            Err(error) => faults.tell(row, Column::of(error), error.code(), error.to_string()),
        }
    }
    if faults.found.is_empty() { Ok(answers.columns()) } else { Err(raised(Broken { problems: faults.found })) }
}

/// The value of a row; a column of one value holds for every row.
fn at(column: &[u8], row: usize) -> u8 {
    if let [one] = column { *one } else { column.get(row).copied().unwrap_or_default() }
}

fn number(four: &[u8]) -> i32 {
    four.try_into().map_or(EMPTY, i32::from_ne_bytes)
}

#[derive(Clone, Copy, PartialEq)]
enum Column {
    Date,
    Amount,
    Half,
    Counting,
    Land,
}

impl Column {
    fn named(field: &str) -> Self {
        match field {
            "amount" => Self::Amount,
            "plus_half_month" => Self::Half,
            "counting" => Self::Counting,
            _ => Self::Date,
        }
    }

    fn of(error: CalendarError) -> Self {
        if error == (CalendarError::HalfMonthNeedsMonths {}) { Self::Half } else { Self::Date }
    }
}

/// What is wrong: with single rows, or with a value that holds for all of them, which is told once.
struct Faults {
    amount_is_single: bool,
    half_is_single: bool,
    counting_is_single: bool,
    found: Vec<Problem>,
    of_all: Vec<Problem>,
}

impl Faults {
    fn tell(&mut self, row: usize, column: Column, code: &str, message: String) {
        let (name, is_single) = match column {
            Column::Date => ("date", false),
            Column::Amount => ("amount", self.amount_is_single),
            Column::Half => ("plus_half_month", self.half_is_single),
            Column::Counting => ("counting", self.counting_is_single),
            // the Land that holds for all rows was checked with the call
            Column::Land => ("land", false),
        };
        let place = if is_single { name.to_owned() } else { format!("{name}[{row}]") };
        let problem = Problem { code: code.to_owned(), place, message };
        if is_single && self.of_all.contains(&problem) {
            return;
        }
        if is_single {
            self.of_all.push(problem.clone());
        }
        self.found.push(problem);
    }
}

/// The columns of the answer; a row without a date stays zero, and its bit is not set.
struct Answers {
    nominal: Vec<u8>,
    effective: Vec<u8>,
    end: Vec<u8>,
    if_kept: Vec<u8>,
    valid: Vec<u8>,
    open: Vec<u8>,
}

impl Answers {
    fn of(rows: usize) -> Self {
        let [nominal, effective, if_kept] = [(); 3].map(|()| vec![0; 4 * rows]);
        let [valid, open] = [(); 2].map(|()| vec![0; rows.div_ceil(8)]);
        Self { nominal, effective, end: vec![0; 8 * rows], if_kept, valid, open }
    }

    fn columns(self) -> [Vec<u8>; 6] {
        [self.nominal, self.effective, self.end, self.valid, self.if_kept, self.open]
    }
}

fn set(bits: &mut [u8], row: usize) {
    if let Some(byte) = bits.get_mut(row / 8) {
        *byte |= 1 << (row % 8);
    }
}
