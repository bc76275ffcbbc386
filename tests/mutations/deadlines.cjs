'use strict';
const inRoom = (file) => `src/domain/${file}.ts`;
const deadline = (title) => ({
  file: 'tests/unit/deadlines.test.ts',
  title: `deadlines ${title}`,
});
const steps = (title) => ({ file: 'src/domain/procedure/steps.test.ts', title });

const deadlines = inRoom('procedure/deadlines');
const standing = inRoom('procedure/deadline');
const openDays = inRoom('calendar/open-days');
const leaveEnd = inRoom('application/leave-end');

/** 期限: K-procedure 4, K19, K5, K10, K4, and how each stands on a day. */
module.exports = [
  {
    rule: 'K手続4 土曜日を除く',
    file: openDays,
    find: "if (weekday === 6) return 'saturday';",
    replace: '',
    test: deadline('1 平日だけをさかのぼる'),
  },
  {
    rule: 'K手続4 日曜日を除く',
    file: openDays,
    find: "if (weekday === 0) return 'sunday';",
    replace: '',
    test: deadline('1 平日だけをさかのぼる'),
  },
  {
    rule: 'K手続4 祝日を除く',
    file: openDays,
    find: "if (holiday !== null) return 'holiday';",
    replace: "if (holiday !== null && weekday === 1) return 'holiday';",
    test: deadline('10 ゴールデンウィークをはさむ'),
  },
  {
    rule: 'K手続4 12月29日から除く',
    file: openDays,
    find: "monthDay >= '12-29'",
    replace: "monthDay >= '12-30'",
    test: deadline('70 12月29日が平日の年(12月29日から除く)'),
  },
  {
    rule: 'K手続4 1月3日まで除く',
    file: openDays,
    find: "monthDay <= '01-03'",
    replace: "monthDay <= '01-02'",
    test: deadline('22 1月20日に始める(10日目が年末年始にかかる)'),
  },
  {
    rule: 'K手続4 10日',
    file: 'resources/schemes/kita-waiting-list.json',
    after: ['"accountLeadOpenDays": [', '"from": "2024-04-01"'],
    find: '"value": 10',
    replace: '"value": 9',
    test: deadline('2 1日後に利用を始めると期限も1日あと'),
  },
  {
    rule: 'K手続4 利用開始日の前の日から数える',
    file: openDays,
    find: 'day = addDays(day, -1);',
    replace: 'day = addDays(day, days.length === 0 ? 0 : -1);',
    test: deadline('1 平日だけをさかのぼる'),
  },
  {
    rule: 'K手続4 早いほうの日が期限',
    file: inRoom('application/account-deadline'),
    find: 'count, { yearEndClosed: true }',
    replace: 'count, { yearEndClosed: false }',
    test: deadline('18 年末年始をはさむ(両方の日を示す)'),
  },
  {
    rule: '両方の数えかたを示す',
    file: inRoom('application/account-deadline'),
    find: 'other === dueBy ? null : other',
    replace: 'null',
    test: deadline('18 年末年始をはさむ(両方の日を示す)'),
  },
  {
    rule: '期限の日までは過ぎていない',
    file: standing,
    find: 'if (last < today)',
    replace: 'if (last <= today)',
    test: deadline('5 期限の日は今日'),
  },
  {
    rule: '片方の数えかたで過ぎた',
    file: standing,
    find: 'if (first < today)',
    replace: 'if (first > last)',
    test: deadline('19 早いほうの日の次の日は片方だけ過ぎた'),
  },
  {
    rule: '2週間前からまもなく',
    file: standing,
    find: 'days <= soonDays',
    replace: 'days < soonDays',
    test: deadline('4 期限の14日前からはまもなく'),
  },
  {
    rule: 'K19 1か月以内',
    file: leaveEnd,
    find: 'addMonths(returnedOn, 1)',
    replace: 'addDays(returnedOn, 30)',
    test: deadline('26 産休・育休中に申請し、復職した'),
  },
  {
    rule: 'K19 同じ日がない月は月の終わり',
    file: leaveEnd,
    find: 'addMonths(returnedOn, 1)',
    replace: 'addDays(returnedOn, 31)',
    test: deadline('36 1月31日の復職は平年では2月28日まで'),
  },
  {
    rule: 'K19 復職日を1日目と数える読みかた',
    file: leaveEnd,
    find: 'hasSameDay ? addDays(dueBy, -1) : null',
    replace: 'null',
    test: deadline('40 4月1日の復職は5月1日まで'),
  },
  {
    rule: 'K19 月末では数えかたで変わらない',
    file: leaveEnd,
    find: 'hasSameDay ? addDays(dueBy, -1) : null',
    replace: 'addDays(dueBy, -1)',
    test: deadline('35 1月31日の復職はうるう年では2月29日まで'),
  },
  {
    rule: 'K19 育休中の申請だけ',
    file: leaveEnd,
    find: 'applied < route.returnedOn',
    replace: 'applied < addDays(route.returnedOn, 1)',
    test: deadline('32 復職した日に申請した(育休中ではない)'),
  },
  {
    rule: 'K19 申請した日で見る',
    file: leaveEnd,
    find: 'procedure?.confirmationFiledOn ?? confirmedFrom',
    replace: 'confirmedFrom',
    test: deadline('31 復職の前の日に申請した'),
  },
  {
    rule: 'K19 出したら済み',
    file: deadlines,
    find: '(child.procedure?.leaveEndCertificateFiledOn ?? null) !== null',
    replace: 'false',
    test: deadline('30 出したら済み'),
  },
  {
    rule: 'K5 続きの認定',
    file: deadlines,
    find: 'from <= addDays(end, 1)',
    replace: 'from <= end',
    test: deadline('46 続きの認定があれば、その終わりまで'),
  },
  {
    rule: 'K5 あいだのあいた認定',
    file: deadlines,
    find: 'from <= addDays(end, 1)',
    replace: 'from <= addDays(end, 2)',
    test: deadline('47 次の認定とのあいだが1日あけば、前の終わりが期限'),
  },
  {
    rule: 'K5 制度の終わりまでの認定',
    file: deadlines,
    find: 'end <= date',
    replace: 'end < date',
    test: deadline('48 制度の終わりと同じ日までの認定は、期限ではない'),
  },
  {
    rule: 'K10 4月1日生まれの読みかた',
    file: deadlines,
    find: 'isBornOnAprilFirst(child.birthDate) ? addYears(date, -1) : null',
    replace: 'null',
    test: deadline('53 4月1日生まれは、2とおりの読みかたがある'),
  },
  {
    rule: 'K4 復職日の翌年度の4月',
    file: deadlines,
    find: 'fiscalYearOf(returnedOn) + 1',
    replace: 'fiscalYearOf(returnedOn) + 2',
    test: deadline('69 その4月になったら、締切のわからない選考は出ない'),
  },
  {
    rule: 'K4 その4月まで',
    file: deadlines,
    find: 'april <= today',
    replace: 'april < today',
    test: deadline('69 その4月になったら、締切のわからない選考は出ない'),
  },
  {
    rule: '申請できるものが残る回',
    file: deadlines,
    find: 'done: isFiled && !isLeft',
    replace: 'done: isFiled || isOver',
    test: deadline('64 申請できるものが残って、受付が終わった'),
  },
  {
    rule: 'K手続2 約1週間',
    file: inRoom('procedure/steps'),
    find: 'daysToConfirmation = 7',
    replace: 'daysToConfirmation = 8',
    test: steps('対象者確認書 comes about a week later; after that it is late'),
  },
  {
    rule: '先の日付では済まない',
    file: inRoom('procedure/so-far'),
    find: 'date <= today',
    replace: "date <= '9999'",
    test: steps('a date that has not come makes nothing done'),
  },
];
