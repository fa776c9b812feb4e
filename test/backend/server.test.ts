import { expect } from 'chai';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { RunningServer } from '../../demo/server.js';
import { startServer } from '../../demo/server.js';
import { BackendClient } from '../support/backend-client.js';

const realFetch = { fetch: (request: Request): Promise<Response> => fetch(request) };

async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    return ['no failure', await promise];
  } catch (error) {
    return error;
  }
}

/** Sends a path as it is; `fetch` would tidy it up first. */
function rawStatus(port: number, rawPath: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ port, host: '127.0.0.1', path: rawPath }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the server', () => {
  let root: string;
  let server: RunningServer;
  let client: BackendClient;

  before(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'qmatic-server-'));
    await mkdir(path.join(root, 'demo', 'inner'), { recursive: true });
    await mkdir(path.join(root, 'dist'));
    await writeFile(path.join(root, 'secret.html'), 'secret');
    await writeFile(path.join(root, 'demo', 'index.html'), '<h1>Demo ✓</h1>');
    await writeFile(path.join(root, 'demo', 'inner', 'index.html'), 'inner');
    await writeFile(path.join(root, 'demo', 'page.css'), 'h1 {}');
    await writeFile(path.join(root, 'demo', 'source.ts'), 'source');
    await writeFile(path.join(root, 'dist', 'qmatic-booking.js'), 'export {};');
    await mkdir(path.join(root, 'build', 'demo', 'scripts'), { recursive: true });
    await writeFile(path.join(root, 'build', 'demo', 'scripts', 'main.js'), 'compiled');
    await symlink(path.join(root, 'secret.html'), path.join(root, 'demo', 'link.html'));
    server = await startServer({ port: 0, root });
    client = new BackendClient(realFetch, server.url);
  });

  after(async () => {
    await server.close();
    await rm(root, { recursive: true });
  });

  beforeEach(() => client.post('/__backend/reset'));

  it('serves the pages and bundles, uncached, with their types', async () => {
    for (const [file, type, text] of [
      ['/', 'text/html; charset=utf-8', '<h1>Demo ✓</h1>'],
      ['/index.html?x=1', 'text/html; charset=utf-8', '<h1>Demo ✓</h1>'],
      ['/inner/', 'text/html; charset=utf-8', 'inner'],
      ['/page.css', 'text/css; charset=utf-8', 'h1 {}'],
      ['/dist/qmatic-booking.js', 'text/javascript; charset=utf-8', 'export {};'],
    ] as const) {
      const response = await fetch(server.url + file);
      expect([response.status, response.headers.get('Content-Type'), await response.text()], file).to.deep.equal([
        200,
        type,
        text,
      ]);
      expect(response.headers.get('Cache-Control'), file).to.equal('no-store');
    }
  });

  it('lets a page load nothing but what is on this server, and run nothing that stands in the page', async () => {
    const policy = (await fetch(`${server.url}/`)).headers.get('Content-Security-Policy');
    expect(policy?.split('; ')).to.include.members([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types qmatic-booking',
    ]);
    expect((await fetch(`${server.url}/page.css`)).headers.has('Content-Security-Policy')).to.equal(false);
  });

  it('serves the scripts of the pages as they were compiled', async () => {
    const response = await fetch(`${server.url}/scripts/main.js`);
    expect([response.status, await response.text()]).to.deep.equal([200, 'compiled']);
  });

  it('serves nothing else', async () => {
    for (const rawPath of [
      '/../secret.html',
      '/%2e%2e/secret.html',
      '/..%2fsecret.html',
      '/dist/../../secret.html',
      '/dist/..%2f..%2fsecret.html',
      '/link.html',
      '/source.ts',
      '/none.html',
      '/inner',
      '/%00.html',
      '/%zz.html',
    ]) {
      expect(await rawStatus(server.port, rawPath), rawPath).to.equal(404);
    }
  });

  it('books an appointment', async () => {
    const [date = ''] = await client.dates('centrum', 'passport');
    const times = (await client.times('centrum', date, 'passport')) as string[];
    const reserved = await client.reserve('centrum', date, times[0] ?? '', ['passport']);
    expect((await client.confirm(reserved.publicId)).at('status')).to.equal(20);
    expect((await client.delete(`/v1/appointments/${reserved.publicId}`)).status).to.equal(204);
  });

  it('takes any prefix before the API', async () => {
    for (const prefix of ['/qmatic', '/rest', '/a/b', '/b/x/qmatic']) {
      const response = await fetch(`${server.url}${prefix}/calendar-backend/public/api/v1/branches/centrum`);
      expect(response.status, prefix).to.equal(200);
    }
  });

  it('hands out its backend, which is the one without a name', async () => {
    const within = new BackendClient(server.backend);
    const [date = ''] = await within.dates('centrum', 'passport');
    await within.reserve('centrum', date, '15:00', ['passport']);
    expect(await client.state()).to.have.length(1);
  });

  it('keeps named backends apart', async () => {
    const [one, other] = ['one', 'other'].map((name) => new BackendClient(realFetch, `${server.url}/b/${name}`));
    const [date = ''] = (await one?.dates('centrum', 'passport')) ?? [];
    await one?.reserve('centrum', date, '15:00', ['passport']);
    await one?.faults({ action: 'status', times: null });
    expect(await one?.state()).to.have.length(1);
    expect(await other?.state()).to.have.length(0);
    expect(await client.state()).to.have.length(0);
    expect((await other?.get('/v1/branches'))?.status).to.equal(200);
    expect((await one?.get('/v1/branches'))?.status).to.equal(500);
  });

  it('cuts the connection before the work or after it', async () => {
    const [date = ''] = await client.dates('centrum', 'passport');
    for (const [when, count] of [
      ['before', 0],
      ['after', 1],
    ] as const) {
      await client.faults({ path: '/reserve', action: 'cut', when });
      expect(await failure(client.reserve('centrum', date, '15:00', ['passport'])), when).to.be.instanceOf(TypeError);
      expect(await client.state(), when).to.have.length(count);
    }
  });

  it('uses each connection once, or a browser would repeat a call that is cut', async () => {
    const response = await fetch(`${server.url}/__backend/state`);
    await response.text();
    expect(response.headers.get('Connection')).to.equal('close');
  });

  it('lets a competitor take the slot under a call’s eyes', async () => {
    const [date = ''] = await client.dates('centrum', 'passport');
    await client.faults({ path: '/reserve', action: 'competitor' });
    const answer = await client.reserve('centrum', date, '15:00', ['passport']);
    expect([answer.status, answer.headers.get('error_code')]).to.deep.equal([400, '440']);
  });

  it('ends a stall when the caller gives up, the work not done', async () => {
    const [date = ''] = await client.dates('centrum', 'passport');
    await client.faults({ path: '/book', action: 'stall', ms: 60_000 });
    const target = `${server.url}/calendar-backend/public/api/v2/branches/centrum/dates/${date}/times/15:00/book`;
    const body = JSON.stringify({ services: [{ publicId: 'passport' }] });
    const begin = performance.now();
    await failure(fetch(target, { method: 'POST', body, signal: AbortSignal.timeout(50) }));
    expect(performance.now() - begin).to.be.lessThan(2000);
    let calls: unknown = [];
    while (!JSON.stringify(calls).includes('/book')) {
      calls = (await client.get('/__backend/requests')).at('requests');
    }
    expect(JSON.stringify(calls)).to.include('"status":null');
    expect(await client.state()).to.deep.equal([]);
  });

  it('closes though a connection is open', async () => {
    const other = await startServer({ root });
    await (await fetch(`${other.url}/`)).text();
    await other.close();
    expect(await failure(fetch(`${other.url}/`))).to.be.instanceOf(TypeError);
  });
});
