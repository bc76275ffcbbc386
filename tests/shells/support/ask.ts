import { type IncomingHttpHeaders, request } from 'node:http';
import type { Host } from '../../../src/host/server';

export type Reply = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
};

type Ask = {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
};

/** One request as a browser, or as somebody less polite, would send it: no header is filled in. */
export function ask(host: Host, path: string, { method = 'GET', headers = {}, body }: Ask = {}) {
  return new Promise<Reply>((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: host.port,
        path,
        method,
        headers: { Host: `127.0.0.1:${host.port}`, ...headers },
        setHost: false,
        agent: false,
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(parts).toString('utf8'),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

export function tokenOf(host: Host): string {
  return new URL(host.url).searchParams.get('token') ?? '';
}

const cookies = new WeakMap<Host, string>();

/** Opens the first address, which is possible once. */
export async function enter(host: Host): Promise<Reply> {
  const reply = await ask(host, `/?token=${tokenOf(host)}`);
  cookies.set(host, reply.headers['set-cookie']?.[0]?.split(';')[0] ?? '');
  return reply;
}

/** The headers of our own page, of a host that was entered. */
export function letIn(host: Host): Record<string, string> {
  const cookie = cookies.get(host);
  if (cookie === undefined) throw new Error('enter the host first');
  return { Cookie: cookie };
}

/** `POST /api/<command>` as our own page sends it; `headers` replaces some of it. */
export function call(
  host: Host,
  command: string,
  body: string | Buffer = '{}',
  headers: Record<string, string> = {},
): Promise<Reply> {
  return ask(host, `/api/${command}`, {
    method: 'POST',
    body,
    headers: {
      ...letIn(host),
      Origin: `http://127.0.0.1:${host.port}`,
      'Content-Type': 'application/json',
      ...headers,
    },
  });
}
