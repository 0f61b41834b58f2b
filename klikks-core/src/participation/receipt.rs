//! Whether an arrival was in time.

use schemars::JsonSchema;
use serde::Serialize;

use super::Arrival;
use crate::{
    calendar::{CalendarError, DayStatus, Locality, day_status},
    fact::{Instant, TimeOfDay},
    wire::Deserialize,
};

/// Whether an arrival was before an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Timeliness {
    /// Certainly in time.
    InTime,
    /// Certainly late.
    Late,
    /// The arrival is not known precisely enough.
    CannotBeTold,
}

/// Until when in a day something can be received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum ReceiptPolicy {
    /// All day long, until midnight; an authority has to take mail as long.
    #[schemars(title = "UntilMidnight")]
    UntilMidnight {},
    /// In usual business hours. What comes outside them is received when they next begin: on the same day if it is early,
    /// else on the next working day of the place. Among businesses one view of BGH, 6 October 2022, VII ZR 895/21.
    #[schemars(title = "BusinessHours")]
    BusinessHours {
        /// When they begin.
        open: TimeOfDay,
        /// When they end, exclusive.
        close: TimeOfDay,
    },
}

impl Default for ReceiptPolicy {
    fn default() -> Self {
        Self::UntilMidnight {}
    }
}

/// Why an arrival is in time, late, or neither for certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReceiptReason {
    /// It was received before the end, whenever in its span that was.
    BeforeEnd,
    /// It was not received before the end.
    NotBeforeEnd,
    /// Part of its span lies before the end, part after.
    SpanReachesOverEnd,
    /// The time is not known.
    TimeUnknown,
    /// It was sent only after the end.
    SentAfterEnd,
    /// Nothing proves that it was received.
    NotProven,
    /// The holidays of those days are not known.
    HolidaysUnknown,
}

/// Whether an arrival was in time, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// In time, late, or cannot be told.
    pub timeliness: Timeliness,
    /// Why.
    pub reason: ReceiptReason,
}

impl Arrival {
    /// Compares with the exclusive `end` of a deadline. The place matters for business hours only.
    ///
    /// ```
    /// use klikks_core::{Arrival, Instant, Land, ReceiptPolicy, Span, TimeOfDay, Timeliness};
    ///
    /// let end = Instant::parse("2023-01-02T23:00:00Z")?; // midnight in Berlin
    /// let mail = Arrival::at(Span::Instant { at: Instant::parse("2023-01-02T21:30:00Z")? });
    /// let all_day = ReceiptPolicy::UntilMidnight {};
    /// assert_eq!(mail.receipt(end, all_day, Land::Nw).timeliness, Timeliness::InTime);
    /// let (open, close) = (TimeOfDay::parse("08:00")?, TimeOfDay::parse("17:00")?);
    /// let office = ReceiptPolicy::BusinessHours { open, close }; // half past ten at night counts as the next morning
    /// assert_eq!(mail.receipt(end, office, Land::Nw).timeliness, Timeliness::Late);
    /// # Ok::<_, klikks_core::FormatError>(())
    /// ```
    pub fn receipt<'a>(&self, end: Instant, policy: ReceiptPolicy, place: impl Into<Locality<'a>>) -> Receipt {
        use {ReceiptReason as Why, Timeliness as When};
        let place = place.into();
        let say = |timeliness, reason| Receipt { timeliness, reason };
        // what is sent late cannot arrive in time, nor can what arrives late count earlier
        let counts = |at: Instant| if at >= end { Ok(at) } else { policy.counts_at(at, place, false) };
        let sent = self.sent.as_ref().and_then(crate::fact::Span::first_instant).map(counts);
        if matches!(sent, Some(Ok(sent)) if sent >= end) {
            return say(When::Late, Why::SentAfterEnd);
        }
        let first = self.received.first_instant().map(counts);
        if matches!(first, Some(Ok(first)) if first >= end) {
            return say(When::Late, Why::NotBeforeEnd);
        }
        let last = self.received.last_instant().map(|last| policy.counts_at(last, place, true));
        if matches!(first, Some(Err(_))) || matches!(last, Some(Err(_))) {
            return say(When::CannotBeTold, Why::HolidaysUnknown);
        }
        match (first.and_then(Result::ok), last.and_then(Result::ok)) {
            (_, Some(last)) if last < end => match self.proof {
                Some(proof) if !proof.proves_receipt() => say(When::CannotBeTold, Why::NotProven),
                _ => say(When::InTime, Why::BeforeEnd),
            },
            (_, Some(_)) => say(When::CannotBeTold, Why::SpanReachesOverEnd),
            _ => say(When::CannotBeTold, Why::TimeUnknown),
        }
    }
}

impl ReceiptPolicy {
    /// Whether the hours leave any time.
    ///
    /// # Errors
    ///
    /// [`CalendarError::HoursReversed`] if they end before they begin.
    pub fn check(self) -> Result<(), CalendarError> {
        match self {
            Self::BusinessHours { open, close } if open >= close => Err(CalendarError::HoursReversed { open, close }),
            _ => Ok(()),
        }
    }

    /// When something that arrives at `at` counts as received. A day that is a holiday in some communes only
    /// counts as a day off if `open_is_off`.
    fn counts_at(self, at: Instant, place: Locality<'_>, open_is_off: bool) -> Result<Instant, CalendarError> {
        let Self::BusinessHours { open, close } = self else { return Ok(at) };
        let mut day = at.day_in_berlin();
        loop {
            let is_off = match day_status(day, place)? {
                DayStatus::Working => false,
                DayStatus::Weekend | DayStatus::Holiday(_) => true,
                DayStatus::Open(_) => open_is_off,
            };
            if !is_off && at < Instant::at(day, open) {
                return Ok(Instant::at(day, open));
            }
            if !is_off && at < Instant::at(day, close) {
                return Ok(at);
            }
            day = day.shifted(1).ok_or(CalendarError::BeyondCalendar { day })?;
        }
    }
}
