import { readFileSync } from 'node:fs';
import path from 'node:path';
import { figureNames } from '../../src/copy/explanation';
import { columnDurationText, monthText, yenText } from '../../src/copy/quantities';
import type { Computation } from '../../src/domain/subsidy';
import { calendarPage } from './pages/calendar-page';
import { householdPage } from './pages/household-page';
import { resultsPage } from './pages/results-page';
import { usagePage } from './pages/usage-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test } from './support/app';

const fixture = (name: string) =>
  readFileSync(path.join(__dirname, '..', 'fixtures', 'kita-r6-sample', name), 'utf8');
const expected: Computation = JSON.parse(fixture('expected.json'));
const names: Readonly<Record<string, string>> = { sakura: '髙橋 さくら', haruto: '髙橋 陽翔' };

test.describe('with several years', () => {
  test('the newest is shown; 未計算 stays what it is in the chart', async ({ page }) => {
    const household = JSON.parse(fixture('household.json'));
    const [first] = household.usage;
    household.usage.push({ ...first, id: 'later', date: '2025-10-01', transportPaid: 500 });
    await welcomePage(page).bringIn('二年分の世帯.sitter', JSON.stringify(household));
    const results = resultsPage(page);
    await expect(results.year).toHaveValue('2025');
    await expect(results.chart('令和7年度').months.nth(6)).toHaveAccessibleName(
      /^令和7年10月: .*利用料補助 未計算.*差引の自己負担 未計算$/,
    );
    await expect(results.row('髙橋 さくら', '令和6年5月')).toHaveCount(0);
    await results.total('髙橋 さくら', '利用料補助').click();
    await expect(results.totalExplanation('髙橋 さくら', '利用料補助')).toContainText(
      '令和7年10月は未計算のため、合計に入っていません。',
    );
    await results.year.selectOption('every');
    await expect(results.row('髙橋 さくら', '令和6年5月')).toHaveCount(1);
    await expect(results.chart('令和6年度').region).toBeVisible();
    await results.year.selectOption('2024');
    const { netYen } = expected.totals;
    await expect(results.totals.getByRole('definition').last()).toHaveText(yenText(netYen));
    // Another screen and back: the same year.
    await householdPage(page).goTo('usage');
    await householdPage(page).goTo('results');
    await expect(results.year).toHaveValue('2024');
  });
});

test.describe('the sample', () => {
  test.beforeEach(async ({ page }) => welcomePage(page).openSample());

  test('the sample comes to the expected figures, month by month', async ({ page }) => {
    const results = resultsPage(page);
    for (const {
      childId,
      month,
      minutes,
      copay,
      feeSubsidy,
      transport,
      netYen,
    } of expected.months) {
      const row = results.row(names[childId] ?? '', monthText(month));
      await expect(row.getByRole('cell')).toHaveText([
        columnDurationText(minutes.covered),
        yenText(copay.yen),
        feeSubsidy.status === 'not-eligible' ? '対象外' : yenText(feeSubsidy.yen ?? -1),
        yenText(transport.subsidyYen ?? -1),
        yenText(netYen ?? -1),
      ]);
    }
    const { copayYen, feeSubsidyYen, transportSubsidyYen, netYen } = expected.totals;
    await expect(results.totals.getByRole('definition')).toHaveText(
      [copayYen, feeSubsidyYen, transportSubsidyYen, netYen].map(yenText),
    );
  });

  test('every kind of figure opens its explanation', async ({ page }) => {
    const results = resultsPage(page);
    const telling: Readonly<Record<string, RegExp>> = {
      対象時間: /5月26日は日曜日のため対象外.*月曜日から土曜日までの7時~22時/s,
      利用者負担額: /領収書11件の合計 17,100円.*1時間150円/s,
      利用料補助: /第1子のため.*区の文書で確認.*第2子以降の利用料について/s,
      交通費補助: /21,960円 のうち、月の上限 20,000円 まで.*児童1人あたり月額20,000円/s,
      差引の自己負担:
        /30,600円 \+ 交通費 23,060円 − 利用料補助 0円 − 交通費補助 20,000円 = 33,660円/,
    };
    for (const figure of Object.values(figureNames)) {
      const opener = results.figure('髙橋 さくら', '令和6年5月', figure);
      await opener.click();
      await expect(opener).toHaveAttribute('aria-expanded', 'true');
      const explanation = results.explanation('令和6年5月', figure);
      await expect(explanation).toContainText(telling[figure] ?? '');
      await page.keyboard.press('Tab');
      await opener.click();
      await expect(explanation).toBeHidden();
    }
  });

  test('sums open too: what was added, and a sentence to read aloud', async ({ page }) => {
    const results = resultsPage(page);
    await results.total('髙橋 さくら', '利用者負担額').click();
    const ofChild = results.totalExplanation('髙橋 さくら', '利用者負担額');
    await expect(ofChild).toContainText(
      '令和6年5月 30,600円 + 令和6年6月 25,050円 + 令和6年7月 27,600円 = 83,250円',
    );
    await expect(ofChild).toContainText(
      '令和6年度のさくらさんの利用者負担額は、合計で8万3,250円です。',
    );
    await results.total('お子さん全員', '利用料補助').click();
    await expect(ofChild).toBeHidden();
    const ofAll = results.totalExplanation('お子さん全員', '利用料補助');
    await expect(ofAll).toContainText('髙橋 陽翔 66,525円');
    await expect(ofAll).toContainText('髙橋 さくらは対象外です。');
    await page.keyboard.press('Escape');
    await expect(ofAll).toBeHidden();
    await expect(results.total('お子さん全員', '利用料補助')).toBeFocused();
  });

  test('every figure has its sentence to read aloud', async ({ page }) => {
    const results = resultsPage(page);
    await results.figure('髙橋 さくら', '令和6年5月', '交通費補助').click();
    await expect(results.explanation('令和6年5月', '交通費補助')).toContainText(
      '令和6年5月のさくらさんの交通費補助は、支払った交通費の2万3,060円のうち対象になる2万1,960円が1か月の上限を超えるため、上限の2万円になる見込みです。',
    );
  });

  test('the year at a glance: twelve months, in the chart and in its table', async ({ page }) => {
    const chart = resultsPage(page).chart('令和6年度');
    await expect(chart.months).toHaveCount(12);
    await expect(chart.months.nth(0)).toHaveAccessibleName(
      '令和6年4月は、利用の記録がありません。',
    );
    const may =
      '令和6年5月: 利用者負担額 44,625円 + 交通費 33,300円 − 利用料補助 14,025円 − 交通費補助 30,240円 = 差引の自己負担 33,660円';
    await expect(chart.months.nth(1)).toHaveAccessibleName(may);
    await chart.months.nth(0).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(chart.months.nth(1)).toHaveAttribute('aria-pressed', 'true');
    await expect(chart.region).toContainText(may);
    await page.keyboard.press('End');
    await expect(chart.months.nth(11)).toBeFocused();
    await chart.asTable.click();
    await expect(chart.table.getByRole('row')).toHaveCount(13);
    await expect(
      chart.table.getByRole('row', { name: /^令和6年5月/ }).getByRole('cell'),
    ).toHaveText(['44,625円', '33,300円', '14,025円', '30,240円', '33,660円']);
  });

  test('a table is one stop of the Tab key, with the arrow keys inside', async ({ page }) => {
    const results = resultsPage(page);
    const first = results.figure('髙橋 さくら', '令和6年5月', '対象時間');
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await expect(results.figure('髙橋 さくら', '令和6年6月', '対象時間')).toBeFocused();
    await page.keyboard.press('End');
    await expect(results.figure('髙橋 さくら', '令和6年6月', '差引の自己負担')).toBeFocused();
    await page.keyboard.press('Control+End');
    await expect(results.total('髙橋 さくら', '差引の自己負担')).toBeFocused();
    await page.keyboard.press('Control+Home');
    await expect(page.getByRole('button', { name: '対象時間とは' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(results.figure('髙橋 陽翔', '令和6年5月', '対象時間')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    // Coming back, the stop is where it was left.
    await expect(page.getByRole('button', { name: '対象時間とは' })).toBeFocused();
  });

  test('a provisional month says which values it hangs on', async ({ page }) => {
    await page.getByRole('button', { name: '令和6年7月 仮の計算になっている理由' }).click();
    const reasons = resultsPage(page).explanation('令和6年7月', '仮の計算になっている理由');
    await expect(reasons).toContainText('体調不良によるキャンセルの扱い');
    await expect(reasons).toContainText('1時間に満たない分の計算方法');
    await expect(reasons).toContainText('未確認');
  });

  test('a warning leads to its booking', async ({ page }) => {
    await page.getByRole('button', { name: '髙橋 陽翔 7/19(金) この利用を見る' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '利用記録' })).toBeVisible();
    const usage = usagePage(page);
    await expect(usage.child).toHaveValue('haruto');
    await expect(usage.edit('7/19(金)')).toBeFocused();
    await expect(calendarPage(page).panel).toContainText('キャンセル');
  });

  test('no title carries a name', async ({ page }) => {
    for (const part of ['results', 'usage', 'documents'] as const) {
      await householdPage(page).goTo(part);
      expect(await page.title()).toMatch(/^(計算結果|利用記録|様式) \| シッター補助$/);
    }
  });
});
