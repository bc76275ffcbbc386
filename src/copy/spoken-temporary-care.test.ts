import { expect, test } from 'vitest';
import { child, household } from '../../tests/support/households';
import { computeTemporaryCare } from '../domain/temporary-care';
import { spokenClaim } from './spoken-temporary-care';

type Used = readonly [date: string, start: string, end: string, paid: number | null];

const nights: readonly Used[] = [
  ['2024-04-28', '21:00', '07:00', 34_000],
  ['2024-05-10', '09:00', '12:30', 5_000],
];

function said(scheme: string, usage: readonly Used[], care: object = {}): readonly string[] {
  const temporaryCare = {
    scheme,
    usage: usage.map(([date, start, end, paid], at) => ({
      ...{ id: `t${at}`, childId: 'c1', date, start, end, paid },
    })),
    ...care,
  };
  const children = [child({ id: 'c1' })];
  const [claim] = computeTemporaryCare(household({ children, temporaryCare }));
  if (!claim) throw new Error('no claim');
  return spokenClaim(claim, 'さくら').map(({ sentence }) => sentence);
}

const suginami = 'suginami-temporary-care';
const year = '令和6年度のさくらさんの一時預かりの';

test('every figure of a claim in one sentence, the smaller amount with the other one', () => {
  expect(said(suginami, nights)).toEqual([
    `${year}請求額は、支払った額の3万9,000円が、補助の基準額の4万1,500円より小さいため、3万9,000円になる見込みです。`,
    `${year}補助の基準額は、日中の4時間は1時間あたり2,500円、夜間の9時間は1時間あたり3,500円で計算して、4万1,500円です。`,
    `${year}補助の時間数は、上限の144時間のうち、13時間です。`,
    '令和6年4月のさくらさんの一時預かりの利用は、日中1時間、夜間9時間で、支払った額は3万4,000円です。',
    '令和6年5月のさくらさんの一時預かりの利用は、日中3時間30分で、支払った額は5,000円です。',
  ]);
});

const hours = (count: number, paid: number | null): readonly Used[] =>
  Array.from({ length: count }, (_, at) => [
    `2024-04-${String(at + 1).padStart(2, '0')}`,
    '09:00',
    '17:00',
    paid,
  ]);
const forTwins = { higherLimit: [{ childId: 'c1', reason: 'multiple-birth' }] };

test.each([
  [
    'the base',
    suginami,
    hours(1, 30_000),
    {},
    0,
    '補助の基準額の2万円が、支払った額の3万円より小さい',
  ],
  ['the same', suginami, hours(1, 20_000), {}, 0, '支払った額も補助の基準額も同じで、2万円になる'],
  [
    'a fee is missing',
    suginami,
    hours(1, null),
    {},
    0,
    '支払った額が入力されていない利用があるため、まだ',
  ],
  [
    '… of a month',
    suginami,
    hours(1, null),
    {},
    3,
    '日中8時間です。支払った額は、入力されていない',
  ],
  ['over the limit', suginami, hours(19, 1), {}, 0, '上限の144時間を超えていて、どの時間を除くか'],
  ['… of hours', suginami, hours(19, 1), {}, 1, '上限の144時間を8時間超えて、152時間です。'],
  [
    'a higher limit',
    suginami,
    hours(1, 1),
    forTwins,
    2,
    '多胎児のため、上限の288時間のうち、8時間です。',
  ],
  ['only part hours', suginami, [['2024-04-01', '09:00', '09:30', 500]], {}, 1, '1時間に満たない'],
  [
    'a year unknown',
    suginami,
    [['1999-04-01', '09:00', '10:00', 500]],
    {},
    0,
    'この年度の決まりが',
  ],
] as const)('%s', (_, scheme, usage, care, line, words) => {
  const sentence = said(scheme, usage, care)[line];
  expect(sentence).toContain(words);
  expect(sentence).toMatch(/^[^。]+(。[^。]+)?。$/);
});

test('a value the ward leaves open is said to be provisional, on the amounts alone', () => {
  const sentences = said('kita-temporary-care', [
    ['2026-04-01', '09:00', '10:30', 9000],
    ['2026-05-01', '09:00', '10:30', 1000],
  ]);
  const provisional = sentences.map((one) => one.startsWith('仮の計算になりますが、'));
  expect(provisional).toEqual([true, true, false, false, false]);
});
