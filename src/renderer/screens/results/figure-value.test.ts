import { expect, test } from 'vitest';
import type { MonthStatement } from '../../../domain/subsidy';
import { figureValue, totalValue, valueText } from './figure-value';

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
