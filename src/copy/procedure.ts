import type { CivilDate } from '../domain/calendar';
import {
  type ChangeKind,
  type Deadline,
  type Due,
  isEnd,
  type PaperKind,
  type StepId,
  type StepPaper,
  type StepReason,
  type StepState,
} from '../domain/procedure';
import { dateText, dayWithWeekday } from './quantities';

/** 手続きの道のり: its steps, papers and deadlines in words. */

export const stepTitles: Readonly<Record<StepId, string>> = {
  confirmation: '対象者確認を申請する',
  contract: '事業者と契約する',
  account: 'アカウントの発行を申請する',
  'account-arrives': 'アカウントが届く',
  'first-use': '利用を始める(助成券)',
  claims: '補助を申請する(申請回ごと)',
};

export const stateNames: Readonly<Record<StepState, string>> = {
  done: '済み',
  now: 'いますること',
  waiting: '待っています',
  later: 'このあと',
  'not-needed': '不要',
};

export const roundName = (number: number): string => `第${number}回`;

const endText = { enrolled: '入所', route: '利用できる期間の終わり' } as const;

/** What decided the state of a step, and what comes of it. */
export function stepReasonSentence(reason: StepReason): string {
  switch (reason.kind) {
    case 'to-file-confirmation':
      return reason.leadFrom === null
        ? '申請書に支給認定証の写しを添えて、区の窓口に出します。出してから利用できるまで、1か月ほどかかる場合があります。'
        : `申請書に支給認定証の写しを添えて、区の窓口に出します。出してから利用できるまで1か月ほどかかる場合があるため、${dateText(reason.leadFrom)}ごろまでに出すのが目安です。`;
    case 'confirmation-awaited':
      return reason.isLate
        ? `${dateText(reason.filedOn)}に出しました。目安の1週間を過ぎています。「対象者確認書」がまだ届かないときは、区に確かめてください。`
        : `${dateText(reason.filedOn)}に出しました。「対象者確認書」は、${dateText(reason.expectedOn)}ごろ(約1週間)までに郵送で届く見込みです。`;
    case 'confirmed':
      return `${dateText(reason.from)}から対象者として確認されています。`;
    case 'to-contract':
      return '東京都の認定事業者の一覧から事業者を選び、契約します。いくつの事業者とでも契約できます。';
    case 'contract-undated':
      return '契約した日が入力されていません。契約したら、その日を入力してください。';
    case 'contracted':
      return reason.providers > 1
        ? `${dateText(reason.on)}に契約しました(${reason.providers}つの事業者と契約)。`
        : `${dateText(reason.on)}に契約しました。`;
    case 'contracted-by-use':
      return '利用の記録があるため、契約は済んでいます。';
    case 'to-file-account': {
      const { firstUse, deadline } = reason;
      if (firstUse === null || deadline === null)
        return '利用を始める日を入力すると、いつまでに申請すればよいかがわかります。契約書を持って、区の窓口で申請します。';
      return `${dayWithWeekday(firstUse)}に利用を始めるには、${dayWithWeekday(deadline.dueBy)}までに、契約書を持って区の窓口で申請します。`;
    }
    case 'account-filed':
      return reason.deadline !== null && reason.on > reason.deadline.dueBy
        ? `${dateText(reason.on)}に申請しました。利用を始める日の10日前(${dateText(reason.deadline.dueBy)})より遅い申請です。その日から利用できるか、区に確かめてください。`
        : `${dateText(reason.on)}に申請しました。`;
    case 'account-awaited':
      return `${dateText(reason.filedOn)}に申請しました。全国保育サービス協会から、アカウントが郵送で届きます。いつ届くかは、区の案内に書かれていません。`;
    case 'account-received':
      return `${dateText(reason.on)}に届きました。`;
    case 'tickets-used':
      return '助成券を使った記録があるため、済んでいます。';
    case 'to-use':
      return '利用のたびに、専用システムで助成券を発行し、助成券コードをシッターに伝えます。日曜日、祝日・休日、年末年始、保護者が休暇の日は使えません。';
    case 'to-use-from':
      return `${dayWithWeekday(reason.on)}から利用する予定です。利用のたびに、専用システムで助成券を発行し、助成券コードをシッターに伝えます。`;
    case 'used-since':
      return `${dateText(reason.on)}から利用しています。助成券は、利用のたびに発行します。`;
    case 'no-claims-yet':
      return '利用を始めてから、交通費補助と利用料補助を、区の申請回ごとに申請します。';
    case 'nothing-to-claim':
      return 'いままでの利用には、申請する補助がありません。';
    case 'claims-unknown':
      return '補助の金額が未計算の月があるため、申請するものがあるかは、まだわかりません。「計算結果」で確かめてください。';
    case 'claims-filed':
      return '申請できる月は、すべて提出しました。';
    case 'to-claim': {
      const left = `まだ提出していない月が${reason.months}か月分あります。`;
      if (reason.round === null)
        return `${left}申請回の日程は、手元の資料にありません。区に確かめて、「申請」に入力してください。`;
      const name = roundName(reason.round.number);
      return reason.round.closesOn === null
        ? `${left}${name}の受付の終わりが入力されていません。区に確かめてください。`
        : `${left}${name}は、${dayWithWeekday(reason.round.closesOn)}まで受け付けています。`;
    }
    case 'to-claim-from': {
      const { number, opensOn } = reason.round;
      const begins =
        opensOn === null ? 'まだ始まっていません' : `${dayWithWeekday(opensOn)}に始まります`;
      return `まだ提出していない月が${reason.months}か月分あります。${roundName(number)}の受付は、${begins}。`;
    }
    case 'claims-missed':
      return `まだ提出していない月が${reason.months}か月分ありますが、${roundName(reason.round.number)}の受付は${reason.round.closesOn === null ? '' : `${dateText(reason.round.closesOn)}に`}終わっています。あとの回で申請できるか、区に確かめてください。`;
    case 'after':
      return `「${stepTitles[reason.step]}」が済んでからです。`;
    case 'way-ended':
      return `${endText[reason.end.by]}(${dateText(reason.end.on)}まで)で、この事業の利用は終わっています。`;
    default:
      return reason satisfies never;
  }
}

export const paperTitles: Readonly<Record<PaperKind, string>> = {
  'eligibility-confirmation': '対象者確認申請書',
  'certification-copy': '支給認定証の写し',
  'hold-notice-copy': '最新の利用保留通知の写し',
  'account-issue': 'アカウント発行申請書',
  contract: '事業者と交わした契約書',
  'leave-end-certificate': '育児休業期間終了証明書',
};

/** Who makes it and where it is had. */
export const paperOrigins: Readonly<Record<PaperKind, string>> = {
  'eligibility-confirmation':
    '保護者が書きます。「様式」で記入できます。用紙は、区のホームページと窓口にあります。',
  'certification-copy':
    '区から届いた支給認定証を、ご自分でコピーします。有効期間内のものが必要です。',
  'hold-notice-copy': '区から届いた利用保留通知のうち、いちばん新しいものをコピーします。',
  'account-issue':
    '保護者が書きます。「様式」で記入できます。用紙は、区のホームページと窓口にあります。',
  contract: '契約した事業者と交わしたものを、窓口に持っていきます。',
  'leave-end-certificate':
    '勤務先に書いてもらいます。ご自分の欄は「様式」で記入できます。用紙は、区のホームページにあります。',
};

export function paperNeed({ kind, needed }: StepPaper): string | null {
  if (kind !== 'hold-notice-copy') return null;
  if (needed === null)
    return '待機児童の保護者だけに必要です。「世帯とお子さん」で、対象になる理由を選ぶと決まります。';
  return needed ? '待機児童の保護者のため、必要です。' : '育児休業満了者のため、不要です。';
}

export const changeTitles: Readonly<Record<ChangeKind, string>> = {
  enrolled: '保育所等に入所する',
  'moved-out': '北区の外へ引っ越す(転出)',
  returned: '産休・育休から復職する',
  'certification-changed': '支給認定が新しくなる・変わる',
  'care-need-changed': '保育必要量(標準時間・短時間)が変わる',
};

/** What is known to do; what no page says is told apart. */
export const changeTodo: Readonly<Record<ChangeKind, string>> = {
  enrolled:
    'この事業を使えるのは、入所するまでの間です。入所する日を「世帯とお子さん」に入力すると、その日からの利用は対象外として計算します。それまでの利用の補助は、申請回ごとに申請します。',
  'moved-out':
    '区の案内には、転出したときのことが書かれていません。転出した日は、ここに控えておけます(計算には使いません)。',
  returned:
    '産休・育休中に申請した方は、復職日から1か月以内に「育児休業期間終了証明書」を出します。出さないと、利用は終わりになります。育児休業満了者は、お子さんの1歳の誕生日に復職することが条件です。',
  'certification-changed':
    '利用には、有効期間内の支給認定証が必要です。新しい認定の期間を「世帯とお子さん」に加えてください。期間のあいだがあくと、その日は対象外として計算します。',
  'care-need-changed':
    '1日と1か月の上限が変わります。認定を分けて「世帯とお子さん」に加えると、日ごとに、その日の認定の上限で計算します。',
};

export const askTheWard =
  'このとき区に何を出すかは、手元の案内に書かれていません。区に連絡して確かめてください。';

/** What a deadline is about, without a name. */
export function deadlineTitle(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'account':
      return 'アカウント発行の申請';
    case 'leave-end-certificate':
      return '育児休業期間終了証明書の提出';
    case 'certification-ends':
      return '支給認定の終わり';
    case 'route-ends':
      return '育児休業満了者として利用できる期間の終わり';
    case 'april-selection':
      return `${dateText(deadline.april).replace(/1日$/, '')}入所の選考の申込み`;
    case 'round-closes':
      return `補助の申請 ${roundName(deadline.round.number)}の受付の終わり`;
    default:
      return deadline satisfies never;
  }
}

const yearEndReading = (date: CivilDate): string =>
  `年末年始(12月29日〜1月3日)も数える読みかたでは${dayWithWeekday(date)}です。区の案内は年末年始にふれていないため、早いほうの日を期限にしています。`;

/** How it is counted and what to do, with the other reading where there is one. */
export function deadlineDetail(deadline: Deadline): string {
  const { otherReading } = deadline;
  switch (deadline.kind) {
    case 'account':
      return [
        `利用を始める${dayWithWeekday(deadline.firstUse)}の前の日から、土曜日・日曜日・祝日を除いてさかのぼって10日目です。`,
        otherReading === null ? '' : yearEndReading(otherReading),
      ].join('');
    case 'leave-end-certificate':
      return [
        `復職日(${dateText(deadline.returnedOn)})から1か月以内です。翌月の同じ日まで、同じ日がない月は月の終わりの日まで、と数えています。`,
        otherReading === null
          ? ''
          : `復職日を1日目と数える読みかたでは${dayWithWeekday(otherReading)}です。数えかたは区の案内に書かれていないため、それまでに出すと確実です。`,
        '提出がないと、利用は終わりになります。',
      ].join('');
    case 'certification-ends':
      return '利用には、有効期間内の支給認定証が必要です。次の認定が決まったら、「世帯とお子さん」に加えてください。更新の手続きは、区に確かめてください。';
    case 'route-ends':
      return [
        '満1歳に達した後の3月末までです。',
        otherReading === null
          ? ''
          : `4月1日生まれの方は、法律では前の日の3月31日に満1歳に達するため、${dayWithWeekday(otherReading)}までと読む余地があります。区に確かめてください。`,
      ].join('');
    case 'april-selection':
      return deadline.date === null
        ? '育児休業満了者は、復職日の翌年度の4月入所までの選考に申し込むことが条件です。申込みの締切は、手元の資料にありません。区の入所の案内で確かめて、入力してください。'
        : '育児休業満了者は、復職日の翌年度の4月入所までの選考に申し込むことが条件です。締切は、入力された日です。';
    case 'round-closes': {
      const { source } = deadline.round;
      const from = source.trim() === '' ? '' : `(出典: ${source.trim()})`;
      return deadline.date === null
        ? `受付の終わりの日が入力されていません。区に確かめて、「申請」に入力してください${from}。`
        : `入力された日です${from}。区の公表はありません。`;
    }
    default:
      return deadline satisfies never;
  }
}

/** How far away it is, calmly. */
export function dueText(due: Due, deadline: Deadline): string {
  switch (due.kind) {
    case 'done':
      return '済み';
    case 'undated':
      return '日付を確かめる';
    case 'ahead':
    case 'soon':
      return `あと${due.days}日`;
    case 'today':
      return '今日まで';
    case 'past-earlier':
      return due.days === 0
        ? '日付に2つの読みかたがあり、遅いほうでは今日まで'
        : `日付に2つの読みかたがあり、早いほうは過ぎています。遅いほうではあと${due.days}日`;
    case 'past':
      return isEnd(deadline) ? `終わっています(${due.days}日前)` : `過ぎています(${due.days}日前)`;
    default:
      return due satisfies never;
  }
}

/** What to do about a deadline that is past. */
export function pastAdvice(due: Due, deadline: Deadline): string | null {
  if (due.kind !== 'past' && due.kind !== 'past-earlier') return null;
  switch (deadline.kind) {
    case 'certification-ends':
      return '新しい認定があれば、「世帯とお子さん」に加えてください。';
    case 'route-ends':
      return null;
    default:
      return '済んでいるときは、その日を入力してください。まだのときは、区にご相談ください。';
  }
}
