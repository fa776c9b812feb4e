export { ConnectionCut } from './connection-cut.js';
export { createBackend } from './create-backend.js';
export type { Backend } from './create-backend.js';
export { optionsFromEnvironment } from './environment.js';
export { createIsolatedBackends } from './isolated-backends.js';
export type { BackendOptions } from './options.js';
export type { Quirk, Quirks } from './quirks.js';
export type { Settings } from './settings.js';
export { quirkMeanings } from './quirks.js';
