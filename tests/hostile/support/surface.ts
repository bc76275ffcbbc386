import type fc from 'fast-check';

/** Where one surface does its work: everything it may write lies in `data`. */
export interface Place {
  readonly root: string;
  readonly data: string;
  /** Counts up with each case: for names that no other case has. */
  readonly next: () => number;
}

/** One way into the program for bytes that somebody else made. */
export interface Surface<Input> {
  /** Written by hand; each made when its turn comes, as some are large. */
  readonly nasties: Readonly<Record<string, () => Input>>;
  readonly generated: fc.Arbitrary<Input>;
  /**
   * Does what a user does with such an input. Answers in a word what came of it; throws when the program
   * did something it must not do.
   */
  readonly run: (input: Input) => Promise<string>;
  readonly close?: () => Promise<void>;
}

export type Make = (place: Place) => Promise<Surface<unknown>>;

/** What a user may be told: a Japanese sentence, with neither a stack nor a path of the program. */
export function checkSentence(sentence: unknown, root: string): void {
  if (typeof sentence !== 'string' || !/[\u3041-\u30ff]/.test(sentence))
    throw new Error(`no Japanese sentence: ${JSON.stringify(sentence)?.slice(0, 200)}`);
  if (/\n\s+at |node_modules|node:internal/.test(sentence) || sentence.includes(root))
    throw new Error(`a stack or a path of ours: ${sentence.slice(0, 400)}`);
}

/** The answer of a command, either way; returns a word for it. */
export function checkAnswer(answer: unknown, root: string): string {
  const { ok, error } = answer as { ok: unknown; error?: { code?: unknown; sentence?: unknown } };
  if (ok === true) return 'ok';
  checkSentence(error?.sentence, root);
  if (error?.code === 'internal') throw new Error('the program stumbled');
  return String(error?.code);
}
