import { createHash } from 'node:crypto';
import type { Box, FormTemplate } from '../../../src/forms';
import { height, width } from './layout-shapes';

const cell = (left: number, row: number, wide: number, high = 24): Box => {
  const top = 60 + row * 40;
  return [left, top, left + wide, top + high];
};

/** A circle's choices: the printed words. */
export const fixtureWords = [
  { value: 'standard', text: 'standard', box: [62, 344, 104, 356] as Box },
  { value: 'short', text: 'short', box: [130, 344, 156, 356] as Box },
];

export type Fields = FormTemplate['fields'];

const answer = { page: 0, expected: true } as const;

/** One field of every kind, a narrow one that continues on the 別紙, and a table of three rows. */
export const fixtureFields: Fields = [
  {
    ...answer,
    id: 'name',
    label: '氏名',
    kind: 'text',
    path: 'applicant.name',
    box: cell(60, 0, 160),
    align: 'left',
    size: 12,
  },
  {
    ...answer,
    id: 'kana',
    label: 'フリガナ',
    kind: 'furigana',
    path: 'applicant.nameKana',
    box: cell(240, 0, 160, 14),
    size: 8,
  },
  {
    ...answer,
    id: 'address',
    label: '住所',
    kind: 'text',
    path: 'applicant.address',
    box: cell(60, 1, 300, 34),
    align: 'left',
    size: 11,
  },
  {
    ...answer,
    id: 'narrow-address',
    label: '受任者 住所',
    kind: 'text',
    path: 'delegate.address',
    box: cell(400, 1, 80, 20),
    align: 'left',
    size: 10,
  },
  {
    ...answer,
    id: 'postal-code',
    label: '郵便番号',
    kind: 'digits',
    path: 'applicant.postalCode',
    box: cell(60, 2, 140, 20),
    cells: 7,
    size: 12,
  },
  {
    ...answer,
    id: 'account',
    label: '口座番号',
    kind: 'digits',
    path: 'bank.number',
    box: cell(240, 2, 160, 20),
    cells: 8,
    size: 12,
  },
  {
    ...answer,
    id: 'birth',
    label: '生年月日',
    kind: 'date',
    path: 'child.birthDate',
    box: cell(60, 3, 200),
    parts: {
      era: [60, 180, 100, 204],
      year: [110, 180, 140, 204],
      month: [150, 180, 180, 204],
      day: [190, 180, 220, 204],
    },
    size: 11,
  },
  {
    ...answer,
    id: 'filed',
    label: '申請日',
    kind: 'date',
    path: 'filingDate',
    box: cell(300, 3, 200),
    parts: { year: [310, 180, 340, 204], month: [350, 180, 380, 204], day: [390, 180, 420, 204] },
    size: 11,
  },
  {
    ...answer,
    id: 'amount',
    label: '申請額',
    kind: 'amount',
    path: 'claim.totalClaimYen',
    box: cell(60, 4, 100),
    size: 12,
  },
  {
    ...answer,
    id: 'spouse',
    label: '配偶者',
    kind: 'text',
    path: 'spouse.email',
    expected: false,
    box: cell(200, 4, 100),
    align: 'center',
    size: 12,
  },
  {
    ...answer,
    id: 'notes',
    label: '備考',
    kind: 'lines',
    path: 'usage.notes',
    box: cell(60, 5, 300, 60),
    size: 9,
  },
  {
    ...answer,
    id: 'care',
    label: '保育必要量',
    kind: 'circle',
    path: 'child.careNeed',
    box: [58, 340, 170, 360],
    choices: fixtureWords.map(({ value, box }) => ({ value, box })),
  },
  {
    ...answer,
    id: 'shinkin',
    label: '信用金庫',
    kind: 'check',
    path: 'bank.bankKind',
    when: 'shinkin',
    box: [200, 342, 214, 356],
  },
  {
    ...answer,
    id: 'bank',
    label: '銀行',
    kind: 'check',
    path: 'bank.bankKind',
    when: 'bank',
    box: [230, 342, 244, 356],
  },
  {
    id: 'sign',
    label: '署名',
    page: 0,
    kind: 'blank',
    reason: 'signature',
    box: [300, 340, 420, 360],
  },
  { id: 'page', label: 'ページ', page: 0, kind: 'page-number', box: [500, 20, 560, 36], size: 9 },
];

export const fixtureTables: FormTemplate['tables'] = [
  {
    id: 'rows',
    label: '利用実績',
    page: 0,
    path: 'usage.rows',
    top: 400,
    pitch: 16,
    rows: 27,
    columns: [
      {
        id: 'date',
        label: '日',
        path: 'date',
        kind: 'text',
        align: 'center',
        size: 8,
        x0: 60,
        x1: 110,
      },
      {
        id: 'sitter',
        label: 'シッター',
        path: 'sitter',
        kind: 'text',
        align: 'left',
        size: 8,
        x0: 110,
        x1: 200,
      },
      {
        id: 'copay',
        label: '負担額',
        path: 'copay',
        kind: 'amount',
        align: 'right',
        size: 8,
        x0: 200,
        x1: 260,
      },
      {
        id: 'remark',
        label: '備考',
        path: 'remark',
        kind: 'text',
        align: 'left',
        size: 8,
        x0: 260,
        x1: 330,
      },
    ],
  },
];

/** The template of a layout made by `fixtureLayout`. */
export const fixtureTemplate = (layout: Uint8Array): FormTemplate => ({
  format: 'sitter-hojo/template',
  version: 1,
  document: 'usage-details',
  title: '利用実績内訳',
  revision: 'fixture',
  layout: {
    sha256: createHash('sha256').update(layout).digest('hex'),
    pages: [{ width, height }],
  },
  fields: fixtureFields,
  tables: fixtureTables,
});
