import { type PDFDocument, PDFName, type PDFPageLeaf, type PDFRef } from 'pdf-lib';
import { attachmentPaper } from '../plan/attachment';
import type { Mark, PlannedPage } from '../plan/plan';
import { overlaps } from '../template/box';
import type { Box } from '../template/schema';
import { appearancesOf, contentOf } from './content';
import type { Encoding } from './embedded-font';
import { printedAppearances } from './flatten';
import type { VisiblePage } from './geometry';
import { attachmentVisible, blankPage, copyOfPage, type LayoutPage, withResources } from './pages';
import { compressed } from './streams';

/** A page of the result: a page of the layout, a copy of one, or a new one for the 別紙. */
export interface Sheet {
  readonly leaf: PDFPageLeaf;
  readonly ref: PDFRef;
  readonly original: LayoutPage | null;
  readonly isNew: boolean;
  readonly marks: readonly Mark[];
  /** Where answers stand, in points of the visible page. */
  readonly boxes: readonly Box[];
}

/** Brings the page tree to the pages of the plan. */
export function sheetsOf(
  document: PDFDocument,
  originals: readonly LayoutPage[],
  pages: readonly PlannedPage[],
): readonly Sheet[] {
  return pages.map(({ source, ink }, index): Sheet => {
    const marks = ink.flatMap((placed) => placed.marks);
    const boxes = ink.map(({ box }) => box);
    const original = source ? (originals[source.page] ?? null) : null;
    if (original && source?.copy === 0) {
      const { node: leaf, ref } = original.page;
      return { leaf, ref, original, isNew: false, marks, boxes };
    }
    const leaf = original ? copyOfPage(original) : blankPage(document.context, attachmentPaper);
    const ref = document.context.register(leaf);
    leaf.setParent(document.catalog.insertLeafNode(ref, index));
    return { leaf, ref, original, isNew: true, marks, boxes };
  });
}

interface Shared {
  readonly font: PDFRef;
  /** A stream that saves the graphics state. */
  readonly saveState: PDFRef;
  readonly encoding: Encoding;
}

/**
 * Draws what the page's own fields show, and the ink over it.
 * @returns what was drawn; null when there is nothing to draw
 */
export function drawSheet(sheet: Sheet, { font, saveState, encoding }: Shared): string | null {
  const { leaf, original, marks, boxes } = sheet;
  const { context } = leaf;
  const visible = original?.visible ?? attachmentVisible;
  const places = boxes.map((box) => inPage(box, visible));
  const printed = original
    ? // A copy has no annotations of its own: it shows what the page's show.
      printedAppearances(original.page.node, sheet.isNew ? 'all' : 'fields', (place) =>
        places.some((box) => overlaps(box, place)),
      )
    : [];
  if (marks.length === 0 && printed.length === 0) return null;
  const forms =
    printed.length > 0
      ? withResources(
          leaf,
          'XObject',
          printed.map(({ form }) => form),
        )
      : [];
  const [fontName = ''] = marks.length > 0 ? withResources(leaf, 'Font', [font]) : [];
  const content = [
    appearancesOf(printed, forms),
    ...(marks.length > 0 ? [contentOf(marks, visible, fontName, encoding)] : []),
  ].join('');
  // The layout may leave its graphics state changed: it is drawn between q and Q.
  const ours = context.register(compressed(context, original ? `\nQ\n${content}` : content));
  const contents = original ? [saveState, ...original.contents, ours] : [ours];
  leaf.set(PDFName.of('Contents'), context.obj(contents));
  return content;
}

/** A box of the visible page (y down) in the space of the page's content. */
function inPage(box: Box, { height, matrix: [a, b, c, d, e, f] }: VisiblePage): Box {
  const at = (x: number, y: number) =>
    [a * x + c * (height - y) + e, b * x + d * (height - y) + f] as const;
  const [one, other] = [at(box[0], box[1]), at(box[2], box[3])];
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
  ];
}
