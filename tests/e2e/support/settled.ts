import { expect, type Page } from '@playwright/test';

/** All pages of PDFs are drawn, and what answers to their size has had its turn. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('canvas[data-drawn="false"]')).toHaveCount(0, { timeout: 60_000 });
  await page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))),
      ),
  );
}
