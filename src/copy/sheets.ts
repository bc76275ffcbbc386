import type { CivilMonth } from '../domain/calendar';
import type { MonthStatement } from '../domain/subsidy';
import { durationText, monthText, yenText } from './quantities';

/** 利用実績内訳: its words, and how its columns lead to the figures of the statement. */
export const usageSheet = {
  fromMonthBefore: '前月からの続き',
  notEntered: '未入力',
  total: '合計',
  bookings: (count: number): string => `${count}件`,
  remark: (parts: readonly string[]): string => parts.join('、'),
  copay: ({ copay }: MonthStatement): string =>
    `計算結果の利用者負担額 ${yenText(copay.yen)} = 対象になる利用の領収書 ${copay.receiptsCount}件 ${yenText(copay.receiptsYen)} + 領収書が未入力の対象時間 ${durationText(copay.estimatedMinutes)}の見込み ${yenText(copay.estimatedYen)}`,
  /** `yen`: of receipts for bookings with no covered time. */
  uncountedReceipts: (yen: number): string =>
    `対象時間のない利用の領収書 ${yenText(yen)} は数えません。`,
  fares({ transport }: MonthStatement): string {
    const { paidYen, claimableYen } = transport;
    if (paidYen === 0) return '交通費はありません。';
    const claimable = `対象となる交通費 ${yenText(claimableYen)}`;
    const capLater = '(月の上限の前の金額)';
    return paidYen === claimableYen
      ? `${claimable}${capLater}`
      : `${claimable} = 合計 ${yenText(paidYen)} − 対象時間のない利用の ${yenText(paidYen - claimableYen)}${capLater}`;
  },
} as const;

/** 計算書: its headings, and what stands beside a month. */
export const statementSheet = {
  total: '■ 合計',
  ruleValues: '■ 計算に使った制度の値',
  sources: '■ 出典',
  month: (month: CivilMonth, beside: readonly string[]): string =>
    [`■ ${monthText(month)}`, ...beside].join('　'),
  /** `year`: 令和6年度; null: there are no rules for the month. */
  ruleSet: (year: string | null): string =>
    year === null ? '制度の値がわからない月' : `${year}の制度`,
  /** `doubts`: the names of the values that are not certain. */
  provisional: (doubts: readonly string[]): string =>
    `仮の計算${doubts.length === 0 ? '' : `(未確認: ${doubts.join('、')})`}`,
  period: (first: CivilMonth, last: CivilMonth): string =>
    `${monthText(first)}〜${monthText(last)}`,
} as const;
