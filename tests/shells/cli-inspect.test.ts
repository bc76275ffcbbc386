import { cpSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { buildCli, type CliPlace, cliPlace, root } from './support/cli';

// Each call is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const forms = path.join(root, 'tests', 'fixtures', 'ward-forms');
let place: CliPlace;

beforeAll(() => buildCli(), 120_000);
beforeEach(() => {
  place = cliPlace();
});
afterEach(() => place.remove());

const inspect = (...more: readonly string[]) =>
  place.cli('forms', 'inspect', place.file('ward.pdf'), ...more);
const bring = (bytes: Uint8Array) => writeFileSync(place.file('ward.pdf'), bytes);
const made = async (change: (document: PDFDocument) => void | Promise<void>) => {
  const document = await PDFDocument.create();
  await change(document);
  bring(await document.save());
};
const withName = async (document: PDFDocument) => {
  const page = document.addPage([300, 200]);
  page.drawText('TEL', { x: 40, y: 150, font: await document.embedFont(StandardFonts.Helvetica) });
  page.drawLine({ start: { x: 40, y: 147 }, end: { x: 250, y: 147 } });
};

test('--json: pages and answers, nothing else, and the same answers as without the thread', () => {
  cpSync(path.join(forms, 'invoice.pdf'), place.file('ward.pdf'));
  const { status, out, err } = inspect('--json');
  expect([status, err]).toEqual([0, '']);
  const { pages, answers, ...rest } = JSON.parse(out);
  expect(rest).toEqual({});
  expect(pages).toEqual([{ page: 1, width: 595.3, height: 841.89 }]);
  expect(Object.keys(answers[0])).toEqual([
    ...['page', 'key', 'group', 'label', 'kind', 'box', 'confidence'],
  ]);
  const account = answers.find(({ key }: { key: string }) => key === 'accountNumber');
  expect(account).toMatchObject({ page: 1, kind: 'comb', label: '口座番号' });
  // A bank book's numbers have no key of their own in a shared file.
  expect(answers.filter(({ key }: { key: string }) => key.startsWith('post'))).toEqual([]);
});

test('for people: title, document, places with their reasons', () => {
  cpSync(path.join(forms, 'delegation.pdf'), place.file('ward.pdf'));
  const { status, out } = inspect();
  expect(status).toBe(0);
  expect(out).toContain('題名: 委任状');
  expect(out).toContain('委任状(交通費補助金) (transport-delegation)');
  expect(out).toMatch(/受任者 住所 .*「住所」/);
});

test('a picture without text says so, and that places can be set by hand', async () => {
  const icon = readFileSync(path.join(root, 'packaging', 'icons', '256x256.png'));
  await made(async (document) => {
    const page = document.addPage([300, 300]);
    page.drawImage(await document.embedPng(icon), { x: 0, y: 0, width: 300, height: 300 });
  });
  const { status, out } = inspect();
  expect(status).toBe(0);
  expect(out).toContain('文字の情報がありません。記入する場所は、画面で手で決められます。');
  const json = inspect('--json');
  expect(JSON.parse(json.out).answers).toEqual([]);
  expect(json.err).toContain('文字の情報がありません');
});

test.each([
  [
    'a zip named .pdf',
    () => bring(Buffer.from('PK\u0003\u0004rest of a zip')),
    'PDF ではありません',
  ],
  ['nothing but a head', () => bring(Buffer.from('%PDF-1.7\n')), '壊れていて読めません'],
  [
    'a thousand pages',
    () =>
      made((document) => {
        for (let page = 0; page < 1000; page += 1) document.addPage([100, 100]);
      }),
    'ページが多すぎます(1000ページ)',
  ],
  [
    'a hundred megabytes',
    () => {
      bring(Buffer.from('%PDF-1.7\n'));
      truncateSync(place.file('ward.pdf'), 100 * 1024 * 1024);
    },
    '大きすぎます',
  ],
  [
    'a password to open',
    () =>
      made(async (document) => {
        await withName(document);
        document.encrypt({ userPassword: 'user', ownerPassword: 'owner' });
      }),
    'パスワードが必要です',
  ],
  ['no file', () => undefined, 'PDF が見つかりません'],
])('%s is refused with a sentence', async (_, prepare, sentence) => {
  await prepare();
  const { status, out, err } = inspect('--json');
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain(sentence);
  expect(err).not.toMatch(/\bat |node_modules|\.js/);
});

test('scripts and files inside are left alone, a broken cross-reference is found again', async () => {
  await made(async (document) => {
    await withName(document);
    document.addJavaScript(
      'open',
      'app.alert(1); this.exportDataObject({ cName: "x", nLaunch: 2 });',
    );
    await document.attach(Buffer.from('MZ'), 'setup.exe', { mimeType: 'application/octet-stream' });
  });
  expect(JSON.parse(inspect('--json').out).answers).toMatchObject([{ key: 'phone' }]);
  const bytes = readFileSync(place.file('ward.pdf'));
  bring(Buffer.from(bytes.toString('latin1').replace(/startxref\s+\d+/, 'startxref 7'), 'latin1'));
  expect(JSON.parse(inspect('--json').out).answers).toMatchObject([{ key: 'phone' }]);
});

test('a page that never ends is given up', async () => {
  // A form that draws itself, and that twice: each level doubles the work.
  const levels = 40;
  const objects = Array.from({ length: levels }, (_, level) => {
    const content = level === levels - 1 ? '0 0 m 1 1 l S' : '/X Do /X Do';
    const resources =
      level === levels - 1 ? '' : `/Resources << /XObject << /X ${level + 5} 0 R >> >>`;
    return `${level + 4} 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] ${resources} /Length ${content.length} >> stream\n${content}\nendstream endobj`;
  });
  bring(
    Buffer.from(
      [
        '%PDF-1.7',
        '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
        '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
        '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Resources << /XObject << /X 4 0 R >> >> /Contents 99 0 R >> endobj',
        ...objects,
        '99 0 obj << /Length 5 >> stream\n/X Do\nendstream endobj',
        'trailer << /Root 1 0 R >>',
        '%%EOF',
      ].join('\n'),
    ),
  );
  const { status, err } = inspect();
  expect(status).toBe(2);
  expect(err).toMatch(/読み取りが終わらないため、中止しました|壊れていて読めません/);
});
