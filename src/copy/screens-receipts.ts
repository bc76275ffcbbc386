import { type CivilDate, civilDate } from '../domain/calendar';
import type { Round } from '../domain/household';
import { shortDayText, yearText } from './quantities';

const days = (dates: readonly CivilDate[]) => dates.map(shortDayText).join('、');

export const receipts = {
  title: (booking: string) => `${booking}の領収書`,
  open: (count: number) => (count === 0 ? '領収書を付ける' : `領収書 ${count}件`),
  openOf: (booking: string, count: number) =>
    count === 0 ? `${booking}の利用に領収書を付ける` : `${booking}の領収書 ${count}件を見る`,
  openShort: (count: number) => (count === 0 ? '付ける' : `${count}件を見る`),
  lacking: '領収書なし',
  lackingShort: 'なし',
  attached: '付けてある領収書',
  none: 'まだ付けていません。',
  look: '見る',
  lookAt: (name: string) => `${name}を見る`,
  takeOff: '外す',
  takeOffOf: (name: string) => `${name}を外す`,
  alsoFor: (count: number) => `選んだ${count}件にも付ける`,
  alsoForOf: (name: string, count: number) => `${name}を、選んだ${count}件にも付ける`,
  add: '領収書を付ける',
  choose: '写真か PDF を選ぶ',
  chooseNote:
    'JPEG、PNG、WebP、HEIC の写真か PDF。1つ20MBまで。いくつでも選べます。ここにファイルを置いて(ドラッグして)も付けられます。HEIC の写真は、このソフトでは表示も印刷もできません。',
  dropHere: 'ここで放すと付きます。',
  others: 'ほかの日にも同じ領収書を付ける(1か月分をまとめた領収書など)',
  othersNote:
    '選んだ日には、これから選ぶ領収書と、「選んだ○件にも付ける」を押した領収書が付きます。',
  allLacking: (count: number) => `領収書のない${count}件をすべて選ぶ`,
  noOthers: '同じ月に、ほかの利用はありません。',
  sending: (name: string, percent: number) => `「${name}」を読み込んでいます… ${percent}%`,
  done: (count: number, bookings: number) =>
    bookings === 1
      ? `領収書${count}件を付けました。`
      : `領収書${count}件を、利用${bookings}件に付けました。`,
  already: (name: string) => `「${name}」は、もう付いています。`,
  takenOff: (name: string) => `「${name}」を外しました。ファイルは書類のフォルダーに残っています。`,
  undo: '元に戻す',
  problemOf: (name: string, sentence: string) => `「${name}」: ${sentence}`,
  notSaved:
    'この世帯はまだ保存していません。領収書は世帯ファイルと同じ場所に入れるので、先に「保存する」を押してください。',
  notProtected:
    '合言葉で守っている世帯でも、領収書のファイルは暗号化されません。書類のフォルダーを開ける人は、領収書を見られます。',
  lookOnly: '見るだけの状態で開いているため、領収書を付けたり外したりできません。',
  newBooking: '領収書(写真や PDF)は、この利用を追加したあとで付けられます。',
  close: '閉じる',
  back: '領収書の一覧に戻る',
  viewing: '領収書を開いています…',
  picture: (name: string) => `領収書の写真「${name}」`,
  region: (name: string) => `領収書「${name}」`,
  page: (name: string, page: number, pages: number) =>
    `「${name}」の${page}ページ目(全${pages}ページ)`,
  heic: 'HEIC の写真は、このソフトでは表示も印刷もできません。パソコンの写真のソフトで開いて見るか、スマートフォンの設定で JPEG に変えて撮り直してください。提出するときは、そのソフトから別に印刷してください。',
  broken:
    'この領収書は表示できません。ファイルが壊れているようです。もとの写真や PDF があれば、付け直してください。',
  types: { pdf: 'PDF', jpeg: '写真', png: '写真', webp: '写真', heic: 'HEIC' },
} as const;

export const receiptLine = {
  title: '領収書',
  begin:
    '領収書の写真や PDF を利用に付けておくと、足りない日がここでわかり、まとめて印刷できます。',
  complete: (count: number) => `お金を払った利用${count}件に、領収書が付いています。`,
  lacking: '領収書のない日:',
  more: (count: number) => `ほか${count}件`,
  noSitter: (dates: readonly CivilDate[]) => `シッター名が未入力の日: ${days(dates)}`,
  noCopay: (dates: readonly CivilDate[]) =>
    `領収書はあるのに、利用料の金額が未入力の日: ${days(dates)}`,
  must: '区に出す領収書は、利用した日ごとに、シッターの名前と払った金額がわかるものです。',
  print: '領収書をまとめて印刷する',
  spare: (count: number) => `どの利用にも付いていない領収書のファイル: ${count}件`,
} as const;

export const spare = {
  open: '使っていないファイルを消す',
  title: '使っていない領収書のファイルを消す',
  text: (count: number) =>
    `どの利用にも、提出した申請にも付いていないファイル${count}件を、書類のフォルダーから消します。`,
  warning:
    '消したファイルは元に戻せません。控えから前の内容に戻しても、この領収書は出なくなります。写真や PDF のもとのファイルには触れません。',
  erase: (count: number) => `${count}件を消す`,
  cancel: 'やめる',
  failed: '消せませんでした',
  unsaved: 'いま保存しています。保存が終わってから、もう一度お試しください。',
  done: (count: number) => `使っていない領収書のファイル${count}件を消しました。`,
} as const;

export const sheets = {
  title: '領収書をまとめて印刷する',
  about:
    '付けてある領収書を、利用した日の順に番号を付けて、1つの PDF にまとめます。はじめのページは一覧です。写真は A4 に合わせて小さくなります。',
  child: 'お子さん',
  everybody: '全員',
  round: '申請回',
  noRound: '月で選ぶ',
  from: 'はじめの月',
  to: 'おわりの月',
  count: (receipts: number, bookings: number) => `領収書${receipts}件(利用${bookings}件)`,
  lacking: (count: number) =>
    `このうち${count}件の利用には、領収書がありません。一覧には「なし」と出ます。`,
  nothing: 'この範囲に、付けてある領収書はありません。',
  prepare: '印刷の用意をする',
  preparing: (done: number, all: number) => `領収書をまとめています… ${done}/${all}`,
  binding: 'PDF にまとめています…',
  failed: 'まとめられませんでした',
  ready: (count: number) => `領収書${count}件をまとめました。`,
  apart: '別に印刷する領収書',
  apartOf: (number: number, name: string, sentence: string) =>
    `領収書 ${number}「${name}」: ${sentence}`,
  print: '印刷する',
  printing: (done: number) => `印刷の用意をしています… ${done}ページ`,
  save: 'PDF で保存する',
  saved: (file: string) => `「${file}」に保存しました`,
  folder: '保存した場所',
  reveal: 'フォルダーを開く',
  preview: 'まとめた領収書',
  page: (page: number, pages: number) => `まとめた領収書の${page}ページ目(全${pages}ページ)`,
  again: '選び直す',
  close: '閉じる',
} as const;

function yearOf(fiscalYear: number): string {
  const april = civilDate(fiscalYear, 4, 1);
  return april ? `${yearText(april)}度` : `${fiscalYear}年度`;
}

/** 令和6年度 第1回 */
export const roundText = ({ fiscalYear, number }: Pick<Round, 'fiscalYear' | 'number'>): string =>
  [yearOf(fiscalYear), `第${number}回`].join(' ');
