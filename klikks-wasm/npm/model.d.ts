// The data of klikks: what documents, questions and answers are made of.
//
// Made from the types of the Rust core; to make it anew, run
// `KLIKKS_UPDATE=1 cargo test -p klikks-tests --test generated`.

/** The rulebook of a programme: plain data with public fields. `Programme` is its checked form. */
export interface ProgrammeDocument {
  /** `klikks-programme/1`. */
  format: ProgrammeFormat;
  /** Its id. */
  id: ProgrammeId;
  /** Its short name. */
  name: string;
  /** Its long name. */
  long_name: string;
  /** Other spellings met in sources. */
  aliases?: string[];
  /** What it is for, in German. */
  aim: string;
  /** The Land whose agency runs it. */
  land: Land;
  /** When it runs. */
  term: Term;
  /** Who runs it. */
  agency: Organisation;
  /** Who else takes part in the joint project. */
  partners?: Organisation[];
  /** Whom to turn to. */
  contacts?: Contact[];
  /** Links for the public. */
  links?: Link[];
  /** The roles that act in it. */
  roles: Role[];
  /** The intakes, in the order in which they open. */
  intakes: Intake[];
  /** Who may take part, and which papers that takes. */
  profile: Profile;
  /** The kinds of event; which is expected before which, each says itself. */
  event_kinds: EventKind[];
  /** The fields of action; without any, those that were seen in communes of `KlikKS`. */
  fields?: ActionField[];
  /** The topics on offer; without any, those that were seen in communes of `KlikKS`. */
  topics?: Topic[];
}

/** The format of a programme document. */
export type ProgrammeFormat =
  /** The first format. */
  | 'klikks-programme/1';

/** 1 to 64 of the characters `a-z`, `0-9` and `-`. */
export type ProgrammeId = string;

/** A Land of the Federal Republic, by its ISO 3166-2 code without the country. */
export type Land =
  /** Brandenburg. */
  | 'BB'
  /** Berlin. */
  | 'BE'
  /** Baden-Württemberg. */
  | 'BW'
  /** Bavaria. */
  | 'BY'
  /** Bremen. */
  | 'HB'
  /** Hesse. */
  | 'HE'
  /** Hamburg. */
  | 'HH'
  /** Mecklenburg-Vorpommern. */
  | 'MV'
  /** Lower Saxony. */
  | 'NI'
  /** North Rhine-Westphalia. */
  | 'NW'
  /** Rhineland-Palatinate. */
  | 'RP'
  /** Schleswig-Holstein. */
  | 'SH'
  /** Saarland. */
  | 'SL'
  /** Saxony. */
  | 'SN'
  /** Saxony-Anhalt. */
  | 'ST'
  /** Thuringia. */
  | 'TH';

/** From the first to the last day, both inclusive. */
export interface Term {
  /** The first day. */
  first_day: Day;
  /** The last day. */
  last_day: Day;
}

/** A civil day: `2022-12-31`. */
export type Day = string;

/** An organisation of the programme. */
export interface Organisation {
  /** Its name. */
  name: string;
  /** Its Land. */
  land: Land;
  /** What it does in the programme, in German, such as "Umsetzung in Nordrhein-Westfalen". */
  function: string;
}

/** Whom to turn to: a role in an organisation, never a person. */
export interface Contact {
  /** The role. */
  role: RoleId;
  /** The organisation. */
  organisation: string;
  /** The ways to reach it. */
  channels: Channel[];
}

/** 1 to 64 of the characters `a-z`, `0-9` and `-`. */
export type RoleId = string;

/** How something reached the agency. */
export type Channel =
  /** E-mail. */
  | 'email'
  /** Telephone. */
  | 'telephone'
  /** Letter. */
  | 'letter'
  /** A form on the web. */
  | 'form'
  /** In person. */
  | 'in_person';

/** A link for the public. */
export interface Link {
  /** What it leads to, in German. */
  label: string;
  /** The address; none if the source has the link without one. */
  url?: string | null;
}

/** A role, as this programme calls it. */
export interface Role {
  /** Its id. */
  id: RoleId;
  /** Its name. */
  label: Label;
}

/** A word in the languages of the catalogue. */
export interface Label {
  /** German. */
  de: string;
  /** English. */
  en: string;
}

/** An intake of a programme. */
export interface Intake {
  /** Its id. */
  id: IntakeId;
  /** The first day on which requests are taken. */
  opens: Day;
  /** Until when answers are awaited; none if there is no deadline. */
  deadline?: TermOfResponse | null;
  /** How many places there are. */
  cap: Cap;
  /** Where the cap comes from. */
  cap_provenance: Provenance;
  /** Whether those for whom there is no place are put on a waiting list. */
  waiting_list: boolean;
  /** How places are given out. */
  allocation: Allocation;
  /** Who of two came first; without it, whose request stands first in the journal. */
  order?: ReceiptOrder | null;
  /** Settings above that no source states, each with its reason, in German. */
  assumed?: string[];
}

/** 1 to 64 of the characters `a-z`, `0-9` and `-`. */
export type IntakeId = string;

/** Until when answers are awaited. */
export interface TermOfResponse {
  /** The words of the call, such as "bis Ende des Jahres". */
  wording: string;
  /** How the end is reckoned. */
  rule: DeadlineRule;
  /** Which law moves it. */
  regime: Regime;
  /** Where the answer is received; its holidays count, not the sender's. */
  land: Land;
  /** The commune where it is received, where some holidays are kept in some communes only (BY, SN, TH). */
  ags?: Ags | null;
  /** Lists of communes that keep such a holiday. */
  commune_days?: CommuneDays[];
  /** Until when in a day something can be received; without it, until midnight. */
  receipt?: ReceiptPolicy | null;
  /** What it means to be late. */
  strictness: Strictness;
  /** Where the deadline comes from. */
  provenance: Provenance;
}

/** How the end of a deadline is said. All days are of Europe/Berlin. */
export type DeadlineRule =
  | NamedDay
  | DayOfMonth
  | EndOfQuarter
  | EndOfHalfYear
  | EndOfYear
  | AfterEvent
  | FromStart
  | Extended
  | Hours
  | BeforeEvent;

/** A day is named; it is included (BGB § 188 (1)). */
export interface NamedDay {
  type: 'named_day';
  /** The last day. */
  date: Day;
}

/** A part of a month is named (BGB § 192). */
export interface DayOfMonth {
  type: 'part_of_month';
  /** The year. */
  year: number;
  /** The month, 1 to 12. */
  month: number;
  /** Which part. */
  part: PartOfMonth;
}

/** "Ende des Quartals": the last day of a calendar quarter (§ 192 by analogy). */
export interface EndOfQuarter {
  type: 'end_of_quarter';
  /** The year. */
  year: number;
  /** The quarter, 1 to 4. */
  quarter: number;
}

/** "Ende des Halbjahres": 30 June or 31 December (§ 192 by analogy). */
export interface EndOfHalfYear {
  type: 'end_of_half_year';
  /** The year. */
  year: number;
  /** The half, 1 or 2. */
  half: number;
}

/** "Ende des Jahres": 31 December (§ 192 by analogy). */
export interface EndOfYear {
  type: 'end_of_year';
  /** The year. */
  year: number;
}

/** A period after an event, whose day is not counted (Ereignisfrist, BGB § 187 (1)). */
export interface AfterEvent {
  type: 'after_event';
  /** The day of the event. */
  date: Day;
  /** How many units, from 1. */
  amount: number;
  /** The unit. */
  unit: Unit;
  /** "And a half month": 15 days, counted last (BGB § 189 (2)); with whole months only. */
  plus_half_month?: boolean;
}

/** A period from the start of a day, which is counted (Beginnfrist, BGB § 187 (2)). */
export interface FromStart {
  type: 'from_start';
  /** The first day. */
  date: Day;
  /** How many units, from 1. */
  amount: number;
  /** The unit. */
  unit: Unit;
  /** "And a half month": 15 days, counted last (BGB § 189 (2)); with whole months only. */
  plus_half_month?: boolean;
}

/** A period that was extended: counted from the nominal end of the earlier one (BGB § 190). */
export interface Extended {
  type: 'extended';
  /** The nominal end of the earlier period, not the day to which it had moved. */
  nominal: Day;
  /** By how many units, from 1. */
  amount: number;
  /** The unit. */
  unit: Unit;
  /** "And a half month": 15 days, counted last (BGB § 189 (2)); with whole months only. */
  plus_half_month?: boolean;
}

/** Hours that run through nights, weekends and holidays (VwVfG § 31 (6)). */
export interface Hours {
  type: 'hours';
  /** The instant from which is counted. */
  start: Instant;
  /** How many hours, from 1. */
  hours: number;
}

/** Backwards: the latest day for something that has to happen before an event, such as an invitation. */
export interface BeforeEvent {
  type: 'before_event';
  /** The day of the event. */
  date: Day;
  /** How many units, from 1. */
  amount: number;
  /** The unit. */
  unit: Unit;
  /** How it is counted. */
  counting: Counting;
}

/** A day of a month that has a name (BGB § 192). */
export type PartOfMonth =
  /** "Anfang des Monats": the first day. */
  | 'start'
  /** "Mitte des Monats": the 15th, also in February. */
  | 'middle'
  /** "Ende des Monats": the last day. */
  | 'end';

/** A unit of periods. A half month is 15 days, a quarter 3 months, a half year 6 months (BGB § 189 (1)). */
export type Unit =
  | 'day'
  | 'week'
  | 'half_month'
  | 'month'
  | 'quarter'
  | 'half_year'
  | 'year';

/** A point in time, to the second: `2022-12-31T22:59:59Z`. */
export type Instant = string;

/** How an invitation "n days before" is counted. */
export type Counting =
  /** The whole period lies between ("acht volle Tage vorher", "eine Frist von einer Woche"). */
  | 'clear'
  /** On the n-th day before at the latest ("spätestens am 14. Tag vor dem Sitzungstag"). */
  | 'nth_day';

/** Which law moves a deadline that falls on a day off. It is a choice of the programme, so it is data. */
export type Regime =
  /** The day is meant literally: nothing moves it. Periods are counted as BGB §§ 187 to 192 count them. */
  | 'calendar_date'
  /** BGB § 193: an end on a Saturday, Sunday or public holiday moves to the next working day. */
  | 'bgb193'
  /** VwVfG § 31 (3) s. 1: the same for periods in a procedure of an authority. */
  | 'vwvfg31'
  /** VwVfG § 31 (3) s. 2: the day was named as the end with reference to the provision; it stays. */
  | 'vwvfg31_day_named'
  /** VwVfG § 31 (5): a date (Termin) set by an authority is kept, also on a day off. */
  | 'vwvfg31_termin'
  /** VwVfG § 31 (4): an authority's own performance, limited in time, ends on the day itself. */
  | 'vwvfg31_own_performance';

/** An Amtlicher Gemeindeschlüssel: eight digits, with the leading zero. */
export type Ags = string;

/**
 * The communes of a Land that keep a holiday, as a list somebody gives. It is complete for its years.
 *
 * Bavaria publishes such a list for 15 August after each census; it changes with the census, hence the years.
 */
export interface CommuneDays {
  /** The holiday. */
  holiday: Holiday;
  /** The Land. */
  land: Land;
  /** The first year the list is for; without it, any earlier year. */
  first_year?: number | null;
  /** The last year the list is for, inclusive; without it, any later year. */
  last_year?: number | null;
  /**
   * The communes that keep it. A commune that is neither here nor in `partly` does not; of several lists for the
   * same year one that names it is enough.
   */
  communes: Ags[];
  /** The communes of which only some districts keep it; there the question stays open. */
  partly?: Ags[];
  /** Where the list comes from. */
  source: string;
}

/**
 * A public holiday of at least one Land.
 *
 * Memorial days, 24 and 31 December and the days of carnival are none, nor are church days the state does not
 * recognise.
 */
export type Holiday =
  /** Neujahr, 1 January. */
  | 'new_year'
  /** Heilige Drei Könige, 6 January. */
  | 'epiphany'
  /** Internationaler Frauentag, 8 March. */
  | 'womens_day'
  /** Karfreitag, two days before Easter. */
  | 'good_friday'
  /** Ostersonntag; a statutory holiday in Brandenburg only. */
  | 'easter_sunday'
  /** Ostermontag. */
  | 'easter_monday'
  /** 1. Mai. */
  | 'may_day'
  /** Jahrestag der Befreiung, 8 May; in Berlin in 2020 and 2025. */
  | 'liberation_day'
  /** Christi Himmelfahrt, 39 days after Easter. */
  | 'ascension'
  /** Pfingstsonntag; a statutory holiday in Brandenburg only. */
  | 'whit_sunday'
  /** Pfingstmontag, 50 days after Easter. */
  | 'whit_monday'
  /** Fronleichnam, 60 days after Easter. */
  | 'corpus_christi'
  /** 75. Jahrestag des 17. Juni 1953, in Berlin in 2028. */
  | 'uprising'
  /** Augsburger Hohes Friedensfest, 8 August, in the city of Augsburg only. */
  | 'peace_festival'
  /** Mariä Himmelfahrt, 15 August. */
  | 'assumption'
  /** Weltkindertag, 20 September. */
  | 'childrens_day'
  /** Tag der Deutschen Einheit, 3 October. */
  | 'german_unity'
  /** Reformationstag, 31 October. */
  | 'reformation'
  /** Allerheiligen, 1 November. */
  | 'all_saints'
  /** Buß- und Bettag, the Wednesday before 23 November. */
  | 'repentance'
  /** 1. Weihnachtstag, 25 December. */
  | 'christmas_day'
  /** 2. Weihnachtstag, 26 December. */
  | 'second_christmas_day';

/** Until when in a day something can be received. */
export type ReceiptPolicy =
  | UntilMidnight
  | BusinessHours;

/** All day long, until midnight; an authority has to take mail as long. */
export interface UntilMidnight {
  type: 'until_midnight';
}

/**
 * In usual business hours. What comes outside them is received when they next begin: on the same day if it is
 * early, else on the next working day of the place. Among businesses one view of BGH, 6 October 2022, VII ZR
 * 895/21.
 */
export interface BusinessHours {
  type: 'business_hours';
  /** When they begin. */
  open: TimeOfDay;
  /** When they end, exclusive. */
  close: TimeOfDay;
}

/** What a clock in Germany shows, to the minute: `18:30`. */
export type TimeOfDay = string;

/** What it means to be late. */
export type Strictness =
  | Soft
  | Hard;

/** Asked for; who is late is still let in while there is room, and the lateness is on record. */
export interface Soft {
  type: 'soft';
  /** Days after the effective end until which lateness is accepted; without it, until the term ends. */
  grace_days?: number | null;
}

/** Who is late is out. */
export interface Hard {
  type: 'hard';
}

/** How well a setting of a programme is founded. */
export type Provenance =
  | ProvenanceStated
  | ProvenanceAssumed;

/** A source says so. */
export interface ProvenanceStated {
  type: 'stated';
  /** The source. */
  source: Source;
}

/** No source says so; it was assumed. */
export interface ProvenanceAssumed {
  type: 'assumed';
  /** Why this was assumed. */
  reason: string;
}

/** Where a fact comes from: a document, and the place in it. */
export interface Source {
  /** What the source is called, such as "Pressemitteilung vom 14.12.2022". */
  label: string;
  /** The sentence, paragraph or page. */
  place?: string | null;
  /** Its address. */
  url?: string | null;
}

/** How many places there are, and how firm that is. Zero places means nobody. */
export type Cap =
  | CapNone
  | CapTarget
  | CapHard;

/** No limit. */
export interface CapNone {
  type: 'none';
}

/** A planned number; going beyond is possible and is reported. */
export interface CapTarget {
  type: 'target';
  /** The number of places. */
  places: number;
  /** What takes up a place. */
  counts: CountingUnit;
}

/** A limit; nobody is admitted beyond it without an exception on record. */
export interface CapHard {
  type: 'hard';
  /** The number of places. */
  places: number;
  /** What takes up a place. */
  counts: CountingUnit;
}

/** What takes up a place. */
export type CountingUnit =
  /** Communes only. */
  | 'communes'
  /** Districts only. */
  | 'districts'
  /** Communes and districts alike. */
  | 'both'
  /** Persons: for the local caps of sponsors. */
  | 'persons';

/** How places are given out. */
export type Allocation =
  | ByReceipt
  | AtCloseByReceipt
  | AtCloseByCriteria
  | AtCloseByLot;

/** One by one, as requests come. */
export interface ByReceipt {
  type: 'by_receipt';
}

/** All at once when the intake is closed, in the order of receipt. */
export interface AtCloseByReceipt {
  type: 'at_close_by_receipt';
}

/**
 * All at once when the intake is closed: first the places kept for groups, then the rest, each in the order of
 * receipt.
 */
export interface AtCloseByCriteria {
  type: 'at_close_by_criteria';
  /** The groups for which places are kept or limited, in the order in which they are served. */
  quotas: Quota[];
}

/** All at once when the intake is closed, by a lot that anybody can recompute (`docs/lot.md`). */
export interface AtCloseByLot {
  type: 'at_close_by_lot';
}

/** Places kept for a group, or a limit to it. */
export interface Quota {
  /** What the group is called, in German, such as "unter 5.000 Einwohner". */
  label: string;
  /** Who belongs to it. What is not on record about a place does not put it into a group. */
  criterion: Criterion;
  /** So many places are kept for it. */
  kept: number;
  /** At most so many places go to it while others wait; without it there is no limit. */
  at_most?: number | null;
  /** Where that comes from. */
  provenance: Provenance;
}

/** What puts a place into a group. */
export type Criterion =
  | ByInhabitants
  | ByRegion
  | ByMembership
  | ByKind;

/** A number of inhabitants. */
export interface ByInhabitants {
  type: 'inhabitants';
  /** At least so many. */
  from: number;
  /** Fewer than so many. */
  below?: number | null;
}

/** A region, by the first digits of the key (AGS): the Land (2), Regierungsbezirk (3) or Kreis (5). */
export interface ByRegion {
  type: 'region';
  /** The first digits. */
  prefix: string;
}

/** Membership of an association, county or city on record. */
export interface ByMembership {
  type: 'part_of';
  /** Of which place. */
  place: PlaceId;
}

/** A kind of commune. */
export interface ByKind {
  type: 'kind';
  /** One of these. */
  kinds: CommuneKind[];
}

/** 1 to 64 of the characters `a-z`, `0-9` and `-`. */
export type PlaceId = string;

/** What kind of commune it is. */
export type CommuneKind =
  /** Gemeinde without another title. */
  | 'municipality'
  /** Stadt. */
  | 'town'
  /** Kreisfreie Stadt. */
  | 'independent_city'
  /** Ortsgemeinde, member of a Verbandsgemeinde (RP). */
  | 'local_community'
  /** Flecken (NI) or Markt (BY). */
  | 'market_town'
  /** Verbandsgemeinde, Samtgemeinde or Amt; it has member communes. */
  | 'municipal_association'
  /** Landkreis or Kreis. */
  | 'county';

/** The order of those who ask. */
export interface ReceiptOrder {
  /** Who of two came first. */
  by: OrderBy;
  /** What becomes of ties. */
  tie: TieRule;
}

/** Who of two came first. */
export type OrderBy =
  /** Whose request stands first in the journal. */
  | 'recorded'
  /** Whose request was certainly received before: its span ends before the other's begins. */
  | 'received'
  /** Whose request was certainly received on an earlier day: what comes on one day comes together. */
  | 'received_day';

/** What becomes of those of whom nobody can tell who came first. Never the order of a list. */
export type TieRule =
  /** Nobody is preferred until better evidence of receipt is on record. */
  | 'later_evidence'
  /** A lot decides, drawn as `docs/lot.md` says. */
  | 'lot';

/** The profile of a Land. */
export interface Profile {
  /** The bases admitted; a basis that is not listed is not admitted. */
  bases: BasisRule[];
  /** The steps asked for, in the order in which they are expected. */
  steps: StepRule[];
  /** How small a commune has to be; without it, size does not matter. */
  inhabitants?: InhabitantsLimit | null;
  /** Who may do what. Without it the programme leaves that open, and nobody is asked for a right. */
  rights?: Right[];
  /** What it asks of its sponsors; without it, nothing. */
  sponsors?: SponsorRules | null;
}

/** What the programme makes of a basis. */
export interface BasisRule {
  /** The basis. */
  basis: Basis;
  /** Whether it counts toward the cap. */
  counts: boolean;
  /** Where that comes from. */
  provenance: Provenance;
}

/** On whose shoulders a participation rests. */
export type Basis =
  /** The commune itself; usually by a resolution of its council. */
  | 'commune_backed'
  /** Citizens who joined together. */
  | 'citizen_group'
  /** A club, parish, company or initiative. */
  | 'organisation'
  /** One person. */
  | 'private_individual';

/** What the programme makes of a step. */
export interface StepRule {
  /** The step. */
  step: Step;
  /** How much it is needed. It applies to communes; other bases have no council to ask. */
  need: Need;
  /** Who takes the step. */
  by?: RoleId[];
  /** How sponsors are to be named, for the step of naming. */
  naming?: Naming | null;
  /** The majority it takes, for the step of the resolution; a resolution on record may name another. */
  majority?: MajorityRule | null;
  /** Where that comes from. */
  provenance: Provenance;
}

/** A step on the way in. The order is that in which steps are expected. */
export type Step =
  /** Interessensbekundung. */
  | 'interest'
  /** Zusage. */
  | 'commitment'
  /** Absichtserklärung. */
  | 'declaration'
  /** Ratsbeschluss. */
  | 'resolution'
  /** Kooperationsvereinbarung. */
  | 'agreement'
  /** Benennung der Klimaschutzpat:innen. */
  | 'naming'
  /** Aufnahme by the agency. */
  | 'admission';

/** How much a step is needed before admission. */
export type Need =
  /** Without it there is no admission. */
  | 'required'
  /** Usual; without it there is a finding. */
  | 'expected'
  /** Not asked for. */
  | 'optional';

/** How the sponsors of a place are named. */
export type Naming =
  /** By a resolution of the council, as in Dassow. */
  | 'by_resolution'
  /** By the mayor or the administration. */
  | 'by_head'
  /** The source does not say. */
  | 'unknown';

/** The majority that a resolution takes, as the law of the Land says. */
export interface MajorityRule {
  /** Which one. */
  kind: MajorityKind;
  /** The section, such as "GO NRW § 50 Abs. 1". */
  section: string;
  /** Where that comes from. */
  provenance: Provenance;
}

/** Which majority a kind of resolution takes. */
export type MajorityKind =
  /** More yes than no. */
  | 'simple'
  /** More than half of the members that the law or the Hauptsatzung provides for, present or not. */
  | 'of_statutory_number';

/** How small a commune has to be. */
export interface InhabitantsLimit {
  /** It has fewer inhabitants than this; the number itself is too many. */
  below: number;
  /** The day whose figure counts; without it, the figure on record counts with the day it is of. */
  as_of?: Day | null;
  /** What the figure has to be based on; without it, any basis will do. */
  basis?: string | null;
  /** Where that comes from. */
  provenance: Provenance;
}

/** What a role may do. */
export interface Right {
  /** The role. */
  role: RoleId;
  /** What it may do. */
  acts: Act[];
  /** How far that reaches. */
  reach: Reach;
  /** Where that comes from. */
  provenance: Provenance;
}

/** What somebody may do, or may not. */
export type Act =
  /** Interesse bekunden. */
  | 'express_interest'
  /** Zusagen: commitment, declaration of intent, agreement. */
  | 'commit'
  /** Einen Beschluss eintragen. */
  | 'record_resolution'
  /** Die Aufnahme beantragen. */
  | 'request_admission'
  /** Über die Aufnahme entscheiden. */
  | 'grant_admission'
  /** Eine Ausnahme machen. */
  | 'make_exception'
  /** Klimaschutzpat:innen benennen. */
  | 'name_sponsor'
  /** Klimaschutzpat:innen ernennen. */
  | 'appoint_sponsor'
  /** Eine Schulung eintragen. */
  | 'record_training'
  /** Eine Veranstaltung planen. */
  | 'plan_event'
  /** Eine Veranstaltung als durchgeführt eintragen. */
  | 'hold_event'
  /** Eine Veranstaltung absagen. */
  | 'cancel_event'
  /** Zahlen veröffentlichen. */
  | 'publish'
  /** Personenbezogene Daten einsehen. */
  | 'see_personal_data'
  /** Personenbezogene Daten löschen. */
  | 'erase';

/** How far a right reaches. */
export type Reach =
  /** The district in which the role is held. */
  | 'own_district'
  /** The place in which the role is held, with all that is part of it. */
  | 'own_place'
  /** The whole programme. */
  | 'programme';

/** What a programme asks of its sponsors. */
export interface SponsorRules {
  /** What the stages take; a stage that is not listed takes nothing. */
  stages?: StageRule[];
  /** The training before an assignment. */
  training?: TrainingRule | null;
  /** Local caps. */
  caps?: SponsorCap[];
  /** The thresholds of the card of volunteers. */
  volunteer_card?: CardThreshold[];
}

/** What a stage takes. */
export interface StageRule {
  /** The stage. */
  stage: Stage;
  /** What it takes: all of it. */
  requires: StageNeed[];
  /** Whether it is refused without, or noted. */
  need: Need;
  /** Where that comes from. */
  provenance: Provenance;
}

/** How far sponsors have come. */
export type Stage =
  /** Interessiert. */
  | 'interested'
  /** Möchte sich engagieren. */
  | 'willing'
  /** Benannt. */
  | 'named'
  /** Ernannt. */
  | 'appointed'
  /** Geschult. */
  | 'trained'
  /** Aktiv. */
  | 'active'
  /** Pausiert. */
  | 'paused'
  /** Ausgeschieden. */
  | 'ended'
  /** Geehrt. */
  | 'honoured';

/** Something without which a stage is not reached. */
export type StageNeed =
  | NeedsEarlier
  | NeedsResolution
  | NeedsTraining
  | NeedsMandate;

/** An earlier stage. */
export interface NeedsEarlier {
  type: 'earlier';
  /** The stage. */
  stage: Stage;
}

/** A resolution of the place, or of the one it belongs to, that decides. */
export interface NeedsResolution {
  type: 'resolution';
}

/** Days of training. */
export interface NeedsTraining {
  type: 'training_days';
  /** How many, in all. */
  days: number;
}

/** An order or the consent of the public body. */
export interface NeedsMandate {
  type: 'mandate';
}

/** How much training it takes before somebody is given something to look after. */
export interface TrainingRule {
  /** Days of training, in all. */
  days: number;
  /** Whether an assignment is refused without, or noted. */
  need: Need;
  /** Where that comes from. */
  provenance: Provenance;
}

/** How many sponsors a place, or each of its districts, has room for. */
export interface SponsorCap {
  /** The place it holds for; without it, every commune. */
  place?: PlaceId | null;
  /** Whether it is for the place as a whole or for each of its districts. */
  per: CapPer;
  /** How many persons, and how firm that is. */
  cap: Cap;
  /** Where that comes from. */
  provenance: Provenance;
}

/** What a local cap is for. */
export type CapPer =
  /** A place with all that is part of it. */
  | 'place'
  /** Each district. */
  | 'district';

/** From how many hours on the card of volunteers (Ehrenamtskarte) can be had, while that is so. */
export interface CardThreshold {
  /** The first day on which it is so. */
  first_day: Day;
  /** The last day on which it is so, inclusive. */
  last_day?: Day | null;
  /** Minutes in an average week. */
  minutes_per_week: number;
  /** Minutes in a year. */
  minutes_per_year: number;
  /** Where that comes from. */
  provenance: Provenance;
}

/**
 * A kind of event, as this programme calls it. All but id and name may be left out; nothing is refused for it, an
 * event that departs from it is a finding.
 */
export interface EventKind {
  /** Its id, such as `future-workshop`. */
  id: EventKindId;
  /** Its name. */
  label: Label;
  /**
   * One of these kinds is expected before it at the same place; where none of them is on record, one of those that
   * are expected before them.
   */
  after?: EventKindId[];
  /** How many minutes it takes. */
  minutes?: Usual | null;
  /** For how many people it is. */
  people?: Usual | null;
  /** On site, online or both; without any, nothing is known. */
  modes?: Mode[];
  /** How many days before it people should hear of it. */
  notice_days?: number | null;
  /** Who usually invites. */
  inviter?: RoleId | null;
  /** Who is usually invited. */
  audience?: RoleId[];
  /** The agenda it can follow. */
  agenda?: TemplateName | null;
  /** Where these settings come from. */
  sources?: Source[];
  /** Settings that no source states, in German. */
  assumed?: string[];
}

/** 1 to 64 of the characters `a-z`, `0-9` and `-`. */
export type EventKindId = string;

/** From the least to the most that is usual, both inclusive; what no source says is absent. */
export interface Usual {
  /** The least. */
  least?: number | null;
  /** The most. */
  most?: number | null;
}

/** Where people meet. */
export type Mode =
  /** Vor Ort. */
  | 'on_site'
  /** Digital. */
  | 'online'
  /** Both. */
  | 'hybrid';

/** A template that is built in. */
export type TemplateName =
  /** Zukunftswerkstatt in its compact form: an evening of two to three hours. */
  | 'future_workshop_evening'
  /** Zukunftswerkstatt on one day. */
  | 'future_workshop_day'
  /** Zukunftswerkstatt on two days. */
  | 'future_workshop_two_days'
  /** Strategieworkshop. */
  | 'strategy_workshop'
  /** Priorisierungsworkshop. */
  | 'prioritisation_workshop'
  /** Umsetzungsworkshop. */
  | 'implementation_workshop'
  /** Informationsabend. */
  | 'information_evening'
  /** Kennenlernen. */
  | 'meet_and_greet';

/** A field of action (Handlungsfeld), as this programme calls it. */
export interface ActionField {
  /** Its name; the German one is how topics and projects name it. */
  label: Label;
}

/** A focus topic (Schwerpunktthema), with the fields of action it belongs to. */
export interface Topic {
  /** Its id, such as `unsealing-front-gardens`. */
  id: TopicId;
  /** Its German name. */
  name: string;
  /** The fields of action (Handlungsfelder) it belongs to, by their German names. */
  fields?: string[];
}

/** 1 to 64 of the characters `a-z`, `0-9` and `-`. */
export type TopicId = string;

/** The first line of a journal. */
export interface JournalHeader {
  /** `klikks-journal/1`. */
  format: JournalFormat;
  /** The programme it belongs to. */
  programme: ProgrammeId;
}

/** The format of a journal. */
export type JournalFormat =
  /** The first format. */
  | 'klikks-journal/1';

/**
 * One entry: a fact, and how and when we came to know it.
 *
 * When it was so stands in the fact; when we knew it is `recorded_at`.
 */
export interface Entry {
  /** Its number: 1, 2, 3, … */
  seq: number;
  /** When it was recorded. */
  recorded_at: Moment;
  /** The role that recorded it; never a person. */
  by: RoleId;
  /** Where the fact comes from. */
  source: Source;
  /** The entry whose fact this one replaces. */
  corrects?: number | null;
  /** What was so. */
  fact: Fact;
}

/** A day, or an instant within it: `2022-12-31` or `2022-12-31T22:59:59Z`. */
export type Moment = string;

/** What was so. `when` is the time of the fact itself. */
export type Fact =
  | CommuneRegistered
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
  | Retracted;

/** A commune came into the register. */
export interface CommuneRegistered {
  type: 'commune_registered';
  commune: Commune;
}

/** A district came into the register. */
export interface DistrictRegistered {
  type: 'district_registered';
  district: District;
}

/** A place expressed interest. */
export interface InterestExpressed {
  type: 'interest_expressed';
  place: PlaceId;
  also_for?: PlaceId[];
  when: Span;
}

/** So many communes are interested; they are not named. */
export interface InterestCounted {
  type: 'interest_counted';
  count: Count;
  when: Span;
}

/** Commitments of so many communes are expected by a day; they are not named. */
export interface CommitmentsExpected {
  type: 'commitments_expected';
  count: Count;
  by: Day;
}

/** A place promised to take part. */
export interface CommitmentGiven {
  type: 'commitment_given';
  place: PlaceId;
  when: Span;
}

/** A role or unit stands behind the participation. */
export interface BackingGiven {
  type: 'backing_given';
  place: PlaceId;
  role: RoleId;
  manner: Backing;
  /** Why, in the words of the source or close to them. */
  reason?: string | null;
  when: Span;
}

/** A declaration of intent was signed. */
export interface DeclarationMade {
  type: 'declaration_made';
  place: PlaceId;
  also_for?: PlaceId[];
  when: Span;
}

/** A body resolved, or dealt with it without resolving. */
export interface ResolutionRecorded {
  type: 'resolution_recorded';
  place: PlaceId;
  resolution: Resolution;
  when: Span;
}

/** The cooperation agreement was signed. */
export interface AgreementSigned {
  type: 'agreement_signed';
  place: PlaceId;
  also_for?: PlaceId[];
  when: Span;
}

/** The sponsors were named. */
export interface SponsorsNamed {
  type: 'sponsors_named';
  place: PlaceId;
  manner: Naming;
  when: Span;
}

/** A place asked for admission. */
export interface AdmissionRequested {
  type: 'admission_requested';
  place: PlaceId;
  intake: IntakeId;
  basis: Basis;
  arrival: Arrival;
  /** The entry that counted it, unnamed, among the expected. */
  one_of?: number | null;
  /** The group that asks with this one request, if it is one. */
  together?: Together | null;
}

/** A place is kept free for one, until an instant. */
export interface PlaceHeld {
  type: 'place_held';
  place: PlaceId;
  intake: IntakeId;
  basis: Basis;
  /** When it is over unless it was taken, exclusive. */
  until: Instant;
  when: Span;
}

/** A place is kept free no longer. */
export interface HoldReleased {
  type: 'hold_released';
  place: PlaceId;
  reason: string;
  when: Span;
}

/** No further requests are taken for an intake. */
export interface IntakeClosed {
  type: 'intake_closed';
  intake: IntakeId;
  reason: string;
  when: Span;
}

/** The list of a lot was fixed and its hash published, before the seed is known. */
export interface LotCommitted {
  type: 'lot_committed';
  intake: IntakeId;
  /** Who is in the lot; a group is there with one of its members. */
  among: PlaceId[];
  /** The number of places, as published. */
  places: number;
  /** The later public value that will be the seed, such as "Lottozahlen vom 7. Januar 2023". */
  seed_from: string;
  /** The hash that was published, as `docs/lot.md` says. */
  list_hash: Sha256Hex;
  when: Span;
}

/** The seed of the lot became known. */
export interface LotDrawn {
  type: 'lot_drawn';
  intake: IntakeId;
  seed: string;
  when: Span;
}

/** The places of an intake were given out after its close. */
export interface PlacesAllocated {
  type: 'places_allocated';
  intake: IntakeId;
  /** All who had asked, in the order in which they come. */
  order: PlaceId[];
  /** For how many of them there was a place. */
  places: number;
  /** What becomes of the others. */
  rest: Remainder;
  when: Span;
}

/** A place was admitted. */
export interface AdmissionGranted {
  type: 'admission_granted';
  place: PlaceId;
  intake: IntakeId;
  basis: Basis;
  when: Span;
}

/** A place was put on the waiting list, behind all that are on it. */
export interface AdmissionWaiting {
  type: 'admission_waiting';
  place: PlaceId;
  intake: IntakeId;
  basis: Basis;
  when: Span;
}

/** The agency refused a place. */
export interface AdmissionRefused {
  type: 'admission_refused';
  place: PlaceId;
  intake: IntakeId;
  reason: string;
  when: Span;
}

/** A rule does not apply to one place, for a reason that is on record. */
export interface ExceptionMade {
  type: 'exception_made';
  place: PlaceId;
  rule: Rule;
  reason: string;
  when: Span;
}

/** A council or head said no. */
export interface ParticipationDeclined {
  type: 'participation_declined';
  place: PlaceId;
  when: Span;
}

/** A place left. */
export interface ParticipationWithdrawn {
  type: 'participation_withdrawn';
  place: PlaceId;
  when: Span;
}

/** A participation came to its regular end. */
export interface ParticipationCompleted {
  type: 'participation_completed';
  place: PlaceId;
  when: Span;
}

/** So many sponsors of a place have come to a stage. */
export interface SponsorsCounted {
  type: 'sponsors_counted';
  place: PlaceId;
  stage: Stage;
  count: Count;
  /** In how many districts, where the source says so. */
  districts?: Count | null;
  when: Span;
}

/** An event is planned. */
export interface EventPlanned {
  type: 'event_planned';
  event: Event;
}

/** An event took place. */
export interface EventHeld {
  type: 'event_held';
  event: Event;
  /** How many came. */
  attendance?: Count | null;
}

/** An event will not take place. */
export interface EventCancelled {
  type: 'event_cancelled';
  event: EventId;
  reason: string;
  when: Span;
}

/** A series of meetings began. */
export interface SeriesStarted {
  type: 'series_started';
  series: Series;
}

/** One date of a series is held on another day. */
export interface SeriesDateMoved {
  type: 'series_date_moved';
  series: SeriesId;
  /** The day on which it would have been. */
  date: Day;
  /** The day on which it is held. */
  to: Day;
  /** When it begins there, Europe/Berlin; without it, as usual. */
  starts?: TimeOfDay | null;
  reason: string;
  when: Span;
}

/** One date of a series is not held. */
export interface SeriesDateCancelled {
  type: 'series_date_cancelled';
  series: SeriesId;
  /** The day on which it would have been. */
  date: Day;
  reason: string;
  when: Span;
}

/** A series ends. */
export interface SeriesEnded {
  type: 'series_ended';
  series: SeriesId;
  /** The last day on which a date can be, inclusive. */
  last_day: Day;
  reason: string;
  when: Span;
}

/** A place chose a focus topic. */
export interface TopicChosen {
  type: 'topic_chosen';
  place: PlaceId;
  topic: TopicId;
  when: Span;
}

/** The cap of an intake changed. */
export interface CapChanged {
  type: 'cap_changed';
  intake: IntakeId;
  cap: Cap;
  when: Span;
}

/** The deadline of an intake changed. */
export interface DeadlineChanged {
  type: 'deadline_changed';
  intake: IntakeId;
  deadline: TermOfResponse;
  when: Span;
}

/** Somebody published a figure; it is checked against the register. */
export interface StatementPublished {
  type: 'statement_published';
  figure: Figure;
  count: Count;
  wording: string;
  when: Span;
}

/**
 * A person holds a role from a day on; `until` is the first day without it. Without a place it is for the whole
 * programme.
 */
export interface RoleBegan {
  type: 'role_began';
  person: PersonId;
  role: RoleId;
  place?: PlaceId | null;
  from: Day;
  until?: Day | null;
}

/** A role ends; `until` is the first day without it. A day ahead leaves the role as it is until then. */
export interface RoleEnded {
  type: 'role_ended';
  person: PersonId;
  role: RoleId;
  place?: PlaceId | null;
  until: Day;
}

/** Whom to turn to in a place: a role, and who holds it, if that is on record. */
export interface ContactNamed {
  type: 'contact_named';
  place: PlaceId;
  role: RoleId;
  person?: PersonId | null;
  when: Span;
}

/** A sponsor of a place came to a stage. */
export interface SponsorStageReached {
  type: 'sponsor_stage_reached';
  person: PersonId;
  place: PlaceId;
  stage: Stage;
  when: Span;
}

/** A sponsor attended so many days of training. */
export interface TrainingAttended {
  type: 'training_attended';
  person: PersonId;
  /** What kind of event it was. */
  kind?: EventKindId | null;
  days: number;
  when: Span;
}

/** A public body gave its order or consent to what a volunteer does; `body` is the role that gave it. */
export interface MandateGiven {
  type: 'mandate_given';
  person: PersonId;
  place: PlaceId;
  body: RoleId;
  manner: Mandate;
  from: Day;
  until?: Day | null;
}

/** A sponsor looks after a place, or a topic there, from a day on; `until` is the first day without. */
export interface SponsorAssigned {
  type: 'sponsor_assigned';
  person: PersonId;
  place: PlaceId;
  /** The topic; without it, every topic. */
  topic?: TopicId | null;
  duty: Duty;
  from: Day;
  until?: Day | null;
}

/** An assignment ends; `until` is the first day without it. */
export interface AssignmentEnded {
  type: 'assignment_ended';
  person: PersonId;
  place: PlaceId;
  topic?: TopicId | null;
  until: Day;
}

/** A sponsor hands an assignment over: it is `to` that has it from day `on`, with the same duty and end. */
export interface AssignmentHandedOver {
  type: 'assignment_handed_over';
  person: PersonId;
  to: PersonId;
  place: PlaceId;
  topic?: TopicId | null;
  on: Day;
}

/** A sponsor is on leave; `until` is the first day back. */
export interface LeaveTaken {
  type: 'leave_taken';
  person: PersonId;
  from: Day;
  until?: Day | null;
}

/** Sponsors form a group, or it changes. */
export interface GroupFormed {
  type: 'group_formed';
  group: Group;
}

/** A sponsor asked for a certificate. */
export interface CertificateRequested {
  type: 'certificate_requested';
  person: PersonId;
  certificate: Certificate;
  when: Span;
}

/** Hours of a sponsor who asked for a record of them, both days inclusive. */
export interface HoursReported {
  type: 'hours_reported';
  person: PersonId;
  minutes: number;
  first_day: Day;
  last_day: Day;
}

/** A certificate was given. */
export interface CertificateIssued {
  type: 'certificate_issued';
  person: PersonId;
  certificate: Certificate;
  when: Span;
}

/** A project came into the register. */
export interface ProjectRecorded {
  type: 'project_recorded';
  project: Project;
}

/** A project came to a state. */
export interface ProjectStateReached {
  type: 'project_state_reached';
  project: ProjectId;
  state: ProjectState;
  when: Span;
}

/** A figure for CO2 saved was reported. */
export interface SavingReported {
  type: 'saving_reported';
  of: SavingOf;
  saving: Co2Saving;
  when: Span;
}

/** The personal data of somebody was erased. The id says nothing any more; no decision depends on it. */
export interface PersonErased {
  type: 'person_erased';
  person: PersonId;
  reason: ErasureReason;
  when: Span;
}

/** The entry that is corrected should not be there. */
export interface Retracted {
  type: 'retracted';
  reason: string;
}

/** A commune: a place with a council or head of its own. */
export interface Commune {
  /** Its id in this register. */
  id: PlaceId;
  /** Its name as it writes itself, such as "Gronau (Westf.)". */
  name: string;
  /** A title or by-name, such as "Blütenstadt". */
  epithet?: string | null;
  /** The Land it lies in; it may differ from the Land of the agency. */
  land: Land;
  /** What kind of commune it is. */
  kind: CommuneKind;
  /** Its key. */
  ags?: Ags | null;
  /** How many people live there. */
  population?: Population | null;
  /** The association or county it belongs to, if that matters here. */
  part_of?: PlaceId | null;
}

/** How many people live there. The bases of the figures differ, so basis and day belong to it. */
export interface Population {
  /** The number of inhabitants. */
  inhabitants: number;
  /** The day of the figure. */
  as_of: Day;
  /** What it is based on, such as "Zensus 2022". */
  basis: string;
}

/** A district of a commune: Stadtteil, Ortsteil, Bezirk. */
export interface District {
  /** Its id in this register. */
  id: PlaceId;
  /** Its name. */
  name: string;
  /** The commune it belongs to. */
  part_of: PlaceId;
}

/**
 * When something was or will be, with the precision of its source. All days are inclusive and of Europe/Berlin.
 *
 * "Anfang Januar 2023" is an interval whose wording is kept; it never becomes a single day.
 */
export type Span =
  | SpanInstant
  | SpanMinute
  | SpanDay
  | SpanBetween
  | SpanUpTo
  | SpanUnknown;

/** At an instant, known to the second. */
export interface SpanInstant {
  type: 'instant';
  /** The instant. */
  at: Instant;
}

/** Within one minute, as a clock in Berlin shows it: a note of a telephone call. */
export interface SpanMinute {
  type: 'minute';
  /** The day. */
  date: Day;
  /** The minute. */
  time: TimeOfDay;
}

/** On one day. */
export interface SpanDay {
  type: 'day';
  /** The day. */
  date: Day;
}

/** On some day from `earliest` to `latest`. */
export interface SpanBetween {
  type: 'between';
  /** The first day it can be. */
  earliest: Day;
  /** The last day it can be. */
  latest: Day;
  /** The words of the source, such as "Anfang Januar". */
  wording?: string | null;
}

/** On `latest` or some day before. */
export interface SpanUpTo {
  type: 'up_to';
  /** The last day it can be. */
  latest: Day;
  /** The words of the source, such as "bereits". */
  wording?: string | null;
}

/** The source does not say when. */
export interface SpanUnknown {
  type: 'unknown';
  /** The words of the source, if it has any. */
  wording?: string | null;
}

/** How many, with the qualifier of the source. Unknown is not zero. */
export type Count =
  | CountExactly
  | CountAtLeast
  | CountAbout
  | CountMoreThan
  | CountNumerous
  | CountUnknown;

/** Exactly `n`. */
export interface CountExactly {
  type: 'exactly';
  /** The number. */
  n: number;
}

/** `n` or more. */
export interface CountAtLeast {
  type: 'at_least';
  /** The lower bound, inclusive. */
  n: number;
}

/** Roughly `n`. */
export interface CountAbout {
  type: 'about';
  /** The number named. */
  n: number;
}

/** More than `n`. */
export interface CountMoreThan {
  type: 'more_than';
  /** The lower bound, exclusive. */
  n: number;
}

/** Many, some or several, in words only. */
export interface CountNumerous {
  type: 'numerous';
  /** The word of the source, such as "zahlreiche". */
  wording: string;
}

/** The source gives no number. */
export interface CountUnknown {
  type: 'unknown';
}

/** How a role or unit stands behind a participation. */
export type Backing =
  /** It took part in the decision. */
  | 'decided'
  /** It represents the commune in the programme. */
  | 'represents'
  /** It supports the decision of another. */
  | 'supports';

/** A resolution on taking part. Where none is on record it is absent, which is not rejected. */
export interface Resolution {
  /** Who resolved. */
  body: Body;
  /** What came of it. */
  outcome: Outcome;
  /** How it was carried. */
  majority: Majority;
  /** The votes. */
  votes?: Votes | null;
  /** The majority it took; without it, the one of the profile. */
  required?: RequiredMajority | null;
  /** What it is about, such as signing the agreement. */
  content?: string | null;
  /** The number of the Vorlage. */
  reference?: string | null;
  /** Its address. */
  url?: string | null;
}

/** Who resolved. A committee is not a council. */
export type Body =
  /** Rat, Stadtrat, Gemeinderat, Gemeindevertretung, Stadtvertretung, Ortsgemeinderat. */
  | 'council'
  /** Ortsbeirat, Ortsrat, Bezirksvertretung: the body of a district. */
  | 'district_council'
  /** Ausschuss; it prepares and does not bind the commune. */
  | 'committee';

/** What came of it. */
export type Outcome =
  /** Beschlossen. */
  | 'approved'
  /** Abgelehnt. */
  | 'rejected'
  /** Vertagt. */
  | 'adjourned'
  /** Zur Kenntnis genommen. */
  | 'noted'
  /** Presented; there was no vote. */
  | 'presented_without_vote'
  /** The source does not say. */
  | 'unknown';

/**
 * How it was carried, in the words of the minutes.
 *
 * It is never derived: "einstimmig" commonly ignores abstentions.
 */
export type Majority =
  /** Einstimmig. */
  | 'unanimous'
  /** Mehrheitlich. */
  | 'majority'
  /** The source does not say. */
  | 'unknown';

/** The votes, where they are known. */
export interface Votes {
  /** Ja. */
  yes: number;
  /** Nein. */
  no: number;
  /** Enthaltungen. */
  abstentions: number;
}

/** Which majority one resolution took. */
export type RequiredMajority =
  | MajoritySimple
  | MajorityOfStatutoryNumber;

/** More yes than no. */
export interface MajoritySimple {
  type: 'simple';
}

/** More than half of the statutory number of members. */
export interface MajorityOfStatutoryNumber {
  type: 'of_statutory_number';
  /** The statutory number, with the mayor where he or she votes. */
  members: number;
}

/** The receipt of a declaration. Receipt counts, not dispatch (BGB § 130). */
export interface Arrival {
  /** When it was received, as precisely as known: a mail to the second, a call to the minute, a letter to the day. */
  received: Span;
  /** When it was sent, if that is known. Nothing is received before it was sent. */
  sent?: Span | null;
  /** How. */
  channel?: Channel | null;
  /** What proves it. Without any, what is recorded is believed. */
  proof?: Proof | null;
}

/** What proves the receipt. */
export type Proof =
  /** Eingangsstempel. */
  | 'date_stamp'
  /** The record of the mail server or web form that took it. */
  | 'server_record'
  /** The acknowledgement that was sent back. */
  | 'acknowledgement'
  /** Zustellungsurkunde, Einschreiben. */
  | 'delivery_record'
  /** Aktenvermerk, such as a note of a call. */
  | 'note'
  /** It was sent: that does not prove that it arrived. */
  | 'proof_of_sending'
  /** The sender says so. */
  | 'senders_word';

/** A group that asks with one request. */
export interface Together {
  /** Its members, in the order that the group has given itself. */
  places: PlaceId[];
  /** What becomes of it if there are not enough places. */
  rule: GroupRule;
}

/** What becomes of a group for which there are not enough places. */
export type GroupRule =
  /** All are admitted, or all wait. */
  | 'all_or_none'
  /** As many as there are places, in the order that the group has given itself; the others wait. */
  | 'split';

/** A SHA-256: 64 digits `0-9` and `a-f`. */
export type Sha256Hex = string;

/** What becomes of those for whom there was no place when places were given out. */
export type Remainder =
  /** They wait, in the order of the allocation. */
  | 'waits'
  /** They are refused; no list is kept. */
  | 'refused';

/** A rule of the book. */
export type Rule =
  /** Everything that is named is on record. */
  | 'references'
  /** What is recorded as a fact does not lie in the future. */
  | 'time'
  /** The programme runs and the intake is open. */
  | 'term'
  /** The basis is one the programme admits. */
  | 'basis'
  /** The commune is as small as the programme asks. */
  | 'inhabitants'
  /** Nobody takes two places. */
  | 'once'
  /** The papers asked for are on record. */
  | 'papers'
  /** The answer arrived before the deadline ended. */
  | 'deadline'
  /** Nobody overtakes those who wait. */
  | 'queue'
  /** There is a place left. */
  | 'cap'
  /** Nobody is put on a list that is not kept. */
  | 'list'
  /** Places are given out at the close, and by lot, as the programme declares. */
  | 'allocation'
  /** Only who takes part, or waits, can leave. */
  | 'participant'
  /** An exception can be made from this rule. */
  | 'exception'
  /** Whoever decides has seen the last entry. */
  | 'seen'
  /** A correction leaves a journal that could have happened. */
  | 'consistency'
  /** The role that acts has the right to. */
  | 'rights'
  /** A term begins before it ends, once, and what ends was there. */
  | 'tenure'
  /** What a stage takes is on record. */
  | 'stage'
  /** Who is given something to look after is trained. */
  | 'training'
  /** There is room for one more sponsor. */
  | 'sponsor_cap'
  /** Hours and certificates are on record only because they were asked for. */
  | 'on_request';

/** An event, held or planned. */
export interface Event {
  /** Its id in this register. */
  id: EventId;
  /** The place it belongs to; none for an event of the programme. */
  place?: PlaceId | null;
  /** The other places it belongs to, as one evening for six communes does. */
  also_for?: PlaceId[];
  /** Its kind. */
  kinds: EventKinds;
  /** When it is or was. */
  when: Span;
  /** When it begins on its day, Europe/Berlin. */
  starts?: TimeOfDay | null;
  /** How long it lasts. */
  minutes?: number | null;
  /** Further dates, after the first. */
  more_dates?: EventDate[];
  /** When people heard of it. */
  announced?: Span | null;
  /** How many are expected to come. */
  expected?: Count | null;
  /** On site or online. */
  mode?: Mode | null;
  /** Who invites. */
  inviter?: RoleId | null;
  /** Who is invited. */
  audience?: RoleId[];
  /** What it is for. */
  purposes?: string[];
}

/** 1 to 64 of the characters `a-z`, `0-9` and `-`. */
export type EventId = string;

/** What kind of event it is, as far as that is settled. */
export type EventKinds =
  | KindSettled
  | KindOpen
  | KindParts;

/** Of one kind. */
export interface KindSettled {
  type: 'settled';
  /** The kind. */
  kind: EventKindId;
}

/** Of one of these kinds; which is still open. */
export interface KindOpen {
  type: 'open';
  /** The alternatives. */
  kinds: EventKindId[];
}

/** One event with several parts. */
export interface KindParts {
  type: 'parts';
  /** The kinds of its parts, in order. */
  kinds: EventKindId[];
}

/** A further date of an event, such as the second day of a training. */
export interface EventDate {
  /** When it is. */
  when: Span;
  /** When it begins on its day, Europe/Berlin. */
  starts?: TimeOfDay | null;
  /** How long it lasts. */
  minutes?: number | null;
}

/** A series of meetings, such as "jeden zweiten Donnerstag". */
export interface Series {
  /** Its id in this register. */
  id: SeriesId;
  /** The place it belongs to. */
  place: PlaceId;
  /** What kind of meeting it is. */
  kind: EventKindId;
  /** When it comes back. */
  rhythm: Rhythm;
  /** Its first date, as far as known. */
  anchor: Anchor;
  /** When it begins, Europe/Berlin. */
  starts?: TimeOfDay | null;
  /** How long a meeting lasts. */
  minutes?: number | null;
  /** Whether dates on public holidays of the place are left out. A holiday that only some communes keep is not. */
  skip_holidays?: boolean;
  /** Whether dates in school breaks of the Land are left out, as far as the breaks are known. */
  skip_school_breaks?: boolean;
  /** Who is invited. */
  audience?: RoleId[];
  /** The topics it works on. */
  topics?: TopicId[];
}

/** 1 to 64 of the characters `a-z`, `0-9` and `-`. */
export type SeriesId = string;

/** A recurrence as its source words it, with every reading the words allow. */
export interface Rhythm {
  /** The words of the source. */
  wording: string;
  /** The reading that usage prefers. */
  preferred: Recurrence;
  /** The other readings; none if the words are clear. */
  others?: Recurrence[];
}

/** When something comes back. */
export type Recurrence =
  | EveryNthWeek
  | NthWeekdayOfMonth
  | LastWeekdayOfMonth
  | Dates;

/** Every `n`-th week on a weekday, counted from an anchor. `n` = 2 is every 14 days. */
export interface EveryNthWeek {
  type: 'every_nth_week';
  /** Every how many weeks, from 1. */
  n: number;
  /** The day of the week. */
  weekday: Weekday;
}

/** The `n`-th weekday of every month. */
export interface NthWeekdayOfMonth {
  type: 'nth_weekday_of_month';
  /** Which one, 1 to 5; a month without a fifth has no date. */
  n: number;
  /** The day of the week. */
  weekday: Weekday;
}

/** The last weekday of every month. */
export interface LastWeekdayOfMonth {
  type: 'last_weekday_of_month';
  /** The day of the week. */
  weekday: Weekday;
}

/** Days that are named one by one. */
export interface Dates {
  type: 'dates';
  /** The days. */
  dates: Day[];
}

/** A day of the week. */
export type Weekday =
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
  | 'sunday';

/** The first date of a series, as far as it is known. Without one, "every second week" has no dates. */
export type Anchor =
  | AnchorStated
  | AnchorAssumed
  | AnchorUnknown;

/** A source names the date. */
export interface AnchorStated {
  type: 'stated';
  /** The first date. */
  date: Day;
}

/** The date is an assumption. */
export interface AnchorAssumed {
  type: 'assumed';
  /** The first date. */
  date: Day;
  /** Why this date. */
  reason: string;
}

/** No date is known. */
export interface AnchorUnknown {
  type: 'unknown';
}

/** A figure that somebody published. */
export type Figure =
  /** How many communes are in ("dabei", "wirken mit"). */
  | 'communes_in'
  /** How many are interested or in. */
  | 'communes_interested_or_in'
  /** How many more are expected. */
  | 'communes_expected'
  /** How many sponsors there are. */
  | 'sponsors';

/** `p-` and 16 to 32 random digits `0-9` and `a-f`; it says nothing about the person. */
export type PersonId = string;

/**
 * How a public body stands behind what a volunteer does (SGB VII § 2 (1) no. 10a). Whether somebody is insured does
 * not follow from it and is never said.
 */
export type Mandate =
  /** Im Auftrag der Körperschaft. */
  | 'order'
  /** Mit ausdrücklicher Einwilligung der Körperschaft. */
  | 'consent';

/** How somebody looks after a place and a topic. */
export type Duty =
  /** As the sponsor. */
  | 'sponsor'
  /** As the deputy, who stands in. */
  | 'deputy';

/** A group of sponsors. Announced anew under the same id, it is as announced last. */
export interface Group {
  /** Its id in this register. */
  id: GroupId;
  /** The place it belongs to. */
  place: PlaceId;
  /** What kind of group it is. A tandem has two members. */
  kind: GroupKind;
  /** Who is in it, each once. */
  members: PersonId[];
  /** Who leads it: one of its members. */
  lead?: PersonId | null;
  /** The topics it works on. */
  topics?: TopicId[];
  /** The first day. */
  from: Day;
  /** The first day without it. */
  until?: Day | null;
}

/** 1 to 64 of the characters `a-z`, `0-9` and `-`. */
export type GroupId = string;

/** What kind of group it is. */
export type GroupKind =
  /** Two who share the office. */
  | 'tandem'
  /** Projektgruppe, with a lead. */
  | 'project_group'
  /** Themengruppe, as from a workshop. */
  | 'topic_group'
  /** Ortsgruppe. */
  | 'local_group'
  /** A group that was there before and joined. */
  | 'existing_group';

/** What a sponsor can ask for. */
export type Certificate =
  /** Urkunde. */
  | 'participation'
  /** Nachweis der Stunden. */
  | 'hours'
  /** Bescheinigung für die Ehrenamtskarte. */
  | 'volunteer_card';

/** A project of a place. */
export interface Project {
  /** Its id in this register. */
  id: ProjectId;
  /** The place it belongs to. */
  place: PlaceId;
  /** What it is called, in German. No names of persons. */
  name: string;
  /** The topic it belongs to. */
  topic?: TopicId | null;
  /** Its fields of action, by their German names; without them, those of its topic. */
  fields?: string[];
}

/** 1 to 64 of the characters `a-z`, `0-9` and `-`. */
export type ProjectId = string;

/** How far a project is. */
export type ProjectState =
  /** Idee. */
  | 'idea'
  /** Priorisiert. */
  | 'prioritised'
  /** Geplant. */
  | 'planned'
  /** Förderung beantragt. */
  | 'applied'
  /** In Arbeit. */
  | 'in_progress'
  /** Umgesetzt. */
  | 'done'
  /** Verworfen. */
  | 'dropped';

/** Whose figure it is. */
export type SavingOf =
  | SavingOfProject
  | SavingOfPlace
  | SavingOfProgramme;

/** One project. */
export interface SavingOfProject {
  type: 'project';
  /** The project. */
  project: ProjectId;
}

/** All that a place does; it holds what the projects there save. */
export interface SavingOfPlace {
  type: 'place';
  /** The place. */
  place: PlaceId;
}

/** The whole programme. */
export interface SavingOfProgramme {
  type: 'programme';
}

/** A figure for CO2 saved. Where a source gives none, there is no figure, which is not nought. */
export interface Co2Saving {
  /** Kilograms. */
  kilograms: number;
  /** How exact the figure is. */
  qualifier: Qualifier;
  /** What it is about in time. */
  basis: SavingBasis;
  /** How it came about. */
  method: Method;
  /** What is saved. */
  gas: Gas;
}

/** How exact the figure is. */
export type Qualifier =
  /** Exactly so much. */
  | 'exactly'
  /** Roughly so much. */
  | 'about'
  /** So much or more. */
  | 'at_least'
  /** So much or less. */
  | 'at_most';

/** What a figure is about in time. */
export type SavingBasis =
  | SavedPerYear
  | SavedInPeriod
  | SavedOverLifetime;

/** In each year. */
export interface SavedPerYear {
  type: 'per_year';
}

/** In a period, both days inclusive. */
export interface SavedInPeriod {
  type: 'in_period';
  /** The first day. */
  first_day: Day;
  /** The last day. */
  last_day: Day;
}

/** Over the whole lifetime (Wirkdauer). */
export interface SavedOverLifetime {
  type: 'lifetime';
  /** The lifetime in years, if it is stated. */
  years?: number | null;
}

/** How the figure came about. */
export type Method =
  /** Geschätzt. */
  | 'estimated'
  /** Gemessen. */
  | 'measured'
  /** The source does not say. */
  | 'unknown';

/** What is saved. */
export type Gas =
  /** Carbon dioxide. */
  | 'co2'
  /** Greenhouse gases as carbon dioxide equivalents. */
  | 'co2e'
  /** The source does not say. */
  | 'unknown';

/** Why the data of a person was erased (DSGVO Art. 17 (1)). */
export type ErasureReason =
  /** Art. 17 (1) a: it is not needed any more; the retention is over. */
  | 'no_longer_needed'
  /** Art. 17 (1) b: consent was withdrawn. */
  | 'consent_withdrawn'
  /** Art. 17 (1) c: the person objected. */
  | 'objection'
  /** Art. 17 (1) d: it was unlawful. */
  | 'unlawful'
  /** Art. 17 (1) e: the law demands it. */
  | 'legal_obligation';

/** Something somebody wants done at a moment that is passed in. */
export interface Command {
  /** When it is asked; becomes `recorded_at` of the entries that follow. */
  at: Moment;
  /** The role that asks. */
  by: RoleId;
  /** Where the facts come from. */
  source: Source;
  /**
   * The last entry that whoever asks has seen. If another has followed, nothing is decided: it is to be looked at
   * first.
   */
  seen?: number | null;
  /** What is to be done. */
  action: Action;
}

/** What is to be done. */
export type Action =
  | Record
  | RequestAdmission
  | RequestTogether
  | Promote
  | CommitLot
  | Allocate
  | Correct;

/** Put on record that something was so. */
export interface Record {
  type: 'record';
  /** What was so. */
  fact: Fact;
}

/** Ask for a place; the answer is admission, the waiting list, or a refusal with reasons. */
export interface RequestAdmission {
  type: 'request_admission';
  /** Who asks. */
  place: PlaceId;
  /** For which intake. */
  intake: IntakeId;
  /** On what basis. */
  basis: Basis;
  /** When and how the request arrived. */
  arrival: Arrival;
  /** The entry that counted it, unnamed, among the expected. */
  one_of?: number | null;
}

/** Ask for places for a group, with one request. */
export interface RequestTogether {
  type: 'request_together';
  /** Its members, in the order that the group has given itself. */
  places: PlaceId[];
  /** What becomes of it if there are not enough places. */
  rule: GroupRule;
  /** For which intake. */
  intake: IntakeId;
  /** On what basis. */
  basis: Basis;
  /** When and how the request arrived. */
  arrival: Arrival;
}

/** Give free places to those who wait, first come first, until there is none left or nobody waits. */
export interface Promote {
  type: 'promote';
  /** Of which intake. */
  intake: IntakeId;
}

/** Fix the list of the lot of an intake; the entry that follows holds the hash to be published. */
export interface CommitLot {
  type: 'commit_lot';
  /** Of which intake. */
  intake: IntakeId;
  /** The later public value that will be the seed. */
  seed_from: string;
}

/** Give out the places of an intake that is closed, by its procedure. */
export interface Allocate {
  type: 'allocate';
  /** Of which intake. */
  intake: IntakeId;
  /** The seed of the lot, where one is to be drawn. */
  seed?: string | null;
}

/** Replace the fact of an entry, or retract it with `Retracted`. */
export interface Correct {
  type: 'correct';
  /** The entry to correct. */
  seq: number;
  /** What was so instead. */
  fact: Fact;
}

/** A programme and its journal in one document. */
export interface RegisterDocument {
  /** `klikks-register/1`. */
  format: RegisterFormat;
  /** The programme. */
  programme: ProgrammeDocument;
  /** The entries, in the order of the journal. */
  entries: Entry[];
}

/** The format of a register in one document. */
export type RegisterFormat =
  /** The first format. */
  | 'klikks-register/1';

/** Which day a report is about, and what it may know. */
export interface AsOf {
  /** The day of the report: what certainly was so at its end. */
  day: Day;
  /** What was known at the end of this day; without it, what was known on the day of the report. */
  known_on?: Day | null;
}

/** A command, and the register it is about. */
export interface CommandCall {
  /** The register. */
  register: RegisterDocument;
  /** What somebody wants done. */
  command: Command;
}

/** The answer of `check`. */
export interface CheckAnswer {
  /** Every rule that was asked. */
  checks: Check[];
}

/** One rule that was asked, its answer, and what that rests on. */
export interface Check {
  /** The rule. */
  rule: Rule;
  /** Its version. */
  version: number;
  /** Its answer. */
  answer: Answer;
  /** What the answer is made of, in order. */
  details?: Detail[];
  /** The entries it read, the first few of them. */
  evidence?: Evidence[];
  /** How many more entries of a long list it read. */
  left_out?: number | null;
  /** Whom it was asked about, where a command is about several. */
  place?: PlaceId | null;
  /** The paragraphs it rests on. */
  legal_basis?: Paragraph[];
}

/** What a rule answers. */
export type Answer =
  | Met
  | Noted
  | Objected;

/** It is met. */
export interface Met {
  type: 'met';
  /** What it read. */
  reading: Reading;
}

/** It does not stand in the way, but there is something to know. */
export interface Noted {
  type: 'noted';
  /** What there is to know. */
  finding: Finding;
}

/** It stands in the way. */
export interface Objected {
  type: 'objected';
  /** Why. */
  violation: Violation;
}

/** What a rule that is met has read. */
export type Reading =
  | AllKnown
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
  | StaysConsistent;

/** Everything named is on record. */
export interface AllKnown {
  type: 'all_known';
}

/** The fact does not lie in the future. */
export interface NotInFuture {
  type: 'not_in_future';
}

/** The day lies in the term, and the intake is open. */
export interface InTerm {
  type: 'in_term';
  /** The first day of the intake. */
  opens: Day;
  /** The last day of the term. */
  last_day: Day;
}

/** The basis is admitted. */
export interface BasisAdmitted {
  type: 'basis_admitted';
  /** The basis. */
  basis: Basis;
  /** Whether it takes up a place. */
  counts: boolean;
}

/** The commune is as small as the programme asks. */
export interface InhabitantsBelow {
  type: 'inhabitants_below';
  /** The figure, with its day and basis. */
  population: Population;
  /** The limit: there have to be fewer. */
  below: number;
}

/** The programme asks nothing about the size here. */
export interface SizeDoesNotMatter {
  type: 'size_does_not_matter';
}

/** The place is not in yet. */
export interface NotYetIn {
  type: 'not_yet_in';
  /** Where it stands. */
  status: Status;
}

/** The papers asked for are on record. */
export interface PapersOnRecord {
  type: 'papers_on_record';
  /** Those asked for. */
  steps: Step[];
}

/** There is no deadline. */
export interface NoDeadline {
  type: 'no_deadline';
}

/** It arrived before the end. */
export interface InTime {
  type: 'in_time';
  /** When it arrived. */
  received: Span;
  /** The day named. */
  nominal: Day;
  /** The last day that counts. */
  effective: Day;
  /** The end, exclusive. */
  end: Instant;
  /** The law that was applied. */
  regime: Regime;
}

/** Nobody waits, or the place is first in the queue. */
export interface NobodyAhead {
  type: 'nobody_ahead';
}

/** There is a place. */
export interface PlaceFree {
  type: 'place_free';
  /** The cap. */
  cap: Cap;
  /** Places taken before this one. */
  taken: number;
}

/** A place is kept free for it. */
export interface HoldsPlace {
  type: 'holds_place';
  /** Until when, exclusive. */
  until: Instant;
}

/** Places are given out when the intake is closed. */
export interface DecidedLater {
  type: 'decided_later';
}

/** Nothing has followed the last entry that was seen. */
export interface NothingSince {
  type: 'nothing_since';
  /** The last entry. */
  seq: number;
}

/** What is on record about the intake allows it. */
export interface AsDeclared {
  type: 'as_declared';
}

/** This participation takes up no place. */
export interface TakesNoPlace {
  type: 'takes_no_place';
  /** Its basis. */
  basis: Basis;
}

/** The place takes part or waits. */
export interface IsIn {
  type: 'is_in';
  /** Where it stands. */
  status: Status;
}

/** The agency may make an exception from this rule. */
export interface CanBeLifted {
  type: 'can_be_lifted';
  /** The rule. */
  rule: Rule;
}

/** The role may do it. */
export interface RightHeld {
  type: 'right_held';
  /** The role. */
  role: RoleId;
  /** What it may do. */
  act: Act;
  /** How far that reaches. */
  reach: Reach;
}

/** It is the person's own data (DSGVO Art. 15). */
export interface OwnData {
  type: 'own_data';
}

/** It takes no right of its own. */
export interface NoRightNeeded {
  type: 'no_right_needed';
}

/** The answer follows from the rules and from the request in front of it. */
export interface FollowsFromRequest {
  type: 'follows_from_request';
}

/** The term is sound, and nothing is held twice. */
export interface TenureSound {
  type: 'tenure_sound';
}

/** What the stage takes is on record, if it takes anything. */
export interface StageNeedsMet {
  type: 'stage_needs_met';
  /** The stage. */
  stage: Stage;
}

/** The training asked for is on record, if any is. */
export interface Trained {
  type: 'trained';
  /** Days on record. */
  days: number;
  /** Days asked for. */
  required: number;
}

/** There is room for one more sponsor. */
export interface SponsorPlaceFree {
  type: 'sponsor_place_free';
}

/** It was asked for. */
export interface WasRequested {
  type: 'was_requested';
  /** What was asked for. */
  certificate: Certificate;
}

/** With the correction, every entry could still have happened. */
export interface StaysConsistent {
  type: 'stays_consistent';
}

/** Where a place stands on a day. It is derived from dated facts, never stored. */
export type Status =
  /** On record, and nothing more. */
  | 'known'
  /** Has expressed interest. */
  | 'interested'
  /** Has promised to take part. */
  | 'committed'
  /** A resolution is under way: declared, adjourned, or before a committee. */
  | 'resolution_pending'
  /** The council has resolved to take part. */
  | 'resolved'
  /** Has asked for admission; no answer yet. */
  | 'requested'
  /** Takes part without its commune behind it, as a citizens' group does. */
  | 'taking_part'
  /** Official KlikKS commune. */
  | 'official'
  /** Its participation has come to its regular end. */
  | 'completed'
  /** On the waiting list. */
  | 'waiting'
  /** Refused by the agency. */
  | 'refused'
  /** Its council or head has said no. */
  | 'declined'
  /** Has withdrawn. */
  | 'withdrawn';

/** Something to know, with both sides where there are two. It never changes the data. */
export type Finding =
  | Late
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
  | LastLineCutOff;

/** It arrived late, which a soft deadline allows. */
export interface Late {
  type: 'late';
  /** When it arrived. */
  received: Span;
  /** The last day that counted. */
  effective: Day;
  /** The last day on which lateness is accepted, if there is one. */
  grace_until?: Day | null;
}

/** Whether it arrived in time cannot be told; the deadline is soft. */
export interface ArrivalUnclear {
  type: 'arrival_unclear';
  /** What is known of the arrival. */
  received: Span;
  /** The last day that counted. */
  effective: Day;
}

/** All places are taken; there is a waiting list. */
export interface Full {
  type: 'full';
  /** The number of places. */
  places: number;
  /** How many are taken. */
  taken: number;
}

/** Others wait already; this place goes behind them. */
export interface BehindOthers {
  type: 'behind_others';
  /** How many wait. */
  waiting: number;
}

/** The group that asked to be admitted as one has more members than there are places left. */
export interface GroupWaits {
  type: 'group_too_large';
  /** The members that are not in yet. */
  members: number;
  /** The places left. */
  left: number;
}

/** Places are given out when the intake is closed; until then requests are gathered. */
export interface GatheredUntilClose {
  type: 'decided_at_close';
  /** The last day on which requests are taken, if there is one. */
  closes?: Day | null;
}

/** A group that was to be admitted as one is in with some of its members only. */
export interface GroupSplit {
  type: 'group_split';
  /** Those who are in. */
  inside: PlaceId[];
  /** Those who are not. */
  outside: PlaceId[];
}

/** A request that came earlier was told later, when the place was given already. Nobody is put out. */
export interface ToldLater {
  type: 'told_later';
  /** Who came earlier and waits. */
  place: PlaceId;
  /** The entry of its request. */
  seq: number;
  /** Who came later and is in. */
  inside: PlaceId;
  /** The entry of its admission. */
  inside_seq: number;
}

/** A place was kept free, and that is over. */
export interface HoldOver {
  type: 'hold_over';
  /** For whom. */
  place: PlaceId;
  /** The entry. */
  seq: number;
  /** When it was over, exclusive. */
  until: Instant;
}

/** Commitments were expected by a day that has passed, and some have not come. */
export interface ExpectationOver {
  type: 'expectation_over';
  /** The entry. */
  seq: number;
  /** How many have not come. */
  count: Count;
  /** By when they were expected. */
  by: Day;
}

/** A place was given after the term was over. */
export interface GivenAfterTerm {
  type: 'given_after_term';
  /** To whom. */
  place: PlaceId;
  /** The first day on which it can have been. */
  day: Day;
  /** The last day of the term. */
  last_day: Day;
}

/** What decides about a group with places of its own is not on record for these places. */
export interface GroupUnknown {
  type: 'group_unknown';
  /** The group, as the programme calls it. */
  group: string;
  /** The places. */
  places: PlaceId[];
}

/** The target is passed with this place. */
export interface BeyondTarget {
  type: 'beyond_target';
  /** The planned number of places. */
  places: number;
  /** How many are taken before this one. */
  taken: number;
}

/** A usual paper is not on record. Absent is not refused. */
export interface PaperAbsent {
  type: 'paper_absent';
  /** Whose paper. */
  place: PlaceId;
  /** Which ones. */
  steps: Step[];
}

/** A place takes part, and papers that are required are not on record. Absent is not refused. */
export interface RequiredPaperAbsent {
  type: 'required_paper_absent';
  /** Whose papers. */
  place: PlaceId;
  /** Which ones. */
  steps: Step[];
}

/** A commune takes part that is larger than the programme asks. */
export interface AboveInhabitants {
  type: 'above_inhabitants';
  /** The commune. */
  place: PlaceId;
  /** The figure, with its day and basis. */
  population: Population;
  /** The limit: there have to be fewer. */
  below: number;
}

/** Whether a commune is as small as the programme asks cannot be told. */
export interface InhabitantsUnknown {
  type: 'inhabitants_unknown';
  /** The commune. */
  place: PlaceId;
  /** The limit: there have to be fewer. */
  below: number;
  /** The figure on record, if it is of another day or basis than the one that counts. */
  figure?: Population | null;
}

/** The votes on record do not give the outcome on record. */
export interface VotesContradict {
  type: 'votes_contradict';
  /** Whose resolution. */
  place: PlaceId;
  /** The entry. */
  seq: number;
  /** The outcome on record. */
  outcome: Outcome;
  /** The votes on record. */
  votes: Votes;
  /** The majority it takes. */
  required: RequiredMajority;
  /** The section that says so, if one is on record. */
  section?: string | null;
}

/** The record says unanimous, and there are votes against. Abstentions do not break unanimity. */
export interface UnanimityContradicted {
  type: 'unanimity_contradicted';
  /** Whose resolution. */
  place: PlaceId;
  /** The entry. */
  seq: number;
  /** The votes on record. */
  votes: Votes;
}

/** A resolution takes a particular majority, and whether it had it cannot be told. */
export interface MajorityUnclear {
  type: 'majority_unclear';
  /** Whose resolution. */
  place: PlaceId;
  /** The entry. */
  seq: number;
  /** The majority it takes. */
  kind: MajorityKind;
}

/** The body of a district resolved for a whole commune, for which it cannot decide. */
export interface DistrictBodyForCommune {
  type: 'district_body_for_commune';
  /** The commune. */
  place: PlaceId;
  /** The entry. */
  seq: number;
}

/** Sponsors were named in another way than the programme expects. */
export interface NamedOtherwise {
  type: 'named_otherwise';
  /** Whose sponsors. */
  place: PlaceId;
  /** The entry. */
  seq: number;
  /** What is expected. */
  expected: Naming;
  /** What is on record. */
  found: Naming;
}

/** A commune lies in another Land than the agency. */
export interface CommuneOfOtherLand {
  type: 'other_land';
  /** The commune. */
  place: PlaceId;
  /** Its Land. */
  land: Land;
  /** The Land of the programme. */
  programme: Land;
}

/** Several places have the same name; only their ids tell them apart. */
export interface SameName {
  type: 'same_name';
  /** The name. */
  name: string;
  /** The places. */
  places: PlaceId[];
}

/** A place takes part, and so does the one it belongs to: one may be counted in the other. */
export interface PartAndWhole {
  type: 'part_and_whole';
  /** The district or member commune. */
  part: PlaceId;
  /** What it belongs to. */
  whole: PlaceId;
}

/** A rule was set aside for this place. */
export interface RuleLifted {
  type: 'rule_lifted';
  /** The rule. */
  rule: Rule;
  /** The entry with the reason. */
  seq: number;
}

/** More places are taken than a hard cap allows, as after lowering it. Nobody is put out. */
export interface OverCap {
  type: 'over_cap';
  /** The intake. */
  intake: IntakeId;
  /** The number of places. */
  places: number;
  /** How many are taken. */
  taken: number;
}

/** A step stands on record before one that is expected earlier. */
export interface OutOfOrder {
  type: 'out_of_order';
  /** Whose steps. */
  place: PlaceId;
  /** The step that came first. */
  step: Step;
  /** Its entry. */
  seq: number;
  /** The step that is expected before it. */
  expected_before: Step;
  /** Its entry. */
  expected_seq: number;
}

/** A council resolved after the deadline was over. */
export interface ResolvedAfterDeadline {
  type: 'resolved_after_deadline';
  /** Whose council. */
  place: PlaceId;
  /** The entry. */
  seq: number;
  /** When it resolved. */
  when: Span;
  /** The last day that counted. */
  effective: Day;
}

/** Two published figures for the same thing differ. */
export interface StatementsDiffer {
  type: 'statements_differ';
  /** What is counted. */
  figure: Figure;
  /** The one. */
  first: Stated;
  /** The other. */
  second: Stated;
}

/** A published figure does not follow from the register. */
export interface StatementContradicted {
  type: 'statement_contradicted';
  /** What is counted. */
  figure: Figure;
  /** What was published. */
  stated: Stated;
  /** What the register holds. */
  register: Count;
}

/** Places take part that do not count as communes. */
export interface TakesPartUncounted {
  type: 'takes_part_uncounted';
  /** The places. */
  places: PlaceId[];
}

/** Commitments are expected from communes that are not named. */
export interface ExpectedUnnamed {
  type: 'expected_unnamed';
  /** The entry. */
  seq: number;
  /** How many are still awaited. */
  count: Count;
  /** By when. */
  by: Day;
}

/** What kind of event it will be is open. */
export interface KindStillOpen {
  type: 'kind_still_open';
  /** The event. */
  event: EventId;
}

/** When the event is, is not known to the day. */
export interface DayStillOpen {
  type: 'day_still_open';
  /** The event. */
  event: EventId;
}

/** The words for a rhythm can be read in more than one way. */
export interface RhythmAmbiguous {
  type: 'rhythm_ambiguous';
  /** The series. */
  series: SeriesId;
}

/** The first date of a series is an assumption. */
export interface AnchorIsAssumed {
  type: 'anchor_is_assumed';
  /** The series. */
  series: SeriesId;
  /** The assumed date. */
  date: Day;
  /** Why this date. */
  reason: string;
}

/** The first date of a series is unknown, so it has no dates. */
export interface AnchorIsUnknown {
  type: 'anchor_is_unknown';
  /** The series. */
  series: SeriesId;
}

/** A date falls on a public holiday. */
export interface OnHoliday {
  type: 'on_holiday';
  /** The series. */
  series: SeriesId;
  /** The day. */
  day: Day;
  /** The holiday. */
  holiday: Holiday;
}

/** Somebody moved or cancelled a date that the series does not have. */
export interface SeriesDateUnknown {
  type: 'series_date_unknown';
  /** The series. */
  series: SeriesId;
  /** The day. */
  day: Day;
  /** The entry. */
  seq: number;
}

/** An event came before one that is expected earlier. */
export interface EventOutOfOrder {
  type: 'event_out_of_order';
  /** The event that came first. */
  event: EventId;
  /** Its kind. */
  kind: EventKindId;
  /** The first event of the kind that is expected before it. */
  later: EventId;
  /** That kind. */
  expected_before: EventKindId;
}

/** People heard of an event late. */
export interface NoticeShort {
  type: 'notice_short';
  /** The event. */
  event: EventId;
  /** When they heard of it. */
  announced: Span;
  /** The most days that can have been between. */
  days: number;
  /** The days that are usual. */
  usual: number;
}

/** An event falls on a public holiday of its place. */
export interface EventOnHoliday {
  type: 'event_on_holiday';
  /** The event. */
  event: EventId;
  /** The day. */
  day: Day;
  /** The holiday. */
  holiday: Holiday;
  /** Whether the place keeps it; if not, only some communes of the Land do, and nobody said whether this one does. */
  certain: boolean;
}

/** An event falls into a school break of its Land. */
export interface EventInSchoolBreak {
  type: 'event_in_school_break';
  /** The event. */
  event: EventId;
  /** The day. */
  day: Day;
  /** The name of the break. */
  school_break: string;
}

/** More people come, or came, than is usual for the kind of event. */
export interface ManyPeople {
  type: 'many_people';
  /** The event. */
  event: EventId;
  /** How many. */
  count: Count;
  /** The most that is usual. */
  most: number;
}

/** An event is shorter or longer than is usual for its kind. */
export interface LengthUnusual {
  type: 'length_unusual';
  /** The event. */
  event: EventId;
  /** How long it is. */
  minutes: number;
  /** What is usual. */
  usual: Usual;
}

/** The day that was named is not the last day that counts. */
export interface DeadlineMoved {
  type: 'deadline_moved';
  /** The intake. */
  intake: IntakeId;
  /** The day named. */
  nominal: Day;
  /** The last day that counts. */
  effective: Day;
}

/** The programme does not say who may do it. */
export interface RightsNotDeclared {
  type: 'rights_not_declared';
}

/** What a stage usually takes is not on record. Absent is not refused. */
export interface StageNeedsAbsent {
  type: 'stage_needs_absent';
  /** The stage. */
  stage: Stage;
  /** What is not on record. */
  needs: StageNeed[];
}

/** Less training is on record than is usual before an assignment. */
export interface TrainingAbsent {
  type: 'training_absent';
  /** Days on record. */
  days: number;
  /** Days that are usual. */
  required: number;
}

/** There are more sponsors in a place than were planned. */
export interface BeyondSponsorCap {
  type: 'beyond_sponsor_cap';
  /** The place or district. */
  place: PlaceId;
  /** How many were planned. */
  places: number;
  /** How many there are at least, with this one. */
  taken: number;
}

/** A contact is a role that has ended. Without a place it is the contact of the programme. */
export interface ContactRoleEnded {
  type: 'contact_role_ended';
  /** The place. */
  place?: PlaceId | null;
  /** The role. */
  role: RoleId;
  /** The first day on which nobody held it. */
  until: Day;
}

/** More sponsors are on record one by one than were counted. */
export interface SponsorsExceedCount {
  type: 'sponsors_exceed_count';
  /** The place. */
  place: PlaceId;
  /** The count. */
  count: Count;
  /** Its entry. */
  seq: number;
  /** How many are on record one by one. */
  individuals: number;
}

/** For sponsors of a place no order or consent of a public body is on record. It says nothing about insurance. */
export interface MandateAbsent {
  type: 'mandate_absent';
  /** The place. */
  place: PlaceId;
  /** For how many. */
  persons: number;
}

/** The last line of the journal was cut off and left out; every entry before it was read. */
export interface LastLineCutOff {
  type: 'last_line_cut_off';
  /** The line, from 1. */
  line: number;
}

/** A published figure and the entry it stands in. */
export interface Stated {
  /** The entry. */
  seq: number;
  /** The figure. */
  count: Count;
  /** The words used. */
  wording: string;
}

/** Why a rule stands in the way. Closed on purpose: whoever decides should see a new case. */
export type Violation =
  | UnknownReference
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
  | BreaksLaterEntry;

/** Something named is not on record. */
export interface UnknownReference {
  type: 'unknown_reference';
  /** What it is. */
  what: Reference;
  /** Its id. */
  id: string;
}

/** The id is taken. */
export interface AlreadyOnRecord {
  type: 'already_on_record';
  /** What it is. */
  what: Reference;
  /** Its id. */
  id: string;
}

/** The fact lies after the day it is recorded. */
export interface InFuture {
  type: 'in_future';
  /** When it is said to be. */
  when: Span;
  /** The day of recording. */
  recorded: Day;
}

/** It would be recorded before the last entry of the journal. */
export interface BeforeLastEntry {
  type: 'before_last_entry';
  /** When it is asked. */
  at: Moment;
  /** When the last entry was recorded. */
  last: Moment;
}

/** The first day it can be comes after the last. */
export interface SpanReversed {
  type: 'span_reversed';
  /** The span. */
  when: Span;
}

/** The calendar does not reach to this deadline. */
export interface CalendarUnknown {
  type: 'calendar_unknown';
  /** How the deadline is worded. */
  wording: string;
  /** What the calendar cannot tell. */
  why: CalendarError;
}

/** The key belongs to another Land. */
export interface AgsElsewhere {
  type: 'ags_elsewhere';
  /** The key. */
  ags: Ags;
  /** The Land given. */
  land: Land;
}

/** The day lies outside the term, or before the intake opens. */
export interface OutsideTerm {
  type: 'outside_term';
  /** The day. */
  day: Day;
  /** The first day of the intake. */
  opens: Day;
  /** The last day of the term. */
  last_day: Day;
}

/** The programme does not admit this basis. */
export interface BasisNotAdmitted {
  type: 'basis_not_admitted';
  /** The basis. */
  basis: Basis;
  /** Those it admits. */
  admitted: Basis[];
}

/** The commune is larger than the programme asks. */
export interface TooManyInhabitants {
  type: 'too_many_inhabitants';
  /** The figure, with its day and basis. */
  population: Population;
  /** The limit: there have to be fewer. */
  below: number;
}

/** One fact names the same place more than once. */
export interface NamedTwice {
  type: 'named_twice';
  /** The place. */
  place: PlaceId;
}

/** The place is in, or waits already. */
export interface AlreadyIn {
  type: 'already_in';
  /** Where it stands. */
  status: Status;
}

/** It takes part; what is recorded would end that without saying so. */
export interface StillIn {
  type: 'still_in';
  /** Where it stands. */
  status: Status;
}

/** Papers without which there is no admission are not on record. */
export interface PapersMissing {
  type: 'papers_missing';
  /** Those that are missing. */
  steps: Step[];
}

/** It arrived after a hard end. */
export interface TooLate {
  type: 'too_late';
  /** When it arrived. */
  received: Span;
  /** The last day that counted. */
  effective: Day;
  /** The end, exclusive. */
  end: Instant;
}

/** Whether it arrived before a hard end cannot be told. */
export interface ReceiptUnclear {
  type: 'receipt_unclear';
  /** What is known of the arrival. */
  received: Span;
  /** The end, exclusive. */
  end: Instant;
}

/** Others wait, and the first of them comes first. */
export interface OvertakesQueue {
  type: 'overtakes_queue';
  /** Who comes first. */
  first: PlaceId;
  /** How many wait. */
  waiting: number;
}

/** All places are taken. */
export interface NoPlaceLeft {
  type: 'no_place_left';
  /** The number of places. */
  places: number;
  /** How many are taken. */
  taken: number;
}

/** The group that asked to be admitted as one has more members than there are places left. */
export interface GroupTooLarge {
  type: 'group_too_large';
  /** The members that are not in yet. */
  members: number;
  /** The places left. */
  left: number;
}

/** Places are given out when the intake is closed, and not before. */
export interface DecidedAtClose {
  type: 'decided_at_close';
  /** The last day on which requests are taken, if there is one. */
  closes?: Day | null;
}

/** Who of these came first cannot be told. */
export interface TieUndecided {
  type: 'tie_undecided';
  /** With whom it is tied. */
  with: PlaceId[];
  /** How ties are to be decided. */
  tie: TieRule;
}

/** The intake takes no further requests. */
export interface IntakeIsClosed {
  type: 'intake_is_closed';
  /** The entry that closed it. */
  seq: number;
}

/** The intake still takes requests. */
export interface IntakeIsOpen {
  type: 'intake_is_open';
  /** The last day on which they are taken, if there is one. */
  closes?: Day | null;
}

/** Its places are given out one by one, not at its close. */
export interface NotAtClose {
  type: 'not_at_close';
}

/** Its places were given out already. */
export interface AllocatedAlready {
  type: 'allocated_already';
  /** The entry. */
  seq: number;
}

/** No list is kept of those who wait. */
export interface NoWaitingList {
  type: 'no_waiting_list';
}

/** Nobody waits. */
export interface NobodyWaits {
  type: 'nobody_waits';
}

/** No place is kept free for it. */
export interface NotHeld {
  type: 'not_held';
}

/** A place would be kept free until a time that is over. */
export interface HoldIsOver {
  type: 'hold_is_over';
  /** When it would be over, exclusive. */
  until: Instant;
  /** When it is asked. */
  at: Moment;
}

/** The programme decides nothing by lot here. */
export interface NoLotHere {
  type: 'no_lot_here';
}

/** The list of the lot has to be fixed, and its hash published, before it is drawn. */
export interface LotNotCommitted {
  type: 'lot_not_committed';
}

/** The lot has to be drawn first. */
export interface LotNotDrawn {
  type: 'lot_not_drawn';
  /** The entry that fixed its list. */
  seq: number;
  /** The later public value that is the seed. */
  seed_from: string;
}

/** The list of a lot is fixed already; it cannot be fixed again before it is drawn. */
export interface LotCommittedAlready {
  type: 'lot_committed_already';
  /** The entry. */
  seq: number;
}

/** The list of the lot is not that of those among whom it decides. */
export interface LotListDiffers {
  type: 'lot_list_differs';
  /** Those who have to be in it. */
  among: PlaceId[];
  /** The number of places. */
  places: number;
}

/** The hash is not that of the list. */
export interface LotHashDiffers {
  type: 'lot_hash_differs';
  /** The hash of the list. */
  hash: Sha256Hex;
}

/** What is to be published is not written as the lot wants it. */
export interface LotNotPlain {
  type: 'lot_not_plain';
  /** The text given. */
  text: string;
}

/** By its procedure the places go to others. */
export interface AllocationDiffers {
  type: 'allocation_differs';
  /** All who have asked, in the order in which they come. */
  order: PlaceId[];
  /** For how many of them there is a place. */
  places: number;
  /** What becomes of the others. */
  rest: Remainder;
}

/** The group has no members. */
export interface EmptyGroup {
  type: 'empty_group';
}

/** A place is in the group twice. */
export interface TwiceInGroup {
  type: 'twice_in_group';
  /** The place. */
  place: PlaceId;
}

/** Something has been put on record that whoever asks has not seen. */
export interface RegisterMoved {
  type: 'register_moved';
  /** The last entry they have seen. */
  seen: number;
  /** The last entry. */
  last: number;
}

/** The place does not take part, so it cannot leave. */
export interface NotIn {
  type: 'not_in';
  /** Where it stands. */
  status: Status;
}

/** No exception can be made from this rule. */
export interface CannotBeLifted {
  type: 'cannot_be_lifted';
  /** The rule. */
  rule: Rule;
}

/** A retraction stands alone; it has to correct an entry. */
export interface RetractsNothing {
  type: 'retracts_nothing';
}

/** The entry that is to be corrected is not in force; correct the entry it meant. */
export interface CorrectionRetracted {
  type: 'correction_retracted';
  /** The entry that is not in force. */
  seq: number;
  /** The entry it meant. */
  meant: number;
}

/** None of the roles may do it. */
export interface NoRight {
  type: 'no_right';
  /** What was to be done. */
  act: Act;
  /** The roles that were held; none if there was none. */
  roles: RoleId[];
}

/** The role may do it, but not there. */
export interface OutOfReach {
  type: 'out_of_reach';
  /** What was to be done. */
  act: Act;
  /** The role. */
  role: RoleId;
  /** How far its right reaches. */
  reach: Reach;
  /** Where it is held; none for the whole programme, or if that is not stated. */
  place?: PlaceId | null;
}

/** The role that may do it was not held on that day. No role has effect outside its term. */
export interface RoleNotInForce {
  type: 'role_not_in_force';
  /** The role. */
  role: RoleId;
  /** Its first day. */
  from: Day;
  /** The first day without it. */
  until?: Day | null;
  /** The day asked about. */
  at: Day;
}

/** A term cannot be as it is written. */
export interface TenureUnsound {
  type: 'tenure_unsound';
  /** What is wrong. */
  problem: TenureProblem;
}

/** What a stage takes is not on record. */
export interface StageNeedsMissing {
  type: 'stage_needs_missing';
  /** The stage. */
  stage: Stage;
  /** What is not on record. */
  needs: StageNeed[];
}

/** Somebody who is not, or no longer, a sponsor of the place cannot be given something to look after. */
export interface NotReady {
  type: 'not_ready';
  /** How far the person has come there; none if nothing is on record. */
  stage?: Stage | null;
}

/** Less training is on record than an assignment takes. */
export interface TrainingMissing {
  type: 'training_missing';
  /** Days on record. */
  days: number;
  /** Days asked for. */
  required: number;
}

/** There is no room for one more sponsor. */
export interface NoSponsorPlace {
  type: 'no_sponsor_place';
  /** The place or district. */
  place: PlaceId;
  /** How many there is room for. */
  places: number;
  /** How many there are. */
  taken: number;
}

/** The cap of an intake cannot count persons. */
export interface CapCountsPersons {
  type: 'cap_counts_persons';
}

/** It was not asked for. Hours and certificates are put on record on request only. */
export interface NotRequested {
  type: 'not_requested';
  /** What should have been asked for: one of these. */
  certificates: Certificate[];
}

/** With this correction a later entry could not have happened. */
export interface BreaksLaterEntry {
  type: 'breaks_later_entry';
  /** That entry. */
  seq: number;
  /** The rule that would object to it. */
  rule: Rule;
}

/** A kind of thing that can be named by its id. */
export type Reference =
  /** A commune or district. */
  | 'place'
  /** An intake. */
  | 'intake'
  /** A role. */
  | 'role'
  /** A kind of event. */
  | 'event_kind'
  /** An event. */
  | 'event'
  /** A topic. */
  | 'topic'
  /** A series of meetings. */
  | 'series'
  /** An entry. */
  | 'entry'
  /** A person. */
  | 'person'
  /** A project. */
  | 'project'
  /** A field of action. */
  | 'field';

/** The calendar cannot answer as it was asked. */
export type CalendarError =
  | YearOutOfRange
  | BeyondCalendar
  | RuleOutOfRange
  | HoursNotInBgb
  | HalfMonthNeedsMonths
  | AgsElsewhereForCalendar
  | CommuneOpen
  | HoursReversed
  | SchoolBreaksUnknown
  | OtherLand;

/** The holidays of a year outside 1995 to 2100 are needed. */
export interface YearOutOfRange {
  type: 'year_out_of_range';
  /** The year asked for. */
  year: number;
  /** The Land asked for. */
  land: Land;
}

/** The days reckoned lie outside the years 1 to 9999. */
export interface BeyondCalendar {
  type: 'beyond_calendar';
  /** The day from which was counted. */
  day: Day;
}

/** A month, quarter or half that no year has, or an amount of nothing. */
export interface RuleOutOfRange {
  type: 'out_of_range';
}

/** The BGB knows no periods in hours. */
export interface HoursNotInBgb {
  type: 'hours_not_in_bgb';
}

/** "And a half month" goes with whole months only (BGB § 189 (2)). */
export interface HalfMonthNeedsMonths {
  type: 'half_month_needs_months';
}

/** The key of a commune in another Land. */
export interface AgsElsewhereForCalendar {
  type: 'ags_elsewhere';
  /** The key. */
  ags: Ags;
  /** The Land. */
  land: Land;
}

/** The last day depends on a holiday that only some communes of the Land keep. */
export interface CommuneOpen {
  type: 'commune_open';
  /** The day. */
  day: Day;
  /** The holiday that some communes keep. */
  holiday: Holiday;
}

/** Business hours that end before they begin. */
export interface HoursReversed {
  type: 'hours_reversed';
  /** When they begin. */
  open: TimeOfDay;
  /** When they end. */
  close: TimeOfDay;
}

/** No school breaks are known for this day. */
export interface SchoolBreaksUnknown {
  type: 'school_breaks_unknown';
  /** The day. */
  day: Day;
  /** The Land. */
  land: Land;
}

/** A document with the school breaks of another Land. */
export interface OtherLand {
  type: 'other_land';
  /** The Land of the document. */
  document: Land;
  /** The Land asked for. */
  land: Land;
}

/** What is wrong with a term. */
export type TenureProblem =
  /** It ends before it begins, or on the same day. */
  | 'reversed'
  /** The same person has the same at the same time already. */
  | 'held_already'
  /** What is to end, or to be handed over, is not there on the day before. */
  | 'not_held'
  /** Somebody hands over to herself. */
  | 'to_oneself'
  /** A tandem is two. */
  | 'no_tandem'
  /** Somebody is in the group twice. */
  | 'member_twice'
  /** The lead is not a member. */
  | 'lead_outside'
  /** The group belongs to another place. */
  | 'group_elsewhere';

/** What an answer is made of, below the answer itself. */
export type Detail =
  | DetailStep
  | DetailReason;

/** One step to the last day of a deadline. */
export interface DetailStep {
  type: 'step';
  /** The step, with its section. */
  step: DeadlineStep;
}

/** Why, and by whom, an exception was made. */
export interface DetailReason {
  type: 'reason';
  /** The entry. */
  seq: number;
  /** The role that made it. */
  by: RoleId;
  /** The reason on record. */
  reason: string;
}

/** One step of a reckoning, with its section. `weekday` is always that of the day the step leads to or speaks of. */
export type DeadlineStep =
  | StepNamed
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
  | StepKept;

/** The day was named. */
export interface StepNamed {
  type: 'named';
  day: Day;
  weekday: Weekday;
  section: Section;
}

/** A part of the calendar was named. */
export interface StepPart {
  type: 'part';
  part: CalendarPart;
  day: Day;
  weekday: Weekday;
  section: Section;
}

/** The day of the event; it is not counted. */
export interface StepEvent {
  type: 'event';
  day: Day;
  weekday: Weekday;
  section: Section;
}

/** The first day; it is counted. */
export interface StepStart {
  type: 'start';
  day: Day;
  weekday: Weekday;
  section: Section;
}

/** The nominal end of the earlier period, from which an extension is counted. */
export interface StepExtension {
  type: 'extension';
  day: Day;
  weekday: Weekday;
  section: Section;
}

/** A unit in others: a quarter in months, a half month in days. */
export interface StepConverted {
  type: 'converted';
  amount: number;
  unit: Unit;
  into_amount: number;
  into_unit: Unit;
  section: Section;
}

/** The units were counted. */
export interface StepCounted {
  type: 'counted';
  from: Day;
  amount: number;
  unit: Unit;
  to: Day;
  weekday: Weekday;
  section: Section;
}

/** The last month lacks the day with this number; its last day stands in. */
export interface StepTruncated {
  type: 'truncated';
  missing: number;
  day: Day;
  weekday: Weekday;
  section: Section;
}

/** Fifteen days were added last. */
export interface StepHalfMonth {
  type: 'half_month';
  from: Day;
  to: Day;
  weekday: Weekday;
  section: Section;
}

/** Hours were counted. */
export interface StepHours {
  type: 'hours';
  start: Instant;
  hours: number;
  end: Instant;
  section: Section;
}

/** Counted backwards from an event. */
export interface StepBack {
  type: 'back';
  event: Day;
  amount: number;
  unit: Unit;
  counting: Counting;
  to: Day;
  weekday: Weekday;
  section: Section;
}

/** The latest day, counted backwards, is no working day. It is told, not moved. */
export interface StepDayOff {
  type: 'day_off';
  day: Day;
  weekday: Weekday;
  holiday?: Holiday | null;
  section: Section;
}

/** The day is no working day; the next one is tried. */
export interface StepMoved {
  type: 'moved';
  from: Day;
  weekday: Weekday;
  holiday?: Holiday | null;
  to: Day;
  section: Section;
}

/** A holiday in some communes of the Land; as nobody said in which, the day counts as a working day. */
export interface StepCommuneDependent {
  type: 'commune_dependent';
  day: Day;
  weekday: Weekday;
  holiday: Holiday;
  section: Section;
}

/** Nothing moves the day. */
export interface StepKept {
  type: 'kept';
  day: Day;
  weekday: Weekday;
  section: Section;
}

/** A section of the law, or the programme's own rule. */
export type Section =
  /** The programme says so itself; no statute is applied. */
  | 'programme'
  /** BGB § 187 (1): the day of an event is not counted. */
  | 'bgb187_abs1'
  /** BGB § 187 (2): a day whose start decides is counted; so is the day of birth. */
  | 'bgb187_abs2'
  /** BGB §§ 187, 188 by analogy, counting backwards. */
  | 'bgb187_analog'
  /** BGB § 188 (1): a period in days ends when its last day is over. */
  | 'bgb188_abs1'
  /** BGB § 188 (2) alt. 1: on the same weekday or day of the month as the event. */
  | 'bgb188_abs2_alt1'
  /** BGB § 188 (2) alt. 2: on the day before the one that corresponds to the first. */
  | 'bgb188_abs2_alt2'
  /** BGB § 188 (3): where the month lacks that day, on its last day. */
  | 'bgb188_abs3'
  /** BGB § 189 (1): half year, quarter, half month. */
  | 'bgb189_abs1'
  /** BGB § 189 (2): the 15 days of a half month are counted last. */
  | 'bgb189_abs2'
  /** BGB § 190: an extension is counted from the end of the earlier period. */
  | 'bgb190'
  /** BGB § 191: days that need not follow each other: 30 a month, 365 a year. */
  | 'bgb191'
  /** BGB § 192: start, middle and end of a month. */
  | 'bgb192'
  /** BGB § 192 by analogy: the ends of quarter, half year and year. */
  | 'bgb192_analog'
  /** BGB § 193: Saturday, Sunday and public holiday. */
  | 'bgb193'
  /** VwVfG § 31 (2): a period set by an authority begins on the day after its announcement. */
  | 'vwvfg31_abs2'
  /** VwVfG § 31 (3) s. 1: Saturday, Sunday and public holiday. */
  | 'vwvfg31_abs3_satz1'
  /** VwVfG § 31 (3) s. 2: a day named with reference to the provision stays. */
  | 'vwvfg31_abs3_satz2'
  /** VwVfG § 31 (4): an authority's own performance. */
  | 'vwvfg31_abs4'
  /** VwVfG § 31 (5): a date set by an authority. */
  | 'vwvfg31_abs5'
  /** VwVfG § 31 (6): hours. */
  | 'vwvfg31_abs6';

/** A day that the calendar names. */
export type CalendarPart =
  | 'start_of_month'
  | 'middle_of_month'
  | 'end_of_month'
  | 'end_of_quarter'
  | 'end_of_half_year'
  | 'end_of_year';

/** An entry that a rule has read. */
export interface Evidence {
  /** The entry. */
  seq: number;
  /** What its source is called. */
  source: string;
  /** When it was so. Empty if it is so from when it was recorded. */
  when?: Span | null;
}

/** A paragraph, cited as lawyers do. What it says stands in the catalogue of words. */
export type Paragraph =
  /** A declaration takes effect when it is received. */
  | 'BGB § 130'
  /** When a period ends. */
  | 'BGB § 188'
  /** A period that ends on a Saturday, Sunday or public holiday. */
  | 'BGB § 193'
  /** Everybody may see what is kept about them. */
  | 'DSGVO Art. 15'
  /** Periods and dates of authorities. */
  | 'VwVfG § 31';

/** The answer of `decide` and `submit`. A rejection is an answer, not an error. */
export type DecideAnswer =
  | Accepted
  | Rejected;

/** No rule objects. */
export interface Accepted {
  type: 'accepted';
  /** The outcome and its grounds. */
  verdict: Verdict;
  /** The entries that follow. */
  entries: Entry[];
}

/** At least one rule objects. */
export interface Rejected {
  type: 'rejected';
  /** The outcome and its grounds. */
  verdict: Verdict;
}

/** An outcome and everything it rests on. */
export interface Verdict {
  /** The outcome. */
  ruling: Ruling;
  /** Every rule that was asked. */
  grounds: Check[];
  /**
   * What would have led to a better outcome: every smallest set of changes, small sets first. Empty if nothing
   * better is possible, if no change that is known helps, or if the command consists of several steps.
   */
  otherwise?: Alternative[];
  /** Whether the search was cut, so that there may be more. */
  otherwise_cut?: boolean;
}

/** The outcome of a command. */
export type Ruling =
  | RulingRecorded
  | RulingAdmitted
  | RulingWaiting
  | RulingRequested
  | RulingAllocated
  | RulingAllowed
  | RulingNotRuled
  | RulingRefused;

/** It was put on record. */
export interface RulingRecorded {
  type: 'recorded';
}

/** The place is admitted. */
export interface RulingAdmitted {
  type: 'admitted';
  /** Whether it came after the deadline. */
  late: boolean;
}

/** The place is on the waiting list. */
export interface RulingWaiting {
  type: 'waiting';
  /** Its rank, from 1. */
  rank: number;
}

/** The request is on the list that is decided when the intake is closed. */
export interface RulingRequested {
  type: 'requested';
}

/** Places were given to several. */
export interface RulingAllocated {
  type: 'allocated';
  /** Those who are admitted, in the order in which they come. */
  admitted: PlaceId[];
  /** Those who wait, first come first. */
  waiting: PlaceId[];
  /** Those who are refused, as no list is kept. */
  refused: PlaceId[];
}

/** It is allowed. */
export interface RulingAllowed {
  type: 'allowed';
}

/** The programme does not say whether it is allowed. */
export interface RulingNotRuled {
  type: 'not_ruled';
}

/** It cannot be; at least one rule objects. */
export interface RulingRefused {
  type: 'refused';
}

/**
 * A smallest set of changes with which the outcome would have been a better one.
 *
 * The rules were asked with exactly these changes supposed; with any part of them alone the outcome is no better
 * than it is.
 */
export interface Alternative {
  /** The changes, all of them together. */
  changes: Counterfactual[];
  /** The outcome there would have been. */
  ruling: Ruling;
}

/** One thing that could have been otherwise. */
export type Counterfactual =
  | ReceivedBefore
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
  | ExceptionFrom;

/** Had it arrived before this instant. */
export interface ReceivedBefore {
  type: 'received_before';
  /** The end, exclusive: midnight, or the close of business where only business hours count. */
  end: Instant;
  /** The last day that counted. */
  effective: Day;
}

/** Had it arrived, and been asked, on this day or later. */
export interface ReceivedFrom {
  type: 'received_from';
  /** The first day on which requests are taken. */
  day: Day;
}

/** Had its receipt been proven. */
export interface ReceiptProven {
  type: 'receipt_proven';
}

/** Had it been put on record at this moment or later. */
export interface RecordedFrom {
  type: 'recorded_from';
  /** The first moment at which it could have been. */
  at: Moment;
}

/** Had there been at least so many places. */
export interface PlacesAtLeast {
  type: 'places_at_least';
  /** The number of places. */
  places: number;
}

/** Had nobody waited in front of it. */
export interface FirstInQueue {
  type: 'first_in_queue';
}

/** Had these papers been on record. */
export interface PapersPresent {
  type: 'papers_present';
  /** The papers. */
  steps: Step[];
}

/** Had the basis been this one. */
export interface OtherBasis {
  type: 'other_basis';
  /** The basis. */
  basis: Basis;
}

/** Had it been one of these roles, held on that day and in that place. */
export interface OtherRole {
  type: 'other_role';
  /** The roles. */
  roles: RoleId[];
}

/** Had so many days of training been on record. */
export interface TrainingOnRecord {
  type: 'training_on_record';
  /** Days, in all. */
  days: number;
}

/** Had this been on record. */
export interface NeedsOnRecord {
  type: 'needs_on_record';
  /** What the stage takes. */
  needs: StageNeed[];
}

/** Had it been asked for. */
export interface HadRequested {
  type: 'had_requested';
  /** One of these. */
  certificates: Certificate[];
}

/** Had the agency made an exception from this rule. */
export interface ExceptionFrom {
  type: 'exception_from';
  /** The rule. */
  rule: Rule;
}

/** Commands to suppose, one after the other. */
export interface WhatIfCall {
  /** The register. */
  register: RegisterDocument;
  /** The commands. */
  commands: Command[];
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** A language of the catalogue. */
export type Language =
  /** German. */
  | 'de'
  /** English. */
  | 'en'
  /** Simple German, for everybody; it does not claim to be "Leichte Sprache", for which there is a norm. */
  | 'einfach';

/** Commands to suppose on an open register. */
export interface SupposeCall {
  /** The commands. */
  commands: Command[];
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** The answer of `what_if`. */
export interface WhatIfAnswer {
  /** What became of each command. */
  verdicts: Supposed[];
  /** What would be otherwise than it is. */
  difference: Difference;
  /** The difference in words. */
  says: string[];
}

/** What became of one supposed command. */
export interface Supposed {
  /** The outcome and its grounds. A command that is refused changes nothing for the ones after it. */
  verdict: Verdict;
}

/** What would be otherwise; empty lists if nothing would. */
export interface Difference {
  /** Places that would stand elsewhere, in the order of their ids. */
  places: PlaceDifference[];
  /** Intakes whose places would be otherwise. */
  intakes: IntakeDifference[];
  /** Findings that would appear. */
  appearing: Finding[];
  /** Findings that would disappear. */
  disappearing: Finding[];
}

/** A place that stands elsewhere. */
export interface PlaceDifference {
  /** The place. */
  place: PlaceId;
  /** Where it stands; empty if it is not on record. */
  before?: Position | null;
  /** Where it would stand; empty if it would not be on record. */
  after?: Position | null;
}

/** Where a place stands. */
export interface Position {
  /** Its status. */
  status: Status;
  /** Its rank on the waiting list, from 1, if it waits; the best it can have where there is a tie. */
  rank?: number | null;
}

/** An intake whose places would be otherwise. */
export interface IntakeDifference {
  /** The intake. */
  intake: IntakeId;
  /** As it is. */
  before: Occupancy;
  /** As it would be. */
  after: Occupancy;
}

/** The places of an intake. */
export interface Occupancy {
  /** The number of places, if there is a cap. */
  places?: number | null;
  /** Places taken. */
  taken: number;
  /** Places left; negative if more are taken than there are. Empty without a cap. */
  left?: number | null;
  /** How many wait. */
  waiting: number;
}

/** A question where a place stands. */
export interface StandingCall {
  /** The register. */
  register: RegisterDocument;
  /** The place. */
  place: PlaceId;
  /** The day, and what may be known. */
  as_of: AsOf;
  /** For whom the answer is made. Without it: `commune`. */
  audience?: StandingReader;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** For whom an answer is made. */
export type StandingReader =
  /** The place itself: it learns nothing about others but how many they are. */
  | 'commune'
  /** The agency: it learns who is ahead. */
  | 'agency';

/** A question where a place of an open register stands. */
export interface OpenStandingCall {
  /** The place. */
  place: PlaceId;
  /** The day, and what may be known. */
  as_of: AsOf;
  /** For whom the answer is made. Without it: `commune`. */
  audience?: StandingReader;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** The answer of `standing`. */
export interface StandingAnswer {
  /** Where it stands. */
  standing: Standing;
  /** The same in words. */
  says: string[];
}

/** Where a place stands. */
export type Standing =
  | StandingWaiting
  | StandingOver
  | StandingElsewhere;

/** It is on the waiting list. */
export interface StandingWaiting {
  type: 'waiting';
  /** Rank and outlook. */
  outlook: WaitingOutlook;
}

/** It was on the waiting list when the programme ended; nobody moves up any more. */
export interface StandingOver {
  type: 'over';
  /** The last day of the programme. */
  last_day: Day;
}

/** It is not on the waiting list. */
export interface StandingElsewhere {
  type: 'elsewhere';
  /** Its status. */
  status: Status;
}

/** The outlook of a place on the waiting list. */
export interface WaitingOutlook {
  /** For which intake it waits. */
  intake: IntakeId;
  /** Since when. */
  since: Span;
  /** The entry that put it on the list. */
  seq: number;
  /** Its rank, from 1. */
  rank: number;
  /** The worst rank it can have, where nobody can tell yet who came first. */
  rank_at_worst?: number | null;
  /** How many wait, itself included. */
  waiting: number;
  /** Who is ahead, first come first; for the agency only. */
  ahead?: PlaceId[];
  /** Of whom nobody can tell whether they came before it; for the agency only. */
  tied?: PlaceId[];
  /** The number of places, if there is a limit. */
  places?: number | null;
  /** Places taken. */
  taken: number;
  /** Any one of these moves it up or lets it in. */
  moves_up_when: MovesUp[];
  /** The last day on which somebody can move up. */
  until: Day;
}

/** Something that moves a waiting place up. */
export type MovesUp =
  | ItsTurn
  | AfterThoseAhead
  | PlacesFree
  | CapRaised
  | PlacesGivenOut
  | TieDecided
  | AheadLeaves
  | ExceptionsMade;

/** It is its turn: the agency can give it a place. */
export interface ItsTurn {
  type: 'its_turn';
}

/** There are places for all ahead and for it; those ahead come first. */
export interface AfterThoseAhead {
  type: 'after_those_ahead';
  /** How many of those ahead need a place. */
  ahead: number;
}

/** So many places become free. */
export interface PlacesFree {
  type: 'places_free';
  /** How many, for those ahead and for it. */
  places: number;
}

/** There are at least so many places in all. */
export interface CapRaised {
  type: 'cap_raised';
  /** The number of places. */
  places: number;
}

/** The places are given out at the close of the intake. */
export interface PlacesGivenOut {
  type: 'places_given_out';
}

/** A lot, or better evidence of who came first, puts it before others of whom nobody can tell yet. */
export interface TieDecided {
  type: 'tie_decided';
  /** How many these are. */
  tied: number;
}

/** Somebody ahead leaves the list: then one place less has to become free. */
export interface AheadLeaves {
  type: 'ahead_leaves';
}

/** The agency makes exceptions from these rules, with a reason on record. */
export interface ExceptionsMade {
  type: 'exceptions_made';
  /** The rules that stand in the way. */
  rules: Rule[];
}

/** A question about a register as of a day. */
export interface ViewCall {
  /** The register. */
  register: RegisterDocument;
  /** The day, and what may be known. */
  as_of: AsOf;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** A question about an open register as of a day. */
export interface OpenViewCall {
  /** The day, and what may be known. */
  as_of: AsOf;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** A question for the public view of a register. */
export interface PublicViewCall {
  /** The register. */
  register: RegisterDocument;
  /** The day, and what may be known. */
  as_of: AsOf;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
  /** The view that was published before: the difference to it gives nothing away either. */
  previous?: PublicView | null;
}

/** What anybody may see of a programme. */
export interface PublicView {
  /** `klikks-public/1`. */
  format: PublicFormat;
  /** The language of the words in it. */
  language: Language;
  /** The short name of the programme. */
  programme: string;
  /** Its long name. */
  long_name: string;
  /** What it is for, in German. */
  aim: string;
  /** The agency. */
  agency: string;
  /** The other organisations of the joint project. */
  partners: string[];
  /** The day of the view. */
  as_of: Day;
  /** The last day of the programme. */
  last_day: Day;
  /** The number of places, if there is a cap. */
  places_total?: number | null;
  /**
   * Places left for those who ask now: what is free goes to those who wait first. Empty without a cap; none once
   * the programme is over.
   */
  places_left?: number | null;
  /** Whether nobody is let in beyond the number of places. */
  places_are_firm: boolean;
  /** Whether those for whom there is no place can wait. */
  waiting_list: boolean;
  /** The deadline, if there is one. */
  deadline?: PublicDeadline | null;
  /** The places that take part. */
  places: PublicPlace[];
  /** The sponsors of these places; none in a view that says nothing about them. */
  sponsors?: PublicSponsors | null;
  /** The events that are planned. */
  events: PublicEvent[];
  /** Whom to turn to, in words. */
  contacts: string[];
  /** Links. */
  links: Link[];
}

/** The format of a public view. */
export type PublicFormat =
  /** The first format. */
  | 'klikks-public/1';

/** The deadline for further places. */
export interface PublicDeadline {
  /** The day that was named. */
  nominal: Day;
  /** The last day that counts, inclusive. */
  effective: Day;
  /** The last day on which anybody is let in; none if a soft deadline has no grace. */
  closes?: Day | null;
}

/** A place that takes part. */
export interface PublicPlace {
  /** Its id. */
  id: PlaceId;
  /** Its name. */
  name: string;
  /** Whether it is an official KlikKS commune; else it takes part without its commune. */
  official: boolean;
  /** The names of its topics. */
  topics: string[];
  /** How many act there as sponsors or want to; none in a view that says nothing about sponsors. */
  sponsors?: PublicCount | null;
}

/** A count of persons as it is published. */
export type PublicCount =
  | CountShown
  | CountWithheld;

/** It is shown, as far as it is known; unknown is not nought. */
export interface CountShown {
  type: 'shown';
  /** How many. */
  count: Count;
}

/** Zurückgehalten: so that nobody can be made out. It may be small, or give away another that is. */
export interface CountWithheld {
  type: 'withheld';
}

/** The sponsors of the places that take part. Those of each place stand with the place. */
export interface PublicSponsors {
  /** All of them; of each place the largest count of a stage, as whoever is trained was willing before. */
  total: PublicCount;
  /** By stage. Stages overlap, so they need not add up. */
  by_stage: PublicStage[];
  /** Numbers below this are withheld. */
  least: number;
  /** Numbers of a stage below this are withheld. */
  least_by_stage: number;
}

/** How many have come to a stage. */
export interface PublicStage {
  /** The stage. */
  stage: Stage;
  /** How many. */
  count: PublicCount;
}

/** An event that is planned. */
export interface PublicEvent {
  /** Where; none for an event of the programme. */
  place?: string | null;
  /** What kind of event it is, in the language of the view. */
  kind: string;
  /** When. */
  when: Span;
  /** When it begins. */
  starts?: TimeOfDay | null;
  /** What it is for. */
  purposes: string[];
}

/** A question for the public view of an open register. */
export interface OpenPublicViewCall {
  /** The day, and what may be known. */
  as_of: AsOf;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
  /** The view that was published before: the difference to it gives nothing away either. */
  previous?: PublicView | null;
}

/** The answer of `report`. */
export interface ReportAnswer {
  /** The status as data. */
  report: StatusReport;
  /** The same in words, as Markdown. */
  text: string;
}

/** The status of a programme at the end of a day. Each figure names its entries, or follows from rows that do. */
export interface StatusReport {
  /** `klikks-report/1`. */
  format: ReportFormat;
  /** The name of the programme. */
  programme: string;
  /** The day of the report. */
  as_of: Day;
  /** How many communes are official. */
  official: number;
  /** How many places take part in all, communes or not. */
  taking_part: number;
  /** The places on record, those that take part first. */
  places: PlaceRow[];
  /** Each intake. */
  intakes: IntakeRow[];
  /** Interest of communes that are not named. */
  interest: Count[];
  /** How many more are expected. */
  expected: Count;
  /** By when. */
  expected_by?: Day | null;
  /** The forecast: what is counted, and all that take part where that differs. */
  forecast: Forecast[];
  /** Resolutions among those that take part. */
  resolutions: ResolutionSummary;
  /** All sponsors. */
  sponsors: Count;
  /** Sponsors by place. */
  sponsors_by_place: SponsorRow[];
  /** Events that took place. */
  held: EventRow[];
  /** Events that are planned. */
  coming: EventRow[];
  /** Series of meetings. */
  series: SeriesRow[];
  /** Topics chosen. */
  topics: TopicRow[];
  /** Figures that were published, and what the register says to each. */
  statements: StatementCheck[];
  /** Sponsors on record one by one, as numbers. */
  sponsor_tallies?: SponsorTally[];
  /** What is on record of each of them, and what is absent. */
  sponsor_records?: SponsorRecord[];
  /** Which places and topics somebody looks after. */
  coverage?: CoverageRow[];
  /** Projects and what they save; none if none is on record. */
  projects?: ProjectTotals | null;
  /** Contradictions, gaps and assumptions. */
  findings: Finding[];
}

/** The format of a status report. */
export type ReportFormat =
  /** The first format. */
  | 'klikks-report/1';

/** One place that is on record. */
export interface PlaceRow {
  /** The place. */
  place: PlaceId;
  /** Its name. */
  name: string;
  /** A title or by-name. */
  epithet?: string | null;
  /** Where it stands. */
  status: Status;
  /** On what basis it takes part or asks. */
  basis?: Basis | null;
  /** Whether it takes up a place. */
  counted: boolean;
  /** The resolutions on record; none means absent, not refused. */
  resolutions: Resolution[];
  /** The entries about it. */
  entries: number[];
}

/** Places and deadline of an intake. */
export interface IntakeRow {
  /** The intake. */
  intake: IntakeId;
  /** The cap in force. */
  cap: Cap;
  /** Where the cap comes from. */
  cap_provenance: Provenance;
  /** Settings that no source states, in German. */
  assumed?: string[];
  /** Places taken. */
  taken: number;
  /** Places left; negative if more are taken than there are. Empty without a cap. */
  left?: number | null;
  /** Those for whom a place is kept free, which is not among those left. */
  held?: HoldRow[];
  /** Places left for somebody who asks now: what is free goes to those who wait first. Empty without a cap. */
  left_for_new?: number | null;
  /** Those who wait, first come first. */
  waiting: PlaceId[];
  /** The ranks that those who wait can have, if it cannot be told of all of them who came first. */
  ranks?: Rank[];
  /** Those who have asked and are answered when the intake is closed. */
  asked?: PlaceId[];
  /** The entry that closed it, if one did. */
  closed?: number | null;
  /** The entry by which its places were given out at its close. */
  allocated?: number | null;
  /** Its lots, with all that it takes to recompute them. */
  lots?: LotRow[];
  /** The deadline, if there is one. */
  deadline?: DeadlineRow | null;
}

/** A place that is kept free. */
export interface HoldRow {
  /** For whom. */
  place: PlaceId;
  /** When that is over, exclusive. */
  until: Instant;
}

/** Where a place stands in a line: the ranks it can have, from 1. They differ only where there is a tie. */
export interface Rank {
  /** Who it is. */
  place: PlaceId;
  /** The best rank it can have. */
  first: number;
  /** The worst rank it can have. */
  last: number;
}

/** A lot whose list is fixed. */
export interface LotRow {
  /** The entry that fixed the list. */
  seq: number;
  /** Who is in it. */
  among: PlaceId[];
  /** The number of places. */
  places: number;
  /** The later public value that is the seed. */
  seed_from: string;
  /** The hash that was published. */
  list_hash: Sha256Hex;
  /** The seed, once it is known. */
  seed?: string | null;
}

/** A deadline with both of its days. */
export interface DeadlineRow {
  /** The words of the call. */
  wording: string;
  /** The law that was applied. */
  regime: Regime;
  /** Both days, the end and the steps. */
  answer: DeadlineAnswer;
  /** Days from the day of the report to the day named; negative when it is over. */
  days_to_nominal: number;
  /** Days from the day of the report to the last day that counts; negative when it is over. */
  days_to_effective: number;
  /** What it means to be late. */
  strictness: Strictness;
}

/** The end of a deadline: both days, the instant, and the steps that lead there. */
export interface DeadlineAnswer {
  /** The day the rule leads to; reminders and extensions (BGB § 190) use it. */
  nominal: Day;
  /** The last day that counts, inclusive. */
  effective: Day;
  /** The end as an instant, exclusive: midnight in Europe/Berlin after the effective day, or the end of the hours. */
  end: Instant;
  /** The steps, each with its section. */
  steps: DeadlineStep[];
  /** What it would be if the commune keeps a holiday; absent where that changes nothing. */
  commune_dependent?: CommuneDependent | null;
}

/** What the end would be if the commune keeps a holiday of which nobody said whether it does. */
export interface CommuneDependent {
  /** The holiday that some communes of the Land keep. */
  holiday: Holiday;
  /** Its day. */
  day: Day;
  /** The last day that counts where it is kept, inclusive. */
  effective: Day;
  /** The end as an instant, exclusive. */
  end: Instant;
}

/** One reading of the number of places in use, today and at best. */
export interface Forecast {
  /** What is counted. */
  reading: ForecastReading;
  /** In use today; also the worst case, in which no further one comes. */
  now: number;
  /** Further ones expected. */
  expected: Count;
  /** The best case: all that are expected come. A lower bound if the expectation is one. */
  best: Count;
  /** The number of places, if there is a cap. */
  places?: number | null;
  /** Places left in the best case; negative if there are too few. Empty without a cap or an exact expectation. */
  left_at_best?: number | null;
  /** The day by which the expectation is to be decided. */
  by?: Day | null;
}

/** What is counted toward the places. */
export type ForecastReading =
  /** Only those that count toward the cap by the profile. */
  | 'counted'
  /** Every place that takes part, whatever its basis. */
  | 'all_taking_part';

/** Resolutions among those that take part. */
export interface ResolutionSummary {
  /** Decided, and the source says unanimously. */
  unanimous: PlaceId[];
  /** Decided; by majority, or the source does not say how. */
  decided: PlaceId[];
  /** On record without a decision: adjourned, noted, rejected, by a committee only. */
  undecided: PlaceId[];
  /** None on record. Absent is not rejected. */
  absent: PlaceId[];
}

/** Sponsors of one place. */
export interface SponsorRow {
  /** The place. */
  place: PlaceId;
  /** How far they have come. */
  stage: Stage;
  /** How many. */
  count: Count;
  /** In how many districts. */
  districts?: Count | null;
  /** The entry. */
  seq: number;
}

/** One event. */
export interface EventRow {
  /** The event. */
  event: Event;
  /** How many came. */
  attendance?: Count | null;
  /** The entry. */
  seq: number;
}

/** A series of meetings. */
export interface SeriesRow {
  /** The series. */
  series: Series;
  /** The first date, as far as known. */
  anchor: Anchor;
  /** The last day on which a date can be, if it ends. */
  ended?: Day | null;
  /** The next dates, the preferred reading first. */
  readings: DatesUnder[];
  /** The entry. */
  seq: number;
}

/** The dates of a series under one reading. */
export interface DatesUnder {
  /** The reading. */
  recurrence: Recurrence;
  /** The next dates after the day of the report. */
  dates: Occurrence[];
}

/**
 * One date of a series. What lies on it is told; the date is dropped only if that was asked for, and stays in the
 * list.
 */
export interface Occurrence {
  /** The day. */
  day: Day;
  /** The public holiday it falls on, if any. */
  holiday?: Holiday | null;
  /** A holiday that some communes of the Land keep; nobody said whether this one does. */
  maybe_holiday?: Holiday | null;
  /** The name of the school break in which it lies, if any. */
  school_break?: string | null;
  /** Whether it is left out for one of these. */
  skipped?: boolean;
  /** Where it went, if somebody moved it. */
  moved?: MovedTo | null;
  /** Why it is not held, if somebody cancelled it. */
  cancelled?: string | null;
  /** What could not be told about the day. */
  unknown?: NotKnown[];
}

/** Where a date of a series went. */
export interface MovedTo {
  /** The day on which it is held. */
  day: Day;
  /** When it begins there, Europe/Berlin; as usual if absent. */
  starts?: TimeOfDay | null;
  /** Why. */
  reason: string;
}

/** What the calendar cannot tell about a day. */
export type NotKnown =
  /** Whether it is a public holiday: the year is outside 1995 to 2100. */
  | 'holidays'
  /** Whether it lies in a school break. */
  | 'school_breaks';

/** A topic that places have chosen. */
export interface TopicRow {
  /** The topic. */
  topic: TopicId;
  /** Who chose it. */
  places: PlaceId[];
}

/** A published figure, and what the register says to it. */
export interface StatementCheck {
  /** What is counted. */
  figure: Figure;
  /** What was published. */
  stated: Stated;
  /** When. */
  when: Span;
  /** By all that is known. */
  bearing: Bearing;
  /**
   * By what was on record at the end of the day of the figure. Empty if its day is not known, or nothing was on
   * record.
   */
  bearing_then?: Bearing | null;
  /** The readings, by all that is known. */
  readings: FigureReading[];
}

/** What the register says to a published figure. */
export type Bearing =
  /** The figure follows from the register, in at least one reading. */
  | 'follows'
  /** It is false in every reading. */
  | 'contradicts'
  /** The register leaves it open. */
  | 'cannot_be_told';

/** One reading of a figure, and what the register has for it. */
export interface FigureReading {
  /** How the figure is read. */
  sense: FigureSense;
  /** What certainly was so at the end of the day of the figure. */
  certain: Count;
  /** What can have been so: the same if every time is known. */
  possible: Count;
  /** What the register says in this reading. */
  bearing: Bearing;
}

/** How a figure can be read. */
export type FigureSense =
  /** The communes that are counted. */
  | 'counted'
  /** All that take part, citizens' groups among them. */
  | 'all_taking_part'
  /** The only reading there is. */
  | 'only';

/** How many sponsors of a place, on record one by one, have come to a stage. */
export interface SponsorTally {
  /** The place. */
  place: PlaceId;
  /** The stage. */
  stage: Stage;
  /** How many. */
  persons: number;
}

/** What is on record of one sponsor in one place. What is absent is empty, which is not a no. */
export interface SponsorRecord {
  /** Who: an id that says nothing. */
  person: PersonId;
  /** Where. */
  place: PlaceId;
  /** How far. */
  stage: Stage;
  /** The entry that says so. */
  seq: number;
  /** Days of training. */
  training_days: number;
  /** Days that an assignment takes; none if the programme asks for none. */
  training_required?: number | null;
  /** Orders and consents of public bodies for the day (SGB VII § 2 (1) no. 10a). */
  mandates: MandateRow[];
  /** Whether the sponsor is on leave. */
  on_leave: boolean;
  /** Certificates asked for and not given yet. */
  open_requests: Certificate[];
  /** Hours, only for who asked for a record of them. */
  hours?: CardRecord | null;
}

/**
 * An order or the consent of a public body that is on record for the day. That somebody is insured is not said by
 * it.
 */
export interface MandateRow {
  /** The role that gave it. */
  body: RoleId;
  /** The place. */
  place: PlaceId;
  /** Order or consent. */
  manner: Mandate;
  /** The first day. */
  from: Day;
  /** The first day without it. */
  until?: Day | null;
  /** The entry. */
  seq: number;
}

/** Hours against the threshold of the card of volunteers. Whether the card is given is not decided here. */
export interface CardRecord {
  /** Minutes reported for the year up to the day. */
  minutes: number;
  /** Minutes in a year that it takes on that day; none if the programme names no threshold for it. */
  minutes_per_year?: number | null;
  /** Minutes in a week that it takes on that day. */
  minutes_per_week?: number | null;
}

/** A place and a topic, and who looks after it on the day. */
export interface CoverageRow {
  /** The district, or the place if it has none on record. */
  place: PlaceId;
  /** The topic; none where no topic was chosen. */
  topic?: TopicId | null;
  /** How well it is looked after. */
  state: CoverageState;
  /** Its sponsors. */
  sponsors: PersonId[];
  /** Their deputies. */
  deputies: PersonId[];
  /** Who is assigned and on leave. */
  on_leave: PersonId[];
}

/** How well something is looked after. */
export type CoverageState =
  /** There are a sponsor and a deputy. */
  | 'covered'
  /** There is a sponsor, and no deputy. */
  | 'no_deputy'
  /** There is only a deputy. */
  | 'deputy_only'
  /** Nobody is on record. */
  | 'nobody'
  /** Sponsors are counted here, but none of them is on record with what they look after. */
  | 'unknown';

/** Projects in numbers. */
export interface ProjectTotals {
  /** How many are on record, dropped ones included. */
  projects: number;
  /** How many have come to each state. */
  by_state: StateCount[];
  /** How many belong to each field, dropped ones left out. */
  by_field: FieldCount[];
  /** How many, dropped ones left out, have no figure for CO2. That is not nought. */
  without_figure: number;
  /** What projects save, unlike figures apart. Dropped projects save nothing. */
  savings: SavingSum[];
  /** Figures for places and the programme as a whole. */
  reported: ReportedSaving[];
}

/** How many projects have come to a state. */
export interface StateCount {
  /** The state; none if none is on record. */
  state?: ProjectState | null;
  /** How many. */
  projects: number;
}

/** How many projects belong to a field of action. A project of two fields is in both, so these are not to be added. */
export interface FieldCount {
  /** The field, by its German name. */
  field: string;
  /** How many. */
  projects: number;
}

/**
 * What projects save together: figures with the same basis, of the same gas, of projects that are done or that are
 * not.
 */
export interface SavingSum {
  /** The basis they share. For the whole lifetime the years are named only if all name the same. */
  basis: SavingBasis;
  /** The gas they share. */
  gas: Gas;
  /** Whether the projects are done; else they are still to come. */
  done: boolean;
  /** Kilograms. */
  kilograms: number;
  /** How exact the sum is. */
  qualifier: Qualifier;
  /** How the figures came about. */
  methods: Method[];
  /** How many projects have such a figure. */
  projects: number;
  /** The entries. */
  entries: number[];
}

/**
 * A figure for a place or the programme as a whole. It holds what projects save there, so it is never added to
 * theirs.
 */
export interface ReportedSaving {
  /** Whose figure it is. */
  of: SavingOf;
  /** The figure. */
  saving: Co2Saving;
  /** The entry. */
  seq: number;
}

/** An answer that is a text. */
export interface TextAnswer {
  /** The text. */
  text: string;
}

/** May somebody do something? About a register. */
export interface MayCall {
  /** The register. */
  register: RegisterDocument;
  /** Who wants to act. */
  actor: Actor;
  /** What is to be done. */
  act: Act;
  /** What it is done to. */
  subject: Subject;
  /** The day, Europe/Berlin. */
  at: Day;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** Who wants to act. */
export type Actor =
  | ActsAsRole
  | ActsInPerson;

/** Whoever holds a role. */
export interface ActsAsRole {
  type: 'role';
  /** The role. */
  role: RoleId;
  /** Where it is held; without it, in the place that is acted on. */
  place?: PlaceId | null;
}

/** A person, with the roles held on the day. */
export interface ActsInPerson {
  type: 'person';
  /** The person. */
  person: PersonId;
}

/** What is acted on. */
export type Subject =
  | OnProgramme
  | OnPlace
  | OnPerson;

/** The programme as a whole. */
export interface OnProgramme {
  type: 'programme';
}

/** A place. */
export interface OnPlace {
  type: 'place';
  /** The place. */
  place: PlaceId;
}

/** A person, in all places where that person is a sponsor or holds a role. */
export interface OnPerson {
  type: 'person';
  /** The person. */
  person: PersonId;
}

/** May somebody do something? About an open register. */
export interface OpenMayCall {
  /** Who wants to act. */
  actor: Actor;
  /** What is to be done. */
  act: Act;
  /** What it is done to. */
  subject: Subject;
  /** The day, Europe/Berlin. */
  at: Day;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** The answer of `may`. */
export interface MayAnswer {
  /** The outcome, its ground, and what would have changed it. */
  verdict: Verdict;
  /** The same in words. */
  says: string[];
}

/** The answer of `coverage`. */
export interface CoverageAnswer {
  /** Who looks after what. */
  coverage: Coverage;
  /** The same in words; nothing if no place takes part. */
  says: string[];
}

/** Who looks after what, at the end of a day. */
export interface Coverage {
  /** The day. */
  day: Day;
  /** The districts and topics of the places that take part. */
  rows: CoverageRow[];
}

/** A deadline to reckon. */
export interface DeadlineCall {
  /** How its end is said. */
  rule: DeadlineRule;
  /** Which law moves it. */
  regime: Regime;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
  /** The Land whose holidays count. */
  land: Land;
  /** The key of the commune, where some holidays are kept in some communes only (BY, SN, TH). */
  ags?: Ags | null;
  /** Lists of communes that keep such a holiday. */
  commune_days?: CommuneDays[];
}

/** The answer of `deadline`. */
export interface DeadlineReply {
  /** The day the rule leads to; reminders and extensions use it. */
  nominal: Day;
  /** The last day that counts, inclusive. */
  effective: Day;
  /** The end as an instant, exclusive. */
  end: Instant;
  /** The steps, each with its section. */
  steps: DeadlineStep[];
  /** The steps in words. */
  says: string[];
  /** What it would be if the commune keeps a holiday; absent where that changes nothing. */
  commune_dependent?: CommuneDependent | null;
}

/** A recurrence whose dates are asked for. */
export interface SeriesCall {
  /** The recurrence. */
  recurrence: Recurrence;
  /** Its first date, as far as known. */
  anchor: Anchor;
  /** The first day of interest, inclusive. */
  from: Day;
  /** The last day of interest, inclusive. */
  until: Day;
  /** School breaks beside those that are built in. */
  school_breaks?: SchoolBreaks | null;
  /** Whether dates on public holidays are left out. */
  skip_holidays?: boolean;
  /** Whether dates in school breaks are left out. */
  skip_school_breaks?: boolean;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
  /** The Land whose holidays count. */
  land: Land;
  /** The key of the commune, where some holidays are kept in some communes only (BY, SN, TH). */
  ags?: Ags | null;
  /** Lists of communes that keep such a holiday. */
  commune_days?: CommuneDays[];
}

/** The school breaks of a Land, as somebody gives them; with the flexible days of a school or commune, if known. */
export interface SchoolBreaks {
  /** `klikks-school-breaks/1`. */
  format: SchoolBreaksFormat;
  /** The Land. */
  land: Land;
  /** The first day the document speaks for. */
  first_day: Day;
  /** The last day it speaks for, inclusive. */
  last_day: Day;
  /** Where the dates come from. */
  source: string;
  /** The breaks. Without any, the document speaks of flexible days only. */
  breaks?: BreakDates[];
  /** Bewegliche Ferientage: single days that each school sets for itself. */
  flexible_days?: FlexibleDay[];
}

/** The format of a document with school breaks. */
export type SchoolBreaksFormat =
  /** The first format. */
  | 'klikks-school-breaks/1';

/** A break of a document. */
export interface BreakDates {
  /** Its name, such as Herbstferien. */
  name: string;
  /** Its first day. */
  first_day: Day;
  /** Its last day, inclusive. */
  last_day: Day;
}

/** A single day without school. */
export interface FlexibleDay {
  /** Its name, such as Rosenmontag. */
  name: string;
  /** The day. */
  date: Day;
}

/** The answer of `series`. */
export interface SeriesAnswer {
  /** The dates, those left out among them; none if a weekly recurrence has no first date. */
  dates: Occurrence[];
  /** What lies on the dates, in words. */
  says: string[];
}

/** Many deadlines of one place and regime. */
export interface DeadlinesCall {
  /** How their ends are said. */
  rules: DeadlineRule[];
  /** Which law moves them. */
  regime: Regime;
  /** The Land whose holidays count. */
  land: Land;
  /** The key of the commune, where some holidays are kept in some communes only (BY, SN, TH). */
  ags?: Ags | null;
  /** Lists of communes that keep such a holiday. */
  commune_days?: CommuneDays[];
}

/** The answer of `deadlines`. */
export interface DeadlinesAnswer {
  /** The ends, in the order of the rules. */
  answers: LastDay[];
}

/** The end of a deadline without its steps. */
export interface LastDay {
  /** The day the rule leads to; reminders and extensions (BGB § 190) use it. */
  nominal: Day;
  /** The last day that counts, inclusive. */
  effective: Day;
  /** The end as an instant, exclusive: midnight in Europe/Berlin after the effective day, or the end of the hours. */
  end: Instant;
  /** What it would be if the commune keeps a holiday; absent where that changes nothing. */
  commune_dependent?: CommuneDependent | null;
}

/** A question for the public holidays of a year. */
export interface HolidaysCall {
  /** The year, 1995 to 2100. */
  year: number;
  /** The language of the names. Without it: `de`. */
  language?: Language;
  /** The Land whose holidays count. */
  land: Land;
  /** The key of the commune, where some holidays are kept in some communes only (BY, SN, TH). */
  ags?: Ags | null;
  /** Lists of communes that keep such a holiday. */
  commune_days?: CommuneDays[];
}

/** The answer of `holidays`. */
export interface HolidaysAnswer {
  /** The holidays, by date. */
  days: HolidayRow[];
}

/** A public holiday. */
export interface HolidayRow {
  /** The day. */
  date: Day;
  /** Its day of the week. */
  weekday: Weekday;
  /** Which holiday it is. */
  holiday: Holiday;
  /** Its name. */
  name: string;
  /** Where it is kept. */
  scope: Scope;
  /** How sure it is. */
  certainty: Certainty;
  /** The law that makes it a holiday. */
  basis: string;
}

/** Where in a Land a holiday is kept. */
export type Scope =
  /** In all of Germany, by federal law. */
  | 'federal'
  /** In all of the Land. */
  | 'land'
  /** In some communes of the Land. */
  | 'communes';

/** How sure a holiday is. */
export type Certainty =
  /** It is kept. */
  | 'certain'
  /** It depends on the commune, and nothing says whether this one keeps it. */
  | 'commune_dependent';

/** A question for school breaks. */
export interface SchoolBreaksCall {
  /** The Land. */
  land: Land;
  /** The first day of interest, inclusive. */
  from: Day;
  /** The last day of interest, inclusive. */
  until: Day;
  /** Breaks and flexible days beside those that are built in (NW, 24.12.2021 to 6.8.2030). */
  document?: SchoolBreaks | null;
}

/** The answer of `school_breaks`. */
export interface SchoolBreaksAnswer {
  /** The breaks that touch these days, by date. */
  breaks: SchoolBreak[];
}

/** A school break as it is told. */
export interface SchoolBreak {
  /** Its name. */
  name: string;
  /** Its first day. */
  first_day: Day;
  /** Its last day, inclusive. */
  last_day: Day;
  /** Whether it is a flexible day, set by a school for itself. */
  flexible: boolean;
  /** Where the dates come from. */
  source: string;
}

/** Words for a recurrence, to be read. */
export interface RhythmCall {
  /** The German words. */
  wording: string;
  /** The first date, as far as known; with it two readings can be told apart. */
  anchor?: Anchor | null;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** The answer of `rhythm`. */
export type RhythmAnswer =
  | RhythmRead
  | RhythmOpen
  | RhythmNotRead;

/** The words are clear. */
export interface RhythmRead {
  type: 'read';
  /** The recurrence. */
  rhythm: Rhythm;
  /** The same in words. */
  says: string[];
}

/** The words allow more than one reading. */
export interface RhythmOpen {
  type: 'ambiguous';
  /** The readings. */
  rhythm: Rhythm;
  /** A day that tells them apart; only with a first date. */
  tells_apart?: TellsApart | null;
  /** The same in words. */
  says: string[];
}

/** The words are not understood. */
export interface RhythmNotRead {
  type: 'not_read';
  /** What is understood. */
  says: string[];
}

/** A day by which two readings can be told apart. */
export interface TellsApart {
  /** The first day after the anchor that only one reading has. */
  day: Day;
  /** The reading that has it. */
  only: Recurrence;
}

/** A question whether something arrived in time. */
export interface ReceiptCall {
  /** When and how it arrived. */
  arrival: Arrival;
  /** The end of the deadline, exclusive. */
  end: Instant;
  /** Until when in a day something can be received; without it, until midnight. */
  policy?: ReceiptPolicy | null;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
  /** The Land whose holidays count. */
  land: Land;
  /** The key of the commune, where some holidays are kept in some communes only (BY, SN, TH). */
  ags?: Ags | null;
  /** Lists of communes that keep such a holiday. */
  commune_days?: CommuneDays[];
}

/** The answer of `receipt`. */
export interface ReceiptAnswer {
  /** In time, late, or cannot be told. */
  timeliness: Timeliness;
  /** Why. */
  reason: ReceiptReason;
  /** The same in words. */
  says: string;
}

/** Whether an arrival was before an end. */
export type Timeliness =
  /** Certainly in time. */
  | 'in_time'
  /** Certainly late. */
  | 'late'
  /** The arrival is not known precisely enough. */
  | 'cannot_be_told';

/** Why an arrival is in time, late, or neither for certain. */
export type ReceiptReason =
  /** It was received before the end, whenever in its span that was. */
  | 'before_end'
  /** It was not received before the end. */
  | 'not_before_end'
  /** Part of its span lies before the end, part after. */
  | 'span_reaches_over_end'
  /** The time is not known. */
  | 'time_unknown'
  /** It was sent only after the end. */
  | 'sent_after_end'
  /** Nothing proves that it was received. */
  | 'not_proven'
  /** The holidays of those days are not known. */
  | 'holidays_unknown';

/** A question for the day on which somebody reaches an age. */
export interface AgeCall {
  /** The day of birth. */
  born: Day;
  /** The age, from 1. */
  years: number;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** The answer of `age`. */
export interface AgeAnswer {
  /** The day with whose expiry the year of life is completed. */
  completed: Day;
  /** The first day on which the age is reached. */
  from: Day;
  /** The start of that day. */
  at: Instant;
  /** The steps, each with its section. */
  steps: DeadlineStep[];
  /** The same in words. */
  says: string;
}

/** A length whose days need not follow each other. */
export interface DaysInTotalCall {
  /** How many units, from 1. */
  amount: number;
  /** The unit. */
  unit: Unit;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** The answer of `days_in_total`. */
export interface DaysInTotalAnswer {
  /** The days. */
  days: number;
  /** The same in words. */
  says: string;
}

/** Words for a deadline, to be read. */
export interface ReadDeadlineCall {
  /** The German words. */
  wording: string;
  /** The day of the event after which a period runs. */
  event?: Day | null;
  /** The day on which the words were said; a date without year is the next one from then on. */
  today?: Day | null;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** The answer of `read_deadline`. A refusal is an answer, not an error. */
export type ReadDeadlineAnswer =
  | WordingRead
  | WordingRefused;

/** The words are clear. */
export interface WordingRead {
  type: 'read';
  /** How the end is said. */
  rule: DeadlineRule;
  /** The same in words. */
  says: string;
}

/** The words are open. */
export interface WordingRefused {
  type: 'refused';
  /** Why. */
  reason: WordingRefusal;
  /** The same in words, with the way out. */
  says: string;
}

/** Why a wording is not read as a deadline. */
export type WordingRefusal =
  /** No law says which day ends a week: Saturday by some, Friday among people at work, Sunday in the calendar. */
  | 'end_of_week'
  /** Eight full days among merchants (HGB § 359 (2)), a week in everyday speech. */
  | 'eight_days'
  /** Which days are working days differs from statute to statute; Saturday often counts. */
  | 'working_days'
  /** A period is named, but not the event after which it runs. */
  | 'event_missing'
  /** A date without a year needs the day on which it was said. */
  | 'year_missing'
  /** Anything else. */
  | 'not_understood';

/** The list of a lot, to be closed. */
export interface LotCommitCall {
  /** Who is in the lot, in any order. */
  among: PlaceId[];
  /** The number of places. */
  places: number;
  /** The name of the later public value that will be the seed. */
  seed_from: string;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** The answer of `lot_commit`. */
export interface LotCommitAnswer {
  /** The hash of the list, to be published before the seed is known. */
  list_hash: Sha256Hex;
  /** The text whose hash it is, to be published with it. */
  text: string;
  /** The same in words. */
  says: string[];
}

/** A lot to be drawn. */
export interface LotDrawCall {
  /** Who is in the lot, in any order. */
  among: PlaceId[];
  /** The number of places. */
  places: number;
  /** The name of the public value that is the seed. */
  seed_from: string;
  /** The hash that was published before the seed was known. */
  list_hash: Sha256Hex;
  /** The public value. */
  seed: string;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** The answer of `lot_draw`. */
export interface LotDrawAnswer {
  /** Everybody in the order of the lot. */
  order: LotTicket[];
  /** Those who have a place, in the order of the lot. */
  winners: PlaceId[];
  /** The same in words. */
  says: string[];
}

/** One in the order of a lot. */
export interface LotTicket {
  /** The rank in the order, from 1. */
  rank: number;
  /** Who it is. */
  place: PlaceId;
  /** What put it there: the smaller, the earlier. */
  ticket: Sha256Hex;
  /** Whether it is among the first for whom there are places. */
  wins: boolean;
}

/** A question for the number in the end. */
export interface OutlookCall {
  /** In use today. */
  now: number;
  /** The number of places, if there is a cap. */
  places?: number | null;
  /** Those who may come, independent of each other. */
  pledges: Pledge[];
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** Somebody who may come. */
export interface Pledge {
  /** What to call them in sentences. */
  label?: string | null;
  /** Which place it is, if that is known. */
  place?: PlaceId | null;
  /** How many they are; one if nothing is said. Each decides for itself. */
  count?: number | null;
  /** They decide together: all come, or none. */
  together?: boolean;
  /** How probable it is that each comes; unknown if nothing is said. */
  probability?: Probability | null;
  /** The day by which they decide. */
  by?: Day | null;
}

/** A probability as a fraction, such as 3 of 8. */
export interface Probability {
  /** The part, at most the whole. */
  numerator: number;
  /** The whole, 1 to 1000. */
  denominator: number;
}

/** The answer of `outlook`. */
export interface OutlookAnswer {
  /** The numbers. */
  outlook: Outlook;
  /** The same in words. */
  says: string[];
}

/** How many there may be in the end. */
export interface Outlook {
  /** In use today. */
  now: number;
  /** The number of places; absent without a cap. */
  places?: number | null;
  /** Further ones expected. */
  expected: number;
  /** How many of them have no probability. */
  without_probability: number;
  /** The fewest that can be in the end. */
  worst: number;
  /** The most that can be in the end. */
  best: number;
  /** Places left in the best case; negative if there are too few. Absent without a cap. */
  left_at_best?: number | null;
  /** What can be told about the number. */
  prospect: Prospect;
  /** When it will be known. */
  decided: OutlookDecided;
}

/** What can be told about the number in the end. */
export type Prospect =
  | ProspectExact
  | ProspectBetween
  | ProspectCases;

/** Everybody has a probability. */
export interface ProspectExact {
  type: 'exact';
  /** The chances. */
  chances: Chances;
}

/** Some have a probability, some have none: two bounds. */
export interface ProspectBetween {
  type: 'between';
  /** The chances if all without a probability stay away. */
  worst: Chances;
  /** The chances if all without a probability come. */
  best: Chances;
}

/** Nobody has a probability: only the worst and the best case are known. */
export interface ProspectCases {
  type: 'cases';
}

/** What to expect in the end, exactly. */
export interface Chances {
  /** The numbers that can be, in ascending order. The probabilities add up to 1. */
  distribution: NumberChance[];
  /** The mean of the number. */
  expected: Ratio;
  /** How probable it is that there are too few places; absent without a cap. */
  over_cap?: Ratio | null;
  /** The mean of the places left, none being left where there are too few; absent without a cap. */
  expected_left?: Ratio | null;
  /**
   * The numbers of places that can be left, from 1 on; empty without a cap. At least a number between two of them
   * is as probable as at least the higher one.
   */
  at_least_left: LeftChance[];
}

/** How probable it is that the number in the end is this one. */
export interface NumberChance {
  /** The number. */
  number: number;
  /** How probable it is. */
  probability: Ratio;
}

/** An exact fraction: `3/8`, or `1`. */
export type Ratio = string;

/** How probable it is that at least so many places are left. */
export interface LeftChance {
  /** The number of places left. */
  places: number;
  /** How probable it is that there are at least so many. */
  probability: Ratio;
}

/** When it will be known how many there are in the end. */
export type OutlookDecided =
  | OutlookSettled
  | OutlookDecidedBy
  | OutlookOpen;

/** Nobody is expected: it is known now. */
export interface OutlookSettled {
  type: 'settled';
}

/** At the latest on the latest of the days. */
export interface OutlookDecidedBy {
  type: 'by';
  /** The day. */
  day: Day;
}

/** Some have no day by which they decide. */
export interface OutlookOpen {
  type: 'open';
  /** How many they are. */
  without_day: number;
  /** What they are called, if they have a label or are a known place. */
  names: string[];
  /** The latest of the days of the others. */
  latest?: Day | null;
}

/** Something to plan. */
export interface PlanCall {
  /** What there is to plan. */
  instance: InstanceDocument;
  /** Where chance begins, 0 if nothing is said; the same seed gives the same plan. */
  seed?: number | null;
  /** How many steps of work to do; a number that suits the size if nothing is said. */
  steps?: number | null;
  /** A plan to begin with. */
  start?: Plan | null;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/**
 * What there is to plan: plain data with public fields. `Instance` is its checked form.
 *
 * Days are counted from 0 for `date0`; weeks run from Monday to Sunday. Lists are referred to by position, from 0.
 */
export interface InstanceDocument {
  /** `klikks-planning/1`. */
  format: InstanceFormat;
  /** Its name. */
  name: string;
  /** The seed it was generated with, if it was. */
  seed?: number | null;
  /** The first day of the horizon. */
  date0: Day;
  /** The day of the week of `date0`: 0 Monday to 6 Sunday. */
  weekday0: number;
  /** The number of days of the horizon. */
  days: number;
  /** The regions. */
  regions: InstanceRegion[];
  /** The Länder. */
  lands: InstanceLand[];
  /** The kinds of step. */
  step_types: InstanceStepType[];
  /** The facilitators. */
  facilitators: InstanceFacilitator[];
  /** The venues. */
  venues: InstanceVenue[];
  /** The communes. */
  communes: InstanceCommune[];
  /** Events that stay as they are: already held, announced, or settled. */
  fixed: number[][];
  /** The events of an earlier plan, to be moved as little as the weights ask. */
  baseline: number[][];
  /** The day before which nothing is planned that is not fixed; 0 if it is left out. */
  min_new_day?: number | null;
  /** What the soft goals weigh. */
  weights: InstanceWeights;
}

/** The format of an instance of the planner. */
export type InstanceFormat =
  /** The first format. */
  | 'klikks-planning/1';

/** A region: a trip leads to a region, and serves all its communes. */
export interface InstanceRegion {
  /** Its name. */
  name: string;
  /** Its Land, from 0. */
  land: number;
  /** Kilometres to the east of a common point; for maps only. */
  x: number;
  /** Kilometres to the north of a common point; for maps only. */
  y: number;
}

/** A Land with the days on which nothing is held. */
export interface InstanceLand {
  /** Its name. */
  name: string;
  /** Holidays and school breaks. */
  blocked: number[][];
}

/** A kind of step. */
export interface InstanceStepType {
  /** Its name. */
  name: string;
  /** The skill it asks of the facilitator; any number. */
  skill: number;
  /** For afternoon, evening and Saturday: 1 if it may be held then, else 0. */
  kinds: number[];
  /** For afternoon, evening and Saturday: what it costs to hold it then. */
  kind_cost: number[];
}

/** Who holds workshops. */
export interface InstanceFacilitator {
  /** A label; no name of a person is needed. */
  name: string;
  /** The region the trips start in, from 0; what they cost is in `trip_cost`. */
  home: number;
  /** The skills. */
  skills: number[];
  /** The regions served, from 0. */
  regions: number[];
  /** Eighteen times 0 or 1: for Monday to Saturday, whether afternoon, evening and Saturday suit. */
  week_pattern: number[];
  /** The days of absence. */
  absent: number[][];
  /** The slots at which something else is on. */
  busy?: number[];
  /** The most events in a week from Monday to Sunday. */
  max_week: number;
  /** The cost of a trip to each region. */
  trip_cost: number[];
  /** The fair share of events. */
  target: number;
}

/** A room; communes may share one. */
export interface InstanceVenue {
  /** Its region, from 0. */
  region: number;
  /** When it is closed every week. */
  closed_pattern: number[][];
  /** The slots at which it is closed besides. */
  closed: number[];
}

/** A commune with the steps it has ahead, in their order. */
export interface InstanceCommune {
  /** Its name. */
  name: string;
  /** Its region, from 0. */
  region: number;
  /** Its Land, from 0. */
  land: number;
  /** Its venue, from 0. */
  venue: number;
  /** The first day on which it may hold a step. */
  ready: number;
  /** The last day on which it may hold a step, inclusive. */
  deadline: number;
  /** The preferred days of the week: 0 Monday to 5 Saturday. */
  pref_weekdays: number[];
  /** The steps. */
  steps: InstanceStep[];
}

/** A step that a commune has ahead. */
export interface InstanceStep {
  /** Its kind, from 0. */
  type: number;
  /** The least number of days after the step before; of no effect for the first step. */
  min_gap: number;
  /** The greatest number of days after the step before; of no effect for the first step. */
  max_gap: number;
  /** What each day after `ready` costs. */
  early: number;
}

/** What the soft goals weigh. */
export interface InstanceWeights {
  /** An event on a day of the week that is not preferred. */
  weekday: number;
  /** The square of the events a facilitator has above the fair share. */
  fair: number;
  /** An event of the baseline that is held at another slot, or not at all. */
  move_slot: number;
  /** An event of the baseline that is held by another facilitator, or not at all. */
  move_fac: number;
  /** A step that is not planned. */
  unscheduled: number;
}

/** A plan: who holds which step of which commune when. Steps that are not in it are not planned. */
export interface Plan {
  /** The name of the instance. */
  instance: string;
  /** The events, by commune and step. */
  events: number[][];
}

/** The answer of `plan`. */
export interface PlanAnswer {
  /** The plan, what it costs and how good it is. */
  outcome: PlanOutcome;
  /** The plan by day, with names. */
  rows: PlanRow[];
}

/** What a search found. */
export interface PlanOutcome {
  /** The best plan. */
  plan: Plan;
  /** What it costs, by goal. */
  cost: PlanCost;
  /** What each event costs, in the order of the plan. */
  events: EventCost[];
  /** What each facilitator has to do. */
  loads: FacilitatorLoad[];
  /** No plan costs less than this. */
  lower_bound: number;
  /** Whether the plan is proven to be the best there is. */
  proven: boolean;
  /** The steps of work that were done; fewer than were given if there was nothing left to do. */
  steps_used: number;
  /** The steps that have no place in the plan. */
  unplaced: UnplacedStep[];
  /** Events of the baseline that are held at another slot or by another facilitator, or not at all. */
  moved_events: number;
}

/** What a plan costs, by goal. The weights of the instance are in it. */
export interface PlanCost {
  /** Days that communes wait. */
  early: number;
  /** Kinds of slot and days of the week that are not preferred. */
  preference: number;
  /** Trips: one for each facilitator, week and region. */
  trips: number;
  /** Facilitators above their fair share. */
  fairness: number;
  /** Events of the baseline that are moved, given to somebody else or dropped. */
  moves: number;
  /** Steps that are not planned. */
  unscheduled: number;
  /** The sum. */
  total: number;
}

/** What one event costs. Fairness is no matter of a single event: see `FacilitatorLoad`. */
export interface EventCost {
  /** The commune, from 0. */
  commune: number;
  /** The step, from 0. */
  step: number;
  /** Days that the commune waits. */
  early: number;
  /** The kind of slot. */
  kind: number;
  /** The day of the week. */
  weekday: number;
  /** The trip, if this is its first event; an event that is held on the same trip costs none. */
  trip: number;
  /** The change of the slot since the baseline. */
  moved_slot: number;
  /** The change of the facilitator since the baseline. */
  moved_facilitator: number;
}

/** How much a facilitator has to do. */
export interface FacilitatorLoad {
  /** The facilitator, from 0. */
  facilitator: number;
  /** The events held. */
  events: number;
  /** The fair share of events. */
  target: number;
  /** What is above it costs. */
  fairness: number;
}

/** A step that has no place in a plan. */
export interface UnplacedStep {
  /** The commune, from 0. */
  commune: number;
  /** The step, from 0. */
  step: number;
}

/** A row of a plan, with names. */
export interface PlanRow {
  /** The day. */
  day: Day;
  /** The kind of slot: 0 afternoon, 1 evening, 2 Saturday. */
  kind: number;
  /** Part of the week and day in words. */
  when: string;
  /** The commune. */
  commune: string;
  /** The step. */
  step: string;
  /** Who holds it. */
  facilitator: string;
}

/** How far a search is. */
export interface PlanProgress {
  /** Whether there is nothing left to do. */
  done: boolean;
  /** The steps of work done. */
  steps: number;
  /** The steps of work given. */
  of: number;
  /** What the best plan costs so far. */
  cost: number;
  /** No plan costs less than this. */
  lower_bound: number;
  /** How much less than this plan the best plan there is could cost at most. */
  gap: number;
}

/** A question about what can be planned. */
export interface PlanWhyCall {
  /** What there is to plan. */
  instance: InstanceDocument;
  /** The question. */
  question: PlanQuestion;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** What there is to explain. */
export type PlanQuestion =
  | AskConflict
  | AskDates;

/** Why not every step can be planned. */
export interface AskConflict {
  type: 'conflict';
  /** How many steps of work to do; each looks at the steps of one commune once. */
  work: number;
}

/** Which dates are closest for one event. */
export interface AskDates {
  type: 'dates';
  /** The plan of the other events. */
  plan: Plan;
  /** The commune, from 0. */
  commune: number;
  /** Its step, from 0. */
  step: number;
  /** How many dates to tell. */
  most: number;
}

/** The answer of `plan_why`. */
export type PlanWhyAnswer =
  | ConflictAnswer
  | DatesAnswer;

/** Why not every step can be planned. */
export interface ConflictAnswer {
  type: 'conflict';
  /** The answer. */
  why: WhyNot;
  /** The same in words, in short. */
  says: string[];
  /** Each constraint in words, by whom it is about. */
  about: SaysAbout[];
}

/** Which dates are closest for one event. */
export interface DatesAnswer {
  type: 'dates';
  /** The dates. */
  dates: ClosestDate[];
  /** The same in words, one a line. */
  says: string[];
}

/** Whether there is a plan with every step of every commune, and why not. */
export type WhyNot =
  | Plannable
  | Conflict
  | NotFound;

/** There is a plan. */
export interface Plannable {
  type: 'plannable';
}

/** It is proven that these constraints leave no plan, whatever becomes of all others. */
export interface Conflict {
  type: 'conflict';
  /** What it comes to. */
  head: ConflictHead;
  /** The constraints. */
  members: ConflictMember[];
  /** The communes that cannot be planned together, from 0. */
  communes: number[];
  /** Whether every single constraint is needed. */
  minimal: boolean;
}

/** Neither a plan was found nor a proof that there is none. */
export interface NotFound {
  type: 'not_found';
  /** The communes without a place in the last attempt. */
  not_placed: NotPlaced[];
}

/** What a conflict comes to. */
export type ConflictHead =
  | NoDate
  | TooMuch;

/** A step has no date, even if nobody else is planned. */
export interface NoDate {
  type: 'no_date';
  /** The commune, from 0. */
  commune: number;
  /** The step, from 0. */
  step: number;
  /** The first day on which it could be. */
  from: Day;
  /** The last day on which it could be; before `from` if the days do not suffice. */
  to: Day;
  /** The facilitators whose constraints are in the conflict, from 0. */
  facilitators: number[];
}

/** Each commune alone has dates, all together do not. */
export interface TooMuch {
  type: 'too_much';
  /** How many steps they have. */
  events: number;
  /** The first day on which one could be. */
  from: Day;
  /** The last day on which one could be. */
  to: Day;
  /** The facilitators whose constraints are in the conflict, from 0. */
  facilitators: number[];
}

/** A constraint of a conflict. */
export interface ConflictMember {
  /** The constraint. */
  group: ConstraintGroup;
  /** Whether a plan was found without it, with all the others; if not, the work did not suffice to tell. */
  needed: boolean;
}

/** A group of constraints: `commune:1:deadline`, `facilitator:0:absent` or `fixed:3:0`. */
export type ConstraintGroup = string;

/** A commune for which no place was found. */
export interface NotPlaced {
  /** The commune, from 0. */
  commune: number;
  /** The communes that hold what it would need; there may be other ways. */
  blocked_by: number[];
  /** What would help, the least days first. */
  loosen: Loosening[];
}

/** A group of constraints that would suffice to give a commune its place, if it were loosened alone. */
export interface Loosening {
  /** The group. */
  group: ConstraintGroup;
  /** By how many days in all its steps would be too early or too late; only for a first or last day. */
  days?: number | null;
}

/** Sentences about one commune, facilitator, Land or venue. */
export interface SaysAbout {
  /** What it is called. */
  about: string;
  /** The sentences. */
  lines: string[];
}

/** A date for an event. */
export interface ClosestDate {
  /** The day. */
  day: Day;
  /** The slot: three times the day of the horizon, plus the kind (0 afternoon, 1 evening, 2 Saturday). */
  slot: number;
  /** The facilitator for whom the least stands in the way, from 0. */
  facilitator: number;
  /** What stands in the way; nothing if the event can be then. */
  blockers: Blocker[];
}

/** What stands in the way of a date. */
export type Blocker =
  | BlockedByConstraint
  | BlockedByNotice
  | BlockedByVenue
  | BlockedByDay;

/** A constraint of the instance. */
export interface BlockedByConstraint {
  type: 'constraint';
  /** The constraint. */
  group: ConstraintGroup;
}

/** It is too soon to announce anything new. */
export interface BlockedByNotice {
  type: 'notice';
}

/** Somebody else has the venue. */
export interface BlockedByVenue {
  type: 'venue_taken';
  /** The commune that has the venue then, from 0. */
  commune: number;
  /** Its step. */
  step: number;
}

/** The facilitator holds another event on that day. */
export interface BlockedByDay {
  type: 'facilitator_taken';
  /** The commune where, from 0. */
  commune: number;
  /** Its step. */
  step: number;
}

/** A register and what an agency knows beside it, to be planned. */
export interface PlanInstanceCall {
  /** The register. */
  register: RegisterDocument;
  /** Who holds workshops, where and when. */
  planning: PlanningDocument;
  /** The language of the names of the steps. Without it: `de`. */
  language?: Language;
}

/** What an agency knows beside its register. */
export interface PlanningDocument {
  /** `klikks-workshops/1`. */
  format: PlanningFormat;
  /** What to call the plan. */
  name: string;
  /** The day on which is planned. */
  today: Day;
  /**
   * How many days before an event it must be announced. What is planned within them stays, unless it cannot be
   * held.
   */
  notice_days: number;
  /** The last day for all. */
  last_day: Day;
  /** When things begin. */
  times: SlotTimes;
  /** The steps of every commune, in their order. */
  steps: PlanningStep[];
  /** The regions. */
  regions: PlanningRegion[];
  /** Who holds workshops. */
  facilitators: PlanningFacilitator[];
  /** The rooms. A place without one has a room that is always open. */
  venues?: PlanningVenue[];
  /** What is special about some communes. */
  communes?: PlanningCommune[];
  /** Who holds the events that are planned already; each plan gives this list anew. */
  assigned?: Assigned[];
  /** Events that stay as they are planned, even if they could move. */
  fixed?: EventId[];
  /** School breaks beside those that are built in, one document a Land. */
  school_breaks?: SchoolBreaks[];
  /** What the soft goals weigh. */
  weights: InstanceWeights;
}

/** The format of a planning document. */
export type PlanningFormat =
  /** The first format. */
  | 'klikks-workshops/1';

/** When things begin in each kind of slot, Europe/Berlin. */
export interface SlotTimes {
  /** In the afternoon, Monday to Friday. */
  afternoon: TimeOfDay;
  /** In the evening, Monday to Friday. */
  evening: TimeOfDay;
  /** On a Saturday. */
  saturday: TimeOfDay;
}

/** A step that every commune takes. */
export interface PlanningStep {
  /** The kind of event, as in the programme. */
  kind: EventKindId;
  /** When it can be held. */
  slots: SlotCosts;
  /** How long it lasts. */
  minutes: number;
  /** The least number of days after the step before. */
  min_days: number;
  /** The greatest number of days after the step before. */
  max_days: number;
  /** What each day costs that a commune waits for it. */
  early: number;
}

/** Whether a step can be held in a kind of slot, and what that costs against the others; absent if it cannot. */
export interface SlotCosts {
  /** In the afternoon. */
  afternoon?: number | null;
  /** In the evening. */
  evening?: number | null;
  /** On a Saturday. */
  saturday?: number | null;
}

/** A region: who travels there can serve all its places on one trip. */
export interface PlanningRegion {
  /** Its name; facilitators refer to it. */
  name: string;
  /** The places in it. */
  places: PlaceId[];
}

/** Who holds workshops. */
export interface PlanningFacilitator {
  /** A label, such as "M1"; no name of a person is needed. */
  name: string;
  /** The kinds of event this facilitator holds. */
  kinds: EventKindId[];
  /** The regions served. */
  regions: ServedRegion[];
  /** When in the week this facilitator works. */
  free: number[][];
  /** The most events in a week from Monday to Sunday. */
  max_week: number;
  /** Days of absence. */
  absent?: DaysAway[];
  /**
   * The text of a calendar file (iCalendar) with what is in the way, at those of the times of `times` that it
   * overlaps.
   */
  busy?: string | null;
  /** Further times that are in the way. */
  busy_at?: BusyTime[];
}

/** A region that somebody serves. */
export interface ServedRegion {
  /** The name of the region. */
  region: string;
  /** What a trip there costs. */
  trip_cost: number;
}

/** Days from the first to the last, both inclusive. */
export interface DaysAway {
  /** The first day. */
  first_day: Day;
  /** The last day. */
  last_day: Day;
}

/** A time that is taken. */
export interface BusyTime {
  /** The day on which it begins. */
  day: Day;
  /** When it begins, Europe/Berlin. */
  from: TimeOfDay;
  /** When it ends; on the next day if that is not later than it begins. */
  until: TimeOfDay;
}

/** A room. */
export interface PlanningVenue {
  /** The places that meet in it. */
  places: PlaceId[];
  /** When it is closed every week. */
  closed?: number[][];
  /** Days on which it is closed. */
  closed_days?: DaysAway[];
  /** The text of a calendar file (iCalendar) with what is in it already. */
  busy?: string | null;
  /** Further times that are taken. */
  busy_at?: BusyTime[];
}

/** What is special about a commune. */
export interface PlanningCommune {
  /** The place. */
  place: PlaceId;
  /** The last day for its last step, if that is earlier than for all. */
  last_day?: Day | null;
  /** The preferred days of the week: 0 Monday to 5 Saturday; all if there are none. */
  weekdays?: number[];
}

/** Who holds an event that is planned already. */
export interface Assigned {
  /** The event. */
  event: EventId;
  /** The name of the facilitator. */
  facilitator: string;
}

/** What there is to plan, and which commune and which kind of event is which. */
export interface PlanningInstance {
  /** The instance; its first day is the day on which is planned. */
  instance: InstanceDocument;
  /** The places, in the order of its communes. */
  places: PlaceId[];
  /** The kinds of event, in the order of its step types. */
  kinds: EventKindId[];
  /** The events on record that are steps of it, as they are planned on the day on which is planned. */
  planned: PlannedStep[];
  /** What there is to know about it. */
  findings: PlanningFinding[];
}

/** A step that is planned already. */
export interface PlannedStep {
  /** The event on record. */
  event: EventId;
  /** Where it is planned, and who holds it. */
  at: number[];
}

/** What there is to know about an instance that was made of a register. */
export type PlanningFinding =
  | PlanningKindOpen
  | PlanningDayOpen
  | PlanningHolderUnknown
  | PlanningNoSlot
  | PlanningCannotStay
  | PlanningStepLeftOut
  | PlanningAdmissionDayOpen
  | PlanningVenueUnknown
  | PlanningBreaksUnknown
  | PlanningHolidayOfSome
  | PlanningHolidaysUnknown;

/** It was an event of one of several kinds; as it is open which, none of them counts as held. */
export interface PlanningKindOpen {
  type: 'kind_open';
  /** The event. */
  event: EventId;
}

/** An event is planned, and its day is open; its step is planned anew. */
export interface PlanningDayOpen {
  type: 'day_open';
  /** The event. */
  event: EventId;
}

/** An event is planned for a day, and nobody says who holds it; it stays, and nobody's time is reserved for it. */
export interface PlanningHolderUnknown {
  type: 'holder_unknown';
  /** The event. */
  event: EventId;
}

/**
 * An event is planned for a day that is no slot, such as a Sunday or a time that none of `times` is; it stays, and
 * nobody's time is reserved for it.
 */
export interface PlanningNoSlot {
  type: 'no_slot';
  /** The event. */
  event: EventId;
}

/**
 * An event is marked as fixed, or has further dates or places, and can no longer be held as it is planned: its
 * facilitator or room is not there. It stays in the plan until somebody moves it.
 */
export interface PlanningCannotStay {
  type: 'cannot_stay';
  /** The event. */
  event: EventId;
}

/** A step is behind the place although one before it is not. */
export interface PlanningStepLeftOut {
  type: 'step_left_out';
  /** The place. */
  place: PlaceId;
  /** The step that is not. */
  kind: EventKindId;
}

/** It is open on what day a place was admitted; it may hold its first step as soon as notice allows. */
export interface PlanningAdmissionDayOpen {
  type: 'admission_day_open';
  /** The place. */
  place: PlaceId;
}

/** Nobody said in what room a place meets; it is taken to be always open. */
export interface PlanningVenueUnknown {
  type: 'venue_unknown';
  /** The place. */
  place: PlaceId;
}

/** The school breaks of a Land are not known from a day on; nothing is left out for them. */
export interface PlanningBreaksUnknown {
  type: 'breaks_unknown';
  /** The Land. */
  land: Land;
  /** The first day for which they are not known. */
  from: Day;
}

/** A holiday that only some communes keep; the day is left out for all. */
export interface PlanningHolidayOfSome {
  type: 'holiday_of_some';
  /** The Land. */
  land: Land;
  /** The day. */
  day: Day;
  /** The holiday. */
  holiday: Holiday;
}

/** Whether a day is a public holiday is not known; it is not left out. */
export interface PlanningHolidaysUnknown {
  type: 'holidays_unknown';
  /** The Land. */
  land: Land;
  /** The first such day. */
  from: Day;
}

/** A plan to be put on record. */
export interface PlanCommandsCall {
  /** The register. */
  register: RegisterDocument;
  /** Who holds workshops, where and when; the same from which the plan was made. */
  planning: PlanningDocument;
  /** The plan. */
  plan: Plan;
  /** The role that puts it on record. */
  by: RoleId;
  /** Where the plan comes from. */
  source: Source;
  /** The language of the words in the calendars. Without it: `de`. */
  language?: Language;
}

/** The commands that put a plan on record, and its calendars. */
export interface PlanCalendars {
  /** What is cancelled; then, by day, what is planned or moved. */
  commands: Command[];
  /** The calendar of each place that has an event ahead. */
  places: PlaceCalendar[];
  /** The calendar of each facilitator. */
  facilitators: FacilitatorCalendar[];
  /** Who holds what once the commands are on record, for the planning document of the next plan. */
  assigned: Assigned[];
  /** What is held otherwise than it was planned, and why. */
  moved: MovedEvent[];
}

/** The calendar of a place. */
export interface PlaceCalendar {
  /** The place. */
  place: PlaceId;
  /** Its calendar file. */
  text: string;
}

/** The calendar of a facilitator. */
export interface FacilitatorCalendar {
  /** The facilitator, as the planning document calls them. */
  facilitator: string;
  /** The calendar file. */
  text: string;
}

/** An event that is held otherwise than it was planned, or not at all. */
export interface MovedEvent {
  /** The event. */
  event: EventId;
  /** Its place. */
  place: PlaceId;
  /** Its kind. */
  kind: EventKindId;
  /** How it was planned. */
  from: HeldAt;
  /** How it is held; not at all if absent. */
  to?: HeldAt | null;
  /** Why. */
  why: MoveReason;
  /** The same in words: what moved, and why. */
  says: string[];
}

/** When an event is held, and by whom. */
export interface HeldAt {
  /** The day. */
  day: Day;
  /** When it begins, Europe/Berlin. */
  starts: TimeOfDay;
  /** The name of the facilitator. */
  facilitator: string;
}

/** Why an event is not held as it was planned. */
export type MoveReason =
  | MoveHit
  | MoveFollows
  | MovePays;

/** It is hit itself: as it was planned it could not be held even if it were the only event. */
export interface MoveHit {
  type: 'hit';
  /** What stands in the way. */
  blockers: Blocker[];
}

/** As it was planned it does not fit the other events of the plan. */
export interface MoveFollows {
  type: 'follows';
  /** What stands in the way. */
  blockers: Blocker[];
}

/** It could be held as it was planned; by the weights the plan is better so. */
export interface MovePays {
  type: 'pays';
  /** How many events of its place could only go back together; 1 if it could alone. */
  events: number;
  /** How much dearer the plan would be if they went back, by goal; a goal for which it would be cheaper is below 0. */
  saves: PlanCost;
}

/** A question for the papers of a place. */
export interface PapersCall {
  /** The register. */
  register: RegisterDocument;
  /** The day, and what may be known. */
  as_of: AsOf;
  /** The place. */
  place: PlaceId;
  /** The intake; without it, the one the place is in or asks for, else the last that has opened. */
  intake?: IntakeId | null;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** A question for the papers of a place of an open register. */
export interface OpenPapersCall {
  /** The day, and what may be known. */
  as_of: AsOf;
  /** The place. */
  place: PlaceId;
  /** The intake; without it, the one the place is in or asks for, else the last that has opened. */
  intake?: IntakeId | null;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** The answer of `papers`. */
export interface PapersAnswer {
  /** The papers. */
  papers: Papers;
  /** The same in words. */
  says: string[];
}

/** Which papers a place needs, in which order, who acts, and until when. */
export interface Papers {
  /** The place. */
  place: PlaceId;
  /** The day asked about. */
  day: Day;
  /** The intake. */
  intake: IntakeId;
  /** On whose shoulders the participation rests. Where none is on record it is taken to be the commune. */
  basis: Basis;
  /** Where the place stands. */
  status: Status;
  /** The papers, in the order in which they are expected. */
  papers: Paper[];
  /** What comes next: the first that is asked for and not there. */
  next?: Step | null;
  /** Until when. */
  until: PapersUntil;
}

/** One paper, as the profile of the programme asks for it. */
export interface Paper {
  /** Its place in the expected order, from 1. */
  order: number;
  /** The step that it documents. */
  step: Step;
  /** How much it is needed. */
  need: Need;
  /** Whether it is there. */
  standing: PaperStanding;
  /** Who acts. */
  by: RoleId[];
  /** How sponsors are to be named, for the step of naming. */
  naming?: Naming | null;
  /** The majority it takes, for the step of the resolution. */
  majority?: MajorityRule | null;
  /** Where that comes from. */
  provenance: Provenance;
}

/** Whether a paper is there. */
export type PaperStanding =
  | PaperOnRecord
  | PaperDealtWith
  | PaperMissing
  | PaperNotAsked;

/** It is on record. */
export interface PaperOnRecord {
  type: 'on_record';
  /** The entry. */
  seq: number;
  /** When it was so. */
  when: Span;
}

/** A body has dealt with it and has not decided for it: adjourned, noted, rejected, or a body that cannot decide. */
export interface PaperDealtWith {
  type: 'dealt_with';
  /** The entry. */
  seq: number;
  /** When it was dealt with. */
  when: Span;
  /** Who dealt with it. */
  body: Body;
  /** What came of it. */
  outcome: Outcome;
}

/** It is asked for and not on record, which does not say that it does not exist. */
export interface PaperMissing {
  type: 'missing';
}

/** Nobody asks for it here. */
export interface PaperNotAsked {
  type: 'not_asked';
}

/** Until when the papers help. */
export type PapersUntil =
  | UntilTermEnds
  | UntilDeadline;

/** There is no deadline; the programme has a last day. */
export interface UntilTermEnds {
  type: 'term_ends';
  /** The last day of the programme. */
  last_day: Day;
}

/** There is a deadline. */
export interface UntilDeadline {
  type: 'deadline';
  /** The words of the call. */
  wording: string;
  /** The day named. */
  nominal: Day;
  /** The last day that counts. */
  effective: Day;
  /** Days from the day asked about to that day; negative when it is over. */
  days_left: number;
  /** What it means to be late. */
  strictness: Strictness;
  /** The last day on which anybody is let in: the same day, the end of the grace, or the end of the programme. */
  door: Day;
  /** Days from the day asked about to the door; negative when it is shut. */
  days_to_door: number;
}

/** Two programmes to compare: two profiles, or two versions of one. */
export interface CompareCall {
  /** The first programme. */
  first: ProgrammeDocument;
  /** The second programme. */
  second: ProgrammeDocument;
  /** A journal of the first programme; without it only the settings are compared. */
  entries?: Entry[];
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** Another programme to compare an open register with. */
export interface OpenCompareCall {
  /** The other programme. */
  second: ProgrammeDocument;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** The answer of `compare`. */
export interface CompareAnswer {
  /** What differs. */
  comparison: Comparison;
  /** The same in words. */
  says: string[];
}

/** What differs between two programmes, and what that does to a journal. */
export interface Comparison {
  /** The settings that differ. */
  settings: SettingDifference[];
  /** How many decisions of the journal were judged under both. */
  judged: number;
  /** Those with another outcome, in the order of the journal. */
  decisions: DecisionDifference[];
}

/** A setting that differs. */
export interface SettingDifference {
  /** The place in the document, such as `intakes[0].cap`: in the first one, or in the second if it is only there. */
  place: string;
  /** The setting. */
  setting: Setting;
}

/** One setting, in both programmes. What is none is not in that document. */
export type Setting =
  | SettingLand
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
  | SettingOther;

/** The Land whose agency runs it. */
export interface SettingLand {
  type: 'land';
  first: Land;
  second: Land;
}

/** When it runs. */
export interface SettingTerm {
  type: 'term';
  first: Term;
  second: Term;
}

/** An intake that only one of them has; `in_first` says which. */
export interface SettingIntake {
  type: 'intake';
  intake: IntakeId;
  in_first: boolean;
}

/** The first day on which requests are taken. */
export interface SettingOpens {
  type: 'opens';
  first: Day;
  second: Day;
}

/** The deadline. */
export interface SettingDeadline {
  type: 'deadline';
  first?: TermOfResponse | null;
  second?: TermOfResponse | null;
}

/** The number of places. */
export interface SettingCap {
  type: 'cap';
  first: Cap;
  second: Cap;
}

/** Whether there is a waiting list. */
export interface SettingWaitingList {
  type: 'waiting_list';
  first: boolean;
  second: boolean;
}

/** How places are given out. */
export interface SettingAllocation {
  type: 'allocation';
  first: Allocation;
  second: Allocation;
}

/** Who of two came first, and what becomes of ties. */
export interface SettingReceiptOrder {
  type: 'receipt_order';
  first: ReceiptOrder;
  second: ReceiptOrder;
}

/** Whether a basis is admitted, and whether it takes up a place. */
export interface SettingBasis {
  type: 'basis';
  basis: Basis;
  first?: boolean | null;
  second?: boolean | null;
}

/** How much a step is needed. */
export interface SettingNeed {
  type: 'need';
  step: Step;
  first?: Need | null;
  second?: Need | null;
}

/** The order in which the steps that both know are expected. */
export interface SettingOrder {
  type: 'order';
  first: Step[];
  second: Step[];
}

/** Who takes a step. */
export interface SettingActs {
  type: 'acts';
  step: Step;
  first: RoleId[];
  second: RoleId[];
}

/** How sponsors are to be named. */
export interface SettingNaming {
  type: 'naming';
  first?: Naming | null;
  second?: Naming | null;
}

/** The majority that a resolution takes. */
export interface SettingMajority {
  type: 'majority';
  first?: MajorityRule | null;
  second?: MajorityRule | null;
}

/** How small a commune has to be. */
export interface SettingInhabitants {
  type: 'inhabitants';
  first?: InhabitantsLimit | null;
  second?: InhabitantsLimit | null;
}

/** Names, texts, contacts, kinds of event, topics, sources: nothing is decided by them. */
export interface SettingOther {
  type: 'other';
}

/** A decision that comes out differently. */
export interface DecisionDifference {
  /** The entry that was judged. */
  seq: number;
  /** Whose participation it is about. */
  place: PlaceId;
  /** The verdict under the first programme. */
  first: Verdict;
  /** The verdict under the second. */
  second: Verdict;
}

/** A saved page of a council's information system. */
export interface OparlCall {
  /** The JSON text, as it was saved: an object, a list, or a page of a list. */
  text: string;
  /** The place whose council it is. */
  place: PlaceId;
  /** The number of a Vorlage; without it, everything in the text is read. */
  reference?: string | null;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** The answer of `oparl`. Nothing of it is on record. */
export interface OparlAnswer {
  /** What was read. */
  suggestions: SuggestedEvidence[];
  /** What is broken or missing in the text. */
  problems: OparlProblem[];
  /** The problems in words. */
  says: string[];
}

/** A suggestion, and what a person would put on record to confirm it. */
export interface SuggestedEvidence {
  /** What was read. */
  suggestion: Suggestion;
  /** The action of the command that confirms it; none if the kind of body has to be told first. */
  action?: Action | null;
  /** The source to name in that command. */
  source: Source;
  /** The same in words. */
  says: string[];
}

/** A resolution as a council's information system tells it, to be confirmed by a person. */
export interface Suggestion {
  /** What the paper or the agenda item is about. */
  title?: string | null;
  /** The number of the Vorlage. */
  reference?: string | null;
  /** Who dealt with it, as the system names it. */
  organization?: string | null;
  /** The number on the agenda. */
  agenda_number?: string | null;
  /** The kind of body, if it could be told. */
  body?: Body | null;
  /** What came of it. */
  outcome: Outcome;
  /** How it was carried, in the words of the result. */
  majority: Majority;
  /** The words of the result. */
  result?: string | null;
  /** When the body met. */
  when: Span;
  /** Whether the decision is taken here, as the system says. */
  authoritative?: boolean | null;
  /** An address to look at. */
  url?: string | null;
  /** What could not be told. */
  untold: OparlGap[];
}

/** What could not be told. */
export type OparlGap =
  /** The paper is not in the text. */
  | 'paper_not_saved'
  /** The agenda item is not in the text. */
  | 'agenda_item_not_saved'
  /** The meeting is not in the text. */
  | 'meeting_not_saved'
  /** The organization is not in the text. */
  | 'organization_not_saved'
  /** The meeting was cancelled. */
  | 'meeting_cancelled'
  /** The meeting is planned, and nothing says that it took place. */
  | 'meeting_not_held'
  /** The day of the meeting. */
  | 'day'
  /** What kind of body it is. */
  | 'body'
  /** Several bodies of different kinds met together. */
  | 'several_bodies'
  /** There are no words for the outcome. */
  | 'no_outcome'
  /** The words for the outcome are not known here. */
  | 'unknown_outcome'
  /** The words for the outcome say more than one thing. */
  | 'ambiguous_outcome'
  /** The consultation prepares the decision of another body. */
  | 'only_prepares'
  /** Whether the decision is taken here is not said. */
  | 'decides_unknown';

/** Something that is broken or not there. */
export type OparlProblem =
  | OparlNothingFound
  | OparlBrokenField
  | OparlNoId
  | OparlDeleted
  | OparlNoConsultation
  | OparlGivenTwice;

/** No paper, consultation, agenda item, meeting or organization is in the text. */
export interface OparlNothingFound {
  type: 'nothing_found';
}

/** A field of the standard holds something else; it is read as if it were not there. */
export interface OparlBrokenField {
  type: 'broken_field';
  /** The id of the object. */
  object: string;
  /** The field. */
  field: string;
  /** What it holds, shortened. */
  found: string;
  /** What it should hold. */
  expected: OparlExpected;
}

/** An object has no id, so nothing can point to it. */
export interface OparlNoId {
  type: 'no_id';
  /** Its type. */
  kind: string;
}

/** An object was deleted by its council; it is passed over. */
export interface OparlDeleted {
  type: 'deleted';
  /** Its id. */
  object: string;
}

/** A paper without a consultation in the text: what became of it is not there. */
export interface OparlNoConsultation {
  type: 'no_consultation';
  /** The id of the paper. */
  paper: string;
}

/** A field is given twice; the first counts. */
export interface OparlGivenTwice {
  type: 'given_twice';
  /** The place of the field. */
  place: string;
}

/** What a field of the standard holds. */
export type OparlExpected =
  /** A text. */
  | 'text'
  /** A day, or a time with its offset. */
  | 'time'
  /** True or false. */
  | 'boolean'
  /** The address of an object, or the object itself. */
  | 'link'
  /** A list of such. */
  | 'links';

/** A store to check and to change. Without changes it is only checked. */
export interface PersonsChangeCall {
  /** The store. */
  store: PersonStoreDocument;
  /** The changes, made one after the other. */
  changes?: PersonChange[];
}

/**
 * The personal records of a programme: plain data with public fields, kept apart from the journal. `PersonStore` is
 * its checked form.
 */
export interface PersonStoreDocument {
  /** `klikks-persons/1`. */
  format: PersonStoreFormat;
  /** The programme. */
  programme: ProgrammeId;
  /** The last day of the programme, with which every purpose without an end of its own ends. */
  programme_last_day: Day;
  /** Who answers for the data. */
  controller: Controller;
  /** Who receives it (DSGVO Art. 15 (1) c), as bodies or kinds of bodies. */
  recipients?: string[];
  /** How long data is kept, one rule for each purpose in use. */
  retention: RetentionRule[];
  /** The records. */
  persons: PersonRecord[];
  /** Who was erased. */
  erased?: Erasure[];
}

/** The format of a store of personal records. */
export type PersonStoreFormat =
  /** The first format. */
  | 'klikks-persons/1';

/** Who decides about the data and answers for it (DSGVO Art. 4 no. 7). */
export interface Controller {
  /** The body; never a person. */
  name: string;
  /** What kind of body it is. */
  kind: ControllerKind;
  /** Where its data protection officer is reached, as an address of the office. */
  officer: string;
  /** The authority to which one can complain (Art. 77). */
  complaints_to: string;
}

/** What kind of body decides about the data. */
export type ControllerKind =
  /** An authority, such as a commune. */
  | 'public_body'
  /** A company or association, also one that belongs to a Land. */
  | 'private_body';

/**
 * How long data is kept for a purpose. No statute fixes it for volunteers; it follows from the purpose, so it is
 * data.
 */
export interface RetentionRule {
  /** The purpose. */
  purpose: Purpose;
  /** The event. */
  event: RetentionEvent;
  /** How long after it. */
  period: RetentionPeriod;
  /** Who says so: a section, a condition of the grant, or an assumption. */
  provenance: Provenance;
}

/**
 * What personal data is kept for (DSGVO Art. 5 (1) b). Each purpose has its own basis, its own end and its own
 * retention.
 */
export type Purpose =
  /** To reach sponsors and to coordinate what they do. */
  | 'coordination'
  /** To hold training and to know who took part. */
  | 'training'
  /**
   * To be able to show who acted on whose order since when (SGB VII § 2 (1) no. 10a). It does not say that somebody
   * is insured.
   */
  | 'accident_cover'
  /** To write certificates and to honour people. */
  | 'certificate'
  /** To send news. */
  | 'newsletter'
  /** To publish the name. It needs consent. */
  | 'publish_name';

/** The event from which a retention is counted. */
export type RetentionEvent =
  /** The purpose ended, such as a role; without an end of its own, with the programme. */
  | 'purpose_ended'
  /** The programme ended, whenever the purpose did. */
  | 'programme_ended'
  /** Consent was withdrawn. */
  | 'consent_withdrawn';

/** How long something is kept after the event. */
export type RetentionPeriod =
  | RetainNoLonger
  | RetainFor;

/** Not at all: it may be there on the day of the event, and no longer. */
export interface RetainNoLonger {
  type: 'no_longer';
}

/** For a period, counted as after an event: the day of the event is not counted (BGB §§ 187 (1), 188). */
export interface RetainFor {
  type: 'for';
  /** How many units, from 1. */
  amount: number;
  /** The unit. */
  unit: Unit;
}

/** What is kept of one person: no birthday, no remarks, nothing that no purpose needs (DSGVO Art. 5 (1) c). */
export interface PersonRecord {
  /** The random id under which the journal knows the person. */
  id: PersonId;
  /** The name, or the name the person wants to be called by. */
  name: Personal;
  /** Ways to reach the person. */
  contact?: ContactPoint[];
  /** Where the data came from. */
  origin: DataOrigin;
  /** What it is kept for; at least one purpose. */
  purposes: PurposeTerm[];
  /** Consents, in the order in which they were given, the withdrawn ones among them. */
  consents?: Consent[];
  /** A legal hold. */
  hold?: LegalHold | null;
  /** A restriction. */
  restriction?: Restriction | null;
}

/** A text about a person. It is never repeated in an error, a decision, a report or a public view. */
export type Personal = string;

/** A way to reach a person, and what it may be used for. */
export interface ContactPoint {
  /** E-mail, telephone or letter. */
  channel: Channel;
  /** The address or number. */
  value: Personal;
  /** What it may be used for; it goes when none of them is left. */
  purposes: Purpose[];
}

/** Where the data of a person came from (DSGVO Art. 15 (1) g). */
export type DataOrigin =
  /** From the person. */
  | 'subject'
  /** From the commune. */
  | 'commune'
  /** From what is open to the public. */
  | 'public_source';

/** A purpose for which the data of one person is kept, from when and until when. */
export interface PurposeTerm {
  /** The purpose. */
  purpose: Purpose;
  /** What allows it. */
  basis: LegalBasis;
  /** The first day. */
  since: Day;
  /** The last day, inclusive; without it, the purpose ends with the programme. */
  ended?: Day | null;
}

/** What makes the processing lawful (DSGVO Art. 6 (1)). */
export type LegalBasis =
  /** Art. 6 (1) a: consent. */
  | 'consent'
  /** Art. 6 (1) b: a contract, such as an agreement on volunteering. */
  | 'contract'
  /** Art. 6 (1) c: a legal obligation. */
  | 'legal_obligation'
  /** Art. 6 (1) e: a task in the public interest; in North Rhine-Westphalia with DSG NRW § 3. */
  | 'public_task'
  /** Art. 6 (1) f: legitimate interests; not open to authorities in the performance of their tasks. */
  | 'legitimate_interest';

/** A consent to one purpose: to which text, when and how, and whether it was withdrawn. */
export interface Consent {
  /** To what; who consents to several purposes gives several consents. */
  purpose: Purpose;
  /** The version of the text that was shown, such as `2023-01`. */
  text_version: string;
  /** The SHA-256 of that text in UTF-8. `of` makes it. */
  text_sha256: Sha256Hex;
  /** The language of that text. */
  text_language: Language;
  /** When it was given. */
  given_at: Moment;
  /** How it was given. */
  channel: Channel;
  /** The role that recorded it. */
  recorded_by: RoleId;
  /** When it was withdrawn. What was done before stays lawful (Art. 7 (3)). */
  withdrawn_at?: Moment | null;
}

/** A legal hold: while it lasts nothing is erased. */
export interface LegalHold {
  /** Why. */
  reason: HoldReason;
  /** The first day. */
  since: Day;
  /** The last day, inclusive; without it, until it is released. */
  until?: Day | null;
}

/** Why data is kept although it would have to go (DSGVO Art. 17 (3)). */
export type HoldReason =
  /** Art. 17 (3) e: to establish, exercise or defend legal claims. */
  | 'legal_claims'
  /** Art. 17 (3) b: a legal obligation, such as the audit of a grant. */
  | 'legal_obligation';

/** A restriction: what is kept is neither used nor shown nor erased until it is lifted. */
export interface Restriction {
  /** Why. */
  reason: RestrictionReason;
  /** The first day. */
  since: Day;
}

/** Why data may only be stored (DSGVO Art. 18 (1)). */
export type RestrictionReason =
  /** Art. 18 (1) a: the person says that it is wrong; it is being looked into. */
  | 'accuracy_contested'
  /** Art. 18 (1) b: it was unlawful, and the person does not want it erased. */
  | 'unlawful'
  /** Art. 18 (1) c: the person needs it for legal claims. */
  | 'needed_for_claims'
  /** Art. 18 (1) d: the person objected; it is being looked into. */
  | 'objection_pending';

/** That somebody was erased: the id and the reason, and nothing else. */
export interface Erasure {
  /** The id, which the journal may still hold. It says nothing any more. */
  person: PersonId;
  /** When. */
  on: Day;
  /** Why. */
  reason: ErasureReason;
}

/** A change of a store. */
export type PersonChange =
  | ChangeAdd
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
  | ChangeErase;

/** A record is added. */
export interface ChangeAdd {
  type: 'add';
  record: PersonRecord;
}

/** What is wrong is put right (DSGVO Art. 16). */
export interface ChangeCorrect {
  type: 'correct';
  person: PersonId;
  /** The right name. */
  name?: Personal | null;
  /** The right contacts, all of them. */
  contact?: ContactPoint[] | null;
}

/** A purpose begins, or begins anew after it had ended. */
export interface ChangeBeginPurpose {
  type: 'begin_purpose';
  person: PersonId;
  term: PurposeTerm;
}

/** A purpose ends; `on` is its last day. */
export interface ChangeEndPurpose {
  type: 'end_purpose';
  person: PersonId;
  purpose: Purpose;
  on: Day;
}

/** A purpose goes, with its consents and the contacts that serve no other. */
export interface ChangeDropPurpose {
  type: 'drop_purpose';
  person: PersonId;
  purpose: Purpose;
}

/** Consent is given. */
export interface ChangeGiveConsent {
  type: 'give_consent';
  person: PersonId;
  consent: Consent;
}

/** Consent is withdrawn (Art. 7 (3)); a purpose that rests on it ends that day. */
export interface ChangeWithdrawConsent {
  type: 'withdraw_consent';
  person: PersonId;
  purpose: Purpose;
  at: Moment;
}

/** The record may only be kept (Art. 18). */
export interface ChangeRestrict {
  type: 'restrict';
  person: PersonId;
  restriction: Restriction;
}

/** The restriction is lifted; the person is told before (Art. 18 (3)). */
export interface ChangeLiftRestriction {
  type: 'lift_restriction';
  person: PersonId;
}

/** A legal hold is laid on the record. */
export interface ChangeHold {
  type: 'hold';
  person: PersonId;
  hold: LegalHold;
}

/** The legal hold is released. */
export interface ChangeReleaseHold {
  type: 'release_hold';
  person: PersonId;
}

/** The record is erased (Art. 17). What is left is the id, the day and the reason. */
export interface ChangeErase {
  type: 'erase';
  person: PersonId;
  on: Day;
  reason: ErasureReason;
}

/** The answer of `persons_change`. */
export interface PersonsChangeAnswer {
  /** The store as it is then. */
  store: PersonStoreDocument;
  /** Facts for the journal: who was erased, by id and reason. */
  facts: Fact[];
}

/** A question for what must go. */
export interface PersonsDueCall {
  /** The store. */
  store: PersonStoreDocument;
  /** The day. */
  day: Day;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** The answer of `persons_due`. It holds ids, no names. */
export interface PersonsDueAnswer {
  /** What must be gone on that day, and why. */
  due: DueForErasure[];
  /** The same in words. */
  says: string[];
}

/** What must go of one person. It names the id, no name. */
export interface DueForErasure {
  /** The person. */
  person: PersonId;
  /** Whether no purpose is left: then the record as a whole goes. Else only what serves the purposes named. */
  whole: boolean;
  /** The purposes whose retention is over, the first to end first. */
  purposes: Retention[];
  /** What keeps it all the same. */
  kept_by?: KeptBy | null;
}

/** Until when the data of one person is kept for one purpose, and why. */
export interface Retention {
  /** The purpose. */
  purpose: Purpose;
  /** The event. */
  event: RetentionEvent;
  /** Its day. */
  event_day: Day;
  /** The last day on which it may be kept, inclusive. It has to go on the day after. */
  retain_until: Day;
  /** The steps of the period, each with its section; none if there is no period. */
  steps: DeadlineStep[];
  /** Who says so; none where the law does: data goes when consent is withdrawn (DSGVO Art. 17 (1) b). */
  provenance?: Provenance | null;
}

/** What keeps data that would have to go. */
export type KeptBy =
  | KeptByHold
  | KeptByRestriction;

/** A legal hold. */
export interface KeptByHold {
  type: 'hold';
  /** Why. */
  reason: HoldReason;
  /** Its last day, if it has one. */
  until?: Day | null;
}

/** A restriction. */
export interface KeptByRestriction {
  type: 'restriction';
  /** Why. */
  reason: RestrictionReason;
}

/** A question for everything on one person. */
export interface PersonsExportCall {
  /** The store. */
  store: PersonStoreDocument;
  /** The person who asks. */
  person: PersonId;
  /** The entries of the journal; those that name the id are handed out. */
  entries?: Entry[];
  /** The day of the answer. */
  day: Day;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** The answer of `persons_export`, for the person it is about. */
export interface PersonsExportAnswer {
  /** Everything, in a form that other software reads (DSGVO Art. 20). */
  export: SubjectExport;
  /** The same in words, as Markdown. */
  text: string;
}

/**
 * Everything on one person: the record, what it is used for and until when, and the entries of the journal that
 * name the id.
 */
export interface SubjectExport {
  /** `klikks-subject/1`. */
  format: SubjectExportFormat;
  /** The day of the export. */
  on: Day;
  /** The id. */
  person: PersonId;
  /** Who answers for the data. */
  controller: Controller;
  /** Who receives it. */
  recipients: string[];
  /** The record; none if nobody has this id. */
  record?: PersonRecord | null;
  /** The purposes. */
  purposes: PurposeTold[];
  /** That the person was erased. */
  erased?: Erasure | null;
  /** The entries of the journal that name the id. */
  entries: Entry[];
}

/** The format of what is handed out to a person. */
export type SubjectExportFormat =
  /** The first format. */
  | 'klikks-subject/1';

/** One purpose, as it is told to the person. */
export interface PurposeTold {
  /** The purpose, its basis and its days. */
  term: PurposeTerm;
  /** How the basis is cited. */
  citation: string;
  /** Whether the person may take the data elsewhere (Art. 20 (1) a). */
  portable: boolean;
  /** Until when it is kept, as far as can be said today, and why. */
  retention: Retention;
}

/** A question for what may be shown. */
export interface PersonsShownCall {
  /** The store. */
  store: PersonStoreDocument;
  /** For whom. */
  audience: Audience;
  /** On which day. */
  day: Day;
}

/** For whom something is shown. */
export type Audience =
  | AudiencePublic
  | AudienceInternal;

/** Everybody: names of those whose consent to publication is in force, and nothing else of them. */
export interface AudiencePublic {
  type: 'public';
}

/** Those who work on a purpose: whose data may be used for it, with the contacts that serve it. */
export interface AudienceInternal {
  type: 'internal';
  /** The purpose. */
  purpose: Purpose;
}

/** The answer of `persons_shown`. */
export interface PersonsShownAnswer {
  /** Who may be shown, in the order of the names. */
  persons: ShownPerson[];
}

/** What may be shown of one person. */
export interface ShownPerson {
  /** The id; none for the public, who could follow it through what else is published. */
  person?: PersonId | null;
  /** The name. */
  name: Personal;
  /** The contacts that serve the purpose. */
  contact?: ContactPoint[];
}

/** A slot to divide. */
export interface AgendaCall {
  /** The template. */
  template: TemplateChoice;
  /** The first day. */
  date: Day;
  /** When each day begins, Europe/Berlin. */
  starts: TimeOfDay;
  /** The slot, all days together. */
  minutes: number;
  /** How many come, if that is known. */
  participants?: number | null;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** The template of an agenda: one that is built in, or one's own. */
export type TemplateChoice =
  | TemplateBuiltIn
  | TemplateOwn;

/** One that is built in. */
export interface TemplateBuiltIn {
  type: 'built_in';
  /** Its name. */
  name: TemplateName;
}

/** One's own. */
export interface TemplateOwn {
  type: 'own';
  /** The template. */
  template: AgendaTemplate;
}

/** How a slot is divided. */
export interface AgendaTemplate {
  /** On how many days in a row, 1 to 5. Each begins at the same time and is as long as the others, to the minute. */
  days: number;
  /** How many minutes it usually takes, all days together. */
  usual: Usual;
  /** The phases, in order. */
  phases: PhaseRule[];
  /** The breaks. */
  breaks: BreakRule;
  /** How many people can work as one group, from 1; more are split. */
  group_size: number;
  /** What to bring. */
  materials?: MaterialRule[];
  /** What to do before and after. */
  tasks?: TaskRule[];
  /** Where the template comes from. */
  sources?: Source[];
  /** Settings that no source states, in German. */
  assumed?: string[];
}

/** How much of the time a phase gets. */
export interface PhaseRule {
  /** The phase. */
  phase: Phase;
  /** Its part of the time, against the parts of the others. */
  share: number;
  /** The fewest minutes it needs. */
  least: number;
  /** The most minutes it is given. */
  most: number;
  /** What it is called instead of the usual name. */
  label?: Label | null;
}

/** A phase of a meeting. */
export type Phase =
  /** Arriving, welcome, what the day is for. */
  | 'welcome'
  /** Kritik: what is wrong, collected without discussion. */
  | 'critique'
  /** Phantasie or Utopie: everything is possible. */
  | 'fantasy'
  /** Verwirklichung: what can be done, who, when. */
  | 'implementation'
  /** Result, next date, thanks. */
  | 'closing'
  /** Getting to know each other. */
  | 'introductions'
  /** What each expects and can give. */
  | 'expectations'
  /** The programme in short. */
  | 'presentation'
  /** Examples of other places. */
  | 'examples'
  /** Questions and answers. */
  | 'questions'
  /** Talks at tables, with lists to sign up. */
  | 'tables'
  /** Where the place stands. */
  | 'stocktaking'
  /** Where it wants to be. */
  | 'goals'
  /** How it gets there. */
  | 'paths'
  /** Who does what until when. */
  | 'agreements'
  /** The ideas in short, one after the other. */
  | 'ideas'
  /** By what ideas are judged. */
  | 'criteria'
  /** Judging, with dots. */
  | 'rating'
  /** What came of it, and whether that can be. */
  | 'ranking'
  /** The project on one page. */
  | 'sketch'
  /** Steps, persons in charge, dates. */
  | 'steps'
  /** Money, rooms, partners, permits. */
  | 'resources';

/**
 * When there are breaks: on a day of `every` minutes or more, one of `minutes` for each full `every` minutes. No
 * stretch without a break is longer than `every`.
 */
export interface BreakRule {
  /** After how many minutes a break is due, 30 to 480. */
  every: number;
  /** How long it is, shorter than `every`. */
  minutes: number;
  /** The break for lunch, if there is one. */
  lunch?: LunchRule | null;
}

/**
 * When a break becomes lunch: on a day of `from` minutes or more, the break nearest to half past twelve that would
 * begin between half past eleven and two o'clock.
 */
export interface LunchRule {
  /** From how many minutes of a day on. */
  from: number;
  /** How long it is. It takes no more than half of the day. */
  minutes: number;
}

/** Something to bring. */
export interface MaterialRule {
  /** What it is. */
  material: Material;
  /** How many. */
  amount: number;
  /** Of what. */
  per: Per;
}

/** Something to bring. */
export type Material =
  /** Pin boards. */
  | 'pin_boards'
  /** Cards to write on. */
  | 'cards'
  /** Thick pens. */
  | 'pens'
  /** Dots for votes. */
  | 'dots'
  /** A poster with the rules. */
  | 'rules_poster'
  /** Name badges. */
  | 'name_badges'
  /** A list to sign, with a line of consent for each use of the data. */
  | 'sign_in_sheet'
  /** A projector. */
  | 'projector'
  /** A sheet for a project sketch. */
  | 'sketch_sheets';

/** Of what something is needed so many times. */
export type Per =
  /** Once for everybody together. */
  | 'event'
  /** For each group. */
  | 'group'
  /** For each person. */
  | 'person';

/** Something to do before or after the day. */
export interface TaskRule {
  /** What it is. */
  task: Task;
  /** How many days after the first day it is due; before it if negative. */
  days: number;
}

/** Something to do before or after the day. */
export type Task =
  /** Settle the topic. */
  | 'settle_topic'
  /** Book the room. */
  | 'book_room'
  /** Find somebody to moderate. */
  | 'find_moderation'
  /** Invite. */
  | 'invite'
  /** Get the material. */
  | 'get_material'
  /** Put the chairs in a circle. */
  | 'set_up_room'
  /** Send the minutes. */
  | 'send_minutes'
  /** Keep a contact list of those who agreed. */
  | 'keep_contacts'
  /** Meet again. */
  | 'meet_again'
  /** Form groups that last. */
  | 'form_groups';

/** The answer of `agenda`. */
export interface AgendaAnswer {
  /** The agenda. */
  agenda: Agenda;
  /** The same as Markdown, to hand out. */
  text: string;
  /** What there is to know, in words. */
  says: string[];
}

/** An agenda. Its items follow each other without a gap on each day, and their minutes add up to the slot. */
export interface Agenda {
  /** Its template. */
  template: TemplateChoice;
  /** The first day. */
  date: Day;
  /** When each day begins, Europe/Berlin. */
  starts: TimeOfDay;
  /** The slot, all days together. */
  minutes: number;
  /** How many come, if that is known. */
  participants?: number | null;
  /** The items, in order. */
  items: AgendaItem[];
  /** What there is to know. */
  notes: AgendaNote[];
  /** What to bring. */
  materials: AgendaMaterial[];
  /** What to do before and after, by date. */
  tasks: AgendaTask[];
  /** Where the template comes from. */
  sources: Source[];
  /** Settings of the template that no source states, in German. */
  assumed: string[];
}

/** One item of an agenda. */
export interface AgendaItem {
  /** What happens. */
  part: AgendaPart;
  /** On which day of the agenda, from 1. */
  day: number;
  /** The day on which it begins. */
  date: Day;
  /** When it begins, as clocks in Berlin show it. */
  starts: TimeOfDay;
  /** When it ends, exclusive. */
  ends: TimeOfDay;
  /** How long it is. */
  minutes: number;
}

/** What happens in an item of an agenda. */
export type AgendaPart =
  | AgendaPhase
  | AgendaBreak
  | AgendaLunch
  | AgendaSpare;

/** A phase, or a piece of it. */
export interface AgendaPhase {
  type: 'phase';
  /** The phase. */
  phase: Phase;
  /** What it is called instead of the usual name. */
  label?: Label | null;
  /** Whether it goes on after a break or a night. */
  continued?: boolean;
}

/** A break. */
export interface AgendaBreak {
  type: 'break';
}

/** The break for lunch. */
export interface AgendaLunch {
  type: 'lunch';
}

/** Time that no phase may have. */
export interface AgendaSpare {
  type: 'spare';
}

/** Something to know about an agenda. */
export type AgendaNote =
  | SlotUnusual
  | SlotTooShort
  | PhaseTooShort
  | SlotTooLong
  | SplitGroups;

/** The slot is shorter or longer than is usual for the template. */
export interface SlotUnusual {
  type: 'slot_unusual';
  /** The slot. */
  minutes: number;
  /** What is usual. */
  usual: Usual;
}

/** The phases need more than there is; each has less than it needs. */
export interface SlotTooShort {
  type: 'slot_too_short';
  /** How many minutes are missing. */
  missing: number;
}

/** A phase has less than it needs. */
export interface PhaseTooShort {
  type: 'phase_too_short';
  /** The phase. */
  phase: Phase;
  /** What it is called instead of the usual name. */
  label?: Label | null;
  /** What it has. */
  minutes: number;
  /** What it needs. */
  least: number;
}

/** All phases have the most they may have; the rest is spare. */
export interface SlotTooLong {
  type: 'slot_too_long';
  /** How many minutes are left. */
  spare: number;
}

/** There are more people than can work as one group. */
export interface SplitGroups {
  type: 'split_groups';
  /** How many people come. */
  participants: number;
  /** How many groups to form. */
  groups: number;
  /** How many are in the largest. */
  largest: number;
}

/** Something to bring. */
export interface AgendaMaterial {
  /** What it is. */
  material: Material;
  /** How many; unknown where that depends on how many come, and nobody said. */
  amount?: number | null;
}

/** Something to do before or after. */
export interface AgendaTask {
  /** What it is. */
  task: Task;
  /** By when. */
  due: Day;
  /** Whether that is after the last day. */
  after: boolean;
}

/** An agenda of which an item begins late. */
export interface AgendaShiftCall {
  /** The template. */
  template: TemplateChoice;
  /** The first day. */
  date: Day;
  /** When each day begins, Europe/Berlin. */
  starts: TimeOfDay;
  /** The slot, all days together. */
  minutes: number;
  /** Which item of the agenda begins late, from 0. */
  item: number;
  /** By how many minutes; earlier if negative. */
  delay: number;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
}

/** The answer of `agenda_shift`. */
export interface AgendaShiftAnswer {
  /** What becomes of the day. */
  shift: AgendaShift;
  /** The same in words. */
  says: string[];
}

/** What becomes of a day that runs late. */
export interface AgendaShift {
  /**
   * The items if all keep their length: the one in front of the late item takes longer, what follows on that day
   * moves.
   */
  later: AgendaItem[];
  /** How many minutes the day then ends later; earlier if negative. */
  overrun: number;
  /** The items if the day is to end on time as far as that goes: phases give way, down to what they need. */
  on_time: AgendaItem[];
  /** Who gives way for that. */
  shortened: Shortened[];
  /** How many minutes the day still ends later. */
  still_over: number;
}

/** An item that gives minutes away. */
export interface Shortened {
  /** Which item of the agenda, from 0. */
  item: number;
  /** How long it was to be. */
  from: number;
  /** How long it can be. */
  to: number;
}

/** A verdict to put into words. */
export interface ExplainCall {
  /** The verdict. */
  verdict: Verdict;
  /** The register whose names stand for ids; without it ids stand for themselves. */
  register?: RegisterDocument | null;
  /** The language. Without it: `de`. */
  language?: Language;
}

/** A verdict of an open register to put into words. */
export interface OpenExplainCall {
  /** The verdict. */
  verdict: Verdict;
  /** The language. Without it: `de`. */
  language?: Language;
}

/** The answer of `explain`. */
export interface ExplainAnswer {
  /** The outcome, a line for each rule, and what would have changed it. */
  lines: string[];
  /** The same lines, with what each rests on below it. */
  tree: Line[];
  /** The tree as Markdown. */
  text: string;
}

/** A line of a text, and the lines below it. */
export interface Line {
  /** What it says. */
  says: string;
  /** What stands below it. */
  below?: Line[];
}

/** The text of a journal: one JSON document a line. */
export interface ReadJournalCall {
  /** The text. */
  text: string;
}

/** The answer of `read_journal`. */
export interface ReadJournalAnswer {
  /** The first line. */
  header: JournalHeader;
  /** The entries. */
  entries: Entry[];
  /** What there is to know about the text, such as a last line that was cut off. */
  findings: Finding[];
}

/** A public view to put into words. */
export interface SectionsCall {
  /** The view. */
  view: PublicView;
  /** The day on which it is read. */
  today: Day;
}

/** The answer of `sections`. */
export interface SectionsAnswer {
  /** What day the view is of, in words. */
  status: string;
  /** Headings and lines. */
  sections: PageSection[];
  /** The same as static HTML. */
  html: string;
}

/** A heading, and what stands below it. */
export interface PageSection {
  /** A name for style sheets, such as `places`. */
  id: string;
  /** The heading. */
  heading: string;
  /** The lines, each a list item. */
  items: string[];
}

/** The answer of `validate`. */
export interface ValidateAnswer {
  /** The format of the document. */
  format: string;
  /** What there is to know about it. */
  findings: Finding[];
}

/** A register to open. */
export interface OpenCall {
  /** The programme. */
  programme: ProgrammeDocument;
  /** The journal, one JSON document a line; without it the register is empty. */
  journal?: string | null;
}

/** The answer of `undo`. */
export interface UndoAnswer {
  /** The entries that were taken back, none if nothing had been submitted. */
  taken_back: Entry[];
}

/** The answer of `findings`. */
export interface FindingsAnswer {
  /** What there is to know about the register, and about the text it was read from. */
  findings: Finding[];
}

/** A question for a report of figures. */
export interface FiguresCall {
  /** The register. */
  register: RegisterDocument;
  /** For whom. */
  of: FiguresOf;
  /** The day, and what may be known. */
  as_of: AsOf;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
  /** The public view that was published before: the difference to it gives nothing away either. */
  previous?: PublicView | null;
}

/** For whom figures are put together. */
export type FiguresOf =
  | FiguresOfCouncil
  | FiguresOfProgramme
  | FiguresOfPress
  | FiguresOfFunder;

/** For the council of one place. Small counts of persons are withheld as in the public view. */
export interface FiguresOfCouncil {
  type: 'council';
  /** The place. */
  place: PlaceId;
}

/** For the agency: all places, intakes, waiting list, forecast and findings. It is no public paper. */
export interface FiguresOfProgramme {
  type: 'programme';
}

/** For the press: what may be published. Small counts of persons are withheld as in the public view. */
export interface FiguresOfPress {
  type: 'press';
}

/** For the funder: sponsors, communes, projects and what they save. Small counts of persons are withheld too. */
export interface FiguresOfFunder {
  type: 'funder';
}

/** A question for a report of figures of an open register. */
export interface OpenFiguresCall {
  /** For whom. */
  of: FiguresOf;
  /** The day, and what may be known. */
  as_of: AsOf;
  /** The language of the words in the answer. Without it: `de`. */
  language?: Language;
  /** The public view that was published before: the difference to it gives nothing away either. */
  previous?: PublicView | null;
}

/** The answer of `figures`. */
export interface FiguresAnswer {
  /** The report, each figure with the entries it rests on. */
  report: FigureReport;
  /** The same as Markdown. */
  text: string;
  /** The same as a page of HTML. */
  html: string;
  /** The same as CSV for a spreadsheet, with a byte order mark. */
  csv: string;
}

/** A report of figures as of a day. It holds no id of a person. */
export interface FigureReport {
  /** `klikks-figures/1`. */
  format: FiguresFormat;
  /** The language of the words in it. */
  language: Language;
  /** For whom. */
  of: FiguresOf;
  /** The name of the programme. */
  programme: string;
  /** The title. */
  title: string;
  /** The day of the report. */
  as_of: Day;
  /** The figures. */
  sections: FigureSection[];
}

/** The format of a report of figures. */
export type FiguresFormat =
  /** The first format. */
  | 'klikks-figures/1';

/** Figures that belong together. */
export interface FigureSection {
  /** What they are about. */
  group: FigureGroup;
  /** The same in words. */
  heading: string;
  /** The figures. */
  figures: TracedFigure[];
  /** What there is to know about them. */
  notes: string[];
}

/** What a group of figures is about. */
export type FigureGroup =
  /** Where the place stands, and why. */
  | 'status'
  /** What bodies decided. */
  | 'resolutions'
  /** How many take part. */
  | 'communes'
  /** Each place. */
  | 'places'
  /** Places of each intake, taken, left and waited for. */
  | 'intakes'
  /** How many there may be in the end. */
  | 'forecast'
  /** How many sponsors there are. */
  | 'sponsors'
  /** What nobody looks after. */
  | 'coverage'
  /** What took place. */
  | 'held'
  /** What is planned. */
  | 'coming'
  /** Projects and what they save. */
  | 'projects'
  /** What comes next, and until when. */
  | 'next'
  /** Contradictions and gaps. */
  | 'findings';

/** A figure, and what it rests on. */
export interface TracedFigure {
  /** What it says. */
  key: FigureKey;
  /** The same in words. */
  label: string;
  /** The place it is about; none for the programme as a whole. */
  place?: PlaceId | null;
  /** The name of that place, or of the programme. */
  scope: string;
  /** The figure. */
  value: FigureValue;
  /** The day it is of. */
  as_of: Day;
  /** The entries it rests on. Nothing where it rests on the absence of any, and where the count is withheld. */
  entries: number[];
  /** Where these entries come from, each source once. */
  sources: string[];
}

/** What a figure says. */
export type FigureKey =
  /** Where a place stands. */
  | 'status'
  /** A paper. */
  | 'paper'
  /** A resolution. */
  | 'resolution'
  /** Official communes. */
  | 'official'
  /** All places that take part. */
  | 'taking_part'
  /** Further commitments expected. */
  | 'expected'
  /** The number of places of an intake. */
  | 'places'
  /** Places of an intake that are taken. */
  | 'taken'
  /** Places of an intake that are left; negative if more are taken than there are. */
  | 'left'
  /** Places that wait. */
  | 'waiting'
  /** The number today, which is the worst case too. */
  | 'now'
  /** The best case. */
  | 'best'
  /** Sponsors. */
  | 'sponsors'
  /** Districts and topics to look after. */
  | 'areas'
  /** Those of them for which nobody is on record. */
  | 'areas_without_sponsor'
  /** Events that took place. */
  | 'events_held'
  /** Events that are planned. */
  | 'events_planned'
  /** Events that were cancelled. */
  | 'events_cancelled'
  /** One event. */
  | 'event'
  /** How many came. */
  | 'attendance'
  /** A series of meetings. */
  | 'series'
  /** A date of a series. */
  | 'series_date'
  /** Projects on record. */
  | 'projects'
  /** Projects that have come to a state. */
  | 'projects_in_state'
  /** One project, by its name. */
  | 'project'
  /** Projects without a figure for CO2. */
  | 'projects_without_figure'
  /** CO2 saved by projects. */
  | 'saving'
  /** CO2 saved as reported for a place or the programme as a whole. */
  | 'reported_saving'
  /** The next step. */
  | 'next_step'
  /** Until when. */
  | 'until'
  /** A finding. */
  | 'finding';

/** What stands in a report. */
export type FigureValue =
  | FigureCount
  | FigureWithheld
  | FigureBalance
  | FigureSaving
  | FigureTold;

/** A count, with its qualifier. */
export interface FigureCount {
  type: 'counted';
  /** How many. */
  count: Count;
}

/** A count of persons that is withheld so that nobody can be made out. */
export interface FigureWithheld {
  type: 'withheld';
}

/** What is left over; negative if there is too little. */
export interface FigureBalance {
  type: 'balance';
  /** The number. */
  n: number;
}

/** CO2 saved. Figures of unlike basis or gas are never added. */
export interface FigureSaving {
  type: 'saved';
  /** Kilograms. */
  kilograms: number;
  /** How exact. */
  qualifier: Qualifier;
  /** What it is about in time. */
  basis: SavingBasis;
  /** What is saved. */
  gas: Gas;
  /** How the figures came about. */
  methods: Method[];
}

/** Something that is told in words. */
export interface FigureTold {
  type: 'told';
  /** The words. */
  says: string;
}

/** What an agency knows beside an open register, to be planned. */
export interface OpenPlanInstanceCall {
  /** Who holds workshops, where and when. */
  planning: PlanningDocument;
  /** The language of the names of the steps. Without it: `de`. */
  language?: Language;
}

/** A plan to be put on record in an open register. */
export interface OpenPlanCommandsCall {
  /** Who holds workshops, where and when; the same from which the plan was made. */
  planning: PlanningDocument;
  /** The plan. */
  plan: Plan;
  /** The role that puts it on record. */
  by: RoleId;
  /** Where the plan comes from. */
  source: Source;
  /** The language of the words in the calendars. Without it: `de`. */
  language?: Language;
}
