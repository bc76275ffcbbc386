import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paperWords } from '../../src/copy/attachment';
import type { FilledForm, FormFont, FormTemplate } from '../../src/forms';
import { typicalModel } from '../support/form-models';
import { median, timed } from './statistics';

// pdf-lib, fontkit and src/forms are loaded inside the functions: the cold run measures that too.

/** Those that add pages of their own, which bare pdf-lib is not told to do; ten remain. */
const growing = ['usage-details', 'calculation-statement', 'cover-sheet', 'temporary-care-details'];

interface Form {
  readonly template: FormTemplate;
  readonly layout: Uint8Array;
}

const fontBytes = (root: string): Uint8Array =>
  new Uint8Array(readFileSync(join(root, 'resources', 'fonts', 'NotoSansJP-Regular.ttf')));

async function formsOf(root: string): Promise<readonly Form[]> {
  const { parseTemplate } = await import('../../src/forms');
  const folder = join(root, 'forms');
  return readdirSync(folder)
    .filter((id) => !growing.includes(id) && existsSync(join(folder, id, 'template.json')))
    .map((id) => {
      const template = parseTemplate(
        JSON.parse(readFileSync(join(folder, id, 'template.json'), 'utf8')),
      );
      if (!template.ok) throw new Error(`${id}: ${JSON.stringify(template.error)}`);
      const layout = new Uint8Array(readFileSync(join(folder, id, 'layout.pdf')));
      return { template: template.value, layout };
    });
}

async function fillAll(forms: readonly Form[], font: FormFont): Promise<readonly FilledForm[]> {
  const { fillForm } = await import('../../src/forms');
  const filled: FilledForm[] = [];
  for (const form of forms) {
    const result = await fillForm({ ...form, model: typicalModel, font, words: paperWords });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    filled.push(result.value);
  }
  return filled;
}

/** The same drawing as a program without this engine would do it: the font embedded for each form. */
async function drawAllBare(
  forms: readonly Form[],
  filled: readonly FilledForm[],
  font: Uint8Array,
): Promise<number> {
  const { PDFDocument } = await import('pdf-lib');
  const fontkit = await import('fontkit');
  let bytes = 0;
  for (const [index, { layout }] of forms.entries()) {
    const document = await PDFDocument.load(layout);
    document.registerFontkit(fontkit as unknown as Parameters<typeof document.registerFontkit>[0]);
    const embedded = await document.embedFont(font, { subset: true });
    for (const { page, box, text } of filled[index]?.drawn ?? []) {
      const sheet = document.getPage(page);
      const [x, y] = [box[0] + 1.5, sheet.getHeight() - box[3] + 3];
      if (text === '') sheet.drawEllipse({ x, y, xScale: 20, yScale: 7, borderWidth: 0.9 });
      else sheet.drawText(text, { x, y, size: 9, font: embedded });
    }
    bytes += (await document.save()).length;
  }
  return bytes;
}

const round = (value: number, digits = 0): number => Number(value.toFixed(digits));

/** The argument with which the bench's own script is started again for a cold run. */
export const coldRunArgument = 'forms-cold';

export interface ColdRun {
  /** Loading the modules, parsing the font and filling ten forms. */
  readonly workMs: number;
  /** From the start of the process. */
  readonly sinceStartMs: number;
  readonly peakMb: number;
}

/** For the child process: does all once and prints a `ColdRun` as JSON. */
export async function runFormsCold(root: string): Promise<void> {
  const workMs = await timed(async () => {
    const { loadFont } = await import('../../src/forms');
    await fillAll(await formsOf(root), loadFont(fontBytes(root)));
  });
  const run: ColdRun = {
    workMs: round(workMs),
    sinceStartMs: round(performance.now()),
    peakMb: round(process.resourceUsage().maxRSS / 1024),
  };
  console.log(JSON.stringify(run));
}

export interface FormsBench {
  readonly forms: number;
  readonly answers: number;
  /** Median of the runs; goal 1500 for `workMs`. Null when the script cannot be started again. */
  readonly cold: ColdRun | null;
  readonly warmMs: number;
  readonly bareWarmMs: number;
  /** Ours over bare pdf-lib, each round measured one after the other; goal 0.5. */
  readonly ratio: number;
  /** Bytes over the layout; goal 60000 for the largest. */
  readonly largestAdded: number;
  readonly meanAdded: number;
  readonly bareMeanAdded: number;
}

/**
 * Measures filling against bare pdf-lib in one process, and cold in processes of their own.
 * @param script The bundled bench, which calls `runFormsCold` when given `coldRunArgument`.
 */
export async function benchForms(
  root: string,
  script: string | null,
  rounds = 9,
): Promise<FormsBench> {
  const { loadFont } = await import('../../src/forms');
  const bytes = fontBytes(root);
  const font = loadFont(bytes);
  const forms = await formsOf(root);
  const filled = await fillAll(forms, font);
  const layouts = forms.reduce((sum, { layout }) => sum + layout.length, 0);
  const bareBytes = await drawAllBare(forms, filled, bytes);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round_ = 0; round_ < rounds; round_ += 1) {
    ours.push(await timed(() => fillAll(forms, font)));
    bare.push(await timed(() => drawAllBare(forms, filled, bytes)));
  }
  const added = filled.map(({ pdf }, index) => pdf.length - (forms[index]?.layout.length ?? 0));
  return {
    forms: forms.length,
    answers: filled.reduce((sum, { drawn }) => sum + drawn.length, 0),
    cold: script === null ? null : coldRun(script),
    warmMs: round(median(ours), 1),
    bareWarmMs: round(median(bare), 1),
    ratio: round(median(ours.map((ms, index) => ms / (bare[index] ?? Number.NaN))), 2),
    largestAdded: Math.max(...added),
    meanAdded: round(added.reduce((sum, size) => sum + size, 0) / added.length),
    bareMeanAdded: round((bareBytes - layouts) / forms.length),
  };
}

/** The median of five. */
function coldRun(script: string): ColdRun | null {
  const runs = Array.from({ length: 5 }, (): ColdRun => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, coldRunArgument], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  return runs.toSorted((one, other) => one.workMs - other.workMs)[2] ?? null;
}
