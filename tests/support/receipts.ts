import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Handlers } from '../../src/app';

/** An invented receipt of `tests/fixtures/receipts`. */
export const receiptFile = (name: string): Buffer =>
  readFileSync(path.join(__dirname, '..', 'fixtures', 'receipts', name));

const crcTable = Array.from({ length: 256 }, (_, number) => {
  let value = number;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});
const crcOf = (bytes: Buffer): number =>
  ~bytes.reduce((crc, byte) => (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8), 0xffffffff) >>>
  0;

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crcOf(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** A grey PNG that says it has so many dots and holds as many rows as asked for. */
export function pngOf(width: number, height: number, rows = height, grey = 200): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const row = Buffer.alloc(width + 1, grey);
  row[0] = 0;
  const data = deflateSync(Buffer.concat(Array<Buffer>(rows).fill(row)));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Attaches a file as the page does: in parts, then kept. */
export async function keptReceipt(
  program: Handlers,
  handle: string,
  content: Buffer,
  folder: string | null = null,
  partBytes = 8 * 1024 * 1024,
) {
  const started = await program.startReceipt({ handle, bytes: content.length });
  if (!started.ok) return started;
  const { file } = started.value;
  for (let at = 0; at < content.length; at += partBytes) {
    const part = content.subarray(at, at + partBytes).toString('base64');
    const sent = await program.sendReceiptPart({ file, at, part });
    if (!sent.ok) return sent;
  }
  return program.keepReceipt({ handle, folder, file });
}
