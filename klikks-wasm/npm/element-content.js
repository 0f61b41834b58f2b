// From an answer to the nodes of the element. The words are the core's; only what it cannot know is said here.

const WORDING = {
  de: {
    loading: 'Aktuelle Angaben werden geladen.',
    failed: 'Aktuelle Angaben konnten nicht geladen werden; den Stand der Angaben nennt der Text unten.',
  },
  en: {
    loading: 'Loading current information.',
    failed: 'Current information could not be loaded; the text below says how old it is.',
  },
};

/** What a page calls a language, where that is not its name in the core. */
const LANG = { einfach: 'de-simple' };

/** The words in a language such as `de-simple`; German if there is none for it. */
export function wording(language) {
  return WORDING[language?.toLowerCase().split('-')[0]] ?? WORDING.de;
}

export function element(name, part, content, attributes = {}) {
  const made = document.createElement(name);
  if (part) made.part = part;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...(Array.isArray(content) ? content : [content]).filter((child) => child !== undefined));
  return made;
}

/** The whole of what is shown: a heading, the sections, the links. */
export function content(view, answer, headingLevel) {
  const level = Math.min(Math.max(Number.parseInt(headingLevel, 10) || 2, 1), 6);
  const below = `h${Math.min(level + 1, 6)}`;
  const head = [
    element(`h${level}`, 'title', view.programme),
    element('p', 'long-name', view.long_name),
    element('p', 'as-of', answer.status),
  ];
  const parts = answer.sections
    .filter(({ items }) => items.length > 0)
    .map((section) => element('div', `section section-${section.id}`, [
      element(below, 'heading', section.heading),
      element('ul', 'list', section.items.map(item), { role: 'list' }),
    ]));
  return element('div', 'programme', [
    element('div', 'head', head),
    element('div', 'sections', parts),
    links(view.links),
  ], { lang: LANG[view.language] ?? view.language });
}

/** What stands before the first colon is set in bold; that is looks only, the text stays as it came. */
function item(text) {
  const colon = text.indexOf(': ');
  const lead = colon > 0 && element('strong', 'lead', text.slice(0, colon + 1));
  return element('li', 'item', lead ? [lead, text.slice(colon + 1)] : text);
}

function links(links) {
  const shown = links.filter(({ url }) => isWeb(url));
  if (shown.length === 0) return undefined;
  const made = shown.map(({ label, url }) => element('li', undefined, element('a', 'link', label, { href: url, rel: 'noreferrer' })));
  return element('ul', 'links', made, { role: 'list' });
}

/** An address in a document is input: `javascript:` must not become something to click on. */
function isWeb(url) {
  try {
    return ['https:', 'http:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}
