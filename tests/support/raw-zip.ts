import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a ZIP file as nobody's program would write it. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly deflate?: boolean;
  /** Bit 0: encrypted. */
  readonly flags?: number;
  /** Unix mode and type: 0o120777 is a link. */
  readonly mode?: number;
  /** The size it says it has. */
  readonly declared?: number;
  readonly method?: number;
}

/** A ZIP file byte by byte, as honest or dishonest as its entries. */
export function rawZip(entries: readonly RawEntry[], count = entries.length): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, deflate, flags = 0, mode = 0o100644, ...rest } of entries) {
    const plain = Buffer.from(content);
    const stored = deflate ? deflateRawSync(plain, { level: 9 }) : plain;
    const title = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags | 0x800, 2);
    facts.writeUInt16LE(rest.method ?? (deflate ? 8 : 0), 4);
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(stored.length, 14);
    facts.writeUInt32LE(rest.declared ?? plain.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, title, stored]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), facts, tail, title]),
    );
    parts.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end]);
}
