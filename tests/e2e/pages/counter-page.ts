import type { Page } from '@playwright/test';
import { customer, readAloud } from '../../../src/copy/screens-customer';
import { keyList } from '../../../src/copy/screens-keys';

/** What helps at a counter. */
export const counterPage = (page: Page) => ({
  keys: page.getByRole('dialog', { name: keyList.title }),
  customer: page.getByRole('dialog', { name: customer.title }),
  openCustomer: page.getByRole('button', { name: customer.open }),
  back: page.getByRole('button', { name: customer.back }),
  spoken: page.getByRole('dialog', { name: readAloud.title }),
});
