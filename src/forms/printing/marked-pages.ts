import { PDFDocument, PDFName } from 'pdf-lib';
import type { FormFont } from '../font/form-font';
import type { Mark } from '../plan/plan';
import { contentOf } from '../write/content';
import { embedFont, newEncoding } from '../write/embedded-font';
import { blankPage, withResources } from '../write/pages';
import { compressed } from '../write/streams';
import { type PrinterOffset, perMillimetre } from './printer-offset';

export interface MarkedPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/**
 * Empty pages with marks on them, all moved by the printer's offset. The same input gives the same bytes.
 */
export async function markedPages(
  pages: readonly MarkedPage[],
  font: FormFont,
  offset: PrinterOffset,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  const encoding = newEncoding();
  const ref = context.nextRef();
  const [right, up] = [offset.right * perMillimetre, -offset.down * perMillimetre];
  for (const [index, { width, height, marks }] of pages.entries()) {
    const leaf = blankPage(context, { width, height });
    leaf.setParent(document.catalog.insertLeafNode(context.register(leaf), index));
    const [name = ''] = withResources(leaf, 'Font', [ref]);
    const moved = { width, height, matrix: [1, 0, 0, 1, right, up] } as const;
    const content = compressed(context, contentOf(marks, moved, name, encoding));
    leaf.set(PDFName.of('Contents'), context.register(content));
  }
  embedFont(context, ref, font, encoding);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}
