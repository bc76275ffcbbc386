import { createHash } from 'node:crypto';
import { failure, type Result, success } from '../../domain/result';
import { type Derivation, isBearable } from './derive';
import type { Sealed } from './sealing';

/** Why a protected file does not open. */
export interface ProtectedProblem {
  readonly kind: 'protected';
  /** `locked`: no key at hand opens it. `newer`: made in a way this program does not know. */
  readonly reason: 'locked' | 'wrong-passphrase' | 'damaged' | 'newer';
}

export const refusal = (reason: ProtectedProblem['reason']) =>
  failure<ProtectedProblem>({ kind: 'protected', reason });

/** A protected file: JSON like any household file, its household under a key of its own. */
export interface Envelope {
  readonly kdf: Derivation;
  /** The household's key, under the key of its passphrase. */
  readonly key: Sealed;
  /** Keys before the last change of passphrase, under today's, until no backup needs them. */
  readonly earlier: Sealed | null;
  readonly data: Sealed;
}

const format = 'sitter-hojo/protected';
const version = 1;

/** What the household's key is bound to. */
export const boundToKey = ({ kdf }: Pick<Envelope, 'kdf'>) => [format, version, 'key', kdf];
export const boundToEarlier = ({ kdf, key }: Omit<Envelope, 'data' | 'earlier'>) => [
  format,
  version,
  'earlier',
  kdf,
  key,
];
/** What the household is bound to: everything else that stands in the file. */
export const boundToData = ({ kdf, key, earlier }: Omit<Envelope, 'data'>) => [
  format,
  version,
  'data',
  kdf,
  key,
  earlier,
];

/** No secret and no protection: it tells a damaged file from a wrong passphrase before anybody is asked. */
const checkOf = (rest: object) => createHash('sha256').update(JSON.stringify(rest)).digest('hex');

const sealedParts = ({ nonce, box }: Sealed): Sealed => ({ nonce, box });

/** The part of an envelope's text that is the same in every file under one key. */
export function headText({ kdf, key, earlier }: Omit<Envelope, 'data'>): string {
  const { name, n, r, p, salt } = kdf;
  const parts = {
    kdf: { name, n, r, p, salt },
    key: sealedParts(key),
    earlier: earlier && sealedParts(earlier),
  };
  return JSON.stringify(parts).slice(1, -1);
}

export function envelopeBytes(envelope: Envelope): Buffer {
  const { kdf, key, earlier, data } = envelope;
  const check = checkOf({ format, version, kdf, key, earlier, data });
  const head = `"format":"${format}","version":${version},"check":"${check}"`;
  return Buffer.from(`{${head},${headText(envelope)},"data":${JSON.stringify(data)}}\n`);
}

/** More than the head of any envelope. */
export const headLength = 4096;
const marks = [format, '"check":"', '"kdf":{', '"salt":"'];

/** Whether bytes are, or were before they were damaged, a protected file. */
export function isProtected(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.includes('"sitter-hojo/household"')) return false;
  return marks.filter((mark) => start.includes(mark)).length >= 2;
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function sealedIn(value: unknown): Sealed | null {
  const { nonce, box } = record(value);
  return typeof nonce === 'string' && typeof box === 'string' ? { nonce, box } : null;
}

function derivationIn(value: unknown): Derivation | null {
  const { name, n, r, p, salt } = record(value);
  if (name !== 'scrypt' || typeof salt !== 'string') return null;
  if (typeof n !== 'number' || typeof r !== 'number' || typeof p !== 'number') return null;
  return { name, n, r, p, salt };
}

/** Reads a protected file as far as that goes without a key. */
export function parseEnvelope(bytes: Uint8Array): Result<Envelope, ProtectedProblem> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const { check, ...rest } = record(JSON.parse(text));
    if (check !== checkOf(rest)) return refusal('damaged');
    if (rest['format'] !== format || rest['version'] !== version) return refusal('newer');
    const [kdf, key, data] = [
      derivationIn(rest['kdf']),
      sealedIn(rest['key']),
      sealedIn(rest['data']),
    ];
    const earlier = rest['earlier'] === null ? null : sealedIn(rest['earlier']);
    if (kdf === null || !isBearable(kdf)) return refusal('newer');
    if (key === null || data === null || (earlier === null && rest['earlier'] !== null))
      return refusal('damaged');
    return success({ kdf, key, earlier, data });
  } catch {
    // Not UTF-8, not JSON, or nested beyond reason.
    return refusal('damaged');
  }
}
