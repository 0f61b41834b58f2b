//! What crosses the boundary about the calendar.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    calendar::{
        Ags, Anchor, Certainty, CommuneDays, CommuneDependent, DeadlineRule, DeadlineStep, Holiday, Land, LastDay, Occurrence,
        Recurrence, Regime, SchoolBreak, SchoolBreaks, Scope, Unit, Weekday, bounded,
    },
    fact::{Day, Instant},
    participation::{Arrival, ReceiptPolicy, ReceiptReason, Timeliness},
    verdict::Language,
    wire::Deserialize,
};

macro_rules! calls {
    // a call about a place: its Land, its key, and lists of communes that keep a holiday
    ($(#[$doc:meta])* place $name:ident { $($fields:tt)* } $($rest:tt)*) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($fields)*
            /// The Land whose holidays count.
            pub land: Land,
            /// The key of the commune, where some holidays are kept in some communes only (BY, SN, TH).
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub ags: Option<Ags>,
            /// Lists of communes that keep such a holiday.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub commune_days: Vec<CommuneDays>,
        }
        calls! { $($rest)* }
    };
    ($(#[$doc:meta])* plain $name:ident { $($fields:tt)* } $($rest:tt)*) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($fields)* }
        calls! { $($rest)* }
    };
    () => {};
}

calls! {
    /// A deadline to reckon.
    place DeadlineCall {
        /// How its end is said.
        pub rule: DeadlineRule,
        /// Which law moves it.
        pub regime: Regime,
        /// The language of the words in the answer.
        #[serde(default)]
        pub language: Language,
    }
    /// The answer of `deadline`.
    plain DeadlineReply {
        /// The day the rule leads to; reminders and extensions use it.
        pub nominal: Day,
        /// The last day that counts, inclusive.
        pub effective: Day,
        /// The end as an instant, exclusive.
        pub end: Instant,
        /// The steps, each with its section.
        pub steps: Vec<DeadlineStep>,
        /// The steps in words.
        pub says: Vec<String>,
        /// What it would be if the commune keeps a holiday; absent where that changes nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub commune_dependent: Option<CommuneDependent>,
    }
    /// Many deadlines of one place and regime.
    place DeadlinesCall {
        /// How their ends are said.
        pub rules: Vec<DeadlineRule>,
        /// Which law moves them.
        pub regime: Regime,
    }
    /// The answer of `deadlines`.
    plain DeadlinesAnswer {
        /// The ends, in the order of the rules.
        pub answers: Vec<LastDay>,
    }
    /// A question for the public holidays of a year.
    place HolidaysCall {
        /// The year, 1995 to 2100.
        #[serde(deserialize_with = "bounded::<_, 1, 9999>")]
        #[schemars(range(min = 1, max = 9999))]
        pub year: u16,
        /// The language of the names.
        #[serde(default)]
        pub language: Language,
    }
    /// A public holiday.
    plain HolidayRow {
        /// The day.
        pub date: Day,
        /// Its day of the week.
        pub weekday: Weekday,
        /// Which holiday it is.
        pub holiday: Holiday,
        /// Its name.
        pub name: Cow<'static, str>,
        /// Where it is kept.
        pub scope: Scope,
        /// How sure it is.
        pub certainty: Certainty,
        /// The law that makes it a holiday.
        pub basis: String,
    }
    /// The answer of `holidays`.
    plain HolidaysAnswer {
        /// The holidays, by date.
        pub days: Vec<HolidayRow>,
    }
    /// A question for school breaks.
    plain SchoolBreaksCall {
        /// The Land.
        pub land: Land,
        /// The first day of interest, inclusive.
        pub from: Day,
        /// The last day of interest, inclusive.
        pub until: Day,
        /// Breaks and flexible days beside those that are built in (NW, 24.12.2021 to 6.8.2030).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub document: Option<SchoolBreaks>,
    }
    /// The answer of `school_breaks`.
    plain SchoolBreaksAnswer {
        /// The breaks that touch these days, by date.
        pub breaks: Vec<SchoolBreak>,
    }
    /// A recurrence whose dates are asked for.
    place SeriesCall {
        /// The recurrence.
        pub recurrence: Recurrence,
        /// Its first date, as far as known.
        pub anchor: Anchor,
        /// The first day of interest, inclusive.
        pub from: Day,
        /// The last day of interest, inclusive.
        pub until: Day,
        /// School breaks beside those that are built in.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub school_breaks: Option<SchoolBreaks>,
        /// Whether dates on public holidays are left out.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        pub skip_holidays: bool,
        /// Whether dates in school breaks are left out.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        pub skip_school_breaks: bool,
        /// The language of the words in the answer.
        #[serde(default)]
        pub language: Language,
    }
    /// The answer of `series`.
    plain SeriesAnswer {
        /// The dates, those left out among them; none if a weekly recurrence has no first date.
        pub dates: Vec<Occurrence>,
        /// What lies on the dates, in words.
        pub says: Vec<String>,
    }
    /// Words for a recurrence, to be read.
    plain RhythmCall {
        /// The German words.
        pub wording: String,
        /// The first date, as far as known; with it two readings can be told apart.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub anchor: Option<Anchor>,
        /// The language of the words in the answer.
        #[serde(default)]
        pub language: Language,
    }
    /// A question whether something arrived in time.
    place ReceiptCall {
        /// When and how it arrived.
        pub arrival: Arrival,
        /// The end of the deadline, exclusive.
        pub end: Instant,
        /// Until when in a day something can be received; without it, until midnight.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub policy: Option<ReceiptPolicy>,
        /// The language of the words in the answer.
        #[serde(default)]
        pub language: Language,
    }
    /// The answer of `receipt`.
    plain ReceiptAnswer {
        /// In time, late, or cannot be told.
        pub timeliness: Timeliness,
        /// Why.
        pub reason: ReceiptReason,
        /// The same in words.
        pub says: String,
    }
    /// A question for the day on which somebody reaches an age.
    plain AgeCall {
        /// The day of birth.
        pub born: Day,
        /// The age, from 1.
        #[serde(deserialize_with = "bounded::<_, 1, 200>")]
        #[schemars(range(min = 1, max = 200))]
        pub years: u16,
        /// The language of the words in the answer.
        #[serde(default)]
        pub language: Language,
    }
    /// The answer of `age`.
    plain AgeAnswer {
        /// The day with whose expiry the year of life is completed.
        pub completed: Day,
        /// The first day on which the age is reached.
        pub from: Day,
        /// The start of that day.
        pub at: Instant,
        /// The steps, each with its section.
        pub steps: Vec<DeadlineStep>,
        /// The same in words.
        pub says: String,
    }
    /// A length whose days need not follow each other.
    plain DaysInTotalCall {
        /// How many units, from 1.
        #[serde(deserialize_with = "bounded::<_, 1, 60_000>")]
        #[schemars(range(min = 1, max = 60_000))]
        pub amount: u16,
        /// The unit.
        pub unit: Unit,
        /// The language of the words in the answer.
        #[serde(default)]
        pub language: Language,
    }
    /// The answer of `days_in_total`.
    plain DaysInTotalAnswer {
        /// The days.
        pub days: u32,
        /// The same in words.
        pub says: String,
    }
    /// Words for a deadline, to be read.
    plain ReadDeadlineCall {
        /// The German words.
        pub wording: String,
        /// The day of the event after which a period runs.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub event: Option<Day>,
        /// The day on which the words were said; a date without year is the next one from then on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub today: Option<Day>,
        /// The language of the words in the answer.
        #[serde(default)]
        pub language: Language,
    }
}
