import type { Page } from '@playwright/test';
import { backups } from '../../../src/copy/screens-backups';
import { gone, packing, takingIn } from '../../../src/copy/screens-moving';

export const movingPage = (page: Page) => ({
  pack: page.getByRole('button', { name: packing.pack }),
  packed: page.getByText(/引っ越し用 2026-11-22\.sitterbox」を作りました/),
  reveal: page.getByRole('button', { name: packing.reveal }),
  file: page.getByLabel(takingIn.label),
  box: (name: string) => page.getByRole('button', { name }),
  looked: page.getByRole('heading', { name: takingIn.lookTitle }),
  takeIn: page.getByRole('button', { name: takingIn.takeIn }),
  leave: page.getByRole('button', { name: takingIn.leave }),
  goneTitle: page.getByRole('heading', { name: gone.title }),
  gone: (name: string) => page.getByRole('button', { name }),
  goneBackups: (name: string) =>
    page.getByRole('list', { name: gone.listTitle(name) }).getByRole('listitem'),
  lookAtBackup: page.getByRole('button', { name: /控えで復元を試す$/ }),
  restore: (name: string) => page.getByRole('button', { name: gone.restore(name) }),
  keepAsIs: page.getByRole('button', { name: backups.keepAsIs }),
  /** The value beside a name in what is shown of a household. */
  fact: (name: string) =>
    page
      .locator('.moving-held div')
      .filter({ has: page.getByRole('term').filter({ hasText: name }) })
      .getByRole('definition'),
});
