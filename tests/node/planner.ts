// Uses what there is for planning, so that the compiler compares the types with how they are used.

import { plan, PlanSearch } from 'klikks';
import { load } from 'klikks/element';
import { DocumentError, PlannerError, planInWorker, planWhyInWorker } from 'klikks/planner';
import type { InWorkerOptions, PlanAnswer, PlanCall, PlanInWorker, PlanProgress, PlanWhyCall } from 'klikks/planner';

declare const call: PlanCall;

export async function planned(worker: Worker, signal: AbortSignal): Promise<string[]> {
  const options: InWorkerOptions = { worker, signal };
  const onProgress = ({ done, steps, of, cost, lower_bound, gap }: PlanProgress): void => console.log(done, steps / of, cost - lower_bound - gap);
  const planning: PlanInWorker = planInWorker(call, { ...options, onProgress });
  await planning.pause();
  planning.resume();
  const best: PlanAnswer = await planning.cancel();
  const { outcome, rows }: PlanAnswer = await planInWorker(JSON.stringify({ ...call, start: best.outcome.plan })).done;
  const why: PlanWhyCall = { instance: call.instance, question: { type: 'conflict', work: 1000 } };
  const answer = await planWhyInWorker(why);
  return [...rows.map(({ day, commune }) => `${day} ${commune}`), ...answer.says, String(outcome.proven)];
}

export function failed(error: unknown): string {
  if (error instanceof DocumentError) return error.problems.map(({ place }) => place).join();
  if (error instanceof PlannerError) {
    const code: 'worker_not_loaded' | 'library_not_loaded' | 'planner_failed' = error.code;
    return code;
  }
  return '';
}

export async function atOnce(): Promise<boolean> {
  await load('/elsewhere/klikks-element_bg.wasm');
  using search = PlanSearch.open(call);
  const progress: PlanProgress = search.advance(100);
  const answer: PlanAnswer = search.answer();
  return progress.done && answer.outcome.proven === plan(call).outcome.proven;
}
