import type { Page } from '@playwright/test';
import { askPassphrase, protection } from '../../../src/copy/screens-passphrase';

export const passphrasePage = (page: Page) => ({
  dialog: page.getByRole('dialog', { name: askPassphrase.title }),
  field: page.getByRole('dialog').getByRole('textbox').or(page.locator('dialog input')).first(),
  open: page.getByRole('dialog').getByRole('button', { name: askPassphrase.open, exact: true }),
  giveUp: page.getByRole('dialog').getByRole('button', { name: askPassphrase.cancel }),
  part: page.getByRole('region', { name: protection.title, exact: true }),
  set: page.getByRole('button', { name: protection.set }),
  change: page.getByRole('button', { name: protection.change }),
  remove: page.getByRole('button', { name: protection.remove }),
  read: page.getByRole('checkbox', { name: protection.understood }),
  fresh: page.getByLabel(protection.fresh, { exact: true }),
  again: page.getByLabel(protection.again, { exact: true }),
  doSet: page.getByRole('button', { name: protection.doSet }),
  doChange: page.getByRole('button', { name: protection.doChange }),
  doRemove: page.getByRole('button', { name: protection.doRemove }),

  /** Chooses a passphrase on the screen that asks for a new one. */
  async choose(passphrase: string) {
    await this.read.check();
    await this.fresh.fill(passphrase);
    await this.again.fill(passphrase);
  },

  async answer(passphrase: string) {
    await this.field.fill(passphrase);
    await this.field.press('Enter');
  },
});
