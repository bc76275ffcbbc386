import type { FormDescription, GridRow } from '../description';
import {
  blank,
  cell,
  cellOf,
  date,
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
} from '../vocabulary';
import { addressee, openDate, titleBlocks } from './head';
import { portrait } from './page';
import { addressRow, nameRows, pathsOf, personColumns } from './persons';
import type { SubsidyWords } from './subsidy';

const delegator: readonly GridRow[] = [
  ...nameRows('委任者', pathsOf('applicant'), {
    before: [group('委任者', 4)],
    heights: { furigana: 16, name: 32 },
  }),
  addressRow('委任者', { height: 46 }),
  row(
    40,
    label(['署名（自署）']),
    cell([blank('delegator-signature', '委任者 署名', 'signature')], { span: 3 }),
  ),
];

const delegate: readonly GridRow[] = [
  row(
    34,
    group('受任者', 3),
    label('氏名'),
    cell([text('delegate.name', '受任者 氏名', { size: 12 })]),
    label('生年月日'),
    cell([date('delegate.birthDate', '受任者 生年月日', 'asked', { size: 9, optional: true })], {
      align: 'center',
    }),
  ),
  row(40, label('住所'), cell([text('delegate.address', '受任者 住所')], { span: 3 })),
  row(
    26,
    label('電話番号'),
    cell([text('delegate.phone', '受任者 電話番号', { optional: true })], { span: 3 }),
  ),
];

/** 委任状: 委任者 is 申請者（請求者）, 受任者 the account holder. The ward's page: 「日付は記入しない」. */
export const delegation = (words: SubsidyWords): FormDescription =>
  portrait(words.document, [
    ...titleBlocks('委任状'),
    gap(6),
    openDate('委任日', 'delegation-date'),
    gap(4),
    addressee,
    gap(14),
    paragraph('　私（委任者）は、下記の受任者を代理人と定め、次の事項を委任します。'),
    gap(12),
    grid(
      [98, 'rest'],
      row(
        46,
        label('委任事項'),
        cellOf([
          line(
            [
              text('fiscalYearName', '申請年度', { width: 72, align: 'center', underlined: true }),
              space(5),
              word('ベビーシッター利用支援事業', 10),
              space(),
            ],
            'left',
            19,
          ),
          line([word(`${words.subsidy}の受領に関する一切の権限`, 10)], 'left', 22),
        ]),
      ),
    ),
    gap(20),
    grid(personColumns, ...delegator),
    gap(20),
    grid(personColumns, ...delegate),
    gap(16),
    notes(
      '※',
      '請求者と振込先の口座名義が異なる場合に提出してください。',
      '委任者は申請者（請求者）、受任者は振込先の口座名義人です。',
      '委任日は記入しないでください。',
    ),
  ]);
