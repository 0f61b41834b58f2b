// The example's own server, a Chromium, and pages that remember what they asked for and complained about.

import { createRequire } from 'node:module';
import { join } from 'node:path';

import { serve } from '../../examples/web/serve.mjs';

const require = createRequire(join(process.env.KLIKKS_NODE_MODULES, 'package.json'));
const { chromium } = require('playwright-core');
export const axe = require('axe-core').source;

// Tests run as root in a container and must not let the browser look for updates.
const ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

export async function start() {
  const [server, browser] = await Promise.all([
    serve({ klikks: process.env.KLIKKS_PACKAGE }),
    chromium.launch({ executablePath: process.env.KLIKKS_CHROMIUM, args: ARGUMENTS }),
  ]);
  return {
    url: server.url,
    stop: () => Promise.all([server.close(), browser.close()]),

    /**
     * Calls `look` with a fresh page. `files` stand in for those of the server: a text, a status, a body with headers, headers
     * to be added, or a function of what it would send.
     */
    async page({ files = {}, path = '', ...options }, look) {
      const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1120, height: 1000 }, ...options });
      const page = await context.newPage();
      const asked = [];
      const complaints = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      for (const [name, file] of Object.entries(files)) {
        await page.route(server.url + name, async (route) => {
          if (typeof file === 'number') return route.fulfill({ status: file, body: '' });
          if (typeof file === 'string') return route.fulfill({ body: file, contentType: type(name) });
          if (file.body) return route.fulfill({ ...file, contentType: type(name) });
          const response = await route.fetch();
          if (file.headers) return route.fulfill({ response, headers: { ...response.headers(), ...file.headers } });
          return route.fulfill({ response, body: file(await response.text()) });
        });
      }
      try {
        await page.goto(server.url + path);
        await look(page, { asked, complaints, context });
      } finally {
        await context.close();
      }
    },
  };
}

const type = (name) => (name.endsWith('.js') ? 'text/javascript' : name.endsWith('.json') ? 'application/json' : 'text/html');
