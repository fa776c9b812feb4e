// One chunk for what stands on one screen.
export { QmaticDateGrid } from '../elements/qmatic-date-grid.js';
export { QmaticDateList } from '../elements/qmatic-date-list.js';
export { QmaticGroupOptions } from '../elements/qmatic-group-options.js';
export { QmaticTimeList } from '../elements/qmatic-time-list.js';
