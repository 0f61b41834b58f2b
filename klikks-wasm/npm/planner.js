// Planning in a worker: the page stays responsive, sees how far it is, and can pause and cancel.

import { DocumentError, documentError } from './errors.js';

export { DocumentError };

/** Planning did not come about, for a reason that is not in the call. `code` is stable. */
export class PlannerError extends Error {
  constructor(code, message) {
    super(message);
    this.name = 'PlannerError';
    this.code = code;
  }
}

const WAYS_OUT = {
  worker_not_loaded:
    'put planner-worker.js beside planner.js on the server of the page and allow it (worker-src or script-src \'self\'), or make the worker yourself and give it as `worker`',
  library_not_loaded:
    "put klikks-planner_bg.wasm beside planner-worker.js and allow it (script-src 'wasm-unsafe-eval', connect-src 'self')",
  planner_failed: 'the memory of the browser may not suffice; close other pages or plan a smaller instance',
};

const failure = (code, message) => new PlannerError(code, `${message}; ${WAYS_OUT[code]}`);

/**
 * Asks the worker one question. Gives the worker and the answer; with the answer, an error or `signal` the worker ends.
 * `heard` gets what it says in between.
 */
function asked(type, call, { worker, signal, heard }) {
  const answer = new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    worker ??= makeWorker();
    let speaks = false;
    worker.onmessage = ({ data }) => {
      speaks = true;
      if (data.type === 'answer') resolve(data.answer);
      else if (data.type === 'failed') reject(documentError(data) ?? failure(data.code, data.message));
      else heard?.(data);
    };
    worker.onerror = (event) => {
      event.preventDefault?.();
      reject(failure(speaks ? 'planner_failed' : 'worker_not_loaded', event.message || 'the worker could not be loaded'));
    };
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    // A text is the call as JSON: the page need not read it first.
    worker.postMessage({ type, call: typeof call === 'string' ? call : JSON.stringify(call) });
  });
  return { say: (type) => worker?.postMessage({ type }), answer: answer.finally(() => worker?.terminate()) };
}

function makeWorker() {
  try {
    return new Worker(new URL('./planner-worker.js', import.meta.url), { type: 'module' });
  } catch (error) {
    throw failure('worker_not_loaded', error.message);
  }
}

/** Begins to plan in a worker. The plan is that of `plan` with the same call, unless it is cancelled. */
export function planInWorker(call, { onProgress, worker, signal } = {}) {
  const waiting = [];
  let over = false;
  const atRest = () => {
    for (const settle of waiting.splice(0)) settle();
  };
  const heard = ({ type, progress }) => {
    onProgress?.(progress);
    if (type === 'paused') atRest();
  };
  const { say, answer } = asked('plan', call, { worker, signal, heard });
  const done = answer.finally(() => {
    over = true;
    atRest();
  });
  return {
    done,
    pause: () => new Promise((settle) => {
      waiting.push(settle);
      if (over) atRest();
      else say('pause');
    }),
    resume() {
      say('resume');
      atRest();
    },
    cancel() {
      say('cancel');
      return done;
    },
  };
}

/** Asks in a worker why not everything can be planned, or which dates are closest for one event. */
export const planWhyInWorker = (call, { worker, signal } = {}) => asked('why', call, { worker, signal }).answer;
