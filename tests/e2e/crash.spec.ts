import { crash } from '../../src/copy/screens';
import { documentsPage } from './pages/documents-page';
import { householdPage } from './pages/household-page';
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
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'に保存しました' })).toBeVisible();
  await page.evaluate(() => (window as unknown as { repair: () => void }).repair());
  await page.getByRole('button', { name: crash.again }).click();
  await expect(household.header).toContainText('保存済み');
  await household.goTo('usage');
  await expect(usagePage(page).row('7/3(水)')).toBeHidden();
  await expect(usagePage(page).row('7/4(木)')).toBeVisible();
});
