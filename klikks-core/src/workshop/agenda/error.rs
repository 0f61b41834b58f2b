//! What stands in the way of an agenda.

use thiserror::Error;

/// What is wrong with a question for an agenda.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AgendaError {
    /// The template has no phase.
    #[error("the template has no phase; add at least one to `phases`")]
    NoPhase,
    /// A phase needs more than it may have.
    #[error("the phase needs `{least}` minutes and may have `{most}`; put the smaller number into `least`")]
    PhaseReversed {
        /// Which phase, from 0.
        index: u16,
        /// The least given.
        least: u16,
        /// The most given.
        most: u16,
    },
    /// A break is as long as the time after which it is due.
    #[error("a break of `{minutes}` minutes is due every `{every}` minutes; make it shorter")]
    BreakTooLong {
        /// Its length.
        minutes: u16,
        /// When it is due.
        every: u16,
    },
    /// A day is longer than sixteen hours.
    #[error("a day would have `{minutes}` minutes; there can be 960 a day, so give fewer")]
    DayTooLong {
        /// Its length.
        minutes: u16,
    },
    /// The day lies at the end of the calendar.
    #[error("the agenda leads beyond the years 1 to 9999; choose another date")]
    BeyondCalendar,
    /// The agenda has no such item.
    #[error("there is no item `{item}`; the items are numbered 0 to {last}")]
    NoSuchItem {
        /// The item given.
        item: u16,
        /// The last there is.
        last: u16,
    },
    /// It would begin before the item in front of it.
    #[error("`{delay}` minutes would begin before the item in front of it, which has {minutes}; give at least -{minutes}")]
    TooEarly {
        /// The delay given.
        delay: i16,
        /// The length of the item in front.
        minutes: u16,
    },
}

impl AgendaError {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoPhase => "no_phase",
            Self::PhaseReversed { .. } => "phase_reversed",
            Self::BreakTooLong { .. } => "break_too_long",
            Self::DayTooLong { .. } => "day_too_long",
            Self::BeyondCalendar => "beyond_calendar",
            Self::NoSuchItem { .. } => "no_such_item",
            Self::TooEarly { .. } => "too_early",
        }
    }

    /// The field of the question that is at fault.
    pub(crate) fn field(&self) -> String {
        match self {
            Self::NoPhase => "template.template.phases".to_owned(),
            Self::PhaseReversed { index, .. } => format!("template.template.phases[{index}]"),
            Self::BreakTooLong { .. } => "template.template.breaks.minutes".to_owned(),
            Self::DayTooLong { .. } => "minutes".to_owned(),
            Self::BeyondCalendar => "date".to_owned(),
            Self::NoSuchItem { .. } => "item".to_owned(),
            Self::TooEarly { .. } => "delay".to_owned(),
        }
    }
}
