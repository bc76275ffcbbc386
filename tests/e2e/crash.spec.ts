import { report as copy } from '../../src/copy/report';
import { crash } from '../../src/copy/screens';
import { documentsPage } from './pages/documents-page';
import { householdPage } from './pages/household-page';
import { reportPage } from './pages/report-page';
import { usagePage } from './pages/usage-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test } from './support/app';

test.describe.configure({ timeout: 150_000 });

test('a screen that fails takes nothing with it', async ({ page, consoleErrors }) => {
  const household = householdPage(page);
  await welcomePage(page).openSample();
  await household.goTo('usage');
  await usagePage(page).remove('7/3(水)').click();
  await household.goTo('documents');
  // The preview asks for this while it is drawn.
  await page.evaluate(() => {
    const original = Array.prototype.findLast;
    Object.assign(window, { repair: () => Object.assign(Array.prototype, { findLast: original }) });
    Object.assign(Array.prototype, {
      findLast() {
        throw new Error('on purpose');
      },
    });
  });
  await documentsPage(page).create.click();
  await expect(page.getByRole('heading', { level: 1, name: crash.title })).toBeVisible({
    timeout: 90_000,
  });
  expect(consoleErrors.splice(0).join('\n')).toContain('on purpose');
  const report = reportPage(page);
  await page.getByRole('main').getByRole('button', { name: copy.open }).click();
  await report.words.fill('様式を作ったら止まりました。');
  await report.look.click();
  await expect(report.piece('このソフト')).toContainText('画面: 画面を表示できませんでした');
  await expect(report.piece('うまくいかなかった操作の記号')).toContainText(
    /screen: Error\n {2}\S+\.js:/,
  );
  await expect(report.dialog).not.toContainText('on purpose');
  await expect(report.dialog).toContainText('利用: 114件');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'に保存しました' })).toBeVisible();
  await page.evaluate(() => (window as unknown as { repair: () => void }).repair());
  await page.getByRole('button', { name: crash.again }).click();
  await expect(household.header).toContainText('保存済み');
  await household.goTo('usage');
  await expect(usagePage(page).row('7/3(水)')).toBeHidden();
  await expect(usagePage(page).row('7/4(木)')).toBeVisible();
});
