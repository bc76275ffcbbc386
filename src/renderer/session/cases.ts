import type { Change, Opened } from './change';
import { openedSession, reduce } from './reduce';
import { isUnsaved, type Session } from './session';

/** The households that are open side by side, each as its user left it. */
export interface Cases {
  /** In the order of their tabs. */
  readonly open: readonly Session[];
  /** The `opening` of the one that is shown; null: the first screen. */
  readonly shown: number | null;
  /** How many were opened since the page is there: the next opening is told by it. */
  readonly openings: number;
}

export type CasesChange =
  /** A household in a tab of its own. */
  | Opened
  /** Null: the first screen. */
  | { readonly kind: 'shown'; readonly opening: number | null }
  /** Something happens to one of them, be it shown or not. */
  | { readonly kind: 'changed'; readonly opening: number; readonly change: Change | Opened };

export const noCases: Cases = { open: [], shown: null, openings: 0 };

export const shownCase = ({ open, shown }: Cases): Session | null =>
  open.find(({ opening }) => opening === shown) ?? null;

/** Something would be lost if the window went now. */
export const hasUnsaved = ({ open }: Cases): boolean => open.some(isUnsaved);

function without(cases: Cases, at: number): Cases {
  const open = cases.open.filter((_, index) => index !== at);
  if (cases.open[at]?.opening !== cases.shown) return { ...cases, open };
  // The tab that takes its place, or the one before it.
  const next = open[at] ?? open.at(-1) ?? null;
  return { ...cases, open, shown: next?.opening ?? null };
}

/** The same file once more, in the same tab: for writing now. */
function openedAgain(cases: Cases, at: number, opened: Opened): Cases {
  const opening = cases.openings + 1;
  const wasShown = cases.open[at]?.opening === cases.shown;
  return {
    open: cases.open.with(at, openedSession(opening, opened)),
    shown: wasShown ? opening : cases.shown,
    openings: opening,
  };
}

/** One step of the cases. A change of one that is closed already changes nothing. */
export function reduceCases(cases: Cases, change: CasesChange): Cases {
  switch (change.kind) {
    case 'opened': {
      const opening = cases.openings + 1;
      const session = openedSession(opening, change);
      return { open: [...cases.open, session], shown: opening, openings: opening };
    }
    case 'shown': {
      const { opening } = change;
      const there = opening === null || cases.open.some((one) => one.opening === opening);
      return there ? { ...cases, shown: opening } : cases;
    }
    case 'changed': {
      const at = cases.open.findIndex(({ opening }) => opening === change.opening);
      const before = cases.open[at];
      if (!before) return cases;
      if (change.change.kind === 'opened') return openedAgain(cases, at, change.change);
      const after = reduce(before, change.change);
      if (after === before) return cases;
      if (after === null) return without(cases, at);
      return { ...cases, open: cases.open.with(at, after) };
    }
    default:
      return change satisfies never;
  }
}
