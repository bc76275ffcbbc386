import type { FormDescription } from '../../src/forms/reference/description';
import {
  cell,
  column,
  date,
  gap,
  grid,
  label,
  ledger,
  line,
  pageNumber,
  row,
  space,
  text,
  word,
} from '../../src/forms/reference/vocabulary';

const size = 8;

/** Our own sheet: every figure of the statement with its reason, one child. */
export const description: FormDescription = {
  document: 'calculation-statement',
  orientation: 'portrait',
  margin: { x: 45, top: 34 },
  blocks: [
    {
      block: 'line',
      height: 24,
      ...line([
        word('参考様式', 8),
        space(),
        { item: 'word', text: '計算書', size: 14, spread: 66 },
        space(),
        pageNumber(32),
      ]),
    },
    gap(6),
    grid(
      [44, 206, 44, 'rest'],
      row(
        20,
        label(['児童']),
        cell([text('child.name', '児童 氏名')]),
        label(['申請者']),
        cell([text('applicant.name', '申請者 氏名')]),
      ),
      row(
        20,
        label(['期間']),
        cell([text('statement.period', '期間', { size: 9.5 })]),
        label(['作成日']),
        cell([date('filingDate', '作成日', 'asked', { size: 9 })]),
      ),
    ),
    gap(8),
    ledger(
      'statement.lines',
      {
        label: '計算',
        heading: 18,
        pitch: 16,
        rows: 40,
        rules: 'rows',
        wide: { path: 'kind', values: ['month', 'note'] },
      },
      [
        column('item', '項目', 156, { size }),
        column('amount', '金額', 76, { size, align: 'right' }),
        column('reason', '理由', 'rest', { size }),
      ],
    ),
  ],
};
