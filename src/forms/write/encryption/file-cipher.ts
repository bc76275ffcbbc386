import { createCipheriv, createHash } from 'node:crypto';
import { PDFDict, PDFName, type PDFRef } from 'pdf-lib';
import { fileKey, numberAt } from './file-key';
import { rc4 } from './rc4';

/** Encrypts what is added to an encrypted file, as the file itself is. */
export interface FileCipher {
  readonly stream: Cipher;
  readonly string: Cipher;
}

type Cipher = (ref: PDFRef, data: Uint8Array) => Uint8Array;
type Method = 'None' | 'V2' | 'AESV2' | 'AESV3';

/**
 * @param id the first half of the file's /ID
 * @returns null when the file needs a password
 */
export function fileCipher(encrypt: PDFDict, id: Uint8Array): FileCipher | null {
  const key = fileKey(encrypt, id);
  const stream = methodOf(encrypt, 'StmF');
  const string = methodOf(encrypt, 'StrF');
  return key && stream && string
    ? { stream: cipherOf(stream, key), string: cipherOf(string, key) }
    : null;
}

function methodOf(encrypt: PDFDict, use: 'StmF' | 'StrF'): Method | null {
  if (numberAt(encrypt, 'V') < 4) return 'V2';
  const name = encrypt.lookup(PDFName.of(use));
  const filters = encrypt.lookup(PDFName.of('CF'));
  if (!(name instanceof PDFName) || name === PDFName.of('Identity')) return 'None';
  const filter = filters instanceof PDFDict ? filters.lookup(name) : null;
  const method = filter instanceof PDFDict ? filter.lookup(PDFName.of('CFM')) : null;
  const known = (['None', 'V2', 'AESV2', 'AESV3'] as const).find(
    (one) => method === PDFName.of(one),
  );
  return known ?? null;
}

function cipherOf(method: Method, key: Uint8Array): Cipher {
  switch (method) {
    case 'None':
      return (_, data) => data;
    case 'V2':
      return (ref, data) => rc4(objectKey(key, ref, ''), data);
    case 'AESV2':
      return (ref, data) => aes('aes-128-cbc', objectKey(key, ref, 'sAlT'), ref, data);
    case 'AESV3':
      return (ref, data) => aes('aes-256-cbc', key, ref, data);
  }
}

function objectKey(key: Uint8Array, ref: PDFRef, salt: string): Uint8Array {
  const number = Buffer.alloc(5);
  number.writeUIntLE(ref.objectNumber, 0, 3);
  number.writeUIntLE(ref.generationNumber, 3, 2);
  const digest = createHash('md5').update(key).update(number).update(salt).digest();
  return digest.subarray(0, Math.min(key.length + 5, 16));
}

function aes(name: string, key: Uint8Array, ref: PDFRef, data: Uint8Array): Uint8Array {
  // By its content, since a random one would change the file each time; the key keeps it secret.
  const start = createHash('sha256').update(key).update(ref.tag).update(data).digest();
  const cipher = createCipheriv(name, key, start.subarray(0, 16));
  return Buffer.concat([start.subarray(0, 16), cipher.update(data), cipher.final()]);
}
