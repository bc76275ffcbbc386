import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { householdPage } from './pages/household-page';
import { usagePage } from './pages/usage-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test } from './support/app';

test.beforeEach(async ({ page }) => {
  await welcomePage(page).openSample();
  await householdPage(page).goTo('usage');
});

test('a corrected booking changes the amounts at once and the file when saved', async ({
  page,
  host,
}) => {
  const usage = usagePage(page);
  const household = householdPage(page);
  await expect(usage.amount('covered')).toHaveText('184時間00分');
  await usage.edit('7/3(水)').click();
  await expect(usage.start).toHaveValue('08:30');
  await usage.start.fill('１０３０');
  await usage.fare.fill('0');
  // The form says what will change before anything did.
  await expect(usage.effect('covered')).toContainText('182時間00分');
  await expect(usage.effect('covered')).toContainText('いま 184時間00分');
  await expect(usage.amount('covered')).toHaveText('184時間00分');
  await usage.take.click();
  await expect(usage.amount('covered')).toHaveText('182時間00分');
  await expect(usage.row('7/3(水)')).toContainText('10:30〜17:30');
  await expect(usage.edit('7/3(水)')).toBeFocused();
  await expect(household.header).toContainText('見本を変更しています');

  const before = new Set(readdirSync(host.folder));
  await page.keyboard.press('Control+s');
  await expect(household.header).toContainText('保存済み');
  const [file] = readdirSync(host.folder).filter(
    (name) => name.endsWith('.sitter') && !before.has(name),
  );
  const saved = () => JSON.parse(readFileSync(path.join(host.folder, file ?? ''), 'utf8'));
  const booking = () =>
    saved().usage.find(
      ({ childId, date }: { childId: string; date: string }) =>
        childId === 'sakura' && date === '2024-07-03',
    );
  expect(booking()).toMatchObject({ start: '10:30', end: '17:30', transportPaid: 0 });

  // From now on it is a household of its own: it saves itself, into the same file.
  await usage.edit('7/3(水)').click();
  await usage.start.fill('9:00');
  await usage.take.click();
  await expect.poll(() => booking().start).toBe('09:00');
  await expect(household.header).toContainText('保存済み');
});

test('a wrong time is named beside its field and in a summary that takes the focus', async ({
  page,
}) => {
  const usage = usagePage(page);
  await usage.edit('7/3(水)').click();
  await usage.start.fill('25:00');
  await usage.date.fill('2024-02-30');
  await usage.take.click();
  await expect(usage.summary).toBeFocused();
  await expect(usage.summary).toContainText('入力の誤りが2か所あります');
  await expect(usage.start).toHaveAttribute('aria-invalid', 'true');
  await expect(usage.start).toHaveAccessibleDescription(/開始時刻を読み取れません/);
  await page.getByRole('link', { name: /開始時刻を読み取れません/ }).click();
  await expect(usage.start).toBeFocused();

  // Nothing typed is lost, not even by looking at another screen.
  await householdPage(page).goTo('results');
  await householdPage(page).goTo('usage');
  await expect(usage.start).toHaveValue('25:00');
  await expect(usage.date).toHaveValue('2024-02-30');
  await usage.start.fill('8:00');
  await usage.date.fill('令和6年7月3日');
  await expect(usage.summary).toBeHidden();
  await usage.take.click();
  await expect(usage.row('7/3(水)')).toContainText('8:00〜17:30');
});

test('a click elsewhere does not throw away what is typed', async ({ page }) => {
  const usage = usagePage(page);
  await usage.edit('7/3(水)').click();
  await usage.start.fill('7:00');
  await usage.edit('7/4(木)').click();
  await expect(page.getByText('入力の途中です。')).toBeVisible();
  await expect(usage.start).toHaveValue('7:00');
  await householdPage(page).close.click();
  await expect(householdPage(page).leaveDialog).toContainText('書きかけの利用があります');
  await householdPage(page).stay.click();
  await usage.cancel.click();
  await usage.edit('7/4(木)').click();
  await expect(usage.start).toHaveValue('08:00');
});

test('a booking is added, removed and brought back', async ({ page }) => {
  const usage = usagePage(page);
  const household = householdPage(page);
  await usage.add.click();
  await usage.date.fill('R6.7.6');
  await usage.start.fill('830');
  await usage.end.fill('12時半');
  await usage.takeNew.click();
  await expect(usage.row('7/6(土)')).toContainText('4時間');
  await expect(usage.amount('covered')).toHaveText('188時間00分');

  await usage.remove('7/6(土)').click();
  await expect(usage.row('7/6(土)')).toBeHidden();
  await expect(usage.amount('covered')).toHaveText('184時間00分');
  await usage.undoRemoval.click();
  await expect(usage.amount('covered')).toHaveText('188時間00分');

  await household.undo.click();
  await expect(usage.row('7/6(土)')).toBeHidden();
  await household.redo.click();
  await expect(usage.row('7/6(土)')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(usage.row('7/6(土)')).toBeHidden();
  await page.keyboard.press('Control+y');
  await expect(usage.row('7/6(土)')).toBeVisible();
});

test('leaving with unsaved changes asks', async ({ page }) => {
  const usage = usagePage(page);
  const household = householdPage(page);
  await usage.remove('7/3(水)').click();
  await household.close.click();
  await expect(household.leaveDialog).toContainText('保存していない変更があります');
  await page.keyboard.press('Escape');
  await expect(household.leaveDialog).toBeHidden();
  await household.close.click();
  await household.discard.click();
  await expect(welcomePage(page).heading).toBeVisible();

  const asked = new Promise<boolean>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.type() === 'beforeunload');
      void dialog.accept();
    });
  });
  await welcomePage(page).openSample();
  await household.goTo('usage');
  await usage.remove('7/3(水)').click();
  await page.reload();
  expect(await asked).toBe(true);
});
