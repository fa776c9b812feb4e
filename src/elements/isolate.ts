const bidiControls = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/**
 * Foreign text for use inside a sentence that is written in another direction. In templates `<bdi>` does the same;
 * a message takes text alone.
 */
export function isolate(text: string): string {
  return firstStrongIsolate + text.replace(bidiControls, '') + popIsolate;
}
