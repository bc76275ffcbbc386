import type { Figure } from '../domain/explain';
import { figureNames } from './explanation';
import { columnDurationText, durationText, yenText } from './quantities';

export const whatIf = {
  open: 'もし…だったら',
  title: 'もし…だったら',
  badge: '仮の計算',
  lead: '条件を変えて、金額がどう変わるかを見られます。世帯の記録は変わりません。閉じると、ここに入れたことは消えます。',
  close: '仮の計算を閉じる',
  reset: '条件を元に戻す',
  child: 'お子さん',
  everyone: 'お子さん全員',
  hours: '利用の長さ',
  hoursNames: {
    'as-is': '記録のまま',
    longer: '長くする(終わりを遅く)',
    shorter: '短くする(終わりを早く)',
    'not-used': '利用しない',
  },
  by: '変える長さ',
  byText: (minutes: number) => durationText(minutes),
  weekdays: '変える曜日',
  weekdayNames: ['日曜日', '月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日'],
  noWeekday: '曜日が選ばれていないため、利用の長さは変わりません。',
  careNeed: '保育必要量',
  careNeedNames: { 'as-is': '記録のまま', standard: '保育標準時間', short: '保育短時間' },
  birthOrder: '第何子',
  birthOrderAsIs: '記録のまま',
  birthOrderName: (order: number) => `第${order}子`,
  confirmedFrom: '対象者確認の日',
  confirmedFromHint: '例: 2024-05-01、令和6年5月1日。空のままなら記録のとおりです。',
  confirmedFromRead: (date: string) => `${date}として計算します。`,
  confirmedFromError:
    '日付を読み取れません。「2024-05-01」か「令和6年5月1日」のように入力してください。直るまで、記録の日付で計算します。',
  receipts: (count: number) =>
    `対象の時間が変わる${count}件の利用は、領収書のかわりに、1時間あたりの利用料で見込んでいます。`,
  sameNow: '条件をまだ変えていないため、記録どおりの金額です。',
  caption: '仮の計算と、記録どおりの金額の比較',
  scroll: '仮の計算の表',
  total: '合計',
  now: (amount: string) => `記録 ${amount}`,
  same: '変わらない',
  incomparable: '比べられません',
} as const;

/** +1時間30分, −3,300円 */
export function differenceText(figure: Figure, difference: number): string {
  const size = Math.abs(difference);
  const text = figure === 'covered' ? columnDurationText(size) : yenText(size);
  return `${difference < 0 ? '−' : '+'}${text}`;
}

/** What the supposition comes to, in one sentence. `difference` null: something is not computed. */
export function whatIfSentence(real: string, supposed: string, difference: number | null): string {
  const name = figureNames.net;
  if (difference === null)
    return `${name}は、未計算の月があるため比べられません(記録 ${real}、仮の計算 ${supposed})。`;
  if (difference === 0) return `${name}の合計は、${real}のまま変わりません。`;
  return `${name}の合計は、${real}から${supposed}へ、${yenText(Math.abs(difference))}${difference > 0 ? '増えます' : '減ります'}。`;
}
