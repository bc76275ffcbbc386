import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../src/host/server';
import { ask, call, letIn, tokenOf } from './support/ask';
import { secret, startSmallHost } from './support/small-host';

let small: Awaited<ReturnType<typeof startSmallHost>>;
let host: Host;

beforeAll(async () => {
  small = await startSmallHost();
  host = small.host;
});

afterAll(() => small.close());

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
