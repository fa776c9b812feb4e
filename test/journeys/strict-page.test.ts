import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { startServer, type RunningServer } from '../../demo/server.js';
import { BackendClient } from '../support/backend-client.js';

/** The bundles as a page loads them. */
const bundles = {
  'the modules': '<script type="module" src="/dist/qmatic-booking.js"></script>',
  'the single module': '<script type="module" src="/dist/qmatic-booking.single.js"></script>',
  'the classic script': '<script defer src="/dist/qmatic-booking.iife.js"></script>',
};

describe('on a page with a strict Content-Security-Policy and Trusted Types', () => {
  let api: RunningServer;
  let site: Server;
  let browser: Browser;

  before(async () => {
    api = await startServer();
    site = createServer(
      (request, response) =>
        void answer(api.url, request.url ?? '/').then((given) => {
          response.writeHead(given.status, given.headers).end(given.body);
        }),
    );
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    site.closeAllConnections();
    site.close();
    await api.close();
  });

  it('the classic script reads the same in every encoding that a page may have', async () => {
    expect(await readFile(path.resolve('dist/qmatic-booking.iife.js'), 'latin1')).to.match(/^[\t\n\r -~]*$/);
  });

  for (const [name, script] of Object.entries(bundles)) {
    it(`${name}: a whole booking without one violation, one error or one foreign request`, async () => {
      const page = await browser.newPage();
      page.setDefaultTimeout(8_000);
      const trouble: string[] = [];
      const origins = new Set<string>();
      await page.exposeFunction('report', (text: string) => trouble.push(text));
      await page.evaluateOnNewDocument(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
          (globalThis as unknown as { report(text: string): void }).report(
            `${violatedDirective} ${blockedURI} ${sample}`,
          );
        });
      });
      page.on('pageerror', (error) => trouble.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warn') trouble.push(message.text());
      });
      page.on('request', (request) => origins.add(new URL(request.url()).origin));
      const isolated = `/b/${encodeURIComponent(name)}`;
      const backend = new BackendClient({ fetch }, `${api.url}${isolated}`);
      await backend.settings({ now: '2040-05-07T06:00:00Z' });

      const { port } = site.address() as AddressInfo;
      const here = `http://127.0.0.1:${port}`;
      await page.goto(`${here}/?${new URLSearchParams({ script, server: api.url + isolated }).toString()}`);
      await book(page).catch((error: unknown) => {
        throw new Error(`The booking stopped. ${trouble.join('\n')}`, { cause: error });
      });

      expect(trouble).to.deep.equal([]);
      expect([...origins].sort()).to.deep.equal([here, api.url].sort());
      expect((await backend.state()).map(({ status }) => status)).to.deep.equal([20]);
      await page.close();
    });
  }
});

/** What a page serves that allows nothing but its own scripts and the appointment server. */
async function answer(
  api: string,
  url: string,
): Promise<{ status: number; headers: Record<string, string>; body: string }> {
  const { pathname, searchParams } = new URL(url, 'http://site.test');
  if (pathname.startsWith('/dist/')) {
    const body = await readFile(path.resolve(`.${pathname}`), 'utf8');
    return { status: 200, headers: { 'Content-Type': 'text/javascript' }, body };
  }
  if (pathname !== '/') return { status: 404, headers: {}, body: '' };
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${api}`,
    "require-trusted-types-for 'script'",
    'trusted-types qmatic-booking',
  ].join('; ');
  const body = `<!doctype html><html lang="nl"><title>Rivermouth</title>
    ${searchParams.get('script') ?? ''}
    <main><h1>Rivermouth</h1><qmatic-booking server-url="${searchParams.get('server') ?? ''}"
      lang="en" branch="centrum" max-people="3" fields="lastName* email* dateOfBirth notes"></qmatic-booking></main>`;
  return { status: 200, headers: { 'Content-Type': 'text/html', 'Content-Security-Policy': policy }, body };
}

async function book(page: Page): Promise<void> {
  const press = (role: string, name: string) => page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
  await press('radio', 'Passport');
  await press('button', 'Continue');
  await press('button', 'One person more');
  await press('button', 'Continue');
  await press('button', 'Show dates as a list');
  await press('button', 'Show dates as a calendar');
  await press('button', 'Next month, June 2040');
  await press('button', 'Previous month, May 2040');
  await press('button', 'Tuesday, 8 May 2040, first free date');
  await press('radio', '10:00');
  await press('button', 'Continue');
  // With errors first: their templates are made here too.
  await page.locator('::-p-aria([name="Last name"][role="textbox"])').wait();
  await press('button', 'Continue');
  await page.locator('::-p-aria([name="There is a problem"][role="heading"])').wait();
  await page.locator('::-p-aria([name="Last name"][role="textbox"])').fill('Zqxlast');
  await page.locator('::-p-aria([name="Email address"][role="textbox"])').fill('zqx7@example.test');
  await press('button', 'Continue');
  await press('button', 'Confirm appointment');
  await page.locator('::-p-aria([name="Your appointment is booked"][role="heading"])').wait();
  await page.evaluate(() => (document.querySelector('qmatic-booking')!.lang = 'nl'));
  await page.locator('::-p-aria([name="Uw afspraak is gemaakt"][role="heading"])').wait();
}

/** The same browser as for all other tests. Its finder is no TypeScript: it also runs before anything is compiled. */
async function launchChromium(): Promise<Browser> {
  const load = (file: string): Promise<unknown> => import(pathToFileURL(path.resolve('test/support', file)).href);
  const { findChromium } = (await load('find-chromium.mjs')) as { findChromium(): Promise<string> };
  const { chromiumFlags } = (await load('chromium-flags.mjs')) as { chromiumFlags(): string[] };
  return launch({ executablePath: await findChromium(), headless: true, args: chromiumFlags() });
}
