import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { failureOf, type Handlers, safetyHeaders } from '../app';
import { serveApi } from './api';
import { isOwnHost } from './origin';
import { servePage } from './page';
import { refuse, refuseWith } from './reply';
import { cookieHeader, newToken, sameToken, tokenInCookie } from './token';

export type Host = {
  readonly port: number;
  /** The address to open first, and once: it carries the launch token. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

export type HostOptions = {
  readonly handlers: Handlers;
  /** The folder of the built page. */
  readonly page: string;
};

/** Serves the page and the program to this computer's own browser, and to nobody else. */
export async function startHost({ handlers, page }: HostOptions): Promise<Host> {
  // Seen in the browser's command line by every program of this computer: it opens the door once, and
  // the cookie it is changed for is another secret.
  let launch: string | null = newToken();
  const url = (port: number) => `http://127.0.0.1:${port}/?token=${launch}`;
  const cookie = newToken();
  const server = createServer((request, response) => {
    serve(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuseWith(response, 500, failureOf('internal'));
    });
  });
  const port = await listening(server);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnHost(request.headers.host, port)) return refuse(response, 'forbidden');
    // Put after our own origin, not resolved against it: `//elsewhere` would change the host.
    if (!request.url?.startsWith('/')) return refuse(response, 'not-found');
    const { pathname, searchParams } = new URL(`http://127.0.0.1:${port}${request.url}`);
    if (pathname === '/' && request.method === 'GET' && searchParams.has('token')) {
      // A reload of the first address is the page's own.
      if (sameToken(cookie, tokenInCookie(request.headers.cookie, port)))
        return letIn(response, null);
      if (launch === null || !sameToken(launch, searchParams.get('token')))
        return refuse(response, 'forbidden');
      launch = null;
      return letIn(response, cookieHeader(port, cookie));
    }
    if (!sameToken(cookie, tokenInCookie(request.headers.cookie, port))) {
      return refuse(response, 'forbidden');
    }
    if (pathname.startsWith('/api/')) {
      return serveApi(handlers, pathname.slice('/api/'.length), request, response);
    }
    return servePage(page, pathname, request, response);
  }

  return { port, url: url(port), close: () => closed(server) };
}

/** The launch token leaves the address bar and history; a cookie that scripts cannot read takes its place. */
function letIn(response: ServerResponse, cookie: string | null): void {
  response.writeHead(303, {
    ...safetyHeaders,
    'Cache-Control': 'no-store',
    ...(cookie === null ? {} : { 'Set-Cookie': cookie }),
    Location: '/',
  });
  response.end();
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // Port 0: the system picks a free one, so two programs never meet.
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
