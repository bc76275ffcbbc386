import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { applicationSentences } from '../../src/copy/applications';
import { frame } from '../../src/copy/screens';
import {
  application,
  claimedTwice,
  difference,
  filing,
  outcomes,
  pages,
} from '../../src/copy/screens-applications';
import { documents as documentsCopy } from '../../src/copy/screens-documents';
import { applicationsPage, type RoundTyped } from './pages/applications-page';
import { documentsPage } from './pages/documents-page';
import { familyPage } from './pages/family-page';
import { householdPage } from './pages/household-page';
import { usagePage } from './pages/usage-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test } from './support/app';

// Filling and drawing take their time on a slow machine.
test.describe.configure({ timeout: 300_000 });

const household = readFileSync(
  path.join(__dirname, '..', 'fixtures', 'kita-r6-sample', 'household.json'),
  'utf8',
);
const first: RoundTyped = {
  year: '令和6年度',
  number: '1',
  from: '5月',
  to: '7月',
  closesOn: ['R6', '8', '30'],
  source: '窓口で聞いた',
};
const firstName = '令和6年度 第1回';
const stored = (folder: string, name: string) =>
  JSON.parse(readFileSync(path.join(folder, name), 'utf8'));

test('an application from its round to printed papers and the record of filing; then the next, and a correction', async ({
  page,
  host,
}) => {
  const applications = applicationsPage(page);
  const documents = documentsPage(page);
  const file = '申請する世帯.sitter';
  await welcomePage(page).bringIn(file, household);
  await householdPage(page).goTo('applications');

  await test.step('the round is entered, then children and subsidies', async () => {
    await applications.makeFirst(first, firstName);
    await expect(applications.papers).toContainText(
      '令和5年度 住民税課税(非課税)証明書の写し(申請者)',
    );
    await expect(applications.papers).toContainText('東京都板橋区が発行します');
    await expect(applications.amounts).toContainText('66,525円');
    await applications.paper('委任状(交通費補助金)').check();
    await expect(applications.paper('委任状(交通費補助金)')).toBeChecked();
    const toReceipts = applications.papers.getByRole('button', {
      name: /利用記録で領収書を付ける/,
    });
    const names = await toReceipts.evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(new Set(names).size).toBe(names.length);
    await expect(applications.papers.getByText('件の用意ができました')).toContainText('1件の');
  });

  await test.step('an answer is changed on the way, and one comes back', async () => {
    await applications.changeOf('申請者 住所').click();
    await familyPage(page).field('住所').fill('東京都北区赤羽1-1-1');
    await familyPage(page).save.click();
    await applications.returnTo(firstName).click();
    await expect(applications.title(firstName)).toBeVisible();
    await expect(page.getByRole('region', { name: '申請者', exact: true })).toContainText(
      '赤羽1-1-1',
    );
    await applications.changeOf('内容を確かめる 申請日(書類に書く日)').click();
    await familyPage(page).typeDate(pages.dated.on, ['R6', '8', '20']);
    await applications.save.click();
  });

  await test.step('the papers are made, saved and printed', async () => {
    await applications.makePapers.click();
    await expect(page.getByText(documentsCopy.ofApplication(firstName))).toBeVisible();
    const made = await documents.make();
    expect([...made.keys()].some((name) => name.includes('必要書類の一覧'))).toBe(true);
    expect([...made.keys()].some((name) => name.includes('対象者確認'))).toBe(false);
    await documents.saveAll.click();
    await expect(documents.saved).toContainText('保存しました');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await documents.printAll.click();
    await expect(page.locator('body[data-printed]')).toBeAttached({ timeout: 120_000 });
    await page.getByRole('button', { name: documentsCopy.toApplication }).click();
  });

  await test.step('it is filed: frozen in the file, its PDFs beside it', async () => {
    await applications.fileIt(['R6', '8', '21']);
    await expect(page.getByText(difference.none)).toBeVisible();
    await expect(page.getByText(frame.saved)).toBeVisible();
    const { applications: kept, papers } = stored(host.folder, file);
    expect(kept).toHaveLength(1);
    expect(kept[0].filed).toMatchObject({ on: '2024-08-21', round: { number: 1 } });
    expect(kept[0].filed.data.applicant.address).toBe('東京都北区赤羽1-1-1');
    expect(readdirSync(path.join(host.folder, papers.folder)).sort()).toEqual(
      papers.files.map(({ sha256 }: { sha256: string }) => `${sha256}.pdf`).sort(),
    );
    // What was entered before can still be undone; what was filed stays.
    await householdPage(page).undo.click();
    await expect(page.getByText(filing.on_('令和6年8月21日'))).toBeVisible();
    await householdPage(page).redo.click();
    await expect(page.getByText(frame.saved)).toBeVisible();
    await page.reload();
    await welcomePage(page).household(file).click();
    await householdPage(page).goTo('applications');
    await applications.open(firstName).click();
    await expect(page.getByText(filing.on_('令和6年8月21日'))).toBeVisible();
  });

  await test.step('what the ward granted stands beside what was claimed', async () => {
    await applications.outcomeOf('髙橋 陽翔', '利用料補助').click();
    await page.getByLabel(outcomes.grantedYen).fill('66,000');
    await applications.save.click();
    await expect(applications.outcomes).toContainText('66,000円');
    await expect(applications.outcomes).toContainText('申請より525円少ない');
    // A subsidy that is granted is not said to be open, though nothing was paid yet.
    await applications.back.click();
    await expect(page.getByRole('row', { name: /^髙橋 陽翔 利用料補助/ })).toContainText(
      '66,000円',
    );
    await expect(page.getByRole('row', { name: /^髙橋 陽翔 利用料補助/ })).not.toContainText(
      '件は',
    );
    await applications.open(firstName).click();
    await applications.back.click();
    await expect(page.getByRole('region', { name: '令和6年度の合計', exact: true })).toContainText(
      '396,000円',
    );
  });

  await test.step('the next round is made from it: its months are proposed', async () => {
    await applications.next(firstName).click();
    await expect(page.getByLabel(pages.round.from)).toHaveValue('08');
    await expect(page.getByLabel(pages.round.to)).toHaveValue('10');
    await page.getByLabel(pages.round.source).fill('区の案内');
    await applications.save.click();
    await expect(applications.title('令和6年度 第2回')).toBeVisible();
    await expect(page.getByText('髙橋 さくら、髙橋 陽翔')).toBeVisible();
    await applications.back.click();
  });

  await test.step('a booking corrected later is a difference, and is filed anew', async () => {
    await householdPage(page).goTo('usage');
    await usagePage(page).month.selectOption({ label: '令和6年7月' });
    await usagePage(page).edit('7/3(水)').click();
    await usagePage(page).fare.fill('0');
    await usagePage(page).take.click();
    await householdPage(page).goTo('applications');
    await applications.open(firstName).click();
    await expect(applications.difference).toContainText('変わった利用: 7/3(水)');
    await expect(applications.difference).toContainText('交通費');
    await applications.correct.click();
    await expect(
      page.getByRole('heading', {
        level: 1,
        name: application.title(firstName, true),
        exact: true,
      }),
    ).toBeFocused();
    await applications.file.click();
    await expect(applications.kept).toContainText('髙橋 陽翔 利用料補助');
    await expect(applications.kept).toContainText('66,525円');
    await page.getByRole('button', { name: filing.cancel }).click();
    await applications.fileIt(['R6', '9', '2']);
    await applications.back.click();
    await expect(applications.list).toContainText('出し直し');
    await expect(applications.list).toContainText('出し直しあり');
    await expect(page.getByText(frame.saved)).toBeVisible();
    const kept = stored(host.folder, file).applications;
    expect(kept.map(({ correctionOf }: { correctionOf: string | null }) => correctionOf)).toEqual([
      null,
      null,
      'a1',
    ]);
    expect(kept[0].filed.on).toBe('2024-08-21');
  });

  await test.step('the same months once more: told before it is handed in', async () => {
    await applications.make.click();
    await page.getByRole('radio', { name: firstName }).check();
    await applications.save.click();
    await page.getByRole('heading', { level: 1, name: pages.children.title }).waitFor();
    await applications.save.click();
    await page.getByRole('heading', { level: 1, name: pages.subsidies.title }).waitFor();
    await applications.save.click();
    await expect(page.getByText(claimedTwice.note)).toBeVisible();
    await expect(
      page.getByText('髙橋 陽翔 令和6年5月 利用料補助: 令和6年度 第1回で、令和6年9月2日に提出'),
    ).toBeVisible();
  });
});

test('a round without a source is refused beside its field', async ({ page }) => {
  const applications = applicationsPage(page);
  await welcomePage(page).openSample();
  await householdPage(page).goTo('applications');
  await applications.make.click();
  await applications.typeRound({ ...first, from: '7月', to: '5月', source: '' });
  await expect(applications.problem).toBeFocused();
  await expect(applications.problem.getByRole('link')).toHaveText([
    '対象の月の終わりが、始まりより前です。選び直してください。',
    `${pages.round.source}を入力してください。`,
  ]);
});

test('of a case that nobody has saved, no filing is recorded', async ({ page, host }) => {
  const applications = applicationsPage(page);
  await welcomePage(page).openSample();
  await householdPage(page).goTo('applications');
  await applications.makeFirst(first, firstName);
  const before = readdirSync(host.folder);
  await applications.file.click();
  await familyPage(page).typeDate(filing.on, ['R6', '8', '21']);
  await applications.filed.click();
  await expect(applications.problem).toContainText(applicationSentences.notSaved);
  expect(readdirSync(host.folder)).toEqual(before);
});
