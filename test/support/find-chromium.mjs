import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const CACHE = path.resolve('.cache/browsers');

const ADVICE =
  'No Chromium found for the browser tests: install Chromium, Chrome or Edge, ' +
  'or set CHROME_PATH to the program file of one.';

/** The path of a Chromium to test with: one that is there, or else one that is fetched now. */
export async function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    // Another browser than the one asked for would be a quiet lie about what was tested.
    if (!starts(chosen)) throw new Error(`CHROME_PATH is ${chosen}, and that does not start.`);
    return chosen;
  }
  const found = installed() ?? (installWithApt() ? installed() : undefined) ?? (await download());
  if (!found) throw new Error(ADVICE);
  return found;
}

function installed() {
  return usualPlaces().find(starts);
}

function usualPlaces() {
  if (process.platform === 'win32') {
    const { ProgramFiles, 'ProgramFiles(x86)': ProgramFilesX86, LOCALAPPDATA } = process.env;
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return join([ProgramFiles, ProgramFilesX86, LOCALAPPDATA].filter(Boolean), programs);
  }
  if (process.platform === 'darwin') {
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `${name}.app/Contents/MacOS/${name}`,
    );
    return join(['/Applications', path.join(homedir(), 'Applications')], programs);
  }
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'].filter(Boolean);
  const programs = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  return join(folders, programs);
}

const join = (folders, programs) => programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));

/** Some systems have a `chromium` that only says where to get one, so being there is not enough. */
function starts(program) {
  if (!existsSync(program)) return false;
  // On Windows the question would open a window.
  return process.platform === 'win32' || succeeds(program, ['--version']);
}

function installWithApt() {
  const isRoot = process.getuid?.() === 0;
  // Nobody's own machine is changed unasked.
  if (!isDebian() || !(isRoot || process.env.CI === 'true')) return false;
  const apt = (...args) => (isRoot ? succeeds('apt-get', args) : succeeds('sudo', ['-n', 'apt-get', ...args]));
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
}

function isDebian() {
  return (
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

async function download() {
  const { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } =
    await import('@puppeteer/browsers');
  try {
    const [earlier] = await getInstalledBrowsers({ cacheDir: CACHE });
    if (earlier) return startable(earlier);
    const platform = detectBrowserPlatform();
    const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
    const fetched = await install({ browser: Browser.CHROME, buildId, platform, cacheDir: CACHE });
    return startable(fetched);
  } catch {
    // No network, or nothing for this platform: the advice says what is left to do.
    return undefined;
  }
}

/** A bare system may lack what the downloaded browser needs. */
const startable = ({ executablePath }) => (starts(executablePath) ? executablePath : undefined);

function succeeds(program, args) {
  try {
    execFileSync(program, args, {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}
