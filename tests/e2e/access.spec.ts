import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { backupsPage } from './pages/backups-page';
import { documentsPage } from './pages/documents-page';
import { householdPage } from './pages/household-page';
import { questionsPage, termHelp } from './pages/questions-page';
import { resultsPage, whatIfPanel } from './pages/results-page';
import { usagePage } from './pages/usage-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test } from './support/app';

test.describe.configure({ timeout: 150_000 });

const household = readFileSync(
  path.join(__dirname, '..', 'fixtures', 'kita-r6-sample', 'household.json'),
  'utf8',
);

type Show = (page: Page) => Promise<void>;

/** Every screen, and how to get there. */
const screens: Readonly<Record<string, Show>> = {
  'welcome with problems': async (page) => {
    await welcomePage(page).bringIn('だめ.json', '{}');
    await expect(welcomePage(page).problem).toBeVisible();
  },
  results: async (page) => {
    await welcomePage(page).openSample();
    await resultsPage(page).figure('髙橋 さくら', '令和6年5月', '対象時間').click();
  },
  'results with everything open': async (page) => {
    await welcomePage(page).openSample();
    const results = resultsPage(page);
    await results.chart('令和6年度').asTable.click();
    await results.chart('令和6年度').months.nth(2).click();
    await results.total('お子さん全員', '交通費補助').click();
    await whatIfPanel(page).opener.click();
    await whatIfPanel(page).hours.selectOption('longer');
    await whatIfPanel(page).confirmedFrom.fill('x');
  },
  'a term explained': async (page) => {
    await welcomePage(page).openSample();
    await termHelp(page, '対象時間').button.click();
    await expect(termHelp(page, '対象時間').text).toBeVisible();
  },
  questions: async (page) => {
    await questionsPage(page).opener.click();
    await questionsPage(page).question('だれが使えますか').click();
  },
  'questions found': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('questions');
    await questionsPage(page).search.fill('交通費');
    await questionsPage(page).question('シッターの交通費は補助されますか').click();
  },
  usage: async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('usage');
  },
  'usage with errors': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('usage');
    await usagePage(page).edit('7/3(水)').click();
    await usagePage(page).start.fill('x');
    await usagePage(page).take.click();
  },
  'adding a booking': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('usage');
    await usagePage(page).add.click();
    await usagePage(page).takeNew.click();
  },
  leaving: async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('usage');
    await usagePage(page).remove('7/3(水)').click();
    await householdPage(page).openOther.click();
  },
  backups: async (page) => {
    await welcomePage(page).bringIn('控えのある世帯.sitter', household);
    await householdPage(page).goTo('backups');
    await expect(backupsPage(page).list).toHaveCount(1);
  },
  'a backup looked at': async (page) => {
    await welcomePage(page).bringIn('控えのある世帯.sitter', household);
    await householdPage(page).goTo('backups');
    await backupsPage(page).look.click();
    await expect(backupsPage(page).restore).toBeVisible();
  },
  'a household to look at': async (page) => {
    const newer = JSON.stringify({ ...JSON.parse(household), version: 2 });
    await welcomePage(page).bringIn('新しい版の世帯.sitter', newer);
    await householdPage(page).goTo('usage');
  },
  documents: async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('documents');
    await page.getByText(/^いまは不要な書類/).click();
  },
  'made documents': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('documents');
    await documentsPage(page).make();
    await expect(documentsPage(page).canvas.first()).toBeVisible();
  },
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const sizes = [
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  // 1366×768 at 200 %.
  { width: 683, height: 384 },
];

for (const [name, show] of Object.entries(screens)) {
  test(`${name}: nothing for axe to find, nothing to scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await show(page);
    await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`,
    );
    expect(found).toEqual([]);
    for (const size of sizes) {
      await page.setViewportSize(size);
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      expect(scrollWidth, `${size.width} wide`).toBeLessThanOrEqual(clientWidth);
    }
  });
}

test('the main job is done with the keyboard alone', async ({ page }) => {
  /** Tab until the control with this name has the focus, then press a key on it. */
  const press = async (name: RegExp, key: string) => {
    for (let tabs = 0; tabs < 120; tabs += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
      if (!name.test(focused)) continue;
      const ring = await page.evaluate(() =>
        document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : 'none',
      );
      expect(ring, `${name} shows its focus`).toBe('solid');
      await page.keyboard.press(key);
      return;
    }
    throw new Error(`${name} cannot be reached`);
  };
  await expect(welcomePage(page).sample).toBeEnabled();
  await press(/^見本の世帯で試す/, 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: '計算結果' })).toBeFocused();
  // A table is one stop; the arrow keys go on from its first figure.
  await press(/^令和6年5月の対象時間 204時間00分/, 'ArrowRight');
  for (let right = 0; right < 2; right += 1) await page.keyboard.press('ArrowRight');
  await expect(resultsPage(page).figure('髙橋 さくら', '令和6年5月', '交通費補助')).toBeFocused();
  await page.keyboard.press('Space');
  const explanation = resultsPage(page).explanation('令和6年5月', '交通費補助');
  await expect(explanation).toBeVisible();
  await press(/^閉じる/, 'Enter');
  await expect(explanation).toBeHidden();
  await expect(resultsPage(page).figure('髙橋 さくら', '令和6年5月', '交通費補助')).toBeFocused();
  await page.reload();
  await expect(welcomePage(page).sample).toBeEnabled();
  await press(/^見本の世帯で試す/, 'Enter');
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: 'よくある質問' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: '控え' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: '様式' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '様式' })).toBeFocused();
  await press(/件を作る$/, 'Enter');
  await expect(documentsPage(page).made).toBeFocused({ timeout: 45_000 });
  await press(/^すべて保存する/, 'Enter');
  await expect(documentsPage(page).saved).toBeVisible({ timeout: 30_000 });
});

test('the skip link is the first stop and leads past the header', async ({ page }) => {
  await expect(welcomePage(page).sample).toBeEnabled();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '本文へ移る' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(welcomePage(page).sample).toBeFocused();
});
