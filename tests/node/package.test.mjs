// The package as it is packed: what is in it, how it is imported, and that it does what its own README shows.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const folder = process.env.KLIKKS_PACKAGE;
const { resolve } = createRequire(join(folder, 'package.json'));
const about = JSON.parse(readFileSync(join(folder, 'package.json')));
const klikks = await import(pathToFileURL(resolve('klikks')));

const nrw = (name) => readFileSync(new URL(`../../examples/nrw-2022/${name}`, import.meta.url), 'utf8');
const programme = JSON.parse(nrw('programme.json'));
const journal = nrw('journal.jsonl');
const command = {
  at: '2022-12-20',
  by: 'project-manager',
  source: { label: 'note' },
  action: {
    type: 'record',
    fact: { type: 'commune_registered', commune: { id: 'herten', name: 'Herten', land: 'NW', kind: 'town' } },
  },
};

// First, because the other tests load the library for good.
test('without the library every question says what to do', () => {
  assert.throws(() => klikks.version(), /await load\(\) first/);
  assert.throws(() => klikks.Register.open({ programme }), /await load\(\) first/);
});

test('a failed load can be repeated', async () => {
  await assert.rejects(klikks.load(new Uint8Array([1, 2, 3])));
  klikks.loadSync(readFileSync(resolve('klikks/klikks_bg.wasm')));
  await klikks.load();
  assert.equal(klikks.version(), about.version);
});

test('every file that the package names is there, and is packed', () => {
  const named = Object.values(about.exports).flatMap((target) => (typeof target === 'string' ? target : Object.values(target)));
  for (const conditions of Object.values(about.exports).filter((target) => typeof target !== 'string')) {
    assert.equal(Object.keys(conditions)[0], 'types');
  }
  const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--offline'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  }));
  const packed = files.map(({ path }) => path);
  for (const file of [...named.map((name) => name.slice(2)), 'model.d.ts', 'errors.js', 'klikks.js', 'README.md']) {
    assert.ok(existsSync(join(folder, file)), file);
    assert.ok(packed.includes(file), `${file} is not among ${packed}`);
  }
});

test('every file that a script of the package imports is packed beside it', () => {
  const names = readdirSync(folder).filter((name) => /\.(js|d\.ts)$/.test(name));
  for (const name of ['index.js', 'element.js', 'planner.js', 'planner-worker.js', 'index.d.ts']) assert.ok(names.includes(name));
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8');
    for (const [, , wanted] of text.matchAll(/(from |new URL\()'(?:\.\/)?([^']+)'/g)) {
      assert.ok(existsSync(join(folder, wanted)), `${name} names ${wanted}`);
    }
  }
});

test('the element and the planner download a part of the library', () => {
  const size = (name) => statSync(resolve(`klikks/${name}_bg.wasm`)).size;
  assert.ok(size('klikks-element') < size('klikks') / 6);
  assert.ok(size('klikks-planner') < size('klikks') / 3);
});

test('the planner can be imported where there is no worker, and says so when it is asked', async () => {
  const { planInWorker, PlannerError, DocumentError } = await import(pathToFileURL(resolve('klikks/planner')));
  assert.equal(DocumentError, klikks.DocumentError);
  assert.equal(globalThis.Worker, undefined);
  const planning = planInWorker({});
  await assert.rejects(planning.done, (error) => error instanceof PlannerError && error.code === 'worker_not_loaded');
  await planning.pause();
});

test('the element can be imported where there is no document, and does nothing there', async () => {
  const { define } = await import(pathToFileURL(resolve('klikks/element')));
  assert.equal(typeof define, 'function');
  assert.equal(globalThis.customElements, undefined);
});

test('a register is opened, asked, changed, taken back and kept', () => {
  const register = klikks.Register.open({ programme, journal });
  const kept = register.journal();
  const lines = (text) => text.trimEnd().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(lines(kept), lines(journal));
  assert.equal(register.decide(command).type, 'accepted');
  assert.equal(register.journal(), kept);

  const { entries } = register.submit(command);
  assert.equal(register.journal(), `${kept}${JSON.stringify(entries[0])}\n`);
  assert.equal(register.decide(command).type, 'rejected');

  const earlier = register.asOf({ day: '2022-12-14' });
  assert.equal(earlier.decide(command).type, 'accepted');
  earlier.dispose();

  assert.deepEqual(register.undo().taken_back, entries);
  assert.equal(register.journal(), kept);
  assert.deepEqual(register.undo().taken_back, []);

  register.dispose();
  register.dispose();
  assert.throws(() => register.findings(), /disposed of/);
});

test('a broken document is an error with every defect; the library goes on', () => {
  const broken = { ...programme, land: 'XX', term: { first_day: '2022-02-30', last_day: '2025-02-28' } };
  assert.throws(() => klikks.validate(broken), (error) => {
    assert.ok(error instanceof klikks.DocumentError && error instanceof Error);
    assert.equal(error.name, 'DocumentError');
    assert.deepEqual(error.problems.map(({ place }) => place).sort(), ['land', 'term.first_day']);
    for (const { message } of error.problems) assert.ok(error.message.includes(message));
    return true;
  });
  assert.equal(klikks.validate(programme).format, 'klikks-programme/1');
});

test('the example of the README prints what it says', () => {
  const examples = [...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/```js\n(.*?)```/gs)]
    .map(([, code]) => code)
    .filter((code) => code.includes('// → '));
  assert.ok(examples.length > 0);
  for (const code of examples) {
    const expected = [...code.matchAll(/\/\/ → (.*)/g)].map(([, line]) => line);
    // From inside the folder, `klikks` is the package itself.
    const printed = execFileSync(process.execPath, ['--input-type=module'], { cwd: folder, input: code, encoding: 'utf8' });
    assert.deepEqual(printed.trimEnd().split('\n'), expected);
  }
});
