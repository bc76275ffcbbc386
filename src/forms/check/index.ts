import { createHash } from 'node:crypto';
import type { FormFont } from '../font/form-font';
import { type DrawnPage, type PdfAssets, readDrawn, textRuns } from '../page';
import type { FillProblem, PlannedPage } from '../plan/plan';
import { printedYearOf } from '../recognise';
import { fileProblems } from './check-file';
import { inkProblems } from './check-ink';

/**
 * Looks at a ward's form after it is filled, with another program than the one that filled it: does the
 * ink stand where it may on the ward's pages, and is the file the layout with that ink and nothing else?
 */
export type Checker = (filled: FilledFile) => Promise<readonly FillProblem[]>;

export interface FilledFile {
  readonly layout: Uint8Array;
  readonly pdf: Uint8Array;
  readonly pages: readonly PlannedPage[];
  readonly font: FormFont;
  /** Of the document; without one the form is only tried. */
  readonly fiscalYear?: number | undefined;
}

interface Layout {
  readonly pages: readonly DrawnPage[];
  /** Printed with the title; null: none. */
  readonly fiscalYear: number | null;
}

const unreadable: readonly FillProblem[] = [{ kind: 'layout-unreadable' }];
/** Layouts that are kept as they were read: a household fills the same few again and again. */
const most = 8;

const yearOn = (page: DrawnPage | undefined): number | null =>
  page
    ? printedYearOf({ height: page.height, texts: textRuns(page.drawn.letters, page.rules) })
    : null;

/** @param assets of pdf.js, which reads the files */
export function openChecker(assets: PdfAssets): Checker {
  const known = new Map<string, Layout>();
  const layoutOf = async (layout: Uint8Array): Promise<Layout | null> => {
    const hash = createHash('sha256').update(layout).digest('hex');
    const found = known.get(hash);
    if (found) return found;
    const read = await readDrawn(layout, assets);
    if (!read.ok) return null;
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    const kept = { pages: read.value, fiscalYear: yearOn(read.value[0]) };
    known.set(hash, kept);
    return kept;
  };
  return async ({ layout, pdf, pages, font, fiscalYear }) => {
    const ward = await layoutOf(layout);
    if (!ward) return unreadable;
    const { pages: before, fiscalYear: printed } = ward;
    // Also where the places were kept before anybody looked for a printed year.
    if (fiscalYear !== undefined && printed !== null && printed !== fiscalYear)
      return [{ kind: 'other-year', printed }];
    const misplaced = pages.flatMap(({ source, ink }) =>
      inkProblems(ink, source ? (before[source.page]?.rules ?? []) : [], font),
    );
    if (misplaced.length > 0) return misplaced;
    const after = await readDrawn(pdf, assets, Number.POSITIVE_INFINITY);
    return after.ok ? fileProblems(before, after.value, pages, font) : unreadable;
  };
}
