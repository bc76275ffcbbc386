/** What a column of a usage log means. */
export type ColumnMeaning =
  | 'date'
  | 'start'
  | 'end'
  | 'child'
  | 'sitter'
  | 'provider'
  | 'ticketCode'
  | 'copayPaid'
  | 'transportPaid'
  | 'cancelled'
  | 'otherSubsidy'
  | 'remark';

/** Header words seen on providers' lists and in hand-made tables. */
const words: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  date: ['利用日', 'ご利用日', '日付', '年月日', '利用年月日', 'date'],
  start: ['開始時刻', '開始', '開始時間', '利用開始', '利用開始時刻', 'start'],
  end: ['終了時刻', '終了', '終了時間', '利用終了', '利用終了時刻', 'end'],
  child: [
    'お子さま',
    'お子様',
    'お子さん',
    'お子さん名',
    '児童',
    '児童名',
    '児童氏名',
    'お子さま名',
    '子ども',
    'こども',
    '子供',
    '子',
    'child',
  ],
  sitter: ['シッター名', 'シッター', 'ベビーシッター', 'ベビーシッター名', '担当者', 'sitter'],
  provider: ['事業者', '事業者名', '会社', '会社名', 'provider'],
  ticketCode: ['助成券コード', '助成券', '助成券番号', 'ticketcode'],
  copayPaid: ['利用者負担額', '利用者負担', '利用料', '利用料(150円分)', '負担額', 'copaypaid'],
  transportPaid: ['交通費', '交通費(円)', 'transportpaid'],
  cancelled: ['キャンセル', 'キャンセル区分', 'cancelled'],
  otherSubsidy: ['他の助成', '他助成', '別の助成', 'othersubsidy'],
  remark: ['備考', 'メモ', 'note'],
};

export const requiredColumns = ['date', 'start', 'end'] as const satisfies readonly ColumnMeaning[];

/** The header a log of ours has for a column. */
export const headerOf = (meaning: ColumnMeaning): string => words[meaning][0] ?? meaning;

const plain = (header: string) => header.normalize('NFKC').replace(/\s/g, '').toLowerCase();

const meaningByWord = new Map(
  Object.entries(words).flatMap(([meaning, headers]) =>
    headers.map((header) => [plain(header), meaning as ColumnMeaning] as const),
  ),
);

/** The meaning of a header, in any width, or null. */
export const meaningOf = (header: string): ColumnMeaning | null =>
  meaningByWord.get(plain(header)) ?? null;
