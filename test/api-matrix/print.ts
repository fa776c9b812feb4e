import { calls } from './calls.js';
import { usesOf } from './uses.js';

/** Prints each call of the API, where the widget makes it, and the test that proves it. Run from the project's root. */
const rows = calls.map(({ method, path, client, test: [file, name] }, index) => {
  const uses = usesOf(client);
  const used = uses.length > 0 ? uses.join('<br>') : `not by the widget; \`createQmaticApi().${client}\``;
  return `| ${index + 1} | ${method} \`${path}\` | ${used} | ${file}: “${name}” |`;
});

console.log(['| | call | where the widget makes it | proved by |', '| --- | --- | --- | --- |', ...rows].join('\n'));
