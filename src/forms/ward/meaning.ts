import type { DocumentId } from '../../domain/application';
import type { AnswerKey, Recognised } from '../recognise/recognised';
import { answerKindAt } from '../template/answer-paths';
import type { FormField } from '../template/schema';
import { type Demands, staysBlank } from './demands';
import {
  anywhere,
  byWords,
  ofAccount,
  ofPerson,
  options,
  periods,
  type Role,
  roleInDocument,
  roleOfNobody,
  roleWords,
  signatureWords,
} from './meanings';

type BlankReason = Extract<FormField, { kind: 'blank' }>['reason'];

/** What a place on a form is for: an answer of the form model, or a hand. */
export type Meaning =
  | { readonly kind: 'answer'; readonly path: string }
  | { readonly kind: 'blank'; readonly reason: BlankReason };

const firstIn = <Value>(table: readonly (readonly [RegExp, Value])[], words: string) =>
  table.find(([pattern]) => pattern.test(words))?.[1] ?? null;

/** Whose answer it is; null where nobody can tell. */
function roleOf({ group }: Recognised, document: DocumentId): Role | null {
  if (group === null)
    return document in roleOfNobody ? (roleOfNobody[document] ?? null) : 'applicant';
  const role = firstIn(roleWords, group.replace(/\s/g, ''));
  return role && (roleInDocument[document]?.[role] ?? role);
}

/** The key without the part of a date: `birthDate.year` → `birthDate`. */
export const wholeKey = (key: AnswerKey): AnswerKey =>
  key.replace(/\.(year|month|day|family|given)$/, '') as AnswerKey;

/** What a printed option stands for in the answer at a path; a text answer is the option itself. */
export const optionValue = (path: string, printed: string): string | null => {
  const known = options[path];
  const words = printed.replace(/[\s□☐・]/g, '');
  return known ? firstIn(known, words) : words || null;
};

/** The answer whose values a choice prints; at least two of them, so that one word decides nothing. */
function choicePath({ kind, parts }: Recognised): string | null {
  if (kind !== 'choice') return null;
  const printed = parts.flatMap(({ option }) => option ?? []);
  const values = (path: string) => new Set(printed.flatMap((one) => optionValue(path, one) ?? []));
  return Object.keys(options).find((path) => values(path).size >= 2) ?? null;
}

function pathOf(answer: Recognised, document: DocumentId, demands: Demands): string | null {
  const key = wholeKey(answer.key);
  const role = roleOf(answer, document);
  const chosen = choicePath(answer);
  if (chosen !== null) return chosen;
  const period = periods.find((one) => {
    const path = one[key];
    return path !== undefined && demands.answers.some((asked) => asked.path === path);
  });
  if (period) return period[key] ?? null;
  if (role === 'account' && ofAccount[key]) return ofAccount[key] ?? null;
  // 児童との続柄: of the one who applies, whatever stands around it.
  if (key === 'relationship' && role === 'child') return 'applicant.relationship';
  const person = ofPerson[key];
  if (person !== undefined) return role === null ? null : `${role}.${person}`;
  // 「令和＿＿年度」 takes a number, not the year's name with its era.
  if (key === 'fiscalYear' && answer.reason.kind === 'unit') return null;
  const fixed = anywhere[key];
  if (fixed !== undefined) return fixed;
  return firstIn(byWords, answer.label.replace(/\s/g, ''));
}

/**
 * What a recognised place means for a document; null when that is not known, or the document knows no
 * such answer. What the document must leave to a hand becomes a blank, whatever the form seems to ask.
 */
export function meaningOf(
  answer: Recognised,
  document: DocumentId,
  demands: Demands,
): Meaning | null {
  if (roleOf(answer, document) === 'others') return { kind: 'blank', reason: 'by-others' };
  if (signatureWords.test(answer.label)) return { kind: 'blank', reason: 'signature' };
  if (demands.amountStaysBlank && (answer.key === 'amount' || answer.key === 'total'))
    return { kind: 'blank', reason: 'amount' };
  const path = pathOf(answer, document, demands);
  if (path === null || answerKindAt(path) === null) return null;
  const reason = staysBlank(path, demands);
  if (reason !== null) return { kind: 'blank', reason };
  const [root] = path.split('.');
  const known = demands.answers.some((asked) => asked.path.split('.')[0] === root);
  return known ? { kind: 'answer', path } : null;
}
