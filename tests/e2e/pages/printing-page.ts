import type { Page } from '@playwright/test';
import { documents } from '../../../src/copy/screens-documents';
import { printing } from '../../../src/copy/screens-printing';

/** 印刷位置のずれを直す, and 記入だけ beside it. */
export const printingPage = (page: Page) => {
  const left = page.getByLabel(printing.left);
  const top = page.getByLabel(printing.top);
  const keep = page.getByRole('button', { name: printing.keep });
  const more = page.getByText(documents.inkOnlyTitle);
  return {
    more,
    inkOnly: page.getByRole('checkbox', { name: documents.inkOnly }),
    open: page.getByRole('button', { name: documents.openPrinting }),
    title: page.getByRole('heading', { level: 1, name: printing.title }),
    back: page.getByRole('button', { name: printing.back }),
    print: page.getByRole('button', { name: printing.print, exact: true }),
    printMoved: page.getByRole('button', { name: printing.printMoved }),
    save: page.getByRole('button', { name: printing.save }),
    remove: page.getByRole('button', { name: printing.remove }),
    said: page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /ました。/ }),
    summary: page.getByRole('alert'),
    left,
    top,
    keep,
    async arrive() {
      await more.click();
      await this.open.click();
      await this.title.waitFor();
    },
    async measured(fromLeft: string, fromTop: string) {
      await left.fill(fromLeft);
      await top.fill(fromTop);
      await keep.click();
    },
  };
};
