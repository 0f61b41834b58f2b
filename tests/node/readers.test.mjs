// The calendar file of tests/bytes, written by hand, read by ical.js: the same meetings as in Rust and Python.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const ICAL = createRequire(join(process.env.KLIKKS_NODE_MODULES, 'x.js'))('ical.js');
const read = (name) => readFileSync(new URL(`../bytes/${name}`, import.meta.url), 'utf8');
const file = read('meetings.ics');

/** Every meeting, with what the rules of the file say about the clocks. */
function instances(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const found = [];
  const tell = (uid, start, duration) =>
    found.push({
      uid,
      start: start.isDate ? start.toString() : start.toString().slice(0, 16),
      utc_offset: start.isDate ? null : start.utcOffset() / 60,
      minutes: duration.toSeconds() / 60,
    });
  for (const event of events.filter((event) => !event.isRecurrenceException())) {
    if (!event.isRecurring()) {
      tell(event.uid, event.startDate, event.duration);
      continue;
    }
    events.filter((other) => other.isRecurrenceException() && other.uid === event.uid).forEach((other) => event.relateException(other));
    const iterator = event.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      const { item, startDate } = event.getOccurrenceDetails(next);
      tell(event.uid, startDate, item.duration);
    }
  }
  const key = ({ start, uid }) => `${start} ${uid}`;
  return found.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

test('the door gives the file that was written by hand', async () => {
  const resolve = createRequire(join(process.env.KLIKKS_PACKAGE, 'package.json')).resolve;
  const klikks = await import(pathToFileURL(resolve('klikks')));
  klikks.loadSync(readFileSync(resolve('klikks/klikks_bg.wasm')));
  assert.equal(klikks.icalendar(JSON.parse(read('meetings.json'))).text, file);
});

test('ical.js finds the meetings that were listed by hand', () => {
  assert.deepEqual(instances(file), JSON.parse(read('meetings.instances.json')));
});

test('a cancelled date of a series comes back if its exception lacks the zone, as in other software', () => {
  const cancelled = ['2023-06-01T18:00', '2023-12-25T20:15'];
  const back = (text) => instances(text).filter(({ start }) => cancelled.includes(start)).map(({ start }) => start);
  assert.deepEqual(back(file), []);
  assert.deepEqual(back(file.replaceAll('EXDATE;TZID=Europe/Berlin:', 'EXDATE:')), cancelled);
});

test('texts come back as they were written', () => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const summer = calendar.getAllSubcomponents('vevent').find((event) => event.getFirstPropertyValue('uid') === 'event-sommer.kinds.klikks');
  const said = 'Fragen, Ideen; Kaffee – danach ein Überblick über das, was in den Nachbarorten schon läuft';
  assert.equal(summer.getFirstPropertyValue('description'), said);
});
