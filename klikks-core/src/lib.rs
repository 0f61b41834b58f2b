#![doc = include_str!("../README.md")]
#![doc(test(attr(deny(warnings))))]

mod calendar;
mod fact;
mod journal;
pub mod json;
mod participation;
mod person;
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
    Count, Day, EventId, EventKindId, FormatError, GroupId, Instant, IntakeId, Moment, PersonId, PlaceId, ProgrammeId, ProjectId,
    Provenance, RoleId, SeriesId, Sha256Hex, Source, Span, Tenure, TimeOfDay, TopicId, Total, Usual,
};
// calendar: days of a Land: holidays, school breaks, deadlines, recurrences
pub use calendar::{
    Age, Ags, Anchor, BreakDates, CalendarError, CalendarPart, Certainty, CommuneDays, CommuneDependent, Counting,
    DeadlineAnswer, DeadlineRule, DeadlineStep, DeadlineWording, FIRST_YEAR, FlexibleDay, Holiday, HolidayDate, LAST_YEAR, Land,
    LastDay, Locality, MovedTo, NotKnown, Occurrence, PartOfMonth, PartsError, Recurrence, Regime, Rhythm, RuleKind, RuleParts,
    SchoolBreak, SchoolBreaks, SchoolBreaksFormat, Scope, Section, SeriesCalendar, TellsApart, Unit, Weekday, WordingRefusal,
    age_reached, days_in_total, deadline, holiday_on, holidays, is_working_day, last_day, occurrences, read_deadline,
    school_break_on, school_breaks,
};
// place: who can take part
pub use place::{Commune, CommuneKind, District, Place, Population};
// programme: the rulebook, as data
pub use programme::{
    Act, Allocation, BasisRule, Cap, CapPer, CardThreshold, Contact, CountingUnit, Criterion, EventKind, InhabitantsLimit,
    Intake, Label, Link, MajorityRule, Need, OrderBy, Organisation, Profile, Programme, ProgrammeDocument, ProgrammeFormat,
    ProgrammeProblem, Quota, Reach, ReceiptOrder, Right, Role, Rule, Setting, SettingDifference, SponsorCap, SponsorRules,
    StageNeed, StageRule, StepRule, Strictness, Term, TermOfResponse, TieRule, TrainingRule, compare_settings,
};
// participation: a commune's way in
pub use participation::{
    Arrival, Backing, Basis, Body, Chances, Channel, Forecast, ForecastReading, GroupRule, LeftChance, Lot, LotError, LotHash,
    LotTicket, Majority, MajorityKind, Naming, NumberChance, OparlExpected, OparlGap, OparlProblem, Outcome, Outlook,
    OutlookDecided, OutlookError, Pledge, Probability, Proof, Prospect, Rank, Ratio, Receipt, ReceiptPolicy, ReceiptReason,
    RequiredMajority, Resolution, Status, Step, Suggestion, Timeliness, Together, Votes, forecast, outlook,
};
// person: personal data, outside the journal
pub use person::{
    Audience, Consent, ContactPoint, Controller, ControllerKind, DataOrigin, DueForErasure, Erasure, ErasureReason, HoldReason,
    KeptBy, LegalBasis, LegalHold, PersonChange, PersonProblem, PersonRecord, PersonStore, PersonStoreDocument,
    PersonStoreFormat, Personal, PersonsChanged, Purpose, PurposeTerm, Restriction, RestrictionReason, Retention, RetentionEvent,
    RetentionPeriod, RetentionRule, ShownPerson,
};
// sponsor: Klimaschutzpat:innen
pub use sponsor::{Certificate, Duty, Group, GroupKind, Mandate, Stage};
// workshop: events, series and agendas
pub use workshop::{
    Agenda, AgendaError, AgendaItem, AgendaMaterial, AgendaNote, AgendaPart, AgendaShift, AgendaTask, AgendaTemplate, BreakRule,
    DateChange, Event, EventDate, EventKinds, LunchRule, Material, MaterialRule, Mode, Per, Phase, PhaseRule, Series,
    SeriesChanges, SeriesEnd, Shortened, Task, TaskRule, TemplateChoice, TemplateName, agenda, agenda_shift,
};
// planner: workshops of many communes, from a few facilitators
pub use planner::{
    Blocker, ClosestDate, ConflictHead, ConflictMember, ConstraintGroup, DayRange, EventCost, FacilitatorLoad, Instance,
    InstanceCommune, InstanceDocument, InstanceFacilitator, InstanceFormat, InstanceLand, InstanceProblem, InstanceRegion,
    InstanceStep, InstanceStepType, InstanceVenue, InstanceWeights, Loosening, NotPlaced, Placement, Plan, PlanCost, PlanOutcome,
    Progress, Search, UnplacedStep, WeekPart, WhyNot, closest_dates, default_steps, plan, why_not,
};
// planning: from a register to the planner, and back
pub use planning::{
    Assigned, BusyTime, DaysAway, FacilitatorCalendar, HeldAt, MoveReason, MovedEvent, PlaceCalendar, PlanCalendars, PlannedStep,
    PlanningCommune, PlanningDocument, PlanningFacilitator, PlanningFinding, PlanningFormat, PlanningInstance, PlanningProblem,
    PlanningRegion, PlanningStep, PlanningVenue, ServedRegion, SlotCosts, SlotTimes,
};
// project: topics, projects, and what they save
pub use project::{ActionField, Co2Saving, Gas, Method, Project, ProjectState, Qualifier, SavingBasis, SavingOf, Topic};
// journal: what happened, and how we know
pub use journal::{
    Action, Admission, Asked, Assignment, Command, Dated, Entry, Expectation, Fact, Figure, GivenMandate, Hold, Hours,
    JournalFormat, JournalHeader, LotOnRecord, People, PlaceContact, PlaceState, PlannedEvent, ProjectOnRecord, Remainder,
    RoleTerm, Roll, Seq, SponsorCount, StageCounts, State, Statement, Training, Works,
};
// rules: which govern what, and what each says
pub use rules::rules_for;
// verdict: answers that explain themselves
pub use verdict::{
    Alternative, Answer, Check, Counterfactual, Decision, Detail, Evidence, Finding, Language, Line, Names, Paragraph, Reading,
    Reference, Rejection, Ruling, Stated, TenureProblem, Verdict, Violation, explain_verdict, explain_verdict_nested,
    nested_markdown,
};
// register: check, decide, apply, replay, what if, standing, statements, may, coverage
pub use register::{
    Actor, Bearing, CardRecord, Comparison, Coverage, CoverageRow, CoverageState, DecisionDifference, Difference, FieldCount,
    FigureReading, FigureSense, IntakeDifference, MandateRow, MovesUp, Occupancy, PlaceDifference, Position, ProjectTotals,
    Register, ReplayError, ReplayProblem, ReportedSaving, SavingSum, SponsorRecord, SponsorTally, Standing, StandingReader,
    StateCount, StatementCheck, Subject, Supposed, Supposition, WaitingOutlook,
};
// report: status, public view, calendar file
pub use report::{
    AsOf, DatesUnder, DeadlineRow, EventRow, FigureGroup, FigureKey, FigureReport, FigureSection, FigureValue, FiguresFormat,
    FiguresOf, HoldRow, IntakeRow, LotRow, PageSection, Paper, PaperStanding, Papers, PapersUntil, PlaceRow, PublicCount,
    PublicDeadline, PublicEvent, PublicFormat, PublicPlace, PublicSponsors, PublicStage, PublicView, PurposeTold, ReportFormat,
    ResolutionSummary, SeriesRow, SponsorRow, StatusReport, SubjectExport, SubjectExportFormat, TopicRow, TracedFigure,
    agenda_markdown, figures_csv, figures_html, figures_markdown, html, icalendar, markdown, sections, subject_markdown,
};

/// The examples of the front page are run as tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct FrontPage;
