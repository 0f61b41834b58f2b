// The common vectors, through the package as its users have it.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const resolve = createRequire(join(process.env.KLIKKS_PACKAGE, 'package.json')).resolve;
const klikks = await import(pathToFileURL(resolve('klikks')));
const native = await import(pathToFileURL(join(process.env.KLIKKS_PACKAGE, 'klikks.js')));
const { translated } = await import(pathToFileURL(join(process.env.KLIKKS_PACKAGE, 'errors.js')));
klikks.loadSync(readFileSync(resolve('klikks/klikks_bg.wasm')));

const folder = new URL('../vectors/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, folder)));
const files = (name) => readdirSync(new URL(name, folder)).filter((file) => file.endsWith('.json')).map((file) => name + file).sort();
const named = (folder) => files(folder).map((name) => [name.slice(folder.length, -'.json'.length), read(name)]);
const programmes = Object.fromEntries([...named('../../examples/programmes/'), ...named('programmes/')]);

let count = 0;
after(() => {
  console.log(`vectors: ${count}`);
  assert.ok(count > 0, 'there are no vectors');
});

/** A document may name one of the common programmes instead of repeating it, itself or in its register. */
function whole(document) {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return document;
  const there = ['programme', 'first', 'second'].filter((field) => Object.hasOwn(programmes, document[field]));
  return {
    ...document,
    ...Object.fromEntries(there.map((field) => [field, programmes[document[field]]])),
    ...(document.register && { register: whole(document.register) }),
  };
}

/** The programme and the journal of a folder in `examples`, in place of `given`, or the text of a file there. */
function exampleCall({ function: name, given: { example }, when }) {
  const at = (file) => readFileSync(new URL(`../../examples/${example}/${file}`, import.meta.url), 'utf8');
  if (name === 'oparl') return { ...when, text: readFileSync(new URL(`../../examples/${example}`, import.meta.url), 'utf8') };
  if (name === 'read_journal') return { ...when, text: at('journal.jsonl') };
  const entries = at('journal.jsonl').trim().split('\n').slice(1).map((line) => JSON.parse(line));
  const programme = programmes[example.replace('communes-', '')] ?? JSON.parse(at('programme.json'));
  if (name === 'compare') return whole({ first: programme, entries, ...when });
  return { register: { format: 'klikks-register/1', programme, entries }, ...when };
}

function ask(name, call) {
  if (name === 'open') return klikks.Register.open(call).findings();
  return klikks[name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())](call);
}

/** What JavaScript objects cannot say, such as a text that is no JSON, goes past them. */
const askRaw = (name, text) => translated(() => (name === 'open' ? new native.Register(text) : native[name](text)));

/**
 * Whatever `then` says must be so, null being the same as absent; the answer may say more. Lists are compared whole,
 * but an object expected of a list names single items by their index.
 */
function contains(answer, then, place) {
  if (typeof then !== 'object' || then === null) return assert.deepEqual(answer ?? null, then, place);
  if (Array.isArray(then)) assert.equal(Array.isArray(answer) && answer.length, then.length, `${place}: ${JSON.stringify(answer)}`);
  for (const [name, value] of Object.entries(then)) contains(answer?.[name], value, `${place}.${name}`);
}

function passes(vector) {
  const { function: name, given, when, then, says } = vector;
  const register = given && !given.example && whole({ format: 'klikks-register/1', ...given });
  const call = given?.example ? exampleCall(vector) : whole({ ...(register && { register }), ...when });
  const answer = ask(name, register && name === 'validate' ? register : call);
  contains(answer, then, 'answer');
  for (const [language, expected] of Object.entries(says ?? {})) {
    const { lines } = klikks.explain({ verdict: answer.verdict, register, language });
    for (const line of expected) assert.ok(lines.includes(line), `${JSON.stringify(line)} is not among ${JSON.stringify(lines)}`);
  }
}

function fails({ function: name, document, text, then }) {
  const thrown = (error) => {
    assert.ok(error instanceof klikks.DocumentError, String(error));
    assert.deepEqual(error.problems.map(({ code, place }) => ({ code, place })), then, error.message);
    return true;
  };
  assert.throws(() => (text === undefined ? ask(name, whole(document)) : askRaw(name, text)), thrown);
}

for (const [name, check] of [...files('./').map((name) => [name, passes]), ...files('broken/').map((name) => [name, fails])]) {
  for (const vector of read(name)) {
    count += 1;
    test(`${name.replace('./', '')}: ${vector.title}`, () => check(vector));
  }
}
