import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { addDays, type CivilDate, dayFactsOf } from '../../src/domain/calendar';
import { householdText } from '../../src/store';
import { booking, child, household } from '../support/households';

/** The household in the data folder. */
export const fileName = '多い世帯.sitter';
export const bookings = 1000;

/** One child's bookings over some years, on every day that is no Sunday. */
export function manyBookings(): string {
  const usage: unknown[] = [];
  for (let day = '2023-04-03' as CivilDate; usage.length < bookings; day = addDays(day, 1))
    if (dayFactsOf(day).weekday !== 0)
      usage.push(booking({ date: day, start: '08:00', end: '16:30', sitter: '山田' }));
  return householdText(household({ children: [child(), child({ id: 'c2' })], usage }));
}

export interface RunningProgram {
  readonly browser: Browser;
  readonly address: string;
  /** An empty page that the host lets in; each has its own cache. */
  readonly newPage: () => Promise<Page>;
}

const firstLine = (host: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    host.stdout?.once('data', (part: Buffer) => resolve(part.toString().split('\n')[0] ?? ''));
    host.once('exit', (code) => reject(new Error(`the host ended with ${code}`)));
  });

/**
 * The built program, a household of `bookings` opened, and a real browser; null where one of them is
 * missing.
 */
export async function withBrowser<Measured>(
  root: string,
  measure: (running: RunningProgram) => Promise<Measured>,
): Promise<Measured | null> {
  const require = createRequire(path.join(root, 'package.json'));
  const { findBrowser, isRoot, quietArguments } = require('./scripts/browser.cjs');
  const program = path.join(root, 'out', 'main', 'host.js');
  const executablePath = findBrowser();
  if (executablePath === null || !existsSync(program)) return null;
  const { chromium } = await import('@playwright/test');
  const folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-bench-'));
  writeFileSync(path.join(folder, fileName), manyBookings());
  const host = fork(program, [], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, SITTER_HOJO_FOLDER: folder },
  });
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: !isRoot(),
    args: [...quietArguments],
  });
  try {
    const first = await firstLine(host);
    // The first address lets in once; what it is changed for lets in every page.
    const reply = await fetch(first, { redirect: 'manual' });
    const [name = '', value = ''] =
      reply.headers.getSetCookie()[0]?.split(';')[0]?.split('=') ?? [];
    const { origin } = new URL(first);
    const newPage = async () => {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      await context.addCookies([{ name, value, url: origin }]);
      return context.newPage();
    };
    return await measure({ browser, address: `${origin}/`, newPage });
  } finally {
    await browser.close();
    host.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
