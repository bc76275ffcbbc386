import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import type { FileCipher } from './encryption/file-cipher';
import { compressed } from './streams';

export interface Update {
  /** Objects that are new, or take the place of the file's. */
  readonly objects: readonly (readonly [PDFRef, PDFObject])[];
  /** The file's own, with what has changed: /Root, /Info, /ID, /Encrypt. */
  readonly trailer: PDFDict;
  /** The number after the greatest of all objects. */
  readonly size: number;
  /** Where the file's newest cross-reference stands, and which kind it is. */
  readonly previous: number;
  readonly crossReference: 'table' | 'stream';
  readonly cipher: FileCipher | null;
}

/** A file with an update behind it; the file stays, byte for byte, the beginning of the result. */
export function appended(file: Uint8Array, update: Update): Uint8Array {
  const parts: Uint8Array[] = [file, ascii('\n')];
  let end = file.length + 1;
  const places = new Map<number, readonly [at: number, generation: number]>();
  const write = (ref: PDFRef, object: PDFObject) => {
    places.set(ref.objectNumber, [end, ref.generationNumber]);
    const body = new Uint8Array(object.sizeInBytes());
    object.copyBytesInto(body, 0);
    const head = ascii(`${ref.objectNumber} ${ref.generationNumber} obj\n`);
    for (const part of [head, body, ascii('\nendobj\n')]) {
      parts.push(part);
      end += part.length;
    }
  };
  const { cipher, trailer, previous } = update;
  const sorted = update.objects.toSorted(([one], [other]) => one.objectNumber - other.objectNumber);
  for (const [ref, object] of sorted) write(ref, cipher ? sealed(object, ref, cipher) : object);
  const start = end;
  trailer.set(PDFName.of('Prev'), trailer.context.obj(previous));
  if (update.crossReference === 'table') {
    trailer.set(PDFName.of('Size'), trailer.context.obj(update.size));
    parts.push(ascii(`${tableOf(places)}trailer\n${trailer.toString()}\n`));
  } else {
    const ref = PDFRef.of(update.size);
    places.set(ref.objectNumber, [end, 0]);
    write(ref, crossReferenceStream(places, trailer, update.size + 1));
  }
  parts.push(ascii(`startxref\n${start}\n%%EOF\n`));
  const whole = Buffer.concat(parts);
  return new Uint8Array(whole.buffer, whole.byteOffset, whole.length);
}

const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1');

type Places = ReadonlyMap<number, readonly [at: number, generation: number]>;

/** Numbers that follow each other, as a cross-reference lists them. */
function runsOf(places: Places): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const number of places.keys()) {
    const run = runs.at(-1);
    if (run && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs;
}

function tableOf(places: Places): string {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  const sections = runsOf(places).map((run) => {
    const entries = run.map((number) => {
      const [at, generation] = places.get(number) ?? [0, 0];
      return `${digits(at, 10)} ${digits(generation, 5)} n \n`;
    });
    return `${run[0]} ${run.length}\n${entries.join('')}`;
  });
  return `xref\n${sections.join('')}`;
}

/** Never encrypted. */
function crossReferenceStream(places: Places, trailer: PDFDict, size: number): PDFRawStream {
  const rows = Buffer.alloc(places.size * 7);
  [...places.values()].forEach(([at, generation], row) => {
    rows.writeUInt8(1, row * 7);
    rows.writeUInt32BE(at, row * 7 + 1);
    rows.writeUInt16BE(generation, row * 7 + 5);
  });
  const stream = compressed(trailer.context, rows, { Type: 'XRef', Size: size });
  stream.dict.set(PDFName.of('W'), trailer.context.obj([1, 4, 2]));
  const index = runsOf(places).flatMap((run) => [run[0] ?? 0, run.length]);
  stream.dict.set(PDFName.of('Index'), trailer.context.obj(index));
  for (const [key, value] of trailer.entries()) stream.dict.set(key, value);
  return stream;
}

/** An object as it stands in an encrypted file. */
function sealed(object: PDFObject, ref: PDFRef, cipher: FileCipher): PDFObject {
  if (object instanceof PDFString || object instanceof PDFHexString) {
    const hidden = cipher.string(ref, object.asBytes());
    return PDFHexString.of(Buffer.from(hidden).toString('hex'));
  }
  if (object instanceof PDFArray) {
    const copy = object.clone();
    object.asArray().forEach((item, index) => {
      copy.set(index, sealed(item, ref, cipher));
    });
    return copy;
  }
  if (object instanceof PDFRawStream) {
    const contents = cipher.stream(ref, object.getContents());
    const dict = sealed(object.dict, ref, cipher) as PDFDict;
    dict.set(PDFName.of('Length'), dict.context.obj(contents.length));
    return PDFRawStream.of(dict, contents);
  }
  if (object instanceof PDFDict) {
    const entries = object.entries().map(([key, value]) => [key, sealed(value, ref, cipher)]);
    return PDFDict.fromMapWithContext(new Map(entries as [PDFName, PDFObject][]), object.context);
  }
  return object;
}
