import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { backupsPage } from './pages/backups-page';
import { calendarPage } from './pages/calendar-page';
import { documentsPage } from './pages/documents-page';
import { householdPage } from './pages/household-page';
import { resultsPage } from './pages/results-page';
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
  calendar: async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goToCalendar();
    await calendarPage(page).keys.click();
    await calendarPage(page).sibling('髙橋 陽翔').check();
    await calendarPage(page).along('髙橋 さくら').click();
    await calendarPage(page).focus('2024-07-15');
    await page.keyboard.type('0630 2230');
  },
  'calendar with errors': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goToCalendar();
    await calendarPage(page).focus('2024-07-06');
    await calendarPage(page).type('0830 x');
  },
  'repeating bookings': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goToCalendar();
    await calendarPage(page).repeat.click();
    await calendarPage(page).source('pattern').check();
  },
  'bringing in a log': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goToCalendar();
    await calendarPage(page).bringIn.click();
    const log =
      '利用日,開始時刻,終了時刻,お子さま,謎\n2024/8/1,8:30,17:00,さくら,\n2024/2/30,9:00,9:00,太郎,\n';
    await page
      .getByLabel('CSV ファイル')
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(log) });
    await expect(calendarPage(page).dialog).toContainText('加わる利用 1件');
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
  await press(/^令和6年5月の交通費補助 20,000円/, 'Space');
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
