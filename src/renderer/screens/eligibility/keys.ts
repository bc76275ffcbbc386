import { type QuestionId, questionIds } from '../../../domain/eligibility';
import type { Household } from '../../../domain/household';
import { eligibilityArea } from '../../session/drafts';

const newChild = 'new';

/** `eligibility/c1/route`: a question; `eligibility/c1`: the answer. Without a child: the first question. */
export const keyOf = (childId: string | null, question: QuestionId | null): string =>
  eligibilityArea + [childId ?? newChild, question].filter((part) => part !== null).join('/');

/** Where one begins who has entered nothing. */
export const firstQuestion = keyOf(null, 'birth');

export const isEligibilityKey = (key: string): boolean => key.startsWith(eligibilityArea);

/** What a key means in a household; null: the child is not there. */
export function placeOf(key: string, { children }: Household) {
  const [, id = newChild, text] = key.split('/');
  const question = questionIds.find((one) => one === text) ?? null;
  if (id === newChild) return { child: null, question: question ?? ('birth' as const) };
  const child = children.find((one) => one.id === id);
  return child ? { child, question } : null;
}
