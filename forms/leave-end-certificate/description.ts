import type { GridRow } from '../../src/forms/reference/description';
import { addressee, titleBlocks } from '../../src/forms/reference/sections/head';
import { portrait } from '../../src/forms/reference/sections/page';
import {
  addressRow,
  nameRows,
  pathsOf,
  personColumns,
} from '../../src/forms/reference/sections/persons';
import {
  blank,
  blankDate,
  cell,
  gap,
  grid,
  group,
  label,
  line,
  notes,
  paragraph,
  row,
  space,
  text,
  word,
} from '../../src/forms/reference/vocabulary';

/** 保護者記入欄: the part the household writes before the employer gets the paper. */
const household: readonly GridRow[] = [
  ...nameRows('保護者', pathsOf('applicant'), {
    before: [group('保護者記入欄', 5)],
    title: '保護者氏名',
    beside: [
      label('電話番号', { rows: 2 }),
      cell([text('applicant.phone', '保護者 電話番号')], { rows: 2 }),
    ],
  }),
  addressRow('保護者'),
  ...nameRows('児童', pathsOf('child'), { title: '児童氏名' }),
];

const employers = (id: string, name: string) =>
  blank(`employer-${id}`, `事業主 ${name}`, 'by-others');
const employersDate = (id: string, name: string) =>
  blankDate(`employer-${id}`, `事業主 ${name}`, 'by-others');

/** Two printed answers to circle; the employer's, so no field. */
const either = (first: string, second: string) =>
  ({
    item: 'choices',
    field: null,
    perLine: 2,
    size: 9,
    choices: [
      { value: first, text: first },
      { value: second, text: second },
    ],
  }) as const;

const hours = (id: string, name: string) => [
  employers(`${id}-from`, `${name} 始業`),
  word('から'),
  employers(`${id}-to`, `${name} 終業`),
  word('まで'),
];

/** 事業主証明欄: everything the employer certifies, 復職日 included, stays empty. */
const employer: readonly GridRow[] = [
  row(
    30,
    group('事業主証明欄', 6),
    label(['就労者氏名']),
    cell([employers('worker', '就労者氏名')]),
    label(['就労者', '生年月日']),
    cell([{ ...employersDate('worker-birth', '就労者生年月日'), era: 'asked', size: 9 }], {
      align: 'center',
    }),
  ),
  row(
    30,
    label(['育児休業期間']),
    cell(
      [
        employersDate('leave-from', '育児休業 始期'),
        word('　から　'),
        employersDate('leave-to', '育児休業 終期'),
        word('　まで'),
        space(),
      ],
      { span: 3 },
    ),
  ),
  row(30, label('復職日'), cell([employersDate('returned', '復職日'), space()], { span: 3 })),
  row(
    30,
    label(['復職後の', '勤務日数等']),
    cell(
      [
        either('週', '月'),
        employers('days', '勤務日数'),
        word('日　'),
        ...hours('work', '勤務時間'),
        word('（休憩'),
        employers('break', '休憩'),
        word('分）'),
      ],
      { span: 3 },
    ),
  ),
  row(
    30,
    label(['短時間勤務等']),
    cell([either('有', '無'), word('（有の場合　'), ...hours('short', '短時間勤務'), word('）')], {
      span: 3,
    }),
  ),
  row(30, label('備考'), cell([employers('remark', '備考')], { span: 3 })),
];

const certifier = grid(
  [98, 'rest'],
  ...[
    ['office', '事業所名'],
    ['address', '所在地'],
    ['head', '代表者名'],
    ['phone', '電話番号'],
    ['contact', '取扱担当者'],
  ].map(([id = '', name = '']) => row(27, label(name), cell([employers(id, name)]))),
);

export const description = portrait('leave-end-certificate', [
  ...titleBlocks('育児休業期間終了証明書'),
  gap(2),
  addressee,
  gap(8),
  grid(personColumns, ...household),
  gap(14),
  paragraph('　上記の保護者について、育児休業の期間が終了し、次のとおり復職したことを証明します。'),
  gap(6),
  grid(personColumns, ...employer),
  gap(12),
  {
    block: 'line',
    height: 18,
    ...line([word('証明日'), space(8), employersDate('date', '証明日')], 'right'),
  },
  gap(4),
  certifier,
  gap(10),
  notes(
    '※',
    '事業主証明欄は、復職後に事業主（証明権限のある方）が記入してください。',
    '復職日から１か月以内に提出してください。提出がない場合は、利用終了となります。',
  ),
]);
