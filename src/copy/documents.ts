import type {
  AccountDeadline,
  DocumentId,
  DocumentReason,
  ParentRole,
  PlannedDocument,
} from '../domain/application';
import { type CivilDate, fiscalYearName, fiscalYearOf } from '../domain/calendar';
import type { Household } from '../domain/household';
import type { BlankReason } from '../forms';
import { feeSubsidyReasons } from './explanation';
import { childTitle } from './people';
import { dateText, monthText, yenText } from './quantities';
import { notComputedSentences } from './temporary-care';

/** Titles as the ward's page of R6 prints them; the last two are this program's own. */
export const documentTitles: Readonly<Record<DocumentId, string>> = {
  'eligibility-confirmation': '対象者確認申請書',
  'account-issue': 'アカウント発行申請書',
  'transport-application': '交通費補助金 交付申請書',
  'transport-invoice': '交通費補助金 交付請求書兼口座振替依頼書',
  'fee-application': '利用料補助金 交付申請書',
  'fee-invoice': '利用料補助金 交付請求書兼口座振替依頼書',
  'transport-delegation': '委任状(交通費補助金)',
  'fee-delegation': '委任状(利用料補助金)',
  'income-report': '年間収入報告書',
  'leave-end-certificate': '育児休業期間終了証明書',
  'usage-details': '利用実績内訳',
  'calculation-statement': '計算書',
  'cover-sheet': '必要書類の一覧',
  'temporary-care-details': 'ベビーシッター(一時預かり)利用内訳書',
};

export const parentNames: Readonly<Record<ParentRole, string>> = {
  applicant: '申請者',
  spouse: '配偶者',
};

/** Whose, which year or month: 「令和6年度・髙橋 さくら」. Empty for the whole household. */
export function plannedSubject(planned: PlannedDocument, household: Household): string {
  const child = household.children.find(({ id }) => id === planned.childId);
  return [
    planned.fiscalYear === null ? null : fiscalYearName(planned.fiscalYear),
    planned.month === null ? null : monthText(planned.month),
    planned.baseDate === null ? null : `${dateText(planned.baseDate)}現在`,
    planned.parent === null ? null : parentNames[planned.parent],
    child ? childTitle(child, household) : null,
  ]
    .filter((part) => part !== null)
    .join('・');
}

/** 「交通費補助金 交付申請書(令和6年度・髙橋 さくら)」 */
export function plannedTitle(planned: PlannedDocument, household: Household): string {
  const subject = plannedSubject(planned, household);
  const title = documentTitles[planned.document];
  return subject === '' ? title : `${title}(${subject})`;
}

const estimateText = (estimatedYen: number): string =>
  estimatedYen === 0
    ? ''
    : `このもとになる利用料のうち ${yenText(estimatedYen)} は、領収書が未入力の見込みの金額です。領収書を入力してから作り直してください。`;

/** 令和5年度 住民税課税(非課税)証明書, of the 1 January looked at. */
const certificateText = (baseDate: CivilDate): string =>
  `${fiscalYearName(fiscalYearOf(baseDate) + 1)} 住民税課税(非課税)証明書`;

const tooLate = '期限を過ぎています。区にご相談ください。';

function accountLatenessText({ dueBy, otherReading }: AccountDeadline, on: CivilDate): string {
  if (on <= dueBy) return '';
  return otherReading !== null && on <= otherReading
    ? '早いほうの日を過ぎています。区にご相談ください。'
    : tooLate;
}

function accountDeadlineText(deadline: AccountDeadline | null, on: CivilDate | null): string {
  if (deadline === null) return '期限は、初めて利用する日の10日前(土日祝日を除く)までです。';
  const other =
    deadline.otherReading === null
      ? ''
      : `。年末年始を除かない数え方では${dateText(deadline.otherReading)}`;
  return `期限は${dateText(deadline.dueBy)}(初めて利用する日の10日前。土日祝日を除く${other})です。${on === null ? '' : accountLatenessText(deadline, on)}`;
}

/**
 * Why the document is there, or is not.
 *
 * @param on the day it is handed in, to say which deadlines are past by then
 */
export function documentReasonSentence(
  reason: DocumentReason,
  on: CivilDate | null = null,
): string {
  switch (reason.kind) {
    case 'not-confirmed':
      return '対象者確認がまだのため、必要です。';
    case 'already-confirmed':
      return `${dateText(reason.from)}から対象者確認が済んでいるため、不要です。`;
    case 'filed-already':
      return `${dateText(reason.on)}に済んだと「手続き」に記録されているため、不要です。`;
    case 'no-ticket-yet':
      return `助成券の記録がまだないため、必要です。${accountDeadlineText(reason.deadline, on)}`;
    case 'tickets-issued':
      return '助成券を使った記録があるため、不要です。';
    case 'confirmation-first':
      return '対象者確認書が届いてから申請します。';
    case 'fares-to-claim':
      return `交通費補助 ${yenText(reason.yen)} を申請するため、必要です。`;
    case 'birth-date-missing':
      return '生年月日が入力されていないため、まだ作りません。「世帯とお子さん」で入力してください。';
    case 'no-fares':
      return '対象になる交通費がないため、不要です。';
    case 'fares-unknown':
      return '交通費補助の金額が未計算のため、まだ作りません。';
    case 'fees-to-claim':
      return `利用料補助 ${yenText(reason.yen)} を申請するため、必要です。${estimateText(reason.estimatedYen)}`;
    case 'no-fees':
      return '対象になる利用料がないため、不要です。';
    case 'fee-not-eligible':
      return `${feeSubsidyReasons[reason.reason]}、対象外です。`;
    case 'fee-unknown':
      return `${feeSubsidyReasons[reason.reason]}、まだ作りません。${
        reason.reason === 'unconfirmed' ? '受けられるかどうかは、区の窓口にお確かめください。' : ''
      }`;
    case 'with-application':
      return '交付申請書と一緒に出すため、必要です。';
    case 'no-application':
      return '申請するものがないため、不要です。';
    case 'application-undecided':
      return '交付申請書の金額が未計算のため、まだ作りません。';
    case 'holder-differs':
      return `振込先の名義(${reason.holder})が申請者と違うため、必要です。`;
    case 'holder-is-claimant':
      return '振込先が申請者本人の口座のため、不要です。';
    case 'holder-unknown':
      return '振込先の名義が入力されていません。申請者と違う名義の口座なら必要です。';
    case 'abroad-on':
      return `${dateText(reason.date)}現在、海外に住んでいたため、必要です。`;
    case 'inside-on':
      return `${dateText(reason.date)}現在、北区内に住んでいたため、不要です。`;
    case 'outside-on':
      return `${dateText(reason.date)}現在、海外ではないため、この報告書は不要です。かわりに、${reason.municipality ?? 'そのとき住んでいた区市町村'}が発行する${certificateText(reason.date)}の写しが必要です(証明年月日から3か月以内のもの。入所の申込みのときに提出済みなら不要)。`;
    case 'residence-unknown':
      return `${dateText(reason.date)}現在の住まいが入力されていません。海外に住んでいた方は必要です。`;
    case 'certificate-already-filed':
      return '入所の申込みのときに提出済みのため、不要です。';
    case 'no-spouse':
      return '配偶者がいないため、不要です。';
    case 'applied-during-leave':
      return `産休・育休中に申請したため、必要です(提出の期限 ${dateText(reason.dueBy)})。${on !== null && on > reason.dueBy ? tooLate : ''}`;
    case 'not-returned-yet':
      return '復職した日が入力されてから作ります(復職日から1か月以内に提出)。';
    case 'not-applied-during-leave':
      return '産休・育休中の申請ではないため、不要です。';
    case 'bookings-in-month':
      return 'この月の利用があるため、手元用の資料として作ります。';
    case 'months-computed':
      return '計算の内容を示すため、手元用の資料として作ります。';
    case 'on-top':
      return '申請書類のいちばん上に置いて、そろっているか確かめるための一覧です。';
    case 'temporary-care-to-claim':
      return `一時預かりの補助 ${yenText(reason.yen)} を申請するため、必要です。`;
    case 'temporary-care-nothing':
      return '一時預かりで支払った額が0円か、1時間に満たないため、不要です。';
    case 'temporary-care-unknown':
      return `${notComputedSentences[reason.because]}まだ作りません。`;
    default:
      return reason satisfies never;
  }
}

/** Why a field is left empty on purpose. */
export const blankReasons: Readonly<Record<BlankReason, string>> = {
  date: '日付は記入しないで出します',
  amount: '金額は記入しないで出します',
  signature: '自署する欄です',
  'by-hand': 'ご本人が手書きする欄です',
  'by-others': '勤務先などが記入する欄です',
  'other-era':
    '「令和」と印刷された欄に、別の元号の日付は書けません。元号を直して、手書きしてください',
  'other-choice':
    '印刷された選択肢に、入力した内容に当てはまるものがありません。手書きしてください',
};

/** Of an answer the user said the ward's form has no place for. */
export const leftOutReason =
  '「この様式にはない」を選んだため、書きません。欄があれば、手書きしてください';

/** The name of a paper made before that could not be made anew. */
export const olderName = (name: string): string => `以前の ${name}`;
