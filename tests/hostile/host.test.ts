import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inParallel } from '../faults/support/saver-program';
import { type HostProcess, startHostProcess } from '../support/host-process';
import { rawCases } from './support/http-cases';
import { sendRaw } from './support/raw';
import { root } from './support/runner-program';
import { makeSandbox } from './support/sandbox';
import { seed } from './support/suite';

let sandbox: Awaited<ReturnType<typeof makeSandbox>>;
let host: HostProcess;
const secret = 'ひみつの花子';

beforeAll(async () => {
  sandbox = await makeSandbox();
  await writeFile(path.join(sandbox.data, `${secret}.json`), '{}');
  host = await startHostProcess(sandbox.data);
});
afterAll(async () => {
  host.kill();
  await sandbox.remove();
});

const whole = (headers: readonly string[], target = '/api/start', body = '{}') =>
  [
    `POST ${target} HTTP/1.1`,
    `Host: 127.0.0.1:${host.port}`,
    ...headers,
    `Content-Length: ${body.length}`,
    '',
    body,
  ].join('\r\n');
const ownHeaders = () => [
  `Cookie: ${host.cookie}`,
  `Origin: http://127.0.0.1:${host.port}`,
  'Content-Type: application/json',
  'Connection: close',
];

/** A friend is still answered, and it took the host no more than it may take. */
async function stillServes(): Promise<void> {
  const { text } = await sendRaw(host.port, [whole(ownHeaders())], { silence: 60_000 });
  expect(text).toMatch(/^HTTP\/1\.1 200 /);
  expect(host.isAlive()).toBe(true);
}

/** What came back of one case: nothing of ours to strangers, no stack, no path, to nobody. */
function troubleWith(text: string, entered: boolean): string | null {
  const [, ...statuses] = text.split(/^HTTP\/1\.1 /m);
  // Node itself says "100 Continue" before anybody is asked.
  const given = statuses.map((part) => Number(part.slice(0, 3))).filter((one) => one !== 100);
  if (given.some((status) => status >= 500)) return `status ${given.join()}`;
  if (/node:internal|node_modules|\n\s+at /.test(text) || text.includes(root))
    return 'a stack or a path';
  const named = Buffer.from(text, 'latin1').toString('utf8').includes(secret);
  if (!entered && (named || given.some((status) => status < 400)))
    return `let in: ${text.slice(0, 200)}`;
  return null;
}

const count = 1800;
const together = 12;

test('requests of every kind: refused or answered, and the host goes on', async () => {
  const cases = fc.sample(rawCases(host), { seed, numRuns: count });
  const troubles: string[] = [];
  const statuses: Record<string, number> = {};
  let done = 0;
  let before = host.processorTime();
  await inParallel(cases, together, async ({ chunks, entered }, index) => {
    const { text } = await sendRaw(host.port, chunks, { silence: 20_000, finish: true });
    const status = /^HTTP\/1\.1 ([2-9]\d+)/m.exec(text)?.[1] ?? 'silence';
    statuses[status] = (statuses[status] ?? 0) + 1;
    const trouble = troubleWith(text, entered);
    if (trouble !== null)
      troubles.push(`${index}: ${trouble}\n${chunks[0]?.toString().slice(0, 300)}`);
    done += 1;
    if (done % 150 !== 0) return;
    await stillServes();
    const now = host.processorTime();
    // All of them together may take what one of them must not.
    if (before !== null && now !== null && now - before > 2000 * together)
      troubles.push(`${index}: ${now - before} ms`);
    before = now;
  });
  console.log(`host: ${done} cases, seed ${seed}`, JSON.stringify(statuses));
  expect(troubles.slice(0, 10)).toEqual([]);
  expect(done).toBe(count);
  await stillServes();
  expect(host.complaints()).toBe('');
  expect(await sandbox.changes()).toEqual([]);
  expect(await readdir(sandbox.data)).toContain(`${secret}.json`);
}, 600_000);

test('many who open a line and say little do not keep a friend out', async () => {
  const slow = Array.from({ length: 200 }, (_, at) =>
    sendRaw(host.port, [`POST /api/start HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nX-${at}: `], {
      silence: 3000,
    }),
  );
  await stillServes();
  const half = Array.from({ length: 50 }, () =>
    sendRaw(
      host.port,
      [whole([...ownHeaders(), 'X: y']).replace(/Content-Length: \d+/, 'Content-Length: 1000000')],
      { silence: 3000 },
    ),
  );
  await stillServes();
  await Promise.all([...slow, ...half]);
  await stillServes();
});

test('those who hang up at once leave nothing behind', async () => {
  await Promise.all(
    Array.from({ length: 200 }, () => sendRaw(host.port, [whole(ownHeaders())], { hangUp: true })),
  );
  await stillServes();
});

test('one request is not two: what is smuggled behind another gets no cookie of its own', async () => {
  const smuggled = `GET /api/start HTTP/1.1\r\nHost: evil.example\r\n\r\n`;
  for (const trick of [
    'Transfer-Encoding: chunked',
    'Transfer-Encoding : chunked',
    'Transfer-Encoding: xchunked',
  ]) {
    const { text } = await sendRaw(host.port, [
      whole([...ownHeaders().slice(0, 3), trick], '/api/start', `0\r\n\r\n${smuggled}`),
    ]);
    for (const part of text.split(/^HTTP\/1\.1 /m).slice(2))
      expect(Number(part.slice(0, 3))).toBeGreaterThanOrEqual(400);
  }
  await stillServes();
});
