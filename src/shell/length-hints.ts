import type { LengthFault } from '../booking/held-length.js';

/** What the page's author can do: the attribute and the rest of the sentence. */
export const lengthHints: { readonly [F in LengthFault]: readonly [attribute: string, message: string] } = {
  'fewer-people': [
    'number-of-customers',
    'may be wrong: the server counted fewer people than were sent. Try total or additional',
  ],
  shorter: [
    'number-of-customers',
    'may be wrong: the server held less time than the services take for this number of people',
  ],
  'own-length-ignored': [
    'slot-length',
    'has no effect: the server holds another length. Allow custom slot lengths in Orchestra, or remove the attribute',
  ],
};
