import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { buildCli, type CliPlace, cliPlace, fixtures, root } from './support/cli';

// Each call is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const source = path.join(fixtures, 'household.json');
const shipped = path.join(root, 'forms', 'fee-invoice');
let place: CliPlace;

beforeAll(() => buildCli(), 120_000);
beforeEach(() => {
  place = cliPlace();
});
afterEach(() => place.remove());

/** Puts a PDF beside a template that was measured on exactly these bytes. */
function bring(pdf: Uint8Array, change: (template: Record<string, unknown>) => void = () => {}) {
  const template = JSON.parse(readFileSync(path.join(shipped, 'template.json'), 'utf8'));
  template.layout.sha256 = createHash('sha256').update(pdf).digest('hex');
  change(template);
  writeFileSync(place.file('ward.pdf'), pdf);
  writeFileSync(place.file('ward.template.json'), JSON.stringify(template));
}
const fill = (...more: readonly string[]) =>
  place.cli(
    ...['fill', source, '--out', 'forms', '--form', 'fee-invoice'],
    ...['--template', `fee-invoice=${place.file('ward.pdf')}`, ...more],
  );

const layout = readFileSync(path.join(shipped, 'layout.pdf'));

test('a PDF of the ward is filled as our own layout is', () => {
  bring(layout);
  expect(fill()).toMatchObject({ status: 0, err: '' });
  place.cli('fill', source, '--out', 'ours', '--form', 'fee-invoice');
  const [name = ''] = readdirSync(place.file('forms'));
  expect(readFileSync(place.file(path.join('forms', name)))).toEqual(
    readFileSync(place.file(path.join('ours', name))),
  );
});

test('an answer that would stand on a line of the form is refused with its name; nothing is written', () => {
  bring(layout, (template) => {
    const fields = template['fields'] as { path: string; label: string; box: number[] }[];
    const name = fields.find(({ path: at }) => at === 'applicant.name');
    name?.box.splice(0, 1, (name.box[0] ?? 0) - 8);
  });
  const { status, err } = fill();
  expect(status).toBe(1);
  expect(err).toMatch(/氏名」の「.+」が様式の線に重なります。記入位置の画面で/);
  expect(existsSync(place.file('forms')) ? readdirSync(place.file('forms')) : []).toEqual([]);
});

test('a form of another fiscal year than the document is refused', () => {
  bring(layout, (template) => {
    template['fiscalYear'] = 2023;
  });
  expect(fill()).toMatchObject({ status: 1, err: expect.stringContaining('別の年度のものです') });
});

test('a PDF that cannot be added to is written anew, and that is said', () => {
  const text = layout.toString('latin1').replace(/startxref\s+\d+/, 'startxref\n1');
  bring(Buffer.from(text, 'latin1'));
  const { status, out } = fill();
  expect([status, out]).toEqual([0, expect.stringContaining('作り直したPDFに記入しました')]);
  bring(layout);
  expect(fill().out).not.toContain('作り直したPDF');
});

test('a PDF whose pages go round in a circle is given up with a sentence', () => {
  const circle = [
    '%PDF-1.7',
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
    '2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R] /Count 1 /Parent 2 0 R >> endobj',
    'trailer << /Root 1 0 R /Size 3 >>',
    'startxref',
    '0',
    '%%EOF',
  ].join('\n');
  bring(Buffer.from(circle));
  const { status, err } = fill();
  expect(status).toBe(1);
  expect(err).toMatch(/様式のPDF(を読めません|の読み取りが終わらない)/);
  expect(err).not.toMatch(/\bat |node_modules|\.js/);
});

test('an older paper is not left under the name of one that cannot be made', () => {
  bring(layout);
  fill();
  const [name = ''] = readdirSync(place.file('forms'));
  const before = readFileSync(place.file(path.join('forms', name)));
  bring(layout.subarray(0, 300));
  const { status, err } = fill();
  expect(status).toBe(1);
  expect(err).toContain('名前を変えました');
  const [older = '', ...others] = readdirSync(place.file('forms'));
  expect(others).toEqual([]);
  expect(older).toBe(`以前の ${name}`);
  expect(readFileSync(place.file(path.join('forms', older)))).toEqual(before);
});

test.each([
  ['a folder', () => place.folder, 'PDF が見つかりません'],
  ['a device without an end', () => '/dev/zero', 'PDF が見つかりません'],
])('%s in place of the PDF', (_, file, sentence) => {
  const words = ['--form', 'fee-invoice', '--template', `fee-invoice=${file()}`];
  const { status, err } = place.cli('fill', source, '--out', 'forms', ...words);
  expect([status, err.trim()]).toEqual([2, expect.stringContaining(sentence)]);
});

test('a PDF beyond all size is not read', () => {
  cpSync(path.join(shipped, 'template.json'), place.file('ward.template.json'));
  writeFileSync(place.file('ward.pdf'), Buffer.alloc(20 * 1024 * 1024 + 1));
  expect(fill()).toMatchObject({ status: 2, err: expect.stringContaining('大きすぎます') });
});

test.skipIf(!existsSync('/proc/self'))('a folder that cannot be made is told', () => {
  const { status, err } = place.cli('fill', source, '--out', '/proc/sitter-hojo/forms');
  expect([status, err.trim()]).toEqual([1, expect.stringContaining('書けませんでした')]);
});

test('a form of the ward kept in the data folder is filled, unless --reference is given', () => {
  const data = place.file('データ');
  const kept = path.join(data, '区の様式');
  const sha256 = createHash('sha256').update(layout).digest('hex');
  const template = JSON.parse(readFileSync(path.join(shipped, 'template.json'), 'utf8'));
  mkdirSync(kept, { recursive: true });
  writeFileSync(path.join(kept, `${sha256}.pdf`), layout);
  const put = (content: string) =>
    writeFileSync(path.join(kept, `fee-invoice.${sha256}.json`), content);
  put(JSON.stringify({ ...template, revision: '令和6年度版', fiscalYear: 2024 }));
  const filled = (...more: readonly string[]) =>
    place.cli(...['fill', source, '--out', 'forms', '--form', 'fee-invoice', ...more], {
      SITTER_HOJO_FOLDER: data,
    });
  expect(filled()).toMatchObject({
    status: 0,
    out: expect.stringContaining('区の様式(令和6年度版)'),
  });
  expect(filled('--reference')).toMatchObject({
    status: 0,
    out: expect.stringMatching(/、参考様式\)/),
  });
  put('{');
  expect(filled()).toMatchObject({ status: 1, err: expect.stringContaining('壊れている') });
});
