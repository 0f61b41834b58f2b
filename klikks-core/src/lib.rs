#![doc = include_str!("../README.md")]
#![doc(test(attr(deny(warnings))))]

mod calendar;
mod fact;
mod journal;
pub mod json;
mod participation;
mod place;
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
    Count, Day, EventId, EventKindId, FormatError, GroupId, Instant, IntakeId, Moment, PersonId, PlaceId, ProgrammeId, ProjectId,
    Provenance, RoleId, SeriesId, Source, Span, Tenure, TimeOfDay, TopicId, Total,
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
    Act, Allocation, BasisRule, Cap, CapPer, CardThreshold, Contact, CountingUnit, Criterion, EventKind, Intake, Label, Link,
    Need, OrderBy, Organisation, Profile, Programme, ProgrammeDocument, ProgrammeFormat, ProgrammeProblem, Quota, Reach,
    ReceiptOrder, Right, Role, Rule, SponsorCap, SponsorRules, StageNeed, StageRule, StepRule, Strictness, Term, TermOfResponse,
    TieRule, TrainingRule,
};
// participation: a commune's way in
pub use participation::{
    Arrival, Backing, Basis, Body, Chances, Channel, Forecast, ForecastReading, GroupRule, LeftChance, Lot, LotError, LotHash,
    LotTicket, Majority, NumberChance, Outcome, Outlook, OutlookDecided, OutlookError, Pledge, Probability, Proof, Prospect,
    Rank, Ratio, Receipt, ReceiptPolicy, ReceiptReason, Resolution, Status, Step, Timeliness, Together, Votes, forecast, outlook,
};
// sponsor: Klimaschutzpat:innen
pub use sponsor::{Certificate, Duty, Group, GroupKind, Mandate, Stage};
// workshop: events and series
pub use workshop::{Event, EventKinds, Mode, Series};
// project: topics, projects, and what they save
pub use project::{ActionField, Co2Saving, Gas, Method, Project, ProjectState, Qualifier, SavingBasis, SavingOf, Topic};
// journal: what happened, and how we know
pub use journal::{
    Action, Admission, Asked, Assignment, Command, Dated, Entry, Expectation, Fact, Figure, GivenMandate, Hold, Hours,
    JournalFormat, JournalHeader, LotOnRecord, People, PlaceContact, PlaceState, PlannedEvent, ProjectOnRecord, Remainder,
    RoleTerm, Roll, Seq, SponsorCount, State, Statement, Training, Works,
};
// verdict: answers that explain themselves
pub use verdict::{
    Answer, Check, Counterfactual, Decision, Evidence, Finding, Language, Names, Reading, Reference, Rejection, Ruling, Stated,
    TenureProblem, Verdict, Violation, explain_verdict,
};
// register: check, decide, apply, replay, what if, may, coverage
pub use register::{
    Actor, CardRecord, Coverage, CoverageRow, CoverageState, FieldCount, MandateRow, ProjectTotals, Register, ReplayError,
    ReplayProblem, ReportedSaving, SavingSum, SponsorRecord, SponsorTally, StateCount, Subject, Supposed, Supposition,
};
// report: status, public view, calendar file
pub use report::{
    AsOf, DatesUnder, DeadlineRow, EventRow, HoldRow, IntakeRow, LotRow, PageSection, PlaceRow, PublicDeadline, PublicEvent,
    PublicFormat, PublicPlace, PublicView, ReportFormat, ResolutionSummary, SeriesRow, SponsorRow, StatusReport, TopicRow, html,
    icalendar, markdown, sections,
};

/// The examples of the front page are run as tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct FrontPage;
