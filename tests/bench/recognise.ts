import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './statistics';

export interface RecognisingBench {
  readonly forms: number;
  readonly places: number;
  /** Milliseconds for a page, read and its places found; goal 400 for the slowest. */
  readonly slowestMs: number;
  readonly medianMs: number;
  /** Share of that which reading takes; the rest is finding. */
  readonly readingShare: number;
  /** The very first page of a process, with loading pdf.js. */
  readonly firstMs: number;
}

/** Reads and recognises the project's own ward-like forms, each a page, several times. */
export async function benchRecognising(root: string, rounds = 7): Promise<RecognisingBench> {
  const started = performance.now();
  const { readPages, recogniseForm } = await import('../../src/forms');
  const pdfjs = join(root, 'node_modules', 'pdfjs-dist');
  const assets = { cMaps: join(pdfjs, 'cmaps'), standardFonts: join(pdfjs, 'standard_fonts') };
  const folder = join(root, 'tests', 'fixtures', 'ward-forms');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => new Uint8Array(readFileSync(join(folder, name))));
  const once = async (bytes: Uint8Array) => {
    const start = performance.now();
    const pages = await readPages(bytes, assets);
    if (!pages.ok) throw new Error(pages.error.kind);
    const read = performance.now() - start;
    const { answers } = recogniseForm(pages.value);
    return { read, whole: performance.now() - start, places: answers.length };
  };
  const [first] = files;
  if (!first) throw new Error('no forms to recognise');
  await once(first);
  const firstMs = performance.now() - started;
  const times: { read: number; whole: number; places: number }[] = [];
  for (const bytes of files) {
    const runs: (typeof times)[number][] = [];
    for (let round = 0; round < rounds; round += 1) runs.push(await once(bytes));
    times.push({
      read: median(runs.map(({ read }) => read)),
      whole: median(runs.map(({ whole }) => whole)),
      places: runs[0]?.places ?? 0,
    });
  }
  const whole = times.map((time) => time.whole);
  return {
    forms: files.length,
    places: times.reduce((sum, { places }) => sum + places, 0),
    slowestMs: Math.max(...whole),
    medianMs: median(whole),
    readingShare: median(times.map((time) => time.read / time.whole)),
    firstMs,
  };
}
