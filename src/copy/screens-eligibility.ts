import { type CivilDate, monthOf } from '../domain/calendar';
import type { QuestionId } from '../domain/eligibility';
import { dateText, monthText } from './quantities';

/** 対象になるか: the questions and the page of the answer. */
export const eligibilityScreen = {
  title: '対象になるか調べる',
  windowName: '対象になるか',
  group: (name: string | null) => (name === null ? '対象になるか' : `対象になるか: ${name}`),
  go: '次へ',
  later: 'わからない・あとで答える',
  leave: 'ここまでの答えを見る',
  toFamily: '世帯とお子さんへ',
  whyTitle: 'なぜ尋ねるのですか',
  wardText: '区の文を見る',
  eligible: {
    now: 'いまの答えでは、対象になります',
    later: (date: string) => `いまの答えでは、${date}から対象になります`,
    confirmed: '対象です',
  },
  notEligible: 'いまの答えでは、対象になりません',
  undecided: 'まだ決まりません',
  undecidedLead: (count: number) =>
    `まだ答えていない質問があります(いまのところ${count}つ)。わからないことは、区の窓口か、お手元の書類でお確かめください。`,
  goOn: '続きの質問に答える',
  as: (route: string) => `${route}として`,
  periodTitle: '使える期間',
  because: '決め手',
  also: 'ほかにも、あてはまらないところがあります',
  clauses: '区の文',
  changesTitle: 'こうなれば変わります',
  changesNote: '要件はほかにもあります。答えを変えて、もう一度お確かめください。',
  noChangeTitle: 'あとから変わるか',
  noChange:
    'この決め手は、あとから変わるものではありません。気になることは、区の窓口にお尋ねください。',
  notesTitle: '知っておくこと',
  nextTitle: '次にすること',
  nextConfirm: {
    'waiting-list':
      '区の窓口で「対象者確認申請書」を出します。支給認定証の写しと、最新の利用保留通知の写しを添えます。',
    'leave-completed': '区の窓口で「対象者確認申請書」を出します。支給認定証の写しを添えます。',
  },
  toProcedure: '手続きの画面へ',
  nextConfirmed: '対象者確認は済んでいます。利用の記録と、補助の申請に進めます。',
  answersTitle: 'あなたの答え',
  notAnswered: 'まだ答えていません',
  change: '変更',
  changeOf: (what: string) => `${what}の答えを変更`,
  print: 'この答えを印刷する',
  notTheWard:
    'この答えは、入力された内容を区のページの文にあてはめたものです。対象になるかどうかは、区が対象者確認で決めます。',
  asOf: (date: CivilDate) => `${dateText(date)}現在の答えです。`,
  start: '対象になるか調べる',
  startOf: (name: string) => `${name}が対象になるか調べる`,
  look: '答えを見る',
  lookOf: (name: string) => `${name}が対象になるかの答えを見る`,
  line: '対象になるか',
} as const;

/** On はじめに. */
export const eligibilityStart = {
  title: '対象になるか、先に知りたい方へ',
  note: 'いくつかの質問に1つずつ答えると、この事業の対象になるか、いつからいつまで使えるかがわかります。答えは、「保存する」を押すまで、どこにも保存しません。',
  button: '対象になるか調べる',
} as const;

/** The name of each answer, in lists. */
export const questionNames: Readonly<Record<QuestionId, string>> = {
  birth: '生年月日',
  route: 'あてはまるもの',
  'on-hold': '入所保留',
  'still-applying': '入所の申込み',
  'class-zero': '0歳クラスの申込み',
  'full-year': '1年間の育休',
  return: '復職日',
  april: '翌年度4月の選考',
  'declined-or-left': '入所承諾の辞退・退園',
  'certified-nursery': '認証保育所等保育料補助',
  certification: '支給認定',
  leave: '産休・育休',
};

interface YesNo {
  readonly title: string;
  readonly yes: string;
  readonly yesHint?: string;
  readonly no: string;
  readonly noHint?: string;
}

/** Questions answered with yes or no. */
export const yesNoQuestions = {
  'on-hold': {
    title: '入所保留になっていますか',
    yes: '入所保留になっている',
    yesHint: '区から利用保留通知書が届いた',
    no: '入所保留になっていない',
    noHint: 'まだ結果が出ていない、入所が決まった、など',
  },
  'still-applying': {
    title: 'いまも入所の申込みを続けていますか',
    yes: '続けている',
    no: '続けていない',
    noHint: '取り下げた、など',
  },
  'class-zero': {
    title: '保育所等の0歳クラスに申し込みましたか',
    yes: '申し込んだ',
    no: '申し込んでいない',
  },
  'full-year': {
    title: '育児休業を1年間とりますか(とりましたか)',
    yes: '1年間とる(とった)',
    no: '1年間ではない',
  },
  'declined-or-left': {
    title: 'これまでに、区の入所承諾を辞退したこと、または保育所等を退園したことがありますか',
    yes: 'ある',
    no: 'ない',
  },
  'certified-nursery': {
    title: '北区認証保育所等保育料補助を受けていますか',
    yes: '受けている',
    no: '受けていない',
  },
} as const satisfies Readonly<Partial<Record<QuestionId, YesNo>>>;

/** What is asked for where neither is chosen. */
export const eitherOf = ({ yes, no }: Pick<YesNo, 'yes' | 'no'>): string =>
  `「${yes}」か「${no}」のどちらか`;

export const april = {
  title: (date: CivilDate | null) =>
    `${date === null ? '復職日の翌年度4月' : monthText(monthOf(date))}入所までの選考に申し込みますか`,
  yes: '申し込む(申し込んだ)',
  no: '申し込まない',
} as const;

export const birth = {
  title: 'お子さんの生年月日はいつですか',
  label: '生年月日',
} as const;

export const route = {
  title: 'どちらにあてはまりますか',
  label: 'あてはまるもの',
  waiting: '保育所等に申し込んで、入所を待っている',
  waitingHint: '認可保育所、認定こども園、地域型保育事業のどれか(待機児童の保護者)',
  leave: '0歳クラスには申し込まず、1年間の育休のあと、お子さんの1歳の誕生日に復職する(した)',
  leaveHint: '育児休業満了者',
  neither: 'どちらでもない',
} as const;

export const returning = {
  title: '復職する日(復職した日)はいつですか',
  label: '復職日',
  birthday: (dates: readonly CivilDate[]) =>
    dates.length === 0
      ? 'お子さんの1歳の誕生日に復職する必要があります。'
      : `お子さんの1歳の誕生日は${dates.map(dateText).join('か')}です。`,
} as const;

export const certification = {
  title: '保育の必要性の認定(支給認定)を受けていますか',
  label: '支給認定',
  yes: '受けている',
  yesHint: '支給認定証を見ながら、期間を入れてください。',
  no: 'まだ受けていない',
} as const;

export const leave = {
  title: '産休・育休をとっていますか。これからとる予定はありますか',
  label: '産休・育休',
  yes: 'とっている、またはとる予定がある',
  no: 'とっていない。予定もない',
  kind: '休みの種類',
  maternity: '産休',
  childcare: '育休',
  from: '始まりの日',
  to: '終わりの日',
} as const;

/** Why a question is asked and what it decides. */
export const whys: Readonly<Record<QuestionId, string>> = {
  birth:
    '0歳から5歳児クラスのお子さんが対象です。1歳の誕生日や、使える期間の終わりも、生年月日で決まります。',
  route:
    'この事業を使えるのは、この2つのどちらかにあてはまる方です。どちらかによって、続きの質問が変わります。',
  'on-hold': '入所を申し込んだ結果、入所保留になっていることが要件です。',
  'still-applying': '入所保留になったあとも、申込みを続けていることが要件です。',
  'class-zero': '0歳クラスに申し込んだ方は、育児休業満了者にはあたりません。',
  'full-year': '1年間の育児休業を満了することが要件です。',
  return: 'お子さんの1歳の誕生日に復職することが要件です。使えるのは、この日からです。',
  april: '翌年度4月入所までの選考に申し込むことが要件です。',
  'declined-or-left': '辞退や退園をしたことがある方は対象になりません。',
  'certified-nursery': 'その補助とこの事業は、いっしょに使えません。',
  certification:
    '有効期間内の支給認定証が要ります。認定の期間が、使える期間の始まりや終わりになることがあります。',
  leave: '産休・育休の間は使えません。申請はできるので、いつから使えるかをこの日付で決めます。',
};

/** The ward's words behind a question, in the rule file. */
export const whySources: Readonly<Record<QuestionId, readonly string[]>> = {
  birth: ['K2'],
  route: ['K3', 'K4-class-zero', 'K4'],
  'on-hold': ['K3'],
  'still-applying': ['K3-continue'],
  'class-zero': ['K4-class-zero'],
  'full-year': ['K4'],
  return: ['K10'],
  april: ['K4-april'],
  'declined-or-left': ['K5-declined'],
  'certified-nursery': ['K18-certified-nursery'],
  certification: ['K5'],
  leave: ['K5', 'K9'],
};
