import type { NoPlace } from '../../../../copy/screens-answers';
import {
  certificationOf,
  childrenOf,
  holderOf,
  type PlannedDocument,
} from '../../../../domain/application';
import { type CivilMonth, fiscalYearOf, monthOf } from '../../../../domain/calendar';
import type { Figure } from '../../../../domain/explain';
import type { Child, Household } from '../../../../domain/household';
import type { MonthStatement } from '../../../../domain/subsidy';
import { inOrder } from '../../../../domain/usage';
import type { Opened } from '../../results/opened';
import type { Area } from '../filled';
import { type Origin, origins } from './origins';
import type { Spot } from './spot';

/** Where one can go from an answer. */
export type Way =
  /** A page of 世帯とお子さん; null: its summary. */
  | { readonly kind: 'entry'; readonly page: string | null }
  | {
      readonly kind: 'bookings';
      readonly childId: string | null;
      readonly month: CivilMonth | null;
    }
  /** What is opened on 計算結果, and the year it stands in; null: all. */
  | { readonly kind: 'figures'; readonly opened: Opened; readonly year: number | null }
  | { readonly kind: 'filing-date' };

export type Place = Way | { readonly kind: 'none'; readonly why: NoPlace };

/** The paper an answer stands on, and what it was made from. */
export interface Subject {
  readonly planned: PlannedDocument;
  readonly household: Household;
  readonly months: readonly MonthStatement[];
}

/** Goes there; from the spot one comes back to. */
export type Jump = (way: Way, from: Spot) => void;

const none = (why: NoPlace): Place => ({ kind: 'none', why });

/** The child an answer is about: the paper's own, or one of those it lists. */
function childOf(path: string, { planned, household, months }: Subject): Child | null {
  const own = household.children.find(({ id }) => id === planned.childId);
  if (!path.startsWith('children')) return own ?? null;
  const listed = childrenOf(planned, household, months);
  const [, at] = path.split('.');
  if (at !== undefined) return listed[Number(at)] ?? null;
  // A whole table of several children is the summary's.
  return listed.length === 1 ? (listed[0] ?? null) : null;
}

function entryPlace(pattern: string, path: string, subject: Subject): Place {
  const { planned, household } = subject;
  let page = pattern.replace(':parent', planned.parent ?? 'applicant');
  if (page.startsWith(':holder')) {
    const role = holderOf(household);
    if (role === null) return none('not-a-parent');
    page = page.replace(':holder', role);
  }
  if (page.includes(':child')) {
    const child = childOf(path, subject);
    if (child === null) return { kind: 'entry', page: null };
    const at = certificationOf(child);
    page = page.replace(':child', child.id).replace(':certification', at < 0 ? 'new' : `${at}`);
  }
  // Whether there is a spouse comes before what is asked of one.
  if (page.startsWith('spouse/') && household.spouse === null) page = 'spouse';
  return { kind: 'entry', page };
}

function bookingsPlace(path: string, subject: Subject): Place {
  const child = childOf(path, subject);
  const { planned, household } = subject;
  const first = inOrder(household.usage).find(
    ({ childId }) => child === null || childId === child.id,
  );
  return {
    kind: 'bookings',
    childId: child?.id ?? null,
    month: planned.month ?? (first ? monthOf(first.date) : null),
  };
}

function figuresPlace(what: Figure | 'claimed', { planned }: Subject): Place {
  const { childId, month, document } = planned;
  const claimed = document.startsWith('transport') ? 'transport' : 'fee-subsidy';
  return {
    kind: 'figures',
    opened: { childId, month, what: what === 'claimed' ? claimed : what },
    year: month ? fiscalYearOf(month) : planned.fiscalYear,
  };
}

const originAt = (path: string): Origin | undefined =>
  origins[path.replace(/(?<=\.)\d+(?=\.|$)/g, '*')];

/** Where an answer of a paper is entered, or why nowhere. */
export function placeOf({ path, becomes, byOthers }: Area, subject: Subject): Place {
  if (becomes === 'blank') return none(byOthers ? 'by-others' : 'by-hand');
  const origin = path === null ? undefined : originAt(path);
  if (path === null || origin === undefined) return none('by-itself');
  switch (origin.kind) {
    case 'entry':
      return entryPlace(origin.page, path, subject);
    case 'bookings':
      return bookingsPlace(path, subject);
    case 'figures':
      return figuresPlace(origin.what, subject);
    case 'filing-date':
    case 'none':
      return origin;
    default:
      return origin satisfies never;
  }
}
