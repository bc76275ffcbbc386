import { create } from 'fontkit';
import { PDFDocument, rgb } from 'pdf-lib';

/**
 * PDFs as people bring them: a scan, letters turned into shapes, a year printed on a form. Made where they are
 * needed, so that nothing of them has to be kept. The module knows no folder: both kinds of tests use it.
 */
const a4 = { width: 595.28, height: 841.89 } as const;
const black = rgb(0, 0, 0);

/** A page that is one picture, as a scanner makes it. */
export async function scannedForm(png: Uint8Array): Promise<Buffer> {
  const document = await PDFDocument.create();
  const page = document.addPage([a4.width, a4.height]);
  page.drawImage(await document.embedPng(png), { x: 0, y: 0, ...a4 });
  return Buffer.from(await document.save());
}

/** Printed words as shapes alone, as programs for printers make them: there is nothing to read. */
export async function outlinedForm(font: Uint8Array): Promise<Buffer> {
  const face = create(Buffer.from(font));
  const document = await PDFDocument.create();
  const page = document.addPage([a4.width, a4.height]);
  const print = (text: string, x: number, y: number, size: number) => {
    const scale = size / face.unitsPerEm;
    let at = x;
    for (const char of text) {
      const glyph = face.glyphForCodePoint(char.codePointAt(0) ?? 0);
      // Letters go up from their line, an SVG path goes down.
      const path = glyph.path.scale(1, -1).toSVG();
      if (path !== '') page.drawSvgPath(path, { x: at, y, scale, color: black });
      at += glyph.advanceWidth * scale;
    }
  };
  print('育児休業期間終了証明書', 180, 760, 20);
  for (const [row, label] of ['フリガナ', '保護者氏名', '住所', '電話番号', '児童氏名'].entries()) {
    const y = 680 - row * 40;
    print(label, 70, y, 11);
    for (const edge of [y - 14, y + 26])
      page.drawLine({ start: { x: 60, y: edge }, end: { x: 540, y: edge }, thickness: 0.7 });
  }
  return Buffer.from(await document.save());
}

/** The same form with these words printed at the top of its first page. */
export async function withWordsOnTop(
  form: Uint8Array,
  words: string,
  font: Uint8Array,
): Promise<Buffer> {
  const document = await PDFDocument.load(form);
  document.registerFontkit({ create } as never);
  const page = document.getPage(0);
  const face = await document.embedFont(font, { subset: true });
  page.drawText(words, { x: 40, y: page.getHeight() - 24, size: 11, font: face });
  return Buffer.from(await document.save());
}

/** Asks for a password before it shows anything. */
export async function lockedForm(): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([a4.width, a4.height]);
  document.encrypt({ userPassword: 'user', ownerPassword: 'owner' });
  return Buffer.from(await document.save());
}
