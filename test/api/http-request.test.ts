import { expect } from 'chai';
import { Http } from '../../src/api/http.js';
import { fakeFetch, failureOf, json } from './support/fake-fetch.js';
import { serverUrl, setUp } from './support/fake-http.js';

describe('a request', () => {
  it('reads without a content type, credentials of other sites, or a referrer', async () => {
    const { http, sent } = setUp([json({ a: 1 })]);
    expect(await http.read('/v1/branches')).to.deep.equal({ a: 1 });
    expect(sent).to.have.length(1);
    expect(sent[0]).to.include({ method: 'GET', url: `${serverUrl}/v1/branches`, body: null });
    expect([...(sent[0]?.headers ?? [])]).to.deep.equal([['accept', 'application/json']]);
    expect(sent[0]?.init).to.include({ credentials: 'same-origin', referrerPolicy: 'no-referrer', cache: 'default' });
  });

  it('keeps what is about a person out of caches', async () => {
    const { http, sent } = setUp([json({}), json({}), new Response(null, { status: 204 })]);
    await http.read('/v1/appointments/a', { personal: true });
    await http.write('POST', '/x', {});
    await http.remove('/x');
    expect(sent.map(({ init }) => init.cache)).to.deep.equal(['no-store', 'no-store', 'no-store']);
  });

  it('says JSON on a write, also on one without a body', async () => {
    const { http, sent } = setUp([json({}), json({})]);
    await http.write('POST', '/x', { title: 'é' });
    await http.write('PUT', '/x', undefined);
    expect(sent.map(({ headers }) => headers.get('content-type'))).to.deep.equal([
      'application/json',
      'application/json',
    ]);
    expect(sent.map(({ body }) => body)).to.deep.equal(['{"title":"é"}', null]);
  });

  it('deletes without a content type, and outlives the page where asked to', async () => {
    const { http, sent } = setUp([new Response(null, { status: 204 }), new Response('gone')]);
    await http.remove('/x', { keepalive: true });
    await http.remove('/x');
    expect(sent.map(({ method }) => method)).to.deep.equal(['DELETE', 'DELETE']);
    expect(sent[0]?.headers.has('content-type')).to.equal(false);
    expect(sent.map(({ init }) => init.keepalive)).to.deep.equal([true, undefined]);
  });

  it('asks for the headers anew each time, and puts those of a call above them', async () => {
    let asked = 0;
    const headers = (): Promise<Record<string, string>> =>
      Promise.resolve({ 'auth-token': String(++asked), b: 'page' });
    const { http, sent } = setUp([json({}), json({})], { headers });
    await http.read('/x');
    await http.write('POST', '/x', {}, { headers: { b: 'call' } });
    expect(sent.map((one) => [one.headers.get('auth-token'), one.headers.get('b')])).to.deep.equal([
      ['1', 'page'],
      ['2', 'call'],
    ]);
  });

  it('takes headers as an object too', async () => {
    const { http, sent } = setUp([json({})], { headers: { 'x-api-key': 'k' } });
    await http.read('/x');
    expect(sent[0]?.headers.get('x-api-key')).to.equal('k');
  });

  it('tells of a header that HTTP does not allow, and sends nothing', async () => {
    const { http, sent } = setUp([], { headers: { 'bad name': 'x' } });
    expect(await failureOf(http.read('/x'))).to.include({ code: 'server-misconfigured' });
    expect(await failureOf(http.write('POST', '/x', {}))).to.include({ code: 'server-misconfigured' });
    expect(sent).to.have.length(0);
  });

  it('knows that nothing was sent where the headers cannot be had', async () => {
    const { http, sent } = setUp([], { headers: () => Promise.reject(new Error('no token')) });
    expect(await failureOf(http.write('POST', '/x', {}))).to.include({ code: 'unreachable', notSent: true });
    expect(sent).to.have.length(0);
  });

  it('looks up the page’s fetch at each call', async () => {
    const http = new Http({ serverUrl });
    const original = globalThis.fetch;
    try {
      globalThis.fetch = fakeFetch(json(1)).fetch;
      expect(await http.read('/x')).to.equal(1);
      globalThis.fetch = fakeFetch(json(2)).fetch;
      expect(await http.read('/x')).to.equal(2);
    } finally {
      globalThis.fetch = original;
    }
  });

  for (const [status, type] of [
    [200, 'application/json'],
    [202, 'application/text;charset=UTF-8'],
    [201, 'text/html'],
  ] as const) {
    it(`reads JSON by its content, with ${status} ${type}`, async () => {
      const reply = json({ publicId: 'a' }, { status, headers: { 'Content-Type': type } });
      expect(await setUp([reply]).http.write('POST', '/x', {})).to.deep.equal({ publicId: 'a' });
    });
  }

  it('reads JSON after a byte order mark', async () => {
    expect(await setUp([new Response('\uFEFF{"a":1}')]).http.read('/x')).to.deep.equal({ a: 1 });
  });
});
