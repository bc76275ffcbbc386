import { birthOrder, certificationNumber } from '../../src/forms/reference/sections/persons';
import { subsidyApplication } from '../../src/forms/reference/sections/subsidy';
import { row } from '../../src/forms/reference/vocabulary';

/** The subsidy is for the 第2子以降 (K16), so the order among siblings is asked. */
export const description = subsidyApplication(
  { document: 'fee-application', subsidy: '利用料補助金', paid: '利用料' },
  {
    childRow: row(22, ...certificationNumber, ...birthOrder),
    attached: [
      '交付請求書兼口座振替依頼書',
      '利用料の支払いを証明する書類（交通費補助と同じ回で申請する場合は不要）',
      '委任状（請求者と口座名義が異なる場合のみ）',
      '住民税課税（非課税）証明書の写し、または年間収入報告書（必要な場合のみ）',
    ],
  },
);
