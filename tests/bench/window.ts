import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { frame, partNames } from '../../src/copy/screens';
import { walkEverything } from '../e2e/support/walk';
import { bookings, fileName, manyBookings, type RunningProgram, withBrowser } from './browser';
import { median } from './statistics';

const starts = 7;

interface Start {
  readonly ready: number;
  readonly opening: number;
}

export interface WindowBench {
  readonly bookings: number;
  /** From the first request of a new window to its first screen. */
  readonly readyMs: number;
  /** From a press on a household there to its figures. */
  readonly openingMs: number;
  /** After walking every screen twice, all its objects that are still in use. */
  readonly heapMb: number;
  /** Memory only the page's own process holds; null where the system does not tell. */
  readonly processMb: number | null;
}

/** Has the page note when something first stands on it: asking from outside takes a while of its own. */
async function noteWhen(page: Page, what: 'ready' | 'figures', selector: string, text: string) {
  await page.addInitScript(
    ([name, where, words]) => {
      const isThere = () =>
        [...document.querySelectorAll(where)].some((one) => one.textContent.includes(words));
      const watch = new MutationObserver(() => {
        if (!isThere()) return;
        watch.disconnect();
        performance.mark(name);
      });
      watch.observe(document, { subtree: true, childList: true, characterData: true });
    },
    [what, selector, text] as const,
  );
}

const noted = (page: Page, what: 'ready' | 'figures') =>
  page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN, what);

/** From the first request to the first screen, and from a press there to a household's figures. */
async function startOf({ newPage, address }: RunningProgram): Promise<Start> {
  const page = await newPage();
  await noteWhen(page, 'ready', 'li button:not(:disabled)', fileName);
  await noteWhen(page, 'figures', 'main h1', partNames.results);
  await page.goto(address);
  const offered = page.getByRole('listitem').getByRole('button', { name: fileName });
  await offered.waitFor();
  const pressed = await page.evaluate((name) => {
    const all = document.querySelectorAll<HTMLElement>('li button');
    [...all].find((one) => one.textContent.includes(name))?.click();
    return performance.now();
  }, fileName);
  await page.getByRole('heading', { level: 1, name: partNames.results }).waitFor();
  const start = {
    ready: await noted(page, 'ready'),
    opening: (await noted(page, 'figures')) - pressed,
  };
  // Let go of the household, for the next window to open it.
  await page.getByRole('button', { name: frame.openOther }).click();
  await offered.waitFor();
  await page.context().close();
  return start;
}

/** Anonymous memory of the largest renderer: what the program put there, without Chromium's own files. */
async function processMemory(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const held = processInfo.flatMap(({ type, id }) => {
    const file = `/proc/${id}/status`;
    if (type !== 'renderer' || !existsSync(file)) return [];
    const [, kilobytes] = /^RssAnon:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8')) ?? [];
    return kilobytes === undefined ? [] : [Number(kilobytes) / 1024];
  });
  return held.length === 0 ? null : Math.max(...held);
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}

/** In a real browser on the built program; null where either is missing. */
export const benchWindow = (root: string): Promise<WindowBench | null> =>
  withBrowser(root, async (running) => {
    const times: Start[] = [];
    for (let start = 0; start < starts; start += 1) times.push(await startOf(running));
    const page = await running.newPage();
    await page.goto(running.address);
    for (const name of ['一回目.json', '二回目.json'])
      await walkEverything(page, name, manyBookings());
    return {
      bookings,
      readyMs: median(times.map(({ ready }) => ready)),
      openingMs: median(times.map(({ opening }) => opening)),
      heapMb: await heapOf(page),
      processMb: await processMemory(running.browser),
    };
  });
