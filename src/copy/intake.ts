import type { ColumnMeaning, FileProblem, RowProblem } from '../intake';

export const columnNames: Readonly<Record<ColumnMeaning, string>> = {
  date: '利用日',
  start: '開始時刻',
  end: '終了時刻',
  child: 'お子さま',
  sitter: 'シッター名',
  provider: '事業者',
  ticketCode: '助成券コード',
  copayPaid: '利用者負担額',
  transportPaid: '交通費',
  cancelled: 'キャンセル',
  otherSubsidy: '他の助成',
  remark: '備考',
};

const rowSentences: Readonly<Record<RowProblem['kind'], string>> = {
  empty: '空です。値を入れてください。',
  'too-many-cells':
    '列の数より値が多いため、どの列の値かわかりません。金額の「1,500」などのコンマを取るか、引用符(")で囲んでください。',
  cancellation:
    'キャンセルしたかどうかがわかりません。「あり」「なし」か、「体調不良」などの理由を入れてください。',
  'yes-no': '「あり」か「なし」で入れてください。',
  date: '実在する日付として読めません。「2024/5/7」「令和6年5月7日」「R6.5.7」などの形で入れてください。',
  time: '時刻として読めません。「8:30」の形(0:00〜23:59)で入れてください。24時は「0:00」と書きます。',
  'end-equals-start': '開始時刻と同じです。終了時刻を直してください。',
  'negative-yen': '金額が0円より小さくなっています。0円以上で入れてください。',
  yen: '円の整数として読めません。「1500」「1,500円」の形で入れてください。',
  'unknown-child': '世帯ファイルにいないお子さんです。名前の書き方を確かめてください。',
  'several-children': '当てはまるお子さんが2人以上います。姓と名の両方を書いてください。',
  'child-not-said':
    'どのお子さんの利用かわかりません。「お子さま」の列を作るか、--child でお子さんを指定してください。',
  'other-child': '--child で指定したお子さんと違います。',
};

/** The name of an exported log, without its ending. */
export const exportedName = (today: string): string => `利用記録 ${today}`;
/** Where the window has a list to choose from instead of `--child`. */
const windowSentences: Partial<typeof rowSentences> = {
  'child-not-said':
    'どのお子さんの利用かわかりません。「お子さま」の列を作るか、上の「どのお子さんの利用ですか」でお子さんを選んでください。',
  'other-child': '上の「どのお子さんの利用ですか」で選んだお子さんと違います。',
};

/** 「利用日「2024/2/30」: 実在する日付として…」 */
export function rowProblemText(
  { column, kind, found }: RowProblem,
  place: 'terminal' | 'window' = 'terminal',
): string {
  const value = found.trim() === '' ? '' : `「${found.trim()}」`;
  const where = column === null ? '行の終わり' : columnNames[column];
  const sentence = (place === 'window' && windowSentences[kind]) || rowSentences[kind];
  return `${where}${value}: ${sentence}`;
}

/** Why a whole usage log cannot be read, and what to do. */
export function fileProblemText(problem: FileProblem): string {
  switch (problem.kind) {
    case 'not-text':
      return 'CSV の文字として読めません。Excel で「CSV UTF-8」か「CSV(コンマ区切り)」として保存し直してください。';
    case 'not-csv':
      return `CSV として読めません${problem.line === null ? '' : `(${problem.line}行目の近く)`}。引用符(")の閉じ忘れがないか確かめてください。`;
    case 'no-rows':
      return '利用の行がありません。1行目に列の名前、2行目から利用を書いてください。';
    case 'too-large':
      return 'ファイルが大きすぎます(10MB、1万行、300列まで)。期間を分けて保存し直してください。';
    case 'missing-columns':
      return `必要な列がありません: ${problem.columns.map((column) => columnNames[column]).join('、')}。1行目に列の名前を書いてください。`;
    case 'repeated-column':
      return `同じ意味の列が2つあります: 「${problem.header}」。1つにしてください。`;
    default:
      return problem satisfies never;
  }
}
