import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  chooseReference,
  documentsOnReference,
  keepWardForm,
  keptFormOf,
  readWardPdf,
  readWardTemplate,
  removeWardDraft,
  removeWardForm,
  wardFormsIn,
} from '.';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sitter-hojo-ward-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const pdf = Buffer.from('%PDF-1.7 区の様式');
const sha256 = createHash('sha256').update(pdf).digest('hex');
const inFolder = () => readdir(path.join(folder, '区の様式')).then((names) => names.sort());
const keep = (document: 'fee-invoice' | 'fee-application', state: 'ready' | 'draft', text = '{}') =>
  keepWardForm(folder, { document }, pdf, text, state);

test('a form is kept with its PDF, listed, read, replaced and removed', async () => {
  expect(await wardFormsIn(folder)).toEqual([]);
  const form = await keep('fee-invoice', 'ready', '{"a":1}');
  expect(form).toEqual({ id: `fee-invoice.${sha256}`, document: 'fee-invoice', sha256 });
  expect(await wardFormsIn(folder)).toMatchObject([{ ...form, states: ['ready'] }]);
  expect(await readWardPdf(folder, sha256)).toEqual({ ok: true, value: pdf });
  await keep('fee-invoice', 'ready', '{"a":2}');
  expect(await readWardTemplate(folder, form, 'ready')).toEqual({ ok: true, value: '{"a":2}' });
  await removeWardForm(folder, form);
  expect(await inFolder()).toEqual([]);
});

test('a draft stands beside the form in use until it is saved or dropped', async () => {
  const form = await keep('fee-invoice', 'ready', '"old"');
  await keep('fee-invoice', 'draft', '"new"');
  expect((await wardFormsIn(folder))[0]?.states.toSorted()).toEqual(['draft', 'ready']);
  await removeWardDraft(folder, form);
  expect(await readWardTemplate(folder, form, 'ready')).toEqual({ ok: true, value: '"old"' });
  await keep('fee-invoice', 'draft', '"new"');
  await keep('fee-invoice', 'ready', '"new"');
  expect((await wardFormsIn(folder))[0]?.states).toEqual(['ready']);
});

test('one PDF with two documents on it goes with the last of them', async () => {
  const one = await keep('fee-invoice', 'ready');
  const other = await keep('fee-application', 'draft');
  await removeWardForm(folder, one);
  expect((await readWardPdf(folder, sha256)).ok).toBe(true);
  await removeWardDraft(folder, other);
  expect(await inFolder()).toEqual([]);
});

test('a PDF that is another one now, or gone, is named; keeping the form again mends it', async () => {
  await keep('fee-invoice', 'ready');
  const file = path.join(folder, '区の様式', `${sha256}.pdf`);
  await writeFile(file, 'something else');
  expect(await readWardPdf(folder, sha256)).toEqual({ ok: false, error: 'pdf-changed' });
  await rm(file);
  expect(await readWardPdf(folder, sha256)).toEqual({ ok: false, error: 'pdf-missing' });
  await keep('fee-invoice', 'ready');
  expect((await readWardPdf(folder, sha256)).ok).toBe(true);
});

test('what others put into the folder does no harm', async () => {
  const form = await keep('fee-invoice', 'ready');
  for (const name of [
    'メモ.txt',
    'tax.json',
    `tax.${sha256}.json`,
    `fee-invoice.${sha256}.json.bak`,
  ])
    await writeFile(path.join(folder, '区の様式', name), '???');
  expect((await wardFormsIn(folder)).map(({ id }) => id)).toEqual([form.id]);
});

test.each([
  '',
  'fee-invoice',
  `../fee-invoice.${sha256}`,
  `fee-invoice.${sha256}/..`,
  `tax.${sha256}`,
])('the id %s names no form', (id) => {
  expect(keptFormOf(id)).toBeNull();
});

test('which documents stay on the reference layout is remembered', async () => {
  expect(await documentsOnReference(folder)).toEqual([]);
  await chooseReference(folder, 'fee-invoice', true);
  await chooseReference(folder, 'account-issue', true);
  await chooseReference(folder, 'fee-invoice', false);
  expect(await documentsOnReference(folder)).toEqual(['account-issue']);
});
