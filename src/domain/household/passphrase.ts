/** Characters, after normalising. Three or four words of everyday language. */
export const shortestPassphrase = 12;
/** As typed; more is a mistaken paste. */
export const longestPassphrase = 200;
/** Fewer different characters are one word over and over. */
const fewestDifferent = 5;

/**
 * The form in which a passphrase counts. Input methods give the same word in several widths (ＡＢＣ and
 * ABC, ｶﾞ and ガ), with ideographic or plain spaces, and macOS in parts (か and ゛): whoever writes it on
 * paper cannot tell these apart and must not be locked out by them. Capitals stay capitals.
 */
export const normalisedPassphrase = (typed: string): string =>
  typed.normalize('NFKC').replace(/\s+/gu, ' ').trim();

export type PassphraseProblem = 'missing' | 'too-short' | 'too-long' | 'repeated';

const charactersOf = (typed: string): readonly string[] => [...normalisedPassphrase(typed)];

/** Why a passphrase cannot be set; null: it can. */
export function passphraseProblem(typed: string): PassphraseProblem | null {
  const characters = charactersOf(typed);
  if (characters.length === 0) return 'missing';
  if (typed.length > longestPassphrase) return 'too-long';
  if (characters.length < shortestPassphrase) return 'too-short';
  return new Set(characters).size < fewestDifferent ? 'repeated' : null;
}

export type PassphraseStrength =
  /** Somebody who knows the family would try it first. */
  'of-the-household' | 'digits' | 'in-order' | 'fair' | 'good';

const neighbours = (one: string, next: string) =>
  Math.abs((one.codePointAt(0) ?? 0) - (next.codePointAt(0) ?? 0)) <= 1;

/** How hard to guess, as far as a look at it tells. `known`: what others know of the household. */
export function passphraseStrength(typed: string, known: readonly string[]): PassphraseStrength {
  const text = normalisedPassphrase(typed).toLowerCase();
  const characters = [...text];
  const rest = known
    .map((word) => normalisedPassphrase(word).toLowerCase())
    .filter((word) => [...word].length >= 2)
    .reduce((left, word) => left.replaceAll(word, ''), text);
  if ([...rest].length < shortestPassphrase / 2) return 'of-the-household';
  if (/^[\d\s/.:-]+$/.test(text)) return 'digits';
  const steps = characters
    .slice(1)
    .filter((one, index) => neighbours(characters[index] ?? '', one));
  if (steps.length > characters.length / 2) return 'in-order';
  return characters.length >= 16 ? 'good' : 'fair';
}
