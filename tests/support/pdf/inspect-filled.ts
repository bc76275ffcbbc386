import type { Box, Drawn, FilledForm } from '../../../src/forms';
import { type Raster, type Renderer, renderedByPdfjs, textOfPages, withoutSpace } from './render';

/** A defect of a filled form that an eye would see. */
export type InkDefect =
  /** An answer was to be drawn and its box shows nothing new. */
  | { readonly kind: 'no-ink'; readonly page: number; readonly fieldId: string; readonly box: Box }
  /** Something was drawn outside every box; the place in points. */
  | { readonly kind: 'stray-ink'; readonly page: number; readonly x: number; readonly y: number }
  /** An answer runs over, or touches, what the form prints. */
  | { readonly kind: 'touches-print'; readonly page: number; readonly fieldId: string }
  | { readonly kind: 'other-size'; readonly page: number }
  | { readonly kind: 'page-count'; readonly expected: number; readonly found: number }
  | {
      readonly kind: 'other-text';
      readonly page: number;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly kind: 'layout-not-kept' };

/** Darkening that counts as ink, and the grey below which a printed pixel counts. */
const inkStep = 40;
const printed = 160;

/**
 * Compares a filled form with its layout by what is seen and by what text is read: each drawn answer
 * has ink in its box, nothing is outside the boxes, nothing touches the printed form, and the text
 * reads back exactly as put in.
 */
export async function inspectFilled(
  layout: Uint8Array,
  filled: FilledForm,
  render: Renderer = renderedByPdfjs,
): Promise<readonly InkDefect[]> {
  const defects: InkDefect[] = [];
  if (layout.some((byte, index) => filled.pdf[index] !== byte)) {
    defects.push({ kind: 'layout-not-kept' });
  }
  const [before, after] = [await render(layout), await render(filled.pdf)];
  if (after.length !== filled.pageCount) {
    return [{ kind: 'page-count', expected: filled.pageCount, found: after.length }];
  }
  after.forEach((raster, page) => {
    const source = filled.layoutPages[page] ?? null;
    const under = source === null ? blankLike(raster) : before[source];
    const drawn = filled.drawn.filter((item) => item.page === page);
    if (!under || under.width !== raster.width || under.height !== raster.height) {
      defects.push({ kind: 'other-size', page });
    } else {
      defects.push(...inkDefects(under, raster, drawn, page));
    }
  });
  return [...defects, ...(await textDefects(layout, filled))];
}

const blankLike = (raster: Raster): Raster => ({
  ...raster,
  grey: new Uint8Array(raster.grey.length).fill(255),
});

function inkDefects(
  before: Raster,
  after: Raster,
  drawn: readonly Drawn[],
  page: number,
): readonly InkDefect[] {
  const { width, height, scale } = after;
  const covered = new Int32Array(width * height).fill(-1);
  drawn.forEach(({ box }, index) => {
    const [left, right] = [Math.floor(box[0] * scale), Math.ceil(box[2] * scale)];
    for (let y = Math.max(0, Math.floor(box[1] * scale)); y < Math.ceil(box[3] * scale); y += 1) {
      if (y < height) covered.fill(index, y * width + left, y * width + Math.min(right, width));
    }
  });
  const ink = new Array<number>(drawn.length).fill(0);
  const touching = new Set<number>();
  let stray: InkDefect | null = null;
  for (let at = 0; at < after.grey.length; at += 1) {
    const change = (before.grey[at] ?? 0) - (after.grey[at] ?? 0);
    if (Math.abs(change) < inkStep) continue;
    const owner = covered[at] ?? -1;
    if (owner < 0) {
      const [x, y] = [(at % width) / scale, Math.floor(at / width) / scale];
      stray ??= { kind: 'stray-ink', page, x, y };
      continue;
    }
    ink[owner] = (ink[owner] ?? 0) + 1;
    const around = [at, at - 1, at + 1, at - width, at + width];
    if (around.some((near) => (before.grey[near] ?? 255) < printed)) touching.add(owner);
  }
  return [
    ...drawn.flatMap((item, index) =>
      // A space has no ink; everything else that is drawn has some.
      (ink[index] ?? 0) < 3 && (item.text === '' || withoutSpace(item.text) !== '')
        ? [{ kind: 'no-ink' as const, page, fieldId: item.fieldId, box: item.box }]
        : [],
    ),
    ...[...touching].map((index) => ({
      kind: 'touches-print' as const,
      page,
      fieldId: drawn[index]?.fieldId ?? '',
    })),
    ...(stray ? [stray] : []),
  ];
}

/** Our ink is drawn after the layout's, so the text of a page is the layout's and then ours. */
async function textDefects(layout: Uint8Array, filled: FilledForm): Promise<readonly InkDefect[]> {
  const before = await textOfPages(layout);
  const after = await textOfPages(filled.pdf);
  return after.flatMap((found, page) => {
    const source = filled.layoutPages[page] ?? null;
    const answers = filled.drawn.filter((item) => item.page === page).map((item) => item.text);
    const expected =
      (source === null ? '' : (before[source] ?? '')) + withoutSpace(answers.join(''));
    return found === expected ? [] : [{ kind: 'other-text' as const, page, expected, found }];
  });
}
