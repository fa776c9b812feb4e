import { expect } from 'chai';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Answer } from '../support/backend-client.js';
import { readAnswer, valueAt } from '../support/backend-client.js';
import { backendAt, MONDAY_MORNING } from '../support/backend-seed.js';
import { differences, shapeOf } from '../support/backend-shape.js';

interface Exchange {
  readonly request: { readonly method: string; readonly path: string; readonly body: unknown };
  readonly response: { readonly status: number; readonly headers: Record<string, string>; readonly body: unknown };
}

const folder = path.resolve('..', 'shared', 'recorded', 'open-forms-2023-10');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

/** Ids and days of the recordings, and what stands for them in the seed. */
const replacements: readonly [RegExp, string][] = [
  [/f19fa2030bd653d429c42772209ba60cdcb60c5f1fa18a95c4d72b250a1c5f58/g, 'centrum'],
  [/008c70c7bb0ee0154777a09832997e8cc4476d2c8ebeea88701d524a3faf8f77/g, 'no-services-here'],
  [/Achternaam_kind_kiezen/g, 'passport'],
  [/Erkennen_kind/g, 'driving-licence'],
  [/Identiteitskaart/g, 'id-card'],
  [/Bewijs_van_in_leven_zijn/g, 'proof-of-life'],
  [/2023-10-\d\d/g, '2026-05-18'],
  [/08:30/g, '10:30'],
  [/08:45/g, '10:45'],
];

function translated(text: string): string {
  return replacements
    .reduce((result, [from, to]) => result.replace(from, to), text)
    .replaceAll('proof-of-life', 'proof of life');
}

async function replay({ request }: Exchange): Promise<Answer> {
  const backend = backendAt(MONDAY_MORNING, { quirks: ['acceptedAsText'] });
  const send = (method: string, target: string, body: unknown): Promise<Response> => {
    const init = { method, ...(body === null ? {} : { body: translated(JSON.stringify(body)) }) };
    return backend.fetch(new Request(`http://backend.test${encodeURI(translated(target))}`, init));
  };
  if (request.method !== 'DELETE') return readAnswer(await send(request.method, request.path, request.body));
  const booking =
    '/calendar-backend/public/api/v1/branches/centrum/services/passport/dates/2026-05-18/times/10:30/book';
  const { publicId } = await readAnswer(await send('POST', booking, {}));
  return readAnswer(await send('DELETE', request.path.replace(/[^/]+$/, publicId), null));
}

/** Not every group is a list of one, and not every branch has an e-mail address: so more or less of each is all right. */
describe('beside recorded answers of a real server', () => {
  if (files.length === 0) it('(the recordings are not here)');

  for (const file of files) {
    const exchange = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Exchange;

    it(`${file}: same status, content type and shape`, async () => {
      const { response } = exchange;
      const answer = await replay(exchange);
      expect(answer.status, answer.text).to.equal(response.status);
      expect(answer.headers.get('Content-Type')).to.equal(response.headers['Content-Type'] ?? null);
      const body = response.body === '' || response.body === null ? undefined : response.body;
      expect(differences(shapeOf(body), shapeOf(answer.json))).to.deep.equal([]);
    });

    it(`${file}: same echo of arguments`, async () => {
      const recorded: unknown = valueAt(exchange.response.body, 'meta.arguments');
      const expected: unknown = recorded === undefined ? undefined : JSON.parse(translated(JSON.stringify(recorded)));
      expect((await replay(exchange)).at('meta.arguments')).to.deep.equal(expected);
    });
  }
});
