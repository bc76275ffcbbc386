import path from 'node:path';
import { documentsPage } from '../e2e/pages/documents-page';
import { resultsPage } from '../e2e/pages/results-page';
import { welcomePage } from '../e2e/pages/welcome-page';
import { test } from '../e2e/support/app';

const picture = (name: string) => path.join(__dirname, '..', '..', 'docs', 'images', name);

test('the window and a filled form', async ({ page }) => {
  await page.setViewportSize({ width: 1180, height: 1260 });
  await welcomePage(page).openSample();
  await resultsPage(page).figure('髙橋 さくら', '令和6年5月', '交通費補助').click();
  await page.screenshot({ path: picture('window.png') });

  // Tall enough for a whole page of paper.
  await page.setViewportSize({ width: 1180, height: 2400 });
  await page.getByRole('link', { name: '様式' }).click();
  const documents = documentsPage(page);
  await documents.make();
  await documents.list.filter({ hasText: '交通費補助金 交付請求書' }).click();
  const form = page.locator('canvas[data-drawn="true"][aria-label*="交付請求書"]').first();
  await form.waitFor();
  await form.screenshot({ path: picture('form.png') });
});
