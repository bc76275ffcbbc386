import { subsidyInvoice } from '../../src/forms/reference/sections/subsidy';

export const description = subsidyInvoice({
  document: 'fee-invoice',
  subsidy: '利用料補助金',
  paid: '利用料',
});
