import type { Page } from '@playwright/test';
import { report } from '../../../src/copy/report';

export const reportPage = (page: Page) => {
  const dialog = page.getByRole('dialog');
  const open = page.getByRole('contentinfo').getByRole('button', { name: report.open });
  const words = dialog.getByLabel(report.words);
  const look = dialog.getByRole('button', { name: report.look });
  return {
    dialog,
    open,
    words,
    look,
    withHousehold: dialog.getByLabel(report.withHousehold),
    change: dialog.getByRole('button', { name: report.change }),
    write: dialog.getByRole('button', { name: report.write }),
    written: dialog.getByRole('heading', { name: report.writtenTitle }),
    piece: (title: string) => dialog.getByRole('region', { name: title }),

    async lookAt(sentence: string) {
      await open.click();
      await words.fill(sentence);
      await look.click();
      await dialog.getByRole('heading', { name: report.lookTitle }).waitFor();
    },
  };
};
