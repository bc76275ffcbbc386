import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

/** Something under a key: AES-256-GCM, the tag behind the content, both base64. */
export interface Sealed {
  readonly nonce: string;
  readonly box: string;
}

const cipher = 'aes-256-gcm';
/** What GCM is made for. Random ones are safe for four thousand million saves under one key. */
const nonceLength = 12;
const tagLength = 16;

/** `bound` is not hidden, but what is sealed opens only beside the very same. */
const boundBytes = (bound: readonly unknown[]) => Buffer.from(JSON.stringify(bound));

export function seal(key: KeyObject, plain: Uint8Array, bound: readonly unknown[]): Sealed {
  const nonce = randomBytes(nonceLength);
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagLength });
  sealing.setAAD(boundBytes(bound));
  const box = Buffer.concat([sealing.update(plain), sealing.final(), sealing.getAuthTag()]);
  return { nonce: nonce.toString('base64'), box: box.toString('base64') };
}

/** Null: another key, or not as it was sealed. Nothing of a box that is not whole is ever returned. */
export function unseal(key: KeyObject, sealed: Sealed, bound: readonly unknown[]): Buffer | null {
  const nonce = Buffer.from(sealed.nonce, 'base64');
  const box = Buffer.from(sealed.box, 'base64');
  if (nonce.length !== nonceLength || box.length < tagLength) return null;
  try {
    const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tagLength });
    opening.setAAD(boundBytes(bound));
    opening.setAuthTag(box.subarray(box.length - tagLength));
    const content = opening.update(box.subarray(0, box.length - tagLength));
    return Buffer.concat([content, opening.final()]);
  } catch {
    return null;
  }
}
