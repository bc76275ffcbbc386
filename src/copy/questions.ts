import type { Scheme, ValueKey } from '../domain/rules';
import { questionsOfApplying } from './questions-applying';
import { questionsOfClaiming } from './questions-claiming';
import { questionsOfPaying } from './questions-paying';
import { questionsOfProgram } from './questions-program';
import type { RuleFigures } from './rule-figures';
import { newestRules, ruleFigures } from './rule-figures';

export interface Question {
  readonly id: string;
  readonly question: string;
  /** Other words people search with, and readings. */
  readonly words: string;
  readonly answer: (figures: RuleFigures) => readonly string[];
  /** Rule values the answer quotes: their status is shown with it. */
  readonly values: readonly ValueKey[];
  /** Ids of `Scheme.sources`. Empty: no text is known, and the answer says so. */
  readonly sources: readonly string[];
  /** About this program, not the scheme: what it does is the source. */
  readonly own?: boolean;
}

export const questionGroups = {
  paying: questionsOfPaying,
  applying: questionsOfApplying,
  claiming: questionsOfClaiming,
  program: questionsOfProgram,
} as const;

export const questions: readonly Question[] = Object.values(questionGroups).flat();

/** The answer, with the figures of the rules. */
export const answerOf = ({ answer }: Question, scheme: Scheme): readonly string[] =>
  answer(ruleFigures(newestRules(scheme)));
