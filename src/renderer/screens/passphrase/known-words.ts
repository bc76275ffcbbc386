import type { Household } from '../../../domain/household';

/** Everything about the people of a household that others may know, as single words. */
export function knownWords({ applicant, spouse, children, bankAccount }: Household): string[] {
  const words: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === 'string') words.push(value, value.replaceAll('-', ''));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  gather([applicant, spouse, children, bankAccount]);
  // Longest first: a part of a word must not hide the whole.
  return words.sort((one, other) => other.length - one.length);
}
