import { careNeed, certificationNumber } from '../../src/forms/reference/sections/persons';
import { subsidyApplication } from '../../src/forms/reference/sections/subsidy';
import { row } from '../../src/forms/reference/vocabulary';

/** 1.2 of the ward's page: what goes with the application. */
export const description = subsidyApplication(
  { document: 'transport-application', subsidy: '交通費補助金', paid: '交通費' },
  {
    childRow: row(22, ...certificationNumber, ...careNeed),
    attached: [
      '交付請求書兼口座振替依頼書',
      '交通費の支払いを証明する書類（利用日ごとのシッター名と支払金額が分かるもの）',
      '委任状（請求者と口座名義が異なる場合のみ）',
    ],
  },
);
