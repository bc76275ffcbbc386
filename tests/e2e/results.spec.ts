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

test.beforeEach(async ({ page }) => welcomePage(page).openSample());

test('the sample comes to the expected figures, month by month', async ({ page }) => {
  const results = resultsPage(page);
  for (const { childId, month, minutes, copay, feeSubsidy, transport, netYen } of expected.months) {
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
    差引の自己負担: /30,600円 \+ 交通費 23,060円 − 利用料補助 0円 − 交通費補助 20,000円 = 33,660円/,
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
