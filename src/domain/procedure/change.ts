import { leaveEndOf } from '../application';
import type { CivilDate } from '../calendar';
import type { Certification, Child, Household } from '../household';
import { paperOf } from './papers';
import type { StepPaper } from './step';

/** 入所, 転出, 復職, 認定の更新・変更, 保育必要量の変更. */
export const changeKinds = [
  'enrolled',
  'moved-out',
  'returned',
  'certification-changed',
  'care-need-changed',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What may change on the way, and what the ward's page says of it. */
export interface WayChange {
  readonly kind: ChangeKind;
  /** When it happened, or will; null: not noted. */
  readonly on: CivilDate | null;
  /** Papers the ward's page asks for then. */
  readonly papers: readonly StepPaper[];
  /** What must be handed in stands on no page at hand: the office is to be asked. */
  readonly isSilent: boolean;
  /** Ids of `Scheme.sources`. */
  readonly sources: readonly string[];
}

const inOrder = ({ certifications }: Child): readonly Certification[] =>
  [...certifications].sort((a, b) => (a.from < b.from ? -1 : 1));

/** From when the newest certification holds, where it is not the first. */
const renewedOn = (child: Child): CivilDate | null => inOrder(child).slice(1).at(-1)?.from ?? null;

/** From when the 保育必要量 is another one, the last time it changed. */
function careNeedChangedOn(child: Child): CivilDate | null {
  const all = inOrder(child);
  const changed = all.filter(({ careNeed }, at) => at > 0 && all[at - 1]?.careNeed !== careNeed);
  return changed.at(-1)?.from ?? null;
}

function returnOf(child: Child, household: Household): WayChange {
  const end = leaveEndOf(child, household);
  const { route } = child;
  const returnedOn = route?.kind === 'leave-completed' ? route.returnedOn : null;
  return {
    kind: 'returned',
    on: end?.returnedOn ?? returnedOn,
    papers: end === null ? [] : [paperOf('leave-end-certificate', child, household)],
    // K19 asks only those who applied during their leave; of others the page wants nothing.
    isSilent: false,
    sources: ['K19', 'K10'],
  };
}

/** The changes that are looked at, in this order, whether or not they happened. */
export function changesOf(child: Child, household: Household): readonly WayChange[] {
  const silent = (
    kind: ChangeKind,
    on: CivilDate | null,
    sources: readonly string[],
  ): WayChange => ({ kind, on, papers: [], isSilent: true, sources });
  return [
    silent('enrolled', child.enrolledOn, ['K1']),
    silent('moved-out', child.procedure?.movedOutOn ?? null, []),
    returnOf(child, household),
    silent('certification-changed', renewedOn(child), ['K5']),
    silent('care-need-changed', careNeedChangedOn(child), ['K7']),
  ];
}
