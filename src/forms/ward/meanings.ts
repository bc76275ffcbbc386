import type { DocumentId } from '../../domain/application';
import type { AnswerKey } from '../recognise/recognised';

/**
 * What the words of a form mean in the form model: data, not code. The first line that fits decides.
 */

/** Whose answers a group of a form holds. `others`: an employer, the office; the household leaves them alone. */
export type Role = 'applicant' | 'spouse' | 'parent' | 'child' | 'delegate' | 'account' | 'others';

export const roleWords: readonly (readonly [RegExp, Role])[] = [
  [
    /事業主|事業所|代表者|担当者|勤務先|就労先|雇用主|証明者|証明欄|主治医|医療機関|区(使用|記入)|職員/,
    'others',
  ],
  [/口座|振込|振替|金融機関/, 'account'],
  [/配偶者/, 'spouse'],
  [/受任者|代理人|委任される|頼まれ/, 'delegate'],
  [/児童|お子|子ども|こども|幼児/, 'child'],
  [/報告者|申告者/, 'parent'],
  [
    /(申請|請求|申込|届出|依頼)[者人]|委任者|委任する|頼む人|債権者|登録者|保護者|本人/,
    'applicant',
  ],
  [/代表者|担当者/, 'others'],
];

/** Where a document speaks of somebody else than its words say. */
export const roleInDocument: Partial<Record<DocumentId, Partial<Record<Role, Role>>>> = {
  'income-report': { applicant: 'parent' },
};

/** Whose answers they are where the form names nobody. A 委任状 has two people: nobody can tell. */
export const roleOfNobody: Partial<Record<DocumentId, Role | null>> = {
  'income-report': 'parent',
  'transport-delegation': null,
  'fee-delegation': null,
};

/** Of a person, under the person's place in the form model. */
export const ofPerson: Partial<Record<AnswerKey, string>> = {
  name: 'name',
  kana: 'nameKana',
  birthDate: 'birthDate',
  postalCode: 'postalCode',
  address: 'address',
  phone: 'phone',
  mobile: 'phone',
  email: 'email',
  relationship: 'relationship',
};

/** The same wherever they stand. */
export const anywhere: Partial<Record<AnswerKey, string>> = {
  applicationDate: 'filingDate',
  fiscalYear: 'fiscalYearName',
  childName: 'child.name',
  childKana: 'child.nameKana',
  childBirthDate: 'child.birthDate',
  bankName: 'bank.bankName',
  branchName: 'bank.branchName',
  bankCode: 'bank.bankCode',
  branchCode: 'bank.branchCode',
  accountType: 'bank.type',
  accountNumber: 'bank.number',
  accountHolder: 'bank.holder',
  accountHolderKana: 'bank.holderKana',
};

/** In a block about the account, a name is the holder's. */
export const ofAccount: Partial<Record<AnswerKey, string>> = {
  name: 'bank.holder',
  kana: 'bank.holderKana',
};

/** 期間: what for, by what the document asks for. */
export const periods: readonly Partial<Record<AnswerKey, string>>[] = [
  { 'period.from': 'claim.from', 'period.to': 'claim.to' },
  { 'period.from': 'child.certificationFrom', 'period.to': 'child.certificationTo' },
];

/** By the printed words, where the key says nothing. */
export const byWords: readonly (readonly [RegExp, string])[] = [
  [/認定(証)?番号/, 'child.certificationNumber'],
  [/保育必要量/, 'child.careNeed'],
  [/第何子|兄弟姉妹|出生順/, 'child.birthOrder'],
  [/対象区分/, 'child.route'],
  [/復職/, 'child.returnedOn'],
  [/利用開始/, 'child.firstUse'],
  [/事業者/, 'child.providers'],
  [/対象日数|利用日数/, 'claim.totalDays'],
  [/対象時間|利用時間/, 'claim.totalHours'],
  [/申請額|補助額|交付(申請)?額/, 'claim.totalClaimYen'],
  [/対象となる|支払額|利用料|交通費/, 'claim.totalPaidYen'],
  [/利用月|対象月/, 'usage.month'],
  [/収入の年/, 'parent.incomeYear'],
  [/基準日/, 'parent.baseDate'],
  [/金融機関の種類/, 'bank.bankKind'],
];

/** To be signed by hand. */
export const signatureWords = /署名|自署/;

/** What a printed option says. */
export const options: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'bank.bankKind': [
    [/信用金庫|信金/, 'shinkin'],
    [/信用組合|信組/, 'credit-union'],
    [/銀行/, 'bank'],
    [/その他/, 'other'],
  ],
  'bank.type': [
    [/普通/, 'ordinary'],
    [/当座/, 'current'],
  ],
  'child.careNeed': [
    [/標準/, 'standard'],
    [/短/, 'short'],
  ],
  'child.route': [
    [/待機/, 'waiting-list'],
    [/育(児)?休/, 'leave-completed'],
  ],
  'parent.role': [
    [/配偶者/, 'spouse'],
    [/申請者|本人/, 'applicant'],
  ],
};

interface RowMeaning {
  /** Rows of the form model. */
  readonly path: string;
  readonly byKey: Partial<Record<AnswerKey, string>>;
  readonly byWords: readonly (readonly [RegExp, string])[];
  /** Column → where its sum stands in the form model. */
  readonly sums: Readonly<Record<string, string>>;
}

/** Tables, by the rows the document has; a column's words come first. */
export const rowMeanings: readonly RowMeaning[] = [
  {
    path: 'claim.rows',
    byKey: { claimMonth: 'month', total: 'claimYen' },
    byWords: [
      [/申請額|補助額|交付/, 'claimYen'],
      [/対象月|年月|^月$/, 'month'],
      [/日数/, 'days'],
      [/時間/, 'hours'],
      [/利用料|交通費|支払|金額/, 'paidYen'],
    ],
    sums: {
      days: 'claim.totalDays',
      hours: 'claim.totalHours',
      paidYen: 'claim.totalPaidYen',
      claimYen: 'claim.totalClaimYen',
    },
  },
  {
    path: 'usage.rows',
    byKey: { usageDate: 'date', usageStart: 'start', usageEnd: 'end', usageHours: 'used' },
    byWords: [
      [/対象時間/, 'covered'],
      [/利用時間/, 'used'],
      [/シッター|保育者/, 'sitter'],
      [/事業者/, 'provider'],
      [/助成券|コード/, 'ticketCode'],
      [/交通費/, 'fare'],
      [/負担額|利用料|支払/, 'copay'],
      [/備考/, 'remark'],
    ],
    sums: {
      used: 'usage.totals.used',
      covered: 'usage.totals.covered',
      copay: 'usage.totals.copay',
      fare: 'usage.totals.fare',
      remark: 'usage.totals.remark',
    },
  },
  {
    path: 'children',
    byKey: { name: 'name', childName: 'name', kana: 'nameKana', childKana: 'nameKana' },
    byWords: [[/認定(証)?番号/, 'certificationNumber']],
    sums: {},
  },
];
