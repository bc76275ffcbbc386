import type { FormDescription } from '../../src/forms/reference/description';
import {
  amount,
  cell,
  column,
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
  textLines,
  totalCell,
  word,
} from '../../src/forms/reference/vocabulary';

const size = 8.5;
const small = 8;
const centred = { align: 'center', size } as const;
const hours = { align: 'right', size, unit: '時間' } as const;
const minutes = { align: 'right', size, unit: '分' } as const;

const heading = grid(
  [52, 205, 52, 'rest'],
  row(
    22,
    label(['申請者']),
    cell([text('applicant.name', '申請者 氏名')]),
    label(['児童']),
    cell([text('child.name', '児童 氏名')]),
  ),
);

/** 令和6年4月分 */
const month = line([
  word('令和'),
  text('temporaryCare.sections.0.year', '年', { align: 'center', width: 26, underlined: true }),
  word('年'),
  text('temporaryCare.sections.0.month', '月', { align: 'center', width: 26, underlined: true }),
  word('月分'),
  space(),
]);

const columns = [42, 48, 48, 52, 42, 48, 48, 52, 42, 'rest'] as const;

type Sums = 'temporaryCare.sections.0.sums' | 'temporaryCare.totals';

/** Sums of the columns, under them. */
const sums = (path: Sums, words: string, printed: readonly string[]) =>
  row(
    printed.length > 1 ? 27 : 20,
    label(printed, { span: 3 }),
    totalCell([
      text(`${path}.dayHours`, `${words} 日中 時間`, { align: 'right', size }),
      word('時間', small),
    ]),
    totalCell([
      text(`${path}.dayMinutes`, `${words} 日中 分`, { align: 'right', size }),
      word('分', small),
    ]),
    { span: 2, tint: true, lines: [] },
    totalCell([
      text(`${path}.nightHours`, `${words} 夜間 時間`, { align: 'right', size }),
      word('時間', small),
    ]),
    totalCell([
      text(`${path}.nightMinutes`, `${words} 夜間 分`, { align: 'right', size }),
      word('分', small),
    ]),
    cell([amount(`${path}.paidYen`, `${words} 実支払額`, { size: 9.5 }), word('円', small)]),
  );

/** Over the columns of the day and of the night. */
const stretches = grid(
  [...columns],
  row(
    16,
    label([]),
    label(['日中（7時～22時）'], { span: 4 }),
    label(['夜間（22時～翌7時）'], { span: 4 }),
    label([]),
  ),
);

const rows = ledger(
  'temporaryCare.sections.0.rows',
  {
    label: '利用',
    heading: 18,
    pitch: 17,
    rows: 20,
    total: sums('temporaryCare.sections.0.sums', '合計', ['このページの合計']),
  },
  [
    column('day', '利用日', columns[0], { align: 'right', size, unit: '日' }),
    column('dayStart', '日中 開始', columns[1], { ...centred, heading: ['開始'] }),
    column('dayEnd', '日中 終了', columns[2], { ...centred, heading: ['終了'] }),
    column('dayHours', '日中 時間', columns[3], { ...hours, heading: ['時間'] }),
    column('dayMinutes', '日中 分', columns[4], { ...minutes, heading: ['分'] }),
    column('nightStart', '夜間 開始', columns[5], { ...centred, heading: ['開始'] }),
    column('nightEnd', '夜間 終了', columns[6], { ...centred, heading: ['終了'] }),
    column('nightHours', '夜間 時間', columns[7], { ...hours, heading: ['時間'] }),
    column('nightMinutes', '夜間 分', columns[8], { ...minutes, heading: ['分'] }),
    column('paid', '実支払額', columns[9], { kind: 'amount', align: 'right', size, unit: '円' }),
  ],
);

const result = grid(
  [146, 112, 146, 'rest'],
  row(
    21,
    label(['日中利用時間（60分未満切捨）']),
    cell([text('temporaryCare.dayHours', '日中利用時間', { align: 'right' }), word('時間', small)]),
    label(['夜間利用時間（60分未満切捨）']),
    cell([
      text('temporaryCare.nightHours', '夜間利用時間', { align: 'right' }),
      word('時間', small),
    ]),
  ),
  row(
    21,
    label(['補助基準額（B）']),
    cell([amount('temporaryCare.baseYen', '補助基準額（B）'), word('円', small)]),
    label(['使用時間数']),
    cell([text('temporaryCare.hoursUsed', '使用時間数', { align: 'right' }), word('時間', small)]),
  ),
  row(
    21,
    label(['交付請求額（AとBの小さい方）']),
    cell([amount('temporaryCare.claimYen', '交付請求額', { size: 12 }), word('円', small)], {
      span: 3,
    }),
  ),
);

/** One page a month, each with the sums of the whole application. */
export const description: FormDescription = {
  document: 'temporary-care-details',
  orientation: 'portrait',
  margin: { x: 40, top: 30 },
  blocks: [
    {
      block: 'line',
      height: 22,
      ...line([
        word('参考様式', 8),
        space(),
        { item: 'word', text: 'ベビーシッター（一時預かり）利用内訳書', size: 13 },
        space(),
        pageNumber(32),
      ]),
    },
    gap(5),
    heading,
    gap(5),
    notes(
      '・',
      '実支払額は、入会金・交通費・キャンセル料などとクーポンの割引を除いた、純然たる保育料です。2行にわたる利用は、1行目に書きます。',
    ),
    gap(2),
    { block: 'line', height: 18, ...month },
    gap(3),
    stretches,
    rows,
    grid(
      [...columns],
      sums('temporaryCare.totals', '総計', ['他ページ含む総計', '（実支払額がA）']),
    ),
    gap(6),
    result,
    gap(5),
    textLines('temporaryCare.notes', { label: '計算', heading: 0, pitch: 12, rows: 9 }, [
      column('', '計算', 'rest', { size: small }),
    ]),
  ],
};
