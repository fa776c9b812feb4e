import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { details, ReferenceBackend, wanted } from '../api/support/reference-backend.js';
import { calls } from './calls.js';
import { usesOf } from './uses.js';

describe('the matrix of the 25 calls', () => {
  let backend: ReferenceBackend;

  before(async () => {
    backend = await ReferenceBackend.start();
  });
  after(() => backend.stop());
  beforeEach(() => backend.reset());

  it('has each call once', () => {
    expect(calls).to.have.length(25);
    expect(new Set(calls.map(({ method, path }) => `${method} ${path}`)).size).to.equal(25);
    expect(new Set(calls.map(({ client }) => client)).size).to.equal(25);
  });

  for (const { method, path, client, test, make } of calls) {
    it(`${method} ${path}: its client sends it, and the test that is named for it is there`, async () => {
      const [file, name] = test;
      expect(readFileSync(file, 'utf8')).to.contain(`it('${name}'`);
      const api = backend.client();
      expect(api).to.have.property(client);
      const [day = ''] = await api.dates(wanted);
      const slot = { day, time: (await api.times(wanted, day))[0] ?? '' };
      const reserve = async () => (await api.reserve(wanted, slot)).id;
      const book = async () => (await api.book(wanted, slot, details)).id;
      // What comes of it is the named test's to say; here it has to be sent.
      await make({ api, slot, reserve, book }).catch(() => undefined);
      const sent = (await backend.requests()).at(-1)?.replace(/[;?].*$/, '');
      const pattern = path.replace(/\{\w+\}/g, '[^/]+');
      expect(sent).to.match(new RegExp(`^${method} ${pattern}$`));
    });
  }

  it('the calls that make a booking are made by the widget', () => {
    for (const client of ['dates', 'times', 'reserve', 'confirm', 'book', 'cancel', 'appointment']) {
      expect(usesOf(client), client).not.to.have.length(0);
    }
  });
});
