import { addressee, filingDate, titleBlocks } from '../../src/forms/reference/sections/head';
import { portrait } from '../../src/forms/reference/sections/page';
import {
  addressRow,
  nameRows,
  pathsOf,
  personColumns,
} from '../../src/forms/reference/sections/persons';
import {
  blank,
  cell,
  choices,
  date,
  gap,
  grid,
  group,
  label,
  notes,
  openLedger,
  paragraph,
  row,
  space,
  text,
  word,
} from '../../src/forms/reference/vocabulary';

const parent = grid(
  personColumns,
  ...nameRows('報告者', pathsOf('parent'), { before: [group('報告者', 4)] }),
  addressRow('報告者', { person: 'parent', title: '現住所', postal: 14 }),
  row(
    24,
    label('区分'),
    cell([choices('parent.role', '報告者 区分', { applicant: '申請者', spouse: '配偶者' })]),
    label('電話番号'),
    cell([text('parent.phone', '報告者 電話番号', { optional: true })]),
  ),
);

const year = grid(
  [98, 'rest'],
  row(
    24,
    label(['報告する期間']),
    cell([
      text('parent.incomeYear', '収入の年', { width: 64, align: 'center' }),
      word('１月１日から同年12月31日まで'),
      space(),
    ]),
  ),
  row(
    24,
    label('基準日'),
    cell([
      date('parent.baseDate', '基準日', 'printed'),
      space(6),
      word('（この日に日本国外に居住していた方）', 8),
      space(),
    ]),
  ),
);

const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
const byHand = { kind: 'text', align: 'left', size: 9.5 } as const;

/** What was earned is written by the parent: the program knows nothing of it. */
const income = openLedger(
  'income',
  'by-hand',
  {
    label: '各月の勤務先・通貨・収入額',
    heading: 20,
    pitch: 19,
    rows: 12,
    total: row(
      24,
      label('年間合計', { span: 3 }),
      cell([blank('income-total', '年間収入 合計', 'by-hand')]),
      cell([]),
    ),
  },
  [
    { id: 'month', label: '月', path: '', width: 40, heading: ['月'], printed: months, ...byHand },
    {
      id: 'employer',
      label: '勤務先',
      path: '',
      width: 150,
      heading: ['勤務先（名称・国）'],
      ...byHand,
    },
    { id: 'currency', label: '通貨', path: '', width: 50, heading: ['通貨'], ...byHand },
    { id: 'income', label: '収入額', path: '', width: 125, heading: ['収入額'], ...byHand },
    { id: 'remark', label: '備考', path: '', width: 'rest', heading: ['備考'], ...byHand },
  ],
);

export const description = portrait('income-report', [
  ...titleBlocks('年間収入報告書'),
  filingDate,
  addressee,
  gap(4),
  paragraph('　住民税課税（非課税）証明書の提出に代えて、次のとおり収入を報告します。'),
  gap(6),
  parent,
  gap(10),
  year,
  gap(10),
  income,
  gap(8),
  notes('※', '収入の書き方と添える書類は、区の様式と案内でお確かめください。'),
  gap(10),
  grid(
    [98, 'rest'],
    row(
      34,
      label(['報告者署名（自署）']),
      cell([
        word('上記のとおり相違ありません。', 9),
        space(10),
        blank('parent-signature', '報告者 署名', 'signature'),
      ]),
    ),
  ),
]);
