// Uses every function and class of the package, so that the compiler compares their types with how they are used.

import {
    age, agenda, agendaShift, check, compare, coverage, daysInTotal, deadline, deadlines, decide, DocumentError, explain, holidays, icalendar, load, loadSync, lotCommit, lotDraw, may, oparl, outlook, papers, personsChange, personsDue, personsExport, personsShown, publicView, readDeadline, readJournal, receipt, Register, report, rhythm, schoolBreaks, sections, series, standing, validate, version, whatIf,
} from 'klikks';
import type {
    Actor, AgeAnswer, AgeCall, AgendaAnswer, AgendaCall, AgendaShiftAnswer, AgendaShiftCall, AsOf, Basis, Check, CheckAnswer, Command, CommandCall, CommuneDays, CompareAnswer, CompareCall, Count, CoverageAnswer, Day,
  DaysInTotalAnswer, DaysInTotalCall, DeadlineCall, DeadlineReply, DeadlineRule, DeadlinesAnswer, DeadlinesCall,
  DecideAnswer, Entry, ExplainAnswer, ExplainCall, Fact, Finding, FindingsAnswer, HolidayRow, HolidaysAnswer,
  HolidaysCall, JournalHeader, Land, Language, LastDay, LibrarySource, LotCommitAnswer, LotCommitCall, LotDrawAnswer,
    LotDrawCall, MayAnswer, MayCall, Occurrence, OparlAnswer, OparlCall, OpenCall, OpenCompareCall, OpenExplainCall, OpenMayCall, OpenPapersCall, OpenViewCall, OutlookAnswer, OutlookCall, PapersAnswer, PapersCall, PersonChange, PersonsChangeAnswer, PersonsChangeCall, PersonsDueAnswer, PersonsExportAnswer, PersonsShownAnswer, PersonStoreDocument, Pledge, Problem, ProgrammeDocument, PublicView, PublicViewCall, ReadDeadlineAnswer, ReadDeadlineCall, ReadJournalAnswer,
  ReadJournalCall, ReceiptAnswer, ReceiptCall, RegisterDocument, ReportAnswer, RhythmAnswer, RhythmCall, Ruling,
  SchoolBreak, SchoolBreaks, SchoolBreaksAnswer, SchoolBreaksCall, SectionsAnswer, SectionsCall, SeriesAnswer,
  SeriesCall, Span, StandingAnswer, StandingCall, StatusReport, SupposeCall, TextAnswer, UndoAnswer, ValidateAnswer, Verdict, ViewCall, Violation,
  WhatIfAnswer, WhatIfCall,
} from 'klikks';
import { define, KlikksProgrammeElement } from 'klikks/element';
import type { KlikksErrorEvent, KlikksReadyEvent } from 'klikks/element';
import 'klikks/register';

declare const programme: ProgrammeDocument;
declare const entries: Entry[];

const day: Day = '2022-12-14';
const language: Language = 'de';
const land: Land = 'NW';
const basis: Basis = 'commune_backed';
const registerDocument: RegisterDocument = { format: 'klikks-register/1', programme, entries };
const when: Span = { type: 'between', earliest: '2023-01-01', latest: '2023-01-10', wording: 'Anfang Januar' };
const facts: Fact[] = [
  { type: 'commune_registered', commune: { id: 'gronau', name: 'Gronau', land, kind: 'town' } },
  { type: 'interest_expressed', place: 'gronau', when },
  { type: 'sponsors_counted', place: 'gronau', stage: 'willing', count: { type: 'at_least', n: 16 }, when },
];
const command: Command = {
  at: '2022-12-14',
  by: 'project-manager',
  source: { label: 'Anruf' },
  action: {
    type: 'request_admission', place: 'gronau', intake: 'first', basis,
    arrival: { received: { type: 'day', date: day }, channel: 'telephone' },
  },
};

export async function loaded(source: LibrarySource, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  await load();
  await load(source);
  await load(fetch('klikks_bg.wasm'));
  loadSync(bytes);
  return version();
}

export function stateless(): void {
  const commandCall: CommandCall = { register: registerDocument, command };
  const checked: CheckAnswer = check(commandCall);
  const checks: Check[] = checked.checks;
  const decided: DecideAnswer = decide(commandCall);
  const tried: WhatIfCall = { register: registerDocument, commands: [command] };
  const whatIfAnswer: WhatIfAnswer = whatIf(tried);
  const standingCall: StandingCall = { register: registerDocument, place: 'gronau', as_of: { day }, audience: 'agency' };
  const stands: StandingAnswer = standing(standingCall);
  const view: ViewCall = { register: registerDocument, as_of: { day, known_on: '2023-01-02' }, language };
  const reported: ReportAnswer = report(view);
  const status: StatusReport = reported.report;
  const seen: PublicView = publicView(view);
  const actor: Actor = { type: 'role', role: 'mayor', place: 'gronau' };
  const asked: OpenMayCall = { actor, act: 'commit', subject: { type: 'place', place: 'gronau' }, at: day, language };
  const mayCall: MayCall = { register: registerDocument, ...asked };
  const allowed: MayAnswer = may(mayCall);
  const covered: CoverageAnswer = coverage(view);
  const later: PublicViewCall = { ...view, previous: seen };
  const withheld = publicView(later).places.filter(({ sponsors }) => sponsors?.type === 'withheld');
  const calendar: TextAnswer = icalendar(view);
  const deadlineCall: DeadlineCall = { rule: { type: 'named_day', date: '2022-12-31' }, regime: 'bgb193', land };
  const reply: DeadlineReply = deadline(deadlineCall);
  const effective: Day = reply.effective;
  const seriesCall: SeriesCall = {
    recurrence: { type: 'every_nth_week', n: 2, weekday: 'thursday' },
    anchor: { type: 'unknown' },
    from: day, until: '2023-12-31', land,
  };
  const dates: SeriesAnswer = series(seriesCall);
  const explainCall: ExplainCall = { verdict: decided.verdict, register: registerDocument, language: 'en' };
  const explained: ExplainAnswer = explain(explainCall);
  const readCall: ReadJournalCall = { text: '' };
  const journal: ReadJournalAnswer = readJournal(readCall);
  const header: JournalHeader = journal.header;
  const sectionsCall: SectionsCall = { view: seen, today: day };
  const words: SectionsAnswer = sections(sectionsCall);
  const validated: ValidateAnswer[] = [programme, registerDocument, seen, status].map((document) => validate(document));
  console.log(whatIfAnswer.difference.places, stands.says, explained.tree);
  console.log(allowed.verdict.ruling.type, allowed.says, covered.coverage.rows, covered.says);
  console.log(checks, whatIfAnswer.verdicts, calendar.text, effective, dates.dates, explained.lines, header, validated, facts);
  for (const { id, heading, items } of words.sections) console.log(id.length, heading.length, items.join());
}

export function calendarQuestions(): void {
  const list: CommuneDays = { holiday: 'assumption', land: 'BY', first_year: 2025, communes: ['09161000'], source: 'LfStat' };
  const place = { land: 'BY', ags: '09161000', commune_days: [list] } as const;
  const rule: DeadlineRule = { type: 'after_event', date: day, amount: 1, unit: 'month', plus_half_month: true };
  const many: DeadlinesCall = { rules: [rule, { type: 'end_of_year', year: 2022 }], regime: 'vwvfg31', ...place, commune_days: [list] };
  const ends: DeadlinesAnswer = deadlines(many);
  const last: LastDay[] = ends.answers;
  const holidaysCall: HolidaysCall = { year: 2023, land, language: 'einfach' };
  const year: HolidaysAnswer = holidays(holidaysCall);
  const rows: HolidayRow[] = year.days;
  const breaks: SchoolBreaks = {
    format: 'klikks-school-breaks/1', land: 'RP', first_day: '2023-01-01', last_day: '2023-12-31', source: 'RP',
    breaks: [{ name: 'Herbstferien', first_day: '2023-10-16', last_day: '2023-10-27' }],
  };
  const breaksCall: SchoolBreaksCall = { land: 'RP', from: '2023-10-01', until: '2023-10-31', document: breaks };
  const told: SchoolBreaksAnswer = schoolBreaks(breaksCall);
  const names: string[] = told.breaks.map((of: SchoolBreak) => of.name);
  const rhythmCall: RhythmCall = { wording: 'jeden zweiten Donnerstag', anchor: { type: 'stated', date: day } };
  const read: RhythmAnswer = rhythm(rhythmCall);
  const apart: Day | undefined = read.type === 'ambiguous' ? read.tells_apart?.day : undefined;
  const receiptCall: ReceiptCall = {
    arrival: { received: { type: 'minute', date: day, time: '18:30' }, proof: 'note' }, end: '2023-01-02T23:00:00Z', land,
  };
  const received: ReceiptAnswer = receipt(receiptCall);
  const ageCall: AgeCall = { born: '2008-02-29', years: 16 };
  const reached: AgeAnswer = age(ageCall);
  const totalCall: DaysInTotalCall = { amount: 3, unit: 'month' };
  const total: DaysInTotalAnswer = daysInTotal(totalCall);
  const wordingCall: ReadDeadlineCall = { wording: 'bis Ende der Woche' };
  const wording: ReadDeadlineAnswer = readDeadline(wordingCall);
  const on: Occurrence | undefined = series({
    recurrence: { type: 'last_weekday_of_month', weekday: 'monday' }, anchor: { type: 'unknown' },
    from: day, until: '2023-12-31', land, skip_holidays: true,
  }).dates[0];
  console.log(last, rows, names, apart, received.says, reached.from, total.days, wording.says, on?.skipped);
}

export function allocation(): string {
  const commitCall: LotCommitCall = { among: ['gronau', 'ahaus'], places: 1, seed_from: 'Lottozahlen vom 7. Januar 2023' };
  const committed: LotCommitAnswer = lotCommit(commitCall);
  const drawCall: LotDrawCall = { ...commitCall, list_hash: committed.list_hash, seed: '3 12 17 28 39 49' };
  const drawn: LotDrawAnswer = lotDraw(drawCall);
  const pledges: Pledge[] = [{ label: 'Gronau', probability: { numerator: 1, denominator: 2 }, by: day }, { count: 9 }];
  const outlookCall: OutlookCall = { now: 4, places: 15, pledges, language };
  const { outlook: ahead, says }: OutlookAnswer = outlook(outlookCall);
  const over = ahead.prospect.type === 'between' ? ahead.prospect.best.over_cap : undefined;
  return [...drawn.winners, ...drawn.order.map(({ rank, wins }) => `${rank} ${wins}`), over, ...says].join();
}

export function evidence(): string {
  const papersCall: PapersCall = { register: registerDocument, as_of: { day }, place: 'gronau', language };
  const needed: PapersAnswer = papers(papersCall);
  const until = needed.papers.until.type === 'deadline' ? needed.papers.until.door : needed.papers.until.last_day;
  const compareCall: CompareCall = { first: programme, second: programme, entries };
  const compared: CompareAnswer = compare(compareCall);
  const oparlCall: OparlCall = { text: '[]', place: 'gronau', reference: 'VO/0815/22' };
  const suggested: OparlAnswer = oparl(oparlCall);
  const confirmed: Command[] = suggested.suggestions.flatMap(({ action, source }) =>
    action ? [{ at: '2022-12-14', by: 'registrar', source, action }] : [],
  );
  return [until, needed.papers.next, compared.comparison.judged, confirmed.length, ...suggested.says].join();
}

export function persons(store: PersonStoreDocument): string {
  const person = 'p-3f9c0a7e51d24b86';
  const changes: PersonChange[] = [{ type: 'erase', person, on: day, reason: 'objection' }];
  const call: PersonsChangeCall = { store, changes };
  const changed: PersonsChangeAnswer = personsChange(call);
  const due: PersonsDueAnswer = personsDue({ store: changed.store, day, language });
  const told: PersonsExportAnswer = personsExport({ store, person, entries, day });
  const shown: PersonsShownAnswer = personsShown({ store, audience: { type: 'public' }, day });
  const until = due.due.flatMap(({ purposes }) => purposes.map(({ retain_until }) => retain_until));
  return [...changed.facts.map(({ type }) => type), ...until, told.text, ...shown.persons.map(({ name }) => name)].join();
}

export function agendas(): string {
  const call: AgendaCall = {
    template: { type: 'built_in', name: 'future_workshop_evening' }, date: day, starts: '18:00', minutes: 150, participants: 30, language,
  };
  const { agenda: plan, text, says }: AgendaAnswer = agenda(call);
  const phases = plan.items.map(({ part, starts }) => (part.type === 'phase' ? `${starts} ${part.phase}` : part.type));
  const { participants: _, ...slot } = call;
  const shiftCall: AgendaShiftCall = { ...slot, item: 1, delay: 10 };
  const late: AgendaShiftAnswer = agendaShift(shiftCall);
  return [...phases, text, ...says, late.shift.overrun, ...late.says].join();
}

export function resident(): string {
  const openCall: OpenCall = { programme, journal: '' };
  using register = Register.open(openCall);
  const supposed: SupposeCall = { commands: [command] };
  const asOf: AsOf = { day };
  const view: OpenViewCall = { as_of: asOf };
  const asked: OpenPapersCall = { as_of: asOf, place: 'gronau' };
  const other: OpenCompareCall = { second: programme };
  using earlier: Register = register.asOf(asOf);
  const decided: DecideAnswer = earlier.decide(command);
  const explainCall: OpenExplainCall = { verdict: decided.verdict };
  const findings: FindingsAnswer = register.findings();
  const undone: UndoAnswer = register.undo();
  console.log(
    register.standing({ place: 'gronau', as_of: asOf }).standing.type,
    register.check(command).checks, register.whatIf(supposed).verdicts, register.report(view).text, register.publicView(view).places,
    register.papers(asked).says, register.compare(other).says,
    register.may({ actor: { type: 'person', person: 'p-3f9c0a7e51d24b86' }, act: 'publish', subject: { type: 'programme' }, at: day }).says,
    register.coverage(view).coverage.day, register.icalendar(view).text, register.explain(explainCall).lines, register.submit(command).type, findings.findings,
    undone.taken_back,
  );
  register.dispose();
  // @ts-expect-error: a register is opened, not constructed
  new Register(1);
  return register.journal();
}

/** A kind that is forgotten here, or added to the core, is an error of the compiler. */
export function told(answer: DecideAnswer): string {
  switch (answer.type) {
    case 'accepted': return `${answer.entries.length} ${ruled(answer.verdict)}`;
    case 'rejected': return ruled(answer.verdict);
  }
}

function ruled({ ruling, grounds, otherwise }: Verdict): string {
  const objections: Violation[] = grounds.flatMap(({ answer }) => (answer.type === 'objected' ? [answer.violation] : []));
  const noted: Finding[] = grounds.flatMap(({ answer }) => (answer.type === 'noted' ? [answer.finding] : []));
  return [rank(ruling), ...objections.map(({ type }) => type), ...noted.map(({ type }) => type), otherwise?.length ?? 0].join();
}

function rank(ruling: Ruling): number {
  switch (ruling.type) {
    case 'recorded': return 0;
    case 'admitted': return ruling.late ? 2 : 1;
    case 'waiting': return ruling.rank;
    case 'requested': return 5;
    case 'allocated': return ruling.admitted.length;
    case 'allowed': return 3;
    case 'not_ruled': return 4;
    case 'refused': return -1;
  }
}

export function shown(count: Count): string {
  switch (count.type) {
    case 'exactly': case 'at_least': case 'about': case 'more_than': return String(count.n);
    case 'numerous': return count.wording;
    case 'unknown': return '';
  }
}

export function problems(error: unknown): Problem[] {
  return error instanceof DocumentError ? error.problems : [];
}

export function placed(view: PublicView): void {
  const own: CustomElementConstructor = define('town-programme');
  const element = document.createElement('klikks-programme');
  element.view = view;
  element.view = null;
  element.src = 'public.json';
  element.addEventListener('klikks-ready', (event: KlikksReadyEvent) => console.log(event.detail.view, event.detail.answer.html));
  element.addEventListener('klikks-error', (event: KlikksErrorEvent) => console.log(event.detail.error));
  console.log(define(), own, element instanceof KlikksProgrammeElement);
  // @ts-expect-error: a command has a moment
  const without: Command = { by: 'project-manager', source: { label: '' }, action: command.action };
  // @ts-expect-error: there is no such fact
  const unknown: Fact = { type: 'nothing_happened' };
  console.log(without, unknown);
}
