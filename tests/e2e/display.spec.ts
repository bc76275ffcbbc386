import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { displayPage } from './pages/display-page';
import { householdPage } from './pages/household-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test, withHostOn } from './support/app';

test('窓口モード and the size of the text belong to the computer, and are there after a restart', async ({
  page,
}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-display-'));
  const look = displayPage(page);
  const root = page.locator('html');
  try {
    await withHostOn(folder, [], async (host) => {
      await page.goto(host.url);
      await expect(root).toHaveAttribute('data-mode', 'parent');
      expect(await look.rem()).toBe(16);
      await look.choose({ counter: true, textSize: 150 });
      await expect(root).toHaveAttribute('data-mode', 'counter');
      expect(await look.rem()).toBe(24);
      await expect(look.open).toBeFocused();
      const kept = () => readFileSync(path.join(folder, '設定', '表示.json'), 'utf8');
      await expect.poll(() => JSON.parse(kept())).toEqual({ counter: true, textSize: 150 });
    });
    await withHostOn(folder, [], async (host) => {
      await page.goto(host.url);
      await expect(root).toHaveAttribute('data-mode', 'counter');
      expect(await look.rem()).toBe(24);
      // And from within a household, whichever it is.
      await welcomePage(page).openSample();
      await look.open.click();
      await expect(look.counter).toBeChecked();
      await expect(look.size(150)).toBeChecked();
      await look.size(100).check();
      await look.close.click();
      await householdPage(page).close.click();
      expect(await look.rem()).toBe(16);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
