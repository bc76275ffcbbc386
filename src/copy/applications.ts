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
  /** The font of the forms has no ticked box. */
  ticked: '済',
  lacking: (bookings: number): string => `　　領収書をまだ付けていない利用 ${bookings}件: `,
  lackingAll: '　　利用日ごとの金額は「利用実績内訳」にあります。',
  indent: '　　',
} as const;

/** What the program answers where an application cannot be made or filed. */
export const applicationSentences = {
  noSuchApplication:
    'この申請、またはその申請回が見つかりません。「申請」の画面で申請を選び直してください。',
  notSaved:
    'まだ保存していない世帯のため、提出の記録を残せません。先に「保存する」で世帯ファイルを作ってから、もう一度「提出した」を押してください。',
  lookOnly:
    'この世帯は見るだけの状態で開いているため、提出の記録を残せません。変更できる状態で開いてから、もう一度お試しください。',
  filedAlready: 'この申請は、もう提出した記録があります。',
  badFiledOn: '提出した日を読み取れません。実在する日付を入力してください。',
  nothingToFile:
    '申請する金額がないため、提出の記録を残せません。お子さん、対象の月、利用記録を確かめてください。',
  /** Before the sentences of the papers that could not be made. */
  papersNotMade: '書類を作れなかったため、提出の記録を残していません。',
  notKept:
    '書類の控えを保存できなかったため、提出の記録を残していません。書類のフォルダーの場所に、同じ名前のほかのものがないか確かめてください。',
  paperMissing:
    '控えのPDFが見つかりません。世帯ファイルと同じ場所にある書類のフォルダーを確かめてください。',
} as const;
