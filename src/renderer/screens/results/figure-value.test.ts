import { expect, test } from 'vitest';
import { booking, child, household, scheme } from '../../../../tests/support/households';
import { compute, type MonthStatement } from '../../../domain/subsidy';
import { figureValue, householdTotal, totalValue, valueText, wholeText } from './figure-value';

const month = (
  feeSubsidy: { status: string; yen: number | null },
  netYen: number | null = 0,
): MonthStatement =>
  ({
    minutes: { used: 60, covered: 90, excluded: {} },
    copay: { yen: 1500 },
    feeSubsidy,
    transport: { paidYen: 0, claimableYen: 0, subsidyYen: 0 },
    netYen,
  }) as unknown as MonthStatement;

const nothing = month({ status: 'eligible', yen: 0 });
const some = month({ status: 'eligible', yen: 1500 });
const outside = month({ status: 'not-eligible', yen: 0 });
const open = month({ status: 'unknown', yen: null }, null);

test('0円, 対象外 and 未計算 read differently', () => {
  const texts = [nothing, outside, open].map((one) => valueText(figureValue('fee-subsidy', one)));
  expect(texts).toEqual(['0円', '対象外', '未計算']);
});

test('a total is a sum only where something was computed', () => {
  expect(totalValue('fee-subsidy', [outside, outside])).toEqual({ kind: 'not-eligible' });
  expect(totalValue('fee-subsidy', [outside, open])).toEqual({ kind: 'unknown' });
  expect(totalValue('fee-subsidy', [some, open])).toEqual({
    kind: 'amount',
    text: '1,500円',
    partial: true,
  });
  expect(totalValue('fee-subsidy', [some, outside])).toMatchObject({ partial: false });
  expect(totalValue('covered', [some, some])).toMatchObject({ text: '3時間00分' });
});

const told = (children: readonly object[], usage: readonly object[]) => {
  const computation = compute(household({ children, usage }), scheme);
  const figures = ['copay', 'fee-subsidy', 'transport', 'net'] as const;
  return figures.map((figure) => wholeText(householdTotal(figure, computation)));
};
const second = child({ id: 'c2', birthOrder: 2 });
const unsure = child({ birthOrder: null });
const ofSecond = booking({ childId: 'c2', copayPaid: 1200 });
const ofFirst = booking({ childId: 'c1', copayPaid: 1200 });

test('only the figures of a household that lack something say so', () => {
  const lacking = '(未計算の月を除く)';
  const whole = told([second], [ofSecond]);
  expect(whole.join()).not.toContain('除く');
  const some = told([unsure, second], [ofFirst, ofSecond]);
  expect(some).toEqual(['2,400円', `${whole[1]}${lacking}`, whole[2], `${whole[3]}${lacking}`]);
  expect(told([unsure], [ofFirst])).toEqual(['1,200円', '未計算', '0円', '未計算']);
});

test('a child of whom nothing is computed is missing from every figure', () => {
  const dateless = child({ birthDate: null });
  for (const text of told([dateless, second], [ofFirst, ofSecond]))
    expect(text).toMatch(/円\(未計算のお子さんを除く\)$/);
  expect(new Set(told([dateless], [ofFirst]))).toEqual(new Set(['未計算']));
  expect(told([dateless], [])).toEqual(['0円', '0円', '0円', '0円']);
});
