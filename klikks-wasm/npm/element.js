// <klikks-programme>: what anybody may see of a programme, kept current in the visitor's browser.
//
// The page around it must be complete without it: what stands between its tags is shown until there is an answer, and
// stays if there is none. Everything is built from text nodes, so that a page with strict policies can hold it.

import init, * as native from './klikks-element.js';
import { library } from './library.js';
import { style } from './element-style.js';
import { content, element, wording } from './element-content.js';

// Its own small library: a visitor downloads no more than the element asks for.
const { load, ask } = library(init, native);
const sections = ask('sections');

export { load };

const NAME = 'klikks-programme';

// So that a server can import the module too.
const Base = globalThis.HTMLElement ?? class {};

/** The day it is where the programme runs, whatever clock the visitor's computer shows. */
function todayInBerlin() {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit',
  });
  const parts = Object.fromEntries(format.formatToParts().map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
}

async function fetched(src, base, signal) {
  const url = new URL(src, base);
  // A visitor's address is nobody else's business: no other server is asked, not even by a redirect.
  if (url.origin !== location.origin) throw new Error(`${url} is not on the server of this page; put the file there`);
  const response = await fetch(url, { mode: 'same-origin', credentials: 'omit', signal });
  if (!response.ok) throw new Error(`${url} answers ${response.status} ${response.statusText}`.trim());
  return response.json();
}

export class KlikksProgrammeElement extends Base {
  static observedAttributes = ['src', 'today', 'heading-level'];

  #root;
  #fallback = element('slot');
  #view;
  #shown;
  #underWay;
  #planned = false;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [style()];
    this.#root.append(this.#fallback);
  }

  /** The view to show instead of the one at `src`. */
  get view() {
    return this.#view;
  }

  set view(view) {
    this.#view = view ?? undefined;
    this.#plan();
  }

  get src() {
    return this.getAttribute('src') ?? '';
  }

  set src(src) {
    this.setAttribute('src', src);
  }

  connectedCallback() {
    // A script may have set it before the class was known; such a property hides the accessor.
    if (Object.hasOwn(this, 'view')) {
      const { view } = this;
      delete this.view;
      this.view = view;
    }
    this.#plan();
  }

  disconnectedCallback() {
    this.#underWay?.abort();
  }

  attributeChangedCallback(name, before, now) {
    if (before !== now) this.#plan();
  }

  /** Several changes in one go are one reason to look. */
  #plan() {
    if (this.#planned || !this.isConnected) return;
    this.#planned = true;
    queueMicrotask(() => {
      this.#planned = false;
      if (this.isConnected) this.#update();
    });
  }

  async #update() {
    this.#underWay?.abort();
    const source = this.#view ?? this.getAttribute('src');
    if (source === null) return;
    const underWay = (this.#underWay = new AbortController());
    const words = wording(this.closest('[lang]')?.lang);
    const status = element('p', 'status', words.loading, { role: 'status' });
    if (!this.#shown) this.#show(undefined, status);
    let event;
    try {
      const [view] = await Promise.all([
        typeof source === 'string' ? fetched(source, this.baseURI, underWay.signal) : source,
        load(),
      ]);
      if (underWay.signal.aborted) return;
      const answer = sections({ view, today: this.getAttribute('today') ?? todayInBerlin() });
      this.#show(content(view, answer, this.getAttribute('heading-level')));
      event = new CustomEvent('klikks-ready', { bubbles: true, detail: { view, answer } });
    } catch (error) {
      // Something newer is under way, or nobody looks any more.
      if (underWay.signal.aborted) return;
      status.textContent = words.failed;
      status.part = 'notice';
      this.#show(undefined, status);
      event = new CustomEvent('klikks-error', { bubbles: true, detail: { error } });
    }
    this.dispatchEvent(event);
  }

  /** Either the answer or the page's own words; the latter perhaps with a line on why. */
  #show(answer, status) {
    this.#shown = answer;
    this.#fallback.hidden = Boolean(answer);
    this.#root.replaceChildren(...[status, answer, this.#fallback].filter(Boolean));
  }
}

/** Makes the element known. A page that wants no more than that loads register.js. */
export function define(name = NAME) {
  // The browser takes a class under one name only.
  const own = name === NAME ? KlikksProgrammeElement : class extends KlikksProgrammeElement {};
  if (!customElements.get(name)) customElements.define(name, own);
  return customElements.get(name);
}
