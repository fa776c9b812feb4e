/** The one place of the backend that knows where Temporal comes from. */
export { Temporal } from 'temporal-polyfill';
