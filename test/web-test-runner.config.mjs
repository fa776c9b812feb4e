import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { backend, cdp } from './runner/browser-commands.mjs';
import { browserTotals } from './runner/browser-totals.mjs';
import { chromiumFlags } from './support/chromium-flags.mjs';
import { findChromium } from './support/find-chromium.mjs';

const rootDir = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const engine = process.env.TEST_ENGINE ?? 'chromium';
const withoutTemporal = process.env.TEST_TEMPORAL === 'polyfill';
const runName = withoutTemporal ? 'polyfill' : 'browser';

const launchers = {
  chromium: async () =>
    chromeLauncher({
      concurrency: 1,
      launchOptions: { executablePath: await findChromium(), headless: true, args: chromiumFlags({ withoutTemporal }) },
    }),
};
if (!launchers[engine]) throw new Error(`TEST_ENGINE is ${engine}; known: ${Object.keys(launchers).join(', ')}`);

export default {
  rootDir,
  // Without Temporal of its own the browser runs what depends on it: pure date code, and journeys marked so.
  files: withoutTemporal
    ? ['build/test/**/*.pure.test.js', 'build/test/**/*.polyfill.browser.test.js']
    : ['build/test/**/*.pure.test.js', 'build/test/**/*.browser.test.js'],
  nodeResolve: true,
  // Screenshots and focus need the page in front, so one page at a time.
  concurrency: 1,
  browsers: [await launchers[engine]()],
  browserStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 20_000, forbidOnly: Boolean(process.env.CI) } },
  plugins: [a11ySnapshotPlugin(), cdp(), backend()],
  // Some versions of Chromium may come to ignore the flag; then the name is taken away here.
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <body>
        ${withoutTemporal ? '<script>delete globalThis.Temporal;</script>' : ''}
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    browserTotals(path.join(rootDir, 'build/totals', `${runName}.json`)),
  ],
  coverage: process.env.TEST_COVERAGE === 'true',
  coverageConfig: {
    include: ['build/src/**/*.js'],
    report: true,
    reportDir: path.join(rootDir, 'build/coverage', runName),
    reporters: ['json'],
  },
};
