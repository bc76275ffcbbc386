import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { householdPage } from './pages/household-page';
import { resultsPage, whatIfPanel } from './pages/results-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test } from './support/app';

const fixture = path.join(__dirname, '..', 'fixtures', 'kita-r6-sample', 'household.json');

test('a supposition stands beside the real figures and leaves no trace', async ({ page, host }) => {
  const name = 'もしもの世帯';
  await welcomePage(page).bringIn(`${name}.sitter`, await readFile(fixture, 'utf8'));
  await page.getByRole('navigation').waitFor();
  const file = path.join(host.folder, `${name}.sitter`);
  const before = await readFile(file, 'utf8');
  const written: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') written.push(request.url());
  });
  const whatIf = whatIfPanel(page);
  const totals = await resultsPage(page).totals.innerText();

  await whatIf.opener.click();
  await expect(whatIf.panel).toContainText('仮の計算');
  await expect(page.getByRole('heading', { name: 'もし…だったら' })).toBeFocused();
  await expect(whatIf.outcome).toContainText('記録どおりの金額です');

  // さくら as a second child: her copay comes back.
  await whatIf.birthOrder.selectOption('2');
  await expect(whatIf.outcome).toHaveText(
    '差引の自己負担の合計は、94,790円から11,540円へ、83,250円減ります。',
  );
  await expect(whatIf.row('令和6年5月').getByRole('cell').nth(2)).toHaveText(
    '30,600円+30,600円記録 対象外',
  );

  // An hour more on Mondays: receipts of those days no longer say what is paid.
  await whatIf.reset.click();
  await whatIf.hours.selectOption('longer');
  for (const day of ['火曜日', '水曜日', '木曜日', '金曜日', '土曜日'])
    await whatIf.weekday(day).uncheck();
  await expect(whatIf.outcome).toContainText('増えます');
  await expect(whatIf.outcome).toContainText('領収書のかわりに');

  // Leaving the screen keeps the question; the records are what they were.
  await householdPage(page).goTo('usage');
  await householdPage(page).goTo('results');
  await expect(whatIf.hours).toHaveValue('longer');
  await whatIf.confirmedFrom.fill('あした');
  await expect(whatIf.panel).toContainText('日付を読み取れません');
  expect(await resultsPage(page).totals.innerText()).toBe(totals);

  await whatIf.close.click();
  await expect(whatIf.panel).toBeHidden();
  await expect(whatIf.opener).toBeFocused();
  await whatIf.opener.click();
  await expect(whatIf.hours).toHaveValue('as-is');
  await expect(whatIf.confirmedFrom).toHaveValue('');

  await expect(householdPage(page).undo).toHaveAttribute('aria-disabled', 'true');
  expect(written).toEqual([]);
  expect(await readFile(file, 'utf8')).toBe(before);
});
