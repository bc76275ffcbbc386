import type { HouseholdProblem } from '../domain/household';

const sentences: Readonly<Record<HouseholdProblem['problem'], string>> = {
  missing: '必要な項目がありません。値を入れてください。',
  text: '文字で入れてください。',
  date: '実在する日付を「2024-05-07」の形で入れてください。',
  time: '時刻を「08:30」の形(00:00〜23:59)で入れてください。',
  'whole-yen': '金額は円の整数で入れてください。',
  'negative-yen': '金額は0円以上で入れてください。',
  empty: '空にはできません。値を入れてください。',
  digits:
    '数字だけで、決まった桁数までで入れてください(金融機関コード4桁、支店コード3桁、口座番号7桁)。',
  choice: '決められた値のどれかを入れてください。',
  boolean: 'true か false を入れてください。',
  object: '項目のまとまり({ … })を入れてください。',
  list: '並び([ … ])を入れてください。',
  'birth-order': '第何子かは1以上の整数で入れてください(まだわからないときは null)。',
  'unit-minutes': '単位の分数は1〜60の整数で入れてください。',
  'age-class': 'クラスは0〜5の整数で入れてください。',
  format: '世帯ファイルではありません。format に "sitter-hojo/household" が必要です。',
  version: 'この版のファイルは読めません。このソフトが読めるのは version 1 です。',
  scheme: 'この制度はまだ扱えません。扱えるのは "kita-waiting-list" です。',
  'not-json':
    'JSON として読めません。ファイルが途中で切れていないか、別の形式でないかを確かめてください。',
  'duplicate-id': '同じ id が2つあります。id は1つずつ違うものにしてください。',
  'unknown-child': 'この id のお子さんは children にいません。children の id と合わせてください。',
  'end-equals-start': '終了時刻が開始時刻と同じです。終了時刻を直してください。',
  'period-reversed': '終わりの日が始まりの日より前です。日付を直してください。',
  'certifications-overlap':
    '同じお子さんの支給認定の期間が重なっています。重ならないように直してください。',
};

/** 「usage[3].end: 終了時刻が開始時刻と同じです。… (いまの値: 08:00)」 */
export function householdProblemText({ path, problem, found }: HouseholdProblem): string {
  const where = path === '' ? 'ファイル' : path;
  const now = found === null || problem === 'missing' ? '' : `(いまの値: ${found})`;
  return `${where}: ${sentences[problem]}${now}`;
}
