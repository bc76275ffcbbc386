import { PDFArray, PDFDict, PDFDocument, PDFHexString, type PDFObject, PDFString } from 'pdf-lib';
import { type FileCipher, fileCipher } from './encryption/file-cipher';

/** A layout in memory, its strings and streams in plain. */
export interface OpenLayout {
  readonly document: PDFDocument;
  /** How the file is encrypted, null when it is not. */
  readonly encryption: { readonly entry: PDFObject; readonly cipher: FileCipher } | null;
  /** Where the file's newest cross-reference stands; null when nothing of that kind stands there. */
  readonly crossReference: { readonly at: number; readonly kind: 'table' | 'stream' } | null;
}

/**
 * Reads a layout; one that its owner protected against changes opens without a password.
 * @throws when pdf-lib cannot read it, or it needs a password
 */
export async function openLayout(bytes: Uint8Array): Promise<OpenLayout> {
  const settings = { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY };
  const raw = await PDFDocument.load(bytes, { ...settings, ignoreEncryption: true });
  const { context } = raw;
  const crossReference = crossReferenceOf(bytes, context.pdfFileDetails.prevStartXRef);
  const entry = context.trailerInfo.Encrypt;
  if (!entry) return { document: raw, encryption: null, crossReference };
  const dict = context.lookup(entry);
  const ids = context.lookup(context.trailerInfo.ID);
  const id = ids instanceof PDFArray ? context.lookup(ids.get(0)) : null;
  const hasId = id instanceof PDFHexString || id instanceof PDFString;
  const cipher = dict instanceof PDFDict && hasId ? fileCipher(dict, id.asBytes()) : null;
  if (!cipher) throw new Error('the layout needs a password');
  const document = await PDFDocument.load(bytes, { ...settings, password: '' });
  // An /ID is never encrypted, and the reader may have taken it for a text that is.
  if (ids instanceof PDFArray) document.context.trailerInfo.ID = ids;
  return { document, encryption: { entry, cipher }, crossReference };
}

function crossReferenceOf(bytes: Uint8Array, at: number): OpenLayout['crossReference'] {
  const found = Buffer.from(bytes.subarray(at, at + 40)).toString('latin1');
  if (at <= 0) return null;
  if (/^xref\s/.test(found)) return { at, kind: 'table' };
  return /^\d+\s+\d+\s+obj\b/.test(found) ? { at, kind: 'stream' } : null;
}
