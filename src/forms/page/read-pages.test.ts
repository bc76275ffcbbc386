import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as fontkit from 'fontkit';
import { degrees, PDFDocument, PDFName, PDFNumber, rgb } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readPages } from '.';
import type { SeenPage } from './seen-page';

const home = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const assets = {
  cMaps: path.join(home, 'cmaps'),
  standardFonts: path.join(home, 'standard_fonts'),
};
const font = readFileSync('resources/fonts/NotoSansJP-Regular.ttf');

type Draw = Parameters<typeof made>[0];
async function made(
  draw: (
    page: ReturnType<PDFDocument['addPage']>,
    font: Awaited<ReturnType<PDFDocument['embedFont']>>,
  ) => void,
): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit as never);
  draw(document.addPage([300, 200]), await document.embedFont(font, { subset: true }));
  return document;
}
async function firstPage(document: PDFDocument): Promise<SeenPage> {
  const read = await readPages(await document.save(), assets);
  if (!read.ok) throw new Error(read.error.kind);
  const [page] = read.value;
  if (!page) throw new Error('no page');
  return page;
}
const seen = async (draw: Draw) => firstPage(await made(draw));
const rounded = (values: readonly number[]) => values.map((value) => Math.round(value));

/** A label, a stroked line below it, a cell of a pale colour. */
const form: Draw = (page, letters) => {
  page.drawText('氏名', { x: 40, y: 150, size: 10, font: letters });
  page.drawLine({ start: { x: 40, y: 145 }, end: { x: 200, y: 145 }, thickness: 0.5 });
  page.drawRectangle({ x: 100, y: 20, width: 80, height: 30, color: rgb(0.87, 0.92, 0.97) });
};

test('letters, lines and areas in points from the top left', async () => {
  const page = await seen(form);
  expect(page).toMatchObject({ page: 0, width: 300, height: 200, rotate: 0 });
  expect(page.texts.map(({ text }) => text)).toEqual(['氏名']);
  expect(rounded(page.texts[0]?.box ?? [])).toEqual([40, 41, 60, 51]);
  expect(page.rules).toMatchObject([{ x0: 40, x1: 200, y0: 55, y1: 55, dotted: false }]);
  expect(rounded(page.fills[0]?.box ?? [])).toEqual([100, 150, 180, 180]);
});

test.each([
  [90, [200, 300], [149, 40, 159, 60]],
  [180, [300, 200], [240, 149, 260, 159]],
  [270, [200, 300], [41, 240, 51, 260]],
])('turned by %i°', async (angle, size, box) => {
  const document = await made(form);
  document.getPage(0).setRotation(degrees(angle));
  const page = await firstPage(document);
  expect([page.width, page.height]).toEqual(size);
  expect(rounded(page.texts[0]?.box ?? [])).toEqual(box);
  expect(page.texts[0]?.vertical).toBe(angle !== 180);
});

test('a MediaBox that starts elsewhere, a CropBox and a UserUnit', async () => {
  const document = await made(form);
  const page = document.getPage(0);
  page.setMediaBox(-10, -20, 320, 240);
  page.setCropBox(30, 10, 250, 160);
  page.node.set(PDFName.of('UserUnit'), PDFNumber.of(2));
  const read = await firstPage(document);
  expect([read.width, read.height]).toEqual([500, 320]);
  // 10 right of the edge of the crop and 11.4 under its top, twice as large.
  expect(rounded(read.texts[0]?.box ?? [])).toEqual([20, 23, 60, 42]);
  expect(read.texts[0]?.size).toBeCloseTo(20);
});

test('rules: thin filled rectangles that meet, dashes and tiny squares in rows', async () => {
  const page = await seen((sheet) => {
    for (let x = 10; x < 100; x += 30)
      sheet.drawRectangle({ x, y: 180, width: 30, height: 0.5, color: rgb(0, 0, 0) });
    for (let x = 10; x < 100; x += 2)
      sheet.drawRectangle({ x, y: 100, width: 0.7, height: 0.7, color: rgb(0, 0, 0) });
    for (let y = 20; y < 80; y += 6)
      sheet.drawRectangle({ x: 200, y, width: 0.5, height: 4, color: rgb(0, 0, 0) });
    sheet.drawRectangle({ x: 10, y: 60, width: 60, height: 0.5, color: rgb(1, 1, 1) });
  });
  expect(
    page.rules.map(({ x0, x1, y0, y1, dotted }) => [...rounded([x0, y0, x1, y1]), dotted]),
  ).toEqual([
    [10, 20, 100, 20, false],
    [10, 100, 99, 100, true],
    [200, 122, 200, 180, true],
  ]);
  expect(page.fills).toEqual([]);
});

test('two letters apart are two runs, and so are letters with a rule between them', async () => {
  const page = await seen((sheet, letters) => {
    sheet.drawText('氏　名', { x: 40, y: 150, size: 10, font: letters });
    sheet.drawText('一二', { x: 40, y: 100, size: 10, font: letters });
    sheet.drawLine({ start: { x: 50, y: 90 }, end: { x: 50, y: 120 } });
  });
  expect(page.texts.map(({ text }) => text)).toEqual(['氏', '名', '一', '二']);
});

test('look-alikes are folded', async () => {
  const page = await seen((sheet, letters) => {
    sheet.drawText('利⽤ｶﾅ', { x: 40, y: 150, size: 10, font: letters });
  });
  expect(page.texts.map(({ text }) => text)).toEqual(['利用カナ']);
});

test('fields of the file’s own form, with what they say of themselves', async () => {
  const document = await made(form);
  const field = document.getForm().createTextField('applicant.name');
  field.addToPage(document.getPage(0), { x: 60, y: 145, width: 140, height: 16, borderWidth: 0 });
  field.setMaxLength(7);
  field.acroField.dict.set(PDFName.of('TU'), document.context.obj('申請者 氏名' as never));
  const page = await firstPage(document);
  expect(page.widgets).toMatchObject([
    { name: 'applicant.name', kind: 'text', maxLength: 7, comb: false, multiline: false },
  ]);
  expect(rounded(page.widgets[0]?.box ?? [])).toEqual([60, 39, 200, 55]);
  // Its appearance is no print of the ward.
  expect(page.texts.map(({ text }) => text)).toEqual(['氏名']);
});

test('opened with the empty password; refused with any other', async () => {
  const open = await made(form);
  open.encrypt({ userPassword: '', ownerPassword: 'owner' });
  const page = await firstPage(open);
  expect(page.texts.map(({ text }) => text)).toEqual(['氏名']);
  const closed = await made(form);
  closed.encrypt({ userPassword: 'user', ownerPassword: 'owner' });
  expect(await readPages(await closed.save(), assets)).toEqual({
    ok: false,
    error: { kind: 'needs-password' },
  });
});

test('what is no PDF, broken, too long or too large is refused', async () => {
  const kindOf = async (bytes: Uint8Array) => {
    const read = await readPages(bytes, assets);
    return read.ok ? 'read' : read.error.kind;
  };
  expect(await kindOf(new TextEncoder().encode('PK\u0003\u0004 a zip'))).toBe('not-a-pdf');
  expect(await kindOf(new TextEncoder().encode('%PDF-1.7\nnothing follows'))).toBe('broken');
  expect(await kindOf(new Uint8Array(20 * 1024 * 1024 + 1))).toBe('too-large');
  const many = await PDFDocument.create();
  for (let page = 0; page < 61; page += 1) many.addPage([100, 100]);
  expect(await kindOf(await many.save())).toBe('too-many-pages');
});
