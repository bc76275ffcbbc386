import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { report as copy } from '../../src/copy/report';
import { householdPage } from './pages/household-page';
import { reportPage } from './pages/report-page';
import { usagePage } from './pages/usage-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test } from './support/app';

const reportsIn = (folder: string) =>
  readdirSync(folder).filter((name) => name.startsWith('不具合の報告'));

test('a report of an open household: looked at first, then written as it was shown', async ({
  page,
  host,
}) => {
  const report = reportPage(page);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  // The folder is the worker's: other tests may have written there.
  const before = new Set(reportsIn(host.folder));
  const fresh = () => reportsIn(host.folder).filter((name) => !before.has(name));
  await welcomePage(page).openSample();
  await householdPage(page).goTo('usage');
  await usagePage(page).edit('7/3(水)').click();
  await usagePage(page).fare.fill('987');
  await report.lookAt('交通費が合いません。');
  expect(fresh()).toEqual([]);
  await expect(report.piece('このソフト')).toContainText('画面: 利用記録');
  await expect(report.piece('起きたこと')).toHaveText('交通費が合いません。');
  await expect(report.dialog).toContainText('お子さん1');
  await expect(report.dialog).not.toContainText(/髙橋|さくら|sakura|王子/);
  await report.dialog.getByText(/^世帯のデータ/).click();
  const shown = await report.dialog.locator('pre').allTextContents();

  await report.write.click();
  await expect(report.written).toBeVisible();
  const [name = ''] = fresh();
  await expect(report.dialog).toContainText(name);
  await expect(report.dialog).toContainText(host.folder);
  const text = readFileSync(path.join(host.folder, name), 'utf8');
  for (const piece of shown) expect(text).toContain(piece);
  // Nothing but the headings is in the file that was not on the screen.
  const rest = shown.reduce((left, piece) => left.replace(piece, ''), text);
  expect(rest.replace(/^■ .+$/gm, '').trim()).toBe('シッター補助 不具合の報告');
  expect(text).not.toMatch(/髙橋|さくら|sakura|王子/);
  expect(requested.filter((url) => !url.startsWith(new URL(host.url).origin))).toEqual([]);

  // What was being typed is still there.
  await page.getByRole('button', { name: copy.close, exact: true }).click();
  await expect(usagePage(page).fare).toHaveValue('987');
});

test('on the first screen: the code of what failed, and no household', async ({ page }) => {
  const report = reportPage(page);
  await welcomePage(page).bringIn('だめ.json', '{}');
  await expect(welcomePage(page).problem).toBeVisible();
  await report.open.click();
  await expect(report.withHousehold).toBeHidden();
  await report.look.click();
  await expect(report.piece('うまくいかなかった操作の記号')).toHaveText('bringIn: not-readable');
  await expect(report.dialog).toContainText(copy.noHousehold);
  await page.keyboard.press('Escape');
  await expect(report.open).toBeFocused();
});

test('names in the words are pointed out before there is a file', async ({ page }) => {
  const report = reportPage(page);
  await welcomePage(page).openSample();
  await report.lookAt('高橋さくらの金額が合いません。');
  await expect(report.dialog).toContainText(copy.namesFound(['髙橋', 'さくら']));
  await report.change.click();
  await report.words.fill('金額が合いません。');
  await report.look.click();
  await expect(report.piece('起きたこと')).toHaveText('金額が合いません。');
  await expect(report.dialog).not.toContainText('お名前「');
});

test('the household stays out where its box is cleared, and words can be changed', async ({
  page,
}) => {
  const report = reportPage(page);
  await welcomePage(page).openSample();
  await report.open.click();
  await expect(report.words).toBeFocused();
  await report.words.fill('はじめの文');
  await report.withHousehold.uncheck();
  await report.look.click();
  await expect(report.dialog).toContainText(copy.noHousehold);
  await expect(report.dialog).not.toContainText('利用: ');
  await report.change.click();
  await expect(report.words).toHaveValue('はじめの文');
  await report.words.fill('あ'.repeat(4001));
  await expect(report.dialog).toContainText(copy.wordsTooLong(4000));
  await expect(report.look).toBeDisabled();
});
