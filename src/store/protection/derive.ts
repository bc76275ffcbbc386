import { createSecretKey, type KeyObject, randomBytes, scrypt } from 'node:crypto';
import { normalisedPassphrase } from '../../domain/household';

/** How a passphrase becomes a key; stands in the file, so that it can grow with the years. */
export interface Derivation {
  readonly name: 'scrypt';
  readonly n: number;
  readonly r: number;
  readonly p: number;
  /** Base64. */
  readonly salt: string;
}

/** 128 MiB and a few tenths of a second for each guess. */
export const usualCost = 2 ** 17;
const blockSize = 8;
const keyLength = 32;
const saltLength = 16;

export const newDerivation = (n: number = usualCost): Derivation => ({
  name: 'scrypt',
  n,
  r: blockSize,
  p: 1,
  salt: randomBytes(saltLength).toString('base64'),
});

const largestCost = 2 ** 18;
const smallestCost = 2 ** 15;

/** Asked before anything is derived: a file from a stranger must not take all the memory there is. */
export function isBearable({ n, r, p, salt }: Derivation): boolean {
  const power = Number.isSafeInteger(n) && n >= smallestCost && n <= largestCost && !(n & (n - 1));
  const length = Buffer.from(salt, 'base64').length;
  return power && r === blockSize && (p === 1 || p === 2) && length >= saltLength && length <= 64;
}

/** Off the main thread: the window goes on answering meanwhile. */
export function derivedKey(passphrase: string, { n, r, p, salt }: Derivation): Promise<KeyObject> {
  const maxmem = 128 * r * (n + p) + 2 ** 20;
  return new Promise((resolve, reject) => {
    scrypt(
      Buffer.from(normalisedPassphrase(passphrase), 'utf8'),
      Buffer.from(salt, 'base64'),
      keyLength,
      { N: n, r, p, maxmem },
      (error, bytes) => (error ? reject(error) : resolve(createSecretKey(bytes))),
    );
  });
}
