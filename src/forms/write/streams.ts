import { deflateSync } from 'node:zlib';
import { type PDFContext, PDFRawStream } from 'pdf-lib';

/** A stream with its own compression: the same bytes in give the same bytes out. */
export const compressed = (
  context: PDFContext,
  bytes: Uint8Array | string,
  entries: Readonly<Record<string, number | string>> = {},
): PDFRawStream => {
  const data = deflateSync(bytes);
  return PDFRawStream.of(
    context.obj({ ...entries, Length: data.length, Filter: 'FlateDecode' }),
    new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
  );
};
