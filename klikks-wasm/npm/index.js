// Objects over the native functions, which take and give JSON text.

import init, * as native from './klikks.js';
import { translated } from './errors.js';
import { library } from './library.js';

export { DocumentError } from './errors.js';

const { load, loadSync, ready, ask } = library(init, native);

export { load, loadSync };

export const validate = ask('validate');
export const check = ask('check');
export const decide = ask('decide');
export const whatIf = ask('what_if');
export const standing = ask('standing');
export const report = ask('report');
export const publicView = ask('public_view');
export const may = ask('may');
export const coverage = ask('coverage');
export const figures = ask('figures');
export const icalendar = ask('icalendar');
export const deadline = ask('deadline');
export const series = ask('series');
export const deadlines = ask('deadlines');
export const holidays = ask('holidays');
export const schoolBreaks = ask('school_breaks');
export const rhythm = ask('rhythm');
export const receipt = ask('receipt');
export const age = ask('age');
export const daysInTotal = ask('days_in_total');
export const readDeadline = ask('read_deadline');
export const lotCommit = ask('lot_commit');
export const lotDraw = ask('lot_draw');
export const outlook = ask('outlook');
export const plan = ask('plan');
export const planWhy = ask('plan_why');
export const planInstance = ask('plan_instance');
export const planCommands = ask('plan_commands');
export const papers = ask('papers');
export const compare = ask('compare');
export const oparl = ask('oparl');
export const personsChange = ask('persons_change');
export const personsDue = ask('persons_due');
export const personsExport = ask('persons_export');
export const personsShown = ask('persons_shown');
export const agenda = ask('agenda');
export const agendaShift = ask('agenda_shift');
export const explain = ask('explain');
export const readJournal = ask('read_journal');
export const sections = ask('sections');
export const version = () => ready().version();

/** A register that stays in memory between questions. */
export class Register {
  #handle;

  /** Use `Register.open`. */
  constructor(handle) {
    this.#handle = handle;
  }

  static open(call) {
    return new Register(translated(() => new (ready().Register)(JSON.stringify(call))));
  }

  #ask(name, call) {
    if (!this.#handle) throw new Error('this register was disposed of');
    return translated(() => this.#handle[name](JSON.stringify(call)));
  }

  asOf(call) {
    return new Register(this.#ask('as_of', call));
  }

  check(call) {
    return JSON.parse(this.#ask('check', call));
  }

  decide(call) {
    return JSON.parse(this.#ask('decide', call));
  }

  whatIf(call) {
    return JSON.parse(this.#ask('what_if', call));
  }

  standing(call) {
    return JSON.parse(this.#ask('standing', call));
  }

  report(call) {
    return JSON.parse(this.#ask('report', call));
  }

  publicView(call) {
    return JSON.parse(this.#ask('public_view', call));
  }

  papers(call) {
    return JSON.parse(this.#ask('papers', call));
  }

  compare(call) {
    return JSON.parse(this.#ask('compare', call));
  }

  may(call) {
    return JSON.parse(this.#ask('may', call));
  }

  coverage(call) {
    return JSON.parse(this.#ask('coverage', call));
  }

  figures(call) {
    return JSON.parse(this.#ask('figures', call));
  }

  icalendar(call) {
    return JSON.parse(this.#ask('icalendar', call));
  }

  explain(call) {
    return JSON.parse(this.#ask('explain', call));
  }

  planInstance(call) {
    return JSON.parse(this.#ask('plan_instance', call));
  }

  planCommands(call) {
    return JSON.parse(this.#ask('plan_commands', call));
  }

  findings() {
    return JSON.parse(this.#ask('findings'));
  }

  submit(call) {
    return JSON.parse(this.#ask('submit', call));
  }

  undo() {
    return JSON.parse(this.#ask('undo'));
  }

  /** The journal as JSON lines. */
  journal() {
    return this.#ask('journal');
  }

  /** Gives the memory back. The register answers nothing afterwards. */
  dispose() {
    this.#handle?.free();
    this.#handle = undefined;
  }
}

/** A search for a plan that stays in memory. How its work is cut into slices changes nothing about the plan. */
export class PlanSearch {
  #handle;

  /** Use `PlanSearch.open`. */
  constructor(handle) {
    this.#handle = handle;
  }

  static open(call) {
    return new PlanSearch(translated(() => new (ready().PlanSearch)(JSON.stringify(call))));
  }

  #search() {
    if (!this.#handle) throw new Error('this search was disposed of');
    return this.#handle;
  }

  /** Does at most so many steps of work, and tells how far it is. */
  advance(steps) {
    return JSON.parse(this.#search().advance(steps));
  }

  /** The best plan so far. */
  answer() {
    return JSON.parse(this.#search().answer());
  }

  /** Gives the memory back. The search answers nothing afterwards. */
  dispose() {
    this.#handle?.free();
    this.#handle = undefined;
  }
}

if (Symbol.dispose) PlanSearch.prototype[Symbol.dispose] = PlanSearch.prototype.dispose;
if (Symbol.dispose) Register.prototype[Symbol.dispose] = Register.prototype.dispose;
