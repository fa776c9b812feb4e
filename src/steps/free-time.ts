// One chunk for what helps to a free time.
export { QmaticEarliest } from '../elements/qmatic-earliest.js';
export { QmaticNoAvailability } from '../elements/qmatic-no-availability.js';
export { ShellFreeTimeHelp } from '../shell/free-time-help.js';
