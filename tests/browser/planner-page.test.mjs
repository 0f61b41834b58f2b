// The example page that plans: what somebody sees, hears and can do meanwhile.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { axe, start } from './server.mjs';

const shots = fileURLToPath(new URL('../../target/screenshots/', import.meta.url));
const path = 'planner.html';

let site;
before(async () => {
  mkdirSync(shots, { recursive: true });
  site = await start();
});
after(() => site?.stop());

const button = (page, name) => page.getByRole('button', { name });
const status = (page) => page.getByRole('status');
const planned = (page) => status(page).filter({ hasText: 'Der Plan steht' }).waitFor();
const passes = async (page) => {
  await page.evaluate(axe);
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await page.evaluate((runOnly) => globalThis.axe.run({ runOnly }), runOnly);
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
};

test('a plan is searched, held, continued and shown; few words are read out', () =>
  site.page({ path }, async (page, { asked, complaints }) => {
    await passes(page);
    await page.evaluate(() => {
      globalThis.readOut = [];
      new MutationObserver(() => globalThis.readOut.push(document.getElementById('meldung').textContent))
        .observe(document.getElementById('meldung'), { childList: true, characterData: true, subtree: true });
    });
    await button(page, 'Plan suchen').click();
    const bar = page.getByRole('progressbar', { name: 'Fortschritt' });
    await page.waitForFunction(() => document.querySelector('progress').value > 0);
    await button(page, 'Anhalten').click();
    await status(page).filter({ hasText: 'Angehalten.' }).waitFor();
    await page.screenshot({ path: `${shots}planner-held.png`, fullPage: true });
    const held = await bar.evaluate(({ value }) => value);
    assert.ok(held > 0 && held < 100, String(held));
    await passes(page);
    await button(page, 'Weiter').click();
    await planned(page);
    assert.equal(await bar.evaluate(({ value }) => value), 100);
    assert.equal(await page.locator('#termine tr').count(), await page.locator('#bild g > title').count());
    assert.match(await status(page).textContent(), /: \d+ Termine\. Er ist höchstens \d+(,\d)?\s%/);
    await page.screenshot({ path: `${shots}planner.png`, fullPage: true });
    await passes(page);
    assert.deepEqual(await page.evaluate(() => globalThis.readOut.map((text) => text.slice(0, 10))),
      ['Die Suche ', 'Angehalten', 'Die Suche ', 'Der Plan s']);
    assert.deepEqual(complaints, []);
    assert.deepEqual(asked.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:')), []);
  }));

test('who ends it early is shown the best plan so far, by keyboard alone and on a narrow screen', () =>
  site.page({ path, viewport: { width: 320, height: 800 } }, async (page) => {
    await button(page, 'Plan suchen').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('progress').value > 0);
    await button(page, 'Anhalten').press('Enter');
    await button(page, 'Beenden').press('Enter');
    await planned(page);
    assert.ok(await page.locator('#termine tr').count() > 0);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.screenshot({ path: `${shots}planner-narrow.png`, fullPage: true });
    assert.ok(await button(page, 'Plan suchen').isEnabled());
  }));

test('without the library the page says that it could not plan', () =>
  site.page({ path, files: { 'klikks/klikks-planner_bg.wasm': 404 } }, async (page) => {
    await button(page, 'Plan suchen').click();
    await status(page).filter({ hasText: 'Es konnte nicht geplant werden.' }).waitFor();
    assert.ok(await button(page, 'Plan suchen').isEnabled());
  }));
