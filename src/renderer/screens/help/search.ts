import {
  answerOf,
  questionGroups as groups,
  type Question,
  type questionGroups,
} from '../../../copy/questions';
import { newestRules, ruleFigures } from '../../../copy/rule-figures';
import { type Term, terms } from '../../../copy/terms';
import { comparableName } from '../../../domain/household';
import type { Scheme } from '../../../domain/rules';

/** A question or a term, with everything it can be found by, folded. */
export interface Entry {
  readonly id: string;
  readonly group: keyof typeof questionGroups | 'terms';
  readonly title: string;
  readonly answer: readonly string[];
  readonly values: Question['values'];
  readonly sources: readonly string[];
  /** A word of this program, or how it is used, needs no source. */
  readonly own: boolean;
  /** What it is about: counts more. */
  readonly subject: string;
  readonly text: string;
}

/** Without the marks between words, in one width and case. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s、。・?!「」()〜ー-]/g, '');

/** Hiragana and katakana make no difference. */
const fold = (text: string): string => comparableName(plain(text));

/** All that can be found. Small enough to be looked through at every keystroke. */
export function entriesOf(scheme: Scheme): readonly Entry[] {
  const figures = ruleFigures(newestRules(scheme));
  const asked = (Object.keys(groups) as (keyof typeof groups)[]).flatMap((group) =>
    groups[group].map((one): Entry => {
      const answer = answerOf(one, scheme);
      return {
        id: one.id,
        group,
        title: one.question,
        answer,
        values: one.values,
        sources: one.sources,
        own: one.own ?? false,
        subject: fold(`${one.question} ${one.words}`),
        text: fold(answer.join('')),
      };
    }),
  );
  const explained = Object.entries<Term>(terms).map(([id, one]): Entry => {
    const text = one.text(figures);
    return {
      id: `term-${id}`,
      group: 'terms',
      title: one.name,
      answer: [text],
      values: [],
      sources: one.source === null ? [] : [one.source],
      own: one.source === null,
      subject: fold(`${one.name} ${one.reading}`),
      text: fold(text),
    };
  });
  return [...asked, ...explained];
}

interface Pair {
  readonly text: string;
  /** Hiragana holds a sentence together; the rest says what it is about. */
  readonly weight: number;
}

function pairsOf(word: string): readonly Pair[] {
  const weightOf = (char: string) => (/[\u3041-\u3096]/.test(char) ? 0.125 : 0.5);
  const chars = [...plain(word)];
  return chars.slice(1).map((char, at) => {
    const before = chars[at] ?? '';
    return { text: fold(before + char), weight: weightOf(before) + weightOf(char) };
  });
}

const weigh = (pairs: readonly Pair[]): number =>
  pairs.reduce((sum, { weight }) => sum + weight, 0);

/** Two pairs or fewer are a word that is there or is not. */
const sentenceFrom = 3;

/** How much of a word an entry has: all of it, or the share of its pairs of letters. */
function hit(word: string, { subject, text }: Entry): number {
  const folded = fold(word);
  if (subject.includes(folded)) return 2;
  if (text.includes(folded)) return 1.5;
  const pairs = pairsOf(word);
  if (pairs.length < sentenceFrom) return 0;
  return weigh(pairs.filter((pair) => subject.includes(pair.text))) / weigh(pairs);
}

/** Sentences share some pairs with everything; below this it is chance. */
const enough = 0.45;

/**
 * The entries for what somebody typed, best first: words or a whole sentence, in kana or kanji. All of
 * them for an empty search. Own lines in place of a library: known ones split Japanese at spaces only.
 */
export function search(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = query.split(/[\s、。・]+/).filter((word) => fold(word) !== '');
  if (words.length === 0) return entries;
  return entries
    .map((entry) => ({ entry, scores: words.map((word) => hit(word, entry)) }))
    .filter(({ scores }) => scores.every((score) => score >= enough))
    .map(({ entry, scores }) => ({ entry, score: scores.reduce((sum, one) => sum + one, 0) }))
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}
