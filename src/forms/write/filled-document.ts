import { createHash } from 'node:crypto';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPageLeaf,
  type PDFRef,
  PDFString,
} from 'pdf-lib';
import type { CivilDate } from '../../domain/calendar';
import type { FormFont } from '../font/form-font';
import type { Mark, PlannedPage } from '../plan/plan';
import { contentOf } from './content';
import { compressed, embedFont, newEncoding } from './embedded-font';
import { withoutFormFields } from './flatten';
import {
  attachmentVisible,
  copyOfPage,
  type LayoutPage,
  layoutPage,
  newAttachmentPage,
  withFont,
} from './pages';

export interface WriteRequest {
  readonly layout: Uint8Array;
  /** SHA-256 of the layout, hexadecimal. */
  readonly layoutHash: string;
  readonly pages: readonly PlannedPage[];
  /** Width and height of each page of the layout as the template knows them. */
  readonly sizes: readonly PageSize[];
  readonly font: FormFont;
  /** Becomes the date of the file: a clock would make each run differ. */
  readonly date: CivilDate;
}

/**
 * The layout with the ink of the plan, appended as an incremental update: the layout stays, byte for
 * byte, the beginning of the result.
 * @throws when pdf-lib cannot read the layout, or reads other pages than the template has: it makes an
 * empty document of almost anything, and the answers would stand on blank paper.
 */
export async function filledDocument(request: WriteRequest): Promise<Uint8Array> {
  const document = await PDFDocument.load(request.layout, {
    forIncrementalUpdate: true,
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  });
  const { context } = document;
  const snapshot = context.snapshot ?? document.takeSnapshot();
  withoutFormFields(document);
  const originals = document.getPages().map(layoutPage);
  if (!arePagesOf(originals, request.sizes)) throw new Error('not the pages of the template');
  const sheets = sheetsOf(document, originals, request.pages);
  // While the snapshot watches, every entry of a new array searches all objects for its owner. What
  // follows changes only the pages named here, and objects that are new.
  for (const { ref } of sheets) snapshot.markRefForSave(ref);
  delete context.snapshot;
  const hash = drawSheets(context, sheets, request);
  setInfo(context, request.date);
  setId(context, hash);
  const update = await document.saveIncremental(snapshot, {
    useObjectStreams: usesXrefStream(request.layout, context),
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
  const file = new Uint8Array(request.layout.length + update.length);
  file.set(request.layout);
  file.set(update, request.layout.length);
  return file;
}

type PageSize = { readonly width: number; readonly height: number };

/** Points by which two programs may differ in what they call the size of a page. */
const slack = 1;

function arePagesOf(pages: readonly LayoutPage[], sizes: readonly PageSize[]): boolean {
  return (
    pages.length === sizes.length &&
    sizes.every(({ width, height }, index) => {
      const found = pages[index]?.visible;
      // Written so that NaN is a difference.
      return (
        found !== undefined &&
        Math.abs(found.width - width) <= slack &&
        Math.abs(found.height - height) <= slack
      );
    })
  );
}

/** A page of the result: a page of the layout, a copy of one, or a new one for the 別紙. */
interface Sheet {
  readonly leaf: PDFPageLeaf;
  readonly ref: PDFRef;
  readonly original: LayoutPage | null;
  readonly marks: readonly Mark[];
}

/** Brings the page tree to the pages of the plan. */
function sheetsOf(
  document: PDFDocument,
  originals: readonly LayoutPage[],
  pages: readonly PlannedPage[],
): readonly Sheet[] {
  return pages.map(({ source, ink }, index): Sheet => {
    const marks = ink.flatMap((placed) => placed.marks);
    const original = source ? (originals[source.page] ?? null) : null;
    if (original && source?.copy === 0) {
      return { leaf: original.page.node, ref: original.page.ref, original, marks };
    }
    const leaf = original ? copyOfPage(original) : newAttachmentPage(document.context);
    const ref = document.context.register(leaf);
    leaf.setParent(document.catalog.insertLeafNode(ref, index));
    return { leaf, ref, original, marks };
  });
}

/** Draws on every page; returns a hash of all that was added. */
function drawSheets(context: PDFContext, sheets: readonly Sheet[], request: WriteRequest): string {
  const digest = createHash('sha256').update(request.layoutHash).update(request.date);
  const encoding = newEncoding();
  const font = context.nextRef();
  const saveState = context.register(compressed(context, 'q\n'));
  for (const { leaf, original, marks } of sheets) {
    if (marks.length === 0) continue;
    const visible = original?.visible ?? attachmentVisible;
    const content = contentOf(marks, visible, withFont(leaf, font), encoding);
    digest.update(content);
    // The layout may leave its graphics state changed: it is drawn between q and Q.
    const ours = context.register(compressed(context, original ? `\nQ\n${content}` : content));
    const contents = original ? [saveState, ...original.contents, ours] : [ours];
    leaf.set(PDFName.of('Contents'), context.obj(contents));
  }
  embedFont(context, font, request.font, encoding);
  // The content has numbers; what they stand for belongs to the hash too.
  digest.update(encoding.codePoints().join());
  return digest.digest('hex').slice(0, 32);
}

/** Midnight in Japan on the day of filing. */
function setInfo(context: PDFContext, date: CivilDate): void {
  const known = context.lookup(context.trailerInfo.Info);
  const entries = known instanceof PDFDict ? new Map(known.asMap()) : new Map();
  const info = PDFDict.fromMapWithContext(entries, context);
  const day = PDFString.of(`D:${date.replaceAll('-', '')}000000+09'00'`);
  info.set(PDFName.of('CreationDate'), day);
  info.set(PDFName.of('ModDate'), day);
  info.set(PDFName.of('Producer'), PDFString.of('sitter-hojo'));
  context.trailerInfo.Info = context.register(info);
}

/** The first half of the /ID stays that of the layout, the second is of this content. */
function setId(context: PDFContext, hash: string): void {
  const own = PDFHexString.of(hash);
  const known = context.lookup(context.trailerInfo.ID);
  const first = known instanceof PDFArray && known.size() > 0 ? known.get(0) : own;
  context.trailerInfo.ID = context.obj([first, own]);
}

/** An update has to continue the kind of cross-reference the file ends with. */
function usesXrefStream(layout: Uint8Array, context: PDFContext): boolean {
  const at = context.pdfFileDetails.prevStartXRef;
  return String.fromCharCode(...layout.subarray(at, at + 4)) !== 'xref';
}
