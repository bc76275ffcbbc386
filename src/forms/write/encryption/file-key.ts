import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { PDFBool, type PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { rc4 } from './rc4';

/**
 * The key of a file that opens without a password (ISO 32000-2, 7.6.4): its owner set one for changing
 * it only. Null when it does need a password, or is protected in a way nobody uses any more.
 *
 * @param id the first half of the file's /ID
 */
export function fileKey(encrypt: PDFDict, id: Uint8Array): Uint8Array | null {
  const revision = numberAt(encrypt, 'R');
  return revision >= 5 ? keyOf256(encrypt, revision) : keyOf128(encrypt, id, revision);
}

export const numberAt = (dict: PDFDict, key: string): number => {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : 0;
};

const bytesAt = (dict: PDFDict, key: string): Uint8Array => {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString
    ? value.asBytes()
    : new Uint8Array();
};

const hash = (name: 'md5' | 'sha256' | 'sha384' | 'sha512', ...parts: Uint8Array[]): Buffer =>
  parts.reduce((digest, part) => digest.update(part), createHash(name)).digest();

/** What the specification puts in the place of an empty password. */
const padding = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
);

function keyOf128(encrypt: PDFDict, id: Uint8Array, revision: number): Uint8Array | null {
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(numberAt(encrypt, 'P') | 0);
  const plainMetadata = encrypt.lookup(PDFName.of('EncryptMetadata')) === PDFBool.False;
  const salt = revision >= 4 && plainMetadata ? Buffer.alloc(4, 0xff) : Buffer.alloc(0);
  const owner = bytesAt(encrypt, 'O').subarray(0, 32);
  const user = bytesAt(encrypt, 'U');
  const keyOf = (length: number): Uint8Array => {
    let key: Uint8Array = hash('md5', padding, owner, permissions, id, salt);
    const rounds = revision >= 3 ? 50 : 0;
    for (let round = 0; round < rounds; round += 1) key = hash('md5', key.subarray(0, length));
    return key.subarray(0, length);
  };
  const opens = (key: Uint8Array): boolean => {
    if (revision < 3) return Buffer.compare(rc4(key, padding), user.subarray(0, 32)) === 0;
    let proof: Uint8Array = hash('md5', padding, id);
    for (let step = 0; step < 20; step += 1)
      proof = rc4(
        key.map((byte) => byte ^ step),
        proof,
      );
    return Buffer.compare(proof, user.subarray(0, 16)) === 0;
  };
  // The length is often absent or wrong; /U tells which it is.
  const stated = numberAt(encrypt, 'Length') / 8;
  const lengths = [stated, 16, 5].filter((length) => length >= 5 && length <= 16);
  return lengths.map(keyOf).find(opens) ?? null;
}

function keyOf256(encrypt: PDFDict, revision: number): Uint8Array | null {
  const user = bytesAt(encrypt, 'U');
  const hashOf = revision === 5 ? (salt: Uint8Array) => hash('sha256', salt) : hardenedHash;
  const proof = hashOf(user.subarray(32, 40));
  if (Buffer.compare(proof, user.subarray(0, 32)) !== 0) return null;
  const opening = hashOf(user.subarray(40, 48));
  const cipher = createDecipheriv('aes-256-cbc', opening, Buffer.alloc(16));
  cipher.setAutoPadding(false);
  return cipher.update(bytesAt(encrypt, 'UE').subarray(0, 32));
}

/** Algorithm 2.B for an empty password. */
function hardenedHash(salt: Uint8Array): Buffer {
  let key = hash('sha256', salt);
  for (let round = 0; ; round += 1) {
    const repeated = Buffer.concat(Array.from({ length: 64 }, () => key));
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32));
    cipher.setAutoPadding(false);
    const block = cipher.update(repeated);
    const rest = block.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = hash((['sha256', 'sha384', 'sha512'] as const)[rest] ?? 'sha256', block);
    if (round >= 63 && (block.at(-1) ?? 0) <= round - 31) return key.subarray(0, 32);
  }
}
