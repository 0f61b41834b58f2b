// Uses every function and class of the package, so that the compiler compares their types with how they are used.

import {
  check, deadline, decide, DocumentError, explain, icalendar, load, loadSync, publicView, readJournal, Register, report,
  sections, series, validate, version, whatIf,
} from 'klikks';
import type {
  AsOf, Basis, Check, CheckAnswer, Command, CommandCall, Count, Day, DeadlineCall, DeadlineReply, DecideAnswer, Entry,
  ExplainAnswer, ExplainCall, Fact, Finding, FindingsAnswer, JournalHeader, Land, Language, LibrarySource, OpenCall,
  OpenExplainCall, OpenViewCall, Problem, ProgrammeDocument, PublicView, ReadJournalAnswer, ReadJournalCall,
  RegisterDocument, ReportAnswer, Ruling, SectionsAnswer, SectionsCall, SeriesAnswer, SeriesCall, Span, StatusReport,
  SupposeCall, TextAnswer, UndoAnswer, ValidateAnswer, Verdict, ViewCall, Violation, WhatIfAnswer, WhatIfCall,
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
  const view: ViewCall = { register: registerDocument, as_of: { day, known_on: '2023-01-02' }, language };
  const reported: ReportAnswer = report(view);
  const status: StatusReport = reported.report;
  const seen: PublicView = publicView(view);
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
  console.log(checks, whatIfAnswer.verdicts, calendar.text, effective, dates.dates, explained.lines, header, validated, facts);
  for (const { id, heading, items } of words.sections) console.log(id.length, heading.length, items.join());
}

export function resident(): string {
  const openCall: OpenCall = { programme, journal: '' };
  using register = Register.open(openCall);
  const supposed: SupposeCall = { commands: [command] };
  const asOf: AsOf = { day };
  const view: OpenViewCall = { as_of: asOf };
  using earlier: Register = register.asOf(asOf);
  const decided: DecideAnswer = earlier.decide(command);
  const explainCall: OpenExplainCall = { verdict: decided.verdict };
  const findings: FindingsAnswer = register.findings();
  const undone: UndoAnswer = register.undo();
  console.log(
    register.check(command).checks, register.whatIf(supposed).verdicts, register.report(view).text, register.publicView(view).places,
    register.icalendar(view).text, register.explain(explainCall).lines, register.submit(command).type, findings.findings,
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
