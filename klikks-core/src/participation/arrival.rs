//! When something reached the agency, and whether that was in time.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fact::{Instant, Span};

/// How something reached the agency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// E-mail.
    Email,
    /// Telephone.
    Telephone,
    /// Letter.
    Letter,
    /// A form on the web.
    Form,
    /// In person.
    InPerson,
}

/// The receipt of a declaration. Receipt counts, not dispatch (BGB § 130).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Arrival {
    /// When it was received, as precisely as known: a mail to the second, a letter to the day.
    pub received: Span,
    /// How.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
}

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

impl Arrival {
    /// Compares with the exclusive `end` of a deadline.
    ///
    /// ```
    /// use klikks_core::{Arrival, Instant, Span, Timeliness};
    ///
    /// let end = Instant::parse("2023-01-02T23:00:00Z")?; // midnight in Berlin
    /// let mail = |at| Arrival { received: Span::Instant { at }, channel: None };
    /// assert_eq!(mail(Instant::parse("2023-01-02T22:59:59Z")?).timeliness(end), Timeliness::InTime);
    /// assert_eq!(mail(end).timeliness(end), Timeliness::Late);
    /// # Ok::<_, klikks_core::FormatError>(())
    /// ```
    pub fn timeliness(&self, end: Instant) -> Timeliness {
        if let Span::Instant { at } = self.received {
            return if at < end { Timeliness::InTime } else { Timeliness::Late };
        }
        let surely_in_time = self.received.latest().is_some_and(|latest| Instant::end_of(latest) <= end);
        let surely_late = self.received.earliest().is_some_and(|earliest| Instant::start_of(earliest) >= end);
        match (surely_in_time, surely_late) {
            (true, _) => Timeliness::InTime,
            (_, true) => Timeliness::Late,
            _ => Timeliness::CannotBeTold,
        }
    }
}
