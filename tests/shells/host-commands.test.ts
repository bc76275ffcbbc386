import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Host, startHost } from '../../src/host/server';
import { ask, call, enter, letIn } from './support/ask';
import { handlersWith } from './support/handlers';
import { secret, startSmallHost } from './support/small-host';

let small: Awaited<ReturnType<typeof startSmallHost>>;
let host: Host;

beforeAll(async () => {
  small = await startSmallHost();
  host = small.host;
});

afterAll(() => small.close());

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
    const broken = await startHost({ page: small.folder, handlers: handlersWith(parts) });
    try {
      await enter(broken);
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
