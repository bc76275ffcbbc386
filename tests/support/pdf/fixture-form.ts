import { createHash } from 'node:crypto';
import {
  concatTransformationMatrix,
  degrees,
  PDFDocument,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  StandardFonts,
  scale,
} from 'pdf-lib';
import type { Box, FormTemplate } from '../../../src/forms';

/** Ways in which a ward's PDF can differ from a plain one. */
export interface LayoutShape {
  readonly name: string;
  readonly rotate: 0 | 90 | 180 | 270;
  /** Of the lower left corner of the MediaBox. */
  readonly offset: readonly [number, number];
  /** Points cut off on every side by a CropBox. */
  readonly crop: number;
  readonly objectStreams: boolean;
  /** The content leaves its graphics state scaled, grey and unrestored. */
  readonly dirty: boolean;
}

const plain: LayoutShape = {
  name: 'A4 portrait',
  rotate: 0,
  offset: [0, 0],
  crop: 0,
  objectStreams: false,
  dirty: false,
};

export const plainShape = plain;

export const layoutShapes: readonly LayoutShape[] = [
  plain,
  { ...plain, name: 'shifted MediaBox', offset: [-120, 75] },
  { ...plain, name: 'CropBox inside the MediaBox', offset: [10, 20], crop: 30 },
  { ...plain, name: '/Rotate 90', rotate: 90 },
  { ...plain, name: '/Rotate 180, shifted', rotate: 180, offset: [33, 44] },
  { ...plain, name: '/Rotate 270, cropped', rotate: 270, crop: 25, offset: [5, 9] },
  { ...plain, name: 'object streams', objectStreams: true },
  { ...plain, name: 'dirty graphics state', dirty: true },
];

/** The visible page of the fixture. */
const [width, height] = [595, 842];

/** From the visible page (y up) to the space of a page turned by `rotate`: a hand-made table. */
function toPage(shape: LayoutShape): readonly [number, number, number, number, number, number] {
  const [x, y] = [shape.offset[0] + shape.crop, shape.offset[1] + shape.crop];
  switch (shape.rotate) {
    case 0:
      return [1, 0, 0, 1, x, y];
    case 90:
      return [0, 1, -1, 0, x + height, y];
    case 180:
      return [-1, 0, 0, -1, x + width, y + height];
    case 270:
      return [0, -1, 1, 0, x, y + width];
  }
}

const frame = (page: PDFPage, [x0, y0, x1, y1]: Box): void =>
  page.drawRectangle({
    x: x0,
    y: height - y1,
    width: x1 - x0,
    height: y1 - y0,
    borderWidth: 0.5,
    borderColor: rgb(0, 0, 0),
  });

const cell = (left: number, row: number, wide: number, high = 24): Box => {
  const top = 60 + row * 40;
  return [left, top, left + wide, top + high];
};

/** A circle's choices: the printed words. */
const words = [
  { value: 'standard', text: 'standard', box: [62, 344, 104, 356] as Box },
  { value: 'short', text: 'short', box: [130, 344, 156, 356] as Box },
];

type Fields = FormTemplate['fields'];

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
    choices: words.map(({ value, box }) => ({ value, box })),
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

function cellsOf({ box, cells }: Extract<Fields[number], { kind: 'digits' }>): Box[] {
  const wide = (box[2] - box[0]) / cells;
  return Array.from({ length: cells }, (_, index) => [
    box[0] + index * wide,
    box[1],
    box[0] + (index + 1) * wide,
    box[3],
  ]);
}

/** The PDF of a fixture form: the rules of every box, the choices in words, in a bordered sheet. */
export async function fixtureLayout(shape: LayoutShape): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  const isTurned = shape.rotate === 90 || shape.rotate === 270;
  const [wide, high] = isTurned ? [height, width] : [width, height];
  const page = document.addPage([wide, high]);
  const { crop, offset } = shape;
  page.setMediaBox(offset[0], offset[1], wide + 2 * crop, high + 2 * crop);
  if (crop > 0) page.setCropBox(offset[0] + crop, offset[1] + crop, wide, high);
  if (shape.rotate !== 0) page.setRotation(degrees(shape.rotate));
  page.pushOperators(pushGraphicsState(), concatTransformationMatrix(...toPage(shape)));
  for (const field of fixtureFields) {
    if (field.kind === 'circle') continue;
    frame(page, field.box);
    if (field.kind === 'digits') for (const box of cellsOf(field)) frame(page, box);
  }
  for (const table of fixtureTables) {
    for (let row = 0; row < table.rows; row += 1) {
      const top = table.top + row * table.pitch;
      for (const { x0, x1 } of table.columns) frame(page, [x0, top, x1, top + table.pitch]);
    }
  }
  for (const { text, box } of words) {
    page.drawText(text, { x: box[0], y: height - box[3] + 3, size: 10, font });
  }
  page.pushOperators(shape.dirty ? scale(0.5, 0.5) : popGraphicsState());
  return document.save({ useObjectStreams: shape.objectStreams });
}

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
