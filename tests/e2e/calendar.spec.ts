import { readFileSync } from 'node:fs';
import path from 'node:path';
import { calendarPage } from './pages/calendar-page';
import { householdPage } from './pages/household-page';
import { usagePage } from './pages/usage-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test } from './support/app';

const sample = JSON.parse(
  readFileSync(path.join(__dirname, '..', 'fixtures', 'kita-r6-sample', 'household.json'), 'utf8'),
);

test.beforeEach(async ({ page }) => {
  await welcomePage(page).openSample();
  await householdPage(page).goToCalendar();
});

test('a month is logged by the keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  const calendar = calendarPage(page);
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await calendar.cell('2024-07-01').evaluate((cell) => cell === document.activeElement))
      break;
  }
  await expect(calendar.cell('2024-07-01')).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(calendar.grid).toHaveAccessibleName(/令和6年8月/);
  await expect(calendar.cell('2024-08-01')).toBeFocused();
  for (let week = 1; week < 6; week += 1) {
    for (const [at, hours] of ['0830 1730', '830-17:30', '8時半〜17時半'].entries()) {
      if (at > 0) await page.keyboard.press('ArrowRight');
      await calendar.type(hours);
    }
    for (const key of ['ArrowDown', 'Home', 'ArrowRight', 'ArrowRight'])
      await page.keyboard.press(key);
  }
  // Thursday the 1st to Saturday, then Tuesday to Thursday of each week.
  await page.keyboard.press('PageUp');
  await expect(calendar.month('8月')).toContainText('15件');
  await expect(calendar.cell('2024-08-29')).toHaveAccessibleName(
    '8月29日木曜日。利用1件。8:30〜17:30 対象9時間',
  );
  await expect(calendar.amount('covered')).toHaveText('135時間00分');
  await expect(calendar.meter(/1か月/)).toHaveAttribute('aria-valuenow', String(135 * 60));
  await page.keyboard.press('Control+z');
  await expect(calendar.amount('covered')).toHaveText('126時間00分');
  await page.keyboard.press('Control+y');
  await expect(calendar.amount('covered')).toHaveText('135時間00分');
});

test('keys lead through the days as on a date grid', async ({ page }) => {
  const calendar = calendarPage(page);
  await calendar.focus('2024-07-31');
  const steps = [
    ['ArrowRight', '2024-08-01'],
    ['ArrowUp', '2024-07-25'],
    ['Home', '2024-07-21'],
    ['End', '2024-07-27'],
    ['PageUp', '2024-06-27'],
    ['Shift+PageDown', '2025-06-27'],
  ] as const;
  for (const [key, date] of steps) {
    await page.keyboard.press(key);
    await expect(calendar.cell(date)).toBeFocused();
    await expect(page.locator('[role="gridcell"][tabindex="0"]')).toHaveCount(1);
  }
  await page.keyboard.press('Enter');
  await expect(calendar.hours).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(calendar.cell('2025-06-27')).toBeFocused();
});

test('what cannot be read is said at the day, and nothing typed is lost', async ({ page }) => {
  const calendar = calendarPage(page);
  await calendar.focus('2024-07-06');
  await calendar.type('0830 2500');
  await expect(calendar.hours).toBeFocused();
  await expect(calendar.hours).toHaveAttribute('aria-invalid', 'true');
  await expect(calendar.hours).toHaveAccessibleDescription(/終了時刻「2500」を読み取れません/);
  await expect(calendar.cell('2024-07-06')).toContainText('入力を直してください');

  await calendar.focus('2024-07-13');
  await page.keyboard.type('9-');
  await expect(calendar.cell('2024-07-13')).toContainText('9-');
  await expect(calendar.cell('2024-07-06')).toContainText('入力を直してください');
  await householdPage(page).goTo('results');
  await householdPage(page).goToCalendar();
  await expect(calendar.hours).toHaveValue('9-');
  await calendar.focus('2024-07-06');
  await expect(calendar.hours).toHaveValue('0830 2500');
  await householdPage(page).close.click();
  await expect(householdPage(page).leaveDialog).toContainText('書きかけの利用があります');
  await householdPage(page).stay.click();
  await calendar.hours.fill('０８３０　１２３０');
  await page.keyboard.press('Enter');
  await expect(calendar.cell('2024-07-06')).toHaveAccessibleName(/8:30〜12:30 対象4時間$/);
  await calendar.cell('2024-07-14').click();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(calendar.hours).toHaveAccessibleDescription(/利用した時間を入力してください/);
});

test('the meter tells in words, before the limit is passed', async ({ page }) => {
  const calendar = calendarPage(page);
  const day = calendar.meter(/1日/);
  await calendar.month('8月').click();
  await calendar.focus('2024-08-01');
  await expect(day).toHaveAttribute('aria-valuetext', '0:00 / 11:00。あと11時間使えます。');
  await page.keyboard.type('0800 1859');
  await expect(day).toHaveAttribute(
    'aria-valuetext',
    '10:59 / 11:00。1日の上限11時間まで、あと1分です。',
  );
  await calendar.hours.fill('0800 1900');
  await expect(day).toHaveAttribute(
    'aria-valuetext',
    '11:00 / 11:00。ちょうど1日の上限11時間です。これより長い時間は対象になりません。',
  );
  await calendar.hours.fill('0800 1901');
  await expect(day).toHaveAttribute(
    'aria-valuetext',
    '11:00 / 11:00。1日の上限11時間を超える1分は、対象になりません。',
  );
  await expect(calendar.preview('sakura')).toContainText('1日の上限超え 1分');
  // Nothing was added by looking.
  await expect(calendar.month('8月')).toContainText('なし');
});

test('a short certification has limits of its own, of the day and of the month', async ({
  page,
}) => {
  const [child] = sample.children;
  // The first 19 days of June 2024 that are no Sunday, 8 hours each: 152 of 160.
  const sundays = [2, 9, 16, 23, 30];
  const days = Array.from({ length: 22 }, (_, at) => at + 1).filter((at) => !sundays.includes(at));
  const usage = days.map((at) => ({
    ...sample.usage[0],
    id: `s${at}`,
    date: `2024-06-${String(at).padStart(2, '0')}`,
    start: '09:00',
    end: '17:00',
  }));
  expect(usage).toHaveLength(19);
  const certifications = child.certifications.map((one: object) => ({ ...one, careNeed: 'short' }));
  const household = {
    ...sample,
    absences: [],
    children: [{ ...child, certifications }],
    usage,
  };
  await householdPage(page).close.click();
  await welcomePage(page).bringIn('短時間.sitter', JSON.stringify(household));
  await householdPage(page).goToCalendar();
  const calendar = calendarPage(page);
  await calendar.focus('2024-06-24');
  await page.keyboard.type('0900 1659');
  await expect(calendar.meter(/1日/)).toHaveAttribute('aria-valuetext', /^7:59 \/ 8:00。.*あと1分/);
  await expect(calendar.meter(/1か月/)).toHaveAttribute(
    'aria-valuetext',
    '159:59 / 160:00。月の上限160時間まで、あと1分です。',
  );
  await calendar.hours.fill('0900 1700');
  await expect(calendar.meter(/1か月/)).toHaveAttribute(
    'aria-valuetext',
    /ちょうど月の上限160時間/,
  );
  await page.keyboard.press('Enter');
  await calendar.focus('2024-06-25');
  await page.keyboard.type('0700 0701');
  await expect(calendar.meter(/1か月/)).toHaveAttribute(
    'aria-valuetext',
    '160:00 / 160:00。月の上限160時間を超える1分は、対象になりません。',
  );
});

test('last week is repeated, and days are left out for a reason that is told', async ({ page }) => {
  const calendar = calendarPage(page);
  await calendar.focus('2024-07-30');
  await calendar.repeat.click();
  await expect(calendar.row('7/28(日)')).toContainText('もとになる利用がありません');
  await expect(calendar.row('7/29(月)')).toContainText('すでに利用があるので加えません');
  await expect(calendar.row('8/1(木)')).toContainText('8:00〜19:20');
  await calendar.row('8/2(金)').getByRole('checkbox').uncheck();
  await expect(calendar.row('8/2(金)')).toContainText('選んでいません');
  await expect(calendar.addMany).toHaveText('2件を加える');
  await calendar.addMany.click();
  await expect(page.getByText('利用2件を加えました。')).toBeVisible();
  await expect(calendar.cell('2024-08-01')).toContainText('8:00〜19:20');
  await expect(calendar.cell('2024-08-03')).toContainText('8:00〜13:00');
  await expect(calendar.cell('2024-08-02')).toHaveAccessibleName(/利用なし/);
  await page.getByRole('button', { name: 'まとめて加えた利用を元に戻す' }).click();
  await expect(calendar.month('8月')).toContainText('なし');
});

test('the usual pattern goes onto Sundays only when asked', async ({ page }) => {
  const calendar = calendarPage(page);
  await calendar.focus('2024-07-07');
  await calendar.repeat.click();
  await calendar.source('pattern').check();
  await expect(calendar.row('7/7(日)')).toContainText('日曜日なので加えません');
  await expect(calendar.row('7/8(月)')).toContainText('すでに利用があるので加えません');
  const before = Number.parseInt(await calendar.addMany.innerText(), 10);
  await calendar.closedToo.check();
  await expect(calendar.row('7/7(日)')).toContainText('加えますが、対象になりません');
  const after = Number.parseInt(await calendar.addMany.innerText(), 10);
  expect(after).toBe(before + 1);
  await page.keyboard.press('Escape');
  await expect(calendar.dialog).toBeHidden();
  await expect(calendar.month('7月')).toContainText('23件');
});

test('one entry for siblings is a booking for each, and one step to undo', async ({ page }) => {
  const calendar = calendarPage(page);
  await calendar.month('8月').click();
  await calendar.sibling('髙橋 陽翔').check();
  await calendar.focus('2024-08-01');
  await page.keyboard.type('0800 1930');
  await expect(calendar.preview('sakura')).toContainText('1日の上限超え 30分');
  await expect(calendar.preview('haruto')).toContainText('1日の上限超え 30分');
  await calendar.along('髙橋 陽翔').click();
  const fare = page.locator('#along-haruto-transportPaid');
  await fare.fill('百円');
  await calendar.take.click();
  await expect(fare).toBeFocused();
  await expect(fare).toHaveAccessibleDescription(/交通費を読み取れません/);
  await fare.fill('５００円');
  await calendar.take.click();
  await expect(calendar.panel).toContainText('髙橋 さくら・髙橋 陽翔に加えました');
  await calendar.child.selectOption({ label: '髙橋 陽翔' });
  await expect(calendar.cell('2024-08-01')).toContainText('8:00〜19:30');
  await expect(calendar.amount('covered')).toHaveText('11時間00分');
  await expect(calendar.amount('transport')).toHaveText('500円');
  await calendar.focus('2024-08-01');
  await page.keyboard.press('Control+z');
  await expect(calendar.cell('2024-08-01')).toHaveAccessibleName(/利用なし/);
  await calendar.child.selectOption({ label: '髙橋 さくら' });
  await expect(calendar.cell('2024-08-01')).toHaveAccessibleName(/利用なし/);
});

test('a day is copied, pasted, emptied and brought back with keys', async ({ page }) => {
  const calendar = calendarPage(page);
  await calendar.focus('2024-07-05');
  await page.keyboard.press('Control+c');
  await expect(calendar.panel).toContainText('7/5(金)の利用1件を写しました');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+v');
  await expect(calendar.cell('2024-07-06')).toContainText('8:30〜17:30');
  await page.keyboard.press('Control+v');
  await expect(calendar.panel).toContainText('すでに同じ時間の利用があります');
  await page.keyboard.press('Delete');
  await expect(calendar.cell('2024-07-06')).toHaveAccessibleName(/利用なし/);
  await expect(calendar.cell('2024-07-06')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(calendar.cell('2024-07-06')).toContainText('8:30〜17:30');
  await page.keyboard.press('Control+z');
  await expect(calendar.cell('2024-07-06')).toHaveAccessibleName(/利用なし/);
  await page.keyboard.press('Control+y');
  await expect(calendar.cell('2024-07-06')).toContainText('8:30〜17:30');

  // A copied booking onto days that are picked.
  await page.getByRole('button', { name: /の利用をほかの日に写す/ }).click();
  await calendar.row('7/13(土)').getByRole('checkbox').check();
  await calendar.row('7/20(土)').getByRole('checkbox').check();
  await calendar.addMany.click();
  await expect(calendar.cell('2024-07-20')).toContainText('8:30〜17:30');
});

test('a booking is corrected from the calendar', async ({ page }) => {
  const calendar = calendarPage(page);
  const usage = usagePage(page);
  await calendar.focus('2024-07-03');
  await usage.edit('7/3(水)').click();
  await usage.start.fill('1030');
  await usage.take.click();
  await expect(calendar.cell('2024-07-03')).toContainText('10:30〜17:30');
  await expect(usage.edit('7/3(水)')).toBeFocused();
});

test('duplicates and overlaps are pointed out at the bookings', async ({ page }) => {
  const calendar = calendarPage(page);
  await calendar.focus('2024-07-05');
  await page.keyboard.type('0830 1730');
  await expect(calendar.preview('sakura')).toContainText('二重に入力していないか');
  await page.keyboard.press('Enter');
  await expect(calendar.cell('2024-07-05')).toContainText('二重?');
  await calendar.focus('2024-07-04');
  await calendar.type('1700 1900');
  await expect(calendar.cell('2024-07-04')).toContainText('重なり');
  await expect(calendar.panel).toContainText('7/4(木) 8:00〜18:00の利用と時間が重なっています');
  await calendar.view('table').click();
  const rows = usagePage(page).row('7/5(金)');
  await expect(rows).toHaveCount(2);
  for (const row of await rows.all())
    await expect(row).toContainText('同じ日・同じ時間の利用がもう1件');
});

test('calendar and table show the same bookings, and the choice is remembered', async ({
  page,
}) => {
  const calendar = calendarPage(page);
  await expect(calendar.month('7月')).toContainText('23件');
  await calendar.view('table').click();
  await expect(page.locator('tr[data-booking]')).toHaveCount(23);
  await householdPage(page).goTo('results');
  await page.getByRole('link', { name: '利用記録' }).click();
  await expect(calendar.view('table')).toHaveAttribute('aria-pressed', 'true');
  await usagePage(page).month.selectOption({ label: '令和6年5月' });
  await calendar.view('calendar').click();
  await expect(calendar.grid).toHaveAccessibleName(/令和6年5月/);
  await calendar.month('6月').click();
  await expect(calendar.cell('2024-06-14')).toContainText('休暇日');
  await page.getByRole('button', { name: '前の月' }).click();
  await expect(calendar.cell('2024-05-03')).toContainText('憲法記念日');
});

/** 「利用日,開始時刻,終了時刻,お子さま」「さくら」 in Shift_JIS, as Excel saves them. */
const header = '979897 7093fa 2c 8a4a 8e6e 8e9e 8d8f 2c 8f49 97b9 8e9e 8d8f 2c 82a8 8e71 82b3 82dc';
const sakura = '82b3 82ad 82e7';
const bytes = (...parts: readonly string[]) =>
  Buffer.concat(
    parts.map((part) =>
      part.startsWith('#')
        ? Buffer.from(part.slice(1), 'latin1')
        : Buffer.from(part.replaceAll(' ', ''), 'hex'),
    ),
  );
const log = bytes(
  header,
  '#\r\n2024/8/1,8:30,17:00,',
  sakura,
  '#\r\n2024/7/3,8:30,17:30,',
  sakura,
  '#\r\n2024/2/30,8:30,17:00,',
  sakura,
  '#\r\n2024/8/2,9:00,12:00,',
  sakura,
  '#\r\n',
);

test('a CSV from Excel is looked at, taken over, and undone in one step', async ({ page }) => {
  const calendar = calendarPage(page);
  await calendar.bringIn.click();
  const file = page.getByLabel('CSV ファイル');
  await file.setInputFiles({
    name: '写真.csv',
    mimeType: 'text/csv',
    buffer: bytes('89504e470d0a00ff'),
  });
  await expect(page.getByRole('alert')).toContainText('CSV の文字として読めません');
  await file.setInputFiles({ name: '利用.csv', mimeType: 'text/csv', buffer: log });
  await expect(calendar.dialog).toContainText('加わる利用 2件');
  await expect(calendar.row('2行目')).toContainText('2024年8月1日(木)');
  await expect(calendar.row('3行目')).toContainText('7月3日(水)');
  await expect(calendar.row('4行目')).toContainText('実在する日付として読めません');
  await expect(calendar.dialog).toContainText('すでに記録があるので加えない行 1件');
  await calendar.addMany.click();
  await expect(calendar.grid).toHaveAccessibleName(/令和6年8月/);
  await expect(calendar.month('8月')).toContainText('2件');
  await page.getByRole('button', { name: '読み込みを元に戻す' }).click();
  await expect(calendar.month('8月')).toContainText('なし');
});

test('Escape closes the form, and asks before typing is thrown away', async ({ page }) => {
  const usage = usagePage(page);
  await usage.add.click();
  await page.keyboard.press('Escape');
  await expect(usage.form.getByLabel('開始時刻')).toBeHidden();
  await expect(usage.add).toBeFocused();
  await usage.add.click();
  await usage.start.fill('8:00');
  await page.keyboard.press('Escape');
  await expect(page.getByText('もう一度 Esc を押すと')).toBeVisible();
  await expect(usage.start).toHaveValue('8:00');
  await page.keyboard.press('Escape');
  await expect(page.getByText('もう一度 Esc を押すと')).toBeHidden();
  await expect(usage.form.getByLabel('開始時刻')).toBeHidden();
});

test('hours typed on a day go into the form, and leave no draft behind', async ({ page }) => {
  const calendar = calendarPage(page);
  const usage = usagePage(page);
  await calendar.focus('2024-07-13');
  await page.keyboard.type('0830 1815');
  await page.getByRole('button', { name: 'くわしく入力する' }).click();
  await expect(usage.date).toHaveValue('2024-07-13');
  await expect(usage.start).toHaveValue('08:30');
  await expect(usage.end).toHaveValue('18:15');
  await expect(calendar.hours).toHaveValue('');
  await usage.takeNew.click();
  await expect(calendar.cell('2024-07-13')).toHaveAccessibleName(/8:30〜18:15/);
  await expect(page.getByText('書きかけの利用があります')).toBeHidden();
});

test('what is typed is named on every screen, and led to or taken away from there', async ({
  page,
}) => {
  const calendar = calendarPage(page);
  const household = householdPage(page);
  await calendar.focus('2024-07-13');
  await page.keyboard.type('0830');
  await expect(calendar.cell('2024-07-13')).toContainText('書きかけ「0830」');
  await household.goTo('results');
  const bar = page.getByRole('banner');
  await expect(bar).toContainText(/書きかけの利用があります: .+ 7\/13\(土\)/);
  await bar.getByRole('button', { name: /7\/13\(土\)の書きかけへ移る/ }).click();
  await expect(calendar.hours).toBeFocused();
  await expect(calendar.hours).toHaveValue('0830');
  await page.keyboard.press('Escape');
  await expect(calendar.hours).toBeFocused();
  await expect(calendar.hours).toHaveValue('');
  await expect(bar).not.toContainText('書きかけ');
  await page.keyboard.press('Escape');
  await expect(calendar.cell('2024-07-13')).toBeFocused();

  const usage = usagePage(page);
  await usage.add.click();
  await usage.start.fill('7:00');
  await household.close.click();
  await expect(household.leaveDialog.getByRole('listitem')).toHaveText(/^入力フォーム/);
  await household.stay.click();
  await bar.getByRole('button', { name: /書きかけを取り消す$/ }).click();
  await expect(usage.form.getByLabel('開始時刻')).toBeHidden();
  await expect(bar).not.toContainText('書きかけ');
});

test('a week with nothing to add says what to do, and another week is one press away', async ({
  page,
}) => {
  const calendar = calendarPage(page);
  await calendar.focus('2024-07-31');
  await page.keyboard.press('PageDown');
  await expect(calendar.cell('2024-08-31')).toBeFocused();
  await calendar.repeat.click();
  await expect(calendar.dialog.getByRole('status')).toContainText('加える日を選び直してください');
  await calendar.dialog.getByRole('button', { name: '次の週' }).click();
  await expect(calendar.dialog).toContainText('9/1(日)〜9/7(土)に加えます。');
  for (let weeks = 0; weeks < 5; weeks += 1)
    await calendar.dialog.getByRole('button', { name: '前の週' }).click();
  await expect(calendar.row('8/1(木)')).toContainText('8:00〜19:20');
  await expect(calendar.dialog.getByRole('status')).toBeHidden();
  await expect(calendar.addMany).toHaveText('3件を加える');
});

test('a booking after today is marked as still to come, and counts as before', async ({ page }) => {
  const calendar = calendarPage(page);
  await expect(calendar.cell('2024-07-03')).not.toContainText('まだ先の予定');
  await calendar.focus('2024-07-31');
  await page.keyboard.press('Shift+PageDown');
  await page.keyboard.press('Shift+PageDown');
  for (let months = 0; months < 4; months += 1) await page.keyboard.press('PageDown');
  // Today is 22 November 2026.
  await expect(calendar.cell('2026-11-30')).toBeFocused();
  await calendar.type('0830 1200');
  await expect(calendar.cell('2026-11-30')).toHaveAccessibleName(
    /利用1件。まだ先の予定。8:30〜12:00/,
  );
  await expect(calendar.panel).toContainText('まだ先の予定');
  await calendar.focus('2026-11-20');
  await calendar.type('0830 1200');
  await expect(calendar.cell('2026-11-20')).not.toContainText('まだ先の予定');
  await calendar.view('table').click();
  const row = (day: string) => page.getByRole('row').filter({ hasText: day });
  await expect(row('11/30(月)')).toContainText('まだ先の予定');
  await expect(row('11/20(金)')).not.toContainText('まだ先の予定');
});

test('a day over its cap says what counted as well as why not all', async ({ page }) => {
  const calendar = calendarPage(page);
  await calendar.month('8月').click();
  await calendar.focus('2024-08-01');
  await calendar.type('0800 1930');
  await expect(calendar.cell('2024-08-01').locator('.day-why')).toHaveText('対象11時間・1日の上限');
});

test('a provisional month says so beside its amounts, as 計算結果 does', async ({ page }) => {
  const calendar = calendarPage(page);
  const badge = page.locator('.month-amounts .badge-provisional');
  await expect(calendar.amount('covered')).toBeVisible();
  await expect(badge).toBeHidden();
  // Without a receipt the amount is an estimate.
  await calendar.month('8月').click();
  await calendar.focus('2024-08-01');
  await calendar.type('0830 1200');
  await expect(badge).toHaveText('仮');
});
