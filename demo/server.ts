import { readFile, realpath } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Backend, BackendOptions } from './backend/index.js';
import { ConnectionCut, createIsolatedBackends, optionsFromEnvironment } from './backend/index.js';

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port?: number;
  readonly host?: string;
  /** The project's folder, which holds `demo/` and `dist/`. */
  readonly root?: string;
  readonly backend?: BackendOptions;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** The backend that has no name; `/b/{name}/…` reaches others. */
  readonly backend: Backend;
  close(): Promise<void>;
}

/** Serves the demo pages, the widget's bundles and the reference backend on one port. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { port = 0, host = '127.0.0.1', root = projectFolder() } = options;
  const backends = createIsolatedBackends(options.backend);
  const listener = listenerFor((request) =>
    isBackendPath(request) ? backends.fetch(request) : answerWithFile(root, new URL(request.url).pathname),
  );
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  // A browser sends a request again by itself, even a POST, when a connection that it used before is cut without an
  // answer. So no connection is used twice here: a cut that a test orders then reaches the page.
  server.maxRequestsPerSocket = 1;
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host}:${String(address.port)}`,
    port: address.port,
    backend: backends.unnamed,
    close: () => close(server),
  };
}

function listenerFor(answer: (request: Request) => Promise<Response>): ReturnType<typeof getRequestListener> {
  return getRequestListener(
    async (request, { incoming }) => {
      try {
        return await answer(request);
      } catch (error) {
        // A cut connection, and a caller who has gone, get no answer. Anything else is a defect worth seeing.
        if (!(error instanceof ConnectionCut) && !request.signal.aborted) console.error(error);
        incoming.socket.destroy();
        return RESPONSE_ALREADY_SENT;
      }
    },
    { overrideGlobalObjects: false },
  );
}

function isBackendPath(request: Request): boolean {
  return /\/(calendar-backend|__backend)\//.test(new URL(request.url).pathname);
}

/** Which folder answers for which paths: the longest that fits. */
const folders = [
  { prefix: '/dist/', folder: 'dist' },
  { prefix: '/scripts/', folder: 'build/demo/scripts' },
  { prefix: '/', folder: 'demo' },
] as const;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** The demo pages show that the widget runs under a policy that allows nothing but this server's own files. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types qmatic-booking',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

async function answerWithFile(root: string, pathname: string): Promise<Response> {
  const served = folders.find(({ prefix }) => pathname.startsWith(prefix));
  const file = served && (await fileWithin(path.join(root, served.folder), pathname.slice(served.prefix.length)));
  if (!file) return new Response('Not found', { status: 404 });
  const type = contentTypes[path.extname(file)];
  // Only what a page is made of: sources and other files of these folders stay where they are.
  if (type === undefined) return new Response('Not found', { status: 404 });
  return new Response(new Uint8Array(await readFile(file)), {
    headers: {
      'Content-Type': type,
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
      ...(type.startsWith('text/html') ? { 'Content-Security-Policy': contentSecurityPolicy } : {}),
    },
  });
}

/** The real file of a path, or null: there is none, or it lies outside of the folder (also by way of a link). */
async function fileWithin(folder: string, encoded: string): Promise<string | null> {
  try {
    const wanted = decodeURIComponent(encoded);
    const file = await realpath(
      path.join(folder, wanted === '' || wanted.endsWith('/') ? `${wanted}index.html` : wanted),
    );
    return file.startsWith((await realpath(folder)) + path.sep) ? file : null;
  } catch {
    return null;
  }
}

/** This file runs from `demo/` or, compiled, from `build/demo/`. */
function projectFolder(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const above = path.dirname(here);
  return path.basename(above) === 'build' ? path.dirname(above) : above;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    server.closeAllConnections();
  });
}

if (process.argv[1] !== undefined && (await realpath(process.argv[1])) === fileURLToPath(import.meta.url)) {
  const backend = { sampleAppointments: true, ...optionsFromEnvironment(process.env) };
  const { url } = await startServer({ port: Number(process.env['PORT'] ?? 8080), backend });
  console.log(`Demo page and reference backend: ${url}/`);
}
