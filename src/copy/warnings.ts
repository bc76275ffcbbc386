import type { Warning } from '../domain/subsidy';
import { yenText } from './quantities';

const amount = (paid: number | null) => yenText(paid ?? 0);

/** What a warning says and what to do about it. */
export function warningSentence({ code, paidYen, expectedYen }: Warning): string {
  switch (code) {
    case 'birth-date-missing':
      return '生年月日が入力されていないため、このお子さんの計算はしていません。「世帯とお子さん」で入力してください。';
    case 'cancelled-fee-not-counted':
      return `キャンセルした利用の ${amount(paidYen)} は計算に入れていません。体調不良によるキャンセル料の扱いは、区にお確かめください。`;
    case 'no-rule-set':
      return '令和2年度より前、または令和8年度より後の月は制度の値がわからないため、補助の金額を計算していません。';
    case 'receipt-differs':
      return `領収書の金額 ${amount(paidYen)} は、1時間150円で計算した ${amount(expectedYen)} と ${amount(Math.abs((paidYen ?? 0) - (expectedYen ?? 0)))} 違います。領収書と利用時間をお確かめください。`;
    case 'receipt-without-coverage':
      return `この利用には対象になる時間がないため、領収書の ${amount(paidYen)} は計算に入れていません。理由は利用記録で見られます。`;
    case 'route-end-open':
      return '4月1日生まれのお子さんは、利用できる期間の終わりに2つの読み方があります。遅いほうの3月31日で計算しています。区にお確かめください。';
    case 'same-day-other-subsidy':
      return '同じ日に病児・病後児保育などの助成を使った記録があります。この事業と同じ日に併用することはできません。';
    default:
      return code satisfies never;
  }
}
