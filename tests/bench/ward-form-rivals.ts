import type { Font, Schema } from '@pdfme/common';
import type { FormFont } from '../../src/forms';
import { textWidth } from '../../src/forms/font/form-font';
import type { TextMark } from '../../src/forms/layout/fit';

/** What is to be drawn: the texts of each page, in points from the top left, with their baselines. */
export interface Drawing {
  readonly layout: Uint8Array;
  readonly pages: readonly { readonly width: number; readonly texts: readonly TextMark[] }[];
}

/**
 * Others that write the same texts at the same places in the same font on the same file. Each is used as
 * its manual shows: it is given the bytes of the font, embeds what is used of it, and saves with its own
 * settings. Neither can keep a parsed font from one file to the next.
 */
export async function byPdfLib(
  { layout, pages }: Drawing,
  fontBytes: Uint8Array,
): Promise<Uint8Array> {
  const { PDFDocument } = await import('pdf-lib');
  const fontkit = await import('fontkit');
  const document = await PDFDocument.load(layout);
  document.registerFontkit(fontkit as unknown as Parameters<typeof document.registerFontkit>[0]);
  const font = await document.embedFont(fontBytes, { subset: true });
  for (const [index, { texts }] of pages.entries()) {
    const page = document.getPage(index);
    for (const { text, x, y, size } of texts)
      page.drawText(text, { x, y: page.getHeight() - y, size, font });
  }
  return document.save();
}

/** Millimetres: pdfme places in them. */
const mm = (points: number): number => (points * 25.4) / 72;

/** Top of a text of size 1 to its baseline, as pdfme reckons it for this font. */
const ascent = 1.16;

/** Its template of a form, made once as a user of it would: a text of its own for each piece. */
export function pdfmeTemplate({ layout, pages }: Drawing, font: FormFont) {
  const named = pages.map(({ width, texts }, page) =>
    texts.map(({ text, x, y, size }, index) => {
      const room = Math.min(textWidth(text, size, font) + 2, width - x);
      const schema: Schema = {
        name: `${page}-${index}`,
        type: 'text',
        position: { x: mm(x), y: mm(y - size * ascent) },
        width: mm(room),
        height: mm(size * 2),
        fontName: 'form',
        fontSize: size,
        lineHeight: 1,
        characterSpacing: 0,
        alignment: 'left',
        verticalAlignment: 'top',
      };
      return { schema, text };
    }),
  );
  return {
    template: {
      basePdf: new Uint8Array(layout),
      schemas: named.map((page) => page.map(({ schema }) => schema)),
    },
    input: Object.fromEntries(named.flat().map(({ schema, text }) => [schema.name, text])),
  };
}

export async function byPdfme(
  { template, input }: ReturnType<typeof pdfmeTemplate>,
  fontBytes: Uint8Array,
): Promise<Uint8Array> {
  const { generate } = await import('@pdfme/generator');
  const { text } = await import('@pdfme/schemas');
  const data = new Uint8Array(fontBytes);
  const font: Font = { form: { data, fallback: true, subset: true } };
  return generate({ template, inputs: [input], plugins: { text }, options: { font } });
}
