import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { frame } from '../../src/copy/screens';
import { markedHousehold } from '../support/marked-household';
import { casesPage } from './pages/cases-page';
import { documentsPage } from './pages/documents-page';
import { householdPage } from './pages/household-page';
import { usagePage } from './pages/usage-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test, withHost } from './support/app';
import { withOwnWindow } from './support/own-window';
import { filesWith } from './support/traces';

test.describe.configure({ timeout: 240_000 });

const marker = 'しるしの花子';
const household = JSON.parse(markedHousehold((field) => `${marker}${field}`));

/** An unsaved case as full as a real one: its answer from the program, with a family in it. */
async function openFullCase(page: Page) {
  await page.route('**/api/openCase', async (route) => {
    const answer = await (await route.fetch()).json();
    await route.fulfill({ json: { ...answer, value: { ...answer.value, household } } });
  });
  await casesPage(page).newCase.click();
  await expect(householdPage(page).header).toContainText(frame.case);
}

/** What a clerk does with it: figures, a booking half typed, papers looked at and printed. */
async function useCase(page: Page) {
  await householdPage(page).goTo('results');
  await expect(page.getByRole('main')).toContainText(marker);
  await householdPage(page).goTo('documents');
  await page.evaluate(() => {
    window.print = () => {
      document.body.setAttribute('data-printed', '');
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await documentsPage(page).make();
  await expect(documentsPage(page).canvas.first()).toBeVisible({ timeout: 90_000 });
  await documentsPage(page).printOne.click();
  await expect(page.locator('body[data-printed]')).toBeAttached({ timeout: 120_000 });
  await householdPage(page).goTo('usage');
  await usagePage(page).add.click();
  await usagePage(page).form.getByLabel('シッター').fill(`${marker}書きかけ`);
}

const everything = (folder: string) => readdirSync(folder, { recursive: true });

test('a case that is closed unsaved leaves nothing on the disk, nor does one whose program is killed', async () => {
  await withOwnWindow(async ({ page, computer, data, kill }) => {
    const before = everything(data);
    await openFullCase(page);
    await useCase(page);
    await householdPage(page).close.click();
    await householdPage(page).discard.click();
    await expect(welcomePage(page).heading).toBeVisible();
    expect(filesWith(computer, marker)).toEqual([]);

    await openFullCase(page);
    await useCase(page);
    await page.waitForTimeout(3000);
    expect(filesWith(computer, marker)).toEqual([]);
    await kill();
    expect(filesWith(computer, marker)).toEqual([]);
    expect(everything(data)).toEqual(before);
  });
});

test('it is saved only when its user says so, and is a household like any other then', async ({
  page,
}) => {
  await withHost([], async (host) => {
    await page.goto(host.url);
    await openFullCase(page);
    expect(everything(host.folder)).toEqual([]);
    // Papers saved are an explicit act, and the tab says that they are there.
    await householdPage(page).goTo('documents');
    await documentsPage(page).make();
    await documentsPage(page).saveAll.click();
    await expect(documentsPage(page).saved).toBeVisible({ timeout: 60_000 });
    const [papers = ''] = readdirSync(host.folder);
    const { length } = readdirSync(path.join(host.folder, papers));
    await expect(householdPage(page).header).toContainText(frame.caseWrote(length));
    expect(readdirSync(host.folder)).toEqual([papers]);

    await householdPage(page).save.click();
    await expect(householdPage(page).header).toContainText('新しい世帯.sitter');
    await expect(householdPage(page).header).toContainText(frame.saved);
    expect(filesWith(host.folder, marker).map((file) => path.basename(file))).toContain(
      '新しい世帯.sitter',
    );
  });
});

test('in 窓口モード a case is unsaved unless asked, and the last household is not offered', async ({
  page,
}) => {
  await withHost([], async (host) => {
    await page.goto(host.url);
    await welcomePage(page).bringIn('髙橋家.sitter', JSON.stringify(household));
    await householdPage(page).close.click();
    await expect(welcomePage(page).last).toBeVisible();
    const note = path.join(host.folder, '設定');
    expect(readdirSync(note)).toContain('前回の世帯.json');
    await page.getByRole('button', { name: '表示' }).click();
    await page.getByRole('checkbox', { name: '窓口モード' }).check();
    await page.keyboard.press('Escape');
    await expect(welcomePage(page).last).toBeHidden();
    await page.keyboard.press('Alt+n');
    await expect(householdPage(page).header).toContainText(frame.case);
    await householdPage(page).openOther.click();
    await welcomePage(page).household('髙橋家.sitter').click();
    await expect(householdPage(page).header).toContainText(frame.saved);
    await expect.poll(() => readdirSync(note)).not.toContain('前回の世帯.json');
  });
});
