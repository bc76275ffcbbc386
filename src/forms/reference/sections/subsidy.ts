import type { DocumentId } from '../../../domain/application';
import type { Block, FormDescription, GridRow, LedgerBlock } from '../description';
import { style } from '../style';
import {
  amount,
  blankDigits,
  cell,
  column,
  date,
  gap,
  grid,
  label,
  ledger,
  notes,
  paragraph,
  row,
  space,
  text,
  totalCell,
  word,
} from '../vocabulary';
import { bankGrid } from './bank';
import { addressee, filingDate, openDate, titleOfFiscalYear } from './head';
import { attachments, officeUse } from './office';
import { portrait } from './page';
import { applicantGrid, childGrid } from './persons';

/** What the two subsidies call things; the papers are otherwise the same. */
export interface SubsidyWords {
  readonly document: DocumentId;
  /** 交通費補助金 */
  readonly subsidy: string;
  /** What was paid: 交通費, 利用料. */
  readonly paid: string;
}

const money = { kind: 'amount', align: 'right', unit: '円' } as const;

/** 対象月 to 申請額, one row a month of the fiscal year, and the total. */
const claimLedger = (paid: string): LedgerBlock =>
  ledger(
    'claim.rows',
    {
      label: '申請の内訳',
      heading: 19,
      pitch: 16.5,
      rows: 12,
      total: row(
        22,
        label('合計'),
        cell([
          text('claim.totalDays', '対象日数 合計', { align: 'right', size: 10 }),
          word('日', style.small),
        ]),
        totalCell([text('claim.totalHours', '対象時間 合計', { align: 'right', size: 10 })]),
        cell([amount('claim.totalPaidYen', `対象となる${paid} 合計`), word('円', style.small)]),
        cell([amount('claim.totalClaimYen', '申請額 合計'), word('円', style.small)]),
      ),
    },
    [
      column('month', '対象月', 98, { align: 'center' }),
      column('days', '対象日数', 70, { align: 'right', unit: '日' }),
      column('hours', '対象時間', 98, { align: 'right' }),
      column('paidYen', `対象となる${paid}`, 105, money),
      column('claimYen', '申請額', 'rest', money),
    ],
  );

/** 補助対象期間: from the first month claimed to the last. */
const claimPeriod: Block = grid(
  [98, 'rest'],
  row(
    22,
    label('補助対象期間'),
    cell([
      date('claim.from', '補助対象期間 始期', 'printed'),
      word('　から　'),
      date('claim.to', '補助対象期間 終期', 'printed'),
      word('　まで'),
      space(),
    ]),
  ),
);

/** 交付申請書: one child, the months of one fiscal year. */
export function subsidyApplication(
  words: SubsidyWords,
  parts: { readonly childRow: GridRow; readonly attached: readonly string[] },
): FormDescription {
  const title = `${words.subsidy}交付申請書`;
  return portrait(words.document, [
    ...titleOfFiscalYear(title),
    filingDate,
    addressee,
    gap(2),
    paragraph(`　${words.subsidy}の交付を受けたいので、関係書類を添えて次のとおり申請します。`),
    gap(5),
    applicantGrid({ group: '申請者', relationship: true }),
    childGrid(parts.childRow),
    gap(9),
    claimPeriod,
    claimLedger(words.paid),
    gap(9),
    attachments(...parts.attached),
    gap(9),
    officeUse,
  ]);
}

/** 対象児童: the household's children this invoice is about; a fifth goes on a further page. */
const childrenLedger: LedgerBlock = ledger(
  'children',
  { label: '対象児童', heading: 17, pitch: 21, rows: 4 },
  [
    column('nameKana', '対象児童 フリガナ', 170, { size: 8.5, heading: ['対象児童　フリガナ'] }),
    column('name', '対象児童 氏名', 170, { size: 10.5, heading: ['対象児童　氏名'] }),
    column('certificationNumber', '支給認定番号', 'rest', { size: 10 }),
  ],
);

/** 交付請求書兼口座振替依頼書. The ward's page: 「日付と金額は記入しない」; no seal since R6 (K17). */
export function subsidyInvoice(words: SubsidyWords): FormDescription {
  const title = `${words.subsidy}交付請求書兼口座振替依頼書`;
  return portrait(words.document, [
    ...titleOfFiscalYear(title),
    openDate('請求日', 'invoice-date'),
    addressee,
    gap(4),
    paragraph(
      `　${words.subsidy}について、次のとおり請求します。なお、補助金は下記の口座へ振り込んでください。`,
    ),
    gap(8),
    grid(
      [98, 'rest'],
      row(
        40,
        label('請求金額'),
        cell([
          word('金', 11),
          space(10),
          blankDigits('invoice-amount', '請求金額', 'amount', 7, { width: 26, height: 28 }),
          space(8),
          word('円', 11),
          space(),
          word('※記入しないでください', style.small),
        ]),
      ),
    ),
    gap(12),
    applicantGrid({ group: '請求者', relationship: false }),
    gap(12),
    childrenLedger,
    gap(12),
    bankGrid,
    gap(8),
    notes(
      '※',
      '請求日と請求金額は記入しないでください。',
      '金融機関の種類と預金種目は、該当するものを○で囲んでください。口座番号は右詰めで記入してください。',
      '口座名義が請求者と異なる場合は、委任状を添えてください。',
      'ゆうちょ銀行の場合は、振込用の店名・店番・預金種目・口座番号を記入してください。',
    ),
    gap(12),
    officeUse,
  ]);
}
