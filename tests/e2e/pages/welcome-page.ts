import type { Page } from '@playwright/test';
import { welcome } from '../../../src/copy/screens-welcome';
import { lastHousehold, newHousehold } from '../../../src/copy/screens-welcome-start';

export const welcomePage = (page: Page) => ({
  heading: page.getByRole('heading', { level: 1, name: welcome.title }),
  sample: page.getByRole('button', { name: welcome.trySample }),
  problem: page.getByRole('alert'),
  create: page.getByRole('button', { name: newHousehold.create }),
  last: page.getByRole('button', { name: /^「.*」を開く$/ }),
  atStart: page.getByRole('checkbox', { name: lastHousehold.atStart }),
  household: (name: string) => page.getByRole('listitem').getByRole('button', { name }),

  async openSample() {
    await this.sample.click();
    await page.getByRole('navigation').waitFor();
  },

  async bringIn(name: string, text: string) {
    await page
      .getByLabel(welcome.bringLabel)
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  },
});
