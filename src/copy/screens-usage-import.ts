import { type CivilDate, dayFactsOf } from '../domain/calendar';
import { westernDateText } from './quantities';
import { weekdayHeads } from './screens-usage-calendar';

/** 利用記録: a usage log (CSV) brought in from a file. */
export const importing = {
  open: 'CSV から読み込む',
  title: '利用記録の CSV を読み込む',
  file: 'CSV ファイルを選ぶ',
  chosen: (name: string) => `選んだファイル: ${name}`,
  fileHint:
    'Excel で保存した CSV(Shift_JIS、UTF-8)を選びます。1行目は列の名前です: 利用日、開始時刻、終了時刻、お子さま、シッター名、事業者、助成券コード、利用者負担額、交通費、備考',
  child: 'どのお子さんの利用ですか',
  byColumn: '「お子さま」の列のとおり',
  reading: '読んでいます…',
  failed: '読み込めませんでした',
  preview: '読み取った内容',
  added: (count: number) => `加わる利用 ${count}件`,
  skipped: (count: number) => `すでに記録があるので加えない行 ${count}件`,
  refused: (count: number) => `読めないので加わらない行 ${count}件`,
  refusedHint:
    'ファイルを直してもう一度選べば、残りの行だけが加わります(すでに加えた行は重ねて加わりません)。',
  unknown: (columns: string) => `知らない列は読みませんでした: ${columns}`,
  line: (line: number) => `${line}行目`,
  lineHead: '行',
  childHead: 'お子さん',
  /** 2026年11月16日(月) */
  day: (date: CivilDate): string =>
    `${westernDateText(date)}(${weekdayHeads[dayFactsOf(date).weekday].short})`,
  date: '日付',
  time: '時間',
  sitter: 'シッター',
  receipt: '領収書',
  fare: '交通費',
  reason: '理由',
  tableAdded: '加わる利用の一覧',
  tableSkipped: '加えない行の一覧',
  tableRefused: '読めない行の一覧',
  take: (count: number) => `${count}件を加える`,
  cancel: 'やめる',
  nothing: '加わる利用がありません。',
  done: (count: number) => `CSV から利用${count}件を加えました。`,
  undo: '読み込みを元に戻す',
  notRead: 'ファイルを読めませんでした。ほかの場所に写してから、もう一度選んでください。',
} as const;
