//! Where the calendar cannot answer.

use schemars::JsonSchema;
use serde::Serialize;
use thiserror::Error;

use super::{Ags, Holiday, Land};
use crate::{
    fact::{Day, TimeOfDay},
    wire::Deserialize,
};

/// The first year whose holidays are in the table.
pub const FIRST_YEAR: i32 = 1995;
/// The last year whose holidays are in the table.
pub const LAST_YEAR: i32 = 2100;

/// The calendar cannot answer as it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum CalendarError {
    /// The holidays of a year outside 1995 to 2100 are needed.
    #[error(
        "the holidays of `{year}` in {land} are not known; they are known from {FIRST_YEAR} to {LAST_YEAR} (a deadline under calendar_date needs none)",
        land = land.code()
    )]
    #[schemars(title = "YearOutOfRange")]
    YearOutOfRange {
        /// The year asked for.
        year: i32,
        /// The Land asked for.
        land: Land,
    },
    /// The days reckoned lie outside the years 1 to 9999.
    #[error("counted from `{day}` the end lies outside the years 1 to 9999; write a smaller amount")]
    #[schemars(title = "BeyondCalendar")]
    BeyondCalendar {
        /// The day from which was counted.
        day: Day,
    },
    /// A month, quarter or half that no year has, or an amount of nothing.
    #[error("a number of the rule is out of range; write amounts from 1, months 1 to 12, quarters 1 to 4, halves 1 and 2")]
    #[schemars(title = "RuleOutOfRange")]
    OutOfRange {},
    /// The BGB knows no periods in hours.
    #[error("periods in hours are not known to `bgb193`; write one of the regimes vwvfg31 (§ 31 (6)) and calendar_date")]
    #[schemars(title = "HoursNotInBgb")]
    HoursNotInBgb {},
    /// "And a half month" goes with whole months only (BGB § 189 (2)).
    #[error(
        "`plus_half_month` goes with whole months (BGB § 189 (2)), not with the unit given; write month, quarter, half_year or year"
    )]
    #[schemars(title = "HalfMonthNeedsMonths")]
    HalfMonthNeedsMonths {},
    /// The key of a commune in another Land.
    #[error("the key `{ags}` does not belong to {land}; correct the key or the Land", land = land.code())]
    #[schemars(title = "AgsElsewhereForCalendar")]
    AgsElsewhere {
        /// The key.
        ags: Ags,
        /// The Land.
        land: Land,
    },
    /// The last day depends on a holiday that only some communes of the Land keep.
    #[error("whether `{day}` is a holiday depends on the commune; give its `ags` and `commune_days` that cover the year")]
    #[schemars(title = "CommuneOpen")]
    CommuneOpen {
        /// The day.
        day: Day,
        /// The holiday that some communes keep.
        holiday: Holiday,
    },
    /// Business hours that end before they begin.
    #[error("business hours from `{open}` to `{close}` leave no time; put the earlier first")]
    #[schemars(title = "HoursReversed")]
    HoursReversed {
        /// When they begin.
        open: TimeOfDay,
        /// When they end.
        close: TimeOfDay,
    },
    /// No school breaks are known for this day.
    #[error("the school breaks of {land} are not known for `{day}`; give a document with them", land = land.code())]
    #[schemars(title = "SchoolBreaksUnknown")]
    SchoolBreaksUnknown {
        /// The day.
        day: Day,
        /// The Land.
        land: Land,
    },
    /// A document with the school breaks of another Land.
    #[error("the document holds the school breaks of {document}, asked is for {land}; give that of {land}", document = document.code(), land = land.code())]
    #[schemars(title = "OtherLand")]
    OtherLand {
        /// The Land of the document.
        document: Land,
        /// The Land asked for.
        land: Land,
    },
}

impl CalendarError {
    /// The field of a question that is at fault.
    pub(crate) fn field(&self) -> &'static str {
        match self {
            Self::YearOutOfRange { .. } | Self::BeyondCalendar { .. } | Self::OutOfRange {} => "rule",
            Self::HalfMonthNeedsMonths {} => "rule.plus_half_month",
            Self::HoursNotInBgb {} => "regime",
            Self::AgsElsewhere { .. } | Self::CommuneOpen { .. } => "ags",
            Self::HoursReversed { .. } => "policy",
            Self::SchoolBreaksUnknown { .. } | Self::OtherLand { .. } => "document",
        }
    }

    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::YearOutOfRange { .. } => "year_out_of_range",
            Self::BeyondCalendar { .. } => "beyond_calendar",
            Self::OutOfRange {} => "out_of_range",
            Self::HoursNotInBgb {} => "hours_not_in_bgb",
            Self::HalfMonthNeedsMonths {} => "half_month_needs_months",
            Self::AgsElsewhere { .. } => "ags_elsewhere",
            Self::CommuneOpen { .. } => "commune_open",
            Self::HoursReversed { .. } => "hours_reversed",
            Self::SchoolBreaksUnknown { .. } => "school_breaks_unknown",
            Self::OtherLand { .. } => "other_land",
        }
    }
}
