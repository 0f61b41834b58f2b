// How the element looks. Fonts are the page's own; the colours can be set with the properties at the top, and every pair
// below keeps a contrast of at least 4.5 to 1 as long as nobody sets them.

const RULES = `
:host {
  --_accent: var(--klikks-accent, #1b6b3a);
  --_ink: var(--klikks-ink, #1d2420);
  --_quiet: var(--klikks-quiet, #4c5751);
  --_paper: var(--klikks-paper, #ffffff);
  --_tint: var(--klikks-tint, #eef6f0);
  --_line: var(--klikks-line, #c9d6cd);
  display: block;
  container-type: inline-size;
  overflow-wrap: break-word;
}
:host([hidden]), slot[hidden] { display: none; }
* { box-sizing: border-box; }
[part~='status'] {
  position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
[part~='notice'] {
  margin: 0 0 1em; padding: 0.6em 0.9em; color: #1d2420; background: #fff6dc;
  border: 1px solid #8a6d1a; border-inline-start-width: 0.35em;
}
[part~='programme'] {
  color: var(--_ink); background: var(--_paper); line-height: 1.5; text-align: start; hyphens: manual;
  border: 1px solid var(--_line); border-top: 0.4em solid var(--_accent); border-radius: 0.4em;
}
[part~='head'] { padding: 1.2em 1.25em 1em; border-bottom: 1px solid var(--_line); }
[part~='title'] { margin: 0; font-size: 1.6em; line-height: 1.2; }
[part~='long-name'] { margin: 0.35em 0 0; max-width: 60ch; }
[part~='as-of'] { margin: 0.35em 0 0; color: var(--_quiet); font-size: 0.9em; }
[part~='sections'] { display: grid; gap: 1.25em 2.5em; padding: 1.25em; }
[part~='heading'] { margin: 0 0 0.35em; color: var(--_accent); font-size: 1.15em; line-height: 1.3; }
ul { margin: 0; padding: 0; list-style: none; }
[part~='item'] { padding: 0.35em 0; text-wrap: pretty; }
[part~='item'] + [part~='item'] { border-top: 1px solid var(--_line); }
[part~='section-room'], [part~='section-deadline'] {
  padding: 0.9em 1.1em; background: var(--_tint); border-inline-start: 0.3em solid var(--_accent); border-radius: 0.25em;
}
[part~='section-room'] [part~='item'], [part~='section-deadline'] [part~='item'] { padding: 0.1em 0; border: 0; }
[part~='section-deadline'] [part~='lead'] { display: block; }
[part~='links'] {
  display: flex; flex-wrap: wrap; gap: 0.25em 2em; padding: 0.75em 1.25em; border-top: 1px solid var(--_line);
}
[part~='link'] {
  display: inline-block; padding: 0.25em 0; color: var(--_accent); text-decoration: underline; text-underline-offset: 0.2em;
}
[part~='link']:hover { text-decoration-thickness: 0.15em; }
[part~='link']:focus-visible { outline: 0.2em solid var(--_accent); outline-offset: 0.2em; border-radius: 0.1em; }
@container (min-width: 42em) {
  [part~='sections'] { grid-template-columns: 3fr 2fr; grid-auto-flow: dense; align-items: start; }
  [part~='section'] { grid-column: 1; }
  [part~='section-places'], [part~='section-events'] { grid-row: span 2; }
  [part~='section-room'], [part~='section-deadline'], [part~='section-contacts'] { grid-column: 2; }
}
@media print {
  [part~='programme'] { border-color: currentcolor; }
  [part~='link']::after { content: ' (' attr(href) ')'; }
}
`;

let sheet;

/** One sheet for all elements. It is no inline style, so a page's policy has nothing to forbid. */
export function style() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  return sheet;
}
