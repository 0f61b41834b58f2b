// The example page in a real browser: what a visitor sees, and what happens when something is missing.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { axe, start } from './server.mjs';

const example = JSON.parse(readFileSync(new URL('../../examples/web/public.json', import.meta.url)));
const shots = fileURLToPath(new URL('../../target/screenshots/', import.meta.url));
const place = example.places[0].name;
const shown = '[part~=programme]';
const notice = '[part~=notice]';

let site;
before(async () => {
  mkdirSync(shots, { recursive: true });
  site = await start();
});
after(() => site?.stop());

const ready = (page) => page.locator(shown).first().waitFor();
const failed = (page) => page.locator(notice).first().waitFor();
const staticHeading = (page) => page.locator('klikks-programme > h3').first();
const widget = (page, question) => page.locator('klikks-programme').first().evaluate(question);

/** The example page with a policy that forgets WebAssembly. */
const forbidding = (html) => {
  const changed = html.replace("script-src 'self' 'wasm-unsafe-eval'", "script-src 'self'");
  assert.notEqual(changed, html);
  return changed;
};
/** A page of one element, with a script of its own. */
const probe = (element, script, policy = '') => ({
  'probe.html': `<!doctype html><html lang="de"><meta charset="utf-8"><title>Probe</title><link rel="icon" href="data:,">
    <meta http-equiv="Content-Security-Policy" content="script-src 'self' 'wasm-unsafe-eval'; ${policy}">
    <main>${element}</main><script type="module" src="probe.js"></script></html>`,
  'probe.js': script,
});

test('the answer of the library stands in the shadow root, under the policy of the page', () =>
  site.page({}, async (page, { asked, complaints, context }) => {
    await ready(page);
    const text = await widget(page, (element) => element.shadowRoot.querySelector('[part~=programme]').textContent);
    for (const words of ['Wer ist dabei?', 'Bis wann?', place, '14. Dezember 2022', 'Montag, 2. Januar 2023']) {
      assert.ok(text.includes(words), `${words} is missing in: ${text}`);
    }
    assert.equal(await staticHeading(page).isVisible(), false);
    assert.equal(await page.locator('klikks-programme [role=status]').count(), 0);
    assert.equal(await page.locator(shown).getAttribute('lang'), 'de');
    await page.screenshot({ path: `${shots}widget.png`, fullPage: true });

    assert.deepEqual(complaints, []);
    assert.deepEqual(asked.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:')), []);
    assert.equal(asked.filter((url) => url.endsWith('.wasm')).length, 1);
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  }));

test('axe finds nothing, in the answer and in the notice', async () => {
  const check = async (page) => {
    await page.evaluate(axe);
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations, passes } = await page.evaluate((runOnly) => globalThis.axe.run({ runOnly }), runOnly);
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
    assert.ok(passes.some(({ id }) => id === 'color-contrast'));
  };
  await site.page({}, (page) => ready(page).then(() => check(page)));
  await site.page({ files: { 'public.json': 404 } }, (page) => failed(page).then(() => check(page)));
});

test('a page that forbids WebAssembly keeps its own words and says so', () =>
  site.page({ files: { '': forbidding } }, async (page) => {
    await failed(page);
    assert.ok(await staticHeading(page).isVisible());
    assert.match(await page.locator(notice).textContent(), /konnten nicht geladen werden/);
    assert.equal(await page.locator(notice).getAttribute('role'), 'status');
    await page.screenshot({ path: `${shots}notice.png`, fullPage: true });
  }));

test('without JavaScript the page is complete', () =>
  site.page({ javaScriptEnabled: false }, async (page) => {
    assert.ok(await staticHeading(page).isVisible());
    assert.ok(await page.getByText(place).first().isVisible());
    await page.screenshot({ path: `${shots}static.png`, fullPage: true });
  }));

test('a missing, a broken and a foreign document leave the page as it is', async () => {
  const files = [
    { 'public.json': 404 },
    { 'public.json': '{' },
    { 'public.json': JSON.stringify({ ...example, places: 3 }) },
    { '': (html) => html.replace('src="public.json"', 'src="https://example.org/public.json"') },
  ];
  for (const changed of files) {
    await site.page({ files: changed }, async (page, { asked }) => {
      await failed(page);
      assert.ok(await staticHeading(page).isVisible());
      assert.deepEqual(asked.filter((url) => url.includes('example.org')), []);
    });
  }
});

test('the keyboard reaches the link, and shows where it is', () =>
  site.page({}, async (page) => {
    await ready(page);
    const focused = () => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.tagName);
    for (let presses = 0; presses < 10 && (await focused()) !== 'A'; presses += 1) await page.keyboard.press('Tab');
    assert.equal(await focused(), 'A');
    const outline = await widget(page, ({ shadowRoot }) => getComputedStyle(shadowRoot.activeElement).outlineStyle);
    assert.equal(outline, 'solid');
  }));

test('at 320 pixels, and with wider spacing of letters, nothing has to be scrolled sideways', () =>
  site.page({ viewport: { width: 320, height: 800 } }, async (page) => {
    await ready(page);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(await wide(), 320);
    await page.screenshot({ path: `${shots}narrow.png`, fullPage: true });
    await page.evaluate(() => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync('* { letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5; }');
      document.adoptedStyleSheets = [spacing];
    });
    assert.equal(await wide(), 320);
  }));

test('a property that was set before the class was known is shown, also under trusted types', () => {
  const script = `
    const element = document.querySelector('klikks-programme');
    globalThis.heard = [];
    for (const name of ['klikks-ready', 'klikks-error']) document.addEventListener(name, () => heard.push(name));
    element.view = ${JSON.stringify(example)};
    const { define } = await import('./klikks/element.js');
    globalThis.beforehand = customElements.get('klikks-programme');
    define();
    define('town-programme');`;
  const html = '<klikks-programme heading-level="1">still</klikks-programme>';
  const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
  return site.page({ path: 'probe.html', files: probe(html, script, policy) }, async (page, { complaints }) => {
    await ready(page);
    assert.deepEqual(complaints, []);
    assert.deepEqual(await page.evaluate(() => [typeof globalThis.beforehand, globalThis.heard]), ['undefined', ['klikks-ready']]);
    assert.equal(await page.locator('h1').textContent(), example.programme);
    assert.ok(await page.evaluate(() => Boolean(customElements.get('town-programme'))));

    await page.evaluate(() => void (document.querySelector('klikks-programme').view = { format: 'none' }));
    await failed(page);
    assert.deepEqual(await page.evaluate(() => globalThis.heard), ['klikks-ready', 'klikks-error']);
  });
});

test('a changed address is followed, the latest wins, and the library is loaded once', () => {
  const named = (programme, language = 'de') => JSON.stringify({ ...example, programme, language, links: [
    { label: 'script', url: 'javascript:alert(1)' },
    { label: '<b>bold</b>', url: 'https://example.org/' },
  ] });
  const html = '<klikks-programme src="a.json"></klikks-programme><klikks-programme src="b.json"></klikks-programme>';
  const files = { 'a.json': named('A'), 'b.json': named('B', 'en'), 'c.json': named('C') };
  const script = "import { define } from './klikks/element.js'; define();";
  return site.page({ path: 'probe.html', files: { ...probe(html, script), ...files } }, async (page, { asked }) => {
    const titles = page.locator('klikks-programme h2');
    await page.waitForFunction(() => [...document.querySelectorAll('klikks-programme')].every((one) => one.shadowRoot?.querySelector('h2')));
    assert.deepEqual(await titles.allTextContents(), ['A', 'B']);
    assert.deepEqual(await page.locator('klikks-programme a').first().evaluate(({ text, href }) => [text, href]),
      ['<b>bold</b>', 'https://example.org/']);
    assert.deepEqual(await page.locator(shown).nth(1).getAttribute('lang'), 'en');
    await widget(page, (element) => {
      element.src = 'b.json';
      element.src = 'c.json';
    });
    await titles.getByText('C').waitFor();
    assert.equal(asked.filter((url) => url.endsWith('.wasm')).length, 1);
    assert.equal(asked.filter((url) => url.endsWith('b.json')).length, 1);
  });
});
