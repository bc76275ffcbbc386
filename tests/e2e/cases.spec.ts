import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { frame } from '../../src/copy/screens';
import { cases as copy } from '../../src/copy/screens-cases';
import { casesPage } from './pages/cases-page';
import { householdPage } from './pages/household-page';
import { keyboard } from './pages/keyboard';
import { usagePage } from './pages/usage-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test, withHost } from './support/app';

test.describe.configure({ timeout: 150_000 });

const sample = path.join(__dirname, '..', 'fixtures', 'kita-r6-sample', 'household.json');

/** The household of the fixture with another child's name. */
function household(given: string): string {
  const source = JSON.parse(readFileSync(sample, 'utf8'));
  const [first, ...rest] = source.children;
  return JSON.stringify({
    ...source,
    children: [{ ...first, name: { ...first.name, given } }, ...rest],
  });
}

const usesIn = (file: string) => JSON.parse(readFileSync(file, 'utf8')).usage.length;

async function openBeside(page: Page, name: string, given: string) {
  if (await householdPage(page).openOther.isVisible()) await householdPage(page).openOther.click();
  await welcomePage(page).bringIn(name, household(given));
  await expect(householdPage(page).header).toContainText(name);
  await householdPage(page).goTo('usage');
}

test('three households side by side: each keeps what was done in it, and is saved by itself', async ({
  page,
}) => {
  await withHost([], async (host) => {
    await page.goto(host.url);
    const cases = casesPage(page);
    const [household, usage] = [householdPage(page), usagePage(page)];
    const file = (name: string) => path.join(host.folder, `${name}.sitter`);
    await openBeside(page, '一.sitter', 'いち');
    // A single household has no tabs.
    await expect(cases.bar).toBeHidden();
    await openBeside(page, '二.sitter', 'に');
    await openBeside(page, '三.sitter', 'さん');
    await expect(cases.tabs).toHaveCount(4);
    const all = usesIn(file('三'));

    // Half typed in the third, changed in the second and left at once, another screen in the first.
    await usage.add.click();
    await usage.fare.fill('1234');
    await cases.tab('二.sitter').click();
    await expect(usage.child).toContainText('に');
    await usage.remove('7/3(水)').click();
    await cases.tab('一.sitter').click();
    await expect.poll(() => usesIn(file('二'))).toBe(all - 1);
    await household.goTo('results');
    await expect(page.getByRole('main')).toContainText('いち');
    await expect(cases.tab('三.sitter')).toContainText(copy.states.typing);

    await cases.tab('三.sitter').click();
    await expect(usage.fare).toHaveValue('1234');
    await usage.cancel.click();
    await cases.tab('二.sitter').click();
    await household.undo.click();
    await expect(usage.row('7/3(水)')).toBeVisible();
    await expect.poll(() => usesIn(file('二'))).toBe(all);
    expect(usesIn(file('一'))).toBe(all);

    // The same file is not opened twice, and its tab is as it was.
    await household.openOther.click();
    await welcomePage(page).household('一.sitter').click();
    await expect(cases.current).toContainText('一.sitter');
    await expect(page.getByRole('heading', { level: 1, name: '計算結果' })).toBeFocused();
    await expect(cases.tabs).toHaveCount(4);
    await expect(household.header).toContainText(frame.saved);

    // Closed one by one, every lock goes.
    for (const left of [2, 1]) {
      await household.close.click();
      await expect(cases.tabs).toHaveCount(left === 1 ? 0 : left + 1);
    }
    await household.close.click();
    await expect(welcomePage(page).heading).toBeFocused();
    const hidden = () => readdirSync(host.folder).filter((one) => one.startsWith('.'));
    await expect.poll(hidden).toEqual([]);
  });
});

test('a tab that is not shown says that it cannot be saved', async ({ page }) => {
  await withHost([], async (host) => {
    await page.goto(host.url);
    await openBeside(page, '一.sitter', 'いち');
    await openBeside(page, '二.sitter', 'に');
    await usagePage(page).remove('7/3(水)').click();
    const failed = { ok: false, error: { code: 'not-written', sentence: 'いっぱいです。' } };
    await page.route('**/api/saveHousehold', (route) => route.fulfill({ json: failed }));
    await usagePage(page).remove('7/4(木)').click();
    await casesPage(page).tab('一.sitter').click();
    await expect(casesPage(page).tab('二.sitter')).toContainText(copy.states.failed);
    await expect(page.getByRole('status').filter({ hasText: copy.saveFailed })).toBeAttached();
    await page.unroute('**/api/saveHousehold');
    await expect(casesPage(page).tab('二.sitter')).not.toContainText(copy.states.failed, {
      timeout: 20_000,
    });
  });
});

test('from tab to tab without a mouse, and axe finds nothing', async ({ page }) => {
  const cases = casesPage(page);
  const keys = keyboard(page);
  await cases.newCase.click();
  // Tests of one worker share a host, which counts its cases.
  await expect(householdPage(page).header).toContainText(/相談 \d/);
  await page.keyboard.press('Alt+0');
  await expect(welcomePage(page).heading).toBeFocused();
  await keys.press(welcomePage(page).sample);
  await expect(cases.current).toContainText('見本の世帯');
  await keys.press(cases.tab('相談'));
  await expect(cases.current).toContainText('相談');
  await page.keyboard.press('Alt+2');
  await expect(cases.current).toContainText('見本の世帯');
  await expect(
    page.getByRole('status').filter({ hasText: copy.shown('見本の世帯') }),
  ).toBeAttached();
  // Where there is no such tab, nothing happens; nor while something is asked.
  await page.keyboard.press('Alt+9');
  await expect(cases.current).toContainText('見本の世帯');
  await householdPage(page).goTo('usage');
  await usagePage(page).remove('7/3(水)').click();
  await householdPage(page).close.click();
  await page.keyboard.press('Alt+1');
  await expect(householdPage(page).leaveDialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cases.current).toContainText('見本の世帯');
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations).toEqual([]);
});
