import { delegation } from '../../src/forms/reference/sections/delegation';

export const description = delegation({
  document: 'transport-delegation',
  subsidy: '交通費補助金',
  paid: '交通費',
});
