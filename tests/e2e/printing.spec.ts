import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { documents as sentences } from '../../src/copy/screens-documents';
import { printing as copy } from '../../src/copy/screens-printing';
import { documentsPage } from './pages/documents-page';
import { householdPage } from './pages/household-page';
import { printingPage } from './pages/printing-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test } from './support/app';

// The offset is kept in the data folder: another test's would be met here.
test.use({ hostFor: 'printing' });
// Filling and drawing take their time on a slow machine.
test.describe.configure({ timeout: 120_000 });

test.beforeEach(async ({ page }) => {
  await welcomePage(page).openSample();
  await householdPage(page).goTo('documents');
});

const note = (folder: string) => path.join(folder, '設定', '印刷の位置.json');
const noted = (folder: string) =>
  existsSync(note(folder)) ? JSON.parse(readFileSync(note(folder), 'utf8')) : null;

/** The system's own window cannot be reached from here. */
const countPrints = (page: Page) =>
  page.evaluate(() => {
    window.print = () => {
      const { body } = document;
      body.setAttribute('data-printed', String(Number(body.getAttribute('data-printed')) + 1));
    };
  });

test('a sheet is printed and saved, what was measured is kept, tried and removed', async ({
  page,
  host,
}) => {
  const printing = printingPage(page);
  await countPrints(page);
  await printing.arrive();
  await expect(printing.title).toBeFocused();
  await expect(page.getByText(copy.usual)).toBeVisible();
  await expect(page.getByText(copy.keptNone)).toBeVisible();
  await expect(printing.printMoved).toBeHidden();

  await printing.print.click();
  await expect(page.locator('body[data-printed="1"]')).toBeAttached({ timeout: 30_000 });
  await expect(page.locator('.paper .sheet')).toHaveCount(1);
  await printing.save.click();
  await expect(page.getByText(copy.savedAs('印刷位置の確認用紙.pdf'))).toBeVisible();
  expect(existsSync(path.join(host.folder, '印刷位置の確認用紙.pdf'))).toBe(true);

  // Full-width digits come out of a Japanese keyboard.
  await printing.measured('１９．５', '20.4');
  await expect(printing.said).toHaveText(copy.keptNow('右へ0.5mm・上へ0.4mm'));
  expect(noted(host.folder)).toEqual({ right: 0.5, down: -0.4 });
  await printing.printMoved.click();
  await expect(page.locator('body[data-printed="2"]')).toBeAttached({ timeout: 30_000 });

  // It is of the computer: it stays when one comes back.
  await printing.back.click();
  await printing.arrive();
  await expect(page.getByText(copy.kept('右へ0.5mm・上へ0.4mm'))).toBeVisible();
  await printing.remove.click();
  await expect(printing.said).toHaveText(copy.removed);
  await expect(page.getByRole('heading', { name: copy.keptTitle })).toBeFocused();
  expect(noted(host.folder)).toEqual({ right: 0, down: 0 });
});

test('what nobody can have measured is refused beside its field, and nothing is kept', async ({
  page,
  host,
}) => {
  const printing = printingPage(page);
  await printing.arrive();
  const before = noted(host.folder);
  await printing.measured('20.0', '41');
  await expect(printing.summary).toBeFocused();
  await expect(printing.top).toHaveAttribute('aria-invalid', 'true');
  await expect(printing.left).not.toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('link', { name: copy.top }).click();
  await expect(printing.top).toBeFocused();
  expect(noted(host.folder)).toEqual(before);
  // By the keyboard alone.
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');
  await expect(printing.said).toHaveText(copy.keptStraight);
});

test('記入だけ is made without the form, moved, and said to be so', async ({ page }) => {
  const printing = printingPage(page);
  const documents = documentsPage(page);
  const sizeOf = async () => {
    const answer = page.waitForResponse((response) =>
      response.url().endsWith('/api/fillDocuments'),
    );
    await documents.make();
    const { value } = await (await answer).json();
    return Buffer.from(value.documents[0].pdf, 'base64').length;
  };
  const whole = await sizeOf();
  await expect(page.getByText(sentences.inkOnlyMade)).toBeHidden();
  await documents.chooseAgain.click();
  await printing.more.click();
  await printing.inkOnly.check();
  expect(await sizeOf()).toBeLessThan(whole);
  await expect(page.getByText(sentences.inkOnlyMade)).toBeVisible();
  await expect(documents.canvas.first()).toBeVisible();
});
