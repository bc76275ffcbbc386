import { fiscalYearName } from '../domain/calendar';
import type { Arrival, Round, SubsidyKind } from '../domain/household';
import { subsidyNames } from './papers';
import { dateText, monthText } from './quantities';

/** 「令和6年度 第1回」 */
export const roundName = ({ fiscalYear, number }: Pick<Round, 'fiscalYear' | 'number'>): string =>
  `${fiscalYearName(fiscalYear)} 第${number}回`;

/** 「令和6年5月〜令和6年7月」 */
export const roundMonths = ({ from, to }: Pick<Round, 'from' | 'to'>): string =>
  from === to ? monthText(from) : `${monthText(from)}〜${monthText(to)}`;

export const arrivalNames: Readonly<Record<Arrival, string>> = {
  arrives: '必着',
  postmarked: '消印有効',
  'in-person': '持参',
};

/** 「令和6年8月1日〜令和6年8月30日(必着)」; null: neither date is entered. */
export function roundWindow({ opensOn, closesOn, arrival }: Round): string | null {
  if (opensOn === null && closesOn === null) return null;
  const how = arrival === null ? '' : `(${arrivalNames[arrival]})`;
  return `${opensOn ? dateText(opensOn) : ''}〜${closesOn ? dateText(closesOn) : ''}${how}`;
}

export const roundSource = ({ source }: Pick<Round, 'source'>): string =>
  `区の公表なし・入力された値${source === '' ? '' : `(出典: ${source})`}`;

export const subsidiesText = (subsidies: readonly SubsidyKind[]): string =>
  subsidies.map((one) => subsidyNames[one]).join('・');

/** The words of 必要書類の一覧. */
export const coverSheet = {
  needed: '■ 申請に必要な書類',
  undecided: '■ まだ決まらない書類(入力してから作り直してください)',
  notNeeded: '■ 今回は不要な書類',
  noneNeeded: '必要な書類はありません。',
  box: '□',
  ticked: '☑',
  lackingOf: (days: readonly string[]): string => `　　領収書がまだない利用: ${days.join('、')}`,
} as const;

/** What the program answers where an application cannot be made. */
export const applicationSentences = {
  noSuchApplication:
    'この申請、またはその申請回が見つかりません。「申請」の画面で申請を選び直してください。',
} as const;
