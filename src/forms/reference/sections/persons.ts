import type { Cell, GridBlock, GridRow } from '../description';
import type { DatePath, TextPath } from '../paths';
import {
  cell,
  cellOf,
  choices,
  date,
  furigana,
  grid,
  group,
  label,
  line,
  row,
  space,
  text,
  word,
} from '../vocabulary';

/** Group, label, answer, label, answer: all persons stand in these columns, one under another. */
export const personColumns = [22, 76, 162, 66, 'rest'] as const;

const height = { furigana: 15, name: 27, address: 38, line: 23 };

interface Paths {
  readonly name: TextPath;
  readonly kana: TextPath;
  readonly birth: DatePath;
}

export const pathsOf = <Person extends 'applicant' | 'child' | 'parent'>(person: Person) =>
  ({
    name: `${person}.name`,
    kana: `${person}.nameKana`,
    birth: `${person}.birthDate`,
  }) as const satisfies Paths;

const birthBeside = (who: string, { birth }: Paths): readonly Cell[] => [
  label('生年月日', { rows: 2 }),
  cell([date(birth, `${who} 生年月日`, 'asked', { size: 9 })], { rows: 2, align: 'center' }),
];

/** How one document's rows of a person differ from the others'. */
export interface NameRows {
  /** The group's cell on the left; none where another person's group reaches down to here. */
  readonly before?: readonly Cell[];
  readonly title?: string;
  /** In place of the birth date. */
  readonly beside?: readonly Cell[];
  readonly heights?: { readonly furigana: number; readonly name: number };
}

/** フリガナ over 氏名, with the birth date beside both. */
export const nameRows = (
  who: string,
  paths: Paths,
  { before = [], title = '氏名', beside, heights = height }: NameRows = {},
): readonly GridRow[] => [
  row(
    heights.furigana,
    ...before,
    label('フリガナ', { dotted: true }),
    cell([furigana(paths.kana, `${who} フリガナ`)], { dotted: true }),
    ...(beside ?? birthBeside(who, paths)),
  ),
  row(heights.name, label(title), cell([text(paths.name, `${who} 氏名`, { size: 12 })])),
];

interface AddressRow {
  readonly person?: 'applicant' | 'parent';
  readonly title?: string;
  readonly height?: number;
  /** Height of the line with the postal code. */
  readonly postal?: number;
}

/** 〒 over the address. */
export const addressRow = (
  who: string,
  {
    person = 'applicant',
    title = '住所',
    height: high = height.address,
    postal = 15,
  }: AddressRow = {},
): GridRow =>
  row(
    high,
    label(title),
    cellOf(
      [
        line(
          [
            word('〒', 10),
            text(`${person}.postalCode`, `${who} 郵便番号`, { width: 90, size: 10 }),
            space(),
          ],
          'left',
          postal,
        ),
        line([text(`${person}.address`, `${who} 住所`)]),
      ],
      { span: 3 },
    ),
  );

/** What a document asks of the applicant beyond name, birth and address. */
export interface ApplicantAsks {
  readonly group: string;
  readonly email?: boolean;
  readonly relationship: boolean;
}

/** 申請者: from the household's applicant, whatever the document calls that person. */
export function applicantGrid(asks: ApplicantAsks): GridBlock {
  const who = asks.group;
  const phone = cell(
    [text('applicant.phone', `${who} 電話番号`)],
    asks.relationship ? {} : { span: 3 },
  );
  const relationship = [
    label('児童との続柄'),
    cell([text('applicant.relationship', `${who} 児童との続柄`)]),
  ];
  const email = row(
    height.line,
    label('メールアドレス'),
    cell([text('applicant.email', `${who} メールアドレス`, { optional: true })], { span: 3 }),
  );
  return grid(
    personColumns,
    ...nameRows(who, pathsOf('applicant'), { before: [group(who, asks.email ? 5 : 4)] }),
    addressRow(who),
    row(height.line, label('電話番号'), phone, ...(asks.relationship ? relationship : [])),
    ...(asks.email ? [email] : []),
  );
}

/** 配偶者: a household may have none. */
export const spouseGrid: GridBlock = grid(
  personColumns,
  row(
    25,
    label('配偶者氏名', { span: 2 }),
    cell([text('spouse.name', '配偶者 氏名', { optional: true })]),
    label('生年月日'),
    cell([date('spouse.birthDate', '配偶者 生年月日', 'asked', { size: 9, optional: true })], {
      align: 'center',
    }),
  ),
);

/** 児童, with the rows a document adds under the name. */
export const childGrid = (...more: readonly GridRow[]): GridBlock =>
  grid(
    personColumns,
    ...nameRows('児童', pathsOf('child'), { before: [group('児童', 2 + more.length)] }),
    ...more,
  );

export const certificationNumber: readonly Cell[] = [
  label('支給認定番号'),
  cell([text('child.certificationNumber', '児童 支給認定番号')]),
];

export const careNeed: readonly Cell[] = [
  label('保育必要量'),
  cell(
    [
      choices(
        'child.careNeed',
        '児童 保育必要量',
        { standard: '保育標準時間', short: '保育短時間' },
        { size: 8.5 },
      ),
    ],
    { align: 'center' },
  ),
];

export const birthOrder: readonly Cell[] = [
  label('兄弟姉妹の順'),
  cell(
    [
      word('第', 9.5),
      text('child.birthOrder', '児童 第何子', { width: 34, align: 'center' }),
      word('子', 9.5),
    ],
    { align: 'center' },
  ),
];
