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
  /** The address to open first; it carries the token. */
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
  const token = newToken();
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
      if (!sameToken(token, searchParams.get('token'))) return refuse(response, 'forbidden');
      return letIn(response, cookieHeader(port, token));
    }
    if (!sameToken(token, tokenInCookie(request.headers.cookie, port))) {
      return refuse(response, 'forbidden');
    }
    if (pathname.startsWith('/api/')) {
      return serveApi(handlers, pathname.slice('/api/'.length), request, response);
    }
    return servePage(page, pathname, request, response);
  }

  return { port, url: `http://127.0.0.1:${port}/?token=${token}`, close: () => closed(server) };
}

/** The token moves into a cookie that scripts cannot read, and leaves the address bar and history. */
function letIn(response: ServerResponse, cookie: string): void {
  response.writeHead(303, {
    ...safetyHeaders,
    'Cache-Control': 'no-store',
    'Set-Cookie': cookie,
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
