import { createHash } from 'node:crypto';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFPageTree,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import type { CivilDate } from '../../domain/calendar';
import type { FormFont } from '../font/form-font';
import type { PlannedPage } from '../plan/plan';
import { embedFont, newEncoding } from './embedded-font';
import { makeInert, makePageInert } from './inert';
import { type OpenLayout, openLayout } from './open-layout';
import { type LayoutPage, layoutPage } from './pages';
import { drawSheet, type Sheet, sheetsOf } from './sheets';
import { compressed } from './streams';
import { appended } from './update';

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

export interface Written {
  readonly pdf: Uint8Array;
  /**
   * `appended`: the layout is, byte for byte, the beginning of the file. `rewritten`: what the layout
   * shows is the same, but its own list of objects is damaged and nothing can be appended to it.
   */
  readonly kept: 'appended' | 'rewritten';
}

/**
 * The layout with the ink of the plan, appended to it as an incremental update where it allows that.
 * Nothing of the layout that could run or be filled in stays live.
 * @throws when pdf-lib cannot read the layout, or reads other pages than the template has: it makes an
 * empty document of almost anything, and the answers would stand on blank paper.
 */
export async function filledDocument(request: WriteRequest): Promise<Written> {
  const layout = await openLayout(request.layout);
  const { document } = layout;
  const { context } = document;
  const greatest = context.largestObjectNumber;
  const originals = document.getPages().map(layoutPage);
  if (!arePagesOf(originals, request.sizes)) throw new Error('not the pages of the template');
  makeInert(document);
  const sheets = sheetsOf(document, originals, request.pages);
  const changed = new Set<PDFRef>();
  const hash = drawSheets(context, sheets, request, changed);
  setInfo(context, request.date);
  setId(context, hash);
  const { crossReference } = layout;
  if (!crossReference) {
    const settings = { useObjectStreams: false, updateFieldAppearances: false };
    return { pdf: await document.save(settings), kept: 'rewritten' };
  }
  const { Root } = context.trailerInfo;
  if (Root instanceof PDFRef) changed.add(Root);
  for (const ref of treeOver(context, sheets)) changed.add(ref);
  const objects = context
    .enumerateIndirectObjects()
    .filter(([ref]) => ref.objectNumber > greatest || changed.has(ref));
  const pdf = appended(request.layout, {
    objects,
    trailer: trailerOf(layout),
    size: context.largestObjectNumber + 1,
    previous: crossReference.at,
    crossReference: crossReference.kind,
    cipher: layout.encryption?.cipher ?? null,
  });
  return { pdf, kept: 'appended' };
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

/** Draws on every page; returns a hash of all that was added, and notes the pages it changed. */
function drawSheets(
  context: PDFContext,
  sheets: readonly Sheet[],
  request: WriteRequest,
  changed: Set<PDFRef>,
): string {
  const digest = createHash('sha256').update(request.layoutHash).update(request.date);
  const encoding = newEncoding();
  const font = context.nextRef();
  const saveState = context.register(compressed(context, 'q\n'));
  for (const sheet of sheets) {
    const content = drawSheet(sheet, { font, saveState, encoding });
    if (content === null) continue;
    digest.update(content);
    changed.add(sheet.ref);
  }
  // Only now: a copy of a page shows what the fields of the page do.
  for (const { leaf, ref } of sheets) if (makePageInert(leaf)) changed.add(ref);
  embedFont(context, font, request.font, encoding);
  // The content has numbers; what they stand for belongs to the hash too.
  digest.update(encoding.codePoints().join());
  return digest.digest('hex').slice(0, 32);
}

/** The nodes of the page tree over pages that were added. */
function treeOver(context: PDFContext, sheets: readonly Sheet[]): ReadonlySet<PDFRef> {
  const nodes = new Set<PDFRef>();
  for (const { leaf, isNew } of sheets) {
    let above = isNew ? leaf.get(PDFName.of('Parent')) : undefined;
    while (above instanceof PDFRef && !nodes.has(above)) {
      nodes.add(above);
      const node = context.lookup(above);
      above = node instanceof PDFPageTree ? node.get(PDFName.of('Parent')) : undefined;
    }
  }
  return nodes;
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

function trailerOf({ document, encryption }: OpenLayout): PDFDict {
  const { Root, Info, ID } = document.context.trailerInfo;
  const trailer = PDFDict.withContext(document.context);
  for (const [key, value] of Object.entries({ Root, Info, ID, Encrypt: encryption?.entry })) {
    if (value) trailer.set(PDFName.of(key), value);
  }
  return trailer;
}
