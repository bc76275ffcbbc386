// 必要書類: which papers go with an application, and what is kept of it when it is filed.
'use strict';

const domain = (name) => `src/domain/application/${name}.ts`;
const table = (title) => ({
  file: 'tests/unit/required-papers.test.ts',
  title: `documents ${title}`,
});

const papers = (title) => ({ file: 'tests/unit/required-papers.test.ts', title });
const beside = (name, title) => ({ file: `src/domain/application/${name}.test.ts`, title });

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
    find: 'if (before && before.filed !== null) return household;',
    replace: '',
    test: {
      file: 'src/domain/application/next-round.test.ts',
      title: 'what is filed is never filed again, nor removed; what is prepared is, with its ticks',
    },
  },
  {
    rule: '提出したものは、どの「元に戻す」にも残る',
    file: 'src/renderer/session/history.ts',
    find: 'past: past.map(change)',
    replace: 'past',
    test: {
      file: 'src/renderer/session/reduce.test.ts',
      title: 'what is filed comes into what was entered meanwhile, and no undo takes it away',
    },
  },
  {
    rule: '同じ月・お子さん・補助を2回申請しない: 補助ごと、お子さんごと',
    file: domain('claimed-already'),
    find: '|| !counts(household, other, childId, subsidy)',
    replace: '',
    test: beside(
      'claimed-already',
      'another child, another subsidy, another month, nothing filed: nothing is told',
    ),
  },
  {
    rule: '2回の申請: 0円だった月は申請していない',
    file: domain('claimed-already'),
    find: '(claimedOf(one, subsidy) ?? 0) > 0',
    replace: 'true',
    test: beside(
      'claimed-already',
      'another child, another subsidy, another month, nothing filed: nothing is told',
    ),
  },
  {
    rule: '2回の申請: 出し直しは、もとの申請を2回にしない',
    file: domain('claimed-already'),
    find: 'id !== application.correctionOf',
    replace: 'true',
    test: beside(
      'claimed-already',
      'a correction claims what it corrects, and not what was filed elsewhere',
    ),
  },
  {
    rule: '出し直しにないお子さん・補助は、もとのまま残る',
    file: domain('applications'),
    after: ['one.correctionOf === id'],
    find: 'one.subsidies.includes(subsidy)',
    replace: 'true',
    test: beside(
      'totals',
      'the year adds up its applications; a correction counts in place of what it puts right',
    ),
  },
  {
    rule: '月をまたぐ利用も、その回の月にかかれば入る',
    file: domain('claiming'),
    find: 'datesOf(booking).some((date) => isInRange(monthOf(date), { from, to }))',
    replace: 'isInRange(monthOf(booking.date), { from, to })',
    test: papers(
      'receipts are asked for the months that claim something, and none for a month that claims 0円',
    ),
  },
  {
    rule: '0円の月の領収書はいらない',
    file: domain('checklist'),
    find: 'one.childId === childId && isClaimed(one)',
    replace: 'one.childId === childId',
    test: papers(
      'receipts are asked for the months that claim something, and none for a month that claims 0円',
    ),
  },
  {
    rule: '交通費と同じ回: ほかのお子さんの交通費では、領収書は要る',
    file: domain('checklist'),
    after: ["subsidies.includes('transport') &&"],
    find: 'childIds.includes(childId)',
    replace: 'true',
    test: papers('the fares of one child show no fees of another'),
  },
  {
    rule: '交通費と同じ回: 月の変わった回は、提出した回ではない',
    file: domain('checklist'),
    find: 'round.from <= filed.round.to',
    replace: 'true',
    test: papers(
      'fares filed in a round that has other months now show no fees: the receipts are needed',
    ),
  },
  {
    rule: '提出後の変更: その回の月にかかる認定だけ(終わり)',
    file: domain('difference'),
    find: 'monthOf(one.to) >= from',
    replace: 'true',
    test: beside(
      'difference',
      'a certification counts from the first to the last month of the round',
    ),
  },
  {
    rule: '提出後の変更: その回の月にかかる認定だけ(始まり)',
    file: domain('difference'),
    find: 'monthOf(one.from) <= to',
    replace: 'true',
    test: beside(
      'difference',
      'a certification counts from the first to the last month of the round',
    ),
  },
  {
    rule: '次の回は、前の回の最後の月より後に始まる',
    file: domain('next-round'),
    find: 'from > to',
    replace: 'from >= to',
    test: beside('next-round', 'a round that is entered already is taken: the first after it'),
  },
];
