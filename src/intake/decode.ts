const startsWith = (bytes: Uint8Array, ...head: readonly number[]) =>
  head.every((byte, index) => bytes[index] === byte);

/**
 * Text of a CSV file: UTF-8, UTF-16 with its byte order mark, or Shift_JIS (windows-31j), which is
 * what Excel in Japan saves. Null when it is none of them.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xfe)) return decoded(bytes, 'utf-16le');
  return decoded(bytes, 'utf-8') ?? decoded(bytes, 'shift_jis');
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
