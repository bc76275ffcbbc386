import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { answers } from '../../../src/copy/screens-answers';
import { documents } from '../../../src/copy/screens-documents';

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

export const documentsPage = (page: Page) => ({
  create: page.getByRole('button', { name: /件を作る$/ }),
  filingDate: page.getByLabel(documents.filingDate),
  summary: page.getByRole('alert'),
  made: page.getByRole('heading', { name: documents.createdTitle }),
  list: page.getByRole('list', { name: documents.filledList }).getByRole('button'),
  canvas: page.locator('canvas[data-drawn="true"]'),
  saveAll: page.getByRole('button', { name: /^すべて保存する/ }),
  printAll: page.getByRole('button', { name: /^すべて印刷する/ }),
  printOne: page.getByRole('button', { name: documents.printOne }),
  saved: page.getByRole('status').filter({ hasText: documents.savedIn }),
  preview: page.getByRole('region', { name: documents.previewOf('') }),
  /** The answers that lead somewhere, over their places on a page. */
  places: (number: number) =>
    page.getByRole('group', { name: answers.onPage(number) }).getByRole('button'),
  answers: page.getByRole('region', { name: answers.title }),
  /** The row of the list below the page. */
  answer: (label: string) =>
    page
      .getByRole('region', { name: answers.title })
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: label, exact: true }) }),
  back: page.getByRole('button', { name: /のプレビューに戻る$/ }),
  recreate: page.getByRole('button', { name: documents.recreate }),
  chooseAgain: page.getByRole('button', { name: documents.chooseAgain }),

  /** Makes the chosen documents; returns the hash of each PDF the page was given, by file name. */
  async make(): Promise<ReadonlyMap<string, string>> {
    const hashes = new Map<string, string>();
    page.on('response', async (response) => {
      if (!response.url().endsWith('/api/fillDocuments')) return;
      const { value } = await response.json();
      for (const { fileName, pdf } of value.documents)
        hashes.set(fileName, sha256(Buffer.from(pdf, 'base64')));
    });
    await this.create.click();
    await this.made.waitFor({ timeout: 90_000 });
    return hashes;
  },
});
