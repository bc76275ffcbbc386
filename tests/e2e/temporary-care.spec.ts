import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { documentTitles } from '../../src/copy/documents';
import { partNames } from '../../src/copy/screens';
import { entry, family as familyCopy } from '../../src/copy/screens-family';
import { temporaryCare as copy } from '../../src/copy/screens-temporary-care';
import { bookingFieldErrors } from '../../src/copy/screens-usage';
import { casesOf } from '../support/cases';
import { counterPage } from './pages/counter-page';
import { documentsPage } from './pages/documents-page';
import { familyPage } from './pages/family-page';
import { householdPage } from './pages/household-page';
import { keyboard } from './pages/keyboard';
import { temporaryCarePage } from './pages/temporary-care-page';
import { welcomePage } from './pages/welcome-page';
import { expect, type RunningHost, test, withHost } from './support/app';
import { picture } from './support/picture';

test.describe.configure({ timeout: 180_000 });

const sample = readFileSync(
  path.join(__dirname, '..', '..', 'resources', 'sample', 'household.json'),
  'utf8',
);
const fileName = '一時預かりの世帯.sitter';
const saved = ({ folder }: RunningHost) =>
  JSON.parse(readFileSync(path.join(folder, fileName), 'utf8'));

/** The ward's own filled example: its uses, and what its form shows of them. */
const example = casesOf('temporary-care').find(({ title }) => title.includes('申請の全体'));
const cell = (header: string) => example?.cell(header) ?? '';
const uses = cell('利用(日付 開始-終了 実支払額)')
  .split(';')
  .map((one) => {
    const [date = '', times = '', paid = ''] = one.split(' ');
    const [year = '', month = '', day = ''] = date.split('-');
    const [start = '', end = ''] = times.split('-');
    return { date: [year, month, day] as const, start, end, paid };
  });
const yen = (header: string) => `${Number(cell(header)).toLocaleString('ja-JP')}円`;

test('the ward’s published example, entered with the mouse, comes to its claim and onto its paper', async ({
  page,
}) => {
  await withHost([], async (host) => {
    await page.goto(host.url);
    await welcomePage(page).bringIn(fileName, sample);
    await householdPage(page).goTo('family');
    const care = temporaryCarePage(page);
    await care.begin('suginami-temporary-care');
    await expect(page.getByText(copy.none)).toBeVisible();
    for (const { date, start, end, paid } of uses) await care.enter(date, start, end, paid);
    await expect(care.add).toBeFocused();
    const claim = care.claim('令和6年度');
    await expect(claim).toContainText(yen('請求額(円)'));
    await expect(claim).toContainText(`実支払額(A): ${yen('実支払額A(円)')}`);
    await expect(claim).toContainText(yen('基準額B(円)'));
    await expect(claim).toContainText(`${cell('使用時間数')}時間`);
    // The night is on its own side of the line, the day after it on a line of its own.
    const rows = claim.getByRole('row');
    await expect(rows.filter({ hasText: '22:00〜翌7:00' })).toHaveCount(1);
    await expect.poll(() => saved(host).temporaryCare?.usage?.length).toBe(uses.length);

    // At a counter: read aloud, and shown to the applicant.
    const counter = counterPage(page);
    const sentence = /一時預かりの請求額は、.*11万4,500円になる見込みです。/;
    await page.keyboard.press('Alt+l');
    await expect(counter.spoken).toContainText(sentence);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+m');
    await expect(counter.customer).toContainText(sentence);
    await counter.customer.getByText(sentence).scrollIntoViewIfNeeded();
    await picture(page, '一時預かり、相談者に');
    await page.keyboard.press('Escape');

    await care.papers.click();
    const papers = documentsPage(page);
    const paper = page.getByRole('checkbox', { name: documentTitles['temporary-care-details'] });
    await expect(paper).toBeChecked();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
    await papers.make();
    await expect(papers.list).toHaveCount(1);
    await expect(page.locator('figcaption').first()).toContainText('114,500');
    // Back from an answer of the paper to where it was entered.
    await papers.answer('補助基準額（B）').getByRole('button').first().click();
    await expect(care.title).toBeVisible();
  });
});

test('by keyboard alone: chosen, entered with a mistake, corrected, removed, undone, given up', async ({
  page,
}) => {
  await withHost([], async (host) => {
    await page.goto(host.url);
    await welcomePage(page).bringIn(fileName, sample);
    await householdPage(page).goTo('family');
    const keys = keyboard(page);
    const care = temporaryCarePage(page);
    const family = familyPage(page);
    await care.offer.focus();
    await page.keyboard.press('Enter');
    await keys.press(family.save);
    await expect(family.summary).toBeFocused();
    await page.getByRole('link', { name: /制度を選んでください/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await keys.press(care.limit('髙橋 さくら', 'ひとり親'), 'Space');
    await keys.press(family.save);
    await expect(care.settings).toBeFocused();

    await keys.press(care.add);
    await expect(care.useTitle).toBeFocused();
    const date = family.date(copy.booking.date);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await keys.type(date.year, 'R6');
    await keys.type(date.month, '6');
    await keys.type(date.day, '3');
    await keys.type(care.start, '２１００');
    await keys.type(care.end, '25:00');
    await keys.type(care.paid, '6,000円');
    await page.keyboard.press('Enter');
    await expect(family.summary).toBeFocused();
    await expect(care.end).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText(bookingFieldErrors['end-unreadable']).first()).toBeVisible();

    // What is typed stays when one goes elsewhere, and is said to be unfinished.
    await householdPage(page).goTo('usage');
    await page.getByRole('link', { name: partNames.family }).click();
    await expect(care.useTitle).toBeVisible();
    await expect(page.getByText(entry.restored)).toBeVisible();
    await expect(care.start).toHaveValue('２１００');
    await keys.press(family.toSummary);
    await keys.press(care.back);
    await expect(
      page.getByRole('region', { name: copy.title }).getByText(familyCopy.unfinished),
    ).toBeVisible();
    await keys.press(care.open);
    await keys.press(care.add);
    await keys.type(care.end, '23:00');
    await page.keyboard.press('Enter');
    await expect(care.claim('令和6年度')).toContainText('6,000円');
    await expect
      .poll(() => saved(host).temporaryCare)
      .toMatchObject({
        scheme: 'suginami-temporary-care',
        higherLimit: [{ reason: 'single-parent' }],
        usage: [{ date: '2024-06-03', start: '21:00', end: '23:00', paid: 6000 }],
      });

    await keys.press(care.edit('6/3(月) 21:00'));
    await keys.type(care.paid, '');
    await page.keyboard.press('Delete');
    await keys.press(family.save);
    await expect(care.edit('6/3(月) 21:00')).toBeFocused();
    await expect(care.claim('令和6年度')).toContainText('未計算');
    await keys.press(care.remove('6/3(月) 21:00'));
    await expect(page.getByText(copy.removed('6/3(月)'))).toBeVisible();
    await keys.press(care.undoRemoval);
    await expect(care.edit('6/3(月) 21:00')).toBeVisible();
    await keys.press(care.remove('6/3(月) 21:00'));
    await keys.press(care.stop);
    await expect(care.offer).toBeVisible();
    await expect.poll(() => 'temporaryCare' in saved(host)).toBe(false);
    expect(readdirSync(host.folder)).toContain(fileName);
  });
});
