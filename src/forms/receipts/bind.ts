import { PDFDocument, PDFName } from 'pdf-lib';
import { type FormFont, textWidth } from '../font/form-font';
import type { Mark } from '../plan/plan';
import { contentOf } from '../write/content';
import { embedFont, newEncoding } from '../write/embedded-font';
import { blankPage, withResources } from '../write/pages';
import { compressed } from '../write/streams';
import { indexPages, type ReceiptIndex } from './index-pages';
import { type Drawable, pagesOf, pictureOf } from './receipt-pages';
import { a4, margin, oneLine, rule } from './sheet';

/** A receipt to be put on sheets of its own. */
export interface BoundReceipt {
  readonly number: number;
  /** A JPEG, or a PDF as somebody brought it. */
  readonly kind: 'picture' | 'pdf';
  readonly content: Uint8Array;
}

/** The words on the sheets besides the index. */
export interface SheetWords {
  /** In the margin of a receipt. */
  readonly stamp: (number: number, page: number, pages: number) => string;
  readonly page: (page: number, pages: number) => string;
}

const stampHeight = 24;
/** Of a picture: fewer would show its dots, so a small one stays small. */
const leastDotsPerInch = 100;

/**
 * All receipts on A4, in the order given, after the index; each sheet has its number in the margin. What is
 * wider than it is high gets a sheet that is too.
 *
 * @throws when one of them cannot be read: whoever asks looks at each alone before (`canBind`)
 */
export async function bindReceipts(
  receipts: readonly BoundReceipt[],
  index: ReceiptIndex,
  words: SheetWords,
  font: FormFont,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  const encoding = newEncoding();
  const fontRef = context.nextRef();
  let sheets = 0;
  const addSheet = (wide: boolean, marks: readonly Mark[], drawable: Drawable | null) => {
    const paper = {
      width: wide ? a4.long : a4.short,
      height: wide ? a4.short : a4.long,
    };
    const leaf = blankPage(context, paper);
    leaf.setParent(document.catalog.insertLeafNode(context.register(leaf), sheets));
    sheets += 1;
    const [fontName = ''] = withResources(leaf, 'Font', [fontRef]);
    const visible = { ...paper, matrix: [1, 0, 0, 1, 0, 0] } as const;
    const ink = contentOf(marks, visible, fontName, encoding);
    const [name = ''] = drawable ? withResources(leaf, 'XObject', [drawable.ref]) : [];
    const content = drawable ? `${drawing(drawable, name, paper)}\n${ink}` : ink;
    leaf.set(PDFName.of('Contents'), context.register(compressed(context, content)));
  };
  for (const marks of indexPages(index, font, words.page)) addSheet(false, marks, null);
  for (const receipt of receipts) {
    const drawables =
      receipt.kind === 'pdf'
        ? await pagesOf(document, receipt.content)
        : [await pictureOf(document, receipt.content)];
    for (const [at, drawable] of drawables.entries()) {
      const wide = drawable.width > drawable.height;
      const stamp = words.stamp(receipt.number, at + 1, drawables.length);
      addSheet(wide, stampMarks(stamp, wide ? a4.long : a4.short, font), drawable);
    }
  }
  embedFont(context, fontRef, font, encoding);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** The number in a frame at the top right, outside of the receipt. */
function stampMarks(text: string, paper: number, font: FormFont): readonly Mark[] {
  const wide = textWidth(text, 11, font) + 12;
  const [left, right, top, low] = [paper - margin - wide, paper - margin, 14, 14 + 18];
  return [
    rule([left, top], [right, top]),
    rule([right, top], [right, low]),
    rule([right, low], [left, low]),
    rule([left, low], [left, top]),
    oneLine(text, { x: left + 6, y: top + 13, width: wide - 12, size: 11 }, font),
  ];
}

/** As large as it goes between the margins, in the middle across, at the top. */
function drawing(
  { width, height, matrix, kind }: Drawable,
  name: string,
  paper: { readonly width: number; readonly height: number },
): string {
  const room = {
    width: paper.width - margin * 2,
    height: paper.height - margin * 2 - (stampHeight - 12),
  };
  const most = kind === 'picture' ? 72 / leastDotsPerInch : 1;
  const scale = Math.min(room.width / width, room.height / height, most);
  const left = (paper.width - width * scale) / 2;
  const low = paper.height - margin - (stampHeight - 12) - height * scale;
  const by = (numbers: readonly number[]) =>
    numbers.map((one) => Math.round(one * 1e6) / 1e6).join(' ');
  return `q ${by([scale, 0, 0, scale, left, low])} cm ${by(matrix)} cm /${name} Do Q`;
}

/** Whether a PDF can be put on sheets: it is, and thrown away. */
export async function canBind(pdf: Uint8Array): Promise<boolean> {
  try {
    const scratch = await PDFDocument.create({ updateMetadata: false });
    await pagesOf(scratch, pdf);
    await scratch.save({ updateFieldAppearances: false });
    return true;
  } catch {
    return false;
  }
}
