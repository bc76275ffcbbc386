import type { CivilMonth } from '../domain/calendar';
import { amountText } from './amounts';
import { monthText, yenText } from './quantities';

export const year = {
  title: (name: string) => `${name}の月ごと`,
  months: (name: string) => `${name}の月。選ぶと金額を下に表示します`,
  hint: '月を選ぶと、その月の金額を表示します(左右の矢印キーで動けます)。',
  table: '同じ内容を表で見る',
  caption: (name: string) => `${name}の月ごとの支払いと補助(お子さん全員)`,
  scroll: (name: string) => `${name}の月ごとの表`,
  keys: {
    copay: '利用者負担額',
    fares: '支払った交通費',
    subsidy: '補助',
    net: '差引の自己負担',
    open: '未計算',
  },
  paid: '左の棒: 支払い',
  split: '右の棒: その内訳',
  notUsed: '利用なし',
  unknown: '未計算',
  provisional: '仮',
  monthNumber: (month: CivilMonth) => `${Number(month.slice(5))}月`,
} as const;

interface Amounts {
  readonly month: CivilMonth;
  readonly used: boolean;
  readonly provisional: boolean;
  readonly copayYen: number;
  readonly faresYen: number;
  readonly feeSubsidyYen: number | null;
  readonly transportSubsidyYen: number | null;
  readonly netYen: number | null;
}

/** One month of the chart in a sentence: what its bars show. */
export function yearMonthSentence(of: Amounts): string {
  const name = monthText(of.month);
  if (!of.used) return `${name}は、利用の記録がありません。`;
  const lead = of.provisional ? `${name}(仮)` : name;
  const paid = `利用者負担額 ${yenText(of.copayYen)} + 交通費 ${yenText(of.faresYen)}`;
  const subsidies = `利用料補助 ${amountText(of.feeSubsidyYen)} − 交通費補助 ${amountText(of.transportSubsidyYen)}`;
  return `${lead}: ${paid} − ${subsidies} = 差引の自己負担 ${amountText(of.netYen)}`;
}
