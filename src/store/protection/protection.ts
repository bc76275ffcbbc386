import { createHash, createSecretKey, generateKeySync, type KeyObject } from 'node:crypto';
import { type Result, success } from '../../domain/result';
import { type Derivation, derivedKey, newDerivation } from './derive';
import {
  boundToData,
  boundToEarlier,
  boundToKey,
  type Envelope,
  envelopeBytes,
  headText,
  isProtected,
  type ProtectedProblem,
  parseEnvelope,
  refusal,
} from './envelope';
import { type Sealed, seal, unseal } from './sealing';

/** The key of a household that is open, with what its file says of it. Never the passphrase. */
export interface Protection {
  readonly kdf: Derivation;
  readonly key: Sealed;
  /** Opaque objects: printed by mistake they say nothing. */
  readonly dataKey: KeyObject;
  /** Keys that some backups may still be under, newest first. */
  readonly earlier: readonly KeyObject[];
}

/** How a key is come by for a file that turns out to be protected. */
export type Unlock = (envelope: Envelope) => Promise<Result<Protection, ProtectedProblem>>;

/** No key at hand. */
export const locked: Unlock = async () => refusal('locked');

const keyLength = 32;
/** So many changes of passphrase without one in between that reached the backups: never. */
const mostEarlier = 16;

/** A new key under a passphrase; `before` stays at hand until the backups are rewritten. */
export async function newProtection(
  passphrase: string,
  before: Protection | null = null,
  cost?: number,
): Promise<Protection> {
  const kdf = newDerivation(cost);
  const dataKey = generateKeySync('aes', { length: keyLength * 8 });
  const wrapping = await derivedKey(passphrase, kdf);
  const key = seal(wrapping, dataKey.export(), boundToKey({ kdf }));
  const earlier = before === null ? [] : [before.dataKey, ...before.earlier];
  return { kdf, key, dataKey, earlier: earlier.slice(0, mostEarlier) };
}

/** The same key, for files that need none from before. */
export const alone = (protection: Protection): Protection => ({ ...protection, earlier: [] });

function opened(envelope: Envelope, dataKey: KeyObject): Result<Protection, ProtectedProblem> {
  const { kdf, key, earlier } = envelope;
  const bytes = earlier && unseal(dataKey, earlier, boundToEarlier(envelope));
  if (earlier !== null && (bytes === null || bytes.length % keyLength !== 0))
    return refusal('damaged');
  const keys = Array.from({ length: (bytes?.length ?? 0) / keyLength }, (_, index) =>
    createSecretKey((bytes as Buffer).subarray(index * keyLength, (index + 1) * keyLength)),
  );
  return success({ kdf, key, dataKey, earlier: keys });
}

/** Whether a file is under this very key. */
const isUnder = ({ kdf, key }: Protection, envelope: Envelope) =>
  kdf.salt === envelope.kdf.salt && key.box === envelope.key.box;

/** The key by its passphrase. Derived once, also when the file is read twice. */
export function byPassphrase(passphrase: string): Unlock {
  let last: Protection | null = null;
  return async (envelope) => {
    if (last !== null && isUnder(last, envelope)) return opened(envelope, last.dataKey);
    const wrapping = await derivedKey(passphrase, envelope.kdf);
    const bytes = unseal(wrapping, envelope.key, boundToKey(envelope));
    if (bytes === null) return refusal('wrong-passphrase');
    if (bytes.length !== keyLength) return refusal('damaged');
    const protection = opened(envelope, createSecretKey(bytes));
    if (protection.ok) last = protection.value;
    return protection;
  };
}

/** The key of a household that is open already. */
export const byProtection =
  (protection: Protection | null): Unlock =>
  async (envelope) => {
    if (protection === null) return refusal('locked');
    if (isUnder(protection, envelope)) return opened(envelope, protection.dataKey);
    const dataKey = [protection.dataKey, ...protection.earlier].find(
      (key) => unseal(key, envelope.data, boundToData(envelope)) !== null,
    );
    return dataKey === undefined ? refusal('locked') : opened(envelope, dataKey);
  };

/** Tells the keys of households apart without saying anything about them. */
export const nameOfKey = ({ key }: Pick<Protection, 'key'>): string =>
  createHash('sha256').update(key.box).digest('hex').slice(0, 32);

export const keySecret = ({ dataKey }: Protection): string => dataKey.export().toString('base64');

/** The key as `keySecret` gave it. One that does not fit is as good as none. */
export const byKeySecret =
  (secret: string): Unlock =>
  async (envelope) => {
    const bytes = Buffer.from(secret, 'base64');
    if (bytes.length !== keyLength) return refusal('locked');
    const dataKey = createSecretKey(bytes);
    if (unseal(dataKey, envelope.data, boundToData(envelope)) === null) return refusal('locked');
    return opened(envelope, dataKey);
  };

const headOf = ({ kdf, key, dataKey, earlier }: Protection): Omit<Envelope, 'data'> => {
  const keys = Buffer.concat(earlier.map((one) => one.export()));
  return {
    kdf,
    key,
    earlier: keys.length === 0 ? null : seal(dataKey, keys, boundToEarlier({ kdf, key })),
  };
};

/** How every file under this key alone begins, after its check. */
export const headUnder = (protection: Protection): string => headText(headOf(alone(protection)));

/** The bytes of a file: the content itself, or the envelope with the content under its key. */
export function contentUnder(protection: Protection | null, plain: string | Uint8Array): Buffer {
  const bytes = Buffer.from(plain as Uint8Array);
  if (protection === null) return bytes;
  const head = headOf(protection);
  return envelopeBytes({ ...head, data: seal(protection.dataKey, bytes, boundToData(head)) });
}

export interface Plain {
  readonly plain: Uint8Array;
  /** Null: the file is not protected. */
  readonly protection: Protection | null;
}

/** What stands in a file, whether it is protected or not. */
export async function plainOf(
  bytes: Uint8Array,
  unlock: Unlock,
): Promise<Result<Plain, ProtectedProblem>> {
  if (!isProtected(bytes)) return success({ plain: bytes, protection: null });
  const envelope = parseEnvelope(bytes);
  if (!envelope.ok) return envelope;
  const unlocked = await unlock(envelope.value);
  if (!unlocked.ok) return unlocked;
  const protection = unlocked.value;
  const plain = unseal(protection.dataKey, envelope.value.data, boundToData(envelope.value));
  // One envelope in another is nobody's household.
  if (plain === null || isProtected(plain)) return refusal('damaged');
  return success({ plain, protection });
}
