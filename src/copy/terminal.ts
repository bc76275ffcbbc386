/** What the terminal program says of itself. */
export const usageText = `使い方
  sitter-hojo calc 世帯.json [--json] [--from YYYY-MM] [--to YYYY-MM]
      お子さんごと・月ごとの金額を、理由とともに表示します。
  sitter-hojo fill 世帯.json --out フォルダー [--form ID …] [--all]
                   [--from YYYY-MM] [--to YYYY-MM] [--date YYYY-MM-DD]
                   [--template ID=区のPDF] [--reference]
      必要な書類に記入して PDF にします。--form で書類を選び、--all ですべて作ります。
      --date は申請日です(なければ今日)。画面で読み込んだ区の様式があれば、それに記入します。
      --reference では、いつも参考様式に記入します。
  sitter-hojo import 利用記録.csv --into 世帯.json [--child お子さんのid]
      利用記録(CSV、UTF-8 か Shift_JIS)を世帯ファイルに加えます。
  sitter-hojo export 世帯.json --out 利用記録.csv
      利用記録を CSV(Excel で開ける UTF-8)に書き出します。import で読み戻せます。
  sitter-hojo check 世帯.json
      世帯ファイルを調べ、直すところを示します。
  sitter-hojo forms list
      作れる書類の一覧を表示します。
  sitter-hojo forms inspect 区のPDF [--json]
      区の様式のPDFから記入する場所を探し、位置と理由を表示します。
  sitter-hojo --version
合言葉で守られた世帯ファイルには、calc・fill・import・check のどれにも次の指定が使えます。
      --passphrase-file ファイル   合言葉を書いたファイル(- なら標準入力)。
      指定がなければ、端末では合言葉を尋ねます(入れた文字は表示しません)。
終了コード: 0 できた、1 最後までできなかった、2 入力か指定に誤りがあり、何も書いていない`;

export const terminal = {
  noCommand: 'コマンドを指定してください。',
  unknownCommand: (name: string) => `「${name}」というコマンドはありません。`,
  unknownOption: (name: string) => `「${name}」という指定は、このコマンドにはありません。`,
  optionNeedsValue: (name: string) => `「${name}」には値が必要です。`,
  optionTakesNoValue: (name: string) => `「${name}」に値は付けられません。`,
  onlyOnce: (name: string) => `「${name}」は1回だけ指定できます。`,
  needsFile: 'ファイルを1つ指定してください。',
  needsOption: (name: string) => `${name} を指定してください。`,
  notMonth: (name: string, value: string) =>
    `${name}「${value}」は月として読めません。「2024-05」の形で指定してください。`,
  monthsReversed: (from: string, to: string) =>
    `--from ${from} が --to ${to} より後です。順番を直してください。`,
  notDate: (name: string, value: string) =>
    `${name}「${value}」は実在する日付として読めません。「2024-08-01」の形で指定してください。`,
  notDocument: (id: string) =>
    `「${id}」という書類はありません。sitter-hojo forms list で一覧を見られます。`,
  notTemplate: (value: string) =>
    `--template「${value}」は「書類のID=区のPDF」の形で指定してください。`,
  notCsv: (value: string) => `--out「${value}」は「.csv」で終わる名前にしてください。`,
  alreadyThere:
    'この名前のファイルはすでにあります。書き換えないよう、別の名前を指定してください。',
  exported: (count: number, file: string) => `${count}件の利用を書き出しました: ${file}`,
  formsList: '「forms list」か「forms inspect 区のPDF」と入力してください。',
  passphrasePrompt: '合言葉: ',
  passphraseAgain: '合言葉が違います。もう一度入れてください。',
  passphraseNeeded:
    '--passphrase-file ファイル(- なら標準入力)で合言葉を渡すか、端末から実行して合言葉を入れてください。何も書いていません。',
  passphraseFileUnreadable: (file: string) =>
    `合言葉のファイル「${file}」を読めません。場所と、文字の形式(UTF-8)、中身が合言葉だけかを確かめてください。`,
  failed: 'プログラムの中で思わぬ問題が起き、最後まで行えませんでした。',
  helpHint: '使い方は sitter-hojo --help で見られます。',

  calcTitle: '北区ベビーシッター利用支援事業(待機児童対策)の計算結果',
  columns: ['月', '対象時間', '利用者負担額', '利用料補助', '交通費補助', '差引の自己負担'],
  total: '合計',
  grandTotal: '全員の合計',
  temporaryCareTitle: (scheme: string) => `${scheme}の計算結果`,
  temporaryCareColumns: ['月', '日中', '夜間', '実支払額'],
  noMonths: '計算する利用がありません。',
  provisionalMark: '仮',
  reasons: '理由',
  provisional: '仮の計算に使った、確かめられていない値',
  warnings: 'お確かめください',
  incomplete: '未計算の金額は、合計に入れていません。',
  marks:
    '「仮」は、確かめられていない値を使った月です。「対象外」は補助の対象でないこと、「未計算」は計算できないことを表します。',

  filled: (count: number, folder: string) => `${count}件の書類を作りました: ${folder}`,
  pages: (count: number) => `${count}ページ`,
  reference: '参考様式',
  blanks: '空けてある欄',
  places: (count: number) => `${count}か所`,
  missing: '未入力で空いた欄',
  continued: '別紙に続く欄',
  refusedForms: '作れなかった書類',
  setAside: (name: string) =>
    `前に作った同じ書類が残っていたため、今回のものと間違えないよう名前を変えました: ${name}`,
  leftForms: 'いまは作らなかった書類',
  why: '理由',

  added: (count: number) => `${count}件を加えました。`,
  nothingAdded: '加える利用はありませんでした。',
  duplicates: (count: number) => `${count}件は、同じ利用がすでにあるため加えていません。`,
  refusedRows: (count: number) =>
    `${count}行が読めないため、何も書いていません。次の行を直してから、もう一度行ってください。`,
  line: (line: number) => `${line}行目`,
  unknownColumns: (names: readonly string[]) =>
    `意味のわからない列は読んでいません: ${names.join('、')}`,
  noSuchChild: (id: string, known: readonly string[]) =>
    `id「${id}」のお子さんはいません。世帯ファイルにいるのは ${known.join('、')} です。`,

  good: (children: number, bookings: number) =>
    `直すところはありません(お子さん ${children}人、利用 ${bookings}件)。`,
  problems: (count: number) => `直すところが ${count}件あります。`,
} as const;

export const wardFormSentences = {
  'pdf-missing': 'PDF が見つかりません。場所と名前を確かめてください。',
  'pdf-too-large': 'PDF が大きすぎます(20MBまで)。区の様式のPDFかどうかを確かめてください。',
  'not-placed':
    'このPDFの記入位置のファイル(同じ名前の .template.json)がありません。記入位置がわからないPDFには記入しません。',
  'template-damaged': '記入位置のファイル(.template.json)が読めません。',
  'other-document': '記入位置のファイルは、別の書類のものです。',
} as const;
