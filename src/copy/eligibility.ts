import type { NotEligibleReason } from '../domain/assess';
import { monthOf } from '../domain/calendar';
import type { Change, ConditionId, Eligible, Note } from '../domain/eligibility';
import type { Route } from '../domain/household';
import { dateText, monthText } from './quantities';

/** 対象になるか: what stands against it, what would change it, and what goes with a yes. */

export const routeNames: Readonly<Record<Route['kind'], string>> = {
  'waiting-list': '待機児童の保護者',
  'leave-completed': '育児休業満了者',
};

/** One sentence, to be followed by the ward's own words. */
export const conditionTexts: Readonly<Record<ConditionId, string>> = {
  'age-class': 'お子さんが、対象の歳児クラスの年齢を過ぎています。',
  enrolled: '保育所等に入所しているためです。この事業は、入所するまでの間のものです。',
  'declined-or-left': '過去に区の入所承諾を辞退したか、保育所等を退園したことがあるためです。',
  'no-route':
    '「待機児童の保護者」にも「育児休業満了者」にもあてはまらないためです。どちらかにあてはまることが要件です。',
  'not-on-hold': '入所保留になっていないためです。',
  'not-applying': '入所の申込みを続けていないためです。',
  'class-zero': '保育所等の0歳クラスに入所を申し込んだためです。育児休業満了者にはあたりません。',
  'route-ended': '育児休業満了者として使える期間が終わっているためです。',
  'no-full-year': '1年間の育児休業を満了していないためです。育児休業満了者にはあたりません。',
  'not-on-birthday':
    '復職日が、お子さんの1歳の誕生日ではないためです。育児休業満了者にはあたりません。',
  'no-april': '復職日の翌年度4月入所までの選考に申し込まないためです。',
  'certified-nursery': '北区認証保育所等保育料補助と、いっしょには使えないためです。',
  'no-certification': '有効期間内の支給認定証がないためです。',
  'on-leave': '産休・育休の間は使えません。そのあとに使える期間も、いまの答えではありません。',
};

const either = (dates: readonly Parameters<typeof dateText>[0][]): string =>
  dates.map(dateText).join('か');

/** When the answer would be another. */
export function changeText(change: Change): string {
  switch (change.kind) {
    case 'hold':
      return '保育所等に入所を申し込み、入所保留になったとき(待機児童の保護者として)';
    case 'keep-applying':
      return '入所の申込みをもう一度して、入所保留になり、申込みを続けているとき';
    case 'full-year-of-leave':
      return '0歳クラスに申し込まずに1年間の育児休業をとり、お子さんの1歳の誕生日に復職するとき(育児休業満了者として)';
    case 'return-on-birthday':
      return `お子さんの1歳の誕生日(${either(change.on)})に復職するとき`;
    case 'closed-birthday':
      return `1歳の誕生日(${dateText(change.birthday)})が休みの日で、そのあと最初の勤務日に復職するとき。区のページには、この場合の扱いが書かれていません。窓口でお確かめください`;
    case 'apply-for-april':
      return `${monthText(monthOf(change.april))}入所までの選考に申し込むとき`;
    case 'end-nursery-subsidy':
      return '北区認証保育所等保育料補助を受けていないとき';
    case 'certification':
      return '有効期間内の支給認定証があるとき(保育の必要性の認定を受けたとき、または新しい期間の認定を受けたとき)';
    case 'after-leave':
      return `産休・育休が終わったあと(${dateText(change.on)}から)`;
    default:
      return change satisfies never;
  }
}

/** 「復職日から」: why the period begins where it does. */
const starts: Readonly<Record<NotEligibleReason | 'today', string>> = {
  today: '区の対象者確認を受けてから',
  'outside-age-class': '対象の年齢(クラス)になる日から',
  'no-certification': '支給認定の始まりの日から',
  'before-confirmation': '対象者確認の日から',
  'before-return': '復職日から',
  'after-route-end': '利用できるようになる日から',
  enrolled: '利用できるようになる日から',
  'on-leave': '産休・育休が終わった日の翌日から',
};

/** 「支給認定の終わりの日まで」 */
const ends: Readonly<Record<NotEligibleReason, string>> = {
  'outside-age-class': '対象の歳児クラスの年度末まで',
  'no-certification': '支給認定の終わりの日まで',
  'before-confirmation': '対象者確認の前まで',
  'before-return': '復職日の前まで',
  'after-route-end': '満1歳に達した後の3月末まで',
  enrolled: '入所日の前日まで',
  'on-leave': '次の産休・育休の前日まで',
};

/** 区の対象者確認を受けてから令和7年3月31日まで. */
export const periodText = ({ from, to, startsWith }: Eligible): string =>
  startsWith === 'today'
    ? `${starts.today}、${dateText(to)}まで`
    : `${dateText(from)}から${dateText(to)}まで`;

/** 「復職日から、支給認定の終わりの日まで」 */
export const periodWhy = ({ startsWith, endsWith }: Eligible): string =>
  `${starts[startsWith]}、${ends[endsWith]}です。`;

function certificateText({
  returnedOn,
  dueBy,
  otherReading,
  state,
}: Extract<Note, { kind: 'leave-end-certificate' }>): string {
  const by = `${dateText(dueBy)}${otherReading ? `(復職日も1日と数えると${dateText(otherReading)})` : ''}`;
  switch (state) {
    case 'if-applied-now':
      return `産休・育休の間に申請するときは、復職日(${dateText(returnedOn)})から1か月以内(${by}まで)に「育児休業期間終了証明書」を出します。出さないと、利用は終わりになります。`;
    case 'due':
      return `「育児休業期間終了証明書」を${by}までに出します。出さないと、利用は終わりになります。`;
    case 'overdue':
      return `「育児休業期間終了証明書」の期限(${by})を過ぎています。まだ出していないときは、利用が終わりになることがあります。すぐに窓口へお問い合わせください。`;
    case 'filed':
      return '「育児休業期間終了証明書」は提出済みです。';
    default:
      return state satisfies never;
  }
}

/** One note, in a sentence or two. */
export function noteText(note: Note): string {
  switch (note.kind) {
    case 'confirmation-first':
      return `まず区の対象者確認を受けます。申請してから使えるまで1か月ほどかかることがあります(いまの答えでは${dateText(note.about)}ごろ)。`;
    case 'after-leave':
      return `産休・育休の間も申請はできますが、使えるのは${dateText(note.on)}からです。`;
    case 'pauses':
      return note.again === null
        ? '産休・育休の間は使えません。'
        : `産休・育休の間は使えません。そのあとは${dateText(note.again)}からまた使えます。`;
    case 'leave-end-certificate':
      return certificateText(note);
    case 'certification-ends':
      return note.soon
        ? `支給認定の期間がまもなく終わります(${dateText(note.on)}まで)。続けて使うには、新しい期間の認定が要ります。新しい認定証が届いたら、期間を入力してください。`
        : `支給認定の期間は${dateText(note.on)}までです。続けて使うには、新しい期間の認定が要ります。`;
    case 'april-selection':
      return `${monthText(monthOf(note.april))}入所までの選考に申し込むことが要件です。`;
    case 'born-april-first':
      return `4月1日生まれのお子さんは、「満1歳に達した後の3月末」が${dateText(note.earlier)}とも${dateText(note.later)}とも読めます。区のページではわかりません。ここでは遅いほうで示しています。窓口でお確かめください。`;
    case 'leap-birthday':
      return `2月29日生まれのお子さんの1歳の誕生日は、${note.on.map(dateText).join('とも')}とも読めます。区のページではわかりません。復職日を決める前に、窓口でお確かめください。`;
    case 'closed-birthday':
      return `復職日(${dateText(note.birthday)})は、土曜日・日曜日・祝日か年末年始です。1歳の誕生日が休みの日にあたるときの扱いは、区のページに書かれていません。窓口でお確かめください。`;
    case 'until-enrolment':
      return '保育所等に入所した日からは使えません。';
    case 'keep-applying':
      return '入所の申込みを続けていることが要件です。取り下げると対象になりません。';
    case 'days-off':
      return '日曜日、祝日・休日、年末年始と、保護者が休みの日、産休・育休の間は使えません。';
    case 'other-subsidies':
      return '北区認証保育所等保育料補助とは、いっしょに使えません。病児・病後児保育(居宅訪問型)の助成とは、同じ日には使えません。';
    case 'several-providers':
      return '都の認定したベビーシッター事業者なら、2つ以上の事業者とも契約できます。';
    case 'older-text':
      return `この答えは、令和6年度の区のページの文によります。${note.year ?? 'この年度'}の区の文は確かめられていません。`;
    default:
      return note satisfies never;
  }
}

/** The clause behind a note, in the rule file; null: none of the ward. */
export const noteSources: Readonly<Record<Note['kind'], string | null>> = {
  'confirmation-first': 'K6',
  'after-leave': 'K5',
  pauses: 'K9',
  'leave-end-certificate': 'K19',
  'certification-ends': 'K5',
  'april-selection': 'K4-april',
  'born-april-first': 'K10',
  'leap-birthday': 'K10',
  'closed-birthday': 'K10',
  'until-enrolment': 'K1',
  'keep-applying': 'K3-continue',
  'days-off': 'K9',
  'other-subsidies': 'K18',
  'several-providers': 'K-procedure-3',
  'older-text': null,
};

/** What must be looked at first. */
export const isPressing = (note: Note): boolean =>
  (note.kind === 'leave-end-certificate' && note.state === 'overdue') ||
  (note.kind === 'certification-ends' && note.soon);
