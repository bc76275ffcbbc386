import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documents as sentences } from '../../src/copy/screens-documents';
import { keptFormSentences } from '../../src/copy/ward-forms';
import { documentsPage } from './pages/documents-page';
import { householdPage } from './pages/household-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test } from './support/app';

// Filling and drawing take their time on a slow machine.
test.describe.configure({ timeout: 180_000 });

const root = path.join(__dirname, '..', '..');

/** Keeps our own layout as if it were the ward's, as the program writes it. */
function keep(folder: string, document: string, change: (template: object) => object | string) {
  const from = path.join(root, 'forms', document);
  const pdf = readFileSync(path.join(from, 'layout.pdf'));
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const template = JSON.parse(readFileSync(path.join(from, 'template.json'), 'utf8'));
  const to = path.join(folder, '区の様式');
  mkdirSync(to, { recursive: true });
  writeFileSync(path.join(to, `${sha256}.pdf`), pdf);
  const changed = change(template);
  writeFileSync(
    path.join(to, `${document}.${sha256}.json`),
    typeof changed === 'string' ? changed : JSON.stringify(changed),
  );
  return pdf;
}

test('the list says on which form each document is made, and the ward’s is used', async ({
  page,
  host,
}) => {
  const ward = { revision: '令和6年度版', fiscalYear: 2024 };
  const pdf = keep(host.folder, 'transport-invoice', (template) => ({ ...template, ...ward }));
  keep(host.folder, 'fee-application', (template) => ({ ...template, ...ward, fiscalYear: 2023 }));
  keep(host.folder, 'fee-invoice', () => '{"broken"');
  await welcomePage(page).openSample();
  await householdPage(page).goTo('documents');
  const item = (title: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: title }) });
  await expect(item('交通費補助金 交付請求書兼口座振替依頼書').first()).toContainText(
    sentences.form('区の様式(令和6年度版)'),
  );
  await expect(item('利用料補助金 交付申請書').first()).toContainText(
    '入れてある区の様式は令和5年度のもの',
  );
  await expect(item('利用料補助金 交付請求書').first()).toContainText(
    keptFormSentences['template-damaged'],
  );
  await expect(item('育児休業期間終了証明書').first()).toContainText(sentences.form('参考様式'));

  const made = page.waitForResponse(
    async (response) =>
      response.url().endsWith('/api/fillDocuments') &&
      (await response.text()).includes('transport-invoice'),
  );
  const documents = documentsPage(page);
  await documents.make();
  const { value } = await (await made).json();
  const invoice = value.documents.find(({ key }: { key: string }) =>
    key.startsWith('transport-invoice'),
  );
  const filled = Buffer.from(invoice.pdf, 'base64');
  expect(filled.subarray(0, pdf.length).equals(pdf)).toBe(true);
  await expect(page.getByText(keptFormSentences['template-damaged'])).toBeVisible();
  await documents.list.filter({ hasText: '交通費補助金 交付請求書' }).click();
  await expect(page.getByText(sentences.form('区の様式(令和6年度版)'))).toBeVisible();
});

test('a form that changed since the preview is not saved unseen: the preview comes anew', async ({
  page,
  host,
}) => {
  await welcomePage(page).openSample();
  await householdPage(page).goTo('documents');
  const documents = documentsPage(page);
  await documents.make();
  const title = '育児休業期間終了証明書';
  await documents.list.filter({ hasText: title }).first().click();
  await expect(page.getByText(sentences.form('参考様式'))).toBeVisible();
  // Another window brings the ward's form meanwhile.
  const ward = { revision: '令和6年度版', fiscalYear: 2024 };
  keep(host.folder, 'leave-end-certificate', (template) => {
    const { fiscalYear: _, ...everyYear } = { ...template, ...ward };
    return everyYear;
  });
  await documents.saveAll.click();
  const refusal = page.getByRole('alert').filter({ hasText: 'まだ何も保存していません' });
  // All documents are made anew first.
  await expect(refusal).toContainText(title, { timeout: 60_000 });
  await expect(page.getByText(sentences.form('区の様式(令和6年度版)'))).toBeVisible();
  await expect(refusal).toBeVisible();
  await documents.saveAll.click();
  await expect(documents.saved).toBeVisible({ timeout: 60_000 });
  await expect(refusal).toHaveCount(0);
});
