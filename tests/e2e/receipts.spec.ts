import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { paperProblems } from '../../src/copy/receipts';
import { documents } from '../../src/copy/screens-documents';
import { receipts as copy, receiptLine } from '../../src/copy/screens-receipts';
import { pngOf, receiptFile } from '../support/receipts';
import { calendarPage } from './pages/calendar-page';
import { householdPage } from './pages/household-page';
import { keyboard } from './pages/keyboard';
import { type ChosenFile, fixture, receiptsPage } from './pages/receipts-page';
import { usagePage } from './pages/usage-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test } from './support/app';

// A protected household of another test beside it might share the papers: nothing would be deleted.
test.use({ hostFor: 'receipts' });
test.describe.configure({ timeout: 120_000 });

const sample = readFileSync(
  path.join(__dirname, '..', 'fixtures', 'kita-r6-sample', 'household.json'),
  'utf8',
);
let made = 0;

/** The sample's family in a file of its own, on 利用記録; returns the name of the file. */
async function openFamily(page: Page): Promise<string> {
  made += 1;
  const name = `領収書の家${process.pid}-${made}`;
  await welcomePage(page).bringIn(`${name}.sitter`, sample);
  await householdPage(page).goTo('usage');
  return name;
}
const papersOf = (folder: string, name: string) => {
  const place = readdirSync(folder).find((one) => one.startsWith(`${name}の書類 `));
  return place === undefined ? [] : readdirSync(path.join(folder, place));
};
const digest = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const savedOf = (folder: string, name: string) =>
  JSON.parse(readFileSync(path.join(folder, `${name}.sitter`), 'utf8')) as {
    papers?: { files: { name: string; sha256: string }[] };
    usage: { id: string; date: string; receipts?: string[] }[];
  };
const day = (name: string) => new RegExp(`^${name.replace(/[()]/g, '\\$&')} [\\d:]+の`);

test('receipts are attached by mouse, looked at, taken off and undone; each lies in the folder once', async ({
  page,
  host,
}) => {
  const name = await openFamily(page);
  const receipts = receiptsPage(page);
  const row = usagePage(page).row('7/3(水)');
  await expect(receipts.line).toContainText(receiptLine.begin);
  await row.getByRole('button', { name: /領収書を付ける$/ }).click();
  await receipts.choose(fixture('receipt.jpg', 'IMG_0001.jpg'), fixture('turned.jpg'));
  await expect(receipts.list).toHaveCount(2);
  // The same picture again, under another name.
  await receipts.choose(fixture('receipt.jpg', 'もう一度.jpg'));
  await expect(receipts.problem).toContainText(copy.already('もう一度.jpg'));
  await expect(receipts.list).toHaveCount(2);

  await receipts.look('turned.jpg').click();
  await expect(receipts.picture).toHaveAttribute('data-shown', 'true');
  // Its dots lie on their side; it is shown upright.
  const size = await receipts.picture.evaluate((image: HTMLImageElement) => [
    image.naturalWidth,
    image.naturalHeight,
  ]);
  expect(size).toEqual([480, 640]);
  const wide = () => receipts.picture.evaluate((image) => image.getBoundingClientRect().width);
  const before = await wide();
  await page.getByRole('button', { name: documents.zoomIn }).click();
  expect(await wide()).toBeGreaterThan(before);
  await receipts.back.click();

  await receipts.takeOff('turned.jpg').click();
  await expect(receipts.list).toHaveCount(1);
  await receipts.undo.click();
  await expect(receipts.list).toHaveCount(2);
  await receipts.close.click();
  await expect(row).toContainText('2件を見る');
  await expect(receipts.line).toContainText(receiptLine.lacking);
  await expect(receipts.line.getByRole('button', { name: day('7/2(火)') })).toBeVisible();
  await expect(receipts.line.getByRole('button', { name: day('7/3(水)') })).toHaveCount(0);

  const jpeg = `${digest(receiptFile('receipt.jpg'))}.jpg`;
  const turned = `${digest(receiptFile('turned.jpg'))}.jpg`;
  expect(papersOf(host.folder, name).sort()).toEqual([jpeg, turned].sort());
  await expect
    .poll(() => savedOf(host.folder, name).usage.filter((one) => one.receipts).length)
    .toBe(1);
  // Undone in the household's own history, one step at a time, and done again.
  await householdPage(page).undo.click();
  await expect(row).toContainText(copy.openShort(0));
  await householdPage(page).redo.click();
  await expect(row).toContainText('2件を見る');
});

test('by keyboard alone: one monthly receipt proves every day of its month', async ({
  page,
  host,
}) => {
  const name = await openFamily(page);
  const keys = keyboard(page);
  const receipts = receiptsPage(page);
  const open = usagePage(page)
    .row('7/3(水)')
    .getByRole('button', { name: /領収書を付ける$/ });
  await open.focus();
  await page.keyboard.press('Enter');
  await keys.press(receipts.others);
  await keys.press(receipts.allLacking);
  const month = await PDFDocument.create();
  month.addPage([595, 842]).drawText('July', { x: 60, y: 700 });
  month.addPage([595, 842]).drawText('July, page 2', { x: 60, y: 700 });
  const buffer = Buffer.from(await month.save());
  // Waited for from here on: what opens before somebody listens is closed by the browser itself.
  const choosing = page.waitForEvent('filechooser');
  await keys.press(receipts.input);
  await (await choosing).setFiles({ name: '7月分.pdf', mimeType: 'application/pdf', buffer });
  await expect(receipts.list).toHaveCount(1);
  await keys.press(receipts.look('7月分.pdf'));
  await expect(receipts.picture).toHaveCount(2);
  await expect(receipts.picture.first()).toHaveAttribute('data-drawn', 'true');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(receipts.dialog).toHaveCount(0);
  await expect(receipts.line).not.toContainText(receiptLine.lacking);
  expect(papersOf(host.folder, name)).toEqual([`${digest(buffer)}.pdf`]);
  await expect
    .poll(() => {
      const { usage, papers } = savedOf(host.folder, name);
      const proved = usage.filter((one) => one.receipts?.[0] === digest(buffer));
      return [papers?.files.length, new Set(proved.map(({ date }) => date.slice(0, 7))).size];
    })
    .toEqual([1, 1]);
});

test('a file chooser that is left without a choice leaves the dialog open', async ({ page }) => {
  await openFamily(page);
  const receipts = receiptsPage(page);
  await usagePage(page)
    .row('7/3(水)')
    .getByRole('button', { name: /領収書を付ける$/ })
    .click();
  // Nobody is there to choose, so the browser closes its chooser at once and tells the input.
  const left = receipts.input.evaluate(
    (input) =>
      new Promise<boolean>((tell) =>
        input.addEventListener('cancel', ({ bubbles }) => tell(bubbles), { once: true }),
      ),
  );
  await keyboard(page).press(receipts.input);
  expect(await left).toBe(true);
  await expect(receipts.dialog).toBeVisible();
  await expect(receipts.input).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(receipts.dialog).toHaveCount(0);
});

test('dropped on a row, on a day of the calendar and in the dialog', async ({ page, host }) => {
  const name = await openFamily(page);
  const receipts = receiptsPage(page);
  await receipts.drop(usagePage(page).row('7/3(水)'), fixture('receipt.png'));
  await expect(usagePage(page).row('7/3(水)')).toContainText('1件を見る');
  await expect(receipts.undo).toBeVisible();

  await householdPage(page).goToCalendar();
  const calendar = calendarPage(page);
  await calendar.focus('2024-07-04');
  await expect(calendar.cell('2024-07-04')).toContainText(copy.lacking);
  await receipts.drop(calendar.panel.locator('[data-booking]'), fixture('receipt.webp'));
  await expect(calendar.panel).toContainText('領収書 1件');
  await expect(calendar.cell('2024-07-04')).not.toContainText(copy.lacking);

  await calendar.panel.getByRole('button', { name: /領収書 1件を見る$/ }).click();
  await receipts.drop(
    receipts.dialog.getByRole('region', { name: copy.add }),
    fixture('receipt.heic'),
  );
  await expect(receipts.list).toHaveCount(2);
  await receipts.look('receipt.heic').click();
  await expect(receipts.dialog).toContainText(copy.heic);
  await receipts.back.click();
  await receipts.close.click();
  expect(papersOf(host.folder, name)).toHaveLength(3);
});

test('what is no receipt is refused in words, and the rest is taken', async ({ page, host }) => {
  const name = await openFamily(page);
  const receipts = receiptsPage(page);
  await usagePage(page)
    .row('7/3(水)')
    .getByRole('button', { name: /領収書を付ける$/ })
    .click();
  await receipts.choose(
    { name: 'だめ.jpg', buffer: Buffer.from('MZ\x90 a program') },
    { name: '空.pdf', buffer: Buffer.alloc(0) },
    { name: '広い.png', buffer: pngOf(60_000, 60_000, 1) },
    {
      name: '大きい.pdf',
      buffer: Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(20 * 1024 * 1024)]),
    },
    fixture('receipt.jpg', 'レシート\u202egpj.exe'),
  );
  await expect(receipts.problem).toContainText(paperProblems['unknown-type']);
  await expect(receipts.problem).toContainText(paperProblems.empty);
  await expect(receipts.problem).toContainText(paperProblems['too-many-dots']);
  await expect(receipts.problem).toContainText(paperProblems['too-large']);
  await expect(receipts.list).toHaveText(/^レシートgpj\.exe/);
  expect(papersOf(host.folder, name)).toHaveLength(1);
});

test('a sample that is in no file says to save it first', async ({ page }) => {
  await welcomePage(page).openSample();
  await householdPage(page).goTo('usage');
  await usagePage(page)
    .row('7/3(水)')
    .getByRole('button', { name: /領収書を付ける$/ })
    .click();
  await expect(receiptsPage(page).dialog).toContainText(copy.notSaved);
  await expect(receiptsPage(page).input).toHaveCount(0);
});

test('all receipts of a month are bound, looked at, saved and printed', async ({ page, host }) => {
  const name = await openFamily(page);
  const receipts = receiptsPage(page);
  const attach = async (on: string, ...files: readonly ChosenFile[]) => {
    await usagePage(page)
      .row(on)
      .getByRole('button', { name: /領収書を付ける$/ })
      .click();
    await receipts.choose(...files);
    await expect(receipts.list).toHaveCount(files.length);
    await receipts.close.click();
  };
  const pdf = await PDFDocument.create();
  pdf.addPage([842, 595]).drawText('A wide receipt', { x: 60, y: 500 });
  await attach('7/3(水)', fixture('turned.jpg'), fixture('receipt.heic'));
  await attach('7/2(火)', fixture('receipt.webp'), {
    name: '明細.pdf',
    buffer: Buffer.from(await pdf.save()),
  });
  await attach('7/4(木)', { name: '壊れた.pdf', buffer: Buffer.from('%PDF-1.7 壊れています') });
  await receipts.print.click();
  await receipts.prepare.click();
  await expect(receipts.ready).toBeVisible({ timeout: 60_000 });
  await expect(receipts.ready).toContainText('領収書3件');
  await expect(receipts.dialog).toContainText('「receipt.heic」');
  await expect(receipts.dialog).toContainText('「壊れた.pdf」');
  await expect(receipts.sheet(1, 4)).toHaveAttribute('data-drawn', 'true');
  await expect(receipts.dialog).toContainText(/領収書\s*1/);
  await receipts.save.click();
  await expect(receipts.dialog).toContainText('に保存しました');
  const saved = readdirSync(host.folder).filter((one) => one.startsWith('領収書の一覧と写し'));
  expect(saved.length).toBeGreaterThan(0);
  const file = await PDFDocument.load(readFileSync(path.join(host.folder, saved.at(-1) ?? '')));
  expect(file.getPageCount()).toBe(4);
  await page.evaluate(() => {
    window.print = () =>
      document.body.setAttribute(
        'data-printed',
        String(document.querySelectorAll('.paper .sheet').length),
      );
  });
  await receipts.printSheets.click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '4', { timeout: 60_000 });
  expect(papersOf(host.folder, name)).toHaveLength(5);
});

test('a file nothing leads to is named, and deleted only when asked for twice', async ({
  page,
  host,
}) => {
  const name = await openFamily(page);
  const receipts = receiptsPage(page);
  await usagePage(page)
    .row('7/3(水)')
    .getByRole('button', { name: /領収書を付ける$/ })
    .click();
  await receipts.choose(fixture('receipt.jpg'), fixture('receipt.png'));
  await expect(receipts.list).toHaveCount(2);
  await receipts.takeOff('receipt.png').click();
  await receipts.close.click();
  await expect
    .poll(() => savedOf(host.folder, name).usage.find((one) => one.receipts)?.receipts?.length)
    .toBe(1);
  expect(papersOf(host.folder, name)).toHaveLength(2);
  await receipts.spare.click();
  await receipts.eraseSpare.click();
  await expect(receipts.spare).toHaveCount(0);
  expect(papersOf(host.folder, name)).toEqual([`${digest(receiptFile('receipt.jpg'))}.jpg`]);
  await expect.poll(() => savedOf(host.folder, name).papers?.files.length).toBe(1);
});
