import { delegation } from '../../src/forms/reference/sections/delegation';

export const description = delegation({
  document: 'fee-delegation',
  subsidy: '利用料補助金',
  paid: '利用料',
});
