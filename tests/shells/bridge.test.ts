import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bridgeOver } from '../../src/renderer/bridge';

/** The page's client over the loopback host. */
const bridge = bridgeOver(undefined);
const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
const value = {
  version: '1',
  today: '2026-11-22',
  folder: '/d',
  households: [],
  openId: null,
  last: null,
  display: { counter: false, textSize: 100 },
};

beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

function reply(body: unknown, status = 200): void {
  fetched.mockResolvedValue(new Response(JSON.stringify(body), { status }));
}

describe('the page asks', () => {
  test('with one POST of JSON to the command', async () => {
    reply({ ok: true, value });
    expect(await bridge.start({})).toEqual({ ok: true, value });
    expect(fetched).toHaveBeenCalledExactlyOnceWith('/api/start', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
  });

  test('and lets a household go even while the page itself goes', async () => {
    reply({ ok: true, value: {} });
    expect(await bridge.closeHousehold({ handle: 'h' })).toEqual({ ok: true, value: {} });
    expect(fetched.mock.lastCall?.[1]).toMatchObject({ keepalive: true });
  });

  test('and passes on the sentence of a failure, whatever its status', async () => {
    const error = { code: 'gone', sentence: 'ファイルがありません。' };
    for (const status of [200, 400, 403, 500]) {
      reply({ ok: false, error }, status);
      expect(await bridge.start({})).toEqual({ ok: false, error });
    }
  });

  test.each([
    null,
    5,
    {},
    { ok: true },
    { ok: true, value: {} },
    { ok: false },
    { ok: 'yes', value },
  ])('and does not take %j for an answer', async (body) => {
    reply(body);
    expect(await bridge.start({})).toMatchObject({ ok: false, error: { code: 'unreadable' } });
  });

  test('and gets a sentence when the program is gone', async () => {
    fetched.mockRejectedValue(new TypeError('fetch failed'));
    const answered = await bridge.start({});
    expect(answered).toMatchObject({ ok: false, error: { code: 'unreachable' } });
    expect(answered.ok ? '' : answered.error.sentence).toMatch(/起動/);
  });
});
