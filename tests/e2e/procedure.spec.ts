import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contracts, counting, dateEntry } from '../../src/copy/screens-procedure';
import { documentsPage } from './pages/documents-page';
import { householdPage } from './pages/household-page';
import { keyboard } from './pages/keyboard';
import { procedurePage } from './pages/procedure-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test } from './support/app';
import { beginner } from './support/beginner';

const dateEntryRefusal = new RegExp(dateEntry.unreadable.slice(0, 12));

const opened = async (page: Parameters<typeof procedurePage>[0], text = beginner()) => {
  await welcomePage(page).bringIn('手続きの世帯.sitter', text);
  await householdPage(page).goTo('procedure');
  return procedurePage(page);
};

test('with the mouse from the first form to the deadline of the account', async ({ page }) => {
  const way = await opened(page);
  await expect(way.step('confirmation')).toContainText('いますること');
  const eligible = page.getByRole('button', { name: '髙橋 陽翔が対象になるか調べる' });
  await expect(eligible).toBeVisible();
  await way.date('confirmationFiledOn').today.click();
  await expect(eligible).toHaveCount(0);
  await expect(way.step('confirmation')).toContainText('令和8年11月29日ごろ(約1週間)');
  await way.date('confirmedFrom').field.fill('今日');
  await way.date('confirmedFrom').take.click();
  await expect(way.step('confirmation')).toContainText('済み');
  await expect(way.step('contract')).toContainText('いますること');
  // What was pressed is folded away: the focus is where one goes on.
  await expect(way.stepHeading('contract')).toBeFocused();
  await way.contract.provider.fill('○○シッター');
  await way.contract.signedOn.fill('11/22');
  await way.contract.add.click();
  await expect(way.stepHeading('account')).toBeFocused();
  await expect(way.step('contract')).toContainText('○○シッター(令和8年11月22日に契約)');
  await expect(way.step('account')).toContainText('利用を始める日を入力すると');
  await way.date('firstUsePlannedOn').field.fill('1/8');
  await way.date('firstUsePlannedOn').take.click();
  await expect(way.step('account')).toContainText('令和8年12月21日(月)までに');
  await expect(way.deadlines).toContainText('令和8年12月21日(月)まで');
  await way.date('accountFiledOn').today.click();
  await expect(way.step('account')).toContainText('令和8年11月22日に申請しました。');
  await expect(way.step('account-arrives')).toContainText('待っています');
  await expect(way.stepHeading('account-arrives')).toBeFocused();
  await way.date('accountReceivedOn').today.click();
  await expect(way.step('first-use')).toContainText('令和9年1月8日(金)から利用する予定です。');
});

test('both ways of counting over the new year, day by day', async ({ page }) => {
  const way = await opened(
    page,
    beginner({
      confirmedFrom: '2026-11-20',
      procedure: {
        contracts: [{ provider: '○○シッター', signedOn: '2026-11-21' }],
        firstUsePlannedOn: '2027-01-08',
      },
    }),
  );
  const cells = (caption: string, text: string) =>
    way.count(caption).getByRole('cell', { name: text, exact: true });
  const [early, late] = [counting.caption(true), counting.caption(false)];
  await expect(cells(early, '12/21 10日目 期限')).toBeVisible();
  await expect(cells(early, '12/29 年末年始')).toBeVisible();
  await expect(cells(late, '12/24 10日目 期限')).toBeVisible();
  await expect(cells(late, '12/29 7日目')).toBeVisible();
  await expect(cells(early, '1/1 元日')).toBeVisible();
  await expect(cells(early, '1/8 利用を始める日')).toBeVisible();
});

test('a date that cannot be is refused beside its field, and stays as it was typed', async ({
  page,
}) => {
  const way = await opened(page);
  const filed = way.date('confirmationFiledOn');
  await filed.field.fill('2/30');
  await filed.take.click();
  await expect(filed.field).toHaveAttribute('aria-invalid', 'true');
  await expect(filed.field).toBeFocused();
  await expect(filed.field).toHaveAccessibleDescription(dateEntryRefusal);
  await filed.field.fill('12/1');
  await expect(filed.field).toHaveAccessibleDescription(/令和8年12月1日は、まだ来ていない日です。/);
  await householdPage(page).goTo('results');
  await householdPage(page).goTo('procedure');
  await expect(filed.field).toHaveValue('12/1');
  await filed.field.fill('11/20');
  await filed.field.press('Enter');
  await expect(way.step('confirmation')).toContainText('令和8年11月20日に出しました。');
  await filed.remove.click();
  await expect(filed.field).toBeFocused();
  await expect(way.step('confirmation')).toContainText('いますること');
});

test('with the keyboard alone, and undone', async ({ page }) => {
  const way = await opened(page);
  await page.keyboard.press('Alt+o');
  await page.keyboard.press('Alt+/');
  await expect(way.heading).toBeFocused();
  const keys = keyboard(page);
  await keys.type(way.date('confirmationFiledOn').field, '11/20');
  await page.keyboard.press('Enter');
  await expect(way.date('confirmationFiledOn').change).toBeFocused();
  await keys.press(way.ready('支給認定証の写し'), 'Space');
  await expect(way.ready('支給認定証の写し')).toBeChecked();
  await keys.type(way.date('confirmedFrom').field, '11/21');
  await page.keyboard.press('Enter');
  await expect(way.step('contract')).toContainText('いますること');
  await keys.press(way.contract.add);
  await expect(way.contract.provider).toHaveAccessibleDescription(
    new RegExp(contracts.providerMissing),
  );
  await expect(way.contract.provider).toBeFocused();
  await keys.type(way.contract.provider, '○○シッター');
  await keys.type(way.contract.signedOn, '11/21');
  await page.keyboard.press('Enter');
  await expect(way.step('contract')).toContainText('済み');
  await householdPage(page).undo.click();
  await expect(way.step('contract')).toContainText('いますること');
});

test('a paper of a step is chosen on 様式, alone', async ({ page }) => {
  const way = await opened(page);
  await way.fill('対象者確認申請書').click();
  await expect(page.getByText('「手続き」から来たため')).toBeVisible();
  await documentsPage(page).make();
  await expect(documentsPage(page).list).toHaveCount(1);
});

test('what is over and what is late is said, and entered at the deadline', async ({ page }) => {
  await welcomePage(page).openSample();
  await householdPage(page).goTo('procedure');
  const way = procedurePage(page);
  await expect(way.deadlines).toContainText('過ぎている期限');
  await page.getByText('「育児休業期間終了証明書の提出(髙橋 陽翔)」の数えかた').click();
  await way.date('leaveEndCertificateFiledOn').field.fill('令和6年6月10日');
  await way.date('leaveEndCertificateFiledOn').take.click();
  await expect(way.deadlines).not.toContainText('令和6年6月20日(木)まで過ぎています');
});

test('where the page of the ward is silent, its office is named', async ({ page }) => {
  const way = await opened(page);
  const shown = (text: string) => page.getByText(text).filter({ visible: true });
  await way.change('北区の外へ引っ越す(転出)').click();
  await expect(shown('区に連絡して確かめてください。')).toHaveCount(1);
  await expect(shown('第1庁舎2階2番の窓口')).toHaveCount(1);
  await way.date('movedOutOn').field.fill('2027-03-31');
  await way.date('movedOutOn').take.click();
  await expect(page.getByText('北区の外へ引っ越す(転出)(令和9年3月31日)')).toBeVisible();
});

/** The account is due on 1 December, nine days from today. */
const pressing = () =>
  beginner({
    confirmedFrom: '2026-11-20',
    procedure: {
      contracts: [{ provider: '○○シッター', signedOn: '2026-11-21' }],
      firstUsePlannedOn: '2026-12-15',
    },
  });

test('what presses stands on top of an open household and on the first screen, without a name', async ({
  page,
}) => {
  const line = '令和8年12月1日(火) アカウント発行の申請(あと9日)';
  await welcomePage(page).bringIn('もうすぐの世帯.sitter', pressing());
  await expect(page.getByText(line)).toBeVisible();
  await page.getByRole('button', { name: '手続きを見る' }).click();
  await expect(procedurePage(page).heading).toBeFocused();
  await householdPage(page).close.click();
  await expect(page.getByText(line)).toBeVisible();
});

test('the deadlines go into a calendar file, which is named and can be shown', async ({
  page,
  host,
}) => {
  const way = await opened(page, pressing());
  await way.write.click();
  await expect(
    page.getByText(/「期限 2026-11-22( \(\d+\))?\.ics」に期限2件を書き出しました/),
  ).toBeVisible();
  const [file = ''] = readdirSync(host.folder).filter((name) => name.endsWith('.ics'));
  const text = readFileSync(path.join(host.folder, file), 'utf8');
  expect(text).toContain('DTSTART;VALUE=DATE:20261201');
  expect(text).not.toContain('陽翔');
});
