// The same bytes through every door, and the calendar file read back by other people's software.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const resolve = createRequire(join(process.env.KLIKKS_PACKAGE, 'package.json')).resolve;
const native = await import(pathToFileURL(join(process.env.KLIKKS_PACKAGE, 'klikks.js')));
native.initSync({ module: readFileSync(resolve('klikks/klikks_bg.wasm')) });
const ICAL = createRequire(join(process.env.KLIKKS_NODE_MODULES, 'x.js'))('ical.js');

const root = new URL('../../', import.meta.url);
const read = (name) => readFileSync(new URL(name, root), 'utf8');
const call = '{"as_of":{"day":"2022-12-14"},"language":"de"}';
const journal = JSON.stringify(read('examples/nrw-2022/journal.jsonl'));
const register = new native.Register(`{"programme":${read('examples/nrw-2022/programme.json')},"journal":${journal}}`);

test('the answers are the same bytes as in Rust', () => {
  assert.equal(register.report(call), read('tests/bytes/report.json'));
  assert.equal(register.public_view(call), read('tests/bytes/public.json'));
  assert.equal(JSON.parse(register.icalendar(call)).text, read('tests/bytes/events.ics'));
});

test('the plans are the same bytes as in Rust, at once and in slices', () => {
  for (const asked of JSON.parse(read('tests/planner/bytes.json'))) {
    const call = JSON.stringify({ ...asked, instance: JSON.parse(read(`tests/planner/instances/${asked.instance}.json`)) });
    const expected = read(`tests/bytes/plan-${asked.instance}.json`);
    assert.equal(native.plan(call), expected);
    const search = new native.PlanSearch(call);
    const slices = [1, 7, 100];
    for (let turn = 0; !JSON.parse(search.advance(slices[turn % slices.length])).done; turn += 1);
    assert.equal(search.answer(), expected);
    search.free();
  }
});

test('ical.js finds the dates of the series that the report has', () => {
  const calendar = new ICAL.Component(ICAL.parse(JSON.parse(register.icalendar(call)).text));
  const component = calendar.getAllSubcomponents('vevent').find((event) => event.hasProperty('rrule'));
  const dates = new ICAL.Event(component).iterator();
  const expected = JSON.parse(register.report(call)).report.series[0].readings[0].dates.map(({ day }) => day);
  const found = [];
  while (found.length < expected.length) {
    const day = dates.next().toString();
    if (day > '2022-12-14') found.push(day);
  }
  assert.deepEqual(found, expected);
});
