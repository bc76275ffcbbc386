import { subsidyInvoice } from '../../src/forms/reference/sections/subsidy';

export const description = subsidyInvoice({
  document: 'transport-invoice',
  subsidy: '交通費補助金',
  paid: '交通費',
});
