import { describe, expect, test } from 'vitest';
import { figureNames } from '../../src/copy/explanation';
import { monthText, spokenYenText } from '../../src/copy/quantities';
import { spokenProvisional, spokenSentence } from '../../src/copy/spoken';
import { spokenTotal, type TotalPart, totalSentences } from '../../src/copy/totals';
import { addDays } from '../../src/domain/calendar';
import { explainMonth, type Figure } from '../../src/domain/explain';
import { compute } from '../../src/domain/subsidy';
import { casesOf } from '../support/cases';
import { booking, child, day, household, openDatesFrom, scheme } from '../support/households';

const figureNamed = (name: string): Figure => {
  const found = (Object.keys(figureNames) as Figure[]).find((key) => figureNames[key] === name);
  if (!found) throw new Error(`no figure ${name}`);
  return found;
};

describe('spoken.csv: 読み上げ用', () => {
  test.each(casesOf('spoken'))('$title', ({ cell }) => {
    const [, date = '', start, end, times] =
      /^(\S+) (\S+)-(\S+) ×(\d+)$/.exec(cell('利用(開始日 開始-終了 ×日数)')) ?? [];
    const [receipt = '', receipts = '0'] = cell('領収書(円×件)').split('×');
    const order = cell('第何子');
    const open = household({
      children: [child({ birthOrder: order === 'なし' ? null : Number(order) })],
      usage: openDatesFrom(
        day(date),
        Number(times),
        () => true,
        (at) => addDays(at, 1),
      ).map((one, index) =>
        booking({
          date: one,
          start,
          end,
          copayPaid: index < Number(receipts) && receipt !== '' ? Number(receipt) : null,
          transportPaid: Number(cell('交通費(円)')),
        }),
      ),
    });
    const { months, assessments } = compute(open, scheme);
    const [statement] = months;
    const [assessment] = assessments;
    const [first] = open.children;
    if (!statement || !assessment || !first) throw new Error('nothing computed');
    const explained = explainMonth(open, first, assessment, statement, scheme);
    expect(
      spokenSentence(explained[figureNamed(cell('項目'))], {
        month: monthText(statement.month),
        givenName: first.name.given,
        provisional: statement.provisional,
      }),
    ).toBe(cell('読み上げ'));
  });
});

test.each([
  [0, '0円'],
  [150, '150円'],
  [9_999, '9,999円'],
  [10_000, '1万円'],
  [10_050, '1万50円'],
  [33_660, '3万3,660円'],
  [1_234_567, '123万4,567円'],
])('%i yen is said %s', (amount, text) => {
  expect(spokenYenText(amount)).toBe(text);
});

describe('totals', () => {
  const may: TotalPart = { kind: 'amount', name: '令和6年5月', amount: 30_600 };
  const june: TotalPart = { kind: 'amount', name: '令和6年6月', amount: 25_050 };
  const outside: TotalPart = { kind: 'not-eligible', name: '令和6年7月' };
  const open: TotalPart = { kind: 'unknown', name: '令和7年9月' };
  const year = { period: '令和6年度', givenName: 'さくら', provisional: false };

  test('a total names what it adds and what it leaves out', () => {
    expect(totalSentences('copay', [may, june])).toEqual([
      '令和6年5月 30,600円 + 令和6年6月 25,050円 = 55,650円',
    ]);
    expect(totalSentences('fee-subsidy', [may, outside, open])).toEqual([
      '令和6年5月 30,600円',
      '令和6年7月は対象外です。',
      '令和7年9月は未計算のため、合計に入っていません。',
    ]);
    expect(totalSentences('covered', [{ ...may, amount: 90 }])).toEqual(['令和6年5月 1時間30分']);
  });

  test('and is said in one sentence', () => {
    expect(spokenTotal('copay', [may, june], year)).toBe(
      '令和6年度のさくらさんの利用者負担額は、合計で5万5,650円です。',
    );
    expect(spokenTotal('net', [may, open], { ...year, givenName: null, provisional: true })).toBe(
      '仮の計算になりますが、令和6年度のお子さん全員の差し引きの自己負担は、まだ計算できない分を除いて、合計で3万600円です。',
    );
    expect(spokenTotal('fee-subsidy', [outside], { ...year, givenName: '' })).toBe(
      '令和6年度のお子さんの利用料補助は、対象になる月がありません。',
    );
    expect(spokenTotal('fee-subsidy', [outside, open], year)).toBe(
      '令和6年度のさくらさんの利用料補助は、まだ計算できません。',
    );
  });

  test('why a month is 仮 is said with the names of the values', () => {
    const about = { month: '令和6年6月', givenName: 'さくら', provisional: true };
    const value = { status: 'unconfirmed' } as never;
    expect(spokenProvisional([{ key: 'billing', value, provisional: true }], about)).toBe(
      '令和6年6月のさくらさんの金額は、1時間に満たない分の計算方法が区の文書で確かめられていないため、仮の計算です。',
    );
    expect(spokenProvisional([], about)).toMatch(
      /この月の決まりがわからないため、まだ計算できません。$/,
    );
  });
});
