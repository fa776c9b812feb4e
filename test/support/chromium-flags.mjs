/** How Chromium is started for tests: no calls home, and pixels that do not depend on the screen. */
export const chromiumFlags = ({ withoutTemporal = false } = {}) => [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-device-scale-factor=1',
  ...(withoutTemporal ? ['--js-flags=--no-harmony-temporal'] : []),
  // Chromium refuses to start as root with its sandbox on; for everyone else the sandbox stays.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
