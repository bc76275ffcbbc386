import type { Explanation, Figure, Ground } from '../domain/explain';
import type { Billing } from '../domain/household';
import type { DatedValue, Source, ValueKey, ValueStatus } from '../domain/rules';
import type { FeeSubsidyReason } from '../domain/subsidy';
import { dateText, durationText, yenText } from './quantities';
import { excludedSentences } from './verdicts';

export const figureNames: Readonly<Record<Figure, string>> = {
  covered: '対象時間',
  copay: '利用者負担額',
  'fee-subsidy': '利用料補助',
  transport: '交通費補助',
  net: '差引の自己負担',
};

export const feeSubsidyReasons: Readonly<Record<FeeSubsidyReason, string>> = {
  'not-in-force': '利用料補助が始まる前の月のため',
  'birth-order': '第1子のため(補助は第2子以降)',
  class: '設定した対象クラスの範囲外のため',
  tax: '住民税の条件のため',
  'no-rule-set': 'この月の制度の値がわからないため',
  'birth-order-missing': '第何子かが入力されていないため',
  unconfirmed: '令和7年9月からの第1子の扱いが区の文書で確かめられていないため',
};

function copaySentences({
  copay,
  yenPerHour,
  billing,
}: Extract<Explanation, { figure: 'copay' }>): readonly string[] {
  const receipts = `領収書${copay.receiptsCount}件の合計 ${yenText(copay.receiptsYen)}`;
  const { estimatedMinutes, estimatedYen } = copay;
  const isRounded = estimatedMinutes * yenPerHour !== estimatedYen * 60;
  const product = `${durationText(estimatedMinutes)} × ${yenPerHour}円 = ${yenText(estimatedYen)}`;
  const rounded = isRounded ? roundedText(billing) : null;
  switch (copay.basis) {
    case 'receipts':
      return [receipts];
    case 'estimate':
      return [
        estimatedMinutes === 0
          ? '対象になる時間がないため 0円'
          : `${product}${rounded === null ? '' : `(${rounded})`}`,
      ];
    case 'mixed':
      return [
        receipts,
        `領収書のない${product}(見込み${rounded === null ? '' : `。${rounded}`})`,
        `${yenText(copay.receiptsYen)} + ${yenText(copay.estimatedYen)} = ${yenText(copay.yen)}`,
      ];
    default:
      return copay.basis satisfies never;
  }
}

function feeSubsidySentences({
  outcome,
}: Extract<Explanation, { figure: 'fee-subsidy' }>): readonly string[] {
  switch (outcome.kind) {
    case 'not-eligible':
      return [`${feeSubsidyReasons[outcome.reason]}対象外`];
    case 'unknown':
      return [`${feeSubsidyReasons[outcome.reason]}未計算`];
    case 'eligible':
      return [
        outcome.copayYen > outcome.capYen
          ? `第${outcome.birthOrder}子。利用者負担額 ${yenText(outcome.copayYen)} のうち、月の上限 ${yenText(outcome.capYen)} まで`
          : `第${outcome.birthOrder}子。利用者負担額 ${yenText(outcome.copayYen)} の全額`,
      ];
    default:
      return outcome satisfies never;
  }
}

function transportSentences({
  paidYen,
  claimableYen,
  capYen,
  subsidyYen,
}: Extract<Explanation, { figure: 'transport' }>): readonly string[] {
  const uncounted = paidYen - claimableYen;
  const counted =
    uncounted > 0
      ? [
          `支払った交通費 ${yenText(paidYen)} のうち、対象になる利用の分は ${yenText(claimableYen)}(対象時間のない利用の ${yenText(uncounted)} は数えません)`,
        ]
      : [];
  if (subsidyYen === null) return [...counted, 'この月の制度の値がわからないため未計算'];
  if (claimableYen > capYen)
    return [...counted, `${yenText(claimableYen)} のうち、月の上限 ${yenText(capYen)} まで`];
  return counted.length > 0 ? counted : [`支払った交通費 ${yenText(claimableYen)} の全額`];
}

function netSentences({
  copayYen,
  paidYen,
  feeSubsidyYen,
  transportSubsidyYen,
  netYen,
}: Extract<Explanation, { figure: 'net' }>): readonly string[] {
  if (feeSubsidyYen === null || transportSubsidyYen === null || netYen === null)
    return ['補助の金額に未計算のものがあるため未計算'];
  return [
    `利用者負担額 ${yenText(copayYen)} + 交通費 ${yenText(paidYen)} − 利用料補助 ${yenText(feeSubsidyYen)} − 交通費補助 ${yenText(transportSubsidyYen)} = ${yenText(netYen)}`,
    '上限や利用できる時間を超えた分の料金など、補助の対象にならない利用料は入っていません。',
  ];
}

/** The sentences of one figure, the most telling first. Never empty. */
export function explanationSentences(explanation: Explanation): readonly string[] {
  switch (explanation.figure) {
    case 'covered':
      return [
        explanation.excluded.length === 0
          ? `利用した${durationText(explanation.used)}がすべて対象`
          : `利用した${durationText(explanation.used)}のうち、${durationText(explanation.covered)}が対象`,
        ...excludedSentences(explanation.excluded),
      ];
    case 'copay':
      return copaySentences(explanation);
    case 'fee-subsidy':
      return feeSubsidySentences(explanation);
    case 'transport':
      return transportSentences(explanation);
    case 'net':
      return netSentences(explanation);
    default:
      return explanation satisfies never;
  }
}

export const valueNames: Readonly<Record<ValueKey, string>> = {
  maxAgeClass: '対象の年齢クラス',
  openHours: '利用できる時間',
  caps: '1日・月の上限時間',
  yearEnd: '年末年始の休み',
  copayYenPerHour: '1時間の利用料',
  billing: '1時間に満たない分の計算方法',
  feeSubsidyInForce: '利用料補助の実施',
  feeSubsidyCapYen: '利用料補助の上限',
  feeSubsidyFirstChild: '利用料補助の第1子の扱い',
  birthOrderCounting: '第何子の数え方',
  feeSubsidyMaxClass: '利用料補助の対象クラス',
  feeSubsidyTaxedOnly: '利用料補助の住民税の条件',
  transportCapYen: '交通費補助の上限',
  cancellation: '体調不良によるキャンセルの扱い',
  overlap: '重なった利用の扱い',
  careNeedChange: '月の途中で保育必要量が変わったときの扱い',
  routeEndBornAprilFirst: '4月1日生まれの利用期間の終わり',
  accountLeadOpenDays: 'アカウント発行申請の期限',
};

export const statusNames: Readonly<Record<ValueStatus, string>> = {
  official: '区の文書で確認',
  assumed: '推定',
  unconfirmed: '未確認',
};

const unitRoundings: Readonly<Record<Billing['unitRounding'], string>> = {
  exact: 'そのまま',
  up: '切り上げ',
  down: '切り捨て',
  nearest: '四捨五入',
};
const yenRoundings: Readonly<Record<Billing['yenRounding'], string>> = {
  floor: '切り捨て',
  ceil: '切り上げ',
  nearest: '四捨五入',
};
const groupings: Readonly<Record<Billing['per'], string>> = {
  booking: '利用ごと',
  day: '日ごと',
  month: '月ごと',
};

/** How part hours are counted, in words. */
export const billingText = ({ unitMinutes, unitRounding, yenRounding, per }: Billing): string =>
  `${groupings[per]}に${unitMinutes}分単位(${unitRoundings[unitRounding]})、1円未満は${yenRoundings[yenRounding]}`;

/** Why hours × yen is not the sum beside it: 「利用ごとに1円未満を切り捨て」. */
const roundedText = (billing: Billing): string =>
  billing.unitRounding === 'exact'
    ? `${groupings[billing.per]}に1円未満を${yenRoundings[billing.yenRounding]}`
    : billingText(billing);

const period = ({ from, to }: DatedValue<unknown>) => `${dateText(from)}〜${dateText(to)}`;

/** 「利用料補助の上限(区の文書で確認、令和6年4月1日〜令和7年3月31日、K16)」 */
export function groundSentence({ key, value }: Ground): string {
  const sources = value.sources.length > 0 ? `、出典 ${value.sources.join('・')}` : '';
  return `${valueNames[key]}: ${statusNames[value.status]}(${period(value)}${sources})`;
}

/** 「「1時間150円(税込)」(北区「…」)」 or the summary of a text that is not quoted. */
export const sourceSentence = ({ quote, summary, document }: Source): string =>
  `${quote === null ? (summary ?? '') : `「${quote}」`}(${document})`;

/** Why a value that is not official may change, or null. */
export const groundNote = ({ value }: Ground): string | null =>
  value.isOwnSetting
    ? 'この世帯のファイルで設定した値です。区の文書では確かめられていません。'
    : value.note;
