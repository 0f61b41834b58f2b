import type {
    AgeAnswer, AgeCall, AgendaAnswer, AgendaCall, AgendaShiftAnswer, AgendaShiftCall, AsOf, CheckAnswer, Command, CommandCall, CompareAnswer, CompareCall, CoverageAnswer, DaysInTotalAnswer, DaysInTotalCall, DeadlineCall, DeadlineReply, DeadlinesAnswer, DeadlinesCall, DecideAnswer, ExplainAnswer, ExplainCall, FiguresAnswer, FiguresCall, FindingsAnswer, HolidaysAnswer, HolidaysCall, LotCommitAnswer, LotCommitCall, LotDrawAnswer, LotDrawCall, MayAnswer, MayCall, OparlAnswer, OparlCall, OpenCall, OpenCompareCall, OpenExplainCall, OpenFiguresCall, OpenMayCall, OpenPapersCall, OpenPlanCommandsCall, OpenPlanInstanceCall, OpenPublicViewCall, OpenStandingCall, OpenViewCall, OutlookAnswer, OutlookCall, PapersAnswer, PapersCall, PersonsChangeAnswer, PersonsChangeCall, PersonsDueAnswer, PersonsDueCall, PersonsExportAnswer, PersonsExportCall, PersonsShownAnswer, PersonsShownCall, PlanAnswer, PlanCalendars, PlanCall, PlanCommandsCall, PlanInstanceCall, PlanningInstance, PlanProgress, PlanWhyAnswer, PlanWhyCall, ProgrammeDocument, PublicView, PublicViewCall, ReadDeadlineAnswer, ReadDeadlineCall, ReadJournalAnswer, ReadJournalCall, ReceiptAnswer, ReceiptCall, RegisterDocument, ReportAnswer, RhythmAnswer, RhythmCall, SchoolBreaksAnswer, SchoolBreaksCall, SectionsAnswer, SectionsCall, SeriesAnswer, SeriesCall, StandingAnswer, StandingCall, StatusReport, SupposeCall, TextAnswer, UndoAnswer, ValidateAnswer, ViewCall, WhatIfAnswer, WhatIfCall,
} from './model.d.ts';

export type * from './model.d.ts';

/** One defect of a document. */
export interface Problem {
  /** The stable code, such as `unknown_field`. */
  code: string;
  /** The place in the document, such as `entries[3].fact.when.date`; empty for the document as a whole. */
  place: string;
  /** What is wrong, and the way out. */
  message: string;
}

/** The input is no document that klikks can read. An unwelcome answer is never an error. */
export class DocumentError extends Error {
  constructor(document: { message: string; problems: Problem[] });
  /** Every defect, in the order of the document. */
  readonly problems: Problem[];
}

/** Where the library may come from: its address, an answer that is under way, bytes, or a compiled module. */
export type LibrarySource = string | URL | Request | Response | BufferSource | WebAssembly.Module;

/**
 * Loads the library, once however often it is called. Without `source` it is fetched from beside this file.
 * A lost connection is not final: call it again.
 */
export function load(source?: LibrarySource | Promise<Response>): Promise<void>;

/** Loads the library from bytes that are at hand, as in Node. Browsers refuse this on the main thread: use `load`. */
export function loadSync(bytes: BufferSource | WebAssembly.Module): void;

/** The version of the library. */
export function version(): string;

/** Checks a whole document of any format; throws a `DocumentError` with every defect. */
export function validate(document: ProgrammeDocument | RegisterDocument | PublicView | StatusReport): ValidateAnswer;

/** Asks every rule that governs a command, met or not. */
export function check(call: CommandCall): CheckAnswer;

/** Decides a command and changes nothing. A rejection is an answer. */
export function decide(call: CommandCall): DecideAnswer;

/** Tries commands, one after the other, on a copy, and says what would then be otherwise. */
export function whatIf(call: WhatIfCall): WhatIfAnswer;

/** Where a place stands, what moves it up, and until when; who is ahead is told to the agency only. */
export function standing(call: StandingCall): StandingAnswer;

/** The status as of a day, as data and in words. */
export function report(call: ViewCall): ReportAnswer;

/** What anybody may see as of a day. */
export function publicView(call: PublicViewCall): PublicView;

/** Whether somebody may do something on a day, and on what ground. */
export function may(call: MayCall): MayAnswer;

/** Who looks after which district and topic at the end of a day. */
export function coverage(call: ViewCall): CoverageAnswer;

/** Figures for a council, the agency, the press or the funder, each with its entries: data, Markdown, HTML and CSV. */
export function figures(call: FiguresCall): FiguresAnswer;

/** The events, series and deadlines as a calendar file. */
export function icalendar(call: ViewCall): TextAnswer;

/** The end of a deadline, and the steps to it. */
export function deadline(call: DeadlineCall): DeadlineReply;

/** The dates of a recurrence. */
export function series(call: SeriesCall): SeriesAnswer;

/** The ends of many deadlines of one place, without their steps. */
export function deadlines(call: DeadlinesCall): DeadlinesAnswer;

/** The public holidays of a year at a place, each with its law. */
export function holidays(call: HolidaysCall): HolidaysAnswer;

/** The school breaks that touch some days. */
export function schoolBreaks(call: SchoolBreaksCall): SchoolBreaksAnswer;

/** Reads German words for a recurrence; two readings are both told. */
export function rhythm(call: RhythmCall): RhythmAnswer;

/** Whether something arrived in time, late, or whether that cannot be told. */
export function receipt(call: ReceiptCall): ReceiptAnswer;

/** The day on which somebody reaches an age. */
export function age(call: AgeCall): AgeAnswer;

/** The days of a length that need not follow each other. */
export function daysInTotal(call: DaysInTotalCall): DaysInTotalAnswer;

/** Reads German words for a deadline; what the law leaves open is refused with the reason. */
export function readDeadline(call: ReadDeadlineCall): ReadDeadlineAnswer;

/** The hash of a list, to be published before the seed of the lot is known. */
export function lotCommit(call: LotCommitCall): LotCommitAnswer;

/** The order of a lot that anybody can recompute. */
export function lotDraw(call: LotDrawCall): LotDrawAnswer;

/** How many there may be in the end, with exact probabilities. */
export function outlook(call: OutlookCall): OutlookAnswer;

/** Plans; a page does this in a worker: `klikks/planner`. */
export function plan(call: PlanCall): PlanAnswer;

/** Why not every step can be planned, or which dates are closest for one event. */
export function planWhy(call: PlanWhyCall): PlanWhyAnswer;

/** What there is to plan: the steps that each place that takes part has ahead. */
export function planInstance(call: PlanInstanceCall): PlanningInstance;

/** The commands that put a plan on record, calendars for each place and facilitator, and what moved and why. */
export function planCommands(call: PlanCommandsCall): PlanCalendars;

/** Which papers a place needs, in which order, who acts, and until when. */
export function papers(call: PapersCall): PapersAnswer;

/** What differs between two programmes, and which decisions of a journal would differ. */
export function compare(call: CompareCall): CompareAnswer;

/** Suggestions from a saved OParl page; nothing of them is on record. */
export function oparl(call: OparlCall): OparlAnswer;

/** Checks a store of personal records and changes it. No error repeats what stands in it. */
export function personsChange(call: PersonsChangeCall): PersonsChangeAnswer;

/** What personal data must be gone on a day, and why. */
export function personsDue(call: PersonsDueCall): PersonsDueAnswer;

/** Everything on one person, for that person (DSGVO Art. 15, 20). */
export function personsExport(call: PersonsExportCall): PersonsExportAnswer;

/** Who may be shown to whom on a day. */
export function personsShown(call: PersonsShownCall): PersonsShownAnswer;

/** A slot divided into phases and breaks; the minutes always add up. */
export function agenda(call: AgendaCall): AgendaAnswer;

/** An agenda of which an item begins late: the rest moves, or gives way. */
export function agendaShift(call: AgendaShiftCall): AgendaShiftAnswer;

/** A verdict in words. */
export function explain(call: ExplainCall): ExplainAnswer;

/** The entries of a journal's text; the rules are not asked yet. */
export function readJournal(call: ReadJournalCall): ReadJournalAnswer;

/** A public view in words, as sections and as static HTML. */
export function sections(call: SectionsCall): SectionsAnswer;

/** A register that stays in memory between questions. Give the memory back with `dispose()`, or declare it with `using`. */
export class Register {
  private constructor();

  /** Opens a register from its programme and the text of its journal. */
  static open(call: OpenCall): Register;

  /** The register as it was on an earlier day, as a register of its own. */
  asOf(call: AsOf): Register;

  /** Asks every rule that governs a command, met or not. */
  check(call: Command): CheckAnswer;

  /** Decides a command and changes nothing. */
  decide(call: Command): DecideAnswer;

  /** Tries commands, one after the other, on a copy, and says what would then be otherwise. */
  whatIf(call: SupposeCall): WhatIfAnswer;

  /** Where a place stands, what moves it up, and until when. */
  standing(call: OpenStandingCall): StandingAnswer;

  /** The status as of a day, as data and in words. */
  report(call: OpenViewCall): ReportAnswer;

  /** What anybody may see as of a day. */
  publicView(call: OpenPublicViewCall): PublicView;

  /** Which papers a place needs, in which order, who acts, and until when. */
  papers(call: OpenPapersCall): PapersAnswer;

  /** What would differ under another programme. */
  compare(call: OpenCompareCall): CompareAnswer;

  /** Whether somebody may do something on a day, and on what ground. */
  may(call: OpenMayCall): MayAnswer;

  /** Who looks after which district and topic at the end of a day. */
  coverage(call: OpenViewCall): CoverageAnswer;

  /** Figures for a council, the agency, the press or the funder, each with its entries: data, Markdown, HTML and CSV. */
  figures(call: OpenFiguresCall): FiguresAnswer;

  /** The events, series and deadlines as a calendar file. */
  icalendar(call: OpenViewCall): TextAnswer;

  /** A verdict in words, with the names of this register. */
  explain(call: OpenExplainCall): ExplainAnswer;

  /** What there is to plan: the steps that each place that takes part has ahead. */
  planInstance(call: OpenPlanInstanceCall): PlanningInstance;

  /** The commands that put a plan on record, calendars for each place and facilitator, and what moved and why. */
  planCommands(call: OpenPlanCommandsCall): PlanCalendars;

  /** What there is to know about the register, and about the text it was read from. */
  findings(): FindingsAnswer;

  /** Decides a command and, if it is accepted, keeps its entries. */
  submit(call: Command): DecideAnswer;

  /** Takes back the last command that was submitted since opening. */
  undo(): UndoAnswer;

  /** The journal as text, ready to be kept. */
  journal(): string;

  /** Gives the memory back. The register answers nothing afterwards. */
  dispose(): void;

  /** The same as `dispose`, for `using`. */
  [Symbol.dispose](): void;
}

/** A search for a plan that stays in memory. How its work is cut into slices changes nothing about the plan. */
export class PlanSearch {
  /** Begins a search; nothing is done before `advance`. */
  static open(call: PlanCall): PlanSearch;
  private constructor();
  /** Does at most so many steps of work, and tells how far it is. */
  advance(steps: number): PlanProgress;
  /** The best plan so far. */
  answer(): PlanAnswer;
  /** Gives the memory back. The search answers nothing afterwards. */
  dispose(): void;
  [Symbol.dispose](): void;
}
