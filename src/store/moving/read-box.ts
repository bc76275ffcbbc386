import { createHash } from 'node:crypto';
import { open as openFile, stat } from 'node:fs/promises';
import { Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import { BadBox, limits, type Manifest, manifestEntry, manifestOf, type Part, partOf } from './box';

/** A box whose list of entries has been checked; their content is checked as it is read. */
export interface OpenBox {
  readonly manifest: Manifest;
  /** Everything in it but the manifest. */
  readonly parts: readonly {
    readonly entry: string;
    readonly part: Part;
    readonly bytes: number;
  }[];
  /** Copies an entry; throws `BadBox` where it is not what the manifest says. */
  readonly copy: (entry: string, to: Writable) => Promise<void>;
}

/** Opens a box for a while. Throws `BadBox`, or what the disk says. */
export async function withBox<Value>(
  file: string,
  use: (box: OpenBox) => Promise<Value>,
): Promise<Value> {
  const { size } = await stat(file).catch(() => {
    throw new BadBox({ kind: 'missing' });
  });
  if (size > limits.total) throw new BadBox({ kind: 'too-large' });
  const handle = await openFile(file, 'r');
  try {
    const head = Buffer.alloc(4);
    await handle.read(head, 0, 4, 0);
    if (head.toString('latin1') !== 'PK\x03\x04') throw new BadBox({ kind: 'not-a-box' });
    // Names are decoded here: every one that is not on our list is refused, whatever it would do.
    const options = { autoClose: false, lazyEntries: true, decodeStrings: false };
    const zip = await fromFdPromise(handle.fd, options).catch(damaged);
    return await use(await checked(zip, size));
  } finally {
    await handle.close();
  }
}

/** Whatever the ZIP reader stumbles over is a file that was cut off or altered; the disk's own go on. */
function damaged(error: unknown): never {
  const isOfDisk = typeof (error as NodeJS.ErrnoException).syscall === 'string';
  throw error instanceof BadBox || isOfDisk ? error : new BadBox({ kind: 'damaged' });
}

async function checked(zip: ZipFile, size: number): Promise<OpenBox> {
  const entries = await entriesOf(zip, size);
  const manifestAt = entries.get(manifestEntry);
  if (!manifestAt) throw new BadBox({ kind: 'not-a-box' });
  if (manifestAt.uncompressedSize > limits.manifest) throw new BadBox({ kind: 'too-large' });
  const manifest = manifestOf(await textOf(zip, manifestAt));
  const listed = new Map(manifest.files.map((one) => [one.entry, one]));
  const parts = [...entries].flatMap(([entry, { uncompressedSize: bytes }]) => {
    const part = partOf(entry);
    return part === null ? [] : [{ entry, part, bytes }];
  });
  const whole =
    listed.size === manifest.files.length &&
    parts.length === listed.size &&
    parts.every(({ entry, bytes }) => listed.get(entry)?.bytes === bytes) &&
    parts.some(({ part }) => part.kind === 'household') &&
    (manifest.papersFolder !== null || parts.every(({ part }) => part.kind !== 'paper'));
  if (!whole) throw new BadBox({ kind: 'damaged' });
  return {
    manifest,
    parts,
    async copy(entry, to) {
      const [at, { sha256, bytes } = {}] = [entries.get(entry), listed.get(entry)];
      if (!at) throw new BadBox({ kind: 'damaged' });
      const hash = createHash('sha256');
      let seen = 0;
      const check = new Transform({
        transform(part: Buffer, _encoding, done) {
          hash.update(part);
          seen += part.length;
          done(null, part);
        },
        flush(done) {
          const same = seen === bytes && hash.digest('hex') === sha256;
          done(same ? null : new BadBox({ kind: 'damaged' }));
        },
      });
      await pipeline(await contentOf(zip, at), check, to).catch(damaged);
    },
  };
}

/** The entries by name, each of a kind and size that may be there. */
async function entriesOf(zip: ZipFile, size: number): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limits.entries) throw new BadBox({ kind: 'too-large' });
  const entries = new Map<string, Entry>();
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
      const isPlain = kind === 0 || kind === 0o100000;
      if (entries.has(name) || !isPlain || (name !== manifestEntry && partOf(name) === null))
        throw new BadBox({ kind: 'foreign-entry', entry: name });
      if (entry.isEncrypted()) throw new BadBox({ kind: 'encrypted' });
      if (!entry.canDecodeFileData()) throw new BadBox({ kind: 'damaged' });
      total += entry.uncompressedSize;
      if (entry.uncompressedSize > limits.entry || total > limits.total)
        throw new BadBox({ kind: 'too-large' });
      entries.set(name, entry);
    }
  } catch (error) {
    damaged(error);
  }
  if (total > limits.ratio * size) throw new BadBox({ kind: 'too-large' });
  return entries;
}

function nameOf({ fileName }: Entry): string {
  // With `decodeStrings: false` it is the bytes; their flag is not asked, only our own names pass.
  return Buffer.from(fileName as unknown as Uint8Array).toString('utf8');
}

const contentOf = (zip: ZipFile, entry: Entry) => zip.openReadStreamPromise(entry).catch(damaged);

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  const parts: Buffer[] = [];
  try {
    for await (const part of await contentOf(zip, entry)) parts.push(part as Buffer);
  } catch (error) {
    damaged(error);
  }
  return Buffer.concat(parts).toString('utf8');
}
