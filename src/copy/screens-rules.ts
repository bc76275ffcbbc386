import { timeOfDayText } from '../domain/calendar';
import type { Ground } from '../domain/explain';
import type { SchemeValues, ValueKey } from '../domain/rules';
import { billingText } from './explanation';
import { durationText, yenText } from './quantities';

export const monthDayText = (monthDay: string) =>
  `${Number(monthDay.slice(0, 2))}月${Number(monthDay.slice(3))}日`;
export const clockText = (minutes: number) => timeOfDayText(minutes).replace(/^0/, '');
const noCondition = '条件はないものとして計算';

const texts: { readonly [Key in ValueKey]: (value: SchemeValues[Key]) => string } = {
  maxAgeClass: (value) => `${value}歳児クラスまで`,
  openHours: ({ from, to }) => `${clockText(from)}〜${clockText(to)}`,
  caps: ({ standard, short }) =>
    `保育標準時間は1日${durationText(standard.dayMinutes)}・月${durationText(standard.monthMinutes)}、保育短時間は1日${durationText(short.dayMinutes)}・月${durationText(short.monthMinutes)}`,
  yearEnd: ({ from, to }) => `${monthDayText(from)}〜${monthDayText(to)}`,
  copayYenPerHour: yenText,
  billing: billingText,
  feeSubsidyInForce: (value) => (value ? '実施している' : '実施していない'),
  feeSubsidyCapYen: (value) => `月額 ${yenText(value)}`,
  feeSubsidyFirstChild: (value) => (value === null ? 'わかっていない' : '対象外'),
  birthOrderCounting: () => '入力された「第何子」',
  feeSubsidyMaxClass: (value) => (value === null ? noCondition : `${value}歳児クラスまで`),
  feeSubsidyTaxedOnly: (value) => {
    if (value === null) return noCondition;
    return value ? '住民税が課税されている世帯だけ' : '住民税に関わらず対象';
  },
  transportCapYen: (value) => `月額 ${yenText(value)}`,
  cancellation: () => '計算に入れない',
  overlap: () => '先に始まった利用の時間として数える',
  careNeedChange: () => 'その日の保育必要量の上限で数える',
  routeEndBornAprilFirst: () => '遅いほうの3月31日まで',
  accountLeadOpenDays: (value) => `利用開始の${value}日前まで(土日祝日を除く)`,
};

/** The value a figure was computed with, in words. */
export function ruleValueText({ key, value }: Ground): string {
  const text = texts[key] as (value: unknown) => string;
  return text(value.value);
}
