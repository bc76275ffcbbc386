import type { HigherLimitReason, TemporaryCareSchemeId } from '../domain/household';
import type {
  NotComputed,
  Span,
  TemporaryCareClaim,
  TemporaryCareWarning,
} from '../domain/temporary-care';
import { monthText, yenText } from './quantities';

export const temporaryCareName = '一時預かり';

export const temporaryCareSchemes: Readonly<Record<TemporaryCareSchemeId, string>> = {
  'suginami-temporary-care': '杉並区の一時預かり',
  'kita-temporary-care': '北区の一時預かり利用支援',
};

export const higherLimitNames: Readonly<Record<HigherLimitReason, string>> = {
  'multiple-birth': '多胎児',
  disability: '障害児',
  'single-parent': 'ひとり親',
};

const clockText = (minute: number): string =>
  `${Math.floor(minute / 60) % 24}:${String(minute % 60).padStart(2, '0')}`;
const minutesOfDay = 24 * 60;

/** 22:00〜翌7:00 */
export const spanText = ({ from, to }: Span): string =>
  `${clockText(from)}〜${to > minutesOfDay ? '翌' : ''}${clockText(to)}`;

/** Why an amount is 未計算, and what to do. */
export const notComputedSentences: Readonly<Record<NotComputed, string>> = {
  'no-rule-set': 'この年度の制度の値がわからないため、金額を計算していません。',
  'fee-missing': '実支払額が入力されていない利用があるため、金額を計算していません。',
  'over-limit':
    '補助時間数の上限を超えていて、どの時間を除くかが区の文書で確かめられないため、金額を計算していません。',
};

/** What a warning says and what to do about it. */
export function temporaryCareWarningSentence(warning: TemporaryCareWarning): string {
  switch (warning.code) {
    case 'fee-missing':
      return '実支払額が入力されていません。領収書の金額から交通費・入会金などとクーポンの割引を引いた額を入力してください。';
    case 'overlap':
      return '同じお子さんの一時預かりが、ほかの利用と同じ時間に重なっています。どちらの時間も数えています。時刻をお確かめください。';
    case 'in-both-schemes':
      return '待機児童対策の利用記録と同じ時間に重なっています。同じ時間を二つの制度で申請できるか、区にお確かめください。';
    case 'over-two-claims':
      return `この利用は${warning.per === 'year' ? '年度' : '月'}をまたぎ、実支払額はすべて始まりの側に入っています。料金を分けられるときは、7時で2件に分けて入力してください。`;
    case 'over-limit':
      return `補助時間数の上限を${warning.overHours}時間超えています。超えた分は補助の対象になりません。どの利用を申請から除くか、区にお確かめください。`;
    case 'higher-limit-not-in-force':
      return `「${higherLimitNames[warning.reason]}」で上限が増えることは、この区のこの年度の文書で確かめられていません。ふつうの上限で計算しています。`;
    case 'no-rule-set':
      return notComputedSentences['no-rule-set'];
    default:
      return warning satisfies never;
  }
}

const unconfirmedNames: Readonly<Record<TemporaryCareClaim['unconfirmed'][number], string>> = {
  partHoursDroppedPer: '60分未満の時間を切り捨てる単位',
  claimedPer: '実支払額と補助基準額を比べる単位',
};

const sumText = (hours: number, rate: number, name: string) =>
  `${name}${hours}時間 × ${yenText(rate)}`;

/** How the base comes about: 日中15時間 × 2,500円 + 夜間22時間 × 3,500円 = 114,500円. */
const baseSentence = ({ dayHours, nightHours, baseYen, rules }: TemporaryCareClaim): string =>
  `補助基準額(B): ${sumText(dayHours, rules.dayYenPerHour.value, '日中')} + ${sumText(nightHours, rules.nightYenPerHour.value, '夜間')}${baseYen === null ? '' : ` = ${yenText(baseYen)}`}(60分未満は${rules.partHoursDroppedPer.value === 'month' ? '月ごと' : '申請ごと'}に、日中・夜間の別に切り捨て)`;

function claimSentence({ claimYen, totals, baseYen, notComputed, rules }: TemporaryCareClaim) {
  if (claimYen === null || totals.paidYen === null || baseYen === null)
    return `交付請求額: 未計算。${notComputed ? notComputedSentences[notComputed] : ''}`;
  if (rules.claimedPer.value === 'month')
    return `交付請求額: 月ごとに実支払額と補助基準額の小さい方をとり、合わせて ${yenText(claimYen)}`;
  const smaller = totals.paidYen < baseYen ? '実支払額(A)' : '補助基準額(B)';
  return totals.paidYen === baseYen
    ? `交付請求額: 実支払額(A)と補助基準額(B)は同じで ${yenText(claimYen)}`
    : `交付請求額: 小さい方の${smaller} ${yenText(claimYen)}`;
}

/** 使用時間数と上限: 37時間 / 144時間. */
export function limitSentence({ limit, fiscalYear }: TemporaryCareClaim): string {
  const why = limit.reason ? `(${higherLimitNames[limit.reason]})` : '';
  return `補助時間数: 令和${fiscalYear - 2018}年度に ${limit.usedHours}時間(上限 ${limit.hours}時間${why})`;
}

/** Why the claim is what it is, in a few sentences. */
export function claimSentences(claim: TemporaryCareClaim): readonly string[] {
  const { totals, unconfirmed, months } = claim;
  const paid = totals.paidYen === null ? '未入力の利用があります' : yenText(totals.paidYen);
  const byMonth =
    claim.rules.claimedPer.value === 'month' && months.length > 1
      ? [
          `月ごとの実支払額: ${months.map(({ month, sums }) => `${monthText(month)} ${sums.paidYen === null ? '未入力' : yenText(sums.paidYen)}`).join('、')}`,
        ]
      : [];
  return [
    `実支払額(A): ${paid}`,
    ...byMonth,
    baseSentence(claim),
    claimSentence(claim),
    limitSentence(claim),
    ...unconfirmed.map(
      (key) => `仮の計算です。${unconfirmedNames[key]}は、区の文書で確かめられていません。`,
    ),
  ];
}
