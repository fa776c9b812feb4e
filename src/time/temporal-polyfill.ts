// A facade of its own: imported directly from the loader, the bundler would keep every calendar there is.
export { Temporal } from 'temporal-polyfill/implementation';
