/* global window */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { startServer } from '../../build/demo/server.js';
import { chromiumFlags } from '../support/chromium-flags.mjs';
import { findChromium } from '../support/find-chromium.mjs';
import { goTo, stops } from './journey.mjs';
import { chooseViews } from './views.mjs';

/**
 * `npm run screenshots`: a picture of each step of a booking on the demo page, in `screenshots/`; those of the README
 * also in `docs/images/`. Names of views limit it: `npm run screenshots -- rtl-320 forced-1280`.
 */
const NOW = '2026-05-11T07:00:00Z';
const README_IMAGES = {
  '1280-light/time': 'times',
  '1280-dark/review': 'review-dark',
  '320-light/service-chosen': 'service-phone',
  '320-light/confirmed': 'confirmed-phone',
};

const README_IMAGE_HEIGHT = 960;

const views = chooseViews(process.argv.slice(2));
const server = await startServer();
const browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumFlags() });
try {
  for (const view of views) await take(view);
} finally {
  await browser.close();
  await server.close();
}

async function take(view) {
  const folder = path.join('screenshots', view.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await startOver();
  const page = await browser.newPage();
  page.on('console', (message) => console.log(`${view.name}: the page says: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`${view.name}: ${error}`));
  await look(page, view);
  await page.goto(`${server.url}/${view.query ?? ''}`);
  for (const [index, stop] of stops.entries()) {
    await goTo(page, stop);
    await shoot(page, view, stop.name, path.join(folder, `${String(index + 1).padStart(2, '0')}-${stop.name}.png`));
    if (stop.name === view.until) break;
  }
  await page.close();
  console.log(folder);
}

/** The same bookings at the same moment: the same pictures. */
async function startOver() {
  await post('reset', {});
  await post('settings', { now: NOW });
}

async function post(path, body) {
  const response = await fetch(`${server.url}/__backend/${path}`, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`/__backend/${path} answered ${response.status}`);
}

async function look(page, { width, theme, forcedColors }) {
  await page.setViewport({ width, height: 800 });
  const session = await page.createCDPSession();
  await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Amsterdam' });
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  // The browser's clock as the server's.
  await page.evaluateOnNewDocument(
    (ahead) => {
      const now = Date.now;
      Date.now = () => now() + ahead;
    },
    Date.parse(NOW) - Date.now(),
  );
}

/** The whole page; for the README the part of it that is the widget. */
async function shoot(page, view, stop, file) {
  await page.mouse.move(0, 0);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: file, fullPage: true });
  const image = README_IMAGES[`${view.name}/${stop}`];
  if (!image) return;
  mkdirSync('docs/images', { recursive: true });
  const { x, y, width, height } = await page.$eval('qmatic-booking', (widget) => {
    const { left, top, width, height } = widget.getBoundingClientRect();
    return { x: left + window.scrollX, y: top + window.scrollY, width, height };
  });
  const margin = 16;
  const clip = {
    x: x - margin,
    y: y - margin,
    width: width + 2 * margin,
    height: Math.min(height + 2 * margin, README_IMAGE_HEIGHT),
  };
  await page.screenshot({ path: `docs/images/${image}.webp`, quality: 85, clip, captureBeyondViewport: true });
}
