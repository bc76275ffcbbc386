import type { FormDescription } from '../../src/forms/reference/description';
import {
  cell,
  column,
  gap,
  grid,
  label,
  ledger,
  line,
  pageNumber,
  row,
  space,
  text,
  textLines,
  totalCell,
  word,
} from '../../src/forms/reference/vocabulary';

const heading = grid(
  [52, 200, 52, 130, 52, 'rest'],
  row(
    22,
    label(['児童']),
    cell([text('child.name', '児童 氏名')]),
    label(['利用月']),
    cell([text('usage.month', '利用月', { align: 'center' })]),
    label(['申請者']),
    cell([text('applicant.name', '申請者 氏名')]),
  ),
);

const size = 8;
const centred = { align: 'center', size } as const;
const right = { align: 'right', size } as const;
const total = (
  path: 'usage.totals.used' | 'usage.totals.covered' | 'usage.totals.copay' | 'usage.totals.fare',
  name: string,
) => totalCell([text(path, `${name} 合計`, { align: 'right', size: 8.5 })]);

const rows = ledger(
  'usage.rows',
  {
    label: '利用実績',
    heading: 26,
    pitch: 15,
    rows: 22,
    total: row(
      20,
      label('合計', { span: 5 }),
      total('usage.totals.used', '利用時間'),
      total('usage.totals.covered', '対象時間'),
      total('usage.totals.copay', '利用者負担額'),
      total('usage.totals.fare', '交通費'),
      cell([]),
      totalCell([text('usage.totals.remark', '備考 合計', { size, optional: true })]),
    ),
  },
  [
    column('date', '日付', 48, centred),
    column('start', '開始', 34, centred),
    column('end', '終了', 34, centred),
    column('sitter', 'シッター', 94, { size }),
    column('provider', '事業者', 96, { size }),
    column('used', '利用時間', 40, { ...right, heading: ['利用', '時間'] }),
    column('covered', '対象時間', 40, { ...right, heading: ['対象', '時間'] }),
    column('copay', '利用者負担額', 54, { ...right, heading: ['利用者', '負担額'] }),
    column('fare', '交通費', 44, right),
    column('ticketCode', '助成券コード', 82, { size }),
    column('remark', '備考', 'rest', { size }),
  ],
);

/** The lines under the table: how the total of the 利用者負担額 is made up. */
const notes = textLines('usage.notes', { label: '注記', heading: 0, pitch: 12, rows: 5 }, [
  column('', '注記', 'rest', { size }),
]);

/** Our own sheet, beside the ward's application: one child, one month. */
export const description: FormDescription = {
  document: 'usage-details',
  orientation: 'landscape',
  margin: { x: 30, top: 30 },
  blocks: [
    {
      block: 'line',
      height: 22,
      ...line([
        word('参考様式', 8),
        space(),
        { item: 'word', text: '利用実績内訳', size: 14, spread: 112 },
        space(),
        pageNumber(32),
      ]),
    },
    gap(6),
    heading,
    gap(7),
    rows,
    gap(5),
    notes,
  ],
};
