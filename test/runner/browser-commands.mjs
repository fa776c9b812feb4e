import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a test may ask of the machine that its page cannot do itself, with `executeServerCommand(name, payload)`. */

/** `cdp` sends one command of Chromium's debugging protocol, for what no other command offers (forced colours). */
export function cdp() {
  // Emulation ends with the session that asked for it, so each page keeps the one it has.
  const sessions = new WeakMap();
  return {
    name: 'cdp',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp' || session.browser.type !== 'puppeteer') return undefined;
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      return (await sessions.get(page).send(payload.method, payload.params)) ?? {};
    },
  };
}

/** `backend-url` gives the address of the reference backend, which serves one whole test run. */
export function backend() {
  const module = path.resolve('build/demo/server.js');
  let server;
  return {
    name: 'backend',
    async serverStart() {
      if (!existsSync(module)) return;
      const { startServer } = await import(pathToFileURL(module).href);
      server = await startServer({ port: 0 });
    },
    async serverStop() {
      await server?.close();
    },
    executeCommand({ command }) {
      if (command !== 'backend-url') return undefined;
      if (!server) throw new Error('There is no build/demo/server.js to start: compile first.');
      return server.url;
    },
  };
}
