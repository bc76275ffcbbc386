import { type HouseholdProblem, householdVersion } from '../domain/household';

const sentences: Readonly<Record<HouseholdProblem['problem'], string>> = {
  missing: '必要な項目がありません。値を入れてください。',
  text: '文字で入れてください。',
  'too-long': '文字が長すぎます(1万字まで)。短くしてください。',
  date: '実在する日付を「2024-05-07」の形で入れてください。',
  month: '実在する月を「2024-05」の形で入れてください。',
  'fiscal-year': '年度は西暦の整数で入れてください(令和6年度は 2024)。',
  'round-number': '申請回の番号は1〜99の整数で入れてください。',
  time: '時刻を「08:30」の形(00:00〜23:59)で入れてください。',
  'whole-yen': '金額は円の整数で入れてください。',
  'negative-yen': '金額は0円以上で入れてください。',
  'too-many-yen': '金額が大きすぎます。桁を確かめてください。',
  empty: '空にはできません。値を入れてください。',
  digits:
    '数字だけで、決まった桁数までで入れてください(金融機関コード4桁、支店コード3桁、口座番号7桁)。',
  choice: '決められた値のどれかを入れてください。',
  boolean: 'true か false を入れてください。',
  object: '項目のまとまり({ … })を入れてください。',
  list: '並び([ … ])を入れてください。',
  'birth-order': '第何子かは1以上の整数で入れてください(まだわからないときは null)。',
  'unit-minutes': '単位の分数は1〜60の整数で入れてください。',
  'folder-name':
    'フォルダーの名前を1つだけ入れてください(場所を表す / や .. は入れられません)。「控え」も使えません。',
  digest: '16進数64桁(0〜9、a〜f)で入れてください。',
  'age-class': 'クラスは0〜5の整数で入れてください。',
  format: '世帯ファイルではありません。format に "sitter-hojo/household" が必要です。',
  version: `この版のファイルは読めません。このソフトが読めるのは version ${householdVersion} です。`,
  scheme: 'この制度はまだ扱えません。扱えるのは "kita-waiting-list" です。',
  'not-json':
    '世帯ファイル(JSON)として読めません。途中で切れていないか、別の種類のファイルでないかを確かめてください。利用記録の CSV は、世帯ファイルに加えて使います。',
  'too-deep':
    '世帯ファイルとして読めません。まとまりの中のまとまりが深すぎます。別の種類のファイルでないかを確かめてください。',
  'duplicate-id': '同じ id が2つあります。id は1つずつ違うものにしてください。',
  'unknown-child': 'この id のお子さんは children にいません。children の id と合わせてください。',
  'unknown-round': 'この id の申請回は rounds にありません。rounds の id と合わせてください。',
  'end-equals-start': '終了時刻が開始時刻と同じです。終了時刻を直してください。',
  'period-reversed': '終わりの日が始まりの日より前です。日付を直してください。',
  'certifications-overlap':
    '同じお子さんの支給認定の期間が重なっています。重ならないように直してください。',
};

const partNames: Readonly<Record<string, string>> = {
  applicant: '申請者',
  spouse: '配偶者',
  bankAccount: '振込先',
  settings: '設定',
  name: '氏名',
  birthDate: '生年月日',
  birthOrder: '第何子',
  confirmedFrom: '対象者確認の日',
  route: '経路',
  returnedOn: '復職日',
  enrolledOn: '入所日',
  careNeed: '保育必要量',
  from: '始まりの日',
  to: '終わりの日',
  date: '日付',
  start: '開始時刻',
  end: '終了時刻',
  childId: 'お子さんの id',
  copayPaid: '利用者負担額',
  transportPaid: '交通費',
  cancelled: 'キャンセル',
  otherSubsidy: '他の助成',
  place: '住まい',
  number: '番号',
  bankCode: '金融機関コード',
  branchCode: '支店コード',
  temporaryCare: '一時預かり',
  scheme: '制度',
  paid: '実支払額',
  reason: '理由',
  papers: '書類',
  folder: 'フォルダー',
  type: '種類',
};

const listNames: Readonly<Record<string, (position: number) => string>> = {
  usage: (position) => `利用の${position}件目`,
  children: (position) => `お子さんの${position}人目`,
  certifications: (position) => `支給認定の${position}件目`,
  higherLimit: (position) => `上限が増えるお子さんの${position}件目`,
  absences: (position) => `休みの${position}件目`,
  files: (position) => `${position}件目`,
  addressOn: (position) => `1月1日の住まいの${position}件目`,
};

/** `usage[3].end` in words: 利用の4件目・終了時刻. Empty where the path has no words of its own. */
function placeText(path: string): string {
  const words = path.split('.').map((part) => {
    const [, name = '', index] = /^(\w+)(?:\[(\d+)\])?$/.exec(part) ?? [];
    return index === undefined ? partNames[name] : listNames[name]?.(Number(index) + 1);
  });
  return words.every((word) => word !== undefined) ? words.join('・') : '';
}

/** 「usage[3].end(利用の4件目・終了時刻): 終了時刻が開始時刻と同じです。…(いまの値: 08:00)」 */
export function householdProblemText(householdProblem: HouseholdProblem): string {
  const { path, problem, found, allowed } = householdProblem;
  const place = placeText(path);
  const where = path === '' ? 'ファイル' : `${path}${place === '' ? '' : `(${place})`}`;
  const now = found === null || problem === 'missing' ? '' : `(いまの値: ${found})`;
  const choices =
    problem === 'choice' && allowed.length > 0 ? `入れられる値: ${allowed.join('、')}。` : '';
  return `${where}: ${sentences[problem]}${choices}${now}`;
}
