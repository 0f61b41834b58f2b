"""The data of klikks: what documents, questions and answers are made of.

Made from the types of the Rust core; to make it anew, run
`KLIKKS_UPDATE=1 cargo test -p klikks-tests --test generated`.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from klikks._record import dataclass

__all__ = [
    "AboveInhabitants",
    "Accepted",
    "Act",
    "Action",
    "ActionField",
    "Actor",
    "ActsAsRole",
    "ActsInPerson",
    "AdmissionGranted",
    "AdmissionRefused",
    "AdmissionRequested",
    "AdmissionWaiting",
    "AfterEvent",
    "AfterThoseAhead",
    "AgeAnswer",
    "AgeCall",
    "Agenda",
    "AgendaAnswer",
    "AgendaBreak",
    "AgendaCall",
    "AgendaItem",
    "AgendaLunch",
    "AgendaMaterial",
    "AgendaNote",
    "AgendaPart",
    "AgendaPhase",
    "AgendaShift",
    "AgendaShiftAnswer",
    "AgendaShiftCall",
    "AgendaSpare",
    "AgendaTask",
    "AgendaTemplate",
    "AgreementSigned",
    "Ags",
    "AgsElsewhere",
    "AgsElsewhereForCalendar",
    "AheadLeaves",
    "AllKnown",
    "Allocate",
    "AllocatedAlready",
    "Allocation",
    "AllocationDiffers",
    "AlreadyIn",
    "AlreadyOnRecord",
    "Alternative",
    "Anchor",
    "AnchorAssumed",
    "AnchorIsAssumed",
    "AnchorIsUnknown",
    "AnchorStated",
    "AnchorUnknown",
    "Answer",
    "Arrival",
    "ArrivalUnclear",
    "AsDeclared",
    "AsOf",
    "AskConflict",
    "AskDates",
    "Assigned",
    "AssignmentEnded",
    "AssignmentHandedOver",
    "AtCloseByCriteria",
    "AtCloseByLot",
    "AtCloseByReceipt",
    "Audience",
    "AudienceInternal",
    "AudiencePublic",
    "Backing",
    "BackingGiven",
    "Basis",
    "BasisAdmitted",
    "BasisNotAdmitted",
    "BasisRule",
    "Bearing",
    "BeforeEvent",
    "BeforeLastEntry",
    "BehindOthers",
    "BeyondCalendar",
    "BeyondSponsorCap",
    "BeyondTarget",
    "BlockedByConstraint",
    "BlockedByDay",
    "BlockedByNotice",
    "BlockedByVenue",
    "Blocker",
    "Body",
    "BreakDates",
    "BreakRule",
    "BreaksLaterEntry",
    "BusinessHours",
    "BusyTime",
    "ByInhabitants",
    "ByKind",
    "ByMembership",
    "ByReceipt",
    "ByRegion",
    "CalendarError",
    "CalendarPart",
    "CalendarUnknown",
    "CanBeLifted",
    "CannotBeLifted",
    "Cap",
    "CapChanged",
    "CapCountsPersons",
    "CapHard",
    "CapNone",
    "CapPer",
    "CapRaised",
    "CapTarget",
    "CardRecord",
    "CardThreshold",
    "Certainty",
    "Certificate",
    "CertificateIssued",
    "CertificateRequested",
    "Chances",
    "ChangeAdd",
    "ChangeBeginPurpose",
    "ChangeCorrect",
    "ChangeDropPurpose",
    "ChangeEndPurpose",
    "ChangeErase",
    "ChangeGiveConsent",
    "ChangeHold",
    "ChangeLiftRestriction",
    "ChangeReleaseHold",
    "ChangeRestrict",
    "ChangeWithdrawConsent",
    "Channel",
    "Check",
    "CheckAnswer",
    "ClosestDate",
    "Co2Saving",
    "Command",
    "CommandCall",
    "CommitLot",
    "CommitmentGiven",
    "CommitmentsExpected",
    "Commune",
    "CommuneDays",
    "CommuneDependent",
    "CommuneKind",
    "CommuneOfOtherLand",
    "CommuneOpen",
    "CommuneRegistered",
    "CompareAnswer",
    "CompareCall",
    "Comparison",
    "Conflict",
    "ConflictAnswer",
    "ConflictHead",
    "ConflictMember",
    "Consent",
    "ConstraintGroup",
    "Contact",
    "ContactNamed",
    "ContactPoint",
    "ContactRoleEnded",
    "Controller",
    "ControllerKind",
    "Correct",
    "CorrectionRetracted",
    "Count",
    "CountAbout",
    "CountAtLeast",
    "CountExactly",
    "CountMoreThan",
    "CountNumerous",
    "CountShown",
    "CountUnknown",
    "CountWithheld",
    "Counterfactual",
    "Counting",
    "CountingUnit",
    "Coverage",
    "CoverageAnswer",
    "CoverageRow",
    "CoverageState",
    "Criterion",
    "DataOrigin",
    "Dates",
    "DatesAnswer",
    "DatesUnder",
    "Day",
    "DayOfMonth",
    "DayStillOpen",
    "DaysAway",
    "DaysInTotalAnswer",
    "DaysInTotalCall",
    "DeadlineAnswer",
    "DeadlineCall",
    "DeadlineChanged",
    "DeadlineMoved",
    "DeadlineReply",
    "DeadlineRow",
    "DeadlineRule",
    "DeadlineStep",
    "DeadlinesAnswer",
    "DeadlinesCall",
    "DecideAnswer",
    "DecidedAtClose",
    "DecidedLater",
    "DecisionDifference",
    "DeclarationMade",
    "Detail",
    "DetailReason",
    "DetailStep",
    "Difference",
    "District",
    "DistrictBodyForCommune",
    "DistrictRegistered",
    "DueForErasure",
    "Duty",
    "EmptyGroup",
    "EndOfHalfYear",
    "EndOfQuarter",
    "EndOfYear",
    "Entry",
    "Erasure",
    "ErasureReason",
    "Event",
    "EventCancelled",
    "EventCost",
    "EventDate",
    "EventHeld",
    "EventId",
    "EventInSchoolBreak",
    "EventKind",
    "EventKindId",
    "EventKinds",
    "EventOnHoliday",
    "EventOutOfOrder",
    "EventPlanned",
    "EventRow",
    "EveryNthWeek",
    "Evidence",
    "ExceptionFrom",
    "ExceptionMade",
    "ExceptionsMade",
    "ExpectationOver",
    "ExpectedUnnamed",
    "ExplainAnswer",
    "ExplainCall",
    "Extended",
    "FacilitatorCalendar",
    "FacilitatorLoad",
    "Fact",
    "FieldCount",
    "Figure",
    "FigureBalance",
    "FigureCount",
    "FigureGroup",
    "FigureKey",
    "FigureReading",
    "FigureReport",
    "FigureSaving",
    "FigureSection",
    "FigureSense",
    "FigureTold",
    "FigureValue",
    "FigureWithheld",
    "FiguresAnswer",
    "FiguresCall",
    "FiguresFormat",
    "FiguresOf",
    "FiguresOfCouncil",
    "FiguresOfFunder",
    "FiguresOfPress",
    "FiguresOfProgramme",
    "Finding",
    "FindingsAnswer",
    "FirstInQueue",
    "FlexibleDay",
    "FollowsFromRequest",
    "Forecast",
    "ForecastReading",
    "FromStart",
    "Full",
    "Gas",
    "GatheredUntilClose",
    "GivenAfterTerm",
    "Group",
    "GroupFormed",
    "GroupId",
    "GroupKind",
    "GroupRule",
    "GroupSplit",
    "GroupTooLarge",
    "GroupUnknown",
    "GroupWaits",
    "HadRequested",
    "HalfMonthNeedsMonths",
    "Hard",
    "HeldAt",
    "HoldIsOver",
    "HoldOver",
    "HoldReason",
    "HoldReleased",
    "HoldRow",
    "HoldsPlace",
    "Holiday",
    "HolidayRow",
    "HolidaysAnswer",
    "HolidaysCall",
    "Hours",
    "HoursNotInBgb",
    "HoursReported",
    "HoursReversed",
    "InFuture",
    "InTerm",
    "InTime",
    "InhabitantsBelow",
    "InhabitantsLimit",
    "InhabitantsUnknown",
    "InstanceCommune",
    "InstanceDocument",
    "InstanceFacilitator",
    "InstanceFormat",
    "InstanceLand",
    "InstanceRegion",
    "InstanceStep",
    "InstanceStepType",
    "InstanceVenue",
    "InstanceWeights",
    "Instant",
    "Intake",
    "IntakeClosed",
    "IntakeDifference",
    "IntakeId",
    "IntakeIsClosed",
    "IntakeIsOpen",
    "IntakeRow",
    "InterestCounted",
    "InterestExpressed",
    "IsIn",
    "ItsTurn",
    "JournalFormat",
    "JournalHeader",
    "KeptBy",
    "KeptByHold",
    "KeptByRestriction",
    "KindOpen",
    "KindParts",
    "KindSettled",
    "KindStillOpen",
    "Label",
    "Land",
    "Language",
    "LastDay",
    "LastLineCutOff",
    "LastWeekdayOfMonth",
    "Late",
    "LeaveTaken",
    "LeftChance",
    "LegalBasis",
    "LegalHold",
    "LengthUnusual",
    "Line",
    "Link",
    "Loosening",
    "LotCommitAnswer",
    "LotCommitCall",
    "LotCommitted",
    "LotCommittedAlready",
    "LotDrawAnswer",
    "LotDrawCall",
    "LotDrawn",
    "LotHashDiffers",
    "LotListDiffers",
    "LotNotCommitted",
    "LotNotDrawn",
    "LotNotPlain",
    "LotRow",
    "LotTicket",
    "LunchRule",
    "Majority",
    "MajorityKind",
    "MajorityOfStatutoryNumber",
    "MajorityRule",
    "MajoritySimple",
    "MajorityUnclear",
    "Mandate",
    "MandateAbsent",
    "MandateGiven",
    "MandateRow",
    "ManyPeople",
    "Material",
    "MaterialRule",
    "MayAnswer",
    "MayCall",
    "Met",
    "Method",
    "Mode",
    "Moment",
    "MoveFollows",
    "MoveHit",
    "MovePays",
    "MoveReason",
    "MovedEvent",
    "MovedTo",
    "MovesUp",
    "NamedDay",
    "NamedOtherwise",
    "NamedTwice",
    "Naming",
    "Need",
    "NeedsEarlier",
    "NeedsMandate",
    "NeedsOnRecord",
    "NeedsResolution",
    "NeedsTraining",
    "NoDate",
    "NoDeadline",
    "NoLotHere",
    "NoPlaceLeft",
    "NoRight",
    "NoRightNeeded",
    "NoSponsorPlace",
    "NoWaitingList",
    "NobodyAhead",
    "NobodyWaits",
    "NotAtClose",
    "NotFound",
    "NotHeld",
    "NotIn",
    "NotInFuture",
    "NotKnown",
    "NotPlaced",
    "NotReady",
    "NotRequested",
    "NotYetIn",
    "Noted",
    "NothingSince",
    "NoticeShort",
    "NthWeekdayOfMonth",
    "NumberChance",
    "Objected",
    "Occupancy",
    "Occurrence",
    "OnHoliday",
    "OnPerson",
    "OnPlace",
    "OnProgramme",
    "OparlAnswer",
    "OparlBrokenField",
    "OparlCall",
    "OparlDeleted",
    "OparlExpected",
    "OparlGap",
    "OparlGivenTwice",
    "OparlNoConsultation",
    "OparlNoId",
    "OparlNothingFound",
    "OparlProblem",
    "OpenCall",
    "OpenCompareCall",
    "OpenExplainCall",
    "OpenFiguresCall",
    "OpenMayCall",
    "OpenPapersCall",
    "OpenPlanCommandsCall",
    "OpenPlanInstanceCall",
    "OpenPublicViewCall",
    "OpenStandingCall",
    "OpenViewCall",
    "OrderBy",
    "Organisation",
    "OtherBasis",
    "OtherLand",
    "OtherRole",
    "OutOfOrder",
    "OutOfReach",
    "Outcome",
    "Outlook",
    "OutlookAnswer",
    "OutlookCall",
    "OutlookDecided",
    "OutlookDecidedBy",
    "OutlookOpen",
    "OutlookSettled",
    "OutsideTerm",
    "OverCap",
    "OvertakesQueue",
    "OwnData",
    "PageSection",
    "Paper",
    "PaperAbsent",
    "PaperDealtWith",
    "PaperMissing",
    "PaperNotAsked",
    "PaperOnRecord",
    "PaperStanding",
    "Papers",
    "PapersAnswer",
    "PapersCall",
    "PapersMissing",
    "PapersOnRecord",
    "PapersPresent",
    "PapersUntil",
    "Paragraph",
    "PartAndWhole",
    "PartOfMonth",
    "ParticipationCompleted",
    "ParticipationDeclined",
    "ParticipationWithdrawn",
    "Per",
    "PersonChange",
    "PersonErased",
    "PersonId",
    "PersonRecord",
    "PersonStoreDocument",
    "PersonStoreFormat",
    "Personal",
    "PersonsChangeAnswer",
    "PersonsChangeCall",
    "PersonsDueAnswer",
    "PersonsDueCall",
    "PersonsExportAnswer",
    "PersonsExportCall",
    "PersonsShownAnswer",
    "PersonsShownCall",
    "Phase",
    "PhaseRule",
    "PhaseTooShort",
    "PlaceCalendar",
    "PlaceDifference",
    "PlaceFree",
    "PlaceHeld",
    "PlaceId",
    "PlaceRow",
    "PlacesAllocated",
    "PlacesAtLeast",
    "PlacesFree",
    "PlacesGivenOut",
    "Plan",
    "PlanAnswer",
    "PlanCalendars",
    "PlanCall",
    "PlanCommandsCall",
    "PlanCost",
    "PlanInstanceCall",
    "PlanOutcome",
    "PlanProgress",
    "PlanQuestion",
    "PlanRow",
    "PlanWhyAnswer",
    "PlanWhyCall",
    "Plannable",
    "PlannedStep",
    "PlanningAdmissionDayOpen",
    "PlanningBreaksUnknown",
    "PlanningCannotStay",
    "PlanningCommune",
    "PlanningDayOpen",
    "PlanningDocument",
    "PlanningFacilitator",
    "PlanningFinding",
    "PlanningFormat",
    "PlanningHolderUnknown",
    "PlanningHolidayOfSome",
    "PlanningHolidaysUnknown",
    "PlanningInstance",
    "PlanningKindOpen",
    "PlanningNoSlot",
    "PlanningRegion",
    "PlanningStep",
    "PlanningStepLeftOut",
    "PlanningVenue",
    "PlanningVenueUnknown",
    "Pledge",
    "Population",
    "Position",
    "Probability",
    "Profile",
    "ProgrammeDocument",
    "ProgrammeFormat",
    "ProgrammeId",
    "Project",
    "ProjectId",
    "ProjectRecorded",
    "ProjectState",
    "ProjectStateReached",
    "ProjectTotals",
    "Promote",
    "Proof",
    "Prospect",
    "ProspectBetween",
    "ProspectCases",
    "ProspectExact",
    "Provenance",
    "ProvenanceAssumed",
    "ProvenanceStated",
    "PublicCount",
    "PublicDeadline",
    "PublicEvent",
    "PublicFormat",
    "PublicPlace",
    "PublicSponsors",
    "PublicStage",
    "PublicView",
    "PublicViewCall",
    "Purpose",
    "PurposeTerm",
    "PurposeTold",
    "Qualifier",
    "Quota",
    "Rank",
    "Ratio",
    "Reach",
    "ReadDeadlineAnswer",
    "ReadDeadlineCall",
    "ReadJournalAnswer",
    "ReadJournalCall",
    "Reading",
    "ReceiptAnswer",
    "ReceiptCall",
    "ReceiptOrder",
    "ReceiptPolicy",
    "ReceiptProven",
    "ReceiptReason",
    "ReceiptUnclear",
    "ReceivedBefore",
    "ReceivedFrom",
    "Record",
    "RecordedFrom",
    "Recurrence",
    "Reference",
    "Regime",
    "RegisterDocument",
    "RegisterFormat",
    "RegisterMoved",
    "Rejected",
    "Remainder",
    "ReportAnswer",
    "ReportFormat",
    "ReportedSaving",
    "RequestAdmission",
    "RequestTogether",
    "RequiredMajority",
    "RequiredPaperAbsent",
    "Resolution",
    "ResolutionRecorded",
    "ResolutionSummary",
    "ResolvedAfterDeadline",
    "Restriction",
    "RestrictionReason",
    "RetainFor",
    "RetainNoLonger",
    "Retention",
    "RetentionEvent",
    "RetentionPeriod",
    "RetentionRule",
    "Retracted",
    "RetractsNothing",
    "Rhythm",
    "RhythmAmbiguous",
    "RhythmAnswer",
    "RhythmCall",
    "RhythmNotRead",
    "RhythmOpen",
    "RhythmRead",
    "Right",
    "RightHeld",
    "RightsNotDeclared",
    "Role",
    "RoleBegan",
    "RoleEnded",
    "RoleId",
    "RoleNotInForce",
    "Rule",
    "RuleLifted",
    "RuleOutOfRange",
    "Ruling",
    "RulingAdmitted",
    "RulingAllocated",
    "RulingAllowed",
    "RulingNotRuled",
    "RulingRecorded",
    "RulingRefused",
    "RulingRequested",
    "RulingWaiting",
    "SameName",
    "SavedInPeriod",
    "SavedOverLifetime",
    "SavedPerYear",
    "SavingBasis",
    "SavingOf",
    "SavingOfPlace",
    "SavingOfProgramme",
    "SavingOfProject",
    "SavingReported",
    "SavingSum",
    "SaysAbout",
    "SchoolBreak",
    "SchoolBreaks",
    "SchoolBreaksAnswer",
    "SchoolBreaksCall",
    "SchoolBreaksFormat",
    "SchoolBreaksUnknown",
    "Scope",
    "Section",
    "SectionsAnswer",
    "SectionsCall",
    "Series",
    "SeriesAnswer",
    "SeriesCall",
    "SeriesDateCancelled",
    "SeriesDateMoved",
    "SeriesDateUnknown",
    "SeriesEnded",
    "SeriesId",
    "SeriesRow",
    "SeriesStarted",
    "ServedRegion",
    "Setting",
    "SettingActs",
    "SettingAllocation",
    "SettingBasis",
    "SettingCap",
    "SettingDeadline",
    "SettingDifference",
    "SettingInhabitants",
    "SettingIntake",
    "SettingLand",
    "SettingMajority",
    "SettingNaming",
    "SettingNeed",
    "SettingOpens",
    "SettingOrder",
    "SettingOther",
    "SettingReceiptOrder",
    "SettingTerm",
    "SettingWaitingList",
    "Sha256Hex",
    "Shortened",
    "ShownPerson",
    "SizeDoesNotMatter",
    "SlotCosts",
    "SlotTimes",
    "SlotTooLong",
    "SlotTooShort",
    "SlotUnusual",
    "Soft",
    "Source",
    "Span",
    "SpanBetween",
    "SpanDay",
    "SpanInstant",
    "SpanMinute",
    "SpanReversed",
    "SpanUnknown",
    "SpanUpTo",
    "SplitGroups",
    "SponsorAssigned",
    "SponsorCap",
    "SponsorPlaceFree",
    "SponsorRecord",
    "SponsorRow",
    "SponsorRules",
    "SponsorStageReached",
    "SponsorTally",
    "SponsorsCounted",
    "SponsorsExceedCount",
    "SponsorsNamed",
    "Stage",
    "StageNeed",
    "StageNeedsAbsent",
    "StageNeedsMet",
    "StageNeedsMissing",
    "StageRule",
    "Standing",
    "StandingAnswer",
    "StandingCall",
    "StandingElsewhere",
    "StandingOver",
    "StandingReader",
    "StandingWaiting",
    "StateCount",
    "Stated",
    "StatementCheck",
    "StatementContradicted",
    "StatementPublished",
    "StatementsDiffer",
    "Status",
    "StatusReport",
    "StaysConsistent",
    "Step",
    "StepBack",
    "StepCommuneDependent",
    "StepConverted",
    "StepCounted",
    "StepDayOff",
    "StepEvent",
    "StepExtension",
    "StepHalfMonth",
    "StepHours",
    "StepKept",
    "StepMoved",
    "StepNamed",
    "StepPart",
    "StepRule",
    "StepStart",
    "StepTruncated",
    "StillIn",
    "Strictness",
    "Subject",
    "SubjectExport",
    "SubjectExportFormat",
    "SuggestedEvidence",
    "Suggestion",
    "SupposeCall",
    "Supposed",
    "TakesNoPlace",
    "TakesPartUncounted",
    "Task",
    "TaskRule",
    "TellsApart",
    "TemplateBuiltIn",
    "TemplateChoice",
    "TemplateName",
    "TemplateOwn",
    "TenureProblem",
    "TenureSound",
    "TenureUnsound",
    "Term",
    "TermOfResponse",
    "TextAnswer",
    "TieDecided",
    "TieRule",
    "TieUndecided",
    "TimeOfDay",
    "Timeliness",
    "Together",
    "ToldLater",
    "TooLate",
    "TooManyInhabitants",
    "TooMuch",
    "Topic",
    "TopicChosen",
    "TopicId",
    "TopicRow",
    "TracedFigure",
    "Trained",
    "TrainingAbsent",
    "TrainingAttended",
    "TrainingMissing",
    "TrainingOnRecord",
    "TrainingRule",
    "TwiceInGroup",
    "UnanimityContradicted",
    "UndoAnswer",
    "Unit",
    "UnknownReference",
    "UnplacedStep",
    "UntilDeadline",
    "UntilMidnight",
    "UntilTermEnds",
    "Usual",
    "ValidateAnswer",
    "Verdict",
    "ViewCall",
    "Violation",
    "Votes",
    "VotesContradict",
    "WaitingOutlook",
    "WasRequested",
    "Weekday",
    "WhatIfAnswer",
    "WhatIfCall",
    "WhyNot",
    "WordingRead",
    "WordingRefusal",
    "WordingRefused",
    "YearOutOfRange",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeDocument:
    """The rulebook of a programme: plain data with public fields. `Programme` is its checked form."""

    format: ClassVar[ProgrammeFormat] = "klikks-programme/1"
    """`klikks-programme/1`."""
    id: ProgrammeId
    """Its id."""
    name: str
    """Its short name."""
    long_name: str
    """Its long name."""
    aliases: tuple[str, ...] = ()
    """Other spellings met in sources."""
    aim: str
    """What it is for, in German."""
    land: Land
    """The Land whose agency runs it."""
    term: Term
    """When it runs."""
    agency: Organisation
    """Who runs it."""
    partners: tuple[Organisation, ...] = ()
    """Who else takes part in the joint project."""
    contacts: tuple[Contact, ...] = ()
    """Whom to turn to."""
    links: tuple[Link, ...] = ()
    """Links for the public."""
    roles: tuple[Role, ...]
    """The roles that act in it."""
    intakes: tuple[Intake, ...]
    """The intakes, in the order in which they open."""
    profile: Profile
    """Who may take part, and which papers that takes."""
    event_kinds: tuple[EventKind, ...]
    """The kinds of event; which is expected before which, each says itself."""
    fields: tuple[ActionField, ...] = ()
    """The fields of action; without any, those that were seen in communes of `KlikKS`."""
    topics: tuple[Topic, ...] = ()
    """The topics on offer; without any, those that were seen in communes of `KlikKS`."""


ProgrammeFormat: TypeAlias = Literal[
    # The first format.
    "klikks-programme/1",
]
"""The format of a programme document."""

ProgrammeId: TypeAlias = str
"""1 to 64 of the characters `a-z`, `0-9` and `-`."""

Land: TypeAlias = Literal[
    # Brandenburg.
    "BB",
    # Berlin.
    "BE",
    # Baden-Württemberg.
    "BW",
    # Bavaria.
    "BY",
    # Bremen.
    "HB",
    # Hesse.
    "HE",
    # Hamburg.
    "HH",
    # Mecklenburg-Vorpommern.
    "MV",
    # Lower Saxony.
    "NI",
    # North Rhine-Westphalia.
    "NW",
    # Rhineland-Palatinate.
    "RP",
    # Schleswig-Holstein.
    "SH",
    # Saarland.
    "SL",
    # Saxony.
    "SN",
    # Saxony-Anhalt.
    "ST",
    # Thuringia.
    "TH",
]
"""A Land of the Federal Republic, by its ISO 3166-2 code without the country."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """From the first to the last day, both inclusive."""

    first_day: Day
    """The first day."""
    last_day: Day
    """The last day."""


Day: TypeAlias = datetime.date
"""A civil day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """An organisation of the programme."""

    name: str
    """Its name."""
    land: Land
    """Its Land."""
    function: str
    """What it does in the programme, in German, such as "Umsetzung in Nordrhein-Westfalen"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Whom to turn to: a role in an organisation, never a person."""

    role: RoleId
    """The role."""
    organisation: str
    """The organisation."""
    channels: tuple[Channel, ...]
    """The ways to reach it."""


RoleId: TypeAlias = str
"""1 to 64 of the characters `a-z`, `0-9` and `-`."""

Channel: TypeAlias = Literal[
    # E-mail.
    "email",
    # Telephone.
    "telephone",
    # Letter.
    "letter",
    # A form on the web.
    "form",
    # In person.
    "in_person",
]
"""How something reached the agency."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link for the public."""

    label: str
    """What it leads to, in German."""
    url: str | None = None
    """The address; none if the source has the link without one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A role, as this programme calls it."""

    id: RoleId
    """Its id."""
    label: Label
    """Its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A word in the languages of the catalogue."""

    de: str
    """German."""
    en: str
    """English."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """An intake of a programme."""

    id: IntakeId
    """Its id."""
    opens: Day
    """The first day on which requests are taken."""
    deadline: TermOfResponse | None = None
    """Until when answers are awaited; none if there is no deadline."""
    cap: Cap
    """How many places there are."""
    cap_provenance: Provenance
    """Where the cap comes from."""
    waiting_list: bool
    """Whether those for whom there is no place are put on a waiting list."""
    allocation: Allocation
    """How places are given out."""
    order: ReceiptOrder | None = None
    """Who of two came first; without it, whose request stands first in the journal."""
    assumed: tuple[str, ...] = ()
    """Settings above that no source states, each with its reason, in German."""


IntakeId: TypeAlias = str
"""1 to 64 of the characters `a-z`, `0-9` and `-`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermOfResponse:
    """Until when answers are awaited."""

    wording: str
    """The words of the call, such as "bis Ende des Jahres"."""
    rule: DeadlineRule
    """How the end is reckoned."""
    regime: Regime
    """Which law moves it."""
    land: Land
    """Where the answer is received; its holidays count, not the sender's."""
    ags: Ags | None = None
    """The commune where it is received, where some holidays are kept in some communes only (BY, SN, TH)."""
    commune_days: tuple[CommuneDays, ...] = ()
    """Lists of communes that keep such a holiday."""
    receipt: ReceiptPolicy | None = None
    """Until when in a day something can be received; without it, until midnight."""
    strictness: Strictness
    """What it means to be late."""
    provenance: Provenance
    """Where the deadline comes from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedDay:
    """A day is named; it is included (BGB § 188 (1))."""

    type: ClassVar[Literal["named_day"]] = "named_day"
    date: Day
    """The last day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOfMonth:
    """A part of a month is named (BGB § 192)."""

    type: ClassVar[Literal["part_of_month"]] = "part_of_month"
    year: int
    """The year."""
    month: int
    """The month, 1 to 12."""
    part: PartOfMonth
    """Which part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndOfQuarter:
    """"Ende des Quartals": the last day of a calendar quarter (§ 192 by analogy)."""

    type: ClassVar[Literal["end_of_quarter"]] = "end_of_quarter"
    year: int
    """The year."""
    quarter: int
    """The quarter, 1 to 4."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndOfHalfYear:
    """"Ende des Halbjahres": 30 June or 31 December (§ 192 by analogy)."""

    type: ClassVar[Literal["end_of_half_year"]] = "end_of_half_year"
    year: int
    """The year."""
    half: int
    """The half, 1 or 2."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndOfYear:
    """"Ende des Jahres": 31 December (§ 192 by analogy)."""

    type: ClassVar[Literal["end_of_year"]] = "end_of_year"
    year: int
    """The year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterEvent:
    """A period after an event, whose day is not counted (Ereignisfrist, BGB § 187 (1))."""

    type: ClassVar[Literal["after_event"]] = "after_event"
    date: Day
    """The day of the event."""
    amount: int
    """How many units, from 1."""
    unit: Unit
    """The unit."""
    plus_half_month: bool = False
    """"And a half month": 15 days, counted last (BGB § 189 (2)); with whole months only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FromStart:
    """A period from the start of a day, which is counted (Beginnfrist, BGB § 187 (2))."""

    type: ClassVar[Literal["from_start"]] = "from_start"
    date: Day
    """The first day."""
    amount: int
    """How many units, from 1."""
    unit: Unit
    """The unit."""
    plus_half_month: bool = False
    """"And a half month": 15 days, counted last (BGB § 189 (2)); with whole months only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extended:
    """A period that was extended: counted from the nominal end of the earlier one (BGB § 190)."""

    type: ClassVar[Literal["extended"]] = "extended"
    nominal: Day
    """The nominal end of the earlier period, not the day to which it had moved."""
    amount: int
    """By how many units, from 1."""
    unit: Unit
    """The unit."""
    plus_half_month: bool = False
    """"And a half month": 15 days, counted last (BGB § 189 (2)); with whole months only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """Hours that run through nights, weekends and holidays (VwVfG § 31 (6))."""

    type: ClassVar[Literal["hours"]] = "hours"
    start: Instant
    """The instant from which is counted."""
    hours: int
    """How many hours, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeforeEvent:
    """Backwards: the latest day for something that has to happen before an event, such as an invitation."""

    type: ClassVar[Literal["before_event"]] = "before_event"
    date: Day
    """The day of the event."""
    amount: int
    """How many units, from 1."""
    unit: Unit
    """The unit."""
    counting: Counting
    """How it is counted."""


DeadlineRule: TypeAlias = (
    NamedDay
    | DayOfMonth
    | EndOfQuarter
    | EndOfHalfYear
    | EndOfYear
    | AfterEvent
    | FromStart
    | Extended
    | Hours
    | BeforeEvent
)
"""How the end of a deadline is said. All days are of Europe/Berlin."""


PartOfMonth: TypeAlias = Literal[
    # "Anfang des Monats": the first day.
    "start",
    # "Mitte des Monats": the 15th, also in February.
    "middle",
    # "Ende des Monats": the last day.
    "end",
]
"""A day of a month that has a name (BGB § 192)."""

Unit: TypeAlias = Literal[
    "day",
    "week",
    "half_month",
    "month",
    "quarter",
    "half_year",
    "year",
]
"""A unit of periods. A half month is 15 days, a quarter 3 months, a half year 6 months (BGB § 189 (1))."""

Instant: TypeAlias = datetime.datetime
"""A point in time, to the second; it must have a time zone."""

Counting: TypeAlias = Literal[
    # The whole period lies between ("acht volle Tage vorher", "eine Frist von einer Woche").
    "clear",
    # On the n-th day before at the latest ("spätestens am 14. Tag vor dem Sitzungstag").
    "nth_day",
]
"""How an invitation "n days before" is counted."""

Regime: TypeAlias = Literal[
    # The day is meant literally: nothing moves it. Periods are counted as BGB §§ 187 to 192 count them.
    "calendar_date",
    # BGB § 193: an end on a Saturday, Sunday or public holiday moves to the next working day.
    "bgb193",
    # VwVfG § 31 (3) s. 1: the same for periods in a procedure of an authority.
    "vwvfg31",
    # VwVfG § 31 (3) s. 2: the day was named as the end with reference to the provision; it stays.
    "vwvfg31_day_named",
    # VwVfG § 31 (5): a date (Termin) set by an authority is kept, also on a day off.
    "vwvfg31_termin",
    # VwVfG § 31 (4): an authority's own performance, limited in time, ends on the day itself.
    "vwvfg31_own_performance",
]
"""Which law moves a deadline that falls on a day off. It is a choice of the programme, so it is data."""

Ags: TypeAlias = str
"""An Amtlicher Gemeindeschlüssel: eight digits, with the leading zero."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommuneDays:
    """The communes of a Land that keep a holiday, as a list somebody gives. It is complete for its years.

    Bavaria publishes such a list for 15 August after each census; it changes with the census, hence the years.
    """

    holiday: Holiday
    """The holiday."""
    land: Land
    """The Land."""
    first_year: int | None = None
    """The first year the list is for; without it, any earlier year."""
    last_year: int | None = None
    """The last year the list is for, inclusive; without it, any later year."""
    communes: tuple[Ags, ...]
    """The communes that keep it. A commune that is neither here nor in `partly` does not; of several lists for the
    same year one that names it is enough.
    """
    partly: tuple[Ags, ...] = ()
    """The communes of which only some districts keep it; there the question stays open."""
    source: str
    """Where the list comes from."""


Holiday: TypeAlias = Literal[
    # Neujahr, 1 January.
    "new_year",
    # Heilige Drei Könige, 6 January.
    "epiphany",
    # Internationaler Frauentag, 8 March.
    "womens_day",
    # Karfreitag, two days before Easter.
    "good_friday",
    # Ostersonntag; a statutory holiday in Brandenburg only.
    "easter_sunday",
    # Ostermontag.
    "easter_monday",
    # 1. Mai.
    "may_day",
    # Jahrestag der Befreiung, 8 May; in Berlin in 2020 and 2025.
    "liberation_day",
    # Christi Himmelfahrt, 39 days after Easter.
    "ascension",
    # Pfingstsonntag; a statutory holiday in Brandenburg only.
    "whit_sunday",
    # Pfingstmontag, 50 days after Easter.
    "whit_monday",
    # Fronleichnam, 60 days after Easter.
    "corpus_christi",
    # 75. Jahrestag des 17. Juni 1953, in Berlin in 2028.
    "uprising",
    # Augsburger Hohes Friedensfest, 8 August, in the city of Augsburg only.
    "peace_festival",
    # Mariä Himmelfahrt, 15 August.
    "assumption",
    # Weltkindertag, 20 September.
    "childrens_day",
    # Tag der Deutschen Einheit, 3 October.
    "german_unity",
    # Reformationstag, 31 October.
    "reformation",
    # Allerheiligen, 1 November.
    "all_saints",
    # Buß- und Bettag, the Wednesday before 23 November.
    "repentance",
    # 1. Weihnachtstag, 25 December.
    "christmas_day",
    # 2. Weihnachtstag, 26 December.
    "second_christmas_day",
]
"""A public holiday of at least one Land.

Memorial days, 24 and 31 December and the days of carnival are none, nor are church days the state does not
recognise.
"""

@dataclass(frozen=True, slots=True, kw_only=True)
class UntilMidnight:
    """All day long, until midnight; an authority has to take mail as long."""

    type: ClassVar[Literal["until_midnight"]] = "until_midnight"


@dataclass(frozen=True, slots=True, kw_only=True)
class BusinessHours:
    """In usual business hours. What comes outside them is received when they next begin: on the same day if it is
    early, else on the next working day of the place. Among businesses one view of BGH, 6 October 2022, VII ZR
    895/21.
    """

    type: ClassVar[Literal["business_hours"]] = "business_hours"
    open: TimeOfDay
    """When they begin."""
    close: TimeOfDay
    """When they end, exclusive."""


ReceiptPolicy: TypeAlias = UntilMidnight | BusinessHours
"""Until when in a day something can be received."""


TimeOfDay: TypeAlias = str
"""What a clock in Germany shows, to the minute: `18:30`."""

@dataclass(frozen=True, slots=True, kw_only=True)
class Soft:
    """Asked for; who is late is still let in while there is room, and the lateness is on record."""

    type: ClassVar[Literal["soft"]] = "soft"
    grace_days: int | None = None
    """Days after the effective end until which lateness is accepted; without it, until the term ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hard:
    """Who is late is out."""

    type: ClassVar[Literal["hard"]] = "hard"


Strictness: TypeAlias = Soft | Hard
"""What it means to be late."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvenanceStated:
    """A source says so."""

    type: ClassVar[Literal["stated"]] = "stated"
    source: Source
    """The source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvenanceAssumed:
    """No source says so; it was assumed."""

    type: ClassVar[Literal["assumed"]] = "assumed"
    reason: str
    """Why this was assumed."""


Provenance: TypeAlias = ProvenanceStated | ProvenanceAssumed
"""How well a setting of a programme is founded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact comes from: a document, and the place in it."""

    label: str
    """What the source is called, such as "Pressemitteilung vom 14.12.2022"."""
    place: str | None = None
    """The sentence, paragraph or page."""
    url: str | None = None
    """Its address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CapNone:
    """No limit."""

    type: ClassVar[Literal["none"]] = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class CapTarget:
    """A planned number; going beyond is possible and is reported."""

    type: ClassVar[Literal["target"]] = "target"
    places: int
    """The number of places."""
    counts: CountingUnit
    """What takes up a place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CapHard:
    """A limit; nobody is admitted beyond it without an exception on record."""

    type: ClassVar[Literal["hard"]] = "hard"
    places: int
    """The number of places."""
    counts: CountingUnit
    """What takes up a place."""


Cap: TypeAlias = CapNone | CapTarget | CapHard
"""How many places there are, and how firm that is. Zero places means nobody."""


CountingUnit: TypeAlias = Literal[
    # Communes only.
    "communes",
    # Districts only.
    "districts",
    # Communes and districts alike.
    "both",
    # Persons: for the local caps of sponsors.
    "persons",
]
"""What takes up a place."""

@dataclass(frozen=True, slots=True, kw_only=True)
class ByReceipt:
    """One by one, as requests come."""

    type: ClassVar[Literal["by_receipt"]] = "by_receipt"


@dataclass(frozen=True, slots=True, kw_only=True)
class AtCloseByReceipt:
    """All at once when the intake is closed, in the order of receipt."""

    type: ClassVar[Literal["at_close_by_receipt"]] = "at_close_by_receipt"


@dataclass(frozen=True, slots=True, kw_only=True)
class AtCloseByCriteria:
    """All at once when the intake is closed: first the places kept for groups, then the rest, each in the order of
    receipt.
    """

    type: ClassVar[Literal["at_close_by_criteria"]] = "at_close_by_criteria"
    quotas: tuple[Quota, ...]
    """The groups for which places are kept or limited, in the order in which they are served."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AtCloseByLot:
    """All at once when the intake is closed, by a lot that anybody can recompute (`docs/lot.md`)."""

    type: ClassVar[Literal["at_close_by_lot"]] = "at_close_by_lot"


Allocation: TypeAlias = ByReceipt | AtCloseByReceipt | AtCloseByCriteria | AtCloseByLot
"""How places are given out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """Places kept for a group, or a limit to it."""

    label: str
    """What the group is called, in German, such as "unter 5.000 Einwohner"."""
    criterion: Criterion
    """Who belongs to it. What is not on record about a place does not put it into a group."""
    kept: int
    """So many places are kept for it."""
    at_most: int | None = None
    """At most so many places go to it while others wait; without it there is no limit."""
    provenance: Provenance
    """Where that comes from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ByInhabitants:
    """A number of inhabitants."""

    type: ClassVar[Literal["inhabitants"]] = "inhabitants"
    from_: int
    """At least so many."""
    below: int | None = None
    """Fewer than so many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ByRegion:
    """A region, by the first digits of the key (AGS): the Land (2), Regierungsbezirk (3) or Kreis (5)."""

    type: ClassVar[Literal["region"]] = "region"
    prefix: str
    """The first digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ByMembership:
    """Membership of an association, county or city on record."""

    type: ClassVar[Literal["part_of"]] = "part_of"
    place: PlaceId
    """Of which place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ByKind:
    """A kind of commune."""

    type: ClassVar[Literal["kind"]] = "kind"
    kinds: tuple[CommuneKind, ...]
    """One of these."""


Criterion: TypeAlias = ByInhabitants | ByRegion | ByMembership | ByKind
"""What puts a place into a group."""


PlaceId: TypeAlias = str
"""1 to 64 of the characters `a-z`, `0-9` and `-`."""

CommuneKind: TypeAlias = Literal[
    # Gemeinde without another title.
    "municipality",
    # Stadt.
    "town",
    # Kreisfreie Stadt.
    "independent_city",
    # Ortsgemeinde, member of a Verbandsgemeinde (RP).
    "local_community",
    # Flecken (NI) or Markt (BY).
    "market_town",
    # Verbandsgemeinde, Samtgemeinde or Amt; it has member communes.
    "municipal_association",
    # Landkreis or Kreis.
    "county",
]
"""What kind of commune it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptOrder:
    """The order of those who ask."""

    by: OrderBy
    """Who of two came first."""
    tie: TieRule
    """What becomes of ties."""


OrderBy: TypeAlias = Literal[
    # Whose request stands first in the journal.
    "recorded",
    # Whose request was certainly received before: its span ends before the other's begins.
    "received",
    # Whose request was certainly received on an earlier day: what comes on one day comes together.
    "received_day",
]
"""Who of two came first."""

TieRule: TypeAlias = Literal[
    # Nobody is preferred until better evidence of receipt is on record.
    "later_evidence",
    # A lot decides, drawn as `docs/lot.md` says.
    "lot",
]
"""What becomes of those of whom nobody can tell who came first. Never the order of a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The profile of a Land."""

    bases: tuple[BasisRule, ...]
    """The bases admitted; a basis that is not listed is not admitted."""
    steps: tuple[StepRule, ...]
    """The steps asked for, in the order in which they are expected."""
    inhabitants: InhabitantsLimit | None = None
    """How small a commune has to be; without it, size does not matter."""
    rights: tuple[Right, ...] = ()
    """Who may do what. Without it the programme leaves that open, and nobody is asked for a right."""
    sponsors: SponsorRules | None = None
    """What it asks of its sponsors; without it, nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BasisRule:
    """What the programme makes of a basis."""

    basis: Basis
    """The basis."""
    counts: bool
    """Whether it counts toward the cap."""
    provenance: Provenance
    """Where that comes from."""


Basis: TypeAlias = Literal[
    # The commune itself; usually by a resolution of its council.
    "commune_backed",
    # Citizens who joined together.
    "citizen_group",
    # A club, parish, company or initiative.
    "organisation",
    # One person.
    "private_individual",
]
"""On whose shoulders a participation rests."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRule:
    """What the programme makes of a step."""

    step: Step
    """The step."""
    need: Need
    """How much it is needed. It applies to communes; other bases have no council to ask."""
    by: tuple[RoleId, ...] = ()
    """Who takes the step."""
    naming: Naming | None = None
    """How sponsors are to be named, for the step of naming."""
    majority: MajorityRule | None = None
    """The majority it takes, for the step of the resolution; a resolution on record may name another."""
    provenance: Provenance
    """Where that comes from."""


Step: TypeAlias = Literal[
    # Interessensbekundung.
    "interest",
    # Zusage.
    "commitment",
    # Absichtserklärung.
    "declaration",
    # Ratsbeschluss.
    "resolution",
    # Kooperationsvereinbarung.
    "agreement",
    # Benennung der Klimaschutzpat:innen.
    "naming",
    # Aufnahme by the agency.
    "admission",
]
"""A step on the way in. The order is that in which steps are expected."""

Need: TypeAlias = Literal[
    # Without it there is no admission.
    "required",
    # Usual; without it there is a finding.
    "expected",
    # Not asked for.
    "optional",
]
"""How much a step is needed before admission."""

Naming: TypeAlias = Literal[
    # By a resolution of the council, as in Dassow.
    "by_resolution",
    # By the mayor or the administration.
    "by_head",
    # The source does not say.
    "unknown",
]
"""How the sponsors of a place are named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MajorityRule:
    """The majority that a resolution takes, as the law of the Land says."""

    kind: MajorityKind
    """Which one."""
    section: str
    """The section, such as "GO NRW § 50 Abs. 1"."""
    provenance: Provenance
    """Where that comes from."""


MajorityKind: TypeAlias = Literal[
    # More yes than no.
    "simple",
    # More than half of the members that the law or the Hauptsatzung provides for, present or not.
    "of_statutory_number",
]
"""Which majority a kind of resolution takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InhabitantsLimit:
    """How small a commune has to be."""

    below: int
    """It has fewer inhabitants than this; the number itself is too many."""
    as_of: Day | None = None
    """The day whose figure counts; without it, the figure on record counts with the day it is of."""
    basis: str | None = None
    """What the figure has to be based on; without it, any basis will do."""
    provenance: Provenance
    """Where that comes from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """What a role may do."""

    role: RoleId
    """The role."""
    acts: tuple[Act, ...]
    """What it may do."""
    reach: Reach
    """How far that reaches."""
    provenance: Provenance
    """Where that comes from."""


Act: TypeAlias = Literal[
    # Interesse bekunden.
    "express_interest",
    # Zusagen: commitment, declaration of intent, agreement.
    "commit",
    # Einen Beschluss eintragen.
    "record_resolution",
    # Die Aufnahme beantragen.
    "request_admission",
    # Über die Aufnahme entscheiden.
    "grant_admission",
    # Eine Ausnahme machen.
    "make_exception",
    # Klimaschutzpat:innen benennen.
    "name_sponsor",
    # Klimaschutzpat:innen ernennen.
    "appoint_sponsor",
    # Eine Schulung eintragen.
    "record_training",
    # Eine Veranstaltung planen.
    "plan_event",
    # Eine Veranstaltung als durchgeführt eintragen.
    "hold_event",
    # Eine Veranstaltung absagen.
    "cancel_event",
    # Zahlen veröffentlichen.
    "publish",
    # Personenbezogene Daten einsehen.
    "see_personal_data",
    # Personenbezogene Daten löschen.
    "erase",
]
"""What somebody may do, or may not."""

Reach: TypeAlias = Literal[
    # The district in which the role is held.
    "own_district",
    # The place in which the role is held, with all that is part of it.
    "own_place",
    # The whole programme.
    "programme",
]
"""How far a right reaches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SponsorRules:
    """What a programme asks of its sponsors."""

    stages: tuple[StageRule, ...] = ()
    """What the stages take; a stage that is not listed takes nothing."""
    training: TrainingRule | None = None
    """The training before an assignment."""
    caps: tuple[SponsorCap, ...] = ()
    """Local caps."""
    volunteer_card: tuple[CardThreshold, ...] = ()
    """The thresholds of the card of volunteers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StageRule:
    """What a stage takes."""

    stage: Stage
    """The stage."""
    requires: tuple[StageNeed, ...]
    """What it takes: all of it."""
    need: Need
    """Whether it is refused without, or noted."""
    provenance: Provenance
    """Where that comes from."""


Stage: TypeAlias = Literal[
    # Interessiert.
    "interested",
    # Möchte sich engagieren.
    "willing",
    # Benannt.
    "named",
    # Ernannt.
    "appointed",
    # Geschult.
    "trained",
    # Aktiv.
    "active",
    # Pausiert.
    "paused",
    # Ausgeschieden.
    "ended",
    # Geehrt.
    "honoured",
]
"""How far sponsors have come."""

@dataclass(frozen=True, slots=True, kw_only=True)
class NeedsEarlier:
    """An earlier stage."""

    type: ClassVar[Literal["earlier"]] = "earlier"
    stage: Stage
    """The stage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedsResolution:
    """A resolution of the place, or of the one it belongs to, that decides."""

    type: ClassVar[Literal["resolution"]] = "resolution"


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedsTraining:
    """Days of training."""

    type: ClassVar[Literal["training_days"]] = "training_days"
    days: int
    """How many, in all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedsMandate:
    """An order or the consent of the public body."""

    type: ClassVar[Literal["mandate"]] = "mandate"


StageNeed: TypeAlias = NeedsEarlier | NeedsResolution | NeedsTraining | NeedsMandate
"""Something without which a stage is not reached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingRule:
    """How much training it takes before somebody is given something to look after."""

    days: int
    """Days of training, in all."""
    need: Need
    """Whether an assignment is refused without, or noted."""
    provenance: Provenance
    """Where that comes from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SponsorCap:
    """How many sponsors a place, or each of its districts, has room for."""

    place: PlaceId | None = None
    """The place it holds for; without it, every commune."""
    per: CapPer
    """Whether it is for the place as a whole or for each of its districts."""
    cap: Cap
    """How many persons, and how firm that is."""
    provenance: Provenance
    """Where that comes from."""


CapPer: TypeAlias = Literal[
    # A place with all that is part of it.
    "place",
    # Each district.
    "district",
]
"""What a local cap is for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardThreshold:
    """From how many hours on the card of volunteers (Ehrenamtskarte) can be had, while that is so."""

    first_day: Day
    """The first day on which it is so."""
    last_day: Day | None = None
    """The last day on which it is so, inclusive."""
    minutes_per_week: int
    """Minutes in an average week."""
    minutes_per_year: int
    """Minutes in a year."""
    provenance: Provenance
    """Where that comes from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventKind:
    """A kind of event, as this programme calls it. All but id and name may be left out; nothing is refused for it,
    an event that departs from it is a finding.
    """

    id: EventKindId
    """Its id, such as `future-workshop`."""
    label: Label
    """Its name."""
    after: tuple[EventKindId, ...] = ()
    """One of these kinds is expected before it at the same place; where none of them is on record, one of those that
    are expected before them.
    """
    minutes: Usual | None = None
    """How many minutes it takes."""
    people: Usual | None = None
    """For how many people it is."""
    modes: tuple[Mode, ...] = ()
    """On site, online or both; without any, nothing is known."""
    notice_days: int | None = None
    """How many days before it people should hear of it."""
    inviter: RoleId | None = None
    """Who usually invites."""
    audience: tuple[RoleId, ...] = ()
    """Who is usually invited."""
    agenda: TemplateName | None = None
    """The agenda it can follow."""
    sources: tuple[Source, ...] = ()
    """Where these settings come from."""
    assumed: tuple[str, ...] = ()
    """Settings that no source states, in German."""


EventKindId: TypeAlias = str
"""1 to 64 of the characters `a-z`, `0-9` and `-`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    """From the least to the most that is usual, both inclusive; what no source says is absent."""

    least: int | None = None
    """The least."""
    most: int | None = None
    """The most."""


Mode: TypeAlias = Literal[
    # Vor Ort.
    "on_site",
    # Digital.
    "online",
    # Both.
    "hybrid",
]
"""Where people meet."""

TemplateName: TypeAlias = Literal[
    # Zukunftswerkstatt in its compact form: an evening of two to three hours.
    "future_workshop_evening",
    # Zukunftswerkstatt on one day.
    "future_workshop_day",
    # Zukunftswerkstatt on two days.
    "future_workshop_two_days",
    # Strategieworkshop.
    "strategy_workshop",
    # Priorisierungsworkshop.
    "prioritisation_workshop",
    # Umsetzungsworkshop.
    "implementation_workshop",
    # Informationsabend.
    "information_evening",
    # Kennenlernen.
    "meet_and_greet",
]
"""A template that is built in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionField:
    """A field of action (Handlungsfeld), as this programme calls it."""

    label: Label
    """Its name; the German one is how topics and projects name it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A focus topic (Schwerpunktthema), with the fields of action it belongs to."""

    id: TopicId
    """Its id, such as `unsealing-front-gardens`."""
    name: str
    """Its German name."""
    fields: tuple[str, ...] = ()
    """The fields of action (Handlungsfelder) it belongs to, by their German names."""


TopicId: TypeAlias = str
"""1 to 64 of the characters `a-z`, `0-9` and `-`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalHeader:
    """The first line of a journal."""

    format: ClassVar[JournalFormat] = "klikks-journal/1"
    """`klikks-journal/1`."""
    programme: ProgrammeId
    """The programme it belongs to."""


JournalFormat: TypeAlias = Literal[
    # The first format.
    "klikks-journal/1",
]
"""The format of a journal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry: a fact, and how and when we came to know it.

    When it was so stands in the fact; when we knew it is `recorded_at`.
    """

    seq: int
    """Its number: 1, 2, 3, …"""
    recorded_at: Moment
    """When it was recorded."""
    by: RoleId
    """The role that recorded it; never a person."""
    source: Source
    """Where the fact comes from."""
    corrects: int | None = None
    """The entry whose fact this one replaces."""
    fact: Fact
    """What was so."""


Moment: TypeAlias = datetime.date | datetime.datetime
"""A day, or an instant within it."""

@dataclass(frozen=True, slots=True, kw_only=True)
class CommuneRegistered:
    """A commune came into the register."""

    type: ClassVar[Literal["commune_registered"]] = "commune_registered"
    commune: Commune


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictRegistered:
    """A district came into the register."""

    type: ClassVar[Literal["district_registered"]] = "district_registered"
    district: District


@dataclass(frozen=True, slots=True, kw_only=True)
class InterestExpressed:
    """A place expressed interest."""

    type: ClassVar[Literal["interest_expressed"]] = "interest_expressed"
    place: PlaceId
    also_for: tuple[PlaceId, ...] = ()
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class InterestCounted:
    """So many communes are interested; they are not named."""

    type: ClassVar[Literal["interest_counted"]] = "interest_counted"
    count: Count
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentsExpected:
    """Commitments of so many communes are expected by a day; they are not named."""

    type: ClassVar[Literal["commitments_expected"]] = "commitments_expected"
    count: Count
    by: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentGiven:
    """A place promised to take part."""

    type: ClassVar[Literal["commitment_given"]] = "commitment_given"
    place: PlaceId
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class BackingGiven:
    """A role or unit stands behind the participation."""

    type: ClassVar[Literal["backing_given"]] = "backing_given"
    place: PlaceId
    role: RoleId
    manner: Backing
    reason: str | None = None
    """Why, in the words of the source or close to them."""
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclarationMade:
    """A declaration of intent was signed."""

    type: ClassVar[Literal["declaration_made"]] = "declaration_made"
    place: PlaceId
    also_for: tuple[PlaceId, ...] = ()
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolutionRecorded:
    """A body resolved, or dealt with it without resolving."""

    type: ClassVar[Literal["resolution_recorded"]] = "resolution_recorded"
    place: PlaceId
    resolution: Resolution
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementSigned:
    """The cooperation agreement was signed."""

    type: ClassVar[Literal["agreement_signed"]] = "agreement_signed"
    place: PlaceId
    also_for: tuple[PlaceId, ...] = ()
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class SponsorsNamed:
    """The sponsors were named."""

    type: ClassVar[Literal["sponsors_named"]] = "sponsors_named"
    place: PlaceId
    manner: Naming
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmissionRequested:
    """A place asked for admission."""

    type: ClassVar[Literal["admission_requested"]] = "admission_requested"
    place: PlaceId
    intake: IntakeId
    basis: Basis
    arrival: Arrival
    one_of: int | None = None
    """The entry that counted it, unnamed, among the expected."""
    together: Together | None = None
    """The group that asks with this one request, if it is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceHeld:
    """A place is kept free for one, until an instant."""

    type: ClassVar[Literal["place_held"]] = "place_held"
    place: PlaceId
    intake: IntakeId
    basis: Basis
    until: Instant
    """When it is over unless it was taken, exclusive."""
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldReleased:
    """A place is kept free no longer."""

    type: ClassVar[Literal["hold_released"]] = "hold_released"
    place: PlaceId
    reason: str
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeClosed:
    """No further requests are taken for an intake."""

    type: ClassVar[Literal["intake_closed"]] = "intake_closed"
    intake: IntakeId
    reason: str
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class LotCommitted:
    """The list of a lot was fixed and its hash published, before the seed is known."""

    type: ClassVar[Literal["lot_committed"]] = "lot_committed"
    intake: IntakeId
    among: tuple[PlaceId, ...]
    """Who is in the lot; a group is there with one of its members."""
    places: int
    """The number of places, as published."""
    seed_from: str
    """The later public value that will be the seed, such as "Lottozahlen vom 7. Januar 2023"."""
    list_hash: Sha256Hex
    """The hash that was published, as `docs/lot.md` says."""
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class LotDrawn:
    """The seed of the lot became known."""

    type: ClassVar[Literal["lot_drawn"]] = "lot_drawn"
    intake: IntakeId
    seed: str
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesAllocated:
    """The places of an intake were given out after its close."""

    type: ClassVar[Literal["places_allocated"]] = "places_allocated"
    intake: IntakeId
    order: tuple[PlaceId, ...]
    """All who had asked, in the order in which they come."""
    places: int
    """For how many of them there was a place."""
    rest: Remainder
    """What becomes of the others."""
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmissionGranted:
    """A place was admitted."""

    type: ClassVar[Literal["admission_granted"]] = "admission_granted"
    place: PlaceId
    intake: IntakeId
    basis: Basis
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmissionWaiting:
    """A place was put on the waiting list, behind all that are on it."""

    type: ClassVar[Literal["admission_waiting"]] = "admission_waiting"
    place: PlaceId
    intake: IntakeId
    basis: Basis
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmissionRefused:
    """The agency refused a place."""

    type: ClassVar[Literal["admission_refused"]] = "admission_refused"
    place: PlaceId
    intake: IntakeId
    reason: str
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ExceptionMade:
    """A rule does not apply to one place, for a reason that is on record."""

    type: ClassVar[Literal["exception_made"]] = "exception_made"
    place: PlaceId
    rule: Rule
    reason: str
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipationDeclined:
    """A council or head said no."""

    type: ClassVar[Literal["participation_declined"]] = "participation_declined"
    place: PlaceId
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipationWithdrawn:
    """A place left."""

    type: ClassVar[Literal["participation_withdrawn"]] = "participation_withdrawn"
    place: PlaceId
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipationCompleted:
    """A participation came to its regular end."""

    type: ClassVar[Literal["participation_completed"]] = "participation_completed"
    place: PlaceId
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class SponsorsCounted:
    """So many sponsors of a place have come to a stage."""

    type: ClassVar[Literal["sponsors_counted"]] = "sponsors_counted"
    place: PlaceId
    stage: Stage
    count: Count
    districts: Count | None = None
    """In how many districts, where the source says so."""
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPlanned:
    """An event is planned."""

    type: ClassVar[Literal["event_planned"]] = "event_planned"
    event: Event


@dataclass(frozen=True, slots=True, kw_only=True)
class EventHeld:
    """An event took place."""

    type: ClassVar[Literal["event_held"]] = "event_held"
    event: Event
    attendance: Count | None = None
    """How many came."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventCancelled:
    """An event will not take place."""

    type: ClassVar[Literal["event_cancelled"]] = "event_cancelled"
    event: EventId
    reason: str
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesStarted:
    """A series of meetings began."""

    type: ClassVar[Literal["series_started"]] = "series_started"
    series: Series


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesDateMoved:
    """One date of a series is held on another day."""

    type: ClassVar[Literal["series_date_moved"]] = "series_date_moved"
    series: SeriesId
    date: Day
    """The day on which it would have been."""
    to: Day
    """The day on which it is held."""
    starts: TimeOfDay | None = None
    """When it begins there, Europe/Berlin; without it, as usual."""
    reason: str
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesDateCancelled:
    """One date of a series is not held."""

    type: ClassVar[Literal["series_date_cancelled"]] = "series_date_cancelled"
    series: SeriesId
    date: Day
    """The day on which it would have been."""
    reason: str
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesEnded:
    """A series ends."""

    type: ClassVar[Literal["series_ended"]] = "series_ended"
    series: SeriesId
    last_day: Day
    """The last day on which a date can be, inclusive."""
    reason: str
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicChosen:
    """A place chose a focus topic."""

    type: ClassVar[Literal["topic_chosen"]] = "topic_chosen"
    place: PlaceId
    topic: TopicId
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class CapChanged:
    """The cap of an intake changed."""

    type: ClassVar[Literal["cap_changed"]] = "cap_changed"
    intake: IntakeId
    cap: Cap
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineChanged:
    """The deadline of an intake changed."""

    type: ClassVar[Literal["deadline_changed"]] = "deadline_changed"
    intake: IntakeId
    deadline: TermOfResponse
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementPublished:
    """Somebody published a figure; it is checked against the register."""

    type: ClassVar[Literal["statement_published"]] = "statement_published"
    figure: Figure
    count: Count
    wording: str
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleBegan:
    """A person holds a role from a day on; `until` is the first day without it. Without a place it is for the whole
    programme.
    """

    type: ClassVar[Literal["role_began"]] = "role_began"
    person: PersonId
    role: RoleId
    place: PlaceId | None = None
    from_: Day
    until: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleEnded:
    """A role ends; `until` is the first day without it. A day ahead leaves the role as it is until then."""

    type: ClassVar[Literal["role_ended"]] = "role_ended"
    person: PersonId
    role: RoleId
    place: PlaceId | None = None
    until: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactNamed:
    """Whom to turn to in a place: a role, and who holds it, if that is on record."""

    type: ClassVar[Literal["contact_named"]] = "contact_named"
    place: PlaceId
    role: RoleId
    person: PersonId | None = None
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class SponsorStageReached:
    """A sponsor of a place came to a stage."""

    type: ClassVar[Literal["sponsor_stage_reached"]] = "sponsor_stage_reached"
    person: PersonId
    place: PlaceId
    stage: Stage
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingAttended:
    """A sponsor attended so many days of training."""

    type: ClassVar[Literal["training_attended"]] = "training_attended"
    person: PersonId
    kind: EventKindId | None = None
    """What kind of event it was."""
    days: int
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateGiven:
    """A public body gave its order or consent to what a volunteer does; `body` is the role that gave it."""

    type: ClassVar[Literal["mandate_given"]] = "mandate_given"
    person: PersonId
    place: PlaceId
    body: RoleId
    manner: Mandate
    from_: Day
    until: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SponsorAssigned:
    """A sponsor looks after a place, or a topic there, from a day on; `until` is the first day without."""

    type: ClassVar[Literal["sponsor_assigned"]] = "sponsor_assigned"
    person: PersonId
    place: PlaceId
    topic: TopicId | None = None
    """The topic; without it, every topic."""
    duty: Duty
    from_: Day
    until: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentEnded:
    """An assignment ends; `until` is the first day without it."""

    type: ClassVar[Literal["assignment_ended"]] = "assignment_ended"
    person: PersonId
    place: PlaceId
    topic: TopicId | None = None
    until: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentHandedOver:
    """A sponsor hands an assignment over: it is `to` that has it from day `on`, with the same duty and end."""

    type: ClassVar[Literal["assignment_handed_over"]] = "assignment_handed_over"
    person: PersonId
    to: PersonId
    place: PlaceId
    topic: TopicId | None = None
    on: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveTaken:
    """A sponsor is on leave; `until` is the first day back."""

    type: ClassVar[Literal["leave_taken"]] = "leave_taken"
    person: PersonId
    from_: Day
    until: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFormed:
    """Sponsors form a group, or it changes."""

    type: ClassVar[Literal["group_formed"]] = "group_formed"
    group: Group


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateRequested:
    """A sponsor asked for a certificate."""

    type: ClassVar[Literal["certificate_requested"]] = "certificate_requested"
    person: PersonId
    certificate: Certificate
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursReported:
    """Hours of a sponsor who asked for a record of them, both days inclusive."""

    type: ClassVar[Literal["hours_reported"]] = "hours_reported"
    person: PersonId
    minutes: int
    first_day: Day
    last_day: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateIssued:
    """A certificate was given."""

    type: ClassVar[Literal["certificate_issued"]] = "certificate_issued"
    person: PersonId
    certificate: Certificate
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectRecorded:
    """A project came into the register."""

    type: ClassVar[Literal["project_recorded"]] = "project_recorded"
    project: Project


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectStateReached:
    """A project came to a state."""

    type: ClassVar[Literal["project_state_reached"]] = "project_state_reached"
    project: ProjectId
    state: ProjectState
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class SavingReported:
    """A figure for CO2 saved was reported."""

    type: ClassVar[Literal["saving_reported"]] = "saving_reported"
    of: SavingOf
    saving: Co2Saving
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonErased:
    """The personal data of somebody was erased. The id says nothing any more; no decision depends on it."""

    type: ClassVar[Literal["person_erased"]] = "person_erased"
    person: PersonId
    reason: ErasureReason
    when: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Retracted:
    """The entry that is corrected should not be there."""

    type: ClassVar[Literal["retracted"]] = "retracted"
    reason: str


Fact: TypeAlias = (
    CommuneRegistered
    | DistrictRegistered
    | InterestExpressed
    | InterestCounted
    | CommitmentsExpected
    | CommitmentGiven
    | BackingGiven
    | DeclarationMade
    | ResolutionRecorded
    | AgreementSigned
    | SponsorsNamed
    | AdmissionRequested
    | PlaceHeld
    | HoldReleased
    | IntakeClosed
    | LotCommitted
    | LotDrawn
    | PlacesAllocated
    | AdmissionGranted
    | AdmissionWaiting
    | AdmissionRefused
    | ExceptionMade
    | ParticipationDeclined
    | ParticipationWithdrawn
    | ParticipationCompleted
    | SponsorsCounted
    | EventPlanned
    | EventHeld
    | EventCancelled
    | SeriesStarted
    | SeriesDateMoved
    | SeriesDateCancelled
    | SeriesEnded
    | TopicChosen
    | CapChanged
    | DeadlineChanged
    | StatementPublished
    | RoleBegan
    | RoleEnded
    | ContactNamed
    | SponsorStageReached
    | TrainingAttended
    | MandateGiven
    | SponsorAssigned
    | AssignmentEnded
    | AssignmentHandedOver
    | LeaveTaken
    | GroupFormed
    | CertificateRequested
    | HoursReported
    | CertificateIssued
    | ProjectRecorded
    | ProjectStateReached
    | SavingReported
    | PersonErased
    | Retracted
)
"""What was so. `when` is the time of the fact itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commune:
    """A commune: a place with a council or head of its own."""

    id: PlaceId
    """Its id in this register."""
    name: str
    """Its name as it writes itself, such as "Gronau (Westf.)"."""
    epithet: str | None = None
    """A title or by-name, such as "Blütenstadt"."""
    land: Land
    """The Land it lies in; it may differ from the Land of the agency."""
    kind: CommuneKind
    """What kind of commune it is."""
    ags: Ags | None = None
    """Its key."""
    population: Population | None = None
    """How many people live there."""
    part_of: PlaceId | None = None
    """The association or county it belongs to, if that matters here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Population:
    """How many people live there. The bases of the figures differ, so basis and day belong to it."""

    inhabitants: int
    """The number of inhabitants."""
    as_of: Day
    """The day of the figure."""
    basis: str
    """What it is based on, such as "Zensus 2022"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class District:
    """A district of a commune: Stadtteil, Ortsteil, Bezirk."""

    id: PlaceId
    """Its id in this register."""
    name: str
    """Its name."""
    part_of: PlaceId
    """The commune it belongs to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanInstant:
    """At an instant, known to the second."""

    type: ClassVar[Literal["instant"]] = "instant"
    at: Instant
    """The instant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanMinute:
    """Within one minute, as a clock in Berlin shows it: a note of a telephone call."""

    type: ClassVar[Literal["minute"]] = "minute"
    date: Day
    """The day."""
    time: TimeOfDay
    """The minute."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanDay:
    """On one day."""

    type: ClassVar[Literal["day"]] = "day"
    date: Day
    """The day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanBetween:
    """On some day from `earliest` to `latest`."""

    type: ClassVar[Literal["between"]] = "between"
    earliest: Day
    """The first day it can be."""
    latest: Day
    """The last day it can be."""
    wording: str | None = None
    """The words of the source, such as "Anfang Januar"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanUpTo:
    """On `latest` or some day before."""

    type: ClassVar[Literal["up_to"]] = "up_to"
    latest: Day
    """The last day it can be."""
    wording: str | None = None
    """The words of the source, such as "bereits"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanUnknown:
    """The source does not say when."""

    type: ClassVar[Literal["unknown"]] = "unknown"
    wording: str | None = None
    """The words of the source, if it has any."""


Span: TypeAlias = SpanInstant | SpanMinute | SpanDay | SpanBetween | SpanUpTo | SpanUnknown
"""When something was or will be, with the precision of its source. All days are inclusive and of Europe/Berlin.

"Anfang Januar 2023" is an interval whose wording is kept; it never becomes a single day.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountExactly:
    """Exactly `n`."""

    type: ClassVar[Literal["exactly"]] = "exactly"
    n: int
    """The number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountAtLeast:
    """`n` or more."""

    type: ClassVar[Literal["at_least"]] = "at_least"
    n: int
    """The lower bound, inclusive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountAbout:
    """Roughly `n`."""

    type: ClassVar[Literal["about"]] = "about"
    n: int
    """The number named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountMoreThan:
    """More than `n`."""

    type: ClassVar[Literal["more_than"]] = "more_than"
    n: int
    """The lower bound, exclusive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountNumerous:
    """Many, some or several, in words only."""

    type: ClassVar[Literal["numerous"]] = "numerous"
    wording: str
    """The word of the source, such as "zahlreiche"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountUnknown:
    """The source gives no number."""

    type: ClassVar[Literal["unknown"]] = "unknown"


Count: TypeAlias = CountExactly | CountAtLeast | CountAbout | CountMoreThan | CountNumerous | CountUnknown
"""How many, with the qualifier of the source. Unknown is not zero."""


Backing: TypeAlias = Literal[
    # It took part in the decision.
    "decided",
    # It represents the commune in the programme.
    "represents",
    # It supports the decision of another.
    "supports",
]
"""How a role or unit stands behind a participation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """A resolution on taking part. Where none is on record it is absent, which is not rejected."""

    body: Body
    """Who resolved."""
    outcome: Outcome
    """What came of it."""
    majority: Majority
    """How it was carried."""
    votes: Votes | None = None
    """The votes."""
    required: RequiredMajority | None = None
    """The majority it took; without it, the one of the profile."""
    content: str | None = None
    """What it is about, such as signing the agreement."""
    reference: str | None = None
    """The number of the Vorlage."""
    url: str | None = None
    """Its address."""


Body: TypeAlias = Literal[
    # Rat, Stadtrat, Gemeinderat, Gemeindevertretung, Stadtvertretung, Ortsgemeinderat.
    "council",
    # Ortsbeirat, Ortsrat, Bezirksvertretung: the body of a district.
    "district_council",
    # Ausschuss; it prepares and does not bind the commune.
    "committee",
]
"""Who resolved. A committee is not a council."""

Outcome: TypeAlias = Literal[
    # Beschlossen.
    "approved",
    # Abgelehnt.
    "rejected",
    # Vertagt.
    "adjourned",
    # Zur Kenntnis genommen.
    "noted",
    # Presented; there was no vote.
    "presented_without_vote",
    # The source does not say.
    "unknown",
]
"""What came of it."""

Majority: TypeAlias = Literal[
    # Einstimmig.
    "unanimous",
    # Mehrheitlich.
    "majority",
    # The source does not say.
    "unknown",
]
"""How it was carried, in the words of the minutes.

It is never derived: "einstimmig" commonly ignores abstentions.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Votes:
    """The votes, where they are known."""

    yes: int
    """Ja."""
    no: int
    """Nein."""
    abstentions: int
    """Enthaltungen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MajoritySimple:
    """More yes than no."""

    type: ClassVar[Literal["simple"]] = "simple"


@dataclass(frozen=True, slots=True, kw_only=True)
class MajorityOfStatutoryNumber:
    """More than half of the statutory number of members."""

    type: ClassVar[Literal["of_statutory_number"]] = "of_statutory_number"
    members: int
    """The statutory number, with the mayor where he or she votes."""


RequiredMajority: TypeAlias = MajoritySimple | MajorityOfStatutoryNumber
"""Which majority one resolution took."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """The receipt of a declaration. Receipt counts, not dispatch (BGB § 130)."""

    received: Span
    """When it was received, as precisely as known: a mail to the second, a call to the minute, a letter to the day."""
    sent: Span | None = None
    """When it was sent, if that is known. Nothing is received before it was sent."""
    channel: Channel | None = None
    """How."""
    proof: Proof | None = None
    """What proves it. Without any, what is recorded is believed."""


Proof: TypeAlias = Literal[
    # Eingangsstempel.
    "date_stamp",
    # The record of the mail server or web form that took it.
    "server_record",
    # The acknowledgement that was sent back.
    "acknowledgement",
    # Zustellungsurkunde, Einschreiben.
    "delivery_record",
    # Aktenvermerk, such as a note of a call.
    "note",
    # It was sent: that does not prove that it arrived.
    "proof_of_sending",
    # The sender says so.
    "senders_word",
]
"""What proves the receipt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """A group that asks with one request."""

    places: tuple[PlaceId, ...]
    """Its members, in the order that the group has given itself."""
    rule: GroupRule
    """What becomes of it if there are not enough places."""


GroupRule: TypeAlias = Literal[
    # All are admitted, or all wait.
    "all_or_none",
    # As many as there are places, in the order that the group has given itself; the others wait.
    "split",
]
"""What becomes of a group for which there are not enough places."""

Sha256Hex: TypeAlias = str
"""A SHA-256: 64 digits `0-9` and `a-f`."""

Remainder: TypeAlias = Literal[
    # They wait, in the order of the allocation.
    "waits",
    # They are refused; no list is kept.
    "refused",
]
"""What becomes of those for whom there was no place when places were given out."""

Rule: TypeAlias = Literal[
    # Everything that is named is on record.
    "references",
    # What is recorded as a fact does not lie in the future.
    "time",
    # The programme runs and the intake is open.
    "term",
    # The basis is one the programme admits.
    "basis",
    # The commune is as small as the programme asks.
    "inhabitants",
    # Nobody takes two places.
    "once",
    # The papers asked for are on record.
    "papers",
    # The answer arrived before the deadline ended.
    "deadline",
    # Nobody overtakes those who wait.
    "queue",
    # There is a place left.
    "cap",
    # Nobody is put on a list that is not kept.
    "list",
    # Places are given out at the close, and by lot, as the programme declares.
    "allocation",
    # Only who takes part, or waits, can leave.
    "participant",
    # An exception can be made from this rule.
    "exception",
    # Whoever decides has seen the last entry.
    "seen",
    # A correction leaves a journal that could have happened.
    "consistency",
    # The role that acts has the right to.
    "rights",
    # A term begins before it ends, once, and what ends was there.
    "tenure",
    # What a stage takes is on record.
    "stage",
    # Who is given something to look after is trained.
    "training",
    # There is room for one more sponsor.
    "sponsor_cap",
    # Hours and certificates are on record only because they were asked for.
    "on_request",
]
"""A rule of the book."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event, held or planned."""

    id: EventId
    """Its id in this register."""
    place: PlaceId | None = None
    """The place it belongs to; none for an event of the programme."""
    also_for: tuple[PlaceId, ...] = ()
    """The other places it belongs to, as one evening for six communes does."""
    kinds: EventKinds
    """Its kind."""
    when: Span
    """When it is or was."""
    starts: TimeOfDay | None = None
    """When it begins on its day, Europe/Berlin."""
    minutes: int | None = None
    """How long it lasts."""
    more_dates: tuple[EventDate, ...] = ()
    """Further dates, after the first."""
    announced: Span | None = None
    """When people heard of it."""
    expected: Count | None = None
    """How many are expected to come."""
    mode: Mode | None = None
    """On site or online."""
    inviter: RoleId | None = None
    """Who invites."""
    audience: tuple[RoleId, ...] = ()
    """Who is invited."""
    purposes: tuple[str, ...] = ()
    """What it is for."""


EventId: TypeAlias = str
"""1 to 64 of the characters `a-z`, `0-9` and `-`."""

@dataclass(frozen=True, slots=True, kw_only=True)
class KindSettled:
    """Of one kind."""

    type: ClassVar[Literal["settled"]] = "settled"
    kind: EventKindId
    """The kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KindOpen:
    """Of one of these kinds; which is still open."""

    type: ClassVar[Literal["open"]] = "open"
    kinds: tuple[EventKindId, ...]
    """The alternatives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KindParts:
    """One event with several parts."""

    type: ClassVar[Literal["parts"]] = "parts"
    kinds: tuple[EventKindId, ...]
    """The kinds of its parts, in order."""


EventKinds: TypeAlias = KindSettled | KindOpen | KindParts
"""What kind of event it is, as far as that is settled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDate:
    """A further date of an event, such as the second day of a training."""

    when: Span
    """When it is."""
    starts: TimeOfDay | None = None
    """When it begins on its day, Europe/Berlin."""
    minutes: int | None = None
    """How long it lasts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A series of meetings, such as "jeden zweiten Donnerstag"."""

    id: SeriesId
    """Its id in this register."""
    place: PlaceId
    """The place it belongs to."""
    kind: EventKindId
    """What kind of meeting it is."""
    rhythm: Rhythm
    """When it comes back."""
    anchor: Anchor
    """Its first date, as far as known."""
    starts: TimeOfDay | None = None
    """When it begins, Europe/Berlin."""
    minutes: int | None = None
    """How long a meeting lasts."""
    skip_holidays: bool = False
    """Whether dates on public holidays of the place are left out. A holiday that only some communes keep is not."""
    skip_school_breaks: bool = False
    """Whether dates in school breaks of the Land are left out, as far as the breaks are known."""
    audience: tuple[RoleId, ...] = ()
    """Who is invited."""
    topics: tuple[TopicId, ...] = ()
    """The topics it works on."""


SeriesId: TypeAlias = str
"""1 to 64 of the characters `a-z`, `0-9` and `-`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """A recurrence as its source words it, with every reading the words allow."""

    wording: str
    """The words of the source."""
    preferred: Recurrence
    """The reading that usage prefers."""
    others: tuple[Recurrence, ...] = ()
    """The other readings; none if the words are clear."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EveryNthWeek:
    """Every `n`-th week on a weekday, counted from an anchor. `n` = 2 is every 14 days."""

    type: ClassVar[Literal["every_nth_week"]] = "every_nth_week"
    n: int
    """Every how many weeks, from 1."""
    weekday: Weekday
    """The day of the week."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NthWeekdayOfMonth:
    """The `n`-th weekday of every month."""

    type: ClassVar[Literal["nth_weekday_of_month"]] = "nth_weekday_of_month"
    n: int
    """Which one, 1 to 5; a month without a fifth has no date."""
    weekday: Weekday
    """The day of the week."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LastWeekdayOfMonth:
    """The last weekday of every month."""

    type: ClassVar[Literal["last_weekday_of_month"]] = "last_weekday_of_month"
    weekday: Weekday
    """The day of the week."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """Days that are named one by one."""

    type: ClassVar[Literal["dates"]] = "dates"
    dates: tuple[Day, ...]
    """The days."""


Recurrence: TypeAlias = EveryNthWeek | NthWeekdayOfMonth | LastWeekdayOfMonth | Dates
"""When something comes back."""


Weekday: TypeAlias = Literal[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
]
"""A day of the week."""

@dataclass(frozen=True, slots=True, kw_only=True)
class AnchorStated:
    """A source names the date."""

    type: ClassVar[Literal["stated"]] = "stated"
    date: Day
    """The first date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnchorAssumed:
    """The date is an assumption."""

    type: ClassVar[Literal["assumed"]] = "assumed"
    date: Day
    """The first date."""
    reason: str
    """Why this date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnchorUnknown:
    """No date is known."""

    type: ClassVar[Literal["unknown"]] = "unknown"


Anchor: TypeAlias = AnchorStated | AnchorAssumed | AnchorUnknown
"""The first date of a series, as far as it is known. Without one, "every second week" has no dates."""


Figure: TypeAlias = Literal[
    # How many communes are in ("dabei", "wirken mit").
    "communes_in",
    # How many are interested or in.
    "communes_interested_or_in",
    # How many more are expected.
    "communes_expected",
    # How many sponsors there are.
    "sponsors",
]
"""A figure that somebody published."""

PersonId: TypeAlias = str
"""`p-` and 16 to 32 random digits `0-9` and `a-f`; it says nothing about the person."""

Mandate: TypeAlias = Literal[
    # Im Auftrag der Körperschaft.
    "order",
    # Mit ausdrücklicher Einwilligung der Körperschaft.
    "consent",
]
"""How a public body stands behind what a volunteer does (SGB VII § 2 (1) no. 10a). Whether somebody is insured does
not follow from it and is never said.
"""

Duty: TypeAlias = Literal[
    # As the sponsor.
    "sponsor",
    # As the deputy, who stands in.
    "deputy",
]
"""How somebody looks after a place and a topic."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A group of sponsors. Announced anew under the same id, it is as announced last."""

    id: GroupId
    """Its id in this register."""
    place: PlaceId
    """The place it belongs to."""
    kind: GroupKind
    """What kind of group it is. A tandem has two members."""
    members: tuple[PersonId, ...]
    """Who is in it, each once."""
    lead: PersonId | None = None
    """Who leads it: one of its members."""
    topics: tuple[TopicId, ...] = ()
    """The topics it works on."""
    from_: Day
    """The first day."""
    until: Day | None = None
    """The first day without it."""


GroupId: TypeAlias = str
"""1 to 64 of the characters `a-z`, `0-9` and `-`."""

GroupKind: TypeAlias = Literal[
    # Two who share the office.
    "tandem",
    # Projektgruppe, with a lead.
    "project_group",
    # Themengruppe, as from a workshop.
    "topic_group",
    # Ortsgruppe.
    "local_group",
    # A group that was there before and joined.
    "existing_group",
]
"""What kind of group it is."""

Certificate: TypeAlias = Literal[
    # Urkunde.
    "participation",
    # Nachweis der Stunden.
    "hours",
    # Bescheinigung für die Ehrenamtskarte.
    "volunteer_card",
]
"""What a sponsor can ask for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A project of a place."""

    id: ProjectId
    """Its id in this register."""
    place: PlaceId
    """The place it belongs to."""
    name: str
    """What it is called, in German. No names of persons."""
    topic: TopicId | None = None
    """The topic it belongs to."""
    fields: tuple[str, ...] = ()
    """Its fields of action, by their German names; without them, those of its topic."""


ProjectId: TypeAlias = str
"""1 to 64 of the characters `a-z`, `0-9` and `-`."""

ProjectState: TypeAlias = Literal[
    # Idee.
    "idea",
    # Priorisiert.
    "prioritised",
    # Geplant.
    "planned",
    # Förderung beantragt.
    "applied",
    # In Arbeit.
    "in_progress",
    # Umgesetzt.
    "done",
    # Verworfen.
    "dropped",
]
"""How far a project is."""

@dataclass(frozen=True, slots=True, kw_only=True)
class SavingOfProject:
    """One project."""

    type: ClassVar[Literal["project"]] = "project"
    project: ProjectId
    """The project."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavingOfPlace:
    """All that a place does; it holds what the projects there save."""

    type: ClassVar[Literal["place"]] = "place"
    place: PlaceId
    """The place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavingOfProgramme:
    """The whole programme."""

    type: ClassVar[Literal["programme"]] = "programme"


SavingOf: TypeAlias = SavingOfProject | SavingOfPlace | SavingOfProgramme
"""Whose figure it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Co2Saving:
    """A figure for CO2 saved. Where a source gives none, there is no figure, which is not nought."""

    kilograms: int
    """Kilograms."""
    qualifier: Qualifier
    """How exact the figure is."""
    basis: SavingBasis
    """What it is about in time."""
    method: Method
    """How it came about."""
    gas: Gas
    """What is saved."""


Qualifier: TypeAlias = Literal[
    # Exactly so much.
    "exactly",
    # Roughly so much.
    "about",
    # So much or more.
    "at_least",
    # So much or less.
    "at_most",
]
"""How exact the figure is."""

@dataclass(frozen=True, slots=True, kw_only=True)
class SavedPerYear:
    """In each year."""

    type: ClassVar[Literal["per_year"]] = "per_year"


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedInPeriod:
    """In a period, both days inclusive."""

    type: ClassVar[Literal["in_period"]] = "in_period"
    first_day: Day
    """The first day."""
    last_day: Day
    """The last day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedOverLifetime:
    """Over the whole lifetime (Wirkdauer)."""

    type: ClassVar[Literal["lifetime"]] = "lifetime"
    years: int | None = None
    """The lifetime in years, if it is stated."""


SavingBasis: TypeAlias = SavedPerYear | SavedInPeriod | SavedOverLifetime
"""What a figure is about in time."""


Method: TypeAlias = Literal[
    # Geschätzt.
    "estimated",
    # Gemessen.
    "measured",
    # The source does not say.
    "unknown",
]
"""How the figure came about."""

Gas: TypeAlias = Literal[
    # Carbon dioxide.
    "co2",
    # Greenhouse gases as carbon dioxide equivalents.
    "co2e",
    # The source does not say.
    "unknown",
]
"""What is saved."""

ErasureReason: TypeAlias = Literal[
    # Art. 17 (1) a: it is not needed any more; the retention is over.
    "no_longer_needed",
    # Art. 17 (1) b: consent was withdrawn.
    "consent_withdrawn",
    # Art. 17 (1) c: the person objected.
    "objection",
    # Art. 17 (1) d: it was unlawful.
    "unlawful",
    # Art. 17 (1) e: the law demands it.
    "legal_obligation",
]
"""Why the data of a person was erased (DSGVO Art. 17 (1))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something somebody wants done at a moment that is passed in."""

    at: Moment
    """When it is asked; becomes `recorded_at` of the entries that follow."""
    by: RoleId
    """The role that asks."""
    source: Source
    """Where the facts come from."""
    seen: int | None = None
    """The last entry that whoever asks has seen. If another has followed, nothing is decided: it is to be looked at
    first.
    """
    action: Action
    """What is to be done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Put on record that something was so."""

    type: ClassVar[Literal["record"]] = "record"
    fact: Fact
    """What was so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestAdmission:
    """Ask for a place; the answer is admission, the waiting list, or a refusal with reasons."""

    type: ClassVar[Literal["request_admission"]] = "request_admission"
    place: PlaceId
    """Who asks."""
    intake: IntakeId
    """For which intake."""
    basis: Basis
    """On what basis."""
    arrival: Arrival
    """When and how the request arrived."""
    one_of: int | None = None
    """The entry that counted it, unnamed, among the expected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestTogether:
    """Ask for places for a group, with one request."""

    type: ClassVar[Literal["request_together"]] = "request_together"
    places: tuple[PlaceId, ...]
    """Its members, in the order that the group has given itself."""
    rule: GroupRule
    """What becomes of it if there are not enough places."""
    intake: IntakeId
    """For which intake."""
    basis: Basis
    """On what basis."""
    arrival: Arrival
    """When and how the request arrived."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promote:
    """Give free places to those who wait, first come first, until there is none left or nobody waits."""

    type: ClassVar[Literal["promote"]] = "promote"
    intake: IntakeId
    """Of which intake."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitLot:
    """Fix the list of the lot of an intake; the entry that follows holds the hash to be published."""

    type: ClassVar[Literal["commit_lot"]] = "commit_lot"
    intake: IntakeId
    """Of which intake."""
    seed_from: str
    """The later public value that will be the seed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Allocate:
    """Give out the places of an intake that is closed, by its procedure."""

    type: ClassVar[Literal["allocate"]] = "allocate"
    intake: IntakeId
    """Of which intake."""
    seed: str | None = None
    """The seed of the lot, where one is to be drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correct:
    """Replace the fact of an entry, or retract it with `Retracted`."""

    type: ClassVar[Literal["correct"]] = "correct"
    seq: int
    """The entry to correct."""
    fact: Fact
    """What was so instead."""


Action: TypeAlias = Record | RequestAdmission | RequestTogether | Promote | CommitLot | Allocate | Correct
"""What is to be done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterDocument:
    """A programme and its journal in one document."""

    format: ClassVar[RegisterFormat] = "klikks-register/1"
    """`klikks-register/1`."""
    programme: ProgrammeDocument
    """The programme."""
    entries: tuple[Entry, ...]
    """The entries, in the order of the journal."""


RegisterFormat: TypeAlias = Literal[
    # The first format.
    "klikks-register/1",
]
"""The format of a register in one document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AsOf:
    """Which day a report is about, and what it may know."""

    day: Day
    """The day of the report: what certainly was so at its end."""
    known_on: Day | None = None
    """What was known at the end of this day; without it, what was known on the day of the report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandCall:
    """A command, and the register it is about."""

    register: RegisterDocument
    """The register."""
    command: Command
    """What somebody wants done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckAnswer:
    """The answer of `check`."""

    checks: tuple[Check, ...]
    """Every rule that was asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One rule that was asked, its answer, and what that rests on."""

    rule: Rule
    """The rule."""
    version: int
    """Its version."""
    answer: Answer
    """Its answer."""
    details: tuple[Detail, ...] = ()
    """What the answer is made of, in order."""
    evidence: tuple[Evidence, ...] = ()
    """The entries it read, the first few of them."""
    left_out: int | None = None
    """How many more entries of a long list it read."""
    place: PlaceId | None = None
    """Whom it was asked about, where a command is about several."""
    legal_basis: tuple[Paragraph, ...] = ()
    """The paragraphs it rests on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """It is met."""

    type: ClassVar[Literal["met"]] = "met"
    reading: Reading
    """What it read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """It does not stand in the way, but there is something to know."""

    type: ClassVar[Literal["noted"]] = "noted"
    finding: Finding
    """What there is to know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Objected:
    """It stands in the way."""

    type: ClassVar[Literal["objected"]] = "objected"
    violation: Violation
    """Why."""


Answer: TypeAlias = Met | Noted | Objected
"""What a rule answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AllKnown:
    """Everything named is on record."""

    type: ClassVar[Literal["all_known"]] = "all_known"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotInFuture:
    """The fact does not lie in the future."""

    type: ClassVar[Literal["not_in_future"]] = "not_in_future"


@dataclass(frozen=True, slots=True, kw_only=True)
class InTerm:
    """The day lies in the term, and the intake is open."""

    type: ClassVar[Literal["in_term"]] = "in_term"
    opens: Day
    """The first day of the intake."""
    last_day: Day
    """The last day of the term."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BasisAdmitted:
    """The basis is admitted."""

    type: ClassVar[Literal["basis_admitted"]] = "basis_admitted"
    basis: Basis
    """The basis."""
    counts: bool
    """Whether it takes up a place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InhabitantsBelow:
    """The commune is as small as the programme asks."""

    type: ClassVar[Literal["inhabitants_below"]] = "inhabitants_below"
    population: Population
    """The figure, with its day and basis."""
    below: int
    """The limit: there have to be fewer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SizeDoesNotMatter:
    """The programme asks nothing about the size here."""

    type: ClassVar[Literal["size_does_not_matter"]] = "size_does_not_matter"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotYetIn:
    """The place is not in yet."""

    type: ClassVar[Literal["not_yet_in"]] = "not_yet_in"
    status: Status
    """Where it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersOnRecord:
    """The papers asked for are on record."""

    type: ClassVar[Literal["papers_on_record"]] = "papers_on_record"
    steps: tuple[Step, ...]
    """Those asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoDeadline:
    """There is no deadline."""

    type: ClassVar[Literal["no_deadline"]] = "no_deadline"


@dataclass(frozen=True, slots=True, kw_only=True)
class InTime:
    """It arrived before the end."""

    type: ClassVar[Literal["in_time"]] = "in_time"
    received: Span
    """When it arrived."""
    nominal: Day
    """The day named."""
    effective: Day
    """The last day that counts."""
    end: Instant
    """The end, exclusive."""
    regime: Regime
    """The law that was applied."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NobodyAhead:
    """Nobody waits, or the place is first in the queue."""

    type: ClassVar[Literal["nobody_ahead"]] = "nobody_ahead"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceFree:
    """There is a place."""

    type: ClassVar[Literal["place_free"]] = "place_free"
    cap: Cap
    """The cap."""
    taken: int
    """Places taken before this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldsPlace:
    """A place is kept free for it."""

    type: ClassVar[Literal["holds_place"]] = "holds_place"
    until: Instant
    """Until when, exclusive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedLater:
    """Places are given out when the intake is closed."""

    type: ClassVar[Literal["decided_later"]] = "decided_later"


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingSince:
    """Nothing has followed the last entry that was seen."""

    type: ClassVar[Literal["nothing_since"]] = "nothing_since"
    seq: int
    """The last entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AsDeclared:
    """What is on record about the intake allows it."""

    type: ClassVar[Literal["as_declared"]] = "as_declared"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakesNoPlace:
    """This participation takes up no place."""

    type: ClassVar[Literal["takes_no_place"]] = "takes_no_place"
    basis: Basis
    """Its basis."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IsIn:
    """The place takes part or waits."""

    type: ClassVar[Literal["is_in"]] = "is_in"
    status: Status
    """Where it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CanBeLifted:
    """The agency may make an exception from this rule."""

    type: ClassVar[Literal["can_be_lifted"]] = "can_be_lifted"
    rule: Rule
    """The rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RightHeld:
    """The role may do it."""

    type: ClassVar[Literal["right_held"]] = "right_held"
    role: RoleId
    """The role."""
    act: Act
    """What it may do."""
    reach: Reach
    """How far that reaches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnData:
    """It is the person's own data (DSGVO Art. 15)."""

    type: ClassVar[Literal["own_data"]] = "own_data"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoRightNeeded:
    """It takes no right of its own."""

    type: ClassVar[Literal["no_right_needed"]] = "no_right_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowsFromRequest:
    """The answer follows from the rules and from the request in front of it."""

    type: ClassVar[Literal["follows_from_request"]] = "follows_from_request"


@dataclass(frozen=True, slots=True, kw_only=True)
class TenureSound:
    """The term is sound, and nothing is held twice."""

    type: ClassVar[Literal["tenure_sound"]] = "tenure_sound"


@dataclass(frozen=True, slots=True, kw_only=True)
class StageNeedsMet:
    """What the stage takes is on record, if it takes anything."""

    type: ClassVar[Literal["stage_needs_met"]] = "stage_needs_met"
    stage: Stage
    """The stage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trained:
    """The training asked for is on record, if any is."""

    type: ClassVar[Literal["trained"]] = "trained"
    days: int
    """Days on record."""
    required: int
    """Days asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SponsorPlaceFree:
    """There is room for one more sponsor."""

    type: ClassVar[Literal["sponsor_place_free"]] = "sponsor_place_free"


@dataclass(frozen=True, slots=True, kw_only=True)
class WasRequested:
    """It was asked for."""

    type: ClassVar[Literal["was_requested"]] = "was_requested"
    certificate: Certificate
    """What was asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StaysConsistent:
    """With the correction, every entry could still have happened."""

    type: ClassVar[Literal["stays_consistent"]] = "stays_consistent"


Reading: TypeAlias = (
    AllKnown
    | NotInFuture
    | InTerm
    | BasisAdmitted
    | InhabitantsBelow
    | SizeDoesNotMatter
    | NotYetIn
    | PapersOnRecord
    | NoDeadline
    | InTime
    | NobodyAhead
    | PlaceFree
    | HoldsPlace
    | DecidedLater
    | NothingSince
    | AsDeclared
    | TakesNoPlace
    | IsIn
    | CanBeLifted
    | RightHeld
    | OwnData
    | NoRightNeeded
    | FollowsFromRequest
    | TenureSound
    | StageNeedsMet
    | Trained
    | SponsorPlaceFree
    | WasRequested
    | StaysConsistent
)
"""What a rule that is met has read."""


Status: TypeAlias = Literal[
    # On record, and nothing more.
    "known",
    # Has expressed interest.
    "interested",
    # Has promised to take part.
    "committed",
    # A resolution is under way: declared, adjourned, or before a committee.
    "resolution_pending",
    # The council has resolved to take part.
    "resolved",
    # Has asked for admission; no answer yet.
    "requested",
    # Takes part without its commune behind it, as a citizens' group does.
    "taking_part",
    # Official KlikKS commune.
    "official",
    # Its participation has come to its regular end.
    "completed",
    # On the waiting list.
    "waiting",
    # Refused by the agency.
    "refused",
    # Its council or head has said no.
    "declined",
    # Has withdrawn.
    "withdrawn",
]
"""Where a place stands on a day. It is derived from dated facts, never stored."""

@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """It arrived late, which a soft deadline allows."""

    type: ClassVar[Literal["late"]] = "late"
    received: Span
    """When it arrived."""
    effective: Day
    """The last day that counted."""
    grace_until: Day | None = None
    """The last day on which lateness is accepted, if there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrivalUnclear:
    """Whether it arrived in time cannot be told; the deadline is soft."""

    type: ClassVar[Literal["arrival_unclear"]] = "arrival_unclear"
    received: Span
    """What is known of the arrival."""
    effective: Day
    """The last day that counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Full:
    """All places are taken; there is a waiting list."""

    type: ClassVar[Literal["full"]] = "full"
    places: int
    """The number of places."""
    taken: int
    """How many are taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BehindOthers:
    """Others wait already; this place goes behind them."""

    type: ClassVar[Literal["behind_others"]] = "behind_others"
    waiting: int
    """How many wait."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupWaits:
    """The group that asked to be admitted as one has more members than there are places left."""

    type: ClassVar[Literal["group_too_large"]] = "group_too_large"
    members: int
    """The members that are not in yet."""
    left: int
    """The places left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GatheredUntilClose:
    """Places are given out when the intake is closed; until then requests are gathered."""

    type: ClassVar[Literal["decided_at_close"]] = "decided_at_close"
    closes: Day | None = None
    """The last day on which requests are taken, if there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupSplit:
    """A group that was to be admitted as one is in with some of its members only."""

    type: ClassVar[Literal["group_split"]] = "group_split"
    inside: tuple[PlaceId, ...]
    """Those who are in."""
    outside: tuple[PlaceId, ...]
    """Those who are not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldLater:
    """A request that came earlier was told later, when the place was given already. Nobody is put out."""

    type: ClassVar[Literal["told_later"]] = "told_later"
    place: PlaceId
    """Who came earlier and waits."""
    seq: int
    """The entry of its request."""
    inside: PlaceId
    """Who came later and is in."""
    inside_seq: int
    """The entry of its admission."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldOver:
    """A place was kept free, and that is over."""

    type: ClassVar[Literal["hold_over"]] = "hold_over"
    place: PlaceId
    """For whom."""
    seq: int
    """The entry."""
    until: Instant
    """When it was over, exclusive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectationOver:
    """Commitments were expected by a day that has passed, and some have not come."""

    type: ClassVar[Literal["expectation_over"]] = "expectation_over"
    seq: int
    """The entry."""
    count: Count
    """How many have not come."""
    by: Day
    """By when they were expected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenAfterTerm:
    """A place was given after the term was over."""

    type: ClassVar[Literal["given_after_term"]] = "given_after_term"
    place: PlaceId
    """To whom."""
    day: Day
    """The first day on which it can have been."""
    last_day: Day
    """The last day of the term."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupUnknown:
    """What decides about a group with places of its own is not on record for these places."""

    type: ClassVar[Literal["group_unknown"]] = "group_unknown"
    group: str
    """The group, as the programme calls it."""
    places: tuple[PlaceId, ...]
    """The places."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeyondTarget:
    """The target is passed with this place."""

    type: ClassVar[Literal["beyond_target"]] = "beyond_target"
    places: int
    """The planned number of places."""
    taken: int
    """How many are taken before this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperAbsent:
    """A usual paper is not on record. Absent is not refused."""

    type: ClassVar[Literal["paper_absent"]] = "paper_absent"
    place: PlaceId
    """Whose paper."""
    steps: tuple[Step, ...]
    """Which ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequiredPaperAbsent:
    """A place takes part, and papers that are required are not on record. Absent is not refused."""

    type: ClassVar[Literal["required_paper_absent"]] = "required_paper_absent"
    place: PlaceId
    """Whose papers."""
    steps: tuple[Step, ...]
    """Which ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AboveInhabitants:
    """A commune takes part that is larger than the programme asks."""

    type: ClassVar[Literal["above_inhabitants"]] = "above_inhabitants"
    place: PlaceId
    """The commune."""
    population: Population
    """The figure, with its day and basis."""
    below: int
    """The limit: there have to be fewer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InhabitantsUnknown:
    """Whether a commune is as small as the programme asks cannot be told."""

    type: ClassVar[Literal["inhabitants_unknown"]] = "inhabitants_unknown"
    place: PlaceId
    """The commune."""
    below: int
    """The limit: there have to be fewer."""
    figure: Population | None = None
    """The figure on record, if it is of another day or basis than the one that counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VotesContradict:
    """The votes on record do not give the outcome on record."""

    type: ClassVar[Literal["votes_contradict"]] = "votes_contradict"
    place: PlaceId
    """Whose resolution."""
    seq: int
    """The entry."""
    outcome: Outcome
    """The outcome on record."""
    votes: Votes
    """The votes on record."""
    required: RequiredMajority
    """The majority it takes."""
    section: str | None = None
    """The section that says so, if one is on record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnanimityContradicted:
    """The record says unanimous, and there are votes against. Abstentions do not break unanimity."""

    type: ClassVar[Literal["unanimity_contradicted"]] = "unanimity_contradicted"
    place: PlaceId
    """Whose resolution."""
    seq: int
    """The entry."""
    votes: Votes
    """The votes on record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MajorityUnclear:
    """A resolution takes a particular majority, and whether it had it cannot be told."""

    type: ClassVar[Literal["majority_unclear"]] = "majority_unclear"
    place: PlaceId
    """Whose resolution."""
    seq: int
    """The entry."""
    kind: MajorityKind
    """The majority it takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictBodyForCommune:
    """The body of a district resolved for a whole commune, for which it cannot decide."""

    type: ClassVar[Literal["district_body_for_commune"]] = "district_body_for_commune"
    place: PlaceId
    """The commune."""
    seq: int
    """The entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedOtherwise:
    """Sponsors were named in another way than the programme expects."""

    type: ClassVar[Literal["named_otherwise"]] = "named_otherwise"
    place: PlaceId
    """Whose sponsors."""
    seq: int
    """The entry."""
    expected: Naming
    """What is expected."""
    found: Naming
    """What is on record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommuneOfOtherLand:
    """A commune lies in another Land than the agency."""

    type: ClassVar[Literal["other_land"]] = "other_land"
    place: PlaceId
    """The commune."""
    land: Land
    """Its Land."""
    programme: Land
    """The Land of the programme."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SameName:
    """Several places have the same name; only their ids tell them apart."""

    type: ClassVar[Literal["same_name"]] = "same_name"
    name: str
    """The name."""
    places: tuple[PlaceId, ...]
    """The places."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartAndWhole:
    """A place takes part, and so does the one it belongs to: one may be counted in the other."""

    type: ClassVar[Literal["part_and_whole"]] = "part_and_whole"
    part: PlaceId
    """The district or member commune."""
    whole: PlaceId
    """What it belongs to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleLifted:
    """A rule was set aside for this place."""

    type: ClassVar[Literal["rule_lifted"]] = "rule_lifted"
    rule: Rule
    """The rule."""
    seq: int
    """The entry with the reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OverCap:
    """More places are taken than a hard cap allows, as after lowering it. Nobody is put out."""

    type: ClassVar[Literal["over_cap"]] = "over_cap"
    intake: IntakeId
    """The intake."""
    places: int
    """The number of places."""
    taken: int
    """How many are taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutOfOrder:
    """A step stands on record before one that is expected earlier."""

    type: ClassVar[Literal["out_of_order"]] = "out_of_order"
    place: PlaceId
    """Whose steps."""
    step: Step
    """The step that came first."""
    seq: int
    """Its entry."""
    expected_before: Step
    """The step that is expected before it."""
    expected_seq: int
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedAfterDeadline:
    """A council resolved after the deadline was over."""

    type: ClassVar[Literal["resolved_after_deadline"]] = "resolved_after_deadline"
    place: PlaceId
    """Whose council."""
    seq: int
    """The entry."""
    when: Span
    """When it resolved."""
    effective: Day
    """The last day that counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementsDiffer:
    """Two published figures for the same thing differ."""

    type: ClassVar[Literal["statements_differ"]] = "statements_differ"
    figure: Figure
    """What is counted."""
    first: Stated
    """The one."""
    second: Stated
    """The other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementContradicted:
    """A published figure does not follow from the register."""

    type: ClassVar[Literal["statement_contradicted"]] = "statement_contradicted"
    figure: Figure
    """What is counted."""
    stated: Stated
    """What was published."""
    register: Count
    """What the register holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakesPartUncounted:
    """Places take part that do not count as communes."""

    type: ClassVar[Literal["takes_part_uncounted"]] = "takes_part_uncounted"
    places: tuple[PlaceId, ...]
    """The places."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedUnnamed:
    """Commitments are expected from communes that are not named."""

    type: ClassVar[Literal["expected_unnamed"]] = "expected_unnamed"
    seq: int
    """The entry."""
    count: Count
    """How many are still awaited."""
    by: Day
    """By when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KindStillOpen:
    """What kind of event it will be is open."""

    type: ClassVar[Literal["kind_still_open"]] = "kind_still_open"
    event: EventId
    """The event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayStillOpen:
    """When the event is, is not known to the day."""

    type: ClassVar[Literal["day_still_open"]] = "day_still_open"
    event: EventId
    """The event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RhythmAmbiguous:
    """The words for a rhythm can be read in more than one way."""

    type: ClassVar[Literal["rhythm_ambiguous"]] = "rhythm_ambiguous"
    series: SeriesId
    """The series."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnchorIsAssumed:
    """The first date of a series is an assumption."""

    type: ClassVar[Literal["anchor_is_assumed"]] = "anchor_is_assumed"
    series: SeriesId
    """The series."""
    date: Day
    """The assumed date."""
    reason: str
    """Why this date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnchorIsUnknown:
    """The first date of a series is unknown, so it has no dates."""

    type: ClassVar[Literal["anchor_is_unknown"]] = "anchor_is_unknown"
    series: SeriesId
    """The series."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnHoliday:
    """A date falls on a public holiday."""

    type: ClassVar[Literal["on_holiday"]] = "on_holiday"
    series: SeriesId
    """The series."""
    day: Day
    """The day."""
    holiday: Holiday
    """The holiday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesDateUnknown:
    """Somebody moved or cancelled a date that the series does not have."""

    type: ClassVar[Literal["series_date_unknown"]] = "series_date_unknown"
    series: SeriesId
    """The series."""
    day: Day
    """The day."""
    seq: int
    """The entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventOutOfOrder:
    """An event came before one that is expected earlier."""

    type: ClassVar[Literal["event_out_of_order"]] = "event_out_of_order"
    event: EventId
    """The event that came first."""
    kind: EventKindId
    """Its kind."""
    later: EventId
    """The first event of the kind that is expected before it."""
    expected_before: EventKindId
    """That kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeShort:
    """People heard of an event late."""

    type: ClassVar[Literal["notice_short"]] = "notice_short"
    event: EventId
    """The event."""
    announced: Span
    """When they heard of it."""
    days: int
    """The most days that can have been between."""
    usual: int
    """The days that are usual."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventOnHoliday:
    """An event falls on a public holiday of its place."""

    type: ClassVar[Literal["event_on_holiday"]] = "event_on_holiday"
    event: EventId
    """The event."""
    day: Day
    """The day."""
    holiday: Holiday
    """The holiday."""
    certain: bool
    """Whether the place keeps it; if not, only some communes of the Land do, and nobody said whether this one does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventInSchoolBreak:
    """An event falls into a school break of its Land."""

    type: ClassVar[Literal["event_in_school_break"]] = "event_in_school_break"
    event: EventId
    """The event."""
    day: Day
    """The day."""
    school_break: str
    """The name of the break."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ManyPeople:
    """More people come, or came, than is usual for the kind of event."""

    type: ClassVar[Literal["many_people"]] = "many_people"
    event: EventId
    """The event."""
    count: Count
    """How many."""
    most: int
    """The most that is usual."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LengthUnusual:
    """An event is shorter or longer than is usual for its kind."""

    type: ClassVar[Literal["length_unusual"]] = "length_unusual"
    event: EventId
    """The event."""
    minutes: int
    """How long it is."""
    usual: Usual
    """What is usual."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineMoved:
    """The day that was named is not the last day that counts."""

    type: ClassVar[Literal["deadline_moved"]] = "deadline_moved"
    intake: IntakeId
    """The intake."""
    nominal: Day
    """The day named."""
    effective: Day
    """The last day that counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsNotDeclared:
    """The programme does not say who may do it."""

    type: ClassVar[Literal["rights_not_declared"]] = "rights_not_declared"


@dataclass(frozen=True, slots=True, kw_only=True)
class StageNeedsAbsent:
    """What a stage usually takes is not on record. Absent is not refused."""

    type: ClassVar[Literal["stage_needs_absent"]] = "stage_needs_absent"
    stage: Stage
    """The stage."""
    needs: tuple[StageNeed, ...]
    """What is not on record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingAbsent:
    """Less training is on record than is usual before an assignment."""

    type: ClassVar[Literal["training_absent"]] = "training_absent"
    days: int
    """Days on record."""
    required: int
    """Days that are usual."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeyondSponsorCap:
    """There are more sponsors in a place than were planned."""

    type: ClassVar[Literal["beyond_sponsor_cap"]] = "beyond_sponsor_cap"
    place: PlaceId
    """The place or district."""
    places: int
    """How many were planned."""
    taken: int
    """How many there are at least, with this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRoleEnded:
    """A contact is a role that has ended. Without a place it is the contact of the programme."""

    type: ClassVar[Literal["contact_role_ended"]] = "contact_role_ended"
    place: PlaceId | None = None
    """The place."""
    role: RoleId
    """The role."""
    until: Day
    """The first day on which nobody held it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SponsorsExceedCount:
    """More sponsors are on record one by one than were counted."""

    type: ClassVar[Literal["sponsors_exceed_count"]] = "sponsors_exceed_count"
    place: PlaceId
    """The place."""
    count: Count
    """The count."""
    seq: int
    """Its entry."""
    individuals: int
    """How many are on record one by one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateAbsent:
    """For sponsors of a place no order or consent of a public body is on record. It says nothing about insurance."""

    type: ClassVar[Literal["mandate_absent"]] = "mandate_absent"
    place: PlaceId
    """The place."""
    persons: int
    """For how many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LastLineCutOff:
    """The last line of the journal was cut off and left out; every entry before it was read."""

    type: ClassVar[Literal["last_line_cut_off"]] = "last_line_cut_off"
    line: int
    """The line, from 1."""


Finding: TypeAlias = (
    Late
    | ArrivalUnclear
    | Full
    | BehindOthers
    | GroupWaits
    | GatheredUntilClose
    | GroupSplit
    | ToldLater
    | HoldOver
    | ExpectationOver
    | GivenAfterTerm
    | GroupUnknown
    | BeyondTarget
    | PaperAbsent
    | RequiredPaperAbsent
    | AboveInhabitants
    | InhabitantsUnknown
    | VotesContradict
    | UnanimityContradicted
    | MajorityUnclear
    | DistrictBodyForCommune
    | NamedOtherwise
    | CommuneOfOtherLand
    | SameName
    | PartAndWhole
    | RuleLifted
    | OverCap
    | OutOfOrder
    | ResolvedAfterDeadline
    | StatementsDiffer
    | StatementContradicted
    | TakesPartUncounted
    | ExpectedUnnamed
    | KindStillOpen
    | DayStillOpen
    | RhythmAmbiguous
    | AnchorIsAssumed
    | AnchorIsUnknown
    | OnHoliday
    | SeriesDateUnknown
    | EventOutOfOrder
    | NoticeShort
    | EventOnHoliday
    | EventInSchoolBreak
    | ManyPeople
    | LengthUnusual
    | DeadlineMoved
    | RightsNotDeclared
    | StageNeedsAbsent
    | TrainingAbsent
    | BeyondSponsorCap
    | ContactRoleEnded
    | SponsorsExceedCount
    | MandateAbsent
    | LastLineCutOff
)
"""Something to know, with both sides where there are two. It never changes the data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A published figure and the entry it stands in."""

    seq: int
    """The entry."""
    count: Count
    """The figure."""
    wording: str
    """The words used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownReference:
    """Something named is not on record."""

    type: ClassVar[Literal["unknown_reference"]] = "unknown_reference"
    what: Reference
    """What it is."""
    id: str
    """Its id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyOnRecord:
    """The id is taken."""

    type: ClassVar[Literal["already_on_record"]] = "already_on_record"
    what: Reference
    """What it is."""
    id: str
    """Its id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InFuture:
    """The fact lies after the day it is recorded."""

    type: ClassVar[Literal["in_future"]] = "in_future"
    when: Span
    """When it is said to be."""
    recorded: Day
    """The day of recording."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeforeLastEntry:
    """It would be recorded before the last entry of the journal."""

    type: ClassVar[Literal["before_last_entry"]] = "before_last_entry"
    at: Moment
    """When it is asked."""
    last: Moment
    """When the last entry was recorded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanReversed:
    """The first day it can be comes after the last."""

    type: ClassVar[Literal["span_reversed"]] = "span_reversed"
    when: Span
    """The span."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarUnknown:
    """The calendar does not reach to this deadline."""

    type: ClassVar[Literal["calendar_unknown"]] = "calendar_unknown"
    wording: str
    """How the deadline is worded."""
    why: CalendarError
    """What the calendar cannot tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgsElsewhere:
    """The key belongs to another Land."""

    type: ClassVar[Literal["ags_elsewhere"]] = "ags_elsewhere"
    ags: Ags
    """The key."""
    land: Land
    """The Land given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideTerm:
    """The day lies outside the term, or before the intake opens."""

    type: ClassVar[Literal["outside_term"]] = "outside_term"
    day: Day
    """The day."""
    opens: Day
    """The first day of the intake."""
    last_day: Day
    """The last day of the term."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BasisNotAdmitted:
    """The programme does not admit this basis."""

    type: ClassVar[Literal["basis_not_admitted"]] = "basis_not_admitted"
    basis: Basis
    """The basis."""
    admitted: tuple[Basis, ...]
    """Those it admits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TooManyInhabitants:
    """The commune is larger than the programme asks."""

    type: ClassVar[Literal["too_many_inhabitants"]] = "too_many_inhabitants"
    population: Population
    """The figure, with its day and basis."""
    below: int
    """The limit: there have to be fewer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedTwice:
    """One fact names the same place more than once."""

    type: ClassVar[Literal["named_twice"]] = "named_twice"
    place: PlaceId
    """The place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyIn:
    """The place is in, or waits already."""

    type: ClassVar[Literal["already_in"]] = "already_in"
    status: Status
    """Where it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StillIn:
    """It takes part; what is recorded would end that without saying so."""

    type: ClassVar[Literal["still_in"]] = "still_in"
    status: Status
    """Where it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersMissing:
    """Papers without which there is no admission are not on record."""

    type: ClassVar[Literal["papers_missing"]] = "papers_missing"
    steps: tuple[Step, ...]
    """Those that are missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TooLate:
    """It arrived after a hard end."""

    type: ClassVar[Literal["too_late"]] = "too_late"
    received: Span
    """When it arrived."""
    effective: Day
    """The last day that counted."""
    end: Instant
    """The end, exclusive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptUnclear:
    """Whether it arrived before a hard end cannot be told."""

    type: ClassVar[Literal["receipt_unclear"]] = "receipt_unclear"
    received: Span
    """What is known of the arrival."""
    end: Instant
    """The end, exclusive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OvertakesQueue:
    """Others wait, and the first of them comes first."""

    type: ClassVar[Literal["overtakes_queue"]] = "overtakes_queue"
    first: PlaceId
    """Who comes first."""
    waiting: int
    """How many wait."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoPlaceLeft:
    """All places are taken."""

    type: ClassVar[Literal["no_place_left"]] = "no_place_left"
    places: int
    """The number of places."""
    taken: int
    """How many are taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupTooLarge:
    """The group that asked to be admitted as one has more members than there are places left."""

    type: ClassVar[Literal["group_too_large"]] = "group_too_large"
    members: int
    """The members that are not in yet."""
    left: int
    """The places left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedAtClose:
    """Places are given out when the intake is closed, and not before."""

    type: ClassVar[Literal["decided_at_close"]] = "decided_at_close"
    closes: Day | None = None
    """The last day on which requests are taken, if there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TieUndecided:
    """Who of these came first cannot be told."""

    type: ClassVar[Literal["tie_undecided"]] = "tie_undecided"
    with_: tuple[PlaceId, ...]
    """With whom it is tied."""
    tie: TieRule
    """How ties are to be decided."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeIsClosed:
    """The intake takes no further requests."""

    type: ClassVar[Literal["intake_is_closed"]] = "intake_is_closed"
    seq: int
    """The entry that closed it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeIsOpen:
    """The intake still takes requests."""

    type: ClassVar[Literal["intake_is_open"]] = "intake_is_open"
    closes: Day | None = None
    """The last day on which they are taken, if there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAtClose:
    """Its places are given out one by one, not at its close."""

    type: ClassVar[Literal["not_at_close"]] = "not_at_close"


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocatedAlready:
    """Its places were given out already."""

    type: ClassVar[Literal["allocated_already"]] = "allocated_already"
    seq: int
    """The entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoWaitingList:
    """No list is kept of those who wait."""

    type: ClassVar[Literal["no_waiting_list"]] = "no_waiting_list"


@dataclass(frozen=True, slots=True, kw_only=True)
class NobodyWaits:
    """Nobody waits."""

    type: ClassVar[Literal["nobody_waits"]] = "nobody_waits"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotHeld:
    """No place is kept free for it."""

    type: ClassVar[Literal["not_held"]] = "not_held"


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldIsOver:
    """A place would be kept free until a time that is over."""

    type: ClassVar[Literal["hold_is_over"]] = "hold_is_over"
    until: Instant
    """When it would be over, exclusive."""
    at: Moment
    """When it is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoLotHere:
    """The programme decides nothing by lot here."""

    type: ClassVar[Literal["no_lot_here"]] = "no_lot_here"


@dataclass(frozen=True, slots=True, kw_only=True)
class LotNotCommitted:
    """The list of the lot has to be fixed, and its hash published, before it is drawn."""

    type: ClassVar[Literal["lot_not_committed"]] = "lot_not_committed"


@dataclass(frozen=True, slots=True, kw_only=True)
class LotNotDrawn:
    """The lot has to be drawn first."""

    type: ClassVar[Literal["lot_not_drawn"]] = "lot_not_drawn"
    seq: int
    """The entry that fixed its list."""
    seed_from: str
    """The later public value that is the seed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LotCommittedAlready:
    """The list of a lot is fixed already; it cannot be fixed again before it is drawn."""

    type: ClassVar[Literal["lot_committed_already"]] = "lot_committed_already"
    seq: int
    """The entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LotListDiffers:
    """The list of the lot is not that of those among whom it decides."""

    type: ClassVar[Literal["lot_list_differs"]] = "lot_list_differs"
    among: tuple[PlaceId, ...]
    """Those who have to be in it."""
    places: int
    """The number of places."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LotHashDiffers:
    """The hash is not that of the list."""

    type: ClassVar[Literal["lot_hash_differs"]] = "lot_hash_differs"
    hash: Sha256Hex
    """The hash of the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LotNotPlain:
    """What is to be published is not written as the lot wants it."""

    type: ClassVar[Literal["lot_not_plain"]] = "lot_not_plain"
    text: str
    """The text given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocationDiffers:
    """By its procedure the places go to others."""

    type: ClassVar[Literal["allocation_differs"]] = "allocation_differs"
    order: tuple[PlaceId, ...]
    """All who have asked, in the order in which they come."""
    places: int
    """For how many of them there is a place."""
    rest: Remainder
    """What becomes of the others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptyGroup:
    """The group has no members."""

    type: ClassVar[Literal["empty_group"]] = "empty_group"


@dataclass(frozen=True, slots=True, kw_only=True)
class TwiceInGroup:
    """A place is in the group twice."""

    type: ClassVar[Literal["twice_in_group"]] = "twice_in_group"
    place: PlaceId
    """The place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterMoved:
    """Something has been put on record that whoever asks has not seen."""

    type: ClassVar[Literal["register_moved"]] = "register_moved"
    seen: int
    """The last entry they have seen."""
    last: int
    """The last entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotIn:
    """The place does not take part, so it cannot leave."""

    type: ClassVar[Literal["not_in"]] = "not_in"
    status: Status
    """Where it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CannotBeLifted:
    """No exception can be made from this rule."""

    type: ClassVar[Literal["cannot_be_lifted"]] = "cannot_be_lifted"
    rule: Rule
    """The rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetractsNothing:
    """A retraction stands alone; it has to correct an entry."""

    type: ClassVar[Literal["retracts_nothing"]] = "retracts_nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionRetracted:
    """The entry that is to be corrected is not in force; correct the entry it meant."""

    type: ClassVar[Literal["correction_retracted"]] = "correction_retracted"
    seq: int
    """The entry that is not in force."""
    meant: int
    """The entry it meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoRight:
    """None of the roles may do it."""

    type: ClassVar[Literal["no_right"]] = "no_right"
    act: Act
    """What was to be done."""
    roles: tuple[RoleId, ...]
    """The roles that were held; none if there was none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutOfReach:
    """The role may do it, but not there."""

    type: ClassVar[Literal["out_of_reach"]] = "out_of_reach"
    act: Act
    """What was to be done."""
    role: RoleId
    """The role."""
    reach: Reach
    """How far its right reaches."""
    place: PlaceId | None = None
    """Where it is held; none for the whole programme, or if that is not stated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleNotInForce:
    """The role that may do it was not held on that day. No role has effect outside its term."""

    type: ClassVar[Literal["role_not_in_force"]] = "role_not_in_force"
    role: RoleId
    """The role."""
    from_: Day
    """Its first day."""
    until: Day | None = None
    """The first day without it."""
    at: Day
    """The day asked about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TenureUnsound:
    """A term cannot be as it is written."""

    type: ClassVar[Literal["tenure_unsound"]] = "tenure_unsound"
    problem: TenureProblem
    """What is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StageNeedsMissing:
    """What a stage takes is not on record."""

    type: ClassVar[Literal["stage_needs_missing"]] = "stage_needs_missing"
    stage: Stage
    """The stage."""
    needs: tuple[StageNeed, ...]
    """What is not on record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotReady:
    """Somebody who is not, or no longer, a sponsor of the place cannot be given something to look after."""

    type: ClassVar[Literal["not_ready"]] = "not_ready"
    stage: Stage | None = None
    """How far the person has come there; none if nothing is on record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingMissing:
    """Less training is on record than an assignment takes."""

    type: ClassVar[Literal["training_missing"]] = "training_missing"
    days: int
    """Days on record."""
    required: int
    """Days asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoSponsorPlace:
    """There is no room for one more sponsor."""

    type: ClassVar[Literal["no_sponsor_place"]] = "no_sponsor_place"
    place: PlaceId
    """The place or district."""
    places: int
    """How many there is room for."""
    taken: int
    """How many there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CapCountsPersons:
    """The cap of an intake cannot count persons."""

    type: ClassVar[Literal["cap_counts_persons"]] = "cap_counts_persons"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotRequested:
    """It was not asked for. Hours and certificates are put on record on request only."""

    type: ClassVar[Literal["not_requested"]] = "not_requested"
    certificates: tuple[Certificate, ...]
    """What should have been asked for: one of these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BreaksLaterEntry:
    """With this correction a later entry could not have happened."""

    type: ClassVar[Literal["breaks_later_entry"]] = "breaks_later_entry"
    seq: int
    """That entry."""
    rule: Rule
    """The rule that would object to it."""


Violation: TypeAlias = (
    UnknownReference
    | AlreadyOnRecord
    | InFuture
    | BeforeLastEntry
    | SpanReversed
    | CalendarUnknown
    | AgsElsewhere
    | OutsideTerm
    | BasisNotAdmitted
    | TooManyInhabitants
    | NamedTwice
    | AlreadyIn
    | StillIn
    | PapersMissing
    | TooLate
    | ReceiptUnclear
    | OvertakesQueue
    | NoPlaceLeft
    | GroupTooLarge
    | DecidedAtClose
    | TieUndecided
    | IntakeIsClosed
    | IntakeIsOpen
    | NotAtClose
    | AllocatedAlready
    | NoWaitingList
    | NobodyWaits
    | NotHeld
    | HoldIsOver
    | NoLotHere
    | LotNotCommitted
    | LotNotDrawn
    | LotCommittedAlready
    | LotListDiffers
    | LotHashDiffers
    | LotNotPlain
    | AllocationDiffers
    | EmptyGroup
    | TwiceInGroup
    | RegisterMoved
    | NotIn
    | CannotBeLifted
    | RetractsNothing
    | CorrectionRetracted
    | NoRight
    | OutOfReach
    | RoleNotInForce
    | TenureUnsound
    | StageNeedsMissing
    | NotReady
    | TrainingMissing
    | NoSponsorPlace
    | CapCountsPersons
    | NotRequested
    | BreaksLaterEntry
)
"""Why a rule stands in the way. Closed on purpose: whoever decides should see a new case."""


Reference: TypeAlias = Literal[
    # A commune or district.
    "place",
    # An intake.
    "intake",
    # A role.
    "role",
    # A kind of event.
    "event_kind",
    # An event.
    "event",
    # A topic.
    "topic",
    # A series of meetings.
    "series",
    # An entry.
    "entry",
    # A person.
    "person",
    # A project.
    "project",
    # A field of action.
    "field",
]
"""A kind of thing that can be named by its id."""

@dataclass(frozen=True, slots=True, kw_only=True)
class YearOutOfRange:
    """The holidays of a year outside 1995 to 2100 are needed."""

    type: ClassVar[Literal["year_out_of_range"]] = "year_out_of_range"
    year: int
    """The year asked for."""
    land: Land
    """The Land asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeyondCalendar:
    """The days reckoned lie outside the years 1 to 9999."""

    type: ClassVar[Literal["beyond_calendar"]] = "beyond_calendar"
    day: Day
    """The day from which was counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleOutOfRange:
    """A month, quarter or half that no year has, or an amount of nothing."""

    type: ClassVar[Literal["out_of_range"]] = "out_of_range"


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursNotInBgb:
    """The BGB knows no periods in hours."""

    type: ClassVar[Literal["hours_not_in_bgb"]] = "hours_not_in_bgb"


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfMonthNeedsMonths:
    """"And a half month" goes with whole months only (BGB § 189 (2))."""

    type: ClassVar[Literal["half_month_needs_months"]] = "half_month_needs_months"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgsElsewhereForCalendar:
    """The key of a commune in another Land."""

    type: ClassVar[Literal["ags_elsewhere"]] = "ags_elsewhere"
    ags: Ags
    """The key."""
    land: Land
    """The Land."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommuneOpen:
    """The last day depends on a holiday that only some communes of the Land keep."""

    type: ClassVar[Literal["commune_open"]] = "commune_open"
    day: Day
    """The day."""
    holiday: Holiday
    """The holiday that some communes keep."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursReversed:
    """Business hours that end before they begin."""

    type: ClassVar[Literal["hours_reversed"]] = "hours_reversed"
    open: TimeOfDay
    """When they begin."""
    close: TimeOfDay
    """When they end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolBreaksUnknown:
    """No school breaks are known for this day."""

    type: ClassVar[Literal["school_breaks_unknown"]] = "school_breaks_unknown"
    day: Day
    """The day."""
    land: Land
    """The Land."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherLand:
    """A document with the school breaks of another Land."""

    type: ClassVar[Literal["other_land"]] = "other_land"
    document: Land
    """The Land of the document."""
    land: Land
    """The Land asked for."""


CalendarError: TypeAlias = (
    YearOutOfRange
    | BeyondCalendar
    | RuleOutOfRange
    | HoursNotInBgb
    | HalfMonthNeedsMonths
    | AgsElsewhereForCalendar
    | CommuneOpen
    | HoursReversed
    | SchoolBreaksUnknown
    | OtherLand
)
"""The calendar cannot answer as it was asked."""


TenureProblem: TypeAlias = Literal[
    # It ends before it begins, or on the same day.
    "reversed",
    # The same person has the same at the same time already.
    "held_already",
    # What is to end, or to be handed over, is not there on the day before.
    "not_held",
    # Somebody hands over to herself.
    "to_oneself",
    # A tandem is two.
    "no_tandem",
    # Somebody is in the group twice.
    "member_twice",
    # The lead is not a member.
    "lead_outside",
    # The group belongs to another place.
    "group_elsewhere",
]
"""What is wrong with a term."""

@dataclass(frozen=True, slots=True, kw_only=True)
class DetailStep:
    """One step to the last day of a deadline."""

    type: ClassVar[Literal["step"]] = "step"
    step: DeadlineStep
    """The step, with its section."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailReason:
    """Why, and by whom, an exception was made."""

    type: ClassVar[Literal["reason"]] = "reason"
    seq: int
    """The entry."""
    by: RoleId
    """The role that made it."""
    reason: str
    """The reason on record."""


Detail: TypeAlias = DetailStep | DetailReason
"""What an answer is made of, below the answer itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepNamed:
    """The day was named."""

    type: ClassVar[Literal["named"]] = "named"
    day: Day
    weekday: Weekday
    section: Section


@dataclass(frozen=True, slots=True, kw_only=True)
class StepPart:
    """A part of the calendar was named."""

    type: ClassVar[Literal["part"]] = "part"
    part: CalendarPart
    day: Day
    weekday: Weekday
    section: Section


@dataclass(frozen=True, slots=True, kw_only=True)
class StepEvent:
    """The day of the event; it is not counted."""

    type: ClassVar[Literal["event"]] = "event"
    day: Day
    weekday: Weekday
    section: Section


@dataclass(frozen=True, slots=True, kw_only=True)
class StepStart:
    """The first day; it is counted."""

    type: ClassVar[Literal["start"]] = "start"
    day: Day
    weekday: Weekday
    section: Section


@dataclass(frozen=True, slots=True, kw_only=True)
class StepExtension:
    """The nominal end of the earlier period, from which an extension is counted."""

    type: ClassVar[Literal["extension"]] = "extension"
    day: Day
    weekday: Weekday
    section: Section


@dataclass(frozen=True, slots=True, kw_only=True)
class StepConverted:
    """A unit in others: a quarter in months, a half month in days."""

    type: ClassVar[Literal["converted"]] = "converted"
    amount: int
    unit: Unit
    into_amount: int
    into_unit: Unit
    section: Section


@dataclass(frozen=True, slots=True, kw_only=True)
class StepCounted:
    """The units were counted."""

    type: ClassVar[Literal["counted"]] = "counted"
    from_: Day
    amount: int
    unit: Unit
    to: Day
    weekday: Weekday
    section: Section


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTruncated:
    """The last month lacks the day with this number; its last day stands in."""

    type: ClassVar[Literal["truncated"]] = "truncated"
    missing: int
    day: Day
    weekday: Weekday
    section: Section


@dataclass(frozen=True, slots=True, kw_only=True)
class StepHalfMonth:
    """Fifteen days were added last."""

    type: ClassVar[Literal["half_month"]] = "half_month"
    from_: Day
    to: Day
    weekday: Weekday
    section: Section


@dataclass(frozen=True, slots=True, kw_only=True)
class StepHours:
    """Hours were counted."""

    type: ClassVar[Literal["hours"]] = "hours"
    start: Instant
    hours: int
    end: Instant
    section: Section


@dataclass(frozen=True, slots=True, kw_only=True)
class StepBack:
    """Counted backwards from an event."""

    type: ClassVar[Literal["back"]] = "back"
    event: Day
    amount: int
    unit: Unit
    counting: Counting
    to: Day
    weekday: Weekday
    section: Section


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDayOff:
    """The latest day, counted backwards, is no working day. It is told, not moved."""

    type: ClassVar[Literal["day_off"]] = "day_off"
    day: Day
    weekday: Weekday
    holiday: Holiday | None = None
    section: Section


@dataclass(frozen=True, slots=True, kw_only=True)
class StepMoved:
    """The day is no working day; the next one is tried."""

    type: ClassVar[Literal["moved"]] = "moved"
    from_: Day
    weekday: Weekday
    holiday: Holiday | None = None
    to: Day
    section: Section


@dataclass(frozen=True, slots=True, kw_only=True)
class StepCommuneDependent:
    """A holiday in some communes of the Land; as nobody said in which, the day counts as a working day."""

    type: ClassVar[Literal["commune_dependent"]] = "commune_dependent"
    day: Day
    weekday: Weekday
    holiday: Holiday
    section: Section


@dataclass(frozen=True, slots=True, kw_only=True)
class StepKept:
    """Nothing moves the day."""

    type: ClassVar[Literal["kept"]] = "kept"
    day: Day
    weekday: Weekday
    section: Section


DeadlineStep: TypeAlias = (
    StepNamed
    | StepPart
    | StepEvent
    | StepStart
    | StepExtension
    | StepConverted
    | StepCounted
    | StepTruncated
    | StepHalfMonth
    | StepHours
    | StepBack
    | StepDayOff
    | StepMoved
    | StepCommuneDependent
    | StepKept
)
"""One step of a reckoning, with its section. `weekday` is always that of the day the step leads to or speaks of."""


Section: TypeAlias = Literal[
    # The programme says so itself; no statute is applied.
    "programme",
    # BGB § 187 (1): the day of an event is not counted.
    "bgb187_abs1",
    # BGB § 187 (2): a day whose start decides is counted; so is the day of birth.
    "bgb187_abs2",
    # BGB §§ 187, 188 by analogy, counting backwards.
    "bgb187_analog",
    # BGB § 188 (1): a period in days ends when its last day is over.
    "bgb188_abs1",
    # BGB § 188 (2) alt. 1: on the same weekday or day of the month as the event.
    "bgb188_abs2_alt1",
    # BGB § 188 (2) alt. 2: on the day before the one that corresponds to the first.
    "bgb188_abs2_alt2",
    # BGB § 188 (3): where the month lacks that day, on its last day.
    "bgb188_abs3",
    # BGB § 189 (1): half year, quarter, half month.
    "bgb189_abs1",
    # BGB § 189 (2): the 15 days of a half month are counted last.
    "bgb189_abs2",
    # BGB § 190: an extension is counted from the end of the earlier period.
    "bgb190",
    # BGB § 191: days that need not follow each other: 30 a month, 365 a year.
    "bgb191",
    # BGB § 192: start, middle and end of a month.
    "bgb192",
    # BGB § 192 by analogy: the ends of quarter, half year and year.
    "bgb192_analog",
    # BGB § 193: Saturday, Sunday and public holiday.
    "bgb193",
    # VwVfG § 31 (2): a period set by an authority begins on the day after its announcement.
    "vwvfg31_abs2",
    # VwVfG § 31 (3) s. 1: Saturday, Sunday and public holiday.
    "vwvfg31_abs3_satz1",
    # VwVfG § 31 (3) s. 2: a day named with reference to the provision stays.
    "vwvfg31_abs3_satz2",
    # VwVfG § 31 (4): an authority's own performance.
    "vwvfg31_abs4",
    # VwVfG § 31 (5): a date set by an authority.
    "vwvfg31_abs5",
    # VwVfG § 31 (6): hours.
    "vwvfg31_abs6",
]
"""A section of the law, or the programme's own rule."""

CalendarPart: TypeAlias = Literal[
    "start_of_month",
    "middle_of_month",
    "end_of_month",
    "end_of_quarter",
    "end_of_half_year",
    "end_of_year",
]
"""A day that the calendar names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """An entry that a rule has read."""

    seq: int
    """The entry."""
    source: str
    """What its source is called."""
    when: Span | None = None
    """When it was so. Empty if it is so from when it was recorded."""


Paragraph: TypeAlias = Literal[
    # A declaration takes effect when it is received.
    "BGB § 130",
    # When a period ends.
    "BGB § 188",
    # A period that ends on a Saturday, Sunday or public holiday.
    "BGB § 193",
    # Everybody may see what is kept about them.
    "DSGVO Art. 15",
    # Periods and dates of authorities.
    "VwVfG § 31",
]
"""A paragraph, cited as lawyers do. What it says stands in the catalogue of words."""

@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """No rule objects."""

    type: ClassVar[Literal["accepted"]] = "accepted"
    verdict: Verdict
    """The outcome and its grounds."""
    entries: tuple[Entry, ...]
    """The entries that follow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """At least one rule objects."""

    type: ClassVar[Literal["rejected"]] = "rejected"
    verdict: Verdict
    """The outcome and its grounds."""


DecideAnswer: TypeAlias = Accepted | Rejected
"""The answer of `decide` and `submit`. A rejection is an answer, not an error."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """An outcome and everything it rests on."""

    ruling: Ruling
    """The outcome."""
    grounds: tuple[Check, ...]
    """Every rule that was asked."""
    otherwise: tuple[Alternative, ...] = ()
    """What would have led to a better outcome: every smallest set of changes, small sets first. Empty if nothing
    better is possible, if no change that is known helps, or if the command consists of several steps.
    """
    otherwise_cut: bool = False
    """Whether the search was cut, so that there may be more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RulingRecorded:
    """It was put on record."""

    type: ClassVar[Literal["recorded"]] = "recorded"


@dataclass(frozen=True, slots=True, kw_only=True)
class RulingAdmitted:
    """The place is admitted."""

    type: ClassVar[Literal["admitted"]] = "admitted"
    late: bool
    """Whether it came after the deadline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RulingWaiting:
    """The place is on the waiting list."""

    type: ClassVar[Literal["waiting"]] = "waiting"
    rank: int
    """Its rank, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RulingRequested:
    """The request is on the list that is decided when the intake is closed."""

    type: ClassVar[Literal["requested"]] = "requested"


@dataclass(frozen=True, slots=True, kw_only=True)
class RulingAllocated:
    """Places were given to several."""

    type: ClassVar[Literal["allocated"]] = "allocated"
    admitted: tuple[PlaceId, ...]
    """Those who are admitted, in the order in which they come."""
    waiting: tuple[PlaceId, ...]
    """Those who wait, first come first."""
    refused: tuple[PlaceId, ...]
    """Those who are refused, as no list is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RulingAllowed:
    """It is allowed."""

    type: ClassVar[Literal["allowed"]] = "allowed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RulingNotRuled:
    """The programme does not say whether it is allowed."""

    type: ClassVar[Literal["not_ruled"]] = "not_ruled"


@dataclass(frozen=True, slots=True, kw_only=True)
class RulingRefused:
    """It cannot be; at least one rule objects."""

    type: ClassVar[Literal["refused"]] = "refused"


Ruling: TypeAlias = (
    RulingRecorded
    | RulingAdmitted
    | RulingWaiting
    | RulingRequested
    | RulingAllocated
    | RulingAllowed
    | RulingNotRuled
    | RulingRefused
)
"""The outcome of a command."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """A smallest set of changes with which the outcome would have been a better one.

    The rules were asked with exactly these changes supposed; with any part of them alone the outcome is no better
    than it is.
    """

    changes: tuple[Counterfactual, ...]
    """The changes, all of them together."""
    ruling: Ruling
    """The outcome there would have been."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedBefore:
    """Had it arrived before this instant."""

    type: ClassVar[Literal["received_before"]] = "received_before"
    end: Instant
    """The end, exclusive: midnight, or the close of business where only business hours count."""
    effective: Day
    """The last day that counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedFrom:
    """Had it arrived, and been asked, on this day or later."""

    type: ClassVar[Literal["received_from"]] = "received_from"
    day: Day
    """The first day on which requests are taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptProven:
    """Had its receipt been proven."""

    type: ClassVar[Literal["receipt_proven"]] = "receipt_proven"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedFrom:
    """Had it been put on record at this moment or later."""

    type: ClassVar[Literal["recorded_from"]] = "recorded_from"
    at: Moment
    """The first moment at which it could have been."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesAtLeast:
    """Had there been at least so many places."""

    type: ClassVar[Literal["places_at_least"]] = "places_at_least"
    places: int
    """The number of places."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstInQueue:
    """Had nobody waited in front of it."""

    type: ClassVar[Literal["first_in_queue"]] = "first_in_queue"


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersPresent:
    """Had these papers been on record."""

    type: ClassVar[Literal["papers_present"]] = "papers_present"
    steps: tuple[Step, ...]
    """The papers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherBasis:
    """Had the basis been this one."""

    type: ClassVar[Literal["other_basis"]] = "other_basis"
    basis: Basis
    """The basis."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherRole:
    """Had it been one of these roles, held on that day and in that place."""

    type: ClassVar[Literal["other_role"]] = "other_role"
    roles: tuple[RoleId, ...]
    """The roles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingOnRecord:
    """Had so many days of training been on record."""

    type: ClassVar[Literal["training_on_record"]] = "training_on_record"
    days: int
    """Days, in all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedsOnRecord:
    """Had this been on record."""

    type: ClassVar[Literal["needs_on_record"]] = "needs_on_record"
    needs: tuple[StageNeed, ...]
    """What the stage takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HadRequested:
    """Had it been asked for."""

    type: ClassVar[Literal["had_requested"]] = "had_requested"
    certificates: tuple[Certificate, ...]
    """One of these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExceptionFrom:
    """Had the agency made an exception from this rule."""

    type: ClassVar[Literal["exception_from"]] = "exception_from"
    rule: Rule
    """The rule."""


Counterfactual: TypeAlias = (
    ReceivedBefore
    | ReceivedFrom
    | ReceiptProven
    | RecordedFrom
    | PlacesAtLeast
    | FirstInQueue
    | PapersPresent
    | OtherBasis
    | OtherRole
    | TrainingOnRecord
    | NeedsOnRecord
    | HadRequested
    | ExceptionFrom
)
"""One thing that could have been otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIfCall:
    """Commands to suppose, one after the other."""

    register: RegisterDocument
    """The register."""
    commands: tuple[Command, ...]
    """The commands."""
    language: Language = "de"
    """The language of the words in the answer."""


Language: TypeAlias = Literal[
    # German.
    "de",
    # English.
    "en",
    # Simple German, for everybody; it does not claim to be "Leichte Sprache", for which there is a norm.
    "einfach",
]
"""A language of the catalogue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupposeCall:
    """Commands to suppose on an open register."""

    commands: tuple[Command, ...]
    """The commands."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIfAnswer:
    """The answer of `what_if`."""

    verdicts: tuple[Supposed, ...]
    """What became of each command."""
    difference: Difference
    """What would be otherwise than it is."""
    says: tuple[str, ...]
    """The difference in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Supposed:
    """What became of one supposed command."""

    verdict: Verdict
    """The outcome and its grounds. A command that is refused changes nothing for the ones after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What would be otherwise; empty lists if nothing would."""

    places: tuple[PlaceDifference, ...]
    """Places that would stand elsewhere, in the order of their ids."""
    intakes: tuple[IntakeDifference, ...]
    """Intakes whose places would be otherwise."""
    appearing: tuple[Finding, ...]
    """Findings that would appear."""
    disappearing: tuple[Finding, ...]
    """Findings that would disappear."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceDifference:
    """A place that stands elsewhere."""

    place: PlaceId
    """The place."""
    before: Position | None = None
    """Where it stands; empty if it is not on record."""
    after: Position | None = None
    """Where it would stand; empty if it would not be on record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where a place stands."""

    status: Status
    """Its status."""
    rank: int | None = None
    """Its rank on the waiting list, from 1, if it waits; the best it can have where there is a tie."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeDifference:
    """An intake whose places would be otherwise."""

    intake: IntakeId
    """The intake."""
    before: Occupancy
    """As it is."""
    after: Occupancy
    """As it would be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occupancy:
    """The places of an intake."""

    places: int | None = None
    """The number of places, if there is a cap."""
    taken: int
    """Places taken."""
    left: int | None = None
    """Places left; negative if more are taken than there are. Empty without a cap."""
    waiting: int
    """How many wait."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingCall:
    """A question where a place stands."""

    register: RegisterDocument
    """The register."""
    place: PlaceId
    """The place."""
    as_of: AsOf
    """The day, and what may be known."""
    audience: StandingReader = "commune"
    """For whom the answer is made."""
    language: Language = "de"
    """The language of the words in the answer."""


StandingReader: TypeAlias = Literal[
    # The place itself: it learns nothing about others but how many they are.
    "commune",
    # The agency: it learns who is ahead.
    "agency",
]
"""For whom an answer is made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenStandingCall:
    """A question where a place of an open register stands."""

    place: PlaceId
    """The place."""
    as_of: AsOf
    """The day, and what may be known."""
    audience: StandingReader = "commune"
    """For whom the answer is made."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingAnswer:
    """The answer of `standing`."""

    standing: Standing
    """Where it stands."""
    says: tuple[str, ...]
    """The same in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingWaiting:
    """It is on the waiting list."""

    type: ClassVar[Literal["waiting"]] = "waiting"
    outlook: WaitingOutlook
    """Rank and outlook."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingOver:
    """It was on the waiting list when the programme ended; nobody moves up any more."""

    type: ClassVar[Literal["over"]] = "over"
    last_day: Day
    """The last day of the programme."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingElsewhere:
    """It is not on the waiting list."""

    type: ClassVar[Literal["elsewhere"]] = "elsewhere"
    status: Status
    """Its status."""


Standing: TypeAlias = StandingWaiting | StandingOver | StandingElsewhere
"""Where a place stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingOutlook:
    """The outlook of a place on the waiting list."""

    intake: IntakeId
    """For which intake it waits."""
    since: Span
    """Since when."""
    seq: int
    """The entry that put it on the list."""
    rank: int
    """Its rank, from 1."""
    rank_at_worst: int | None = None
    """The worst rank it can have, where nobody can tell yet who came first."""
    waiting: int
    """How many wait, itself included."""
    ahead: tuple[PlaceId, ...] = ()
    """Who is ahead, first come first; for the agency only."""
    tied: tuple[PlaceId, ...] = ()
    """Of whom nobody can tell whether they came before it; for the agency only."""
    places: int | None = None
    """The number of places, if there is a limit."""
    taken: int
    """Places taken."""
    moves_up_when: tuple[MovesUp, ...]
    """Any one of these moves it up or lets it in."""
    until: Day
    """The last day on which somebody can move up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItsTurn:
    """It is its turn: the agency can give it a place."""

    type: ClassVar[Literal["its_turn"]] = "its_turn"


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterThoseAhead:
    """There are places for all ahead and for it; those ahead come first."""

    type: ClassVar[Literal["after_those_ahead"]] = "after_those_ahead"
    ahead: int
    """How many of those ahead need a place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesFree:
    """So many places become free."""

    type: ClassVar[Literal["places_free"]] = "places_free"
    places: int
    """How many, for those ahead and for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CapRaised:
    """There are at least so many places in all."""

    type: ClassVar[Literal["cap_raised"]] = "cap_raised"
    places: int
    """The number of places."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesGivenOut:
    """The places are given out at the close of the intake."""

    type: ClassVar[Literal["places_given_out"]] = "places_given_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class TieDecided:
    """A lot, or better evidence of who came first, puts it before others of whom nobody can tell yet."""

    type: ClassVar[Literal["tie_decided"]] = "tie_decided"
    tied: int
    """How many these are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AheadLeaves:
    """Somebody ahead leaves the list: then one place less has to become free."""

    type: ClassVar[Literal["ahead_leaves"]] = "ahead_leaves"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExceptionsMade:
    """The agency makes exceptions from these rules, with a reason on record."""

    type: ClassVar[Literal["exceptions_made"]] = "exceptions_made"
    rules: tuple[Rule, ...]
    """The rules that stand in the way."""


MovesUp: TypeAlias = (
    ItsTurn
    | AfterThoseAhead
    | PlacesFree
    | CapRaised
    | PlacesGivenOut
    | TieDecided
    | AheadLeaves
    | ExceptionsMade
)
"""Something that moves a waiting place up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewCall:
    """A question about a register as of a day."""

    register: RegisterDocument
    """The register."""
    as_of: AsOf
    """The day, and what may be known."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenViewCall:
    """A question about an open register as of a day."""

    as_of: AsOf
    """The day, and what may be known."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicViewCall:
    """A question for the public view of a register."""

    register: RegisterDocument
    """The register."""
    as_of: AsOf
    """The day, and what may be known."""
    language: Language = "de"
    """The language of the words in the answer."""
    previous: PublicView | None = None
    """The view that was published before: the difference to it gives nothing away either."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicView:
    """What anybody may see of a programme."""

    format: ClassVar[PublicFormat] = "klikks-public/1"
    """`klikks-public/1`."""
    language: Language
    """The language of the words in it."""
    programme: str
    """The short name of the programme."""
    long_name: str
    """Its long name."""
    aim: str
    """What it is for, in German."""
    agency: str
    """The agency."""
    partners: tuple[str, ...]
    """The other organisations of the joint project."""
    as_of: Day
    """The day of the view."""
    last_day: Day
    """The last day of the programme."""
    places_total: int | None = None
    """The number of places, if there is a cap."""
    places_left: int | None = None
    """Places left for those who ask now: what is free goes to those who wait first. Empty without a cap; none once
    the programme is over.
    """
    places_are_firm: bool
    """Whether nobody is let in beyond the number of places."""
    waiting_list: bool
    """Whether those for whom there is no place can wait."""
    deadline: PublicDeadline | None = None
    """The deadline, if there is one."""
    places: tuple[PublicPlace, ...]
    """The places that take part."""
    sponsors: PublicSponsors | None = None
    """The sponsors of these places; none in a view that says nothing about them."""
    events: tuple[PublicEvent, ...]
    """The events that are planned."""
    contacts: tuple[str, ...]
    """Whom to turn to, in words."""
    links: tuple[Link, ...]
    """Links."""


PublicFormat: TypeAlias = Literal[
    # The first format.
    "klikks-public/1",
]
"""The format of a public view."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicDeadline:
    """The deadline for further places."""

    nominal: Day
    """The day that was named."""
    effective: Day
    """The last day that counts, inclusive."""
    closes: Day | None = None
    """The last day on which anybody is let in; none if a soft deadline has no grace."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicPlace:
    """A place that takes part."""

    id: PlaceId
    """Its id."""
    name: str
    """Its name."""
    official: bool
    """Whether it is an official KlikKS commune; else it takes part without its commune."""
    topics: tuple[str, ...]
    """The names of its topics."""
    sponsors: PublicCount | None = None
    """How many act there as sponsors or want to; none in a view that says nothing about sponsors."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountShown:
    """It is shown, as far as it is known; unknown is not nought."""

    type: ClassVar[Literal["shown"]] = "shown"
    count: Count
    """How many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountWithheld:
    """Zurückgehalten: so that nobody can be made out. It may be small, or give away another that is."""

    type: ClassVar[Literal["withheld"]] = "withheld"


PublicCount: TypeAlias = CountShown | CountWithheld
"""A count of persons as it is published."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicSponsors:
    """The sponsors of the places that take part. Those of each place stand with the place."""

    total: PublicCount
    """All of them; of each place the largest count of a stage, as whoever is trained was willing before."""
    by_stage: tuple[PublicStage, ...]
    """By stage. Stages overlap, so they need not add up."""
    least: int
    """Numbers below this are withheld."""
    least_by_stage: int
    """Numbers of a stage below this are withheld."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicStage:
    """How many have come to a stage."""

    stage: Stage
    """The stage."""
    count: PublicCount
    """How many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicEvent:
    """An event that is planned."""

    place: str | None = None
    """Where; none for an event of the programme."""
    kind: str
    """What kind of event it is, in the language of the view."""
    when: Span
    """When."""
    starts: TimeOfDay | None = None
    """When it begins."""
    purposes: tuple[str, ...]
    """What it is for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPublicViewCall:
    """A question for the public view of an open register."""

    as_of: AsOf
    """The day, and what may be known."""
    language: Language = "de"
    """The language of the words in the answer."""
    previous: PublicView | None = None
    """The view that was published before: the difference to it gives nothing away either."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportAnswer:
    """The answer of `report`."""

    report: StatusReport
    """The status as data."""
    text: str
    """The same in words, as Markdown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusReport:
    """The status of a programme at the end of a day. Each figure names its entries, or follows from rows that do."""

    format: ClassVar[ReportFormat] = "klikks-report/1"
    """`klikks-report/1`."""
    programme: str
    """The name of the programme."""
    as_of: Day
    """The day of the report."""
    official: int
    """How many communes are official."""
    taking_part: int
    """How many places take part in all, communes or not."""
    places: tuple[PlaceRow, ...]
    """The places on record, those that take part first."""
    intakes: tuple[IntakeRow, ...]
    """Each intake."""
    interest: tuple[Count, ...]
    """Interest of communes that are not named."""
    expected: Count
    """How many more are expected."""
    expected_by: Day | None = None
    """By when."""
    forecast: tuple[Forecast, ...]
    """The forecast: what is counted, and all that take part where that differs."""
    resolutions: ResolutionSummary
    """Resolutions among those that take part."""
    sponsors: Count
    """All sponsors."""
    sponsors_by_place: tuple[SponsorRow, ...]
    """Sponsors by place."""
    held: tuple[EventRow, ...]
    """Events that took place."""
    coming: tuple[EventRow, ...]
    """Events that are planned."""
    series: tuple[SeriesRow, ...]
    """Series of meetings."""
    topics: tuple[TopicRow, ...]
    """Topics chosen."""
    statements: tuple[StatementCheck, ...]
    """Figures that were published, and what the register says to each."""
    sponsor_tallies: tuple[SponsorTally, ...] = ()
    """Sponsors on record one by one, as numbers."""
    sponsor_records: tuple[SponsorRecord, ...] = ()
    """What is on record of each of them, and what is absent."""
    coverage: tuple[CoverageRow, ...] = ()
    """Which places and topics somebody looks after."""
    projects: ProjectTotals | None = None
    """Projects and what they save; none if none is on record."""
    findings: tuple[Finding, ...]
    """Contradictions, gaps and assumptions."""


ReportFormat: TypeAlias = Literal[
    # The first format.
    "klikks-report/1",
]
"""The format of a status report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """One place that is on record."""

    place: PlaceId
    """The place."""
    name: str
    """Its name."""
    epithet: str | None = None
    """A title or by-name."""
    status: Status
    """Where it stands."""
    basis: Basis | None = None
    """On what basis it takes part or asks."""
    counted: bool
    """Whether it takes up a place."""
    resolutions: tuple[Resolution, ...]
    """The resolutions on record; none means absent, not refused."""
    entries: tuple[int, ...]
    """The entries about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeRow:
    """Places and deadline of an intake."""

    intake: IntakeId
    """The intake."""
    cap: Cap
    """The cap in force."""
    cap_provenance: Provenance
    """Where the cap comes from."""
    assumed: tuple[str, ...] = ()
    """Settings that no source states, in German."""
    taken: int
    """Places taken."""
    left: int | None = None
    """Places left; negative if more are taken than there are. Empty without a cap."""
    held: tuple[HoldRow, ...] = ()
    """Those for whom a place is kept free, which is not among those left."""
    left_for_new: int | None = None
    """Places left for somebody who asks now: what is free goes to those who wait first. Empty without a cap."""
    waiting: tuple[PlaceId, ...]
    """Those who wait, first come first."""
    ranks: tuple[Rank, ...] = ()
    """The ranks that those who wait can have, if it cannot be told of all of them who came first."""
    asked: tuple[PlaceId, ...] = ()
    """Those who have asked and are answered when the intake is closed."""
    closed: int | None = None
    """The entry that closed it, if one did."""
    allocated: int | None = None
    """The entry by which its places were given out at its close."""
    lots: tuple[LotRow, ...] = ()
    """Its lots, with all that it takes to recompute them."""
    deadline: DeadlineRow | None = None
    """The deadline, if there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldRow:
    """A place that is kept free."""

    place: PlaceId
    """For whom."""
    until: Instant
    """When that is over, exclusive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank:
    """Where a place stands in a line: the ranks it can have, from 1. They differ only where there is a tie."""

    place: PlaceId
    """Who it is."""
    first: int
    """The best rank it can have."""
    last: int
    """The worst rank it can have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LotRow:
    """A lot whose list is fixed."""

    seq: int
    """The entry that fixed the list."""
    among: tuple[PlaceId, ...]
    """Who is in it."""
    places: int
    """The number of places."""
    seed_from: str
    """The later public value that is the seed."""
    list_hash: Sha256Hex
    """The hash that was published."""
    seed: str | None = None
    """The seed, once it is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineRow:
    """A deadline with both of its days."""

    wording: str
    """The words of the call."""
    regime: Regime
    """The law that was applied."""
    answer: DeadlineAnswer
    """Both days, the end and the steps."""
    days_to_nominal: int
    """Days from the day of the report to the day named; negative when it is over."""
    days_to_effective: int
    """Days from the day of the report to the last day that counts; negative when it is over."""
    strictness: Strictness
    """What it means to be late."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineAnswer:
    """The end of a deadline: both days, the instant, and the steps that lead there."""

    nominal: Day
    """The day the rule leads to; reminders and extensions (BGB § 190) use it."""
    effective: Day
    """The last day that counts, inclusive."""
    end: Instant
    """The end as an instant, exclusive: midnight in Europe/Berlin after the effective day, or the end of the hours."""
    steps: tuple[DeadlineStep, ...]
    """The steps, each with its section."""
    commune_dependent: CommuneDependent | None = None
    """What it would be if the commune keeps a holiday; absent where that changes nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommuneDependent:
    """What the end would be if the commune keeps a holiday of which nobody said whether it does."""

    holiday: Holiday
    """The holiday that some communes of the Land keep."""
    day: Day
    """Its day."""
    effective: Day
    """The last day that counts where it is kept, inclusive."""
    end: Instant
    """The end as an instant, exclusive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """One reading of the number of places in use, today and at best."""

    reading: ForecastReading
    """What is counted."""
    now: int
    """In use today; also the worst case, in which no further one comes."""
    expected: Count
    """Further ones expected."""
    best: Count
    """The best case: all that are expected come. A lower bound if the expectation is one."""
    places: int | None = None
    """The number of places, if there is a cap."""
    left_at_best: int | None = None
    """Places left in the best case; negative if there are too few. Empty without a cap or an exact expectation."""
    by: Day | None = None
    """The day by which the expectation is to be decided."""


ForecastReading: TypeAlias = Literal[
    # Only those that count toward the cap by the profile.
    "counted",
    # Every place that takes part, whatever its basis.
    "all_taking_part",
]
"""What is counted toward the places."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolutionSummary:
    """Resolutions among those that take part."""

    unanimous: tuple[PlaceId, ...]
    """Decided, and the source says unanimously."""
    decided: tuple[PlaceId, ...]
    """Decided; by majority, or the source does not say how."""
    undecided: tuple[PlaceId, ...]
    """On record without a decision: adjourned, noted, rejected, by a committee only."""
    absent: tuple[PlaceId, ...]
    """None on record. Absent is not rejected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SponsorRow:
    """Sponsors of one place."""

    place: PlaceId
    """The place."""
    stage: Stage
    """How far they have come."""
    count: Count
    """How many."""
    districts: Count | None = None
    """In how many districts."""
    seq: int
    """The entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """One event."""

    event: Event
    """The event."""
    attendance: Count | None = None
    """How many came."""
    seq: int
    """The entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRow:
    """A series of meetings."""

    series: Series
    """The series."""
    anchor: Anchor
    """The first date, as far as known."""
    ended: Day | None = None
    """The last day on which a date can be, if it ends."""
    readings: tuple[DatesUnder, ...]
    """The next dates, the preferred reading first."""
    seq: int
    """The entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatesUnder:
    """The dates of a series under one reading."""

    recurrence: Recurrence
    """The reading."""
    dates: tuple[Occurrence, ...]
    """The next dates after the day of the report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One date of a series. What lies on it is told; the date is dropped only if that was asked for, and stays in
    the list.
    """

    day: Day
    """The day."""
    holiday: Holiday | None = None
    """The public holiday it falls on, if any."""
    maybe_holiday: Holiday | None = None
    """A holiday that some communes of the Land keep; nobody said whether this one does."""
    school_break: str | None = None
    """The name of the school break in which it lies, if any."""
    skipped: bool = False
    """Whether it is left out for one of these."""
    moved: MovedTo | None = None
    """Where it went, if somebody moved it."""
    cancelled: str | None = None
    """Why it is not held, if somebody cancelled it."""
    unknown: tuple[NotKnown, ...] = ()
    """What could not be told about the day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedTo:
    """Where a date of a series went."""

    day: Day
    """The day on which it is held."""
    starts: TimeOfDay | None = None
    """When it begins there, Europe/Berlin; as usual if absent."""
    reason: str
    """Why."""


NotKnown: TypeAlias = Literal[
    # Whether it is a public holiday: the year is outside 1995 to 2100.
    "holidays",
    # Whether it lies in a school break.
    "school_breaks",
]
"""What the calendar cannot tell about a day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicRow:
    """A topic that places have chosen."""

    topic: TopicId
    """The topic."""
    places: tuple[PlaceId, ...]
    """Who chose it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementCheck:
    """A published figure, and what the register says to it."""

    figure: Figure
    """What is counted."""
    stated: Stated
    """What was published."""
    when: Span
    """When."""
    bearing: Bearing
    """By all that is known."""
    bearing_then: Bearing | None = None
    """By what was on record at the end of the day of the figure. Empty if its day is not known, or nothing was on
    record.
    """
    readings: tuple[FigureReading, ...]
    """The readings, by all that is known."""


Bearing: TypeAlias = Literal[
    # The figure follows from the register, in at least one reading.
    "follows",
    # It is false in every reading.
    "contradicts",
    # The register leaves it open.
    "cannot_be_told",
]
"""What the register says to a published figure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureReading:
    """One reading of a figure, and what the register has for it."""

    sense: FigureSense
    """How the figure is read."""
    certain: Count
    """What certainly was so at the end of the day of the figure."""
    possible: Count
    """What can have been so: the same if every time is known."""
    bearing: Bearing
    """What the register says in this reading."""


FigureSense: TypeAlias = Literal[
    # The communes that are counted.
    "counted",
    # All that take part, citizens' groups among them.
    "all_taking_part",
    # The only reading there is.
    "only",
]
"""How a figure can be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SponsorTally:
    """How many sponsors of a place, on record one by one, have come to a stage."""

    place: PlaceId
    """The place."""
    stage: Stage
    """The stage."""
    persons: int
    """How many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SponsorRecord:
    """What is on record of one sponsor in one place. What is absent is empty, which is not a no."""

    person: PersonId
    """Who: an id that says nothing."""
    place: PlaceId
    """Where."""
    stage: Stage
    """How far."""
    seq: int
    """The entry that says so."""
    training_days: int
    """Days of training."""
    training_required: int | None = None
    """Days that an assignment takes; none if the programme asks for none."""
    mandates: tuple[MandateRow, ...]
    """Orders and consents of public bodies for the day (SGB VII § 2 (1) no. 10a)."""
    on_leave: bool
    """Whether the sponsor is on leave."""
    open_requests: tuple[Certificate, ...]
    """Certificates asked for and not given yet."""
    hours: CardRecord | None = None
    """Hours, only for who asked for a record of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateRow:
    """An order or the consent of a public body that is on record for the day. That somebody is insured is not said
    by it.
    """

    body: RoleId
    """The role that gave it."""
    place: PlaceId
    """The place."""
    manner: Mandate
    """Order or consent."""
    from_: Day
    """The first day."""
    until: Day | None = None
    """The first day without it."""
    seq: int
    """The entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardRecord:
    """Hours against the threshold of the card of volunteers. Whether the card is given is not decided here."""

    minutes: int
    """Minutes reported for the year up to the day."""
    minutes_per_year: int | None = None
    """Minutes in a year that it takes on that day; none if the programme names no threshold for it."""
    minutes_per_week: int | None = None
    """Minutes in a week that it takes on that day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageRow:
    """A place and a topic, and who looks after it on the day."""

    place: PlaceId
    """The district, or the place if it has none on record."""
    topic: TopicId | None = None
    """The topic; none where no topic was chosen."""
    state: CoverageState
    """How well it is looked after."""
    sponsors: tuple[PersonId, ...]
    """Its sponsors."""
    deputies: tuple[PersonId, ...]
    """Their deputies."""
    on_leave: tuple[PersonId, ...]
    """Who is assigned and on leave."""


CoverageState: TypeAlias = Literal[
    # There are a sponsor and a deputy.
    "covered",
    # There is a sponsor, and no deputy.
    "no_deputy",
    # There is only a deputy.
    "deputy_only",
    # Nobody is on record.
    "nobody",
    # Sponsors are counted here, but none of them is on record with what they look after.
    "unknown",
]
"""How well something is looked after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectTotals:
    """Projects in numbers."""

    projects: int
    """How many are on record, dropped ones included."""
    by_state: tuple[StateCount, ...]
    """How many have come to each state."""
    by_field: tuple[FieldCount, ...]
    """How many belong to each field, dropped ones left out."""
    without_figure: int
    """How many, dropped ones left out, have no figure for CO2. That is not nought."""
    savings: tuple[SavingSum, ...]
    """What projects save, unlike figures apart. Dropped projects save nothing."""
    reported: tuple[ReportedSaving, ...]
    """Figures for places and the programme as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StateCount:
    """How many projects have come to a state."""

    state: ProjectState | None = None
    """The state; none if none is on record."""
    projects: int
    """How many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldCount:
    """How many projects belong to a field of action. A project of two fields is in both, so these are not to be
    added.
    """

    field: str
    """The field, by its German name."""
    projects: int
    """How many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavingSum:
    """What projects save together: figures with the same basis, of the same gas, of projects that are done or that
    are not.
    """

    basis: SavingBasis
    """The basis they share. For the whole lifetime the years are named only if all name the same."""
    gas: Gas
    """The gas they share."""
    done: bool
    """Whether the projects are done; else they are still to come."""
    kilograms: int
    """Kilograms."""
    qualifier: Qualifier
    """How exact the sum is."""
    methods: tuple[Method, ...]
    """How the figures came about."""
    projects: int
    """How many projects have such a figure."""
    entries: tuple[int, ...]
    """The entries."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedSaving:
    """A figure for a place or the programme as a whole. It holds what projects save there, so it is never added to
    theirs.
    """

    of: SavingOf
    """Whose figure it is."""
    saving: Co2Saving
    """The figure."""
    seq: int
    """The entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextAnswer:
    """An answer that is a text."""

    text: str
    """The text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MayCall:
    """May somebody do something? About a register."""

    register: RegisterDocument
    """The register."""
    actor: Actor
    """Who wants to act."""
    act: Act
    """What is to be done."""
    subject: Subject
    """What it is done to."""
    at: Day
    """The day, Europe/Berlin."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActsAsRole:
    """Whoever holds a role."""

    type: ClassVar[Literal["role"]] = "role"
    role: RoleId
    """The role."""
    place: PlaceId | None = None
    """Where it is held; without it, in the place that is acted on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActsInPerson:
    """A person, with the roles held on the day."""

    type: ClassVar[Literal["person"]] = "person"
    person: PersonId
    """The person."""


Actor: TypeAlias = ActsAsRole | ActsInPerson
"""Who wants to act."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnProgramme:
    """The programme as a whole."""

    type: ClassVar[Literal["programme"]] = "programme"


@dataclass(frozen=True, slots=True, kw_only=True)
class OnPlace:
    """A place."""

    type: ClassVar[Literal["place"]] = "place"
    place: PlaceId
    """The place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnPerson:
    """A person, in all places where that person is a sponsor or holds a role."""

    type: ClassVar[Literal["person"]] = "person"
    person: PersonId
    """The person."""


Subject: TypeAlias = OnProgramme | OnPlace | OnPerson
"""What is acted on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMayCall:
    """May somebody do something? About an open register."""

    actor: Actor
    """Who wants to act."""
    act: Act
    """What is to be done."""
    subject: Subject
    """What it is done to."""
    at: Day
    """The day, Europe/Berlin."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MayAnswer:
    """The answer of `may`."""

    verdict: Verdict
    """The outcome, its ground, and what would have changed it."""
    says: tuple[str, ...]
    """The same in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageAnswer:
    """The answer of `coverage`."""

    coverage: Coverage
    """Who looks after what."""
    says: tuple[str, ...]
    """The same in words; nothing if no place takes part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Who looks after what, at the end of a day."""

    day: Day
    """The day."""
    rows: tuple[CoverageRow, ...]
    """The districts and topics of the places that take part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineCall:
    """A deadline to reckon."""

    rule: DeadlineRule
    """How its end is said."""
    regime: Regime
    """Which law moves it."""
    language: Language = "de"
    """The language of the words in the answer."""
    land: Land
    """The Land whose holidays count."""
    ags: Ags | None = None
    """The key of the commune, where some holidays are kept in some communes only (BY, SN, TH)."""
    commune_days: tuple[CommuneDays, ...] = ()
    """Lists of communes that keep such a holiday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineReply:
    """The answer of `deadline`."""

    nominal: Day
    """The day the rule leads to; reminders and extensions use it."""
    effective: Day
    """The last day that counts, inclusive."""
    end: Instant
    """The end as an instant, exclusive."""
    steps: tuple[DeadlineStep, ...]
    """The steps, each with its section."""
    says: tuple[str, ...]
    """The steps in words."""
    commune_dependent: CommuneDependent | None = None
    """What it would be if the commune keeps a holiday; absent where that changes nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesCall:
    """A recurrence whose dates are asked for."""

    recurrence: Recurrence
    """The recurrence."""
    anchor: Anchor
    """Its first date, as far as known."""
    from_: Day
    """The first day of interest, inclusive."""
    until: Day
    """The last day of interest, inclusive."""
    school_breaks: SchoolBreaks | None = None
    """School breaks beside those that are built in."""
    skip_holidays: bool = False
    """Whether dates on public holidays are left out."""
    skip_school_breaks: bool = False
    """Whether dates in school breaks are left out."""
    language: Language = "de"
    """The language of the words in the answer."""
    land: Land
    """The Land whose holidays count."""
    ags: Ags | None = None
    """The key of the commune, where some holidays are kept in some communes only (BY, SN, TH)."""
    commune_days: tuple[CommuneDays, ...] = ()
    """Lists of communes that keep such a holiday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolBreaks:
    """The school breaks of a Land, as somebody gives them; with the flexible days of a school or commune, if known."""

    format: ClassVar[SchoolBreaksFormat] = "klikks-school-breaks/1"
    """`klikks-school-breaks/1`."""
    land: Land
    """The Land."""
    first_day: Day
    """The first day the document speaks for."""
    last_day: Day
    """The last day it speaks for, inclusive."""
    source: str
    """Where the dates come from."""
    breaks: tuple[BreakDates, ...] = ()
    """The breaks. Without any, the document speaks of flexible days only."""
    flexible_days: tuple[FlexibleDay, ...] = ()
    """Bewegliche Ferientage: single days that each school sets for itself."""


SchoolBreaksFormat: TypeAlias = Literal[
    # The first format.
    "klikks-school-breaks/1",
]
"""The format of a document with school breaks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakDates:
    """A break of a document."""

    name: str
    """Its name, such as Herbstferien."""
    first_day: Day
    """Its first day."""
    last_day: Day
    """Its last day, inclusive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlexibleDay:
    """A single day without school."""

    name: str
    """Its name, such as Rosenmontag."""
    date: Day
    """The day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesAnswer:
    """The answer of `series`."""

    dates: tuple[Occurrence, ...]
    """The dates, those left out among them; none if a weekly recurrence has no first date."""
    says: tuple[str, ...]
    """What lies on the dates, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlinesCall:
    """Many deadlines of one place and regime."""

    rules: tuple[DeadlineRule, ...]
    """How their ends are said."""
    regime: Regime
    """Which law moves them."""
    land: Land
    """The Land whose holidays count."""
    ags: Ags | None = None
    """The key of the commune, where some holidays are kept in some communes only (BY, SN, TH)."""
    commune_days: tuple[CommuneDays, ...] = ()
    """Lists of communes that keep such a holiday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlinesAnswer:
    """The answer of `deadlines`."""

    answers: tuple[LastDay, ...]
    """The ends, in the order of the rules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LastDay:
    """The end of a deadline without its steps."""

    nominal: Day
    """The day the rule leads to; reminders and extensions (BGB § 190) use it."""
    effective: Day
    """The last day that counts, inclusive."""
    end: Instant
    """The end as an instant, exclusive: midnight in Europe/Berlin after the effective day, or the end of the hours."""
    commune_dependent: CommuneDependent | None = None
    """What it would be if the commune keeps a holiday; absent where that changes nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidaysCall:
    """A question for the public holidays of a year."""

    year: int
    """The year, 1995 to 2100."""
    language: Language = "de"
    """The language of the names."""
    land: Land
    """The Land whose holidays count."""
    ags: Ags | None = None
    """The key of the commune, where some holidays are kept in some communes only (BY, SN, TH)."""
    commune_days: tuple[CommuneDays, ...] = ()
    """Lists of communes that keep such a holiday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidaysAnswer:
    """The answer of `holidays`."""

    days: tuple[HolidayRow, ...]
    """The holidays, by date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayRow:
    """A public holiday."""

    date: Day
    """The day."""
    weekday: Weekday
    """Its day of the week."""
    holiday: Holiday
    """Which holiday it is."""
    name: str
    """Its name."""
    scope: Scope
    """Where it is kept."""
    certainty: Certainty
    """How sure it is."""
    basis: str
    """The law that makes it a holiday."""


Scope: TypeAlias = Literal[
    # In all of Germany, by federal law.
    "federal",
    # In all of the Land.
    "land",
    # In some communes of the Land.
    "communes",
]
"""Where in a Land a holiday is kept."""

Certainty: TypeAlias = Literal[
    # It is kept.
    "certain",
    # It depends on the commune, and nothing says whether this one keeps it.
    "commune_dependent",
]
"""How sure a holiday is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolBreaksCall:
    """A question for school breaks."""

    land: Land
    """The Land."""
    from_: Day
    """The first day of interest, inclusive."""
    until: Day
    """The last day of interest, inclusive."""
    document: SchoolBreaks | None = None
    """Breaks and flexible days beside those that are built in (NW, 24.12.2021 to 6.8.2030)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolBreaksAnswer:
    """The answer of `school_breaks`."""

    breaks: tuple[SchoolBreak, ...]
    """The breaks that touch these days, by date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolBreak:
    """A school break as it is told."""

    name: str
    """Its name."""
    first_day: Day
    """Its first day."""
    last_day: Day
    """Its last day, inclusive."""
    flexible: bool
    """Whether it is a flexible day, set by a school for itself."""
    source: str
    """Where the dates come from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RhythmCall:
    """Words for a recurrence, to be read."""

    wording: str
    """The German words."""
    anchor: Anchor | None = None
    """The first date, as far as known; with it two readings can be told apart."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RhythmRead:
    """The words are clear."""

    type: ClassVar[Literal["read"]] = "read"
    rhythm: Rhythm
    """The recurrence."""
    says: tuple[str, ...]
    """The same in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RhythmOpen:
    """The words allow more than one reading."""

    type: ClassVar[Literal["ambiguous"]] = "ambiguous"
    rhythm: Rhythm
    """The readings."""
    tells_apart: TellsApart | None = None
    """A day that tells them apart; only with a first date."""
    says: tuple[str, ...]
    """The same in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RhythmNotRead:
    """The words are not understood."""

    type: ClassVar[Literal["not_read"]] = "not_read"
    says: tuple[str, ...]
    """What is understood."""


RhythmAnswer: TypeAlias = RhythmRead | RhythmOpen | RhythmNotRead
"""The answer of `rhythm`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TellsApart:
    """A day by which two readings can be told apart."""

    day: Day
    """The first day after the anchor that only one reading has."""
    only: Recurrence
    """The reading that has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptCall:
    """A question whether something arrived in time."""

    arrival: Arrival
    """When and how it arrived."""
    end: Instant
    """The end of the deadline, exclusive."""
    policy: ReceiptPolicy | None = None
    """Until when in a day something can be received; without it, until midnight."""
    language: Language = "de"
    """The language of the words in the answer."""
    land: Land
    """The Land whose holidays count."""
    ags: Ags | None = None
    """The key of the commune, where some holidays are kept in some communes only (BY, SN, TH)."""
    commune_days: tuple[CommuneDays, ...] = ()
    """Lists of communes that keep such a holiday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptAnswer:
    """The answer of `receipt`."""

    timeliness: Timeliness
    """In time, late, or cannot be told."""
    reason: ReceiptReason
    """Why."""
    says: str
    """The same in words."""


Timeliness: TypeAlias = Literal[
    # Certainly in time.
    "in_time",
    # Certainly late.
    "late",
    # The arrival is not known precisely enough.
    "cannot_be_told",
]
"""Whether an arrival was before an end."""

ReceiptReason: TypeAlias = Literal[
    # It was received before the end, whenever in its span that was.
    "before_end",
    # It was not received before the end.
    "not_before_end",
    # Part of its span lies before the end, part after.
    "span_reaches_over_end",
    # The time is not known.
    "time_unknown",
    # It was sent only after the end.
    "sent_after_end",
    # Nothing proves that it was received.
    "not_proven",
    # The holidays of those days are not known.
    "holidays_unknown",
]
"""Why an arrival is in time, late, or neither for certain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeCall:
    """A question for the day on which somebody reaches an age."""

    born: Day
    """The day of birth."""
    years: int
    """The age, from 1."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeAnswer:
    """The answer of `age`."""

    completed: Day
    """The day with whose expiry the year of life is completed."""
    from_: Day
    """The first day on which the age is reached."""
    at: Instant
    """The start of that day."""
    steps: tuple[DeadlineStep, ...]
    """The steps, each with its section."""
    says: str
    """The same in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysInTotalCall:
    """A length whose days need not follow each other."""

    amount: int
    """How many units, from 1."""
    unit: Unit
    """The unit."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysInTotalAnswer:
    """The answer of `days_in_total`."""

    days: int
    """The days."""
    says: str
    """The same in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDeadlineCall:
    """Words for a deadline, to be read."""

    wording: str
    """The German words."""
    event: Day | None = None
    """The day of the event after which a period runs."""
    today: Day | None = None
    """The day on which the words were said; a date without year is the next one from then on."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingRead:
    """The words are clear."""

    type: ClassVar[Literal["read"]] = "read"
    rule: DeadlineRule
    """How the end is said."""
    says: str
    """The same in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingRefused:
    """The words are open."""

    type: ClassVar[Literal["refused"]] = "refused"
    reason: WordingRefusal
    """Why."""
    says: str
    """The same in words, with the way out."""


ReadDeadlineAnswer: TypeAlias = WordingRead | WordingRefused
"""The answer of `read_deadline`. A refusal is an answer, not an error."""


WordingRefusal: TypeAlias = Literal[
    # No law says which day ends a week: Saturday by some, Friday among people at work, Sunday in the calendar.
    "end_of_week",
    # Eight full days among merchants (HGB § 359 (2)), a week in everyday speech.
    "eight_days",
    # Which days are working days differs from statute to statute; Saturday often counts.
    "working_days",
    # A period is named, but not the event after which it runs.
    "event_missing",
    # A date without a year needs the day on which it was said.
    "year_missing",
    # Anything else.
    "not_understood",
]
"""Why a wording is not read as a deadline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LotCommitCall:
    """The list of a lot, to be closed."""

    among: tuple[PlaceId, ...]
    """Who is in the lot, in any order."""
    places: int
    """The number of places."""
    seed_from: str
    """The name of the later public value that will be the seed."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LotCommitAnswer:
    """The answer of `lot_commit`."""

    list_hash: Sha256Hex
    """The hash of the list, to be published before the seed is known."""
    text: str
    """The text whose hash it is, to be published with it."""
    says: tuple[str, ...]
    """The same in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LotDrawCall:
    """A lot to be drawn."""

    among: tuple[PlaceId, ...]
    """Who is in the lot, in any order."""
    places: int
    """The number of places."""
    seed_from: str
    """The name of the public value that is the seed."""
    list_hash: Sha256Hex
    """The hash that was published before the seed was known."""
    seed: str
    """The public value."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LotDrawAnswer:
    """The answer of `lot_draw`."""

    order: tuple[LotTicket, ...]
    """Everybody in the order of the lot."""
    winners: tuple[PlaceId, ...]
    """Those who have a place, in the order of the lot."""
    says: tuple[str, ...]
    """The same in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LotTicket:
    """One in the order of a lot."""

    rank: int
    """The rank in the order, from 1."""
    place: PlaceId
    """Who it is."""
    ticket: Sha256Hex
    """What put it there: the smaller, the earlier."""
    wins: bool
    """Whether it is among the first for whom there are places."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlookCall:
    """A question for the number in the end."""

    now: int
    """In use today."""
    places: int | None = None
    """The number of places, if there is a cap."""
    pledges: tuple[Pledge, ...]
    """Those who may come, independent of each other."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """Somebody who may come."""

    label: str | None = None
    """What to call them in sentences."""
    place: PlaceId | None = None
    """Which place it is, if that is known."""
    count: int | None = None
    """How many they are; one if nothing is said. Each decides for itself."""
    together: bool = False
    """They decide together: all come, or none."""
    probability: Probability | None = None
    """How probable it is that each comes; unknown if nothing is said."""
    by: Day | None = None
    """The day by which they decide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Probability:
    """A probability as a fraction, such as 3 of 8."""

    numerator: int
    """The part, at most the whole."""
    denominator: int
    """The whole, 1 to 1000."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlookAnswer:
    """The answer of `outlook`."""

    outlook: Outlook
    """The numbers."""
    says: tuple[str, ...]
    """The same in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """How many there may be in the end."""

    now: int
    """In use today."""
    places: int | None = None
    """The number of places; absent without a cap."""
    expected: int
    """Further ones expected."""
    without_probability: int
    """How many of them have no probability."""
    worst: int
    """The fewest that can be in the end."""
    best: int
    """The most that can be in the end."""
    left_at_best: int | None = None
    """Places left in the best case; negative if there are too few. Absent without a cap."""
    prospect: Prospect
    """What can be told about the number."""
    decided: OutlookDecided
    """When it will be known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProspectExact:
    """Everybody has a probability."""

    type: ClassVar[Literal["exact"]] = "exact"
    chances: Chances
    """The chances."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProspectBetween:
    """Some have a probability, some have none: two bounds."""

    type: ClassVar[Literal["between"]] = "between"
    worst: Chances
    """The chances if all without a probability stay away."""
    best: Chances
    """The chances if all without a probability come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProspectCases:
    """Nobody has a probability: only the worst and the best case are known."""

    type: ClassVar[Literal["cases"]] = "cases"


Prospect: TypeAlias = ProspectExact | ProspectBetween | ProspectCases
"""What can be told about the number in the end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chances:
    """What to expect in the end, exactly."""

    distribution: tuple[NumberChance, ...]
    """The numbers that can be, in ascending order. The probabilities add up to 1."""
    expected: Ratio
    """The mean of the number."""
    over_cap: Ratio | None = None
    """How probable it is that there are too few places; absent without a cap."""
    expected_left: Ratio | None = None
    """The mean of the places left, none being left where there are too few; absent without a cap."""
    at_least_left: tuple[LeftChance, ...]
    """The numbers of places that can be left, from 1 on; empty without a cap. At least a number between two of them
    is as probable as at least the higher one.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberChance:
    """How probable it is that the number in the end is this one."""

    number: int
    """The number."""
    probability: Ratio
    """How probable it is."""


Ratio: TypeAlias = str
"""An exact fraction: `3/8`, or `1`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftChance:
    """How probable it is that at least so many places are left."""

    places: int
    """The number of places left."""
    probability: Ratio
    """How probable it is that there are at least so many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlookSettled:
    """Nobody is expected: it is known now."""

    type: ClassVar[Literal["settled"]] = "settled"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlookDecidedBy:
    """At the latest on the latest of the days."""

    type: ClassVar[Literal["by"]] = "by"
    day: Day
    """The day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlookOpen:
    """Some have no day by which they decide."""

    type: ClassVar[Literal["open"]] = "open"
    without_day: int
    """How many they are."""
    names: tuple[str, ...]
    """What they are called, if they have a label or are a known place."""
    latest: Day | None = None
    """The latest of the days of the others."""


OutlookDecided: TypeAlias = OutlookSettled | OutlookDecidedBy | OutlookOpen
"""When it will be known how many there are in the end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCall:
    """Something to plan."""

    instance: InstanceDocument
    """What there is to plan."""
    seed: int | None = None
    """Where chance begins, 0 if nothing is said; the same seed gives the same plan."""
    steps: int | None = None
    """How many steps of work to do; a number that suits the size if nothing is said."""
    start: Plan | None = None
    """A plan to begin with."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceDocument:
    """What there is to plan: plain data with public fields. `Instance` is its checked form.

    Days are counted from 0 for `date0`; weeks run from Monday to Sunday. Lists are referred to by position, from
    0.
    """

    format: ClassVar[InstanceFormat] = "klikks-planning/1"
    """`klikks-planning/1`."""
    name: str
    """Its name."""
    seed: int | None = None
    """The seed it was generated with, if it was."""
    date0: Day
    """The first day of the horizon."""
    weekday0: int
    """The day of the week of `date0`: 0 Monday to 6 Sunday."""
    days: int
    """The number of days of the horizon."""
    regions: tuple[InstanceRegion, ...]
    """The regions."""
    lands: tuple[InstanceLand, ...]
    """The Länder."""
    step_types: tuple[InstanceStepType, ...]
    """The kinds of step."""
    facilitators: tuple[InstanceFacilitator, ...]
    """The facilitators."""
    venues: tuple[InstanceVenue, ...]
    """The venues."""
    communes: tuple[InstanceCommune, ...]
    """The communes."""
    fixed: tuple[tuple[int, ...], ...]
    """Events that stay as they are: already held, announced, or settled."""
    baseline: tuple[tuple[int, ...], ...]
    """The events of an earlier plan, to be moved as little as the weights ask."""
    min_new_day: int | None = None
    """The day before which nothing is planned that is not fixed; 0 if it is left out."""
    weights: InstanceWeights
    """What the soft goals weigh."""


InstanceFormat: TypeAlias = Literal[
    # The first format.
    "klikks-planning/1",
]
"""The format of an instance of the planner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceRegion:
    """A region: a trip leads to a region, and serves all its communes."""

    name: str
    """Its name."""
    land: int
    """Its Land, from 0."""
    x: int
    """Kilometres to the east of a common point; for maps only."""
    y: int
    """Kilometres to the north of a common point; for maps only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceLand:
    """A Land with the days on which nothing is held."""

    name: str
    """Its name."""
    blocked: tuple[tuple[int, ...], ...]
    """Holidays and school breaks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceStepType:
    """A kind of step."""

    name: str
    """Its name."""
    skill: int
    """The skill it asks of the facilitator; any number."""
    kinds: tuple[int, ...]
    """For afternoon, evening and Saturday: 1 if it may be held then, else 0."""
    kind_cost: tuple[int, ...]
    """For afternoon, evening and Saturday: what it costs to hold it then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceFacilitator:
    """Who holds workshops."""

    name: str
    """A label; no name of a person is needed."""
    home: int
    """The region the trips start in, from 0; what they cost is in `trip_cost`."""
    skills: tuple[int, ...]
    """The skills."""
    regions: tuple[int, ...]
    """The regions served, from 0."""
    week_pattern: tuple[int, ...]
    """Eighteen times 0 or 1: for Monday to Saturday, whether afternoon, evening and Saturday suit."""
    absent: tuple[tuple[int, ...], ...]
    """The days of absence."""
    busy: tuple[int, ...] = ()
    """The slots at which something else is on."""
    max_week: int
    """The most events in a week from Monday to Sunday."""
    trip_cost: tuple[int, ...]
    """The cost of a trip to each region."""
    target: int
    """The fair share of events."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceVenue:
    """A room; communes may share one."""

    region: int
    """Its region, from 0."""
    closed_pattern: tuple[tuple[int, ...], ...]
    """When it is closed every week."""
    closed: tuple[int, ...]
    """The slots at which it is closed besides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceCommune:
    """A commune with the steps it has ahead, in their order."""

    name: str
    """Its name."""
    region: int
    """Its region, from 0."""
    land: int
    """Its Land, from 0."""
    venue: int
    """Its venue, from 0."""
    ready: int
    """The first day on which it may hold a step."""
    deadline: int
    """The last day on which it may hold a step, inclusive."""
    pref_weekdays: tuple[int, ...]
    """The preferred days of the week: 0 Monday to 5 Saturday."""
    steps: tuple[InstanceStep, ...]
    """The steps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceStep:
    """A step that a commune has ahead."""

    type: int
    """Its kind, from 0."""
    min_gap: int
    """The least number of days after the step before; of no effect for the first step."""
    max_gap: int
    """The greatest number of days after the step before; of no effect for the first step."""
    early: int
    """What each day after `ready` costs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceWeights:
    """What the soft goals weigh."""

    weekday: int
    """An event on a day of the week that is not preferred."""
    fair: int
    """The square of the events a facilitator has above the fair share."""
    move_slot: int
    """An event of the baseline that is held at another slot, or not at all."""
    move_fac: int
    """An event of the baseline that is held by another facilitator, or not at all."""
    unscheduled: int
    """A step that is not planned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A plan: who holds which step of which commune when. Steps that are not in it are not planned."""

    instance: str
    """The name of the instance."""
    events: tuple[tuple[int, ...], ...]
    """The events, by commune and step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanAnswer:
    """The answer of `plan`."""

    outcome: PlanOutcome
    """The plan, what it costs and how good it is."""
    rows: tuple[PlanRow, ...]
    """The plan by day, with names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOutcome:
    """What a search found."""

    plan: Plan
    """The best plan."""
    cost: PlanCost
    """What it costs, by goal."""
    events: tuple[EventCost, ...]
    """What each event costs, in the order of the plan."""
    loads: tuple[FacilitatorLoad, ...]
    """What each facilitator has to do."""
    lower_bound: int
    """No plan costs less than this."""
    proven: bool
    """Whether the plan is proven to be the best there is."""
    steps_used: int
    """The steps of work that were done; fewer than were given if there was nothing left to do."""
    unplaced: tuple[UnplacedStep, ...]
    """The steps that have no place in the plan."""
    moved_events: int
    """Events of the baseline that are held at another slot or by another facilitator, or not at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCost:
    """What a plan costs, by goal. The weights of the instance are in it."""

    early: int
    """Days that communes wait."""
    preference: int
    """Kinds of slot and days of the week that are not preferred."""
    trips: int
    """Trips: one for each facilitator, week and region."""
    fairness: int
    """Facilitators above their fair share."""
    moves: int
    """Events of the baseline that are moved, given to somebody else or dropped."""
    unscheduled: int
    """Steps that are not planned."""
    total: int
    """The sum."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventCost:
    """What one event costs. Fairness is no matter of a single event: see `FacilitatorLoad`."""

    commune: int
    """The commune, from 0."""
    step: int
    """The step, from 0."""
    early: int
    """Days that the commune waits."""
    kind: int
    """The kind of slot."""
    weekday: int
    """The day of the week."""
    trip: int
    """The trip, if this is its first event; an event that is held on the same trip costs none."""
    moved_slot: int
    """The change of the slot since the baseline."""
    moved_facilitator: int
    """The change of the facilitator since the baseline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FacilitatorLoad:
    """How much a facilitator has to do."""

    facilitator: int
    """The facilitator, from 0."""
    events: int
    """The events held."""
    target: int
    """The fair share of events."""
    fairness: int
    """What is above it costs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnplacedStep:
    """A step that has no place in a plan."""

    commune: int
    """The commune, from 0."""
    step: int
    """The step, from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """A row of a plan, with names."""

    day: Day
    """The day."""
    kind: int
    """The kind of slot: 0 afternoon, 1 evening, 2 Saturday."""
    when: str
    """Part of the week and day in words."""
    commune: str
    """The commune."""
    step: str
    """The step."""
    facilitator: str
    """Who holds it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanProgress:
    """How far a search is."""

    done: bool
    """Whether there is nothing left to do."""
    steps: int
    """The steps of work done."""
    of: int
    """The steps of work given."""
    cost: int
    """What the best plan costs so far."""
    lower_bound: int
    """No plan costs less than this."""
    gap: int
    """How much less than this plan the best plan there is could cost at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanWhyCall:
    """A question about what can be planned."""

    instance: InstanceDocument
    """What there is to plan."""
    question: PlanQuestion
    """The question."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskConflict:
    """Why not every step can be planned."""

    type: ClassVar[Literal["conflict"]] = "conflict"
    work: int
    """How many steps of work to do; each looks at the steps of one commune once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDates:
    """Which dates are closest for one event."""

    type: ClassVar[Literal["dates"]] = "dates"
    plan: Plan
    """The plan of the other events."""
    commune: int
    """The commune, from 0."""
    step: int
    """Its step, from 0."""
    most: int
    """How many dates to tell."""


PlanQuestion: TypeAlias = AskConflict | AskDates
"""What there is to explain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictAnswer:
    """Why not every step can be planned."""

    type: ClassVar[Literal["conflict"]] = "conflict"
    why: WhyNot
    """The answer."""
    says: tuple[str, ...]
    """The same in words, in short."""
    about: tuple[SaysAbout, ...]
    """Each constraint in words, by whom it is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatesAnswer:
    """Which dates are closest for one event."""

    type: ClassVar[Literal["dates"]] = "dates"
    dates: tuple[ClosestDate, ...]
    """The dates."""
    says: tuple[str, ...]
    """The same in words, one a line."""


PlanWhyAnswer: TypeAlias = ConflictAnswer | DatesAnswer
"""The answer of `plan_why`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plannable:
    """There is a plan."""

    type: ClassVar[Literal["plannable"]] = "plannable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """It is proven that these constraints leave no plan, whatever becomes of all others."""

    type: ClassVar[Literal["conflict"]] = "conflict"
    head: ConflictHead
    """What it comes to."""
    members: tuple[ConflictMember, ...]
    """The constraints."""
    communes: tuple[int, ...]
    """The communes that cannot be planned together, from 0."""
    minimal: bool
    """Whether every single constraint is needed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFound:
    """Neither a plan was found nor a proof that there is none."""

    type: ClassVar[Literal["not_found"]] = "not_found"
    not_placed: tuple[NotPlaced, ...]
    """The communes without a place in the last attempt."""


WhyNot: TypeAlias = Plannable | Conflict | NotFound
"""Whether there is a plan with every step of every commune, and why not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoDate:
    """A step has no date, even if nobody else is planned."""

    type: ClassVar[Literal["no_date"]] = "no_date"
    commune: int
    """The commune, from 0."""
    step: int
    """The step, from 0."""
    from_: Day
    """The first day on which it could be."""
    to: Day
    """The last day on which it could be; before `from` if the days do not suffice."""
    facilitators: tuple[int, ...]
    """The facilitators whose constraints are in the conflict, from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TooMuch:
    """Each commune alone has dates, all together do not."""

    type: ClassVar[Literal["too_much"]] = "too_much"
    events: int
    """How many steps they have."""
    from_: Day
    """The first day on which one could be."""
    to: Day
    """The last day on which one could be."""
    facilitators: tuple[int, ...]
    """The facilitators whose constraints are in the conflict, from 0."""


ConflictHead: TypeAlias = NoDate | TooMuch
"""What a conflict comes to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictMember:
    """A constraint of a conflict."""

    group: ConstraintGroup
    """The constraint."""
    needed: bool
    """Whether a plan was found without it, with all the others; if not, the work did not suffice to tell."""


ConstraintGroup: TypeAlias = str
"""A group of constraints: `commune:1:deadline`, `facilitator:0:absent` or `fixed:3:0`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotPlaced:
    """A commune for which no place was found."""

    commune: int
    """The commune, from 0."""
    blocked_by: tuple[int, ...]
    """The communes that hold what it would need; there may be other ways."""
    loosen: tuple[Loosening, ...]
    """What would help, the least days first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loosening:
    """A group of constraints that would suffice to give a commune its place, if it were loosened alone."""

    group: ConstraintGroup
    """The group."""
    days: int | None = None
    """By how many days in all its steps would be too early or too late; only for a first or last day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaysAbout:
    """Sentences about one commune, facilitator, Land or venue."""

    about: str
    """What it is called."""
    lines: tuple[str, ...]
    """The sentences."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosestDate:
    """A date for an event."""

    day: Day
    """The day."""
    slot: int
    """The slot: three times the day of the horizon, plus the kind (0 afternoon, 1 evening, 2 Saturday)."""
    facilitator: int
    """The facilitator for whom the least stands in the way, from 0."""
    blockers: tuple[Blocker, ...]
    """What stands in the way; nothing if the event can be then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockedByConstraint:
    """A constraint of the instance."""

    type: ClassVar[Literal["constraint"]] = "constraint"
    group: ConstraintGroup
    """The constraint."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockedByNotice:
    """It is too soon to announce anything new."""

    type: ClassVar[Literal["notice"]] = "notice"


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockedByVenue:
    """Somebody else has the venue."""

    type: ClassVar[Literal["venue_taken"]] = "venue_taken"
    commune: int
    """The commune that has the venue then, from 0."""
    step: int
    """Its step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockedByDay:
    """The facilitator holds another event on that day."""

    type: ClassVar[Literal["facilitator_taken"]] = "facilitator_taken"
    commune: int
    """The commune where, from 0."""
    step: int
    """Its step."""


Blocker: TypeAlias = BlockedByConstraint | BlockedByNotice | BlockedByVenue | BlockedByDay
"""What stands in the way of a date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanInstanceCall:
    """A register and what an agency knows beside it, to be planned."""

    register: RegisterDocument
    """The register."""
    planning: PlanningDocument
    """Who holds workshops, where and when."""
    language: Language = "de"
    """The language of the names of the steps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningDocument:
    """What an agency knows beside its register."""

    format: ClassVar[PlanningFormat] = "klikks-workshops/1"
    """`klikks-workshops/1`."""
    name: str
    """What to call the plan."""
    today: Day
    """The day on which is planned."""
    notice_days: int
    """How many days before an event it must be announced. What is planned within them stays, unless it cannot be
    held.
    """
    last_day: Day
    """The last day for all."""
    times: SlotTimes
    """When things begin."""
    steps: tuple[PlanningStep, ...]
    """The steps of every commune, in their order."""
    regions: tuple[PlanningRegion, ...]
    """The regions."""
    facilitators: tuple[PlanningFacilitator, ...]
    """Who holds workshops."""
    venues: tuple[PlanningVenue, ...] = ()
    """The rooms. A place without one has a room that is always open."""
    communes: tuple[PlanningCommune, ...] = ()
    """What is special about some communes."""
    assigned: tuple[Assigned, ...] = ()
    """Who holds the events that are planned already; each plan gives this list anew."""
    fixed: tuple[EventId, ...] = ()
    """Events that stay as they are planned, even if they could move."""
    school_breaks: tuple[SchoolBreaks, ...] = ()
    """School breaks beside those that are built in, one document a Land."""
    weights: InstanceWeights
    """What the soft goals weigh."""


PlanningFormat: TypeAlias = Literal[
    # The first format.
    "klikks-workshops/1",
]
"""The format of a planning document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotTimes:
    """When things begin in each kind of slot, Europe/Berlin."""

    afternoon: TimeOfDay
    """In the afternoon, Monday to Friday."""
    evening: TimeOfDay
    """In the evening, Monday to Friday."""
    saturday: TimeOfDay
    """On a Saturday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningStep:
    """A step that every commune takes."""

    kind: EventKindId
    """The kind of event, as in the programme."""
    slots: SlotCosts
    """When it can be held."""
    minutes: int
    """How long it lasts."""
    min_days: int
    """The least number of days after the step before."""
    max_days: int
    """The greatest number of days after the step before."""
    early: int
    """What each day costs that a commune waits for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotCosts:
    """Whether a step can be held in a kind of slot, and what that costs against the others; absent if it cannot."""

    afternoon: int | None = None
    """In the afternoon."""
    evening: int | None = None
    """In the evening."""
    saturday: int | None = None
    """On a Saturday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningRegion:
    """A region: who travels there can serve all its places on one trip."""

    name: str
    """Its name; facilitators refer to it."""
    places: tuple[PlaceId, ...]
    """The places in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningFacilitator:
    """Who holds workshops."""

    name: str
    """A label, such as "M1"; no name of a person is needed."""
    kinds: tuple[EventKindId, ...]
    """The kinds of event this facilitator holds."""
    regions: tuple[ServedRegion, ...]
    """The regions served."""
    free: tuple[tuple[int, ...], ...]
    """When in the week this facilitator works."""
    max_week: int
    """The most events in a week from Monday to Sunday."""
    absent: tuple[DaysAway, ...] = ()
    """Days of absence."""
    busy: str | None = None
    """The text of a calendar file (iCalendar) with what is in the way, at those of the times of `times` that it
    overlaps.
    """
    busy_at: tuple[BusyTime, ...] = ()
    """Further times that are in the way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServedRegion:
    """A region that somebody serves."""

    region: str
    """The name of the region."""
    trip_cost: int
    """What a trip there costs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysAway:
    """Days from the first to the last, both inclusive."""

    first_day: Day
    """The first day."""
    last_day: Day
    """The last day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BusyTime:
    """A time that is taken."""

    day: Day
    """The day on which it begins."""
    from_: TimeOfDay
    """When it begins, Europe/Berlin."""
    until: TimeOfDay
    """When it ends; on the next day if that is not later than it begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningVenue:
    """A room."""

    places: tuple[PlaceId, ...]
    """The places that meet in it."""
    closed: tuple[tuple[int, ...], ...] = ()
    """When it is closed every week."""
    closed_days: tuple[DaysAway, ...] = ()
    """Days on which it is closed."""
    busy: str | None = None
    """The text of a calendar file (iCalendar) with what is in it already."""
    busy_at: tuple[BusyTime, ...] = ()
    """Further times that are taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningCommune:
    """What is special about a commune."""

    place: PlaceId
    """The place."""
    last_day: Day | None = None
    """The last day for its last step, if that is earlier than for all."""
    weekdays: tuple[int, ...] = ()
    """The preferred days of the week: 0 Monday to 5 Saturday; all if there are none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigned:
    """Who holds an event that is planned already."""

    event: EventId
    """The event."""
    facilitator: str
    """The name of the facilitator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningInstance:
    """What there is to plan, and which commune and which kind of event is which."""

    instance: InstanceDocument
    """The instance; its first day is the day on which is planned."""
    places: tuple[PlaceId, ...]
    """The places, in the order of its communes."""
    kinds: tuple[EventKindId, ...]
    """The kinds of event, in the order of its step types."""
    planned: tuple[PlannedStep, ...]
    """The events on record that are steps of it, as they are planned on the day on which is planned."""
    findings: tuple[PlanningFinding, ...]
    """What there is to know about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedStep:
    """A step that is planned already."""

    event: EventId
    """The event on record."""
    at: tuple[int, ...]
    """Where it is planned, and who holds it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningKindOpen:
    """It was an event of one of several kinds; as it is open which, none of them counts as held."""

    type: ClassVar[Literal["kind_open"]] = "kind_open"
    event: EventId
    """The event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningDayOpen:
    """An event is planned, and its day is open; its step is planned anew."""

    type: ClassVar[Literal["day_open"]] = "day_open"
    event: EventId
    """The event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningHolderUnknown:
    """An event is planned for a day, and nobody says who holds it; it stays, and nobody's time is reserved for it."""

    type: ClassVar[Literal["holder_unknown"]] = "holder_unknown"
    event: EventId
    """The event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningNoSlot:
    """An event is planned for a day that is no slot, such as a Sunday or a time that none of `times` is; it stays,
    and nobody's time is reserved for it.
    """

    type: ClassVar[Literal["no_slot"]] = "no_slot"
    event: EventId
    """The event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningCannotStay:
    """An event is marked as fixed, or has further dates or places, and can no longer be held as it is planned: its
    facilitator or room is not there. It stays in the plan until somebody moves it.
    """

    type: ClassVar[Literal["cannot_stay"]] = "cannot_stay"
    event: EventId
    """The event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningStepLeftOut:
    """A step is behind the place although one before it is not."""

    type: ClassVar[Literal["step_left_out"]] = "step_left_out"
    place: PlaceId
    """The place."""
    kind: EventKindId
    """The step that is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningAdmissionDayOpen:
    """It is open on what day a place was admitted; it may hold its first step as soon as notice allows."""

    type: ClassVar[Literal["admission_day_open"]] = "admission_day_open"
    place: PlaceId
    """The place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningVenueUnknown:
    """Nobody said in what room a place meets; it is taken to be always open."""

    type: ClassVar[Literal["venue_unknown"]] = "venue_unknown"
    place: PlaceId
    """The place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningBreaksUnknown:
    """The school breaks of a Land are not known from a day on; nothing is left out for them."""

    type: ClassVar[Literal["breaks_unknown"]] = "breaks_unknown"
    land: Land
    """The Land."""
    from_: Day
    """The first day for which they are not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningHolidayOfSome:
    """A holiday that only some communes keep; the day is left out for all."""

    type: ClassVar[Literal["holiday_of_some"]] = "holiday_of_some"
    land: Land
    """The Land."""
    day: Day
    """The day."""
    holiday: Holiday
    """The holiday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningHolidaysUnknown:
    """Whether a day is a public holiday is not known; it is not left out."""

    type: ClassVar[Literal["holidays_unknown"]] = "holidays_unknown"
    land: Land
    """The Land."""
    from_: Day
    """The first such day."""


PlanningFinding: TypeAlias = (
    PlanningKindOpen
    | PlanningDayOpen
    | PlanningHolderUnknown
    | PlanningNoSlot
    | PlanningCannotStay
    | PlanningStepLeftOut
    | PlanningAdmissionDayOpen
    | PlanningVenueUnknown
    | PlanningBreaksUnknown
    | PlanningHolidayOfSome
    | PlanningHolidaysUnknown
)
"""What there is to know about an instance that was made of a register."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCommandsCall:
    """A plan to be put on record."""

    register: RegisterDocument
    """The register."""
    planning: PlanningDocument
    """Who holds workshops, where and when; the same from which the plan was made."""
    plan: Plan
    """The plan."""
    by: RoleId
    """The role that puts it on record."""
    source: Source
    """Where the plan comes from."""
    language: Language = "de"
    """The language of the words in the calendars."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCalendars:
    """The commands that put a plan on record, and its calendars."""

    commands: tuple[Command, ...]
    """What is cancelled; then, by day, what is planned or moved."""
    places: tuple[PlaceCalendar, ...]
    """The calendar of each place that has an event ahead."""
    facilitators: tuple[FacilitatorCalendar, ...]
    """The calendar of each facilitator."""
    assigned: tuple[Assigned, ...]
    """Who holds what once the commands are on record, for the planning document of the next plan."""
    moved: tuple[MovedEvent, ...]
    """What is held otherwise than it was planned, and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceCalendar:
    """The calendar of a place."""

    place: PlaceId
    """The place."""
    text: str
    """Its calendar file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FacilitatorCalendar:
    """The calendar of a facilitator."""

    facilitator: str
    """The facilitator, as the planning document calls them."""
    text: str
    """The calendar file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedEvent:
    """An event that is held otherwise than it was planned, or not at all."""

    event: EventId
    """The event."""
    place: PlaceId
    """Its place."""
    kind: EventKindId
    """Its kind."""
    from_: HeldAt
    """How it was planned."""
    to: HeldAt | None = None
    """How it is held; not at all if absent."""
    why: MoveReason
    """Why."""
    says: tuple[str, ...]
    """The same in words: what moved, and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldAt:
    """When an event is held, and by whom."""

    day: Day
    """The day."""
    starts: TimeOfDay
    """When it begins, Europe/Berlin."""
    facilitator: str
    """The name of the facilitator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveHit:
    """It is hit itself: as it was planned it could not be held even if it were the only event."""

    type: ClassVar[Literal["hit"]] = "hit"
    blockers: tuple[Blocker, ...]
    """What stands in the way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveFollows:
    """As it was planned it does not fit the other events of the plan."""

    type: ClassVar[Literal["follows"]] = "follows"
    blockers: tuple[Blocker, ...]
    """What stands in the way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MovePays:
    """It could be held as it was planned; by the weights the plan is better so."""

    type: ClassVar[Literal["pays"]] = "pays"
    events: int
    """How many events of its place could only go back together; 1 if it could alone."""
    saves: PlanCost
    """How much dearer the plan would be if they went back, by goal; a goal for which it would be cheaper is below 0."""


MoveReason: TypeAlias = MoveHit | MoveFollows | MovePays
"""Why an event is not held as it was planned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersCall:
    """A question for the papers of a place."""

    register: RegisterDocument
    """The register."""
    as_of: AsOf
    """The day, and what may be known."""
    place: PlaceId
    """The place."""
    intake: IntakeId | None = None
    """The intake; without it, the one the place is in or asks for, else the last that has opened."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPapersCall:
    """A question for the papers of a place of an open register."""

    as_of: AsOf
    """The day, and what may be known."""
    place: PlaceId
    """The place."""
    intake: IntakeId | None = None
    """The intake; without it, the one the place is in or asks for, else the last that has opened."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersAnswer:
    """The answer of `papers`."""

    papers: Papers
    """The papers."""
    says: tuple[str, ...]
    """The same in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """Which papers a place needs, in which order, who acts, and until when."""

    place: PlaceId
    """The place."""
    day: Day
    """The day asked about."""
    intake: IntakeId
    """The intake."""
    basis: Basis
    """On whose shoulders the participation rests. Where none is on record it is taken to be the commune."""
    status: Status
    """Where the place stands."""
    papers: tuple[Paper, ...]
    """The papers, in the order in which they are expected."""
    next: Step | None = None
    """What comes next: the first that is asked for and not there."""
    until: PapersUntil
    """Until when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One paper, as the profile of the programme asks for it."""

    order: int
    """Its place in the expected order, from 1."""
    step: Step
    """The step that it documents."""
    need: Need
    """How much it is needed."""
    standing: PaperStanding
    """Whether it is there."""
    by: tuple[RoleId, ...]
    """Who acts."""
    naming: Naming | None = None
    """How sponsors are to be named, for the step of naming."""
    majority: MajorityRule | None = None
    """The majority it takes, for the step of the resolution."""
    provenance: Provenance
    """Where that comes from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOnRecord:
    """It is on record."""

    type: ClassVar[Literal["on_record"]] = "on_record"
    seq: int
    """The entry."""
    when: Span
    """When it was so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperDealtWith:
    """A body has dealt with it and has not decided for it: adjourned, noted, rejected, or a body that cannot decide."""

    type: ClassVar[Literal["dealt_with"]] = "dealt_with"
    seq: int
    """The entry."""
    when: Span
    """When it was dealt with."""
    body: Body
    """Who dealt with it."""
    outcome: Outcome
    """What came of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperMissing:
    """It is asked for and not on record, which does not say that it does not exist."""

    type: ClassVar[Literal["missing"]] = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperNotAsked:
    """Nobody asks for it here."""

    type: ClassVar[Literal["not_asked"]] = "not_asked"


PaperStanding: TypeAlias = PaperOnRecord | PaperDealtWith | PaperMissing | PaperNotAsked
"""Whether a paper is there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UntilTermEnds:
    """There is no deadline; the programme has a last day."""

    type: ClassVar[Literal["term_ends"]] = "term_ends"
    last_day: Day
    """The last day of the programme."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UntilDeadline:
    """There is a deadline."""

    type: ClassVar[Literal["deadline"]] = "deadline"
    wording: str
    """The words of the call."""
    nominal: Day
    """The day named."""
    effective: Day
    """The last day that counts."""
    days_left: int
    """Days from the day asked about to that day; negative when it is over."""
    strictness: Strictness
    """What it means to be late."""
    door: Day
    """The last day on which anybody is let in: the same day, the end of the grace, or the end of the programme."""
    days_to_door: int
    """Days from the day asked about to the door; negative when it is shut."""


PapersUntil: TypeAlias = UntilTermEnds | UntilDeadline
"""Until when the papers help."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareCall:
    """Two programmes to compare: two profiles, or two versions of one."""

    first: ProgrammeDocument
    """The first programme."""
    second: ProgrammeDocument
    """The second programme."""
    entries: tuple[Entry, ...] = ()
    """A journal of the first programme; without it only the settings are compared."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCompareCall:
    """Another programme to compare an open register with."""

    second: ProgrammeDocument
    """The other programme."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareAnswer:
    """The answer of `compare`."""

    comparison: Comparison
    """What differs."""
    says: tuple[str, ...]
    """The same in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What differs between two programmes, and what that does to a journal."""

    settings: tuple[SettingDifference, ...]
    """The settings that differ."""
    judged: int
    """How many decisions of the journal were judged under both."""
    decisions: tuple[DecisionDifference, ...]
    """Those with another outcome, in the order of the journal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingDifference:
    """A setting that differs."""

    place: str
    """The place in the document, such as `intakes[0].cap`: in the first one, or in the second if it is only there."""
    setting: Setting
    """The setting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingLand:
    """The Land whose agency runs it."""

    type: ClassVar[Literal["land"]] = "land"
    first: Land
    second: Land


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingTerm:
    """When it runs."""

    type: ClassVar[Literal["term"]] = "term"
    first: Term
    second: Term


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingIntake:
    """An intake that only one of them has; `in_first` says which."""

    type: ClassVar[Literal["intake"]] = "intake"
    intake: IntakeId
    in_first: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingOpens:
    """The first day on which requests are taken."""

    type: ClassVar[Literal["opens"]] = "opens"
    first: Day
    second: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingDeadline:
    """The deadline."""

    type: ClassVar[Literal["deadline"]] = "deadline"
    first: TermOfResponse | None = None
    second: TermOfResponse | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingCap:
    """The number of places."""

    type: ClassVar[Literal["cap"]] = "cap"
    first: Cap
    second: Cap


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingWaitingList:
    """Whether there is a waiting list."""

    type: ClassVar[Literal["waiting_list"]] = "waiting_list"
    first: bool
    second: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingAllocation:
    """How places are given out."""

    type: ClassVar[Literal["allocation"]] = "allocation"
    first: Allocation
    second: Allocation


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingReceiptOrder:
    """Who of two came first, and what becomes of ties."""

    type: ClassVar[Literal["receipt_order"]] = "receipt_order"
    first: ReceiptOrder
    second: ReceiptOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingBasis:
    """Whether a basis is admitted, and whether it takes up a place."""

    type: ClassVar[Literal["basis"]] = "basis"
    basis: Basis
    first: bool | None = None
    second: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingNeed:
    """How much a step is needed."""

    type: ClassVar[Literal["need"]] = "need"
    step: Step
    first: Need | None = None
    second: Need | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingOrder:
    """The order in which the steps that both know are expected."""

    type: ClassVar[Literal["order"]] = "order"
    first: tuple[Step, ...]
    second: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingActs:
    """Who takes a step."""

    type: ClassVar[Literal["acts"]] = "acts"
    step: Step
    first: tuple[RoleId, ...]
    second: tuple[RoleId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingNaming:
    """How sponsors are to be named."""

    type: ClassVar[Literal["naming"]] = "naming"
    first: Naming | None = None
    second: Naming | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingMajority:
    """The majority that a resolution takes."""

    type: ClassVar[Literal["majority"]] = "majority"
    first: MajorityRule | None = None
    second: MajorityRule | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingInhabitants:
    """How small a commune has to be."""

    type: ClassVar[Literal["inhabitants"]] = "inhabitants"
    first: InhabitantsLimit | None = None
    second: InhabitantsLimit | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingOther:
    """Names, texts, contacts, kinds of event, topics, sources: nothing is decided by them."""

    type: ClassVar[Literal["other"]] = "other"


Setting: TypeAlias = (
    SettingLand
    | SettingTerm
    | SettingIntake
    | SettingOpens
    | SettingDeadline
    | SettingCap
    | SettingWaitingList
    | SettingAllocation
    | SettingReceiptOrder
    | SettingBasis
    | SettingNeed
    | SettingOrder
    | SettingActs
    | SettingNaming
    | SettingMajority
    | SettingInhabitants
    | SettingOther
)
"""One setting, in both programmes. What is none is not in that document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionDifference:
    """A decision that comes out differently."""

    seq: int
    """The entry that was judged."""
    place: PlaceId
    """Whose participation it is about."""
    first: Verdict
    """The verdict under the first programme."""
    second: Verdict
    """The verdict under the second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OparlCall:
    """A saved page of a council's information system."""

    text: str
    """The JSON text, as it was saved: an object, a list, or a page of a list."""
    place: PlaceId
    """The place whose council it is."""
    reference: str | None = None
    """The number of a Vorlage; without it, everything in the text is read."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OparlAnswer:
    """The answer of `oparl`. Nothing of it is on record."""

    suggestions: tuple[SuggestedEvidence, ...]
    """What was read."""
    problems: tuple[OparlProblem, ...]
    """What is broken or missing in the text."""
    says: tuple[str, ...]
    """The problems in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedEvidence:
    """A suggestion, and what a person would put on record to confirm it."""

    suggestion: Suggestion
    """What was read."""
    action: Action | None = None
    """The action of the command that confirms it; none if the kind of body has to be told first."""
    source: Source
    """The source to name in that command."""
    says: tuple[str, ...]
    """The same in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A resolution as a council's information system tells it, to be confirmed by a person."""

    title: str | None = None
    """What the paper or the agenda item is about."""
    reference: str | None = None
    """The number of the Vorlage."""
    organization: str | None = None
    """Who dealt with it, as the system names it."""
    agenda_number: str | None = None
    """The number on the agenda."""
    body: Body | None = None
    """The kind of body, if it could be told."""
    outcome: Outcome
    """What came of it."""
    majority: Majority
    """How it was carried, in the words of the result."""
    result: str | None = None
    """The words of the result."""
    when: Span
    """When the body met."""
    authoritative: bool | None = None
    """Whether the decision is taken here, as the system says."""
    url: str | None = None
    """An address to look at."""
    untold: tuple[OparlGap, ...]
    """What could not be told."""


OparlGap: TypeAlias = Literal[
    # The paper is not in the text.
    "paper_not_saved",
    # The agenda item is not in the text.
    "agenda_item_not_saved",
    # The meeting is not in the text.
    "meeting_not_saved",
    # The organization is not in the text.
    "organization_not_saved",
    # The meeting was cancelled.
    "meeting_cancelled",
    # The meeting is planned, and nothing says that it took place.
    "meeting_not_held",
    # The day of the meeting.
    "day",
    # What kind of body it is.
    "body",
    # Several bodies of different kinds met together.
    "several_bodies",
    # There are no words for the outcome.
    "no_outcome",
    # The words for the outcome are not known here.
    "unknown_outcome",
    # The words for the outcome say more than one thing.
    "ambiguous_outcome",
    # The consultation prepares the decision of another body.
    "only_prepares",
    # Whether the decision is taken here is not said.
    "decides_unknown",
]
"""What could not be told."""

@dataclass(frozen=True, slots=True, kw_only=True)
class OparlNothingFound:
    """No paper, consultation, agenda item, meeting or organization is in the text."""

    type: ClassVar[Literal["nothing_found"]] = "nothing_found"


@dataclass(frozen=True, slots=True, kw_only=True)
class OparlBrokenField:
    """A field of the standard holds something else; it is read as if it were not there."""

    type: ClassVar[Literal["broken_field"]] = "broken_field"
    object: str
    """The id of the object."""
    field: str
    """The field."""
    found: str
    """What it holds, shortened."""
    expected: OparlExpected
    """What it should hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OparlNoId:
    """An object has no id, so nothing can point to it."""

    type: ClassVar[Literal["no_id"]] = "no_id"
    kind: str
    """Its type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OparlDeleted:
    """An object was deleted by its council; it is passed over."""

    type: ClassVar[Literal["deleted"]] = "deleted"
    object: str
    """Its id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OparlNoConsultation:
    """A paper without a consultation in the text: what became of it is not there."""

    type: ClassVar[Literal["no_consultation"]] = "no_consultation"
    paper: str
    """The id of the paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OparlGivenTwice:
    """A field is given twice; the first counts."""

    type: ClassVar[Literal["given_twice"]] = "given_twice"
    place: str
    """The place of the field."""


OparlProblem: TypeAlias = (
    OparlNothingFound
    | OparlBrokenField
    | OparlNoId
    | OparlDeleted
    | OparlNoConsultation
    | OparlGivenTwice
)
"""Something that is broken or not there."""


OparlExpected: TypeAlias = Literal[
    # A text.
    "text",
    # A day, or a time with its offset.
    "time",
    # True or false.
    "boolean",
    # The address of an object, or the object itself.
    "link",
    # A list of such.
    "links",
]
"""What a field of the standard holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonsChangeCall:
    """A store to check and to change. Without changes it is only checked."""

    store: PersonStoreDocument
    """The store."""
    changes: tuple[PersonChange, ...] = ()
    """The changes, made one after the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonStoreDocument:
    """The personal records of a programme: plain data with public fields, kept apart from the journal. `PersonStore`
    is its checked form.
    """

    format: ClassVar[PersonStoreFormat] = "klikks-persons/1"
    """`klikks-persons/1`."""
    programme: ProgrammeId
    """The programme."""
    programme_last_day: Day
    """The last day of the programme, with which every purpose without an end of its own ends."""
    controller: Controller
    """Who answers for the data."""
    recipients: tuple[str, ...] = ()
    """Who receives it (DSGVO Art. 15 (1) c), as bodies or kinds of bodies."""
    retention: tuple[RetentionRule, ...]
    """How long data is kept, one rule for each purpose in use."""
    persons: tuple[PersonRecord, ...]
    """The records."""
    erased: tuple[Erasure, ...] = ()
    """Who was erased."""


PersonStoreFormat: TypeAlias = Literal[
    # The first format.
    "klikks-persons/1",
]
"""The format of a store of personal records."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Controller:
    """Who decides about the data and answers for it (DSGVO Art. 4 no. 7)."""

    name: str
    """The body; never a person."""
    kind: ControllerKind
    """What kind of body it is."""
    officer: str
    """Where its data protection officer is reached, as an address of the office."""
    complaints_to: str
    """The authority to which one can complain (Art. 77)."""


ControllerKind: TypeAlias = Literal[
    # An authority, such as a commune.
    "public_body",
    # A company or association, also one that belongs to a Land.
    "private_body",
]
"""What kind of body decides about the data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionRule:
    """How long data is kept for a purpose. No statute fixes it for volunteers; it follows from the purpose, so it is
    data.
    """

    purpose: Purpose
    """The purpose."""
    event: RetentionEvent
    """The event."""
    period: RetentionPeriod
    """How long after it."""
    provenance: Provenance
    """Who says so: a section, a condition of the grant, or an assumption."""


Purpose: TypeAlias = Literal[
    # To reach sponsors and to coordinate what they do.
    "coordination",
    # To hold training and to know who took part.
    "training",
    # To be able to show who acted on whose order since when (SGB VII § 2 (1) no. 10a). It does not say that somebody is
    # insured.
    "accident_cover",
    # To write certificates and to honour people.
    "certificate",
    # To send news.
    "newsletter",
    # To publish the name. It needs consent.
    "publish_name",
]
"""What personal data is kept for (DSGVO Art. 5 (1) b). Each purpose has its own basis, its own end and its own
retention.
"""

RetentionEvent: TypeAlias = Literal[
    # The purpose ended, such as a role; without an end of its own, with the programme.
    "purpose_ended",
    # The programme ended, whenever the purpose did.
    "programme_ended",
    # Consent was withdrawn.
    "consent_withdrawn",
]
"""The event from which a retention is counted."""

@dataclass(frozen=True, slots=True, kw_only=True)
class RetainNoLonger:
    """Not at all: it may be there on the day of the event, and no longer."""

    type: ClassVar[Literal["no_longer"]] = "no_longer"


@dataclass(frozen=True, slots=True, kw_only=True)
class RetainFor:
    """For a period, counted as after an event: the day of the event is not counted (BGB §§ 187 (1), 188)."""

    type: ClassVar[Literal["for"]] = "for"
    amount: int
    """How many units, from 1."""
    unit: Unit
    """The unit."""


RetentionPeriod: TypeAlias = RetainNoLonger | RetainFor
"""How long something is kept after the event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRecord:
    """What is kept of one person: no birthday, no remarks, nothing that no purpose needs (DSGVO Art. 5 (1) c)."""

    id: PersonId
    """The random id under which the journal knows the person."""
    name: Personal
    """The name, or the name the person wants to be called by."""
    contact: tuple[ContactPoint, ...] = ()
    """Ways to reach the person."""
    origin: DataOrigin
    """Where the data came from."""
    purposes: tuple[PurposeTerm, ...]
    """What it is kept for; at least one purpose."""
    consents: tuple[Consent, ...] = ()
    """Consents, in the order in which they were given, the withdrawn ones among them."""
    hold: LegalHold | None = None
    """A legal hold."""
    restriction: Restriction | None = None
    """A restriction."""


Personal: TypeAlias = str
"""A text about a person. It is never repeated in an error, a decision, a report or a public view."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPoint:
    """A way to reach a person, and what it may be used for."""

    channel: Channel
    """E-mail, telephone or letter."""
    value: Personal
    """The address or number."""
    purposes: tuple[Purpose, ...]
    """What it may be used for; it goes when none of them is left."""


DataOrigin: TypeAlias = Literal[
    # From the person.
    "subject",
    # From the commune.
    "commune",
    # From what is open to the public.
    "public_source",
]
"""Where the data of a person came from (DSGVO Art. 15 (1) g)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PurposeTerm:
    """A purpose for which the data of one person is kept, from when and until when."""

    purpose: Purpose
    """The purpose."""
    basis: LegalBasis
    """What allows it."""
    since: Day
    """The first day."""
    ended: Day | None = None
    """The last day, inclusive; without it, the purpose ends with the programme."""


LegalBasis: TypeAlias = Literal[
    # Art. 6 (1) a: consent.
    "consent",
    # Art. 6 (1) b: a contract, such as an agreement on volunteering.
    "contract",
    # Art. 6 (1) c: a legal obligation.
    "legal_obligation",
    # Art. 6 (1) e: a task in the public interest; in North Rhine-Westphalia with DSG NRW § 3.
    "public_task",
    # Art. 6 (1) f: legitimate interests; not open to authorities in the performance of their tasks.
    "legitimate_interest",
]
"""What makes the processing lawful (DSGVO Art. 6 (1))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """A consent to one purpose: to which text, when and how, and whether it was withdrawn."""

    purpose: Purpose
    """To what; who consents to several purposes gives several consents."""
    text_version: str
    """The version of the text that was shown, such as `2023-01`."""
    text_sha256: Sha256Hex
    """The SHA-256 of that text in UTF-8. `of` makes it."""
    text_language: Language
    """The language of that text."""
    given_at: Moment
    """When it was given."""
    channel: Channel
    """How it was given."""
    recorded_by: RoleId
    """The role that recorded it."""
    withdrawn_at: Moment | None = None
    """When it was withdrawn. What was done before stays lawful (Art. 7 (3))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalHold:
    """A legal hold: while it lasts nothing is erased."""

    reason: HoldReason
    """Why."""
    since: Day
    """The first day."""
    until: Day | None = None
    """The last day, inclusive; without it, until it is released."""


HoldReason: TypeAlias = Literal[
    # Art. 17 (3) e: to establish, exercise or defend legal claims.
    "legal_claims",
    # Art. 17 (3) b: a legal obligation, such as the audit of a grant.
    "legal_obligation",
]
"""Why data is kept although it would have to go (DSGVO Art. 17 (3))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restriction:
    """A restriction: what is kept is neither used nor shown nor erased until it is lifted."""

    reason: RestrictionReason
    """Why."""
    since: Day
    """The first day."""


RestrictionReason: TypeAlias = Literal[
    # Art. 18 (1) a: the person says that it is wrong; it is being looked into.
    "accuracy_contested",
    # Art. 18 (1) b: it was unlawful, and the person does not want it erased.
    "unlawful",
    # Art. 18 (1) c: the person needs it for legal claims.
    "needed_for_claims",
    # Art. 18 (1) d: the person objected; it is being looked into.
    "objection_pending",
]
"""Why data may only be stored (DSGVO Art. 18 (1))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """That somebody was erased: the id and the reason, and nothing else."""

    person: PersonId
    """The id, which the journal may still hold. It says nothing any more."""
    on: Day
    """When."""
    reason: ErasureReason
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeAdd:
    """A record is added."""

    type: ClassVar[Literal["add"]] = "add"
    record: PersonRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeCorrect:
    """What is wrong is put right (DSGVO Art. 16)."""

    type: ClassVar[Literal["correct"]] = "correct"
    person: PersonId
    name: Personal | None = None
    """The right name."""
    contact: tuple[ContactPoint, ...] | None = None
    """The right contacts, all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeBeginPurpose:
    """A purpose begins, or begins anew after it had ended."""

    type: ClassVar[Literal["begin_purpose"]] = "begin_purpose"
    person: PersonId
    term: PurposeTerm


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeEndPurpose:
    """A purpose ends; `on` is its last day."""

    type: ClassVar[Literal["end_purpose"]] = "end_purpose"
    person: PersonId
    purpose: Purpose
    on: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeDropPurpose:
    """A purpose goes, with its consents and the contacts that serve no other."""

    type: ClassVar[Literal["drop_purpose"]] = "drop_purpose"
    person: PersonId
    purpose: Purpose


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeGiveConsent:
    """Consent is given."""

    type: ClassVar[Literal["give_consent"]] = "give_consent"
    person: PersonId
    consent: Consent


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeWithdrawConsent:
    """Consent is withdrawn (Art. 7 (3)); a purpose that rests on it ends that day."""

    type: ClassVar[Literal["withdraw_consent"]] = "withdraw_consent"
    person: PersonId
    purpose: Purpose
    at: Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRestrict:
    """The record may only be kept (Art. 18)."""

    type: ClassVar[Literal["restrict"]] = "restrict"
    person: PersonId
    restriction: Restriction


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLiftRestriction:
    """The restriction is lifted; the person is told before (Art. 18 (3))."""

    type: ClassVar[Literal["lift_restriction"]] = "lift_restriction"
    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeHold:
    """A legal hold is laid on the record."""

    type: ClassVar[Literal["hold"]] = "hold"
    person: PersonId
    hold: LegalHold


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeReleaseHold:
    """The legal hold is released."""

    type: ClassVar[Literal["release_hold"]] = "release_hold"
    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeErase:
    """The record is erased (Art. 17). What is left is the id, the day and the reason."""

    type: ClassVar[Literal["erase"]] = "erase"
    person: PersonId
    on: Day
    reason: ErasureReason


PersonChange: TypeAlias = (
    ChangeAdd
    | ChangeCorrect
    | ChangeBeginPurpose
    | ChangeEndPurpose
    | ChangeDropPurpose
    | ChangeGiveConsent
    | ChangeWithdrawConsent
    | ChangeRestrict
    | ChangeLiftRestriction
    | ChangeHold
    | ChangeReleaseHold
    | ChangeErase
)
"""A change of a store."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonsChangeAnswer:
    """The answer of `persons_change`."""

    store: PersonStoreDocument
    """The store as it is then."""
    facts: tuple[Fact, ...]
    """Facts for the journal: who was erased, by id and reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonsDueCall:
    """A question for what must go."""

    store: PersonStoreDocument
    """The store."""
    day: Day
    """The day."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonsDueAnswer:
    """The answer of `persons_due`. It holds ids, no names."""

    due: tuple[DueForErasure, ...]
    """What must be gone on that day, and why."""
    says: tuple[str, ...]
    """The same in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueForErasure:
    """What must go of one person. It names the id, no name."""

    person: PersonId
    """The person."""
    whole: bool
    """Whether no purpose is left: then the record as a whole goes. Else only what serves the purposes named."""
    purposes: tuple[Retention, ...]
    """The purposes whose retention is over, the first to end first."""
    kept_by: KeptBy | None = None
    """What keeps it all the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """Until when the data of one person is kept for one purpose, and why."""

    purpose: Purpose
    """The purpose."""
    event: RetentionEvent
    """The event."""
    event_day: Day
    """Its day."""
    retain_until: Day
    """The last day on which it may be kept, inclusive. It has to go on the day after."""
    steps: tuple[DeadlineStep, ...]
    """The steps of the period, each with its section; none if there is no period."""
    provenance: Provenance | None = None
    """Who says so; none where the law does: data goes when consent is withdrawn (DSGVO Art. 17 (1) b)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptByHold:
    """A legal hold."""

    type: ClassVar[Literal["hold"]] = "hold"
    reason: HoldReason
    """Why."""
    until: Day | None = None
    """Its last day, if it has one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptByRestriction:
    """A restriction."""

    type: ClassVar[Literal["restriction"]] = "restriction"
    reason: RestrictionReason
    """Why."""


KeptBy: TypeAlias = KeptByHold | KeptByRestriction
"""What keeps data that would have to go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonsExportCall:
    """A question for everything on one person."""

    store: PersonStoreDocument
    """The store."""
    person: PersonId
    """The person who asks."""
    entries: tuple[Entry, ...] = ()
    """The entries of the journal; those that name the id are handed out."""
    day: Day
    """The day of the answer."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonsExportAnswer:
    """The answer of `persons_export`, for the person it is about."""

    export: SubjectExport
    """Everything, in a form that other software reads (DSGVO Art. 20)."""
    text: str
    """The same in words, as Markdown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectExport:
    """Everything on one person: the record, what it is used for and until when, and the entries of the journal that
    name the id.
    """

    format: ClassVar[SubjectExportFormat] = "klikks-subject/1"
    """`klikks-subject/1`."""
    on: Day
    """The day of the export."""
    person: PersonId
    """The id."""
    controller: Controller
    """Who answers for the data."""
    recipients: tuple[str, ...]
    """Who receives it."""
    record: PersonRecord | None = None
    """The record; none if nobody has this id."""
    purposes: tuple[PurposeTold, ...]
    """The purposes."""
    erased: Erasure | None = None
    """That the person was erased."""
    entries: tuple[Entry, ...]
    """The entries of the journal that name the id."""


SubjectExportFormat: TypeAlias = Literal[
    # The first format.
    "klikks-subject/1",
]
"""The format of what is handed out to a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PurposeTold:
    """One purpose, as it is told to the person."""

    term: PurposeTerm
    """The purpose, its basis and its days."""
    citation: str
    """How the basis is cited."""
    portable: bool
    """Whether the person may take the data elsewhere (Art. 20 (1) a)."""
    retention: Retention
    """Until when it is kept, as far as can be said today, and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonsShownCall:
    """A question for what may be shown."""

    store: PersonStoreDocument
    """The store."""
    audience: Audience
    """For whom."""
    day: Day
    """On which day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AudiencePublic:
    """Everybody: names of those whose consent to publication is in force, and nothing else of them."""

    type: ClassVar[Literal["public"]] = "public"


@dataclass(frozen=True, slots=True, kw_only=True)
class AudienceInternal:
    """Those who work on a purpose: whose data may be used for it, with the contacts that serve it."""

    type: ClassVar[Literal["internal"]] = "internal"
    purpose: Purpose
    """The purpose."""


Audience: TypeAlias = AudiencePublic | AudienceInternal
"""For whom something is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonsShownAnswer:
    """The answer of `persons_shown`."""

    persons: tuple[ShownPerson, ...]
    """Who may be shown, in the order of the names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPerson:
    """What may be shown of one person."""

    person: PersonId | None = None
    """The id; none for the public, who could follow it through what else is published."""
    name: Personal
    """The name."""
    contact: tuple[ContactPoint, ...] = ()
    """The contacts that serve the purpose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaCall:
    """A slot to divide."""

    template: TemplateChoice
    """The template."""
    date: Day
    """The first day."""
    starts: TimeOfDay
    """When each day begins, Europe/Berlin."""
    minutes: int
    """The slot, all days together."""
    participants: int | None = None
    """How many come, if that is known."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateBuiltIn:
    """One that is built in."""

    type: ClassVar[Literal["built_in"]] = "built_in"
    name: TemplateName
    """Its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateOwn:
    """One's own."""

    type: ClassVar[Literal["own"]] = "own"
    template: AgendaTemplate
    """The template."""


TemplateChoice: TypeAlias = TemplateBuiltIn | TemplateOwn
"""The template of an agenda: one that is built in, or one's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaTemplate:
    """How a slot is divided."""

    days: int
    """On how many days in a row, 1 to 5. Each begins at the same time and is as long as the others, to the minute."""
    usual: Usual
    """How many minutes it usually takes, all days together."""
    phases: tuple[PhaseRule, ...]
    """The phases, in order."""
    breaks: BreakRule
    """The breaks."""
    group_size: int
    """How many people can work as one group, from 1; more are split."""
    materials: tuple[MaterialRule, ...] = ()
    """What to bring."""
    tasks: tuple[TaskRule, ...] = ()
    """What to do before and after."""
    sources: tuple[Source, ...] = ()
    """Where the template comes from."""
    assumed: tuple[str, ...] = ()
    """Settings that no source states, in German."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseRule:
    """How much of the time a phase gets."""

    phase: Phase
    """The phase."""
    share: int
    """Its part of the time, against the parts of the others."""
    least: int
    """The fewest minutes it needs."""
    most: int
    """The most minutes it is given."""
    label: Label | None = None
    """What it is called instead of the usual name."""


Phase: TypeAlias = Literal[
    # Arriving, welcome, what the day is for.
    "welcome",
    # Kritik: what is wrong, collected without discussion.
    "critique",
    # Phantasie or Utopie: everything is possible.
    "fantasy",
    # Verwirklichung: what can be done, who, when.
    "implementation",
    # Result, next date, thanks.
    "closing",
    # Getting to know each other.
    "introductions",
    # What each expects and can give.
    "expectations",
    # The programme in short.
    "presentation",
    # Examples of other places.
    "examples",
    # Questions and answers.
    "questions",
    # Talks at tables, with lists to sign up.
    "tables",
    # Where the place stands.
    "stocktaking",
    # Where it wants to be.
    "goals",
    # How it gets there.
    "paths",
    # Who does what until when.
    "agreements",
    # The ideas in short, one after the other.
    "ideas",
    # By what ideas are judged.
    "criteria",
    # Judging, with dots.
    "rating",
    # What came of it, and whether that can be.
    "ranking",
    # The project on one page.
    "sketch",
    # Steps, persons in charge, dates.
    "steps",
    # Money, rooms, partners, permits.
    "resources",
]
"""A phase of a meeting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakRule:
    """When there are breaks: on a day of `every` minutes or more, one of `minutes` for each full `every` minutes. No
    stretch without a break is longer than `every`.
    """

    every: int
    """After how many minutes a break is due, 30 to 480."""
    minutes: int
    """How long it is, shorter than `every`."""
    lunch: LunchRule | None = None
    """The break for lunch, if there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LunchRule:
    """When a break becomes lunch: on a day of `from` minutes or more, the break nearest to half past twelve that
    would begin between half past eleven and two o'clock.
    """

    from_: int
    """From how many minutes of a day on."""
    minutes: int
    """How long it is. It takes no more than half of the day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialRule:
    """Something to bring."""

    material: Material
    """What it is."""
    amount: int
    """How many."""
    per: Per
    """Of what."""


Material: TypeAlias = Literal[
    # Pin boards.
    "pin_boards",
    # Cards to write on.
    "cards",
    # Thick pens.
    "pens",
    # Dots for votes.
    "dots",
    # A poster with the rules.
    "rules_poster",
    # Name badges.
    "name_badges",
    # A list to sign, with a line of consent for each use of the data.
    "sign_in_sheet",
    # A projector.
    "projector",
    # A sheet for a project sketch.
    "sketch_sheets",
]
"""Something to bring."""

Per: TypeAlias = Literal[
    # Once for everybody together.
    "event",
    # For each group.
    "group",
    # For each person.
    "person",
]
"""Of what something is needed so many times."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRule:
    """Something to do before or after the day."""

    task: Task
    """What it is."""
    days: int
    """How many days after the first day it is due; before it if negative."""


Task: TypeAlias = Literal[
    # Settle the topic.
    "settle_topic",
    # Book the room.
    "book_room",
    # Find somebody to moderate.
    "find_moderation",
    # Invite.
    "invite",
    # Get the material.
    "get_material",
    # Put the chairs in a circle.
    "set_up_room",
    # Send the minutes.
    "send_minutes",
    # Keep a contact list of those who agreed.
    "keep_contacts",
    # Meet again.
    "meet_again",
    # Form groups that last.
    "form_groups",
]
"""Something to do before or after the day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaAnswer:
    """The answer of `agenda`."""

    agenda: Agenda
    """The agenda."""
    text: str
    """The same as Markdown, to hand out."""
    says: tuple[str, ...]
    """What there is to know, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """An agenda. Its items follow each other without a gap on each day, and their minutes add up to the slot."""

    template: TemplateChoice
    """Its template."""
    date: Day
    """The first day."""
    starts: TimeOfDay
    """When each day begins, Europe/Berlin."""
    minutes: int
    """The slot, all days together."""
    participants: int | None = None
    """How many come, if that is known."""
    items: tuple[AgendaItem, ...]
    """The items, in order."""
    notes: tuple[AgendaNote, ...]
    """What there is to know."""
    materials: tuple[AgendaMaterial, ...]
    """What to bring."""
    tasks: tuple[AgendaTask, ...]
    """What to do before and after, by date."""
    sources: tuple[Source, ...]
    """Where the template comes from."""
    assumed: tuple[str, ...]
    """Settings of the template that no source states, in German."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One item of an agenda."""

    part: AgendaPart
    """What happens."""
    day: int
    """On which day of the agenda, from 1."""
    date: Day
    """The day on which it begins."""
    starts: TimeOfDay
    """When it begins, as clocks in Berlin show it."""
    ends: TimeOfDay
    """When it ends, exclusive."""
    minutes: int
    """How long it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaPhase:
    """A phase, or a piece of it."""

    type: ClassVar[Literal["phase"]] = "phase"
    phase: Phase
    """The phase."""
    label: Label | None = None
    """What it is called instead of the usual name."""
    continued: bool = False
    """Whether it goes on after a break or a night."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaBreak:
    """A break."""

    type: ClassVar[Literal["break"]] = "break"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLunch:
    """The break for lunch."""

    type: ClassVar[Literal["lunch"]] = "lunch"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaSpare:
    """Time that no phase may have."""

    type: ClassVar[Literal["spare"]] = "spare"


AgendaPart: TypeAlias = AgendaPhase | AgendaBreak | AgendaLunch | AgendaSpare
"""What happens in an item of an agenda."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotUnusual:
    """The slot is shorter or longer than is usual for the template."""

    type: ClassVar[Literal["slot_unusual"]] = "slot_unusual"
    minutes: int
    """The slot."""
    usual: Usual
    """What is usual."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotTooShort:
    """The phases need more than there is; each has less than it needs."""

    type: ClassVar[Literal["slot_too_short"]] = "slot_too_short"
    missing: int
    """How many minutes are missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseTooShort:
    """A phase has less than it needs."""

    type: ClassVar[Literal["phase_too_short"]] = "phase_too_short"
    phase: Phase
    """The phase."""
    label: Label | None = None
    """What it is called instead of the usual name."""
    minutes: int
    """What it has."""
    least: int
    """What it needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotTooLong:
    """All phases have the most they may have; the rest is spare."""

    type: ClassVar[Literal["slot_too_long"]] = "slot_too_long"
    spare: int
    """How many minutes are left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitGroups:
    """There are more people than can work as one group."""

    type: ClassVar[Literal["split_groups"]] = "split_groups"
    participants: int
    """How many people come."""
    groups: int
    """How many groups to form."""
    largest: int
    """How many are in the largest."""


AgendaNote: TypeAlias = SlotUnusual | SlotTooShort | PhaseTooShort | SlotTooLong | SplitGroups
"""Something to know about an agenda."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaMaterial:
    """Something to bring."""

    material: Material
    """What it is."""
    amount: int | None = None
    """How many; unknown where that depends on how many come, and nobody said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaTask:
    """Something to do before or after."""

    task: Task
    """What it is."""
    due: Day
    """By when."""
    after: bool
    """Whether that is after the last day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaShiftCall:
    """An agenda of which an item begins late."""

    template: TemplateChoice
    """The template."""
    date: Day
    """The first day."""
    starts: TimeOfDay
    """When each day begins, Europe/Berlin."""
    minutes: int
    """The slot, all days together."""
    item: int
    """Which item of the agenda begins late, from 0."""
    delay: int
    """By how many minutes; earlier if negative."""
    language: Language = "de"
    """The language of the words in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaShiftAnswer:
    """The answer of `agenda_shift`."""

    shift: AgendaShift
    """What becomes of the day."""
    says: tuple[str, ...]
    """The same in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaShift:
    """What becomes of a day that runs late."""

    later: tuple[AgendaItem, ...]
    """The items if all keep their length: the one in front of the late item takes longer, what follows on that day
    moves.
    """
    overrun: int
    """How many minutes the day then ends later; earlier if negative."""
    on_time: tuple[AgendaItem, ...]
    """The items if the day is to end on time as far as that goes: phases give way, down to what they need."""
    shortened: tuple[Shortened, ...]
    """Who gives way for that."""
    still_over: int
    """How many minutes the day still ends later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortened:
    """An item that gives minutes away."""

    item: int
    """Which item of the agenda, from 0."""
    from_: int
    """How long it was to be."""
    to: int
    """How long it can be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainCall:
    """A verdict to put into words."""

    verdict: Verdict
    """The verdict."""
    register: RegisterDocument | None = None
    """The register whose names stand for ids; without it ids stand for themselves."""
    language: Language = "de"
    """The language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenExplainCall:
    """A verdict of an open register to put into words."""

    verdict: Verdict
    """The verdict."""
    language: Language = "de"
    """The language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainAnswer:
    """The answer of `explain`."""

    lines: tuple[str, ...]
    """The outcome, a line for each rule, and what would have changed it."""
    tree: tuple[Line, ...]
    """The same lines, with what each rests on below it."""
    text: str
    """The tree as Markdown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a text, and the lines below it."""

    says: str
    """What it says."""
    below: tuple[Line, ...] = ()
    """What stands below it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadJournalCall:
    """The text of a journal: one JSON document a line."""

    text: str
    """The text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadJournalAnswer:
    """The answer of `read_journal`."""

    header: JournalHeader
    """The first line."""
    entries: tuple[Entry, ...]
    """The entries."""
    findings: tuple[Finding, ...]
    """What there is to know about the text, such as a last line that was cut off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionsCall:
    """A public view to put into words."""

    view: PublicView
    """The view."""
    today: Day
    """The day on which it is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionsAnswer:
    """The answer of `sections`."""

    status: str
    """What day the view is of, in words."""
    sections: tuple[PageSection, ...]
    """Headings and lines."""
    html: str
    """The same as static HTML."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSection:
    """A heading, and what stands below it."""

    id: str
    """A name for style sheets, such as `places`."""
    heading: str
    """The heading."""
    items: tuple[str, ...]
    """The lines, each a list item."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidateAnswer:
    """The answer of `validate`."""

    format: str
    """The format of the document."""
    findings: tuple[Finding, ...]
    """What there is to know about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCall:
    """A register to open."""

    programme: ProgrammeDocument
    """The programme."""
    journal: str | None = None
    """The journal, one JSON document a line; without it the register is empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoAnswer:
    """The answer of `undo`."""

    taken_back: tuple[Entry, ...]
    """The entries that were taken back, none if nothing had been submitted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingsAnswer:
    """The answer of `findings`."""

    findings: tuple[Finding, ...]
    """What there is to know about the register, and about the text it was read from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresCall:
    """A question for a report of figures."""

    register: RegisterDocument
    """The register."""
    of: FiguresOf
    """For whom."""
    as_of: AsOf
    """The day, and what may be known."""
    language: Language = "de"
    """The language of the words in the answer."""
    previous: PublicView | None = None
    """The public view that was published before: the difference to it gives nothing away either."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresOfCouncil:
    """For the council of one place. Small counts of persons are withheld as in the public view."""

    type: ClassVar[Literal["council"]] = "council"
    place: PlaceId
    """The place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresOfProgramme:
    """For the agency: all places, intakes, waiting list, forecast and findings. It is no public paper."""

    type: ClassVar[Literal["programme"]] = "programme"


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresOfPress:
    """For the press: what may be published. Small counts of persons are withheld as in the public view."""

    type: ClassVar[Literal["press"]] = "press"


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresOfFunder:
    """For the funder: sponsors, communes, projects and what they save. Small counts of persons are withheld too."""

    type: ClassVar[Literal["funder"]] = "funder"


FiguresOf: TypeAlias = FiguresOfCouncil | FiguresOfProgramme | FiguresOfPress | FiguresOfFunder
"""For whom figures are put together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenFiguresCall:
    """A question for a report of figures of an open register."""

    of: FiguresOf
    """For whom."""
    as_of: AsOf
    """The day, and what may be known."""
    language: Language = "de"
    """The language of the words in the answer."""
    previous: PublicView | None = None
    """The public view that was published before: the difference to it gives nothing away either."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresAnswer:
    """The answer of `figures`."""

    report: FigureReport
    """The report, each figure with the entries it rests on."""
    text: str
    """The same as Markdown."""
    html: str
    """The same as a page of HTML."""
    csv: str
    """The same as CSV for a spreadsheet, with a byte order mark."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureReport:
    """A report of figures as of a day. It holds no id of a person."""

    format: ClassVar[FiguresFormat] = "klikks-figures/1"
    """`klikks-figures/1`."""
    language: Language
    """The language of the words in it."""
    of: FiguresOf
    """For whom."""
    programme: str
    """The name of the programme."""
    title: str
    """The title."""
    as_of: Day
    """The day of the report."""
    sections: tuple[FigureSection, ...]
    """The figures."""


FiguresFormat: TypeAlias = Literal[
    # The first format.
    "klikks-figures/1",
]
"""The format of a report of figures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureSection:
    """Figures that belong together."""

    group: FigureGroup
    """What they are about."""
    heading: str
    """The same in words."""
    figures: tuple[TracedFigure, ...]
    """The figures."""
    notes: tuple[str, ...]
    """What there is to know about them."""


FigureGroup: TypeAlias = Literal[
    # Where the place stands, and why.
    "status",
    # What bodies decided.
    "resolutions",
    # How many take part.
    "communes",
    # Each place.
    "places",
    # Places of each intake, taken, left and waited for.
    "intakes",
    # How many there may be in the end.
    "forecast",
    # How many sponsors there are.
    "sponsors",
    # What nobody looks after.
    "coverage",
    # What took place.
    "held",
    # What is planned.
    "coming",
    # Projects and what they save.
    "projects",
    # What comes next, and until when.
    "next",
    # Contradictions and gaps.
    "findings",
]
"""What a group of figures is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TracedFigure:
    """A figure, and what it rests on."""

    key: FigureKey
    """What it says."""
    label: str
    """The same in words."""
    place: PlaceId | None = None
    """The place it is about; none for the programme as a whole."""
    scope: str
    """The name of that place, or of the programme."""
    value: FigureValue
    """The figure."""
    as_of: Day
    """The day it is of."""
    entries: tuple[int, ...]
    """The entries it rests on. Nothing where it rests on the absence of any, and where the count is withheld."""
    sources: tuple[str, ...]
    """Where these entries come from, each source once."""


FigureKey: TypeAlias = Literal[
    # Where a place stands.
    "status",
    # A paper.
    "paper",
    # A resolution.
    "resolution",
    # Official communes.
    "official",
    # All places that take part.
    "taking_part",
    # Further commitments expected.
    "expected",
    # The number of places of an intake.
    "places",
    # Places of an intake that are taken.
    "taken",
    # Places of an intake that are left; negative if more are taken than there are.
    "left",
    # Places that wait.
    "waiting",
    # The number today, which is the worst case too.
    "now",
    # The best case.
    "best",
    # Sponsors.
    "sponsors",
    # Districts and topics to look after.
    "areas",
    # Those of them for which nobody is on record.
    "areas_without_sponsor",
    # Events that took place.
    "events_held",
    # Events that are planned.
    "events_planned",
    # Events that were cancelled.
    "events_cancelled",
    # One event.
    "event",
    # How many came.
    "attendance",
    # A series of meetings.
    "series",
    # A date of a series.
    "series_date",
    # Projects on record.
    "projects",
    # Projects that have come to a state.
    "projects_in_state",
    # One project, by its name.
    "project",
    # Projects without a figure for CO2.
    "projects_without_figure",
    # CO2 saved by projects.
    "saving",
    # CO2 saved as reported for a place or the programme as a whole.
    "reported_saving",
    # The next step.
    "next_step",
    # Until when.
    "until",
    # A finding.
    "finding",
]
"""What a figure says."""

@dataclass(frozen=True, slots=True, kw_only=True)
class FigureCount:
    """A count, with its qualifier."""

    type: ClassVar[Literal["counted"]] = "counted"
    count: Count
    """How many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureWithheld:
    """A count of persons that is withheld so that nobody can be made out."""

    type: ClassVar[Literal["withheld"]] = "withheld"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureBalance:
    """What is left over; negative if there is too little."""

    type: ClassVar[Literal["balance"]] = "balance"
    n: int
    """The number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureSaving:
    """CO2 saved. Figures of unlike basis or gas are never added."""

    type: ClassVar[Literal["saved"]] = "saved"
    kilograms: int
    """Kilograms."""
    qualifier: Qualifier
    """How exact."""
    basis: SavingBasis
    """What it is about in time."""
    gas: Gas
    """What is saved."""
    methods: tuple[Method, ...]
    """How the figures came about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureTold:
    """Something that is told in words."""

    type: ClassVar[Literal["told"]] = "told"
    says: str
    """The words."""


FigureValue: TypeAlias = FigureCount | FigureWithheld | FigureBalance | FigureSaving | FigureTold
"""What stands in a report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPlanInstanceCall:
    """What an agency knows beside an open register, to be planned."""

    planning: PlanningDocument
    """Who holds workshops, where and when."""
    language: Language = "de"
    """The language of the names of the steps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPlanCommandsCall:
    """A plan to be put on record in an open register."""

    planning: PlanningDocument
    """Who holds workshops, where and when; the same from which the plan was made."""
    plan: Plan
    """The plan."""
    by: RoleId
    """The role that puts it on record."""
    source: Source
    """Where the plan comes from."""
    language: Language = "de"
    """The language of the words in the calendars."""
