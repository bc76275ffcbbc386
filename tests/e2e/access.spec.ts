import { documentsPage } from './pages/documents-page';
import { resultsPage } from './pages/results-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test } from './support/app';
import { foundByAxe } from './support/axe';
import { picture } from './support/picture';
import { screens } from './support/screens';

test.describe.configure({ timeout: 150_000 });

const sizes = [
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  // 1366×768 at 200 %.
  { width: 683, height: 384 },
];

/** What would move though its user asked for less of that. */
const movingParts = () =>
  [...document.querySelectorAll('*')]
    .filter((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one);
      return transitionDuration !== '0s' || animationName !== 'none';
    })
    .map((one) => one.outerHTML.slice(0, 80));

for (const [name, show] of Object.entries(screens)) {
  test(`${name}: nothing for axe to find, nothing to scroll sideways`, async ({ page, host }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await show(page, host);
    await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toHaveCount(1);
    expect(await foundByAxe(page)).toEqual([]);
    for (const size of sizes) {
      await page.setViewportSize(size);
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      expect(scrollWidth, `${size.width} wide`).toBeLessThanOrEqual(clientWidth);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await picture(page, `${name} forced colours`);
    expect(await page.evaluate(movingParts)).toEqual([]);
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
  await expect(page.getByRole('link', { name: '控えと合言葉' })).toBeFocused();
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
  // 続きから, where another test has opened a household, or else 新しく作る.
  await expect(page.getByRole('main').locator(':focus')).toHaveText(/を開く$|^新しく作る$/);
});
