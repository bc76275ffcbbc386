import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { frame, partNames } from '../../src/copy/screens';
import { erasing as copy } from '../../src/copy/screens-erasing';
import { exporting } from '../../src/copy/screens-usage';
import { markedHousehold } from '../support/marked-household';
import { casesPage } from './pages/cases-page';
import { documentsPage } from './pages/documents-page';
import { householdPage } from './pages/household-page';
import { keyboard } from './pages/keyboard';
import { usagePage } from './pages/usage-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test, withHost } from './support/app';
import { filesWith } from './support/traces';

test.describe.configure({ timeout: 240_000 });

/** Plain letters, as they stand in a snapshot of the memory. */
const marker = 'Zqvxmarker';
const marked = markedHousehold((field) => `${marker}${field}`);
const sample = path.join(__dirname, '..', 'fixtures', 'kita-r6-sample', 'household.json');

/** How often the marker stands in the page's memory, after what nobody holds was cleared away. */
async function inMemory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  let snapshot = '';
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    snapshot += chunk;
  });
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return snapshot.split(marker).length - 1;
}

test('an unsaved case is erased from the window and from its memory; the other tab stays', async ({
  page,
}) => {
  const cases = casesPage(page);
  await welcomePage(page).openSample();
  await householdPage(page).openOther.click();
  await page.route('**/api/openCase', async (route) => {
    const answer = await (await route.fetch()).json();
    const household = JSON.parse(marked);
    await route.fulfill({ json: { ...answer, value: { ...answer.value, household } } });
  });
  await cases.newCase.click();
  await householdPage(page).goTo('results');
  await householdPage(page).goTo('documents');
  await documentsPage(page).make();
  await expect(documentsPage(page).canvas.first()).toBeVisible({ timeout: 90_000 });
  await householdPage(page).goTo('usage');
  await usagePage(page).add.click();
  await usagePage(page).form.getByLabel('シッター').fill(`${marker}typed`);
  expect(await inMemory(page)).toBeGreaterThan(20);

  await keyboard(page).press(cases.erase);
  await expect(cases.eraseDialog).toContainText('利用12件');
  await expect(cases.eraseDialog).toContainText(copy.nothingOnDisk);
  await expect(cases.eraseDialog).toContainText(copy.remains[0]);
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(usagePage(page).form.getByLabel('シッター')).toHaveValue(`${marker}typed`);
  await keyboard(page).press(cases.erase);
  await expect(cases.eraseDialog).toContainText(copy.nothingOnDisk);
  await keyboard(page).press(cases.confirm);

  await expect(householdPage(page).header).toContainText('見本の世帯');
  await expect(page.getByRole('heading', { level: 1, name: partNames.results })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: copy.done(0) })).toBeAttached();
  expect(await page.content()).not.toContain(marker);
  // The sample is nobody's: it is not offered there.
  await expect(cases.erase).toBeHidden();
  await householdPage(page).goTo('backups');
  await expect(cases.erase).toBeHidden();
  await householdPage(page).goTo('family');
  expect(await inMemory(page)).toBe(0);
});

test('a household is erased with the files its user chose, and nothing else is touched', async ({
  page,
}) => {
  await withHost([], async (host) => {
    await page.goto(host.url);
    const cases = casesPage(page);
    const household = householdPage(page);
    await welcomePage(page).bringIn('別の家.sitter', readFileSync(sample, 'utf8'));
    await household.openOther.click();
    await welcomePage(page).bringIn('消す家.sitter', marked);
    await household.goTo('usage');
    await page.getByRole('button', { name: exporting.write }).click();
    await household.goTo('documents');
    await documentsPage(page).make();
    await documentsPage(page).saveAll.click();
    await expect(documentsPage(page).saved).toBeVisible({ timeout: 60_000 });
    expect(filesWith(host.folder, marker).length).toBeGreaterThan(2);
    const [papers = ''] = readdirSync(host.folder).filter((name) => name.startsWith('書類'));
    const made = readdirSync(path.join(host.folder, papers));
    const own = path.join(host.folder, papers, '自分のメモ.txt');
    writeFileSync(own, 'memo');

    await household.goTo('backups');
    await cases.erase.click();
    const dialog = cases.eraseDialog;
    await expect(
      cases.choice(/^世帯ファイル「消す家.sitter」と、その控え\d+件$/),
    ).not.toBeChecked();
    await expect(dialog).toContainText(`開いている間に書き出したファイル${made.length + 1}件`);
    for (const name of made) await expect(dialog).toContainText(name);
    await cases.choice(/^世帯ファイル/).check();
    await cases.choice(/^開いている間に/).check();
    const found = await new AxeBuilder({ page }).analyze();
    expect(found.violations).toEqual([]);
    await cases.confirm.click();

    // What is left is named: a file the program did not make, and so its folder.
    await expect(page.getByRole('alert')).toContainText(path.join(host.folder, papers));
    await expect(household.header).toContainText('別の家.sitter');
    expect(filesWith(host.folder, marker)).toEqual([]);
    expect(readdirSync(path.join(host.folder, papers))).toEqual(['自分のメモ.txt']);
    expect(readdirSync(path.join(host.folder, '控え'))).toEqual(['別の家.sitter']);
    expect(readdirSync(path.join(host.folder, '設定'))).not.toContain('前回の世帯.json');
    expect(readdirSync(host.folder).filter((name) => name.includes('消す家'))).toEqual([]);
    await household.goTo('usage');
    await usagePage(page).remove('7/3(水)').click();
    await expect(household.header).toContainText(frame.saved);
    await household.close.click();
    await expect(welcomePage(page).heading).toBeFocused();
    await expect(page.getByText('消す家')).toHaveCount(0);
  });
});

test('what was not chosen stays as it was left', async ({ page }) => {
  await withHost([], async (host) => {
    await page.goto(host.url);
    await welcomePage(page).bringIn('家.sitter', readFileSync(sample, 'utf8'));
    await expect(householdPage(page).header).toContainText(frame.saved);
    const file = path.join(host.folder, '家.sitter');
    const uses = () => JSON.parse(readFileSync(file, 'utf8')).usage.length;
    const all = uses();
    await householdPage(page).goTo('usage');
    await usagePage(page).remove('7/3(水)').click();
    await householdPage(page).goTo('backups');
    await casesPage(page).erase.click();
    await casesPage(page).confirm.click();
    await expect(welcomePage(page).heading).toBeFocused();
    await expect(welcomePage(page).last).toBeVisible();
    expect(uses()).toBe(all - 1);
    const hidden = () => readdirSync(host.folder).filter((one) => one.startsWith('.'));
    await expect.poll(hidden).toEqual([]);
  });
});
