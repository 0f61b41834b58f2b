// The page that plans: it asks the worker, and shows how far it is and what comes of it.

import { DocumentError, planInWorker } from './klikks/planner.js';
import { picture, WHEN } from './planner-picture.js';

const at = (id) => document.getElementById(id);
const [form, seed, start, hold, end] = ['auftrag', 'startzahl', 'planen', 'anhalten', 'abbrechen'].map(at);
const [bar, percent, cost, bound, gap, status] = ['fortschritt', 'prozent', 'kosten', 'schranke', 'abstand', 'meldung'].map(at);

const whole = new Intl.NumberFormat('de-DE');
const share = new Intl.NumberFormat('de-DE', { style: 'percent', maximumFractionDigits: 1 });
const date = new Intl.DateTimeFormat('de-DE', { weekday: 'short', day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });

const instance = fetch('workshops.json').then((response) => {
  if (!response.ok) throw new Error(`workshops.json: ${response.status}`);
  return response.json();
});

let planning;
let held = false;

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  enable(true);
  status.textContent = 'Die Suche läuft.';
  try {
    planning = planInWorker({ instance: await instance, seed: seed.valueAsNumber }, { onProgress });
    show(await instance, await planning.done);
  } catch (error) {
    // The defects of a document are for those who made it; a visitor is told that there are some.
    status.textContent = error instanceof DocumentError ? 'Die Angaben haben Fehler. Es gibt keinen Plan.' : 'Es konnte nicht geplant werden.';
    console.warn(error);
  }
  enable(false);
});

hold.addEventListener('click', async () => {
  held = !held;
  hold.textContent = held ? 'Weiter' : 'Anhalten';
  if (!held) planning.resume();
  else await planning.pause();
  status.textContent = held ? 'Angehalten.' : 'Die Suche läuft.';
});

end.addEventListener('click', () => planning.cancel());

function enable(running) {
  held = false;
  hold.textContent = 'Anhalten';
  start.disabled = running;
  hold.disabled = end.disabled = !running;
}

function onProgress({ steps, of, cost: costs, lower_bound: least, gap: more }) {
  bar.value = (100 * steps) / of;
  bar.textContent = percent.textContent = share.format(steps / of);
  cost.textContent = whole.format(costs);
  bound.textContent = whole.format(least);
  gap.textContent = share.format(least > 0 ? more / least : 0);
}

function show(instance, { outcome, rows }) {
  const { proven, cost: { total }, lower_bound: least, unplaced, plan } = outcome;
  onProgress({ steps: 1, of: 1, cost: total, lower_bound: least, gap: total - least });
  const best = proven ? 'Einen besseren Plan gibt es nicht.' : `Er ist höchstens ${gap.textContent} teurer als der beste.`;
  const open = unplaced.length === 0 ? '' : ` ${unplaced.length} Termine haben noch keinen Platz.`;
  status.textContent = `Der Plan steht: ${rows.length} Termine. ${best}${open}`;
  at('bild').replaceChildren(picture(instance, plan));
  at('termine').replaceChildren(...rows.map((row) => line([date.format(new Date(row.day)), WHEN[row.kind], row.commune, row.step, row.facilitator])));
  at('plan').hidden = false;
}

function line(texts) {
  const line = document.createElement('tr');
  line.append(...texts.map((text) => Object.assign(document.createElement('td'), { textContent: text })));
  return line;
}
