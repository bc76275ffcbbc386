import type { Page } from '@playwright/test';
import { backups } from '../../../src/copy/screens-backups';

export const backupsPage = (page: Page) => ({
  list: page.getByRole('list', { name: backups.list }).getByRole('listitem'),
  look: page.getByRole('button', { name: /控えで復元を試す$/ }),
  line: (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) }),
  restore: page.getByRole('button', { name: backups.restore }),
  keepAsIs: page.getByRole('button', { name: backups.keepAsIs }),
});
