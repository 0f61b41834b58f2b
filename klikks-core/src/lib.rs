#![doc = include_str!("../README.md")]
#![doc(test(attr(deny(warnings))))]

mod calendar;
mod fact;
mod journal;
pub mod json;
mod participation;
mod place;
mod planner;
mod planning;
mod programme;
mod project;
mod register;
mod report;
mod rules;
mod sponsor;
mod verdict;
mod wire;
mod workshop;

// fact: what is known, and how well
pub use fact::{
    Count, Day, EventId, EventKindId, FormatError, Instant, IntakeId, Moment, PlaceId, ProgrammeId, Provenance, RoleId, SeriesId,
    Source, Span, TimeOfDay, TopicId, Total,
};
// calendar: days of a Land: holidays, school breaks, deadlines, recurrences
pub use calendar::{
    Age, Ags, Anchor, BreakDates, CalendarError, CalendarPart, Certainty, CommuneDays, CommuneDependent, Counting,
    DeadlineAnswer, DeadlineRule, DeadlineStep, DeadlineWording, FIRST_YEAR, FlexibleDay, Holiday, HolidayDate, LAST_YEAR, Land,
    LastDay, Locality, NotKnown, Occurrence, PartOfMonth, PartsError, Recurrence, Regime, Rhythm, RuleKind, RuleParts,
    SchoolBreak, SchoolBreaks, SchoolBreaksFormat, Scope, Section, SeriesCalendar, TellsApart, Unit, Weekday, WordingRefusal,
    age_reached, days_in_total, deadline, holiday_on, holidays, is_working_day, last_day, occurrences, read_deadline,
    school_break_on, school_breaks,
};
// place: who can take part
pub use place::{Commune, CommuneKind, District, Place, Population};
// programme: the rulebook, as data
pub use programme::{
    Allocation, BasisRule, Cap, Contact, CountingUnit, Criterion, EventKind, InhabitantsLimit, Intake, Label, Link, MajorityRule,
    Need, OrderBy, Organisation, Profile, Programme, ProgrammeDocument, ProgrammeFormat, ProgrammeProblem, Quota, ReceiptOrder,
    Role, Rule, Setting, SettingDifference, StepRule, Strictness, Term, TermOfResponse, TieRule, compare_settings,
};
// participation: a commune's way in
pub use participation::{
    Arrival, Backing, Basis, Body, Chances, Channel, Forecast, ForecastReading, GroupRule, LeftChance, Lot, LotError, LotHash,
    LotTicket, Majority, MajorityKind, Naming, NumberChance, OparlExpected, OparlGap, OparlProblem, Outcome, Outlook,
    OutlookDecided, OutlookError, Pledge, Probability, Proof, Prospect, Rank, Ratio, Receipt, ReceiptPolicy, ReceiptReason,
    RequiredMajority, Resolution, Status, Step, Suggestion, Timeliness, Together, Votes, forecast, outlook,
};
// sponsor: Klimaschutzpat:innen
pub use sponsor::Stage;
// workshop: events and series
pub use workshop::{Event, EventKinds, Mode, Series};
// planner: workshops of many communes, from a few facilitators
pub use planner::{
    Blocker, ClosestDate, ConflictHead, ConflictMember, ConstraintGroup, DayRange, EventCost, FacilitatorLoad, Instance,
    InstanceCommune, InstanceDocument, InstanceFacilitator, InstanceFormat, InstanceLand, InstanceProblem, InstanceRegion,
    InstanceStep, InstanceStepType, InstanceVenue, InstanceWeights, Loosening, NotPlaced, Placement, Plan, PlanCost, PlanOutcome,
    Progress, Search, UnplacedStep, WeekPart, WhyNot, closest_dates, default_steps, plan, why_not,
};
// planning: from a register to the planner, and back
pub use planning::{
    Assigned, DaysAway, FacilitatorCalendar, PlaceCalendar, PlanCalendars, PlanningCommune, PlanningDocument,
    PlanningFacilitator, PlanningFinding, PlanningFormat, PlanningInstance, PlanningProblem, PlanningRegion, PlanningStep,
    PlanningVenue, ServedRegion, SlotCosts, SlotTimes,
};
// project: topics
pub use project::Topic;
// journal: what happened, and how we know
pub use journal::{
    Action, Admission, Asked, Command, Dated, Entry, Expectation, Fact, Figure, Hold, JournalFormat, JournalHeader, LotOnRecord,
    PlaceState, PlannedEvent, Remainder, Roll, Seq, SponsorCount, State, Statement,
};
// rules: which govern what, and what each says
pub use rules::rules_for;
// verdict: answers that explain themselves
pub use verdict::{
    Alternative, Answer, Check, Counterfactual, Decision, Detail, Evidence, Finding, Language, Line, Names, Paragraph, Reading,
    Reference, Rejection, Ruling, Stated, Verdict, Violation, explain_verdict, explain_verdict_nested, nested_markdown,
};
// register: check, decide, apply, replay, what if, standing, statements
pub use register::{
    Audience, Bearing, Comparison, DecisionDifference, Difference, FigureReading, FigureSense, IntakeDifference, MovesUp,
    Occupancy, PlaceDifference, Position, Register, ReplayError, ReplayProblem, Standing, StatementCheck, Supposed, Supposition,
    WaitingOutlook,
};
// report: status, public view, calendar file
pub use report::{
    AsOf, DatesUnder, DeadlineRow, EventRow, HoldRow, IntakeRow, LotRow, PageSection, Paper, PaperStanding, Papers, PapersUntil,
    PlaceRow, PublicDeadline, PublicEvent, PublicFormat, PublicPlace, PublicView, ReportFormat, ResolutionSummary, SeriesRow,
    SponsorRow, StatusReport, TopicRow, html, icalendar, markdown, sections,
};

/// The examples of the front page are run as tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct FrontPage;
