import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { licences } from '../../src/copy/screens-licences';
import { welcome } from '../../src/copy/screens-welcome';
import { householdPage } from './pages/household-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test, withHost } from './support/app';

const sample = path.join(__dirname, '..', 'fixtures', 'kita-r6-sample', 'household.json');
const text = readFileSync(sample, 'utf8');

test('a household file is brought in as a copy and found again later', async ({ page, host }) => {
  const welcome = welcomePage(page);
  await welcome.bringIn('北さんの世帯.json', text);
  await expect(page.getByRole('heading', { level: 1, name: '計算結果' })).toBeVisible();
  await expect(householdPage(page).header).toContainText('北さんの世帯.json');
  await expect(householdPage(page).header).toContainText('保存済み');
  expect(readdirSync(host.folder)).toContain('北さんの世帯.json');
  await householdPage(page).close.click();
  await welcome.household('北さんの世帯.json').click();
  await expect(householdPage(page).header).toContainText('北さんの世帯.json');
});

test('a bad file is answered with every problem in it, and nothing is kept', async ({
  page,
  host,
}) => {
  const welcome = welcomePage(page);
  const broken = JSON.parse(text);
  broken.usage[0].start = '25:00';
  broken.usage[1].copayPaid = -1;
  broken.children[0].birthDate = '2024-02-30';
  const before = readdirSync(host.folder).length;
  await welcome.bringIn('だめな世帯.json', JSON.stringify(broken));
  await expect(welcome.problem).toBeFocused();
  await expect(welcome.problem.getByRole('listitem')).toHaveCount(3);
  await expect(welcome.problem).toContainText('usage[0].start');
  await expect(welcome.problem).toContainText('usage[1].copayPaid');
  await expect(welcome.problem).toContainText('children[0].birthDate');
  await welcome.bringIn('文章.json', 'これはJSONではありません');
  await expect(welcome.problem).toContainText('世帯ファイル(JSON)として読めません');
  expect(readdirSync(host.folder)).toHaveLength(before);
});

test('a household named on the command line is opened at once', async ({ page }, testInfo) => {
  // A copy: whatever is open has a lock beside it.
  const file = testInfo.outputPath('household.json');
  writeFileSync(file, text);
  await withHost([file], async (host) => {
    await page.goto(host.url);
    await expect(page.getByRole('heading', { level: 1, name: '計算結果' })).toBeVisible();
    await expect(householdPage(page).header).toContainText('household.json');
    // Closing it leads to the first screen, not back into it.
    await householdPage(page).close.click();
    await expect(welcomePage(page).heading).toBeVisible();
    // The first screen still asks what there is; the host goes when it has its answers.
    await page.waitForLoadState('networkidle');
    await expect(page.getByText(welcome.noHouseholds)).toBeVisible();
  });
});

test('the licences of everything shipped can be read', async ({ page }) => {
  await page.getByRole('button', { name: licences.open }).press('Enter');
  const dialog = page.getByRole('dialog', { name: licences.title });
  for (const name of ['react-dom', 'pdfjs-dist', 'Noto Sans JP', 'Liberation', '内閣府']) {
    await expect(dialog).toContainText(name);
  }
  await expect(dialog).toContainText('SIL OPEN FONT LICENSE');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: licences.open })).toBeFocused();
});
