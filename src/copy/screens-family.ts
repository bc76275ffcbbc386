import { frame } from './screens';

/** 世帯とお子さん: the summary and its pages. */

export const groups = {
  applicant: '申請者',
  spouse: '配偶者',
  bank: '振込先の口座',
  residence: '1月1日の住まい',
  absences: '利用できない日(休暇・産休・育休)',
  settings: '区が公表していない値',
  file: 'ファイル',
} as const;

export const roles = { applicant: '申請者', spouse: '配偶者' } as const;

export const family = {
  /** By what is open: only a household file is saved by itself. */
  lead: {
    file: '入力した内容は、この世帯ファイルに自動で保存されます。途中でやめても、いつでも続きから入力できます。わからない項目は空のままでかまいません。',
    case: `入力した内容は、まだどこにも保存していません。残したいときは、画面の上の「${frame.save}」を押してください。わからない項目は空のままでかまいません。`,
    sample: `見本の世帯です。変更しても、画面の上の「${frame.saveSample}」を押すまで、何も保存しません。わからない項目は空のままでかまいません。`,
  },
  change: '変更',
  changeOf: (what: string) => `${what}を変更`,
  enter: '入力',
  enterOf: (what: string) => `${what}を入力`,
  empty: '未入力',
  none: 'なし',
  unfinished: '書きかけ',
  unfinishedNotice: (count: number) =>
    `書きかけのページが${count}つあります。「書きかけ」の印のある行から続けられます。`,
  missing: (count: number) => `まだ入力していない項目が${count}つあります`,
  missingNote:
    '空のままでも、計算や書類づくりはできるところまで行います。何に要るかは、それぞれの項目に書いてあります。',
  goOn: '順番に入力する',
  next: {
    title: '次にすること',
    procedure: '利用を始める前の手続きを進める',
    usage: 'シッターを使った日を入力する',
  },
  addChild: 'お子さんを追加する',
  removeChildOf: (name: string) => `${name}を消す`,
  addCertification: '支給認定を追加する',
  addCertificationOf: (name: string) => `${name}の支給認定を追加する`,
  addAbsence: '休みの期間を追加する',
  remove: '消す',
  removeOf: (what: string) => `${what}を消す`,
  partOf: (whose: string, what: string) => `${whose}の${what}`,
  removed: (what: string) => `${what}を消しました。`,
  undoRemoval: '消したものを元に戻す',
  removeChildTitle: (name: string) => `${name}を消しますか`,
  removeChildText: (bookings: number) =>
    bookings === 0
      ? 'このお子さんの認定などの内容を消します。あとで「元に戻す」で取り消せます。'
      : `このお子さんの認定などの内容と、利用の記録${bookings}件を消します。あとで「元に戻す」で取り消せます。`,
  removeIt: '消す',
  keepIt: '消さない',
  fileName: 'ファイル名',
  unpublished:
    '区は、利用料補助のくわしい条件などを公表していません。区や事業者に確かめた値があれば入れられます。入れた値で計算した月は「仮」になります。',
  lookOnly: '見るだけの状態で開いているため、変更できません。',
  asRules: '決めない(このソフトの標準)',
} as const;

const kanjiDigits = '〇一二三四五六七八九';

/** ゆうちょ銀行 calls its branches by their 店番 in kanji: 018 → 〇一八. */
export const postBranchName = (code: string): string =>
  code.replace(/\d/g, (one) => kanjiDigits[Number(one)] ?? '');

export const entry = {
  save: 'この内容にする',
  saveAndGoOn: 'この内容で次へ',
  later: 'あとで入力する',
  back: '前のページへ戻る',
  toSummary: '一覧に戻る',
  forget: '書きかけを取り消す',
  restored: '前に入力した書きかけの内容を出しています。まだ取り入れていません。',
  saved: (title: string) => `「${title}」を入力しました。`,
  allDone: '最後のページまで進みました。',
  year: '年',
  month: '月',
  day: '日',
  dateHint: '年は「令和6」「R6」「2024」のどれでも入力できます。',
  dateRead: (japanese: string, western: string) => `${japanese}(${western})`,
  kanaHint: 'ひらがな・カタカナのどちらでも入力できます。',
  kanaKept: (kana: string) => `「${kana}」として保存します。`,
  phoneDoubt: 'けた数が電話番号と合わないようです。このままでも保存できます。',
  emailDoubt: 'メールアドレスの形と違うようです。このままでも保存できます。',
  postalFilled: (address: string) => `「${address}」を住所に入れました。続きを入力してください。`,
  postalTake: (address: string) => `「${address}」を住所に入れる`,
  inTokyo: (place: string) => `東京都${place}`,
  postalElsewhere: '東京都の郵便番号の一覧にありません。住所は、郵便番号と関係なく入力できます。',
  directoryFailed: '一覧を読み込めませんでした。名前とコードを、そのまま入力できます。',
  directoryLoading: '一覧を読み込んでいます…',
  found: (count: number) =>
    count === 0 ? '一覧にありません。このまま入力できます。' : `${count}件の候補があります。`,
  pickedCode: (code: string) => `コード ${code}`,
  postTitle: '通帳の記号・番号から入れる(ゆうちょ銀行)',
  postSymbol: '記号',
  postNumber: '番号',
  postSymbolHint: '5けた。例: 10120',
  postNumberHint: '8けたまで。最後は1です。',
  postRead: (branch: string, number: string) => `店番 ${branch}、口座番号 ${number} になります。`,
  postTake: 'この店番と口座番号を入れる',
  postTaken: '店番と口座番号を入れました。',
  postWaiting:
    '通帳の記号と番号を入れると、振込用の店番と口座番号がわかります。記号が0で始まる口座(振替口座)は、通帳やゆうちょ銀行の案内で、振込用の店番と口座番号をお確かめください。',
} as const;
