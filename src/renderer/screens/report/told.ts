import { comparableName, type Household } from '../../../domain/household';
import type { Failed } from '../../session/failures';

/** Answers a household with a passphrase gives as a matter of course. */
const expected = ['needs-passphrase', 'wrong-passphrase'];

/** The failures worth telling: a question for the passphrase is none. */
export const toldFailures = (all: readonly Failed[]): readonly Failed[] =>
  all.filter(({ code }) => !expected.includes(code));

/** A single letter of a name stands in too many words. */
const shortestName = 2;

/** Names of the household's people, or parts of them, that stand in what the user wrote. */
export function namesIn(words: string, household: Household | null): readonly string[] {
  if (household === null) return [];
  const { applicant, spouse, children } = household;
  const said = comparableName(words);
  const parts = [applicant, ...(spouse ? [spouse] : []), ...children].flatMap(({ name }) => [
    name.family,
    name.given,
    name.familyKana,
    name.givenKana,
  ]);
  const found = parts
    .map((part) => part.trim())
    .filter((part) => [...part].length >= shortestName && said.includes(comparableName(part)));
  // さくら and サクラ are one name to the reader.
  const folded = found.map(comparableName);
  return found.filter((_, at) => folded.indexOf(folded[at] ?? '') === at);
}
