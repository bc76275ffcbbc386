import type { Page } from '@playwright/test';
import { family } from '../../../src/copy/screens-family';
import { sourceSentences } from '../../../src/copy/screens-results';
import { exporting } from '../../../src/copy/screens-usage';
import { backupsPage } from '../pages/backups-page';
import { documentsPage } from '../pages/documents-page';
import { householdPage } from '../pages/household-page';
import { usagePage } from '../pages/usage-page';
import { welcomePage } from '../pages/welcome-page';
import { expect } from './app';

/**
 * Every screen of a household that is brought in, as a user goes through them: reasons opened, a booking
 * edited, added and exported, papers made, looked at and saved, a backup compared, the household closed.
 */
export async function walkEverything(page: Page, fileName: string, text: string): Promise<void> {
  const household = householdPage(page);
  const [papers, usage] = [documentsPage(page), usagePage(page)];
  await expect(welcomePage(page).sample).toBeEnabled();
  await welcomePage(page).bringIn(fileName, text);
  await page.getByRole('navigation').waitFor();

  for (const figure of ['差引の自己負担', '対象時間', '利用料補助', '交通費補助', '利用者負担額'])
    await page
      .getByRole('button', { name: new RegExp(`の${figure} `) })
      .first()
      .click();
  await page
    .getByRole('button', { name: new RegExp(sourceSentences.open('')) })
    .first()
    .click();

  await household.goTo('family');
  // Pages of every group of the summary, their texts in fields.
  const changes = page.getByRole('main').getByRole('button', { name: family.changeOf('') });
  const count = await changes.count();
  expect(count).toBeGreaterThan(10);
  for (let index = 0; index < count; index += 6) {
    await changes.nth(index).click();
    // The link of the screen leads back to its summary.
    await household.goTo('family');
  }
  await household.goToCalendar();
  await expect(page.getByRole('grid')).toBeVisible();
  await household.goTo('questions');

  await household.goTo('usage');
  await page
    .getByRole('button', { name: /の利用を直す$/ })
    .first()
    .click();
  await usage.form.getByLabel('シッター').waitFor();
  await usage.fare.fill('1234');
  await usage.take.click();
  await usage.add.click();
  await usage.cancel.click();
  await page.getByRole('button', { name: exporting.write }).click();
  await page.getByRole('button', { name: exporting.reveal }).click();

  await household.goTo('documents');
  await page.getByText(/^いまは不要な書類/).click();
  await papers.make();
  await expect(papers.canvas.first()).toBeVisible({ timeout: 60_000 });
  await papers.saveAll.click();
  await expect(papers.saved).toBeVisible({ timeout: 60_000 });

  await household.goTo('backups');
  await backupsPage(page).look.last().click();
  await expect(backupsPage(page).restore).toBeVisible();
  await household.goTo('results');
  await household.close.click();
  await expect(welcomePage(page).heading).toBeVisible();
}
