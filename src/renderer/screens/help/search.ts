import { type Question, questions } from '../../../copy/questions';
import { newestRules, ruleFigures } from '../../../copy/rule-figures';
import { type Term, type TermId, terms } from '../../../copy/terms';
import { comparableName } from '../../../domain/household';
import type { Scheme } from '../../../domain/rules';

/** A question or a term with everything it can be found by, folded. */
export interface Entry {
  readonly id: string;
  readonly question: Question | null;
  readonly term: Term | null;
  /** What it is about: counts more. */
  readonly subject: string;
  readonly text: string;
}

/** Kana, width and case make no difference; neither do the marks between words. */
const fold = (text: string): string =>
  comparableName(text)
    .toLowerCase()
    .replace(/[、。・?!「」()〜ー-]/g, '');

/** All that can be found. Small enough to be looked through at every keystroke. */
export function entriesOf(scheme: Scheme): readonly Entry[] {
  const figures = ruleFigures(newestRules(scheme));
  return [
    ...questions.map((question) => ({
      id: question.id,
      question,
      term: null,
      subject: fold(`${question.question}${question.words}`),
      text: fold(question.answer(figures).join('')),
    })),
    ...(Object.entries(terms) as [TermId, Term][]).map(([id, term]) => ({
      id: `term-${id}`,
      question: null,
      term,
      subject: fold(`${term.name}${term.reading}`),
      text: fold(term.text(figures)),
    })),
  ];
}

const pairsOf = (text: string): readonly string[] =>
  text.length < 2 ? [text] : [...text].slice(1).map((_, at) => text.slice(at, at + 2));

/** How much of a word an entry has: all of it, or the share of its pairs of letters. */
function hit(word: string, { subject, text }: Entry): number {
  if (subject.includes(word)) return 2;
  if (text.includes(word)) return 1.5;
  const pairs = pairsOf(word);
  return pairs.filter((pair) => subject.includes(pair)).length / pairs.length;
}

/** Sentences share some pairs with everything; below this it is chance. */
const enough = 0.5;

/**
 * The entries for what somebody typed, best first: words or a whole sentence, in kana or kanji. All of
 * them for an empty search.
 */
export function search(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = query
    .split(/[\s、。・]+/)
    .map(fold)
    .filter((word) => word !== '');
  if (words.length === 0) return entries;
  return entries
    .map((entry) => ({ entry, scores: words.map((word) => hit(word, entry)) }))
    .filter(({ scores }) => scores.every((score) => score >= enough))
    .map(({ entry, scores }) => ({ entry, score: scores.reduce((sum, one) => sum + one, 0) }))
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}
