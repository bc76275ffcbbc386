import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { frame } from '../../src/copy/screens';
import { backupsPage } from './pages/backups-page';
import { householdPage } from './pages/household-page';
import { usagePage } from './pages/usage-page';
import { welcomePage } from './pages/welcome-page';
import { expect, type RunningHost, test, withHost } from './support/app';

const sample = path.join(__dirname, '..', 'fixtures', 'kita-r6-sample', 'household.json');
const text = readFileSync(sample, 'utf8');
const all = JSON.parse(text).usage.length;
const name = '髙橋家.sitter';

const bookingsIn = (file: string): number => JSON.parse(readFileSync(file, 'utf8')).usage.length;

/** A host of its own with one household, opened on its bookings. */
async function opened(page: Page, host: RunningHost): Promise<string> {
  await page.goto(host.url);
  await welcomePage(page).bringIn(name, text);
  await expect(householdPage(page).header).toContainText(frame.saved);
  await householdPage(page).goTo('usage');
  return path.join(host.folder, name);
}

/** The file with this window's version. */
const aside = ({ folder }: RunningHost): string =>
  path.join(
    folder,
    readdirSync(folder).find((one) => one.includes('この画面の版') && one.endsWith('.sitter')) ??
      '',
  );

const notice = (page: Page, part: string) =>
  page.getByRole('status').filter({ hasText: part }).first();

test('a change is saved by itself, without a word from the user', async ({ page }) => {
  await withHost([], async (host) => {
    const file = await opened(page, host);
    await usagePage(page).remove('7/3(水)').click();
    await expect.poll(() => bookingsIn(file)).toBe(all - 1);
    await expect(householdPage(page).header).toContainText(frame.saved);
    await householdPage(page).undo.click();
    await expect.poll(() => bookingsIn(file)).toBe(all);
    // Leaving at once waits for the file instead of asking.
    await usagePage(page).remove('7/3(水)').click();
    await householdPage(page).close.click();
    await expect(welcomePage(page).heading).toBeVisible();
    expect(bookingsIn(file)).toBe(all - 1);
    // The lock goes with the household, so that another window may write it.
    const hidden = () => readdirSync(host.folder).filter((one) => one.startsWith('.'));
    await expect.poll(hidden).toEqual([]);
  });
});

test('a second window can look, and takes over only when asked; nobody’s work is lost', async ({
  page,
  context,
}) => {
  await withHost([], async (host) => {
    const file = await opened(page, host);
    const second = await context.newPage();
    await second.goto(host.url);
    await welcomePage(second).household(name).click();
    await expect(notice(second, '別の画面で開かれています')).toBeVisible();
    await expect(householdPage(second).header).toContainText(frame.lookOnly);
    await householdPage(second).goTo('usage');
    await expect(usagePage(second).row('7/3(水)')).toBeVisible();
    await expect(usagePage(second).add).toBeHidden();
    await expect(usagePage(second).remove('7/3(水)')).toBeHidden();

    await second.getByRole('button', { name: frame.takeOver }).click();
    await expect(householdPage(second).header).toContainText(frame.saved);
    await householdPage(second).goTo('usage');
    await usagePage(second).remove('7/3(水)').click();
    await expect.poll(() => bookingsIn(file)).toBe(all - 1);

    await usagePage(page).remove('7/4(木)').click();
    await usagePage(page).remove('7/5(金)').click();
    await expect(notice(page, 'そちらには手を付けず')).toBeVisible();
    await expect(householdPage(page).header).toContainText('この画面の版');
    await expect(householdPage(page).header).toContainText(frame.saved);
    const ours = aside(host);
    await expect.poll(() => bookingsIn(ours)).toBe(all - 2);
    expect(bookingsIn(file)).toBe(all - 1);
    await second.close();
  });
});

test('a second program can look only', async ({ page, context }) => {
  await withHost([], async (host) => {
    const file = await opened(page, host);
    await withHost([file], async (other) => {
      const second = await context.newPage();
      await second.goto(other.url);
      await expect(notice(second, '別の画面で開かれています')).toBeVisible();
      await second.close();
    });
  });
});

test('a file changed from outside is not written over: both versions are kept', async ({
  page,
}) => {
  await withHost([], async (host) => {
    const file = await opened(page, host);
    const theirs = JSON.stringify({ ...JSON.parse(text), usage: [] });
    writeFileSync(file, theirs);
    await usagePage(page).remove('7/3(水)').click();
    await expect(notice(page, 'そちらには手を付けず')).toBeVisible();
    expect(readFileSync(file, 'utf8')).toBe(theirs);
    const ours = aside(host);
    expect(bookingsIn(ours)).toBe(all - 1);
  });
});

test('what cannot be saved says why, stays, and is saved as soon as it can be', async ({
  page,
}) => {
  await withHost([], async (host) => {
    const file = await opened(page, host);
    renameSync(host.folder, `${host.folder}-away`);
    await usagePage(page).remove('7/3(水)').click();
    await expect(householdPage(page).header).toContainText(frame.notSaved);
    await expect(page.getByRole('alert')).toContainText('保存先のフォルダーが使えない');
    await householdPage(page).close.click();
    await expect(householdPage(page).leaveDialog).toBeVisible();
    await householdPage(page).stay.click();
    renameSync(`${host.folder}-away`, host.folder);
    await expect(householdPage(page).header).toContainText(frame.saved, { timeout: 20_000 });
    expect(bookingsIn(file)).toBe(all - 1);
    await expect(page.getByRole('alert')).toBeHidden();
  });
});

test('a backup shows what it holds before it replaces anything, and can be undone', async ({
  page,
}) => {
  await withHost([], async (host) => {
    const file = await opened(page, host);
    const household = householdPage(page);
    const backups = backupsPage(page);
    // The first save keeps what was there; the second is the newest backup.
    await page.waitForTimeout(1100);
    await usagePage(page).remove('7/3(水)').click();
    await expect.poll(() => bookingsIn(file)).toBe(all - 1);
    await household.goTo('backups');
    await expect(backups.list).toHaveCount(2);
    await expect(page.getByText(path.join(host.folder, '控え', name))).toBeVisible();

    await backups.look.last().click();
    await expect(backups.line('利用の件数')).toContainText(`${all - 1}件`);
    await expect(backups.line('利用の件数')).toContainText(`${all}件`);
    await expect(page.getByText('この控えにだけある利用が1件あります')).toBeVisible();
    expect(bookingsIn(file)).toBe(all - 1);
    await backups.keepAsIs.click();
    expect(bookingsIn(file)).toBe(all - 1);

    await backups.look.last().click();
    await backups.restore.click();
    await expect.poll(() => bookingsIn(file)).toBe(all);
    await expect(backups.list.filter({ hasText: '置き換える前の内容' })).toHaveCount(1);
    await household.undo.click();
    await expect.poll(() => bookingsIn(file)).toBe(all - 1);
  });
});

test('a file that does not open any more is opened from a backup, and kept', async ({ page }) => {
  await withHost([], async (host) => {
    const file = await opened(page, host);
    await usagePage(page).remove('7/3(水)').click();
    await expect.poll(() => bookingsIn(file)).toBe(all - 1);
    await householdPage(page).close.click();
    const broken = readFileSync(file, 'utf8').slice(0, 5000);
    writeFileSync(file, broken);
    await welcomePage(page).household(name).click();
    await expect(welcomePage(page).problem).toContainText('として読めません');
    await page
      .getByRole('button', { name: /の控えで開く$/ })
      .first()
      .click();
    await expect(householdPage(page).header).toContainText(frame.saved);
    expect(bookingsIn(file)).toBe(all - 1);
    const [kept] = readdirSync(host.folder).filter((one) => one.endsWith('.sitter.bak'));
    expect(readFileSync(path.join(host.folder, kept ?? ''), 'utf8')).toBe(broken);
  });
});
