import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { documentsPage, sha256 } from './pages/documents-page';
import { householdPage } from './pages/household-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test } from './support/app';

// Filling and drawing take their time on a slow machine.
test.describe.configure({ timeout: 180_000 });

test.beforeEach(async ({ page }) => {
  await welcomePage(page).openSample();
  await householdPage(page).goTo('documents');
});

/** How many pixels of the first shown page are dark. */
const darkPixels = (page: Page) =>
  page
    .locator('canvas')
    .first()
    .evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [] as number[],
      };
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) {
        if ((data[at] ?? 255) < 128 && (data[at + 3] ?? 0) > 128) dark += 1;
      }
      return dark;
    });

test('needed documents are filled, shown, and saved as the very bytes that were shown', async ({
  page,
  host,
}) => {
  const documents = documentsPage(page);
  const hashes = await documents.make();
  await expect(documents.made).toBeFocused();
  expect(hashes.size).toBeGreaterThan(10);
  await expect(documents.list).toHaveCount(hashes.size);
  await expect(documents.canvas.first()).toBeVisible();
  expect(await darkPixels(page)).toBeGreaterThan(3000);
  // The page's text is there for those who cannot see it.
  await expect(page.locator('figcaption').first()).toContainText('真由美');

  const before = new Set(readdirSync(host.folder));
  await documents.saveAll.click();
  await expect(documents.saved).toContainText(`${hashes.size}件の書類を保存しました`);
  const [folder] = readdirSync(host.folder).filter((name) => !before.has(name));
  await expect(documents.saved).toContainText(folder ?? 'a folder');
  const saved = readdirSync(path.join(host.folder, folder ?? ''));
  expect(saved.sort()).toEqual([...hashes.keys()].sort());
  for (const name of saved)
    expect(sha256(readFileSync(path.join(host.folder, folder ?? '', name)))).toBe(hashes.get(name));
});

test('every document of the list can be looked at', async ({ page }) => {
  const documents = documentsPage(page);
  await documents.make();
  const count = await documents.list.count();
  for (let index = 0; index < count; index += 1) {
    await documents.list.nth(index).click();
    await expect(documents.canvas.first()).toBeVisible();
    expect(await darkPixels(page), `document ${index}`).toBeGreaterThan(1000);
    // As wide as the screen gives, whichever way the page lies.
    const { scrollWidth, clientWidth } = await page.locator('.preview-pages').evaluate((box) => ({
      scrollWidth: box.scrollWidth,
      clientWidth: box.clientWidth,
    }));
    expect(scrollWidth, `document ${index}`).toBeLessThanOrEqual(clientWidth);
  }
  await page.getByRole('button', { name: '拡大' }).click();
  await expect(documents.canvas.first()).toBeVisible();
});

test('places to be written by hand are marked on the screen and not on paper', async ({ page }) => {
  const documents = documentsPage(page);
  await documents.make();
  await documents.list.filter({ hasText: '請求書' }).first().click();
  await expect(documents.canvas.first()).toBeVisible();
  const marks = page.locator('.mark');
  await expect(marks.filter({ hasText: '手書き' }).first()).toBeVisible();
  // The frame lies over the box of the template, in the true size of the page.
  const [mark, sheet] = await Promise.all([
    marks.first().boundingBox(),
    page.locator('.preview-page').first().boundingBox(),
  ]);
  expect(mark && sheet && mark.x > sheet.x && mark.y > sheet.y).toBe(true);
  expect(mark && sheet && mark.x + mark.width < sheet.x + sheet.width).toBe(true);
  await page.getByRole('checkbox', { name: /目印/ }).uncheck();
  await expect(marks).toHaveCount(0);
  await page.getByRole('checkbox', { name: /目印/ }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(marks.first()).toBeHidden();
});

test('printing puts every page on a sheet of A4', async ({ page }) => {
  await page.evaluate(() => {
    // The system's own window cannot be reached from here.
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  const documents = documentsPage(page);
  await documents.make();
  const pages = Number(/(\d+)ページ/.exec((await documents.printAll.textContent()) ?? '')?.[1]);
  expect(pages).toBeGreaterThan(10);
  await documents.printAll.click();
  await expect(page.locator('body[data-printed]')).toBeAttached({ timeout: 120_000 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet')).toHaveCount(pages);
  await expect(page.locator('#root')).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => [Number(width), Number(height)].sort((a, b) => a - b),
  );
  expect(boxes).toHaveLength(pages);
  for (const [short = 0, long = 0] of boxes) {
    expect(Math.abs(short - 595.28)).toBeLessThan(1.5);
    expect(Math.abs(long - 841.89)).toBeLessThan(1.5);
  }
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.sheet')).toHaveCount(0);
});

test('long work can be stopped', async ({ page }) => {
  const documents = documentsPage(page);
  await documents.make();
  await documents.printAll.click();
  await page.getByRole('button', { name: '中止する' }).click();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await expect(page.locator('.sheet')).toHaveCount(0);
});

test('a wrong date and no document at all are named', async ({ page }) => {
  const documents = documentsPage(page);
  await documents.filingDate.fill('2026-02-30');
  for (const box of await page.getByRole('checkbox', { checked: true }).all()) {
    await page.getByRole('checkbox', { checked: true }).first().uncheck();
    expect(box).toBeTruthy();
  }
  await page.getByRole('button', { name: '書類を作る' }).click();
  await expect(documents.summary).toBeFocused();
  await expect(documents.summary).toContainText('入力の誤りが2か所あります');
  await expect(documents.filingDate).toHaveAccessibleDescription(/申請日を読み取れません/);
});

test('documents say when the household changed after they were made', async ({ page }) => {
  const documents = documentsPage(page);
  await documents.make();
  await householdPage(page).goTo('usage');
  await page
    .getByRole('button', { name: /の利用を消す$/ })
    .first()
    .click();
  await householdPage(page).goTo('documents');
  await expect(page.getByText('世帯の内容が変わりました')).toBeVisible();
  await page.getByRole('button', { name: '作り直す' }).click();
  await expect(page.getByText('世帯の内容が変わりました')).toBeHidden({ timeout: 90_000 });
});

test('until the program has answered the page says that it gets ready; then there is a day of filing', async ({
  page,
}) => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/api/start', async (route) => {
    await asked;
    await route.continue();
  });
  await page.reload();
  await expect(page.getByText('準備をしています…')).toBeVisible();
  answer();
  await welcomePage(page).openSample();
  await expect(page.getByText('準備をしています…')).toBeHidden();
  await householdPage(page).goTo('documents');
  await expect(documentsPage(page).filingDate).toHaveValue('2026-11-22');
  await page.unrouteAll({ behavior: 'wait' });
});
