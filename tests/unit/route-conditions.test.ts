import { describe, expect, test } from 'vitest';
import {
  type Change,
  type ConditionId,
  type Eligibility,
  eligibilityOf,
  type Note,
  type QuestionId,
} from '../../src/domain/eligibility';
import { noConditions, noProcedure } from '../../src/domain/household';
import { type Case, casesOf } from '../support/cases';
import { child, day, household, scheme } from '../support/households';

const answers: Readonly<Record<string, boolean | null>> = { はい: true, いいえ: false, '': null };
const orNull = (text: string) => (text === '' ? null : text);
const kinds: Readonly<Record<string, string>> = {
  育休: 'childcare-leave',
  産休: 'maternity-leave',
};
const listOf = (text: string) => text.split(';').filter(Boolean);
/** 「あり」 and 「なし」 are answers, everything else is dates. */
const isDates = (text: string) => text.includes('〜');

function routeOf(cell: Case) {
  if (cell('経路') === '待機児童') return { kind: 'waiting-list' };
  if (cell('経路') !== '育児休業満了者') return null;
  return { kind: 'leave-completed', returnedOn: orNull(cell('復職日')) };
}

const told: Readonly<Record<string, boolean | null>> = { あり: true, なし: false };

function householdOf(cell: Case) {
  const answer = (header: string) => answers[cell(header)] ?? null;
  const [certified, leave] = [cell('支給認定'), cell('産休・育休')];
  return household({
    children: [
      child({
        birthDate: orNull(cell('生年月日')),
        route: routeOf(cell),
        certifications: listOf(isDates(certified) ? certified : '').map((period) => {
          const [from, to] = period.split('〜');
          return { from, to, careNeed: 'standard' };
        }),
        confirmedFrom: orNull(cell('対象者確認')),
        enrolledOn: orNull(cell('入所日')),
        conditions: {
          ...noConditions,
          onHold: answer('入所保留'),
          stillApplying: answer('申込みの継続'),
          appliedForClassZero: answer('0歳クラスの申込み'),
          fullYearOfLeave: answer('1年間の育休'),
          appliesForApril: answer('翌年度4月の選考'),
          declinedOrLeft: answer('辞退・退園'),
          certifiedNurserySubsidy: answer('認証保育所等の補助'),
          certified: told[certified] ?? null,
          onLeave: told[leave] ?? null,
        },
        procedure: {
          ...noProcedure,
          confirmationFiledOn: orNull(cell('確認の申請')),
          leaveEndCertificateFiledOn: orNull(cell('終了証明書の提出')),
        },
      }),
    ],
    absences: listOf(isDates(leave) ? leave : '').map((one) => {
      const [, kind = '', from, to] = /^(\S+) (\S+)〜(\S+)$/.exec(one) ?? [];
      return { kind: kinds[kind], from, to };
    }),
  });
}

const conditions: Readonly<Record<ConditionId, string>> = {
  'age-class': '年齢(クラス)',
  enrolled: '入所済み',
  'declined-or-left': '辞退・退園',
  'no-route': '経路なし',
  'not-on-hold': '入所保留でない',
  'not-applying': '申込みを続けていない',
  'class-zero': '0歳クラスに申込み',
  'route-ended': '育休満了の期間を過ぎた',
  'no-full-year': '1年間の育休でない',
  'not-on-birthday': '誕生日の復職でない',
  'no-april': '4月の選考に申し込まない',
  'certified-nursery': '認証保育所等の補助',
  'no-certification': '支給認定なし',
  'on-leave': '産休・育休中',
};

const questions: Readonly<Record<QuestionId, string>> = {
  birth: '生年月日',
  route: '経路',
  'on-hold': '入所保留',
  'still-applying': '申込みの継続',
  'class-zero': '0歳クラスの申込み',
  'full-year': '1年間の育休',
  return: '復職日',
  april: '翌年度4月の選考',
  'declined-or-left': '辞退・退園',
  'certified-nursery': '認証保育所等の補助',
  certification: '支給認定',
  leave: '産休・育休',
};

function changeText(change: Change): string {
  switch (change.kind) {
    case 'hold':
      return '申し込んで入所保留になる';
    case 'keep-applying':
      return '申込みを続ける';
    case 'full-year-of-leave':
      return '1年間の育休をとる';
    case 'return-on-birthday':
      return `誕生日に復職 ${change.on.join('か')}`;
    case 'closed-birthday':
      return `区に確かめる ${change.birthday}`;
    case 'apply-for-april':
      return `4月の選考に申し込む ${change.april}`;
    case 'end-nursery-subsidy':
      return 'その補助をやめる';
    case 'certification':
      return '有効な支給認定';
    case 'after-leave':
      return `育休・産休が終わる ${change.on}`;
    default:
      return change satisfies never;
  }
}

const states = {
  'if-applied-now': 'いま申請すると',
  due: '期限内',
  overdue: '期限を過ぎた',
  filed: '提出ずみ',
};

function noteText(note: Note): string {
  switch (note.kind) {
    case 'confirmation-first':
      return `まず対象者確認 ${note.about}ごろ`;
    case 'after-leave':
      return `育休・産休のあと ${note.on}から`;
    case 'pauses':
      return `育休・産休の間は休み ${note.again}から`;
    case 'leave-end-certificate':
      return `終了証明書 ${note.dueBy}(${states[note.state]})`;
    case 'certification-ends':
      return `認定の終わり ${note.on}${note.soon ? '(まもなく)' : ''}`;
    case 'april-selection':
      return `4月の選考 ${note.april}`;
    case 'born-april-first':
      return `4月1日生まれ ${note.earlier}か${note.later}`;
    case 'leap-birthday':
      return `2月29日生まれ ${note.on.join('か')}`;
    case 'closed-birthday':
      return `休みの日の誕生日 ${note.birthday}`;
    case 'until-enrolment':
      return '入所するまで';
    case 'keep-applying':
      return '申込みを続ける';
    case 'days-off':
      return '休暇の日は使えない';
    case 'other-subsidies':
      return '併用できない制度';
    case 'several-providers':
      return '事業者は複数可';
    case 'older-text':
      return '文書の年度の注意';
    default:
      return note satisfies never;
  }
}

const kindText: Readonly<Record<Eligibility['kind'], string>> = {
  eligible: '対象',
  'not-eligible': '対象外',
  undecided: '未定',
};

/** 「終了証明書なし」: no note begins so. */
function expectNote(expected: string, notes: readonly string[]) {
  const [, absent] = /^(.*?)(?:の注意)?なし$/.exec(expected) ?? [];
  if (absent === undefined) expect(notes).toContain(expected);
  else expect(notes.filter((note) => note.startsWith(absent))).toEqual([]);
}

describe('route-conditions.csv: 対象になるか', () => {
  test.each(casesOf('route-conditions'))('$title', ({ cell }) => {
    const home = householdOf(cell);
    const [one] = home.children;
    if (!one) throw new Error('no child');
    const found = eligibilityOf(one, home, scheme, day(cell('今日')));
    expect(kindText[found.kind]).toBe(cell('答え'));
    const why = listOf(cell('対象外の理由・残る質問'));
    switch (found.kind) {
      case 'eligible': {
        expect(found.route === 'waiting-list' ? '待機児童' : '育児休業満了者').toBe(cell('経路'));
        expect(`${found.from}〜${found.to}`).toBe(cell('利用できる期間'));
        const notes = found.notes.map(noteText);
        for (const expected of listOf(cell('お知らせ'))) expectNote(expected, notes);
        break;
      }
      case 'not-eligible':
        expect([found.because, ...found.also].map((id) => conditions[id])).toEqual(why);
        expect(found.wouldChange.map(changeText)).toEqual(listOf(cell('変わること')));
        break;
      case 'undecided':
        expect(found.asks.map((id) => questions[id])).toEqual(why);
        break;
      default:
        throw new Error(found satisfies never);
    }
  });
});
