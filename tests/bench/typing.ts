import type { Page } from '@playwright/test';
import { bookings, fileName, withBrowser } from './browser';
import { rank } from './statistics';

const keys = 200;

/** Milliseconds from a key to the figures it changes, as the page itself saw them. */
export interface KeyTimes {
  readonly median: number;
  readonly p95: number;
  /** Until the frame that shows them was drawn: waits for the screen, 60 times a second. */
  readonly paintedMedian: number;
}

export interface TypingBench {
  readonly bookings: number;
  /** Hours typed on a day of the calendar. */
  readonly calendar: KeyTimes;
  /** The form, with all bookings listed below it. */
  readonly form: KeyTimes;
}

/**
 * Presses `5` and Backspace in turn at the end of hours that are right with the `5` only, so that every
 * key changes the figures that `watched` shows. The page notes when the key came and when they changed.
 */
async function timesOf(page: Page, watched: string): Promise<KeyTimes> {
  await page.evaluate((selector) => {
    const times: { changed: number[]; painted: number[] } = { changed: [], painted: [] };
    Object.assign(window, { keyTimes: times });
    const region = document.querySelector(selector);
    if (!region) throw new Error(`nothing at ${selector}`);
    let pressed = 0;
    window.addEventListener(
      'keydown',
      () => {
        pressed = performance.now();
      },
      true,
    );
    new MutationObserver(() => {
      if (pressed === 0) return;
      const since = pressed;
      pressed = 0;
      times.changed.push(performance.now() - since);
      requestAnimationFrame(() => setTimeout(() => times.painted.push(performance.now() - since)));
    }).observe(region, { subtree: true, childList: true, characterData: true, attributes: true });
  }, watched);
  for (let at = 0; at < keys; at += 1) {
    await page.keyboard.press(at % 2 === 0 ? 'Backspace' : '5');
    await page
      .waitForFunction(
        (count) =>
          (window as unknown as { keyTimes: { painted: number[] } }).keyTimes.painted.length >=
          count,
        at + 1,
        { timeout: 5000 },
      )
      .catch(() => {
        throw new Error(`key ${at + 1} changed no figure at ${watched}`);
      });
  }
  const { changed, painted } = await page.evaluate(
    () => (window as unknown as { keyTimes: { changed: number[]; painted: number[] } }).keyTimes,
  );
  return {
    median: rank(changed, 0.5),
    p95: rank(changed, 0.95),
    paintedMedian: rank(painted, 0.5),
  };
}

/** In a real browser on the built program; null where either is missing. */
export const benchTyping = (root: string): Promise<TypingBench | null> =>
  withBrowser(root, async ({ address, newPage }) => {
    const page = await newPage();
    await page.goto(address);
    await page.getByRole('listitem').getByRole('button', { name: fileName }).click();
    await page.getByRole('link', { name: '利用記録' }).click();
    await page.locator('[role="gridcell"][tabindex="0"]').click();
    await page.keyboard.type('1700 1815', { delay: 30 });
    const calendar = await timesOf(page, '.limit-meters');
    await page.getByRole('textbox', { name: '利用した時間' }).fill('');
    await page.getByRole('button', { name: '表', exact: true }).click();
    await page.getByLabel('月', { exact: true }).selectOption('');
    await page.getByRole('button', { name: '利用を追加する' }).click();
    await page.getByLabel('利用した日').fill('2024-06-03');
    await page.getByLabel('開始時刻').fill('17:00');
    await page.getByLabel('終了時刻').fill('18:15');
    await page.locator('.effect dl').waitFor();
    const form = await timesOf(page, '.effect');
    return { bookings, calendar, form };
  });
