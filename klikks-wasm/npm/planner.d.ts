import type { PlanAnswer, PlanCall, PlanProgress, PlanWhyAnswer, PlanWhyCall } from './model.d.ts';

export { DocumentError } from './index.js';
export type { PlanAnswer, PlanCall, PlanProgress, PlanWhyAnswer, PlanWhyCall } from './model.d.ts';

/**
 * Planning did not come about, for a reason that is not in the call: the worker or its library could not be loaded, or the
 * memory did not suffice.
 */
export class PlannerError extends Error {
  readonly code: 'worker_not_loaded' | 'library_not_loaded' | 'planner_failed';
}

/** What can be said about the worker. */
export interface InWorkerOptions {
  /**
   * A worker made of `planner-worker.js` in another way, as a page has to that requires trusted types. It answers one
   * question and is ended then.
   */
  worker?: Worker;
  /** Ends the worker at once; nothing is kept, and the reason is thrown. */
  signal?: AbortSignal;
}

/** Planning that is under way in a worker. */
export interface PlanInWorker {
  /**
   * The plan. Throws a `DocumentError` if the call is broken, a `PlannerError` if there is no worker, or the reason of
   * `signal`.
   */
  readonly done: Promise<PlanAnswer>;
  /** Holds on; settles once no work is done any more, or it goes on again. */
  pause(): Promise<void>;
  /** Goes on. */
  resume(): void;
  /** Ends early: `done` becomes the best plan so far, which may leave steps out. */
  cancel(): Promise<PlanAnswer>;
}

/**
 * Begins to plan in a worker; the page stays responsive. The same call gives the same plan as `plan`, byte for byte, unless
 * it is cancelled. A text is the call as JSON, so that the page need not read a large one itself.
 */
export function planInWorker(
  call: PlanCall | string,
  options?: InWorkerOptions & {
    /** Called up to ten times a second: the work done, the cost, and the least that any plan costs. */
    onProgress?: (progress: PlanProgress) => void;
  },
): PlanInWorker;

/** Asks in a worker why not everything can be planned, or which dates are closest for one event. */
export function planWhyInWorker(call: PlanWhyCall | string, options?: InWorkerOptions): Promise<PlanWhyAnswer>;
