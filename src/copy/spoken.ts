import type { Exclusion } from '../domain/assess';
import type { ExplainedFigure, Explanation } from '../domain/explain';
import type { FeeSubsidyReason } from '../domain/subsidy';
import { valueNames } from './explanation';
import { durationText, spokenYenText } from './quantities';

/** What is read aloud of one figure. */
export interface Spoken {
  /** 令和6年5月 利用料補助 */
  readonly about: string;
  readonly sentence: string;
}

/** Of whom and when a figure is. */
export interface SpokenAbout {
  /** 令和6年5月 */
  readonly month: string;
  /** さくら; empty where no name is entered. Only the given name is said aloud at a counter. */
  readonly givenName: string;
  /** The month is 仮. */
  readonly provisional: boolean;
}

/** さくらさん; お子さん. */
export const spokenName = (givenName: string): string =>
  givenName === '' ? 'お子さん' : `${givenName}さん`;

/** 「…に当たる8時間」の前. */
const causes: Readonly<Record<Exclusion, string>> = {
  cancelled: 'キャンセルした利用',
  'other-subsidy': '別の助成を使った日',
  'not-eligible': '利用できる期間の外',
  sunday: '日曜日',
  'year-end': '年末年始',
  holiday: '祝日や休日',
  'parent-off': '保護者の方の休暇日',
  'outside-hours': '利用できる時間帯の外',
  overlap: 'ほかの利用と重なった時間',
  'over-daily-cap': '1日の上限を超えた時間',
  'over-monthly-cap': '1か月の上限を超えた時間',
};

const feeSubsidyCauses: Readonly<Record<FeeSubsidyReason, string>> = {
  'not-in-force': '補助が始まる前の月のため',
  'birth-order': '第1子で、補助は第2子からのため',
  class: '設定されている対象の年齢の外のため',
  tax: '住民税の条件のため',
  'no-rule-set': 'この月の決まりがわからないため',
  'birth-order-missing': '何番目のお子さんかが入力されていないため',
  unconfirmed: '第1子の扱いが、区の文書で確かめられていないため',
};

type Of<Name extends Explanation['figure']> = Extract<Explanation, { figure: Name }>;

function coveredClause({ used, covered, excluded }: Of<'covered'>): string {
  const hours = `利用した${durationText(used)}`;
  if (excluded.length === 0) return `が${hours}は、すべてこの事業の対象になります`;
  const named = [...new Set(excluded.map(({ verdict }) => causes[verdict]))].join('、');
  return covered === 0
    ? `が${hours}は、${named}に当たるため、この事業の対象になりません`
    : `が${hours}のうち、${named}に当たる${durationText(used - covered)}を除いた${durationText(covered)}が、この事業の対象になります`;
}

function copayClause({ copay, yenPerHour }: Of<'copay'>): string {
  const receipts = `領収書${copay.receiptsCount}枚の合計`;
  const perHour = `1時間${spokenYenText(yenPerHour)}で計算した見込み`;
  const total = `${spokenYenText(copay.yen)}です`;
  switch (copay.basis) {
    case 'receipts':
      return `の利用者負担額は、${receipts}で、${total}`;
    case 'estimate':
      return copay.estimatedMinutes === 0
        ? 'の利用者負担額は、対象になる時間がないため、0円です'
        : `の利用者負担額は、対象になる${durationText(copay.estimatedMinutes)}を${perHour}で、${total}`;
    case 'mixed':
      return `の利用者負担額は、${receipts}の${spokenYenText(copay.receiptsYen)}に、領収書のない${durationText(copay.estimatedMinutes)}を${perHour}の${spokenYenText(copay.estimatedYen)}を足して、${total}`;
    default:
      return copay.basis satisfies never;
  }
}

function feeSubsidyClause({ outcome }: Of<'fee-subsidy'>): string {
  switch (outcome.kind) {
    case 'not-eligible':
      return `の利用料補助は、${feeSubsidyCauses[outcome.reason]}、対象になりません`;
    case 'unknown':
      return `の利用料補助は、${feeSubsidyCauses[outcome.reason]}、まだ計算できません`;
    case 'eligible': {
      const { birthOrder, copayYen, capYen } = outcome;
      if (copayYen === 0) return 'の利用料補助は、利用者負担額がないため、0円です';
      const paid = `の利用料補助は、第${birthOrder}子ですので、利用者負担額の${spokenYenText(copayYen)}`;
      return copayYen > capYen
        ? `${paid}のうち、1か月の上限の${spokenYenText(capYen)}になる見込みです`
        : `${paid}の全額になる見込みです`;
    }
    default:
      return outcome satisfies never;
  }
}

function transportClause({ paidYen, claimableYen, capYen, subsidyYen }: Of<'transport'>): string {
  const lead = 'の交通費補助は、';
  if (subsidyYen === null) return `${lead}この月の決まりがわからないため、まだ計算できません`;
  if (paidYen === 0) return `${lead}支払った交通費がないため、0円です`;
  const paid = `支払った交通費の${spokenYenText(paidYen)}`;
  if (claimableYen === 0) return `${lead}${paid}に対象になるものがないため、0円です`;
  const counted =
    claimableYen < paidYen ? `${paid}のうち対象になる${spokenYenText(claimableYen)}` : `${paid}`;
  if (claimableYen > capYen)
    return `${lead}${counted}が1か月の上限を超えるため、上限の${spokenYenText(capYen)}になる見込みです`;
  return claimableYen < paidYen
    ? `${lead}${counted}になる見込みです`
    : `${lead}${counted}の全額になる見込みです`;
}

function netClause(net: Of<'net'>): string {
  const { copayYen, paidYen, feeSubsidyYen, transportSubsidyYen, netYen } = net;
  const lead = 'の差し引きの自己負担は、';
  if (feeSubsidyYen === null || transportSubsidyYen === null || netYen === null)
    return `${lead}補助にまだ計算できないものがあるため、まだ計算できません`;
  const paid = `利用者負担額の${spokenYenText(copayYen)}と交通費の${spokenYenText(paidYen)}`;
  const subsidies = feeSubsidyYen + transportSubsidyYen;
  const total = spokenYenText(netYen);
  return subsidies === 0
    ? `${lead}${paid}を合わせた${total}で、補助はありません`
    : `${lead}${paid}から、補助の合わせて${spokenYenText(subsidies)}を引いた、${total}になる見込みです`;
}

function clauseOf(explanation: Explanation): string {
  switch (explanation.figure) {
    case 'covered':
      return coveredClause(explanation);
    case 'copay':
      return copayClause(explanation);
    case 'fee-subsidy':
      return feeSubsidyClause(explanation);
    case 'transport':
      return transportClause(explanation);
    case 'net':
      return netClause(explanation);
    default:
      return explanation satisfies never;
  }
}

function isComputed(explanation: Explanation): boolean {
  switch (explanation.figure) {
    case 'covered':
    case 'copay':
      return true;
    case 'fee-subsidy':
      return explanation.outcome.kind !== 'unknown';
    case 'transport':
      return explanation.subsidyYen !== null;
    case 'net':
      return explanation.netYen !== null;
    default:
      return explanation satisfies never;
  }
}

/** 読み上げ用: one figure of a month in one sentence, as a clerk would say it to an applicant. */
export function spokenSentence(
  { explanation, grounds }: ExplainedFigure,
  { month, givenName, provisional }: SpokenAbout,
): string {
  // The month's word 仮 is said of the figures that hang on it; the net hangs on all of them.
  const isProvisional =
    explanation.figure === 'net' ? provisional : grounds.some((ground) => ground.provisional);
  const lead = isProvisional && isComputed(explanation) ? '仮の計算になりますが、' : '';
  const time = explanation.figure === 'covered' ? `${month}に` : `${month}の`;
  return `${lead}${time}${spokenName(givenName)}${clauseOf(explanation)}。`;
}

/** Why a month is 仮, to be said. */
export function spokenProvisional(
  grounds: ExplainedFigure['grounds'],
  { month, givenName }: SpokenAbout,
): string {
  const named = grounds.map(({ key }) => valueNames[key]).join('、');
  return named === ''
    ? `${month}の${spokenName(givenName)}の補助は、この月の決まりがわからないため、まだ計算できません。`
    : `${month}の${spokenName(givenName)}の金額は、${named}が区の文書で確かめられていないため、仮の計算です。`;
}
