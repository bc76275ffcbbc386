import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Host, startHost } from '../../src/host/server';
import { ask, call, enter, letIn, tokenOf } from './support/ask';
import { handlersWith } from './support/handlers';
import { startSmallHost } from './support/small-host';

let small: Awaited<ReturnType<typeof startSmallHost>>;
let host: Host;

beforeAll(async () => {
  small = await startSmallHost();
  host = small.host;
});

afterAll(() => small.close());

describe('who may ask', () => {
  test('only this computer: nothing listens on its outer addresses', async () => {
    const outer = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address && !address.internal && address.family === 'IPv4');
    for (const address of [...outer.map((found) => found?.address), '127.0.0.2']) {
      const outcome = await new Promise((resolve) => {
        const socket = connect({ host: address ?? '', port: host.port, timeout: 2000 });
        socket.on('connect', () => resolve('connected'));
        socket.on('timeout', () => resolve('nothing'));
        socket.on('error', () => resolve('nothing'));
      });
      expect(outcome, address).toBe('nothing');
    }
  });

  test.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1',
    'localhost',
    '127.0.0.1:1',
    '127.0.0.1.evil.example',
    '[::1]',
    '',
  ])('a request for the host "%s" is refused, token or not', async (name) => {
    for (const target of ['/', `/?token=${tokenOf(host)}`]) {
      const reply = await ask(host, target, { headers: { ...letIn(host), Host: name } });
      expect(reply.status).toBe(403);
      expect(reply.headers['set-cookie']).toBeUndefined();
    }
  });

  test('the name localhost is ours too', async () => {
    const own = { Host: `localhost:${host.port}`, Origin: `http://localhost:${host.port}` };
    expect((await call(host, 'start', '{}', own)).status).toBe(200);
  });

  test.each([
    'http://evil.example',
    'null',
    'https://127.0.0.1',
    'http://localhost:1',
    '',
  ])('a POST from the origin "%s" is refused', async (origin) => {
    expect((await call(host, 'start', '{}', { Origin: origin })).status).toBe(403);
  });

  test('a POST without an origin is refused', async () => {
    const headers = { ...letIn(host), 'Content-Type': 'application/json' };
    const reply = await ask(host, '/api/start', { method: 'POST', body: '{}', headers });
    expect(reply.status).toBe(403);
  });

  test('another local server is another origin, whatever cookies it brings', async () => {
    const reply = await call(host, 'start', '{}', { Origin: `http://127.0.0.1:${host.port + 1}` });
    expect(reply.status).toBe(403);
  });
});

describe('the launch token', () => {
  test('is 32 bytes, new for each start', async () => {
    const other = await startHost({ page: small.folder, handlers: handlersWith() });
    expect(Buffer.from(tokenOf(host), 'base64url')).toHaveLength(32);
    expect(tokenOf(other)).not.toBe(tokenOf(host));
    expect(other.port).not.toBe(host.port);
    await other.close();
  });

  test('is changed for a cookie that scripts cannot read, and leaves the address', async () => {
    const { status, headers, text } = small.entered;
    expect([status, headers.location, text]).toEqual([303, '/', '']);
    const [cookie = '', ...rest] = headers['set-cookie'] ?? [];
    expect(rest).toEqual([]);
    const [pair = '', ...attributes] = cookie.split('; ');
    expect(attributes).toEqual(['Path=/', 'HttpOnly', 'SameSite=Strict']);
    const [name, value = ''] = pair.split('=');
    expect(name).toBe(`sitter_hojo_${host.port}`);
    expect(Buffer.from(value, 'base64url')).toHaveLength(32);
    expect(headers['cache-control']).toBe('no-store');
  });

  test('is another secret than the cookie, in both directions', async () => {
    const { Cookie = '' } = letIn(host);
    const value = Cookie.split('=')[1] ?? '';
    expect(value).not.toBe(tokenOf(host));
    expect((await ask(host, `/?token=${value}`)).status).toBe(403);
    const headers = { Cookie: `sitter_hojo_${host.port}=${tokenOf(host)}` };
    expect((await ask(host, '/', { headers })).status).toBe(403);
    expect((await call(host, 'start', '{}', headers)).status).toBe(403);
  });

  test('opens once: afterwards only to who has the cookie, and gives no second one', async () => {
    expect((await ask(host, `/?token=${tokenOf(host)}`)).status).toBe(403);
    const again = await ask(host, `/?token=${tokenOf(host)}`, { headers: letIn(host) });
    expect([again.status, again.headers['set-cookie']]).toEqual([303, undefined]);
  });

  test('is not used up by guesses, nor by a request that is no opening', async () => {
    const other = await startHost({ page: small.folder, handlers: handlersWith() });
    const target = `/?token=${tokenOf(other)}`;
    expect((await ask(other, '/?token=x')).status).toBe(403);
    expect((await ask(other, target, { method: 'HEAD' })).status).toBe(403);
    expect((await ask(other, target, { headers: { Host: 'evil.example' } })).status).toBe(403);
    expect((await enter(other)).status).toBe(303);
    await other.close();
  });

  test('opens once, also to two at the same moment', async () => {
    const other = await startHost({ page: small.folder, handlers: handlersWith() });
    const replies = await Promise.all(Array.from({ length: 8 }, () => enter(other)));
    expect(replies.map(({ status }) => status).sort()).toEqual([303, ...Array(7).fill(403)]);
    await other.close();
  });
});

describe('the cookie', () => {
  test.each(['', 'x', 'A'.repeat(43)])('"%s" is not it', async (token) => {
    expect((await ask(host, `/?token=${token}`)).status).toBe(403);
    const headers = { Cookie: `sitter_hojo_${host.port}=${token}` };
    expect((await ask(host, '/', { headers })).status).toBe(403);
    expect((await call(host, 'start', '{}', headers)).status).toBe(403);
  });

  test('without it there is nothing to see, not even which commands there are', async () => {
    for (const target of ['/', '/assets/app.js', '/api/start', '/api/nothing', '/nothing']) {
      expect((await ask(host, target)).status, target).toBe(403);
    }
    const reply = await call(host, 'nothing', '{}', { Cookie: '' });
    expect(reply.status).toBe(403);
  });

  test('counts under the name of this port only', async () => {
    const value = letIn(host)['Cookie']?.split('=')[1];
    const headers = { Cookie: `sitter_hojo_${host.port + 1}=${value}` };
    expect((await ask(host, '/', { headers })).status).toBe(403);
  });
});
