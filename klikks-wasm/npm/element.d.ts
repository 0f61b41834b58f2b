import type { LibrarySource } from './index.d.ts';
import type { PublicView, SectionsAnswer } from './model.d.ts';

/**
 * What anybody may see of a programme, kept current in the visitor's browser. What stands between its tags is shown
 * until there is an answer, and stays if there is none.
 */
export class KlikksProgrammeElement extends HTMLElement {
  /** The view to show instead of the one at `src`; `undefined` goes back to `src`. */
  get view(): PublicView | undefined;
  set view(view: PublicView | null | undefined);
  /** The address of a `klikks-public/1` document on the server of the page. */
  src: string;
}

/**
 * Loads the library of the element, once however often it is called; the element does so by itself. With `source` it comes
 * from elsewhere than from beside this file.
 */
export function load(source?: LibrarySource | Promise<Response>): Promise<void>;

/** Makes the element known under a name and gives its class; does nothing if the name is taken. */
export function define(name?: string): CustomElementConstructor;

/** The answer is on the page. */
export type KlikksReadyEvent = CustomEvent<{ view: PublicView; answer: SectionsAnswer }>;

/** There is no answer; the words between the tags are shown. */
export type KlikksErrorEvent = CustomEvent<{ error: unknown }>;

declare global {
  interface HTMLElementTagNameMap {
    'klikks-programme': KlikksProgrammeElement;
  }
  interface HTMLElementEventMap {
    'klikks-ready': KlikksReadyEvent;
    'klikks-error': KlikksErrorEvent;
  }
}
