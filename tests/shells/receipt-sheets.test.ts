import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { booking, household } from '../support/households';
import { type Computer, digestOf, makeComputer } from '../support/moving';
import { layoutOf } from '../support/pdf/one-page';
import { textOfPages, withoutSpace } from '../support/pdf/render';
import { receiptFile } from '../support/receipts';

// The thread is the built one: `npm run build` comes before.

let computer: Computer;
beforeEach(async () => {
  computer = await makeComputer();
});
afterEach(() => computer.remove());

type Type = 'pdf' | 'jpeg' | 'heic';
interface Attached {
  readonly content: Buffer;
  readonly type: Type;
  readonly name: string;
}
const extensions = { pdf: 'pdf', jpeg: 'jpg', heic: 'heic' } as const;
const folder = '北家の書類 3f9a2c';

/** A household with a receipt on each of the days from 3 June on, and a last day without. */
async function opened(attached: readonly Attached[]) {
  const place = path.join(computer.folder, folder);
  mkdirSync(place);
  const files = attached.map(({ content, type, name }) => {
    const sha256 = digestOf(content);
    writeFileSync(path.join(place, `${sha256}.${extensions[type]}`), content);
    return { sha256, type, name };
  });
  const usage = [...files, null].map((file, at) =>
    booking({
      date: `2024-06-${String(3 + at).padStart(2, '0')}`,
      sitter: '山田 花子',
      transportPaid: 1000 + at,
      ...(file ? { receipts: [file.sha256] } : {}),
    }),
  );
  const made = household({ usage, papers: { folder, files } });
  writeFileSync(path.join(computer.folder, '北家.sitter'), JSON.stringify(made));
  const answer = await computer.program.openHousehold({ id: '北家.sitter' });
  if (!answer.ok) throw new Error(answer.error.sentence);
  return { handle: answer.value.handle, household: { ...made } };
}

async function bound(
  attached: readonly Attached[],
  picture: Buffer | null = receiptFile('receipt.jpg'),
) {
  const { program } = computer;
  const range = { childId: null, from: '2024-06', to: '2024-06' };
  const one = await opened(attached);
  const started = await program.startReceiptSheets({ ...one, ...range });
  if (!started.ok) throw new Error(started.error.sentence);
  const { sheets, pictures } = started.value;
  for (const { sha256 } of pictures) {
    const sent = { sheets, sha256, picture: picture?.toString('base64') ?? null };
    expect(await program.sendReceiptPicture(sent)).toMatchObject({ ok: true });
  }
  const answer = await program.bindReceipts({ sheets });
  if (!answer.ok) throw new Error(answer.error.sentence);
  const { pdf, ...rest } = answer.value;
  const pages = await textOfPages(new Uint8Array(Buffer.from(pdf, 'base64')));
  return { ...rest, sheets, pages: pages.map(withoutSpace), handle: one.handle };
}

const jpeg = { content: receiptFile('receipt.jpg'), type: 'jpeg', name: 'IMG_0001.jpg' } as const;
const pdf = async (text: string): Promise<Attached> => ({
  content: Buffer.from(
    await layoutOf((document) => document.addPage([300, 300]).drawText(text, { x: 20, y: 200 })),
  ),
  type: 'pdf',
  name: `${text}.pdf`,
});

test('receipts come in the order of their days after an index of every booking', async () => {
  const found = await bound([jpeg, await pdf('SECOND')]);
  expect(found).toMatchObject({ receipts: 2, apart: [] });
  expect(found.pages).toHaveLength(3);
  const [index = '', first, second] = found.pages;
  expect(index).toContain('令和6年6月・お子さん全員・領収書2件');
  expect(index).toContain('1令和6年6月3日(月)北花子山田花子1,000円IMG_0001.jpg');
  expect(index).toContain('2令和6年6月4日(火)北花子山田花子1,001円SECOND.pdf');
  expect(index).toContain('なし令和6年6月5日(水)北花子山田花子1,002円領収書なし');
  expect(index).toContain('合計3,003円');
  expect(index).toContain('領収書のない日:6/5(水)');
  expect(first).toBe('領収書1');
  expect(second).toBe('SECOND領収書2');
});

/** A page whose content is a hundred megabytes of nothing, and one of an endless row of them. */
async function heavy(): Promise<Attached> {
  const document = await PDFDocument.create();
  const page = document.addPage([300, 300]);
  const { context } = document;
  const once = deflateSync(Buffer.alloc(400 * 1024 * 1024, 32));
  const twice = deflateSync(once);
  const dict = context.obj({ Length: twice.length, Filter: ['FlateDecode', 'FlateDecode'] });
  const stream = context.register(PDFRawStream.of(dict, new Uint8Array(twice)));
  page.node.set(PDFName.of('Contents'), context.obj(Array(40).fill(stream)));
  return { content: Buffer.from(await document.save()), type: 'pdf', name: '重い.pdf' };
}

test('what cannot be printed is named with its reason, and the rest is', async () => {
  const heic = { content: receiptFile('receipt.heic'), type: 'heic', name: '写真.heic' } as const;
  const broken = {
    content: Buffer.from('%PDF-1.7 壊れた'),
    type: 'pdf',
    name: '壊れた.pdf',
  } as const;
  const found = await bound([heic, broken, await heavy(), await pdf('FINE')]);
  expect(found.receipts).toBe(1);
  expect(found.apart.map(({ number, name }) => [number, name])).toEqual([
    [1, '写真.heic'],
    [2, '壊れた.pdf'],
    [3, '重い.pdf'],
  ]);
  for (const { sentence } of found.apart) expect(sentence).toContain('別に印刷してください');
  expect(found.pages[0]).toContain('領収書1「写真.heic」');
  expect(found.pages.at(-1)).toBe('FINE領収書4');
});

test.each<[string, Buffer | null]>([
  ['that the page could not draw', null],
  ['that is no JPEG', Buffer.from('<svg/>')],
  ['that claims too many dots', Buffer.from('ffd8ffc0000b08ffffffff0101110000', 'hex')],
])('a picture %s is named and stops nothing', async (_, picture) => {
  const found = await bound([jpeg, await pdf('FINE')], picture);
  expect(found.apart.map(({ name }) => name)).toEqual(['IMG_0001.jpg']);
  expect(found.pages).toHaveLength(2);
});

test('a file that is gone or changed since is named', async () => {
  const { program } = computer;
  const one = await opened([await pdf('GONE'), await pdf('CHANGED')]);
  const place = path.join(computer.folder, folder);
  const [gone = '', changed = ''] = one.household.papers?.files.map(({ sha256 }) => sha256) ?? [];
  rmSync(path.join(place, `${gone}.pdf`));
  writeFileSync(path.join(place, `${changed}.pdf`), '%PDF-1.7 else');
  const started = await program.startReceiptSheets({ ...one, childId: null, from: null, to: null });
  if (!started.ok) throw new Error(started.error.sentence);
  const answer = await program.bindReceipts({ sheets: started.value.sheets });
  expect(answer).toMatchObject({ ok: true, value: { receipts: 0, apart: [{ number: 1 }, {}] } });
});

test('the sheets are saved under a free name, go with the household, and end with it', async () => {
  const { program, folder: data } = computer;
  const { sheets, handle } = await bound([jpeg]);
  expect(await program.saveReceiptSheets({ sheets })).toMatchObject({
    ok: true,
    value: { folder: data, file: '領収書の一覧と写し.pdf' },
  });
  expect(await program.saveReceiptSheets({ sheets })).toMatchObject({
    ok: true,
    value: { file: '領収書の一覧と写し 2.pdf' },
  });
  expect(readFileSync(path.join(data, '領収書の一覧と写し.pdf')).subarray(0, 5).toString()).toBe(
    '%PDF-',
  );
  const erased = await program.eraseHousehold({ handle, file: true, papers: true, written: true });
  expect(erased).toMatchObject({ ok: true, value: { left: [] } });
  expect(readdirSync(data).filter((name) => /領収書|書類/.test(name))).toEqual([]);
  expect(await program.saveReceiptSheets({ sheets })).toMatchObject({
    ok: false,
    error: { code: 'no-sheets' },
  });
});
