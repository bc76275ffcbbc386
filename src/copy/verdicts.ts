import type { Exclusion, NotEligibleReason } from '../domain/assess';
import type { ExcludedDay } from '../domain/explain';
import { dayText, durationText } from './quantities';

/** A few words for a table cell. */
export const exclusionNames: Readonly<Record<Exclusion, string>> = {
  cancelled: 'キャンセル',
  'other-subsidy': '別の助成を利用',
  'not-eligible': '対象期間外',
  sunday: '日曜日',
  'year-end': '年末年始',
  holiday: '祝日・休日',
  'parent-off': '保護者の休暇日',
  'outside-hours': '時間外(7時〜22時以外)',
  overlap: '時間の重なり',
  'over-daily-cap': '1日の上限超え',
  'over-monthly-cap': '月の上限超え',
};

export const notEligibleNames: Readonly<Record<NotEligibleReason, string>> = {
  'outside-age-class': '年齢(クラス)の範囲外',
  'no-certification': '支給認定の期間外',
  'before-confirmation': '対象者確認の前',
  'before-return': '復職の前',
  'after-route-end': '育休満了者の利用期間の後',
  enrolled: '保育所等に入所した後',
  'on-leave': '産休・育休中',
};

/** 「5月26日は」に続くことば. Verdicts that cut a day say which part is cut. */
function predicate({ verdict, reason, holiday, cap }: ExcludedDay): string {
  switch (verdict) {
    case 'cancelled':
      return 'キャンセルのため対象外';
    case 'other-subsidy':
      return '別の助成制度を使ったため対象外';
    case 'not-eligible':
      return `${reason ? notEligibleNames[reason] : exclusionNames[verdict]}のため対象外`;
    case 'sunday':
      return '日曜日のため対象外';
    case 'year-end':
      return '年末年始(12月29日〜1月3日)のため対象外';
    case 'holiday':
      return holiday ? `祝日・休日(${holiday})のため対象外` : '祝日・休日のため対象外';
    case 'parent-off':
      return '保護者が休暇の日のため対象外';
    case 'outside-hours':
      return '7時〜22時の外の時間が対象外';
    case 'overlap':
      return '別の利用と重なった時間が対象外';
    case 'over-daily-cap':
      return `1日${durationText(cap ?? 0)}の上限を超えた時間が対象外`;
    case 'over-monthly-cap':
      return `月${durationText(cap ?? 0)}の上限を超えた時間が対象外`;
    default:
      return verdict satisfies never;
  }
}

const longList = 6;

function datesText(days: readonly ExcludedDay[]): string {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return '';
  return days.length > longList
    ? `${dayText(first.date)}〜${dayText(last.date)}のうち${days.length}日`
    : days.map(({ date }) => dayText(date)).join('、');
}

/**
 * One sentence for each cause: 「5月3日は祝日・休日(憲法記念日)のため対象外(8時間)」. Days with the
 * same cause share one.
 */
export function excludedSentences(days: readonly ExcludedDay[]): readonly string[] {
  const alike = new Map<string, ExcludedDay[]>();
  for (const day of days) {
    const found = alike.get(predicate(day));
    if (found) found.push(day);
    else alike.set(predicate(day), [day]);
  }
  return [...alike].map(([because, together]) => {
    const total = durationText(together.reduce((sum, { minutes }) => sum + minutes, 0));
    const length = together.length > 1 ? `合計${total}` : total;
    return `${datesText(together)}は${because}(${length})`;
  });
}
