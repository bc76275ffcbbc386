import { createHash } from 'node:crypto';
import type { FormFont } from '../font/form-font';
import { type DrawnPage, type PdfAssets, readDrawn } from '../page';
import type { FillProblem, PlannedPage } from '../plan/plan';
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
}

const unreadable: readonly FillProblem[] = [{ kind: 'layout-unreadable' }];
/** Layouts that are kept as they were read: a household fills the same few again and again. */
const most = 8;

/** @param assets of pdf.js, which reads the files */
export function openChecker(assets: PdfAssets): Checker {
  const known = new Map<string, readonly DrawnPage[]>();
  const pagesOf = async (layout: Uint8Array): Promise<readonly DrawnPage[] | null> => {
    const hash = createHash('sha256').update(layout).digest('hex');
    const found = known.get(hash);
    if (found) return found;
    const read = await readDrawn(layout, assets);
    if (!read.ok) return null;
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    known.set(hash, read.value);
    return read.value;
  };
  return async ({ layout, pdf, pages, font }) => {
    const before = await pagesOf(layout);
    if (!before) return unreadable;
    const misplaced = pages.flatMap(({ source, ink }) =>
      inkProblems(ink, source ? (before[source.page]?.rules ?? []) : [], font),
    );
    if (misplaced.length > 0) return misplaced;
    const after = await readDrawn(pdf, assets, Number.POSITIVE_INFINITY);
    return after.ok ? fileProblems(before, after.value, pages, font) : unreadable;
  };
}
