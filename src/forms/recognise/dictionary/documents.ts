import type { DocumentId } from '../../../domain/application';

/** Words that tell one document of the scheme: in its title, and anywhere on its first page. */
export interface DocumentWords {
  readonly id: DocumentId;
  /** All of these stand in the title. */
  readonly title: readonly RegExp[];
  /** All of these stand on the page, the title included. */
  readonly page: readonly RegExp[];
}

const scheme = /ベビーシッター/;

/** The titles as the ward's page lists them; revisions change words around, not these. */
export const documentWords: readonly DocumentWords[] = [
  { id: 'eligibility-confirmation', title: [/対象者確認/, /申請/], page: [] },
  { id: 'account-issue', title: [/アカウント/, /申請/], page: [] },
  { id: 'transport-invoice', title: [/請求書/], page: [scheme, /交通費/] },
  { id: 'fee-invoice', title: [/請求書/], page: [scheme, /利用料/] },
  { id: 'transport-application', title: [/申請書/], page: [scheme, /交通費(補助|助成)/] },
  { id: 'fee-application', title: [/申請書/], page: [scheme, /利用料(補助|助成)/] },
  { id: 'transport-delegation', title: [/委任状/], page: [scheme, /交通費/] },
  { id: 'fee-delegation', title: [/委任状/], page: [scheme, /利用料/] },
  { id: 'income-report', title: [/年間収入(報告|申告)書/], page: [] },
  { id: 'temporary-care-details', title: [/内訳[書表]/], page: [scheme, /一時預かり/] },
  { id: 'leave-end-certificate', title: [/(育児休業|育休)期間終了証明/], page: [] },
];
