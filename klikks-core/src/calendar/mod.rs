//! Days of a Land: holidays, school breaks, working days, periods and deadlines, recurrences.

mod ags;
mod basis;
mod deadline;
mod easter;
mod error;
mod holiday;
mod holidays;
mod land;
mod locality;
mod recurrence;
mod school_break;
mod series;
mod weekday;
mod wording;

pub use {
    ags::Ags,
    deadline::{
        Age, CalendarPart, CommuneDependent, Counting, DeadlineAnswer, DeadlineRule, DeadlineStep, LastDay, PartOfMonth,
        PartsError, Regime, RuleKind, RuleParts, Section, Unit, age_reached, days_in_total, deadline, last_day,
    },
    error::{CalendarError, FIRST_YEAR, LAST_YEAR},
    holiday::Holiday,
    holidays::{Certainty, HolidayDate, Scope, holiday_on, holidays, is_working_day},
    land::Land,
    locality::{CommuneDays, Locality},
    recurrence::{Anchor, Recurrence},
    school_break::{BreakDates, FlexibleDay, SchoolBreak, SchoolBreaks, SchoolBreaksFormat, school_break_on, school_breaks},
    series::{MovedTo, NotKnown, Occurrence, SeriesCalendar, occurrences},
    weekday::Weekday,
    wording::{DeadlineWording, Rhythm, TellsApart, WordingRefusal, read_deadline},
};
pub(crate) use {
    deadline::bounded,
    holidays::{Status as DayStatus, status as day_status},
};
