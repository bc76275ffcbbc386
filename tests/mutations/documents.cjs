// 必要書類: which papers go with an application, and what is kept of it when it is filed.
'use strict';

const domain = (name) => `src/domain/application/${name}.ts`;
const table = (title) => ({
  file: 'tests/unit/required-papers.test.ts',
  title: `documents ${title}`,
});

module.exports = [
  {
    rule: '証明書の表: 8月までは前の年度',
    file: domain('tax-base-date'),
    find: 'calendarMonth <= 8',
    replace: 'calendarMonth <= 7',
    test: table('1 8月までは前の年の1月1日を見る'),
  },
  {
    rule: '証明書の表: 9月からはその年度',
    file: domain('tax-base-date'),
    find: 'calendarMonth <= 8',
    replace: 'calendarMonth <= 9',
    test: table('3 9月からはその年の1月1日を見る'),
  },
  {
    rule: '海外に住んでいた方は証明書のかわりに報告書',
    file: domain('checklist'),
    find: "needed: reason.kind === 'outside-on'",
    replace: "needed: reason.kind === 'outside-on' || reason.kind === 'abroad-on'",
    test: table('12 海外なら証明書のかわりに報告書'),
  },
  {
    rule: '入所申込時に提出済みなら不要',
    file: domain('plan-claims'),
    find: 'if (parent.taxCertificateAlreadyFiled)',
    replace: 'if (false)',
    test: table('18 入所の申込みで提出済みなら不要(区外)'),
  },
  {
    rule: '証明年月日から3か月以内',
    file: domain('checklist'),
    find: 'const certificateMonths = 3',
    replace: 'const certificateMonths = 4',
    test: {
      file: 'tests/unit/required-papers.test.ts',
      title: 'the certificate is the applicant’s of 令和5年度 from 板橋区, not older than 3 months',
    },
  },
  {
    rule: '交通費補助と同じ回なら利用料の領収書は不要',
    file: domain('checklist'),
    find: "if (subsidy === 'fee' && faresAreClaimed(childId, asked))",
    replace: 'if (false)',
    test: table('30 両方を同じ回で申請すれば利用料の領収書はいらない'),
  },
  {
    rule: '同じ回のほかの申請も数える',
    file: domain('checklist'),
    find: '[application, ...(household.applications ?? [])]',
    replace: '[application]',
    test: table('33 交通費の申請が同じ回の別の申請でも利用料の領収書はいらない'),
  },
  {
    rule: '名義が違うときだけ委任状',
    file: domain('plan-claims'),
    find: 'return isAccountOf(account, household)',
    replace: 'return !isAccountOf(account, household)',
    test: table('26 名義が違えば委任状(交通費)'),
  },
  {
    rule: '提出したものは変わらない',
    file: domain('applications'),
    find: 'if (before === undefined || before.filed !== null) return household;',
    replace: 'if (before === undefined) return household;',
    test: {
      file: 'src/domain/application/next-round.test.ts',
      title: 'what is filed is never filed again, nor removed; what is prepared is, with its ticks',
    },
  },
];
