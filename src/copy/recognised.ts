import type { AnswerKey, Reason, Recognised, RecognisedForm } from '../forms';

/** What an answer is called in a list of places. */
export const answerNames: Readonly<Record<AnswerKey, string>> = {
  name: '氏名',
  'name.family': '姓',
  'name.given': '名',
  kana: 'フリガナ',
  'kana.family': 'フリガナ(姓)',
  'kana.given': 'フリガナ(名)',
  postalCode: '郵便番号',
  address: '住所',
  phone: '電話番号',
  mobile: '携帯電話',
  email: 'メールアドレス',
  birthDate: '生年月日',
  'birthDate.year': '生年月日(年)',
  'birthDate.month': '生年月日(月)',
  'birthDate.day': '生年月日(日)',
  sex: '性別',
  relationship: '続柄',
  applicationDate: '申請日',
  'applicationDate.year': '申請日(年)',
  'applicationDate.month': '申請日(月)',
  'applicationDate.day': '申請日(日)',
  myNumber: '個人番号',
  bankName: '金融機関名',
  branchName: '支店名',
  bankCode: '金融機関コード',
  branchCode: '支店コード',
  accountType: '預金種別',
  accountNumber: '口座番号',
  accountHolder: '口座名義',
  accountHolderKana: '口座名義のフリガナ',
  postSymbol: 'ゆうちょ銀行の記号',
  postNumber: 'ゆうちょ銀行の番号',
  childName: '児童の氏名',
  childKana: '児童のフリガナ',
  childBirthDate: '児童の生年月日',
  'childBirthDate.year': '児童の生年月日(年)',
  'childBirthDate.month': '児童の生年月日(月)',
  'childBirthDate.day': '児童の生年月日(日)',
  'period.from': '期間の始まり',
  'period.from.year': '期間の始まり(年)',
  'period.from.month': '期間の始まり(月)',
  'period.from.day': '期間の始まり(日)',
  'period.to': '期間の終わり',
  'period.to.year': '期間の終わり(年)',
  'period.to.month': '期間の終わり(月)',
  'period.to.day': '期間の終わり(日)',
  usageDate: '利用日',
  usageStart: '利用の開始時刻',
  usageEnd: '利用の終了時刻',
  usageHours: '利用時間(時間)',
  usageMinutes: '利用時間(分)',
  amount: '金額',
  total: '合計額',
  fiscalYear: '年度',
  claimYear: '対象の年',
  claimMonth: '対象の月',
  organization: '名称',
  other: 'その他の記入欄',
};

/** How a place was found, in one phrase. */
export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'label': {
      const where = { left: '左', above: '上', inside: '同じ欄', right: '右' }[reason.where];
      return `${where}に「${reason.words}」`;
    }
    case 'column':
      return `表の見出し「${reason.words}」`;
    case 'unit':
      return reason.words === ''
        ? `「${reason.unit}」の欄`
        : `「${reason.words}」の「${reason.unit}」`;
    case 'field':
      return reason.words === '' ? `入力欄「${reason.name}」` : `入力欄「${reason.words}」`;
    case 'unknown-words':
      return reason.words === '' ? '意味はわかりません' : `「${reason.words}」の意味はわかりません`;
    default:
      return reason satisfies never;
  }
}

/** Whose it is, what it is, in which row. */
export function placeName({ group, key, row }: Recognised): string {
  const rows = { sum: '合計', grand: '総計' };
  const inRow = row === null ? '' : ` ${typeof row === 'number' ? `${row}行目` : rows[row]}`;
  return `${group === null ? '' : `${group} `}${answerNames[key]}${inRow}`;
}

/** What to say of a file in which no words can be found; null: it has words. */
export function noTextText(text: RecognisedForm['text']): string | null {
  const byHand = '記入する場所は、画面で手で決められます。';
  switch (text) {
    case 'text':
      return null;
    case 'scan':
      return `この PDF は紙を読み取った画像で、文字の情報がありません。${byHand}`;
    case 'outlines':
      return `この PDF は文字が図形になっていて、文字の情報がありません。${byHand}`;
    case 'empty':
      return `この PDF には文字がありません。${byHand}`;
    default:
      return text satisfies never;
  }
}

export const inspectWords = {
  title: '題名',
  noTitle: '題名は見つかりません',
  fiscalYear: '印刷された年度',
  document: '書類',
  unknownDocument: 'この制度の書類かどうか、わかりません',
  page: (number: number) => `${number}ページ`,
  columns: ['記入欄', '位置(左,上–右,下 pt)', '確かさ', '理由'],
  places: (count: number) => `記入欄 ${count}か所`,
  none: '記入欄は見つかりません。',
} as const;
