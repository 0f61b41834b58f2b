// Plans in a worker, in slices: between two of them it hears what the page has to say. The other end is planner.js.

import init, { PlanSearch, plan_why } from './klikks-planner.js';

/** A slice lasts about so many milliseconds: long enough to get on, short enough to be answered at once. */
const SLICE = 25;
/** So many milliseconds lie between two reports. */
const REPORT = 100;

let search;
let progress;
let reported = -Infinity;
let state = 'running';
/** So many steps are done between two looks at the clock. How the work is cut changes nothing about the plan. */
let batch = 64;

const tell = (type, more) => postMessage({ type, ...more });

// A timer would wait for some milliseconds between two slices.
const { port1: next, port2: again } = new MessageChannel();
let goesOn = false;

function goOn() {
  if (goesOn) return;
  goesOn = true;
  again.postMessage(undefined);
}

next.onmessage = () => {
  goesOn = false;
  guarded('planner_failed', () => (state === 'running' ? work() : rest()));
};

function work() {
  if (!search) return;
  const begun = performance.now();
  let now = begun;
  do {
    const before = now;
    progress = JSON.parse(search.advance(batch));
    now = performance.now();
    if (now - before > SLICE / 2) batch = Math.max(1, batch >> 1);
    else if (now - before < SLICE / 8) batch = Math.min(1 << 20, batch << 1);
  } while (!progress.done && now - begun < SLICE);
  if (progress.done || now - reported >= REPORT) {
    reported = now;
    tell('progress', { progress });
  }
  if (progress.done) finish();
  else goOn();
}

/** No work is done: the page is told so, or given what there is. */
function rest() {
  if (!search) return;
  if (state === 'cancelled') finish();
  else tell('paused', { progress: JSON.parse(search.advance(0)) });
}

function finish() {
  tell('answer', { answer: JSON.parse(search.answer()) });
  search.free();
  search = undefined;
}

/** Errors of documents come as JSON in the message; the page makes errors of them. */
async function guarded(code, act) {
  try {
    await act();
  } catch (error) {
    tell('failed', { code, message: String(error?.message ?? error) });
  }
}

const questions = {
  plan(call) {
    search = new PlanSearch(call);
    goOn();
  },
  why(call) {
    tell('answer', { answer: JSON.parse(plan_why(call)) });
  },
};

/** What the page may say meanwhile, and the state from then on. */
const states = { pause: 'paused', resume: 'running', cancel: 'cancelled' };

onmessage = async ({ data: { type, call } }) => {
  if (Object.hasOwn(states, type)) {
    state = states[type];
    return goOn();
  }
  let loaded = false;
  await guarded('library_not_loaded', async () => {
    await init();
    loaded = true;
  });
  if (loaded) await guarded('planner_failed', () => questions[type](call));
};
