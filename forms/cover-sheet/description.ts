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
  notes,
  pageNumber,
  row,
  space,
  text,
  word,
} from '../../src/forms/reference/vocabulary';

const size = 8.5;
const centred = { align: 'center', size: 11 } as const;

/** Our own sheet on top of an application: what goes with it and why, to be ticked at the counter. */
export const description: FormDescription = {
  document: 'cover-sheet',
  orientation: 'portrait',
  margin: { x: 45, top: 34 },
  blocks: [
    {
      block: 'line',
      height: 24,
      ...line([
        word('参考様式', 8),
        space(),
        { item: 'word', text: '必要書類の一覧', size: 14, spread: 130 },
        space(),
        pageNumber(32),
      ]),
    },
    gap(6),
    grid(
      [62, 200, 62, 'rest'],
      row(
        20,
        label(['申請者']),
        cell([text('applicant.name', '申請者 氏名')]),
        label(['申請日']),
        cell([date('filingDate', '申請日', 'asked', { size: 9 })]),
      ),
      row(
        20,
        label(['申請回']),
        cell([text('coverSheet.round', '申請回', { size: 9.5 })]),
        label(['対象の月']),
        cell([text('coverSheet.months', '対象の月', { size: 9.5 })]),
      ),
      row(
        20,
        label(['申請する補助']),
        cell([text('coverSheet.subsidies', '申請する補助', { size: 9.5 })]),
        label(['受付期間']),
        cell([text('coverSheet.window', '受付期間', { size: 9, optional: true })]),
      ),
      row(
        20,
        label(['児童']),
        cell([text('coverSheet.children', '児童 氏名', { size: 9.5 })]),
        label(['申請回の出典']),
        cell([text('coverSheet.source', '申請回の出典', { size: 8.5 })]),
      ),
    ),
    gap(8),
    ledger(
      'coverSheet.lines',
      {
        label: '書類',
        heading: 26,
        pitch: 16,
        rows: 36,
        rules: 'rows',
        wide: { path: 'kind', values: ['heading', 'note'] },
      },
      [
        column('paper', '書類', 198, { size }),
        column('reason', '内容・理由', 'rest', { size }),
        column('ours', '用意', 30, { ...centred, heading: ['用意'] }),
        column('office', '窓口', 30, { ...centred, heading: ['窓口'] }),
      ],
    ),
    gap(4),
    notes('※', '「用意」は申請する方、「窓口」は受け付ける方が、そろっているか確かめる欄です。'),
  ],
};
