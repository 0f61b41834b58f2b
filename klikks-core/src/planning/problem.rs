//! What is wrong with a planning document, and what there is to know about a plan made from it.

use schemars::JsonSchema;
use serde::Serialize;
use thiserror::Error;

use crate::{
    calendar::{Holiday, Land},
    fact::{Day, EventId, EventKindId, PlaceId},
    planner::InstanceProblem,
    wire::Deserialize,
};

/// What is wrong with a planning document.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PlanningProblem {
    /// A region that is not in the list.
    #[error("there is no region `{0}`; add it to `regions`, or correct the name")]
    UnknownRegion(String),
    /// A kind of event that the programme does not have.
    #[error("`{0}` is no kind of event of the programme; correct it")]
    UnknownKind(EventKindId),
    /// A kind of event that is no step.
    #[error("`{0}` is no step; add it to `steps`, or take it away here")]
    NoStep(EventKindId),
    /// A place that is not on record.
    #[error("`{0}` is not on record; register it, or correct the id")]
    UnknownPlace(PlaceId),
    /// An event that is not on record.
    #[error("`{0}` is no event on record; correct the id")]
    UnknownEvent(EventId),
    /// A facilitator who is not in the list.
    #[error("there is no facilitator `{0}`; add it to `facilitators`, or correct the name")]
    UnknownFacilitator(String),
    /// A place that takes part, and is in no region.
    #[error("`{0}` takes part and is in no region; add it to one, without it nobody can travel there")]
    NoRegion(PlaceId),
    /// Something is there twice.
    #[error("`{0}` is there already; keep one")]
    Twice(String),
    /// There is no day to plan.
    #[error("`{last_day}` is not after `{today}`; write a later last day")]
    NoDays {
        /// The day on which is planned.
        today: Day,
        /// The last day.
        last_day: Day,
    },
    /// A line of a calendar file that is not understood.
    #[error("line {line}, `{text}`, is not understood; export single events in Europe/Berlin or UTC, with start and end")]
    Busy {
        /// Its number, from 1.
        line: u32,
        /// What it says.
        text: String,
    },
    /// A number is too large, or a list too long, to be planned.
    #[error("{0}")]
    Instance(InstanceProblem),
}

impl PlanningProblem {
    /// The stable code of this problem.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownRegion(_) | Self::UnknownKind(_) | Self::UnknownPlace(_) | Self::UnknownEvent(_) => "unknown_id",
            Self::NoStep(_) => "no_step",
            Self::UnknownFacilitator(_) => "unknown_facilitator",
            Self::NoRegion(_) => "no_region",
            Self::Twice(_) => "duplicate_id",
            Self::NoDays { .. } => "reversed",
            Self::Busy { .. } => "not_understood",
            Self::Instance(problem) => problem.code(),
        }
    }
}

/// What there is to know about an instance that was made of a register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum PlanningFinding {
    /// It was an event of one of several kinds; as it is open which, none of them counts as held.
    #[schemars(title = "PlanningKindOpen")]
    KindOpen {
        /// The event.
        event: EventId,
    },
    /// An event is planned, and its day is open; its step is planned anew.
    #[schemars(title = "PlanningDayOpen")]
    DayOpen {
        /// The event.
        event: EventId,
    },
    /// An event is planned for a day, and nobody says who holds it; it stays, and nobody's time is reserved for it.
    #[schemars(title = "PlanningHolderUnknown")]
    HolderUnknown {
        /// The event.
        event: EventId,
    },
    /// An event is planned for a day that is no slot, such as a Sunday or a time that none of `times` is; it stays, and nobody's
    /// time is reserved for it.
    #[schemars(title = "PlanningNoSlot")]
    NoSlot {
        /// The event.
        event: EventId,
    },
    /// An event is marked as fixed, or has further dates or places, and can no longer be held as it is planned: its facilitator
    /// or room is not there. It stays in the plan until somebody moves it.
    #[schemars(title = "PlanningCannotStay")]
    CannotStay {
        /// The event.
        event: EventId,
    },
    /// A step is behind the place although one before it is not.
    #[schemars(title = "PlanningStepLeftOut")]
    StepLeftOut {
        /// The place.
        place: PlaceId,
        /// The step that is not.
        kind: EventKindId,
    },
    /// It is open on what day a place was admitted; it may hold its first step as soon as notice allows.
    #[schemars(title = "PlanningAdmissionDayOpen")]
    AdmissionDayOpen {
        /// The place.
        place: PlaceId,
    },
    /// Nobody said in what room a place meets; it is taken to be always open.
    #[schemars(title = "PlanningVenueUnknown")]
    VenueUnknown {
        /// The place.
        place: PlaceId,
    },
    /// The school breaks of a Land are not known from a day on; nothing is left out for them.
    #[schemars(title = "PlanningBreaksUnknown")]
    BreaksUnknown {
        /// The Land.
        land: Land,
        /// The first day for which they are not known.
        from: Day,
    },
    /// A holiday that only some communes keep; the day is left out for all.
    #[schemars(title = "PlanningHolidayOfSome")]
    HolidayOfSome {
        /// The Land.
        land: Land,
        /// The day.
        day: Day,
        /// The holiday.
        holiday: Holiday,
    },
    /// Whether a day is a public holiday is not known; it is not left out.
    #[schemars(title = "PlanningHolidaysUnknown")]
    HolidaysUnknown {
        /// The Land.
        land: Land,
        /// The first such day.
        from: Day,
    },
}
