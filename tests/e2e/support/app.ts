import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

const hostProgram = path.join(__dirname, '..', '..', '..', 'out', 'main', 'host.js');
/** A fixed day, so that deadlines and reiwa years in the tests stay what they are. */
const today = '2026-11-22';

export type RunningHost = { readonly url: string; readonly folder: string };

/** The real host on a data folder of its own; `args` may name a household file. */
export async function withHost<T>(
  args: readonly string[],
  use: (host: RunningHost) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sitter-hojo-e2e-'));
  try {
    return await withHostOn(folder, args, use);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same on a folder that stays: what one host keeps there, the next one finds. */
export async function withHostOn<T>(
  folder: string,
  args: readonly string[],
  use: (host: RunningHost) => Promise<T>,
): Promise<T> {
  const host = fork(hostProgram, [...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    // Without a display nothing is opened beside the page under test.
    env: {
      ...process.env,
      DISPLAY: '',
      WAYLAND_DISPLAY: '',
      SITTER_HOJO_FOLDER: folder,
      SITTER_HOJO_TODAY: today,
    },
  });
  try {
    return await use({ url: await firstLine(host), folder });
  } finally {
    host.kill();
  }
}

function firstLine(host: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    host.stdout?.on('data', (part: Buffer) => {
      text += part.toString();
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
    });
    host.once('exit', (code) => reject(new Error(`the host ended with ${code}`)));
  });
}

/** The first address opens once; what it is changed for lets in the windows of all tests of a worker. */
async function letIn(host: RunningHost): Promise<LetInHost> {
  const reply = await fetch(host.url, { redirect: 'manual' });
  const [cookie = ''] = reply.headers.getSetCookie();
  const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? [];
  const { origin } = new URL(host.url);
  return { ...host, url: `${origin}/`, cookie: { name, value, url: origin } };
}

type LetInHost = RunningHost & {
  readonly cookie: { readonly name: string; readonly value: string; readonly url: string };
};

type TestFixtures = {
  /** Everything the page logged as an error or threw; each test ends by finding it empty. */
  consoleErrors: string[];
};

type WorkerFixtures = {
  readonly host: LetInHost;
  /** The tests of one name share a host: what they set in its data folder is not met by others. */
  readonly hostFor: string;
};

/** `host`: one a worker. `page`: let in and loaded. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  hostFor: ['all', { option: true, scope: 'worker' }],
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
    async ({}, use) => withHost([], async (host) => use(await letIn(host))),
    { scope: 'worker' },
  ],
  consoleErrors: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
    async ({}, use) => {
      const errors: string[] = [];
      await use(errors);
      base.expect(errors).toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ page, context, host, consoleErrors }, use) => {
    await context.addCookies([{ ...host.cookie, httpOnly: true, sameSite: 'Strict' }]);
    page.on('console', (message) => {
      // A host of a test's own is stopped while its last page may still ask; what a host that is
      // gone means for a screen is tested where it is meant.
      const gone = /net::ERR_(CONNECTION_REFUSED|EMPTY_RESPONSE)/.test(message.text());
      if (message.type() === 'error' && !gone) consoleErrors.push(message.text());
    });
    page.on('pageerror', (error) => consoleErrors.push(error.message));
    await page.goto(host.url);
    await use(page);
  },
});
