import type { Page } from '@playwright/test';
import type { Display } from '../../../src/app/contract';
import { close } from '../../../src/copy/screens';
import { display } from '../../../src/copy/screens-display';

/** The dialog 画面の表示 and what it does to the page. */
export const displayPage = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: display.title });
  return {
    open: page.getByRole('button', { name: display.open, exact: true }),
    dialog,
    counter: dialog.getByRole('checkbox', { name: display.counter }),
    size: (percent: number) =>
      dialog.getByRole('radio', { name: display.percent(percent), exact: true }),
    close: dialog.getByRole('button', { name: close }),

    async choose(wanted: { readonly counter?: boolean; readonly textSize?: number }) {
      await this.open.click();
      if (wanted.counter !== undefined) await this.counter.setChecked(wanted.counter);
      if (wanted.textSize !== undefined) await this.size(wanted.textSize).check();
      await this.close.click();
    },

    /** Without the dialog; the page is loaded anew. */
    async set(wanted: Display) {
      await page.evaluate(
        (body) =>
          fetch('/api/setDisplay', {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body,
          }),
        JSON.stringify(wanted),
      );
      await page.reload();
      await page.locator(`html[data-text-size="${wanted.textSize}"]`).waitFor();
    },

    /** Pixels of one rem. */
    rem: () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)),
  };
};
