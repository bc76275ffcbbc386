/** 引っ越し用ファイル, and households whose file is gone. */

const megabytes = (bytes: number): string =>
  bytes < 1_000_000 ? '1MB未満' : `約${Math.round(bytes / 1_000_000)}MB`;

/** Receipts beside the file: most households have none, and then none are spoken of. */
const attached = (papers: number): string => (papers === 0 ? '' : `、領収書などの添付${papers}件`);

/** On the screen 控え: taking the open household to another computer. */
export const packing = {
  title: '別のパソコンへ引っ越す',
  lead: 'この世帯のファイルと控えを、1つの「引っ越し用ファイル」にまとめます。USBメモリーなどで新しいパソコンへ運び、最初の画面の「別のパソコンから引っ越す」で取り込みます。「様式」で保存したPDFは入りません。いつでも作り直せます。',
  secret:
    'お名前・住所・口座がそのまま入ったファイルです(合言葉で守られた世帯は、守られたまま入ります)。運び終わったら、要らないほうを消してください。',
  pack: '引っ越し用ファイルを作る',
  packing: '引っ越し用ファイルを作っています…',
  failed: '引っ越し用ファイルを作れませんでした',
  done: (name: string) => `「${name}」を作りました。`,
  facts: (bytes: number, backups: number, papers: number) =>
    `大きさ ${megabytes(bytes)}、控え${backups}件${attached(papers)}。作ったあとに読み直し、中身を確かめました。`,
  where: '場所',
  reveal: 'フォルダーを開く',
} as const;

/** On the first screen: taking a household in. */
export const takingIn = {
  title: '別のパソコンから引っ越す',
  lead: '前のパソコンの「控えと合言葉」の画面で作った、引っ越し用ファイル(.sitterbox)を選びます。取り込む前に、中身を確かめられます。',
  found: '保存場所にある引っ越し用ファイル',
  size: megabytes,
  label: '引っ越し用ファイルを選ぶ',
  note: 'いまある世帯は、置き換わりません。',
  reading: '引っ越し用ファイルを読んでいます…',
  receiving: (percent: number) => `引っ越し用ファイルを読んでいます… ${percent}%`,
  problemTitle: '引っ越し用ファイルを取り込めませんでした',
  lookTitle: '引っ越し用ファイルの中身',
  lookLead: 'まだ何も取り込んでいません。中身をお確かめください。',
  rows: {
    name: '世帯ファイル',
    packedAt: '作った日時',
    backups: '控え',
    papers: '領収書などの添付',
  },
  protected:
    'この世帯は、合言葉で守られています。中身は、取り込んだあと、合言葉を入れて開くと見られます。',
  lacking: (count: number) =>
    `領収書などの添付のうち${count}件は、作ったときに見つからず、入っていません。`,
  newName: (name: string) =>
    `同じ名前の世帯か控えがあるため、「${name}」という名前で加えます。いまある世帯には手を付けません。`,
  count: (count: number) => `${count}件`,
  takeIn: 'この世帯を取り込む',
  takingIn: '取り込んでいます…',
  taken: (name: string) => `「${name}」を取り込みました`,
  takenNote: '「世帯を開く」の一覧から、いつでも開けます。',
  leave: '取り込まない',
} as const;

/** On the first screen: households whose file is gone. */
export const gone = {
  title: 'ファイルが見つからない世帯の控え',
  lead: '世帯ファイルは保存場所にありませんが、控えが残っています。中身を確かめてから、元の名前で戻せます。',
  newest: '最後の控え',
  count: (count: number) => `控え${count}件`,
  listTitle: (name: string) => `「${name}」の控え`,
  close: '一覧に戻る',
  trialLead: 'まだ何も書いていません。中身を確かめて、戻すかどうかをお決めください。',
  restore: (name: string) => `この内容で「${name}」を作り直す`,
  problemTitle: '控えを使えませんでした',
  more: (count: number) => `ほかの控えも見る(あと${count}件)`,
} as const;
