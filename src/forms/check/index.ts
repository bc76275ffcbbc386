import { createHash } from 'node:crypto';
import type { FormFont } from '../font/form-font';
import { type DrawnPage, type PdfAssets, readDrawn } from '../page';
import type { FillProblem, PlannedPage } from '../plan/plan';
import { fileProblems } from './check-file';
import { inkProblems } from './check-ink';

export { inkProblems };

/** Looks at a ward's form before and after it is filled, with another program than the one that fills it. */
export interface Checker {
  /** Before anything is written: does the ink of the plan stand where it may on the ward's pages? */
  readonly ink: (
    layout: Uint8Array,
    pages: readonly PlannedPage[],
    font: FormFont,
  ) => Promise<readonly FillProblem[]>;
  /** After it is written: is the file the layout with that ink, and nothing else? */
  readonly file: (
    layout: Uint8Array,
    pdf: Uint8Array,
    pages: readonly PlannedPage[],
    font: FormFont,
  ) => Promise<readonly FillProblem[]>;
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
  return {
    async ink(layout, pages, font) {
      const before = await pagesOf(layout);
      if (!before) return unreadable;
      return pages.flatMap((page) =>
        inkProblems(page, page.source ? (before[page.source.page]?.rules ?? []) : [], font),
      );
    },
    async file(layout, pdf, pages, font) {
      const before = await pagesOf(layout);
      const after = await readDrawn(pdf, assets, Number.POSITIVE_INFINITY);
      return before && after.ok ? fileProblems(before, after.value, pages, font) : unreadable;
    },
  };
}
