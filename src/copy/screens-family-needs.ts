import { type AskedAnswer, type DocumentId, documentsAsking } from '../domain/application';

/** Short names, the two subsidies together. */
const shortNames: Readonly<Record<DocumentId, string>> = {
  'eligibility-confirmation': '対象者確認申請書',
  'account-issue': 'アカウント発行申請書',
  'transport-application': '交付申請書',
  'fee-application': '交付申請書',
  'transport-invoice': '交付請求書',
  'fee-invoice': '交付請求書',
  'transport-delegation': '委任状',
  'fee-delegation': '委任状',
  'income-report': '年間収入報告書',
  'leave-end-certificate': '育児休業期間終了証明書',
  'usage-details': '利用実績内訳',
  'calculation-statement': '計算書',
  'cover-sheet': '必要書類の一覧',
  'temporary-care-details': '一時預かりの利用内訳書',
};

/** What a field decides apart from the papers. */
const figures: Readonly<Partial<Record<AskedAnswer, string>>> = {
  'child.birthDate': 'このお子さんの計算すべて',
  'child.birthOrder': '利用料補助の計算',
  'child.certificationFrom': '対象時間の計算',
  'child.certificationTo': '対象時間の計算',
  'child.careNeed': '1日・1か月の上限の計算',
  'child.route': '対象期間の計算',
};

const most = 4;

function papersText(documents: readonly DocumentId[]): string {
  const names = [...new Set(documents.map((document) => shortNames[document]))];
  return names.length > most
    ? `${names.slice(0, 2).join('、')}など、ほとんどの書類`
    : names.join('、');
}

/** 「交付申請書、交付請求書に要ります。」 */
export function needSentence(answer: AskedAnswer): string {
  const figure = figures[answer];
  const papers = papersText(documentsAsking[answer]);
  return `${figure ? `${figure}と、` : ''}${papers}に要ります。`;
}
