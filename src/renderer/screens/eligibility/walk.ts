import type { CivilDate } from '../../../domain/calendar';
import {
  eligibilityOf,
  type QuestionId,
  questionIds,
  questionsFor,
} from '../../../domain/eligibility';
import type { Child, Household } from '../../../domain/household';
import { schemeOf } from '../../../domain/rules';
import { keyOf } from './keys';

const place = (id: QuestionId): number => questionIds.indexOf(id);

/**
 * After a question: the next one that is open, or the answer. What was left for later before it stays so
 * until the answer's page asks again.
 */
export function keyAfter(
  question: QuestionId,
  childId: string,
  household: Household,
  today: CivilDate,
): string {
  const child = household.children.find(({ id }) => id === childId);
  if (!child) return keyOf(childId, null);
  const found = eligibilityOf(child, household, schemeOf(household.scheme), today);
  const asks = found.kind === 'undecided' ? found.asks : [];
  return keyOf(childId, asks.find((id) => place(id) > place(question)) ?? null);
}

/** The question before, answered or not; null: it was the first. */
export function questionBefore(question: QuestionId, child: Child | null): QuestionId | null {
  const all = child === null ? [] : questionsFor(child);
  return all[all.indexOf(question) - 1] ?? null;
}

/** The first open question, or the answer where nothing is open. */
export function keyToStart(child: Child, household: Household, today: CivilDate): string {
  const found = eligibilityOf(child, household, schemeOf(household.scheme), today);
  return keyOf(child.id, found.kind === 'undecided' ? (found.asks[0] ?? null) : null);
}
