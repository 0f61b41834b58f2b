// Planning in a worker in a real browser: the page goes on meanwhile, and the plan is the one of every other door.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { start } from './server.mjs';

const { resolve } = createRequire(join(process.env.KLIKKS_PACKAGE, 'package.json'));
const klikks = await import(pathToFileURL(resolve('klikks')));
klikks.loadSync(readFileSync(resolve('klikks/klikks_bg.wasm')));

const root = new URL('../../', import.meta.url);
const read = (name) => readFileSync(new URL(name, root), 'utf8');
const calls = JSON.parse(read('tests/planner/bytes.json')).map((asked) => {
  const instance = JSON.parse(read(`tests/planner/instances/${asked.instance}.json`));
  return { name: asked.instance, call: { ...asked, instance } };
});
const { call: large } = calls.find(({ name }) => name === 'nrw024-s1');
/** Enough work to be interrupted on any computer. */
const long = { ...large, steps: 1_000_000_000 };

let site;
before(async () => {
  site = await start();
});
after(() => site?.stop());

const policy = (more) => `default-src 'none'; script-src 'self' ${more}; connect-src 'self'; img-src data:`;
const STRICT = policy("'wasm-unsafe-eval'");

/** A page under a strict policy, which holds for the worker too, with the package in `planner` and what is heard in `heard`. */
function probe(look, { files = {}, content = STRICT, script = '' } = {}) {
  const html = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Probe</title><link rel="icon" href="data:,">
    <script type="module" src="probe.js"></script></html>`;
  const js = `import * as planner from './klikks/planner.js';
    ${script}
    globalThis.planner = planner;
    globalThis.heard = [];
    globalThis.begin = (call, options) => {
      globalThis.planning = planner.planInWorker(call, { onProgress: (progress) => heard.push(progress), ...options });
    };
    globalThis.failure = (promise) => promise.then(() => 'none', ({ name, code, message, problems }) => ({ name, code, message, problems }));`;
  const headers = { 'content-security-policy': content };
  return site.page({ path: 'probe.html', files: { 'probe.html': { body: html, headers }, 'probe.js': js, 'klikks/planner-worker.js': { headers }, ...files } },
    async (page, seen) => {
      await page.waitForFunction(() => globalThis.failure);
      await look(page, seen);
    });
}

const begin = (page, call) => page.evaluate((call) => globalThis.begin(call), call);
const done = (page) => page.evaluate(() => globalThis.planning.done);
const progressed = (page, beyond) => page.waitForFunction((beyond) => globalThis.heard.length > beyond, beyond);
const reports = (page) => page.evaluate(() => globalThis.heard.length);
/** The page goes on for a while. */
const meanwhile = (page) => page.evaluate(async () => {
  for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
});
/** What the best plan is after so many steps of a call. */
function bestAfter(steps, call) {
  const search = klikks.PlanSearch.open(call);
  search.advance(steps);
  const answer = search.answer();
  search.dispose();
  return answer;
}

test('the plans are the same bytes as in Rust, and nobody else is asked', () =>
  probe(async (page, { asked, complaints, context }) => {
    for (const { name, call } of calls) {
      await begin(page, call);
      assert.equal(JSON.stringify(await done(page)), read(`tests/bytes/plan-${name}.json`));
      assert.equal((await page.evaluate(() => globalThis.heard.at(-1))).done, true);
    }
    await begin(page, JSON.stringify(large));
    assert.equal(JSON.stringify(await done(page)), read('tests/bytes/plan-nrw024-s1.json'));
    assert.deepEqual(complaints, []);
    assert.deepEqual(asked.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:')), []);
    assert.deepEqual(asked.filter((url) => url.endsWith('.wasm') && !url.endsWith('klikks-planner_bg.wasm')), []);
    assert.deepEqual(await context.cookies(), []);
  }));

test('the page goes on while the worker plans', () =>
  probe(async (page) => {
    const order = await page.evaluate(async (call) => {
      const order = [];
      let ended = false;
      const frame = () => {
        order.push('frame');
        if (!ended) requestAnimationFrame(frame);
      };
      const timer = () => {
        order.push('timer');
        if (!ended) setTimeout(timer);
      };
      frame();
      timer();
      const planning = globalThis.planner.planInWorker(call, {
        onProgress: () => {
          order.push('progress');
          if (order.filter((what) => what === 'progress').length === 4) planning.cancel();
        },
      });
      await planning.done;
      ended = true;
      return order;
    }, long);
    const at = order.flatMap((what, index) => (what === 'progress' ? [index] : []));
    const between = at.slice(1).map((end, index) => order.slice(at[index] + 1, end));
    assert.ok(between.length >= 3);
    for (const what of ['frame', 'timer']) {
      assert.ok(between.slice(0, 3).every((part) => part.includes(what)), `no ${what} in ${JSON.stringify(between)}`);
    }
  }));

test('a pause holds the work, and changes nothing about the plan', () =>
  probe(async (page) => {
    await begin(page, { ...large, steps: 40_000 });
    await progressed(page, 0);
    await page.evaluate(() => globalThis.planning.pause());
    const before = await reports(page);
    await meanwhile(page);
    assert.equal(await reports(page), before);
    const { steps, of } = await page.evaluate(() => globalThis.heard.at(-1));
    assert.ok(steps < of, `${steps} of ${of}`);

    await page.evaluate(() => globalThis.planning.resume());
    assert.deepEqual(await done(page), klikks.plan({ ...large, steps: 40_000 }));
    assert.ok((await reports(page)) > before);
    await page.evaluate(() => globalThis.planning.pause());
    // What costs and what bounds only ever get better.
    const heard = await page.evaluate(() => globalThis.heard);
    for (const [index, { cost, lower_bound: bound, steps }] of heard.slice(1).entries()) {
      const earlier = heard[index];
      assert.ok(cost <= earlier.cost && bound >= earlier.lower_bound && steps >= earlier.steps, JSON.stringify([earlier, heard[index + 1]]));
    }
  }));

test('who cancels has the best plan so far: while it runs, while it holds, and before it began', () =>
  probe(async (page) => {
    await begin(page, long);
    await progressed(page, 1);
    const answer = await page.evaluate(() => globalThis.planning.cancel());
    const steps = answer.outcome.steps_used;
    assert.ok(steps > 0 && steps < long.steps);
    assert.deepEqual(answer, bestAfter(steps, long));
    assert.deepEqual(answer.outcome.unplaced, []);

    await begin(page, long);
    await page.evaluate(() => globalThis.planning.pause());
    const held = await page.evaluate(() => globalThis.planning.cancel());
    assert.deepEqual(held, bestAfter(held.outcome.steps_used, long));

    await begin(page, long);
    assert.deepEqual(await page.evaluate(() => globalThis.planning.cancel()), bestAfter(0, long));
  }));

test('a plan to begin with is heeded', () =>
  probe(async (page) => {
    const { outcome: { plan: first } } = klikks.plan(large);
    const again = { ...large, seed: 8, steps: 500, start: first };
    await begin(page, again);
    assert.deepEqual(await done(page), klikks.plan(again));
  }));

test('why there is no plan is told from a worker too', () =>
  probe(async (page) => {
    const instance = JSON.parse(read('tests/planner/instances/inf-deadline.json'));
    const call = { instance, question: { type: 'conflict', work: 10_000 } };
    const answer = await page.evaluate((call) => globalThis.planner.planWhyInWorker(call), call);
    assert.deepEqual(answer, klikks.planWhy(call));
    assert.equal(answer.why.type, 'conflict');
  }));

test('a broken call is a document error with every defect, an abort its reason', () =>
  probe(async (page) => {
    const broken = { ...large, seed: 'one', instance: { ...large.instance, days: -1 } };
    const fails = (call) => page.evaluate((call) => globalThis.failure(globalThis.planner.planInWorker(call).done), call);
    const { name, problems } = await fails(broken);
    assert.equal(name, 'DocumentError');
    assert.deepEqual(problems.map(({ code, place }) => [code, place]), [['out_of_range', 'instance.days'], ['wrong_type', 'seed']]);
    assert.equal((await fails('{')).name, 'DocumentError');
    assert.ok(await page.evaluate(() => globalThis.planner.planInWorker('{').done.catch((error) => error instanceof globalThis.planner.DocumentError)));

    const aborted = await page.evaluate(async (call) => {
      const control = new AbortController();
      const planning = globalThis.planner.planInWorker(call, { signal: control.signal, onProgress: () => control.abort() });
      return [await globalThis.failure(planning.done), await globalThis.failure(globalThis.planner.planInWorker(call, { signal: control.signal }).done)];
    }, long);
    assert.deepEqual(aborted.map(({ name }) => name), ['AbortError', 'AbortError']);
  }));

test('a worker or a library that is missing or forbidden is told, with the way out', async () => {
  const cases = [
    [{ files: { 'klikks/planner-worker.js': 404 } }, 'worker_not_loaded', /worker-src/],
    [{ files: { 'klikks/klikks-planner_bg.wasm': 404 } }, 'library_not_loaded', /klikks-planner_bg\.wasm/],
    [{ content: policy('') }, 'library_not_loaded', /wasm-unsafe-eval/],
    [{ content: `${STRICT}; worker-src 'none'` }, 'worker_not_loaded', /worker-src/],
    [{ content: `${STRICT}; require-trusted-types-for 'script'` }, 'worker_not_loaded', /`worker`/],
  ];
  for (const [options, code, message] of cases) {
    await probe(async (page) => {
      const told = await page.evaluate((call) => globalThis.failure(globalThis.planner.planInWorker(call).done), large);
      assert.deepEqual([told.name, told.code], ['PlannerError', code], JSON.stringify(told));
      assert.match(told.message, message);
    }, options);
  }
});

test('a page that requires trusted types makes the worker itself', () => {
  const script = `const own = trustedTypes.createPolicy('page', { createScriptURL: (url) => url });
    globalThis.ownWorker = () => new Worker(own.createScriptURL('klikks/planner-worker.js'), { type: 'module' });`;
  return probe(async (page) => {
    const answer = await page.evaluate((call) => globalThis.planner.planInWorker(call, { worker: globalThis.ownWorker() }).done, large);
    assert.equal(JSON.stringify(answer), read('tests/bytes/plan-nrw024-s1.json'));
  }, { script, content: `${STRICT}; require-trusted-types-for 'script'; trusted-types page` });
});
