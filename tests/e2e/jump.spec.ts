import { documentTitles } from '../../src/copy/documents';
import { noPlaceSentences } from '../../src/copy/screens-answers';
import { entry, groups } from '../../src/copy/screens-family';
import { personPages, summaryRows } from '../../src/copy/screens-family-pages';
import { calendarPage } from './pages/calendar-page';
import { documentsPage } from './pages/documents-page';
import { familyPage } from './pages/family-page';
import { householdPage } from './pages/household-page';
import { resultsPage } from './pages/results-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test } from './support/app';

// Filling and drawing take their time on a slow machine.
test.describe.configure({ timeout: 180_000 });

test.beforeEach(async ({ page }) => {
  await welcomePage(page).openSample();
  await householdPage(page).goTo('documents');
  await documentsPage(page).make();
});

test('an answer pressed on the page leads to where it is entered, and back to that very page', async ({
  page,
}) => {
  const documents = documentsPage(page);
  const title = documentTitles['transport-invoice'];
  await documents.list.filter({ hasText: title }).first().click();
  const place = documents.places(1).and(page.getByTitle(/^請求者 氏名「/));
  await place.click();
  const family = familyPage(page);
  const name = family.field(personPages.name.given);
  await expect(family.title(personPages.name.title('申請者'))).toBeFocused();
  await name.fill('真弓');
  await family.save.click();
  await expect(family.change(`${groups.applicant} ${summaryRows.name}`)).toBeFocused();
  await documents.back.click();
  await expect(documents.list.and(page.locator('[aria-pressed="true"]'))).toContainText(title);
  await expect(place).toBeFocused();
  await expect(documents.back).toHaveCount(0);
  // Made again, it is the same document that is looked at, with the new answer.
  await documents.recreate.click();
  await expect(documents.answer('請求者 氏名')).toContainText('真弓', { timeout: 90_000 });
  await expect(documents.list.and(page.locator('[aria-pressed="true"]'))).toContainText(title);
});

test('by keyboard: the page is one stop of the Tab key, the arrow keys go from answer to answer', async ({
  page,
}) => {
  const documents = documentsPage(page);
  await documents.list.filter({ hasText: documentTitles['transport-invoice'] }).first().click();
  const places = documents.places(1);
  await expect(documents.canvas.first()).toBeVisible();
  await documents.preview.focus();
  await page.keyboard.press('Tab');
  await expect(places.first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(places.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(places.last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^申請者/ })).toBeFocused();
  await documents.back.focus();
  await page.keyboard.press('Enter');
  await expect(places.first()).toBeFocused();
});

test('the list says what stands there; usage leads to 利用記録 and an amount to its explanation', async ({
  page,
}) => {
  const documents = documentsPage(page);
  await documents.list.filter({ hasText: documentTitles['usage-details'] }).last().click();
  const rows = documents.answer('利用実績');
  await expect(rows).toContainText('7/');
  await rows.getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1, name: '利用記録' })).toBeFocused();
  await expect(calendarPage(page).grid).toHaveAccessibleName(/髙橋 陽翔・令和6年7月/);
  await documents.back.click();
  await expect(rows.getByRole('button')).toBeFocused();

  await documents.list.filter({ hasText: documentTitles['transport-application'] }).first().click();
  await documents.answer('申請額 合計').getByRole('button').click();
  const figure = resultsPage(page).total('髙橋 さくら', '交通費補助');
  await expect(figure).toBeFocused();
  await expect(figure).toHaveAttribute('aria-expanded', 'true');
  await documents.back.click();

  await documents.answer('申請日').getByRole('button').click();
  await expect(documents.filingDate).toBeFocused();
});

test('what is left to a hand or to others says so and leads nowhere', async ({ page }) => {
  const documents = documentsPage(page);
  await documents.list.filter({ hasText: documentTitles['transport-invoice'] }).first().click();
  const date = documents.answer('請求日');
  await expect(date).toContainText(noPlaceSentences['by-hand']);
  await expect(date.getByRole('button')).toHaveCount(0);
  await expect(documents.places(1).and(page.getByTitle(/^請求日/))).toHaveCount(0);
  // Closed without going back, the way back is gone.
  await documents.answer('請求者 住所').getByRole('button').click();
  await expect(documents.back).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: '閉じる' }).click();
  await expect(documents.back).toHaveCount(0);
  await expect(page.getByRole('button', { name: entry.toSummary })).toBeVisible();
});
