/** The screen 控え, and the backups of a file that does not open. */
export const backups = {
  title: '控え',
  lead: '保存のたびに、世帯ファイルの控えを自動で作っています。残すのは、5分以上あけた最近の10回分、14日分(1日1つ)、12か月分(1か月1つ)です。',
  where: '控えの場所',
  sample: '見本には控えがありません。自分の世帯として保存すると、作り始めます。',
  case: 'この相談は保存していないため、控えがありません。「保存する」で世帯ファイルにすると、作り始めます。',
  none: 'まだ控えがありません。次に保存したときから作ります。',
  loading: '控えを調べています…',
  list: '控えの一覧',
  replaced: '置き換える前の内容',
  look: '復元を試す',
  lookAt: (moment: string) => `${moment}の控えで復元を試す`,
  trialTitle: (moment: string) => `${moment}の控えの中身`,
  trialLead: 'まだ何も変わっていません。いまの内容と見比べて、戻すかどうかをお決めください。',
  item: '項目',
  now: 'いまの内容',
  held: 'この控え',
  same: '利用の記録は、いまの内容と同じです。',
  onlyNow: (count: number) =>
    `いまの内容にだけある利用が${count}件あります(戻すと、なくなります)。`,
  onlyHeld: (count: number) => `この控えにだけある利用が${count}件あります(戻すと、加わります)。`,
  changed: (count: number) => `内容の違う利用が${count}件あります(戻すと、控えの内容になります)。`,
  othersChanged: '利用の記録のほかにも、違うところがあります(申請者・お子さん・休暇など)。',
  restore: 'この控えの内容に戻す',
  restoreNote:
    '戻す前に、いまの内容を「置き換える前の内容」の控えとして残します。戻したあとも「元に戻す」で取り消せます。',
  keepAsIs: '戻さない',
  restored: (moment: string) =>
    `${moment}の控えの内容に戻しました。取り消すには「元に戻す」を押してください。`,
  lookOnly: '見るだけの状態で開いているため、戻せません。',
  failed: '控えを使えませんでした',
  rows: {
    children: 'お子さん',
    bookings: '利用の件数',
    months: '利用のある期間',
    absences: '休暇・産休・育休の件数',
  },
  count: (count: number) => `${count}件`,
  nobody: 'なし',
  months: (from: string, to: string) => (from === to ? from : `${from}〜${to}`),
} as const;

/** On the first screen, when a file does not open but has backups. */
export const unreadable = {
  title: (name: string | null) =>
    name === null ? 'このファイルには控えがあります' : `「${name}」には控えがあります`,
  lead: '読めなかったファイルは、名前を変えて同じ場所に残します。選んだ控えの内容で、世帯を開き直します。',
  open: (moment: string) => `${moment}の控えで開く`,
} as const;
