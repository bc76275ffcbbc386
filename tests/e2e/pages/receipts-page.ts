import type { Locator, Page } from '@playwright/test';
import { receiptLine, receipts, sheets, spare } from '../../../src/copy/screens-receipts';
import { receiptFile } from '../../support/receipts';

export interface ChosenFile {
  readonly name: string;
  readonly mimeType?: string;
  readonly buffer: Buffer;
}

/** A receipt of the fixtures, called as a phone would call it. */
export const fixture = (name: string, as = name): ChosenFile => ({
  name: as,
  mimeType: 'application/octet-stream',
  buffer: receiptFile(name),
});

/** The receipts of 利用記録: at a booking, in the summary, and on sheets. */
export const receiptsPage = (page: Page) => {
  const dialog = page.getByRole('dialog');
  const line = page.getByRole('region', { name: receiptLine.title, exact: true });
  return {
    dialog,
    line,
    /** The button of a booking, by its spoken name: 「7/3(水) 8:30」. */
    open: (booking: string | RegExp) => page.getByRole('button', { name: booking }),
    list: dialog.getByRole('region', { name: receipts.attached }).getByRole('listitem'),
    input: dialog.locator('input[type="file"]'),
    look: (name: string) => dialog.getByRole('button', { name: receipts.lookAt(name) }),
    takeOff: (name: string) => dialog.getByRole('button', { name: receipts.takeOffOf(name) }),
    undo: page
      .getByRole('main')
      .or(dialog)
      .getByRole('button', { name: receipts.undo, exact: true }),
    others: dialog.getByText(receipts.others),
    otherDay: (name: string | RegExp) => dialog.getByRole('checkbox', { name }),
    allLacking: dialog.getByRole('button', { name: /すべて選ぶ$/ }),
    also: (name: string, count: number) =>
      dialog.getByRole('button', { name: receipts.alsoForOf(name, count) }),
    picture: dialog.getByRole('img'),
    region: (name: string) => dialog.getByRole('region', { name: receipts.region(name) }),
    back: dialog.getByRole('button', { name: receipts.back }),
    close: dialog.getByRole('button', { name: receipts.close, exact: true }),
    done: dialog.getByRole('status'),
    problem: page.getByRole('alert'),
    print: line.getByRole('button', { name: receiptLine.print }),
    spare: line.getByRole('button', { name: spare.open }),
    eraseSpare: dialog.getByRole('button', { name: /件を消す$/ }),
    from: dialog.getByLabel(sheets.from),
    to: dialog.getByLabel(sheets.to),
    child: dialog.getByLabel(sheets.child),
    prepare: dialog.getByRole('button', { name: sheets.prepare }),
    ready: dialog.getByText(/件をまとめました。$/),
    sheet: (page_: number, pages: number) =>
      dialog.getByRole('img', { name: sheets.page(page_, pages) }),
    save: dialog.getByRole('button', { name: sheets.save }),
    printSheets: dialog.getByRole('button', { name: sheets.print, exact: true }),

    async choose(...files: readonly ChosenFile[]) {
      await this.input.setInputFiles(
        files.map((file) => ({ mimeType: 'application/octet-stream', ...file })),
      );
    },

    /** As a hand brings it from the file manager. */
    async drop(place: Locator, { name, buffer }: ChosenFile) {
      const data = await page.evaluateHandle(
        ([fileName, text]) => {
          const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
          const transfer = new DataTransfer();
          transfer.items.add(new File([bytes], fileName));
          return transfer;
        },
        [name, buffer.toString('base64')] as const,
      );
      await place.dispatchEvent('dragover', { dataTransfer: data });
      await place.dispatchEvent('drop', { dataTransfer: data });
    },
  };
};
