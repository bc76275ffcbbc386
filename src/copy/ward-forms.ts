import { fiscalYearName } from '../domain/calendar';
import type { FillProblem, PortableProblem, Reason, Says, WardTemplateProblem } from '../forms';
import { documentTitles } from './documents';
import { fillProblemText } from './forms';
import { ward } from './screens-ward';

type PlaceProblem = Extract<WardTemplateProblem, { kind: 'place' }>;

function placeProblemText({ problem, labels }: PlaceProblem): string {
  const name = (id: string) => `「${labels[id] ?? id}」`;
  switch (problem.kind) {
    case 'schema':
      return `記入位置の形が正しくありません(${problem.path || '全体'})。この欄を消して、置き直してください。`;
    case 'duplicate-id':
      return `${name(problem.id)}と同じ名前の記入位置が2つあります。片方を消してください。`;
    case 'no-such-page':
      return `${name(problem.id)}は${problem.page + 1}ページ目に置かれていますが、このPDFにそのページはありません。置き直してください。`;
    case 'empty-box':
      return `${name(problem.id)}の枠に幅か高さがありません。枠を広げてください。`;
    case 'outside-page':
      return `${name(problem.id)}の枠が、ページの外に出ています。ページの中に移してください。`;
    case 'outside-own-box':
      return `${name(problem.id)}の中の枠(選択肢や年月日)が、欄の外に出ています。欄の中に移してください。`;
    case 'overlap':
      return `${name(problem.id)}と${name(problem.other)}の枠が重なっています。重ならないように移してください。`;
    case 'unknown-path':
    case 'wrong-answer':
      return `${name(problem.id)}に入れる内容が、この欄の種類に合いません。入れる内容を選び直してください。`;
    default:
      return problem satisfies never;
  }
}

const staysBlank = {
  date: '日付は記入しないで出します。',
  amount: '金額は記入しないで出します。',
} as const;

/** Why the places on a form of the ward are not saved or not used, and what to do. */
export function wardTemplateProblemText(problem: WardTemplateProblem): string {
  switch (problem.kind) {
    case 'place':
      return placeProblemText(problem);
    case 'not-placed':
      return `「${problem.label}」の記入位置がありません。置くか、この様式にない欄なら「この様式にはない」を選んでください。`;
    case 'placed-and-left-out':
      return `「${problem.label}」は置かれていますが、「この様式にはない」にもなっています。どちらかにしてください。`;
    case 'unconfirmed':
      return `「${problem.label}」の場所をまだ確かめていません。合っているかを見て、「このまま」を押してください。`;
    case 'stays-blank':
      return `「${problem.label}」に記入する設定になっていますが、この書類の${staysBlank[problem.reason]}空けておく欄に変えてください。`;
    case 'other-document':
      return 'この記入位置は、別の書類のものです。書類を選び直してください。';
    case 'rows-twice':
      return `「${problem.label}」の表が2つあり、同じ行が2度印刷されます。片方を消してください。`;
    case 'entry-missing':
      return `「${problem.label}」の前の月の表がありません。その月がどのページにも印刷されません。この表を消して、前の月から順に置き直してください。`;
    case 'column-missing':
      return `「${problem.label}」の表に「${problem.column}」の列がありません。表の設定で列を加えるか、この様式にない列なら「この様式にはない」を選んでください。`;
    case 'no-revision':
      return '様式の名前(「令和6年度版」など)を入力してください。';
    case 'other-year':
      return `この様式には「${fiscalYearName(problem.printed)}」と印刷されていますが、${problem.given === null ? 'どの年度にも使う設定' : `${fiscalYearName(problem.given)}の様式`}になっています。「様式の名前と年度」で、${fiscalYearName(problem.printed)}を選んでください。`;
    case 'other-file':
      return 'この記入位置は、別のPDFで測ったものです。1文字でも違うPDFには使いません。このPDFで置き直してください。';
    default:
      return problem satisfies never;
  }
}

/**
 * Why a file with places does not fit its PDF, for the one who was given it: it is mended by its maker, on a
 * screen that does not open here, or the places are found anew.
 */
export const broughtTemplateLines = (problems: readonly WardTemplateProblem[]) => [
  ...new Set(
    problems.map((problem) =>
      problem.kind === 'other-year' ? broughtYearText(problem) : wardTemplateProblemText(problem),
    ),
  ),
  'このファイルの場所は、読み込んでいません。ファイルを作った方に直してもらうか、このPDFを選んで「場所を見つける」で、場所を自分で見つけてください。',
];

const broughtYearText = ({
  printed,
  given,
}: Extract<WardTemplateProblem, { kind: 'other-year' }>) =>
  `このファイルは${given === null ? 'どの年度にも使う様式' : `${fiscalYearName(given)}の様式`}として作られていますが、PDFには「${fiscalYearName(printed)}」と印刷されています。`;

/** Why a file with places is not taken in. */
export function portableProblemText(problem: PortableProblem): string {
  switch (problem.kind) {
    case 'not-a-template':
      return '記入位置のファイルではありません。「.sitterform」で終わるファイルを選んでください。';
    case 'newer':
      return `より新しい版のソフトで作られた記入位置のファイルです(版 ${problem.version})。このソフトを新しくしてから読み込んでください。`;
    case 'damaged':
      return '記入位置のファイルが壊れています。作った人から、もう一度もらってください。';
    case 'too-large':
      return 'ファイルが大きすぎます(2MBまで)。「.sitterform」で終わるファイルを選んでください。';
    case 'unfinished':
      return 'この記入位置のファイルは作りかけで、確かめていない欄があります。作った人に、確かめてから作り直してもらってください。';
    default:
      return problem satisfies never;
  }
}

/** How a place on a form was found, beside it on the screen. */
export function foundReasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'label':
      return `${whereText[reason.where]}「${reason.words}」から`;
    case 'column':
      return `表の見出し「${reason.words}」から`;
    case 'unit':
      return `印刷された「${reason.unit}」から`;
    case 'field':
      return `PDFの入力欄「${reason.words || reason.name}」から`;
    case 'unknown-words':
      return reason.words === ''
        ? '何を書く欄かわかりません'
        : `「${reason.words}」の意味がわかりません`;
    default:
      return reason satisfies never;
  }
}

const whereText = {
  left: '左の',
  above: '上の',
  inside: '欄の中の',
  right: '右の',
} as const;

export const wardForms = {
  noSuchFile: 'そのPDFは、もう読み込まれていません。PDFを選び直してください。',
  noSuchForm: 'その様式は見つかりません。一覧を開き直してください。',
  badPart: 'PDFを最後まで受け取れませんでした。何も保存していません。もう一度選び直してください。',
  tooLarge: 'PDFが大きすぎます(20MBまで)。区の様式のPDFかどうかを確かめてください。',
  notReadable: 'PDFを読み取れませんでした。区のサイトから取り直したPDFでお試しください。',
  notDocument: '書類の種類を選んでください。',
  noText:
    'このPDFには文字の情報がありません(紙を読み取った画像など)。記入位置は自動では見つからないため、手で置いてください。',
  nothingFound: '記入する欄を自動では見つけられませんでした。記入位置を手で置いてください。',
  documentUnknown: 'どの書類の様式か、自動ではわかりませんでした。書類を選んでください。',
  needsPdf: (document: keyof typeof documentTitles, revision: string) =>
    `これは「${documentTitles[document]}」(${revision})の記入位置です。先に、区のサイトからその様式のPDFを読み込んでください。`,
  otherPdf: (document: keyof typeof documentTitles, revision: string) =>
    `この記入位置は「${documentTitles[document]}」(${revision})の別のPDFのものです。1文字でも違うPDFには使いません。その様式のPDFを読み込むか、このPDFで記入位置を置いてください。`,
  notReady:
    '記入位置がまだ保存されていないため、書き出せません。保存してから、もう一度お試しください。',
  exportName: (document: keyof typeof documentTitles, revision: string) =>
    `${documentTitles[document]} ${revision}`,
} as const;

/** A kept form of the ward that cannot be used. Nothing else is filled in its place. */
export const keptFormSentences = {
  'pdf-missing':
    '読み込んだ区の様式のPDFが見つかりません。「区の様式」でPDFを読み込み直すか、この書類に参考様式を使うように変えてください。',
  'pdf-changed':
    '読み込んだ区の様式のPDFが、記入位置を測ったときのものと違います。このPDFには記入しません。「区の様式」でPDFを読み込み直すか、この書類に参考様式を使うように変えてください。',
  'template-damaged':
    '区の様式の記入位置のファイルが壊れているか、読めません。「区の様式」で置き直すか、取り除いてください。この書類に参考様式を使うように変えることもできます。',
  'template-unfit':
    '区の様式の記入位置に、直すところがあります。「区の様式」で直すか、この書類に参考様式を使うように変えてください。',
  'other-year':
    'この区の様式は、別の年度のものです。年度の違う書類には記入しません。この書類の年度の様式を使ってください。',
  'folder-unreadable':
    '保存先の「区の様式」フォルダーを読めません。フォルダーの権限や接続を確かめて、もう一度お試しください。この書類に参考様式を使うように変えることもできます。',
} as const;

export type KeptFormProblem = keyof typeof keptFormSentences;

/** Why a document could not be filled: its answers, or the form they were to go on. */
export type DocumentProblem =
  | FillProblem
  | { readonly kind: 'kept-form'; readonly why: KeptFormProblem };

export const documentProblemText = (problem: DocumentProblem): string =>
  problem.kind === 'kept-form' ? keptFormSentences[problem.why] : fillProblemText(problem);

/** On which form a document was or will be filled. */
export interface UsedForm {
  readonly form: 'ward' | 'reference';
  /** What the user called the ward's form; 参考様式 for ours. */
  readonly revision: string;
  /** The fiscal year the ward's form is for; null: for every year, or ours. */
  readonly fiscalYear: number | null;
  /** A form of the ward is kept for this other year alone, and is not used; null: none. */
  readonly unusedYear: number | null;
}

/** 区の様式(令和6年度版); 参考様式 */
export function usedFormText({ form, revision, unusedYear }: UsedForm): string {
  // A form nobody gave a name of its own is not said twice.
  if (form === 'ward') return revision === ward.revisionAny ? revision : `区の様式(${revision})`;
  return unusedYear === null
    ? revision
    : `${revision}。入れてある区の様式は${fiscalYearName(unusedYear)}のもので、この書類の年度には使いません。この年度の様式を、区のサイトで確かめてください`;
}

export const rewrittenNote =
  'この区の様式のPDFは、そのまま書き足せない作りのため、作り直したPDFに記入しました。印刷される内容は同じです。';

/** What the values of a choice are called, and an answer no reference layout has. */
export const choiceLabels = {
  bankName: { path: 'bank.bankName', label: '金融機関名(銀行・信用金庫などまで)' },
  values: {
    'bank.bankKind': [
      { value: 'bank', label: '銀行' },
      { value: 'shinkin', label: '信用金庫' },
      { value: 'credit-union', label: '信用組合' },
      { value: 'other', label: 'その他' },
    ],
    'bank.type': [
      { value: 'ordinary', label: '普通' },
      { value: 'current', label: '当座' },
    ],
    'child.careNeed': [
      { value: 'standard', label: '保育標準時間' },
      { value: 'short', label: '保育短時間' },
    ],
    'child.route': [
      { value: 'waiting-list', label: '待機児童' },
      { value: 'leave-completed', label: '育児休業満了者' },
    ],
    'parent.role': [
      { value: 'applicant', label: '申請者' },
      { value: 'spouse', label: '配偶者' },
    ],
  } as Readonly<Record<string, { value: string; label: string }[]>>,
} as const;

/** What a circle, a check mark or a date in parts says: ○ 待機児童, ✓ 普通, 令和8年11月22日. */
export function saysText(path: string | null, says: Says): string {
  if (says.kind === 'date') return says.text;
  const label = choiceLabels.values[path ?? '']?.find(({ value }) => value === says.value)?.label;
  const sign = says.kind === 'circle' ? '○' : '✓';
  return label === undefined ? `${sign}を付けています` : `${sign} ${label}`;
}

/** Long but real answers, to see on a form whether they fit. Nobody's data. */
export const longAnswers = {
  source: '令和6年度 利用案内の3ページ、窓口で聞いた受付期間',
  familyName: '勅使河原',
  givenName: 'エリザベス真由美子',
  familyKana: 'テシガワラ',
  givenKana: 'エリザベスマユミコ',
  address:
    '東京都北区王子本町一丁目15番22号 グランドレジデンス王子飛鳥山公園イーストタワー 2304号室',
  email: 'teshigawara.elizabeth.mayumiko@example.co.jp',
} as const;
