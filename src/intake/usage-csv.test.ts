import { describe, expect, test } from 'vitest';
import { booking, child, household } from '../../tests/support/households';
import { readUsageCsv } from './usage-csv';

const sakura = { family: '髙橋', given: 'さくら', familyKana: 'タカハシ', givenKana: 'サクラ' };
const haruto = { family: '髙橋', given: '陽翔', familyKana: 'タカハシ', givenKana: 'ハルト' };
const family = household({
  children: [child({ id: 'sakura', name: sakura }), child({ id: 'haruto', name: haruto })],
});
const header = '利用日,開始時刻,終了時刻,お子さま,利用者負担額,交通費,備考';
const read = (text: string, into = family) =>
  readUsageCsv(new TextEncoder().encode(text), into, null);
const rows = (...lines: readonly string[]) => {
  const result = read([header, ...lines].join('\r\n'));
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};
const first = (line: string) => rows(line).added[0]?.booking;

describe('what can be read is read', () => {
  test.each([
    '2024/5/7',
    '2024-05-07',
    '令和6年5月7日',
    'R6.5.7',
    '２０２４／５／７',
    '2024/5/7(火)',
  ])('the date %s', (date) => {
    expect(first(`${date},8:00,18:00,さくら,,,`)?.date).toBe('2024-05-07');
  });

  test.each(['8:30', '08:30', '0830', '８：３０', '8時30分', '08:30:00'])('the time %s', (time) => {
    expect(first(`2024/5/7,${time},18:00,さくら,,,`)?.start).toBe('08:30');
  });

  test.each([
    ['"1,500円"', 1500],
    ['1500', 1500],
    ['¥1500', 1500],
    ['１５００', 1500],
    ['0', 0],
    ['', null],
  ])('the amount %s', (text, paid) => {
    expect(first(`2024/5/7,8:00,18:00,さくら,${text},,`)?.copayPaid).toBe(paid);
  });

  test.each([
    '髙橋 さくら',
    '高橋さくら',
    '髙橋　さくら',
    'さくら',
    'サクラ',
    'ｻｸﾗ',
    'ﾀｶﾊｼ ｻｸﾗ',
    'sakura',
    'さくらちゃん',
  ])('the child %s', (name) => {
    expect(first(`2024/5/7,8:00,18:00,${name},,,`)?.childId).toBe('sakura');
  });

  test.each([
    ['体調不良によるキャンセル', 'child-illness'],
    ['キャンセル(保護者の都合)', 'other'],
    ['前日の予約のキャンセル料は別途', null],
    ['キャンセルなし', null],
    ['発熱のためキャンセル', 'child-illness'],
    ['', null],
  ])('the remark %s', (remark, cancelled) => {
    expect(first(`2024/5/7,8:00,18:00,さくら,,,${remark}`)?.cancelled).toBe(cancelled);
  });

  test.each([
    ['あり', 'other'],
    ['◯', 'other'],
    ['体調不良', 'child-illness'],
    ['なし', null],
    ['キャンセルなし', null],
    ['', null],
  ])('the column キャンセル: %s', (cell, cancelled) => {
    const result = read(
      `利用日,開始,終了,お子さま,キャンセル\n2024/5/7,8:00,9:00,さくら,${cell}\n`,
    );
    expect(result.ok && result.value.added[0]?.booking.cancelled).toBe(cancelled);
  });

  test('the remark stays with the booking', () => {
    expect(first('2024/5/7,8:00,18:00,さくら,,,園の説明会')?.note).toBe('園の説明会');
  });

  test('headers in half-width kana, with tabs and a byte order mark', () => {
    const result = read(
      '\uFEFF利用日\t開始\t終了\tお子さま\tｼｯﾀｰ名\n2024/5/7\t8:00\t9:00\tさくら\tX\n',
    );
    expect(result).toMatchObject({ ok: true, value: { added: [{ booking: { sitter: 'X' } }] } });
  });

  test('a column nobody knows is named and passed over', () => {
    const result = read('利用日,開始時刻,終了時刻,お子さま,天気\n2024/5/7,8:00,9:00,さくら,晴れ\n');
    expect(result).toMatchObject({
      ok: true,
      value: { unknownColumns: ['天気'], added: [{ line: 2 }] },
    });
  });
});

describe('what cannot be read is refused with its line and reason', () => {
  test.each([
    ['2024/2/30,8:00,18:00,さくら,,,', 'date', 'date'],
    ['2024/5/7,25:00,18:00,さくら,,,', 'start', 'time'],
    ['2024/5/7,8:00,8:60,さくら,,,', 'end', 'time'],
    ['2024/5/7,8:00,8:00,さくら,,,', 'end', 'end-equals-start'],
    ['2024/5/7,8:00,18:00,たろう,,,', 'child', 'unknown-child'],
    ['2024/5/7,8:00,18:00,,,,', 'child', 'child-not-said'],
    ['2024/5/7,8:00,18:00,さくら,,-100,', 'transportPaid', 'negative-yen'],
    ['2024/5/7,8:00,18:00,さくら,千五百円,,', 'copayPaid', 'yen'],
    ['2024/5/7,8:00,18:00,さくら,10.5,,', 'copayPaid', 'yen'],
    [',8:00,18:00,さくら,,,', 'date', 'empty'],
  ])('%s', (line, column, kind) => {
    const { refused, added } = rows('2024/5/8,8:00,18:00,さくら,,,', line);
    expect(refused).toMatchObject([{ line: 3, problems: [{ column, kind }] }]);
    expect(added).toHaveLength(1);
  });

  test('a comma in an amount without quotes shifts no cell', () => {
    const { refused, added } = rows('2024/5/7,8:00,18:00,さくら,1,500,1100,備考');
    expect(added).toEqual([]);
    expect(refused).toMatchObject([{ line: 2, problems: [{ kind: 'too-many-cells' }] }]);
  });

  test.each([
    ['キャンセル', '来週', 'cancellation'],
    ['他の助成', 'わからない', 'yes-no'],
  ])('%s: %s is not guessed at', (column, cell, kind) => {
    const result = read(`利用日,開始,終了,お子さま,${column}\n2024/5/7,8:00,9:00,さくら,${cell}\n`);
    expect(result.ok && result.value.refused).toMatchObject([{ problems: [{ kind }] }]);
  });

  test('the line is the one an editor shows, also after a cell over two lines', () => {
    const { refused } = rows(
      '2024/5/7,8:00,9:00,さくら,,,"一行目\r\n二行目"',
      'x,8:00,9:00,さくら,,,',
    );
    expect(refused[0]?.line).toBe(4);
  });
});

test('the same use is added once', () => {
  const line = '2024/5/7,8:00,18:00,さくら,,,';
  const { added, duplicates } = rows(line, line);
  expect([added.length, duplicates.map((row) => row.line)]).toEqual([1, [3]]);
});

test('new ids follow the household’s own and take none of them', () => {
  const into = household({
    children: family.children,
    usage: [booking({ id: 'u0002', childId: 'sakura' })],
  });
  const result = read(
    `${header}\n2024/5/7,8:00,9:00,さくら,,,\n2024/5/8,8:00,9:00,さくら,,,`,
    into,
  );
  expect(result.ok && result.value.added.map((row) => row.booking.id)).toEqual(['u0003', 'u0004']);
});

test.each([
  ['', 'no-rows'],
  [header, 'no-rows'],
  ['日付,いつから\n2024/5/7,8:00', 'missing-columns'],
  ['利用日,利用日,開始,終了\n1,2,3,4', 'repeated-column'],
  ['利用日,開始,終了\n"2024/5/7,8:00', 'not-csv'],
])('a file that is no usage log: %j', (text, kind) => {
  expect(read(text)).toMatchObject({ ok: false, error: { kind } });
});

test('bytes that are no text', () => {
  const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfd]);
  expect(readUsageCsv(bytes, family, null)).toMatchObject({
    ok: false,
    error: { kind: 'not-text' },
  });
});
