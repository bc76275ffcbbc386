import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { frame } from '../../src/copy/screens';
import { cases as copy } from '../../src/copy/screens-cases';
import { licences } from '../../src/copy/screens-licences';
import { type RunningElectron, runElectron } from '../shells/support/electron-app';
import { casesPage } from './pages/cases-page';
import { documentsPage } from './pages/documents-page';
import { householdPage } from './pages/household-page';
import { resultsPage } from './pages/results-page';
import { usagePage } from './pages/usage-page';
import { welcomePage } from './pages/welcome-page';
import { test as base, expect } from './support/app';
import { showElectronPage } from './support/electron-page';

/** The built Electron program, its `electron` a double and its page in a real browser. */
type Fixtures = { running: RunningElectron; other: string };

const household = path.join(__dirname, '..', 'fixtures', 'kita-r6-sample', 'household.json');

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  running: async ({}, use) => {
    const running = await runElectron({ packaged: true });
    await use(running);
    await running.remove();
  },
  page: async ({ page, running }, use) => {
    await showElectronPage(page, running);
    await use(page);
  },
  /** A household file somewhere else, to be double-clicked. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  other: async ({}, use, testInfo) => {
    const file = testInfo.outputPath('ほかの世帯.sitter');
    cpSync(household, file);
    await use(file);
  },
});

// Making the papers takes a while where machines are shared.
test.describe.configure({ timeout: 150_000 });

const doubleClick = (running: RunningElectron, file: string) =>
  running.app.emit('second-instance', {}, ['sitter-hojo', path.basename(file)], path.dirname(file));

test('the page works as in its own window', async ({ page }) => {
  await welcomePage(page).openSample();
  await expect(resultsPage(page).figure('髙橋 さくら', '令和6年5月', '対象時間')).toBeVisible();
  await householdPage(page).goTo('documents');
  await documentsPage(page).make();
  // The very bytes are shown: pdf.js works under the window's own headers too.
  await expect(documentsPage(page).canvas.first()).toBeVisible({ timeout: 60_000 });
});

test('the licences can be read there too', async ({ page }) => {
  await page.getByRole('button', { name: licences.open }).click();
  await expect(page.getByRole('dialog')).toContainText('Noto Sans JP');
});

test('a file double-clicked on the first screen is opened', async ({ page, running, other }) => {
  await expect(welcomePage(page).heading).toBeVisible();
  doubleClick(running, other);
  await expect(householdPage(page).header).toContainText('ほかの世帯.sitter');
});

test('one double-clicked later is opened beside what is open, which goes on being saved', async ({
  page,
  running,
  other,
}) => {
  await welcomePage(page).bringIn('うちの世帯.json', readFileSync(household, 'utf8'));
  await householdPage(page).goTo('usage');
  await usagePage(page).remove('7/3(水)').click();
  doubleClick(running, other);
  await expect(householdPage(page).header).toContainText('ほかの世帯.sitter');
  await expect(casesPage(page).current).toContainText('ほかの世帯.sitter');
  const before = JSON.parse(readFileSync(household, 'utf8'));
  const kept = () =>
    JSON.parse(readFileSync(path.join(running.folder, 'うちの世帯.json'), 'utf8')).usage.length;
  await expect.poll(kept).toBe(before.usage.length - 1);
});

test('unsaved work stays in its tab, and a file that is open is not opened twice', async ({
  page,
  running,
  other,
}) => {
  await welcomePage(page).openSample();
  await householdPage(page).goTo('usage');
  await usagePage(page).remove('7/3(水)').click();
  doubleClick(running, other);
  const cases = casesPage(page);
  await expect(cases.current).toContainText('ほかの世帯.sitter');
  await cases.tab('見本の世帯').click();
  await expect(householdPage(page).header).toContainText(frame.sampleChanged);
  doubleClick(running, other);
  await expect(cases.current).toContainText('ほかの世帯.sitter');
  await expect(cases.tabs).toHaveCount(3);
  await expect(householdPage(page).header).not.toContainText(frame.lookOnly);
  // The window asks before it goes, whichever tab is shown.
  await expect(cases.tab('見本の世帯')).toContainText(copy.states.changed);
});
