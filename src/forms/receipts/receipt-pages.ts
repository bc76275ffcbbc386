import { PDFArray, type PDFDocument, PDFName, type PDFPage, type PDFRef } from 'pdf-lib';
import { appearancesOf } from '../write/content';
import { printedAppearances } from '../write/flatten';
import { type VisiblePage, visiblePage } from '../write/geometry';
import { openLayout } from '../write/open-layout';
import { layoutPage, withResources } from '../write/pages';
import { compressed } from '../write/streams';

/** More pages than any receipt: it is some other file. */
export const mostPages = 30;

/** Something to be drawn on a sheet. */
export interface Drawable {
  /** In points as a person sees it; of a picture, in dots. */
  readonly width: number;
  readonly height: number;
  readonly ref: PDFRef;
  /** From the unit square (a picture) or the space of the page's content to the visible page, y up. */
  readonly matrix: readonly [number, number, number, number, number, number];
  readonly kind: 'picture' | 'page';
}

/** The pages of a PDF somebody brought, each a form of ours. @throws when it cannot be read */
export async function pagesOf(
  target: PDFDocument,
  bytes: Uint8Array,
): Promise<readonly Drawable[]> {
  const { document } = await openLayout(bytes);
  const pages = document.getPages();
  if (pages.length === 0 || pages.length > mostPages) throw new Error('not so many pages');
  const drawn: Drawable[] = [];
  for (const page of pages) {
    const visible = visiblePage(page);
    settle(page);
    const [a, b, c, d, e, f] = visible.matrix;
    const corner = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const;
    const [one, other] = [corner(0, 0), corner(visible.width, visible.height)];
    const embedded = await target.embedPage(
      page,
      {
        left: Math.min(one[0], other[0]),
        bottom: Math.min(one[1], other[1]),
        right: Math.max(one[0], other[0]),
        top: Math.max(one[1], other[1]),
      },
      [1, 0, 0, 1, 0, 0],
    );
    await embedded.embed();
    const { width, height } = visible;
    drawn.push({ width, height, ref: embedded.ref, matrix: inverted(visible), kind: 'page' });
  }
  return drawn;
}

/** What lies on a page becomes part of its content; nothing that could run or lead elsewhere goes along. */
function settle(page: PDFPage): void {
  const { node } = page;
  const { context } = node;
  const printed = printedAppearances(node, 'all', () => false);
  const names = withResources(
    node,
    'XObject',
    printed.map(({ form }) => form),
  );
  const stream = (text: string) => context.register(compressed(context, text));
  const contents = [
    stream('q\n'),
    ...layoutPage(page).contents,
    stream(`\nQ\n${appearancesOf(printed, names)}`),
  ];
  node.set(PDFName.of('Contents'), PDFArray.withContext(context));
  const list = node.lookup(PDFName.of('Contents'), PDFArray);
  for (const one of contents) list.push(one);
  for (const key of ['Annots', 'AA', 'B']) node.delete(PDFName.of(key));
}

function inverted({ matrix: [a, b, c, d, e, f] }: VisiblePage): Drawable['matrix'] {
  const by = a * d - b * c;
  return [d / by, -b / by, -c / by, a / by, (c * f - d * e) / by, (b * e - a * f) / by];
}

/** A picture as the page drew it. @throws when it is no JPEG */
export async function pictureOf(target: PDFDocument, jpeg: Uint8Array): Promise<Drawable> {
  const { ref, width, height } = await target.embedJpg(jpeg);
  return { width, height, ref, matrix: [width, 0, 0, height, 0, 0], kind: 'picture' };
}
