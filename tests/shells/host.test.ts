import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Host, startHost } from '../../src/host/server';
import { ask, call, letIn, tokenOf } from './support/ask';
import { handlersWith } from './support/handlers';

let host: Host;
let folder: string;
const secret = '山田花子';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sitter-hojo-host-'));
  const page = path.join(folder, 'page');
  await mkdir(path.join(page, 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'outside.js'), secret);
  await symlink(path.join(folder, 'outside.js'), path.join(page, 'linked.js'));
  const files = ['index.html', 'assets/app.js', 'assets/worker.mjs', 'app.css', 'font.ttf'];
  for (const name of [...files, 'font.woff2', 'decoder.wasm', 'cmap.bcmap', 'notes.txt', '.env']) {
    await writeFile(path.join(page, name), `content of ${name}`);
  }
  host = await startHost({ page, handlers: handlersWith() });
});

afterAll(async () => {
  await host.close();
  await rm(folder, { recursive: true });
});

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

describe('the token', () => {
  test('is 32 bytes, new for each start', async () => {
    const other = await startHost({ page: folder, handlers: handlersWith() });
    expect(Buffer.from(tokenOf(host), 'base64url')).toHaveLength(32);
    expect(tokenOf(other)).not.toBe(tokenOf(host));
    expect(other.port).not.toBe(host.port);
    await other.close();
  });

  test('becomes a cookie that scripts cannot read, and leaves the address', async () => {
    const reply = await ask(host, `/?token=${tokenOf(host)}`);
    expect(reply.status).toBe(303);
    expect(reply.headers.location).toBe('/');
    expect(reply.headers['set-cookie']).toEqual([
      `sitter_hojo_${host.port}=${tokenOf(host)}; Path=/; HttpOnly; SameSite=Strict`,
    ]);
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(reply.text).toBe('');
  });

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
    const headers = { Cookie: `sitter_hojo_${host.port + 1}=${tokenOf(host)}` };
    expect((await ask(host, '/', { headers })).status).toBe(403);
  });
});

describe('the page', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/app.js', 'text/javascript; charset=utf-8'],
    ['/assets/worker.mjs', 'text/javascript; charset=utf-8'],
    ['/app.css', 'text/css; charset=utf-8'],
    ['/font.ttf', 'font/ttf'],
    ['/font.woff2', 'font/woff2'],
    ['/decoder.wasm', 'application/wasm'],
    ['/cmap.bcmap', 'application/octet-stream'],
  ])('%s is %s', async (target, type) => {
    const reply = await ask(host, target, { headers: letIn(host) });
    expect([reply.status, reply.headers['content-type']]).toEqual([200, type]);
    expect(reply.text).toMatch(/^content of/);
  });

  test.each([
    '/../outside.js',
    '/%2e%2e/outside.js',
    '/..%2foutside.js',
    '/assets/..%2f..%2foutside.js',
    '/..%5coutside.js',
    '/linked.js',
    '/assets',
    '/assets/',
    '/notes.txt',
    '/.env',
    '/%00.js',
    '/%zz.js',
    '//outside.js',
    'http://evil.example/',
    '*',
    '/missing.js',
  ])('%s is not served', async (target) => {
    const reply = await ask(host, target, { headers: letIn(host) });
    expect(reply.status).toBe(404);
    expect(reply.text).not.toContain(secret);
  });

  test('is read only', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await ask(host, '/', { method, headers: letIn(host) })).status, method).toBe(405);
    }
  });

  test('every answer carries the policy, a refusal too', async () => {
    const page = await ask(host, '/', { headers: letIn(host) });
    const replies = [page, await ask(host, '/'), await call(host, 'start')];
    replies.push(await ask(host, `/?token=${tokenOf(host)}`));
    for (const { headers } of replies) {
      const policy = String(headers['content-security-policy']);
      expect(policy.split('; ')).toEqual(
        expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]),
      );
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});

describe('commands', () => {
  test('are answered', async () => {
    const reply = await call(host, 'start');
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.text)).toMatchObject({ ok: true, value: { today: '2026-11-22' } });
  });

  test('that fail say one sentence', async () => {
    const reply = await call(host, 'openSample');
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.text)).toEqual({
      ok: false,
      error: { code: 'not-here', sentence: 'ありません。' },
    });
  });

  test.each([
    'nothing',
    'constructor',
    '__proto__',
    'toString',
    'start/',
    'start/x',
    '',
  ])('there is no "%s"', async (name) => expect((await call(host, name)).status).toBe(404));

  test('are POSTed', async () => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const reply = await ask(host, '/api/start', { method, headers: letIn(host) });
      expect(reply.status, method).toBe(405);
    }
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    '',
  ])('are JSON, not "%s"', async (type) => {
    expect((await call(host, 'start', '{}', { 'Content-Type': type })).status).toBe(415);
  });

  test.each(['', '{', '[]', 'null', '{"id":5}', '{}'])('openHousehold refuses %s', async (body) => {
    const reply = await call(host, 'openHousehold', body);
    expect(reply.status).toBe(400);
    expect(JSON.parse(reply.text)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });

  test('bodies end at 20 MB, announced or not', async () => {
    const tooMuch = Buffer.alloc(20 * 1024 * 1024 + 1, 32);
    expect((await call(host, 'start', tooMuch)).status).toBe(413);
    expect((await call(host, 'start', Buffer.alloc(64 * 1024 * 1024, 32))).status).toBe(413);
    const chunked = { 'Transfer-Encoding': 'chunked' };
    const reply = await call(host, 'start', tooMuch, chunked);
    expect(reply.status).toBe(413);
    expect((await call(host, 'start')).status).toBe(200);
  });

  test('a body just within the limit is read', async () => {
    const body = `{"id":"x","pad":"${'a'.repeat(20 * 1024 * 1024 - 20)}"}`;
    expect((await call(host, 'openHousehold', body)).status).toBe(200);
  });
});

describe('when the program itself is wrong', () => {
  async function replyOf(parts: Parameters<typeof handlersWith>[0]) {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = await startHost({ page: folder, handlers: handlersWith(parts) });
    try {
      const reply = await call(broken, 'start');
      return { reply, log: logged.mock.calls.flat().join('\n') };
    } finally {
      logged.mockRestore();
      await broken.close();
    }
  }

  test('an exception becomes a sentence; neither answer nor log names anybody', async () => {
    const { reply, log } = await replyOf({
      start: () => Promise.reject(new Error(`cannot read ${secret}`)),
    });
    expect(JSON.parse(reply.text)).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(reply.text).not.toMatch(/\bat \S+:\d+|Error/);
    expect(reply.text + log).not.toContain(secret);
    expect(log).toMatch(/^start: Error\n\s+at /);
  });

  test('a response that breaks the contract does not reach the page', async () => {
    const { reply } = await replyOf({
      start: async () => ({ ok: true, value: { version: secret } as never }),
    });
    expect(JSON.parse(reply.text)).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(reply.text).not.toContain(secret);
  });

  test('fields outside the contract are left out', async () => {
    const { start } = handlersWith();
    const { reply } = await replyOf({
      start: async (request) => {
        const answered = await start(request);
        return answered.ok ? { ok: true, value: { ...answered.value, secret } as never } : answered;
      },
    });
    expect(JSON.parse(reply.text).ok).toBe(true);
    expect(reply.text).not.toContain(secret);
  });
});
