import { readFileSync } from 'node:fs';
import path from 'node:path';
import { customer } from '../../src/copy/screens-customer';
import { keyNames } from '../../src/copy/screens-keys';
import { calendarPage } from './pages/calendar-page';
import { counterPage } from './pages/counter-page';
import { displayPage } from './pages/display-page';
import { documentsPage } from './pages/documents-page';
import { householdPage } from './pages/household-page';
import { keyboard } from './pages/keyboard';
import { welcomePage } from './pages/welcome-page';
import { expect, test } from './support/app';

test.use({ hostFor: 'counter' });
test.describe.configure({ timeout: 150_000 });

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await displayPage(page).set({ counter: true, textSize: 100 });
});

const heading = 'heading';

test('the main job at a counter, by its keys', async ({ page }) => {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  const { keys } = counterPage(page);
  await keyboard(page).press(welcomePage(page).sample);
  await expect(page.getByRole(heading, { level: 1, name: '計算結果' })).toBeFocused();

  // Straight to the hours of a day, typed, taken over, taken back and brought again.
  await page.keyboard.press('Alt+i');
  await expect(calendarPage(page).hours).toBeFocused();
  await page.keyboard.type('0830 1015');
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /加えました/ })
      .first(),
  ).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(householdPage(page).redo).toHaveAttribute('aria-disabled', 'false');
  await page.keyboard.press('Control+y');
  await expect(householdPage(page).redo).toHaveAttribute('aria-disabled', 'true');

  for (const [key, name] of [
    ['Alt+o', '世帯とお子さん'],
    ['Alt+u', '利用記録'],
    ['Alt+a', '控えと合言葉'],
    ['Alt+q', 'よくある質問'],
    ['Alt+k', '計算結果'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole(heading, { level: 1, name })).toBeFocused();
  }

  // Nothing is made yet: the key leads to where papers are made.
  await page.keyboard.press('Control+p');
  await expect(page.getByRole(heading, { level: 1, name: '様式' })).toBeFocused();
  expect(await page.locator('body[data-printed]').count()).toBe(0);
  await page.keyboard.press('F1');
  await expect(keys).toBeVisible();
  await page.keyboard.press('Alt+k');
  await page.keyboard.press('Escape');
  await expect(page.getByRole(heading, { level: 1, name: '様式' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(documentsPage(page).made).toBeFocused({ timeout: 90_000 });
  await expect(documentsPage(page).canvas.first()).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Alt+p');
  await expect(documentsPage(page).saved).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Control+p');
  await expect(page.locator('body[data-printed]')).toBeAttached({ timeout: 120_000 });
});

test('a key is on its button in 窓口モード, and in the list in both modes', async ({ page }) => {
  await welcomePage(page).openSample();
  const caps = householdPage(page).header.locator('kbd');
  await expect(householdPage(page).save).toContainText('CtrlS');
  await expect(page.getByRole('link', { name: '様式' })).toHaveAttribute(
    'aria-keyshortcuts',
    'Alt+Y',
  );
  await displayPage(page).choose({ counter: false });
  await expect(caps).toHaveCount(0);
  // The keys go on working.
  await page.keyboard.press('Alt+y');
  await expect(page.getByRole(heading, { level: 1, name: '様式' })).toBeFocused();
  await page.keyboard.press('F1');
  for (const name of Object.values(keyNames))
    await expect(counterPage(page).keys.getByText(name).first()).toBeVisible();
});

test('よくある質問 has its key before a household is open, too', async ({ page }) => {
  await expect(page.getByRole('button', { name: /^よくある質問/ }).locator('kbd')).toHaveCount(2);
  await page.keyboard.press('Alt+q');
  await expect(page.getByRole(heading, { level: 1, name: 'よくある質問' })).toBeFocused();
});

test('typing is never taken for a key, and keys never end up in a field', async ({ page }) => {
  await welcomePage(page).openSample();
  await page.keyboard.press('Alt+i');
  const { hours } = calendarPage(page);
  await expect(hours).toBeFocused();
  await page.keyboard.type('kouy?8');
  await expect(hours).toHaveValue('kouy?8');
  // While an input method composes, its keys are its own.
  await hours.dispatchEvent('keydown', { key: 'k', code: 'KeyK', altKey: true, isComposing: true });
  await expect(page.getByRole(heading, { level: 1, name: '利用記録' })).toBeVisible();
  await page.keyboard.press('Alt+=');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '125');
  await expect(hours).toHaveValue('kouy?8');
  // Nothing typed is lost by going elsewhere.
  await page.keyboard.press('Alt+k');
  await expect(page.getByRole(heading, { level: 1, name: '計算結果' })).toBeFocused();
  await page.keyboard.press('Alt+i');
  await expect(hours).toHaveValue('kouy?8');
});

const fixture = path.join(__dirname, '..', 'fixtures', 'kita-r6-sample', 'household.json');

test('an applicant is shown their own figures and papers, and nothing else', async ({ page }) => {
  const { openCustomer, customer: view, back } = counterPage(page);
  const source = JSON.parse(readFileSync(fixture, 'utf8'));
  const [first, ...rest] = source.children;
  const other = { ...first, name: { ...first.name, given: 'べつのこ' } };
  const text = JSON.stringify({ ...source, children: [other, ...rest] });
  await welcomePage(page).bringIn('べつのひと.sitter', text);
  await householdPage(page).openOther.click();
  await welcomePage(page).bringIn('ファイルの名前.sitter', JSON.stringify(source));
  await expect(householdPage(page).header).toContainText('ファイルの名前');
  await expect(page.getByRole(heading, { level: 1, name: '計算結果' })).toBeFocused();
  await page.keyboard.press('Alt+u');
  await expect(page.getByRole(heading, { level: 1, name: '利用記録' })).toBeFocused();
  await openCustomer.click();
  await expect(view).toBeVisible();
  await expect(back).toBeFocused();

  const box = await view.boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 1366, height: 768 });
  await expect(view).toContainText('さくらさん');
  for (const shown of [customer.papers, customer.missing, '交通費補助金 交付申請書', '自己負担'])
    await expect(view).toContainText(shown);
  const words = (await view.textContent()) ?? '';
  for (const hidden of ['べつのこ', 'べつのひと', 'ファイルの名前', '.sitter'])
    expect(words).not.toContain(hidden);
  for (const { id } of [...source.children, ...source.usage]) expect(words).not.toContain(id);
  // Nothing of the screen below is seen or reached, wherever one looks.
  const below = await page.evaluate(() => {
    const points = [0, 0.1, 0.25, 0.5, 0.75, 0.9].flatMap((x) =>
      [0, 0.1, 0.5, 0.9].map((y) => [x * innerWidth, y * innerHeight] as const),
    );
    return points.filter(([x, y]) => !document.elementFromPoint(x, y)?.closest('dialog')).length;
  });
  expect(below).toBe(0);
  expect(await view.evaluate((dialog) => getComputedStyle(dialog).backgroundColor)).not.toMatch(
    /, 0\)$/,
  );
  // No other household's key works meanwhile.
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Control+s');
  await expect(view).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(view).toBeHidden();
  await expect(openCustomer).toBeFocused();
  await page.keyboard.press('Alt+m');
  await expect(view).toBeVisible();
  await page.keyboard.press('Alt+m');
  await expect(view).toBeHidden();
  await expect(page.getByRole(heading, { level: 1, name: '利用記録' })).toBeVisible();
});

test('every figure is read aloud from any screen', async ({ page }) => {
  await welcomePage(page).openSample();
  await page.keyboard.press('Alt+q');
  await expect(page.getByRole(heading, { level: 1, name: 'よくある質問' })).toBeFocused();
  await page.keyboard.press('Alt+l');
  const { spoken } = counterPage(page);
  await expect(spoken).toContainText('令和6年度のお子さん全員の利用料補助は');
  await expect(spoken.getByRole('definition')).toHaveCount(46);
  await page.keyboard.press('Escape');
  await expect(page.getByRole(heading, { level: 1, name: 'よくある質問' })).toBeFocused();
});
