import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paperWords } from '../../src/copy/attachment';
import type { DocumentId, FormModel } from '../../src/domain/application';
import type { FormTemplate, PdfAssets } from '../../src/forms';
import { maximalModel, typicalModel } from '../support/form-models';
import { realForms, truthOf } from '../support/real-forms';
import { median, timed } from './statistics';
import { byPdfLib, byPdfme, type Drawing, pdfmeTemplate } from './ward-form-rivals';

/** One form as a ward might publish it: what this program and two others take for it. */
export interface WardFormBench {
  readonly name: string;
  /** Published by an office, not made for this project. */
  readonly isReal: boolean;
  readonly pages: number;
  readonly texts: number;
  /**
   * Milliseconds. `recognise`: the whole form; `filled`: filling alone, which is what the others do;
   * `checked`: as a user gets it, read back by another program before it is offered.
   */
  readonly ms: Readonly<Record<Way, number>>;
  /** Filling alone over the others, each a median of rounds measured one after the other. */
  readonly overPdfLib: number;
  readonly overPdfme: number;
  readonly withCheck: { readonly overPdfLib: number; readonly overPdfme: number };
  /** Bytes over the layout; below zero: the form's own were packed anew. */
  readonly added: { readonly ours: number; readonly pdfLib: number; readonly pdfme: number };
}

type Way = 'recognise' | 'filled' | 'checked' | 'pdfLib' | 'pdfme';

interface Sheet {
  readonly name: string;
  readonly layout: Uint8Array;
  readonly document: DocumentId;
  readonly isReal: boolean;
}

/** Our own, and, where published forms stand beside the project, the one with the most places to fill. */
function sheetsOf(root: string): readonly Sheet[] {
  const own = (name: string, document: DocumentId): Sheet => ({
    name,
    layout: new Uint8Array(
      readFileSync(join(root, 'tests', 'fixtures', 'ward-forms', `${name}.pdf`)),
    ),
    document,
    isReal: false,
  });
  const real = realForms.filter(({ name }) =>
    truthOf(name)?.answers.some(({ row }) => row === 'grand'),
  );
  return [
    own('application', 'eligibility-confirmation'),
    own('usage-report', 'usage-details'),
    ...real.map(({ name, bytes }) => ({
      name,
      layout: bytes,
      document: 'temporary-care-details' as const,
      isReal: true,
    })),
  ];
}

/** Points by which the same place may be read differently. */
const slack = 0.1;

/** Rounds before any is measured: each of them runs as fast as it ever will. */
const warming = 8;

const sectionsPath = 'temporaryCare.sections';

/** Every row of every table filled, and nothing that would need a further page. */
function modelFor(template: FormTemplate, rooms: readonly number[]): FormModel {
  const { usage, temporaryCare } = typicalModel;
  const rows = template.tables.find(({ path }) => path === 'usage.rows')?.rows ?? 0;
  const [section] = maximalModel.temporaryCare?.sections ?? [];
  const [hours, dayHours, nightHours] = [60, 48, 12];
  const sums = section && { ...section.sums, dayHours: `${dayHours}`, nightHours: `${nightHours}` };
  return {
    ...typicalModel,
    usage: usage && {
      ...usage,
      rows: (maximalModel.usage?.rows ?? []).slice(0, rows).map((row) => ({ ...row, remark: '' })),
    },
    temporaryCare:
      temporaryCare && section && sums
        ? {
            ...temporaryCare,
            sections: rooms.map((room) => ({
              ...section,
              rows: section.rows.slice(0, room),
              sums,
            })),
            totals: sums,
            dayHours,
            nightHours,
            hoursUsed: hours,
          }
        : null,
  };
}

/**
 * Fills the same forms with this program, bare pdf-lib and @pdfme/generator, all warm, all in this process.
 * @throws when what they drew is not the same: then there is nothing to compare
 */
export async function benchWardForms(root: string, rounds = 9): Promise<readonly WardFormBench[]> {
  const benches: WardFormBench[] = [];
  for (const sheet of sheetsOf(root)) benches.push(await benchSheet(root, sheet, rounds));
  return benches;
}

async function benchSheet(
  root: string,
  { name, layout, document, isReal }: Sheet,
  rounds: number,
): Promise<WardFormBench> {
  const forms = await import('../../src/forms');
  const { planForm } = await import('../../src/forms/plan/plan');
  const pdfjs = join(root, 'node_modules', 'pdfjs-dist');
  const assets = { cMaps: join(pdfjs, 'cmaps'), standardFonts: join(pdfjs, 'standard_fonts') };
  const fontBytes = new Uint8Array(
    readFileSync(join(root, 'resources', 'fonts', 'NotoSansJP-Regular.ttf')),
  );
  const font = forms.loadFont(fontBytes);
  const recognise = async () => {
    const pages = await forms.readPages(layout, assets);
    if (!pages.ok) throw new Error(`${name}: ${pages.error.kind}`);
    return { pages: pages.value, recognised: forms.recogniseForm(pages.value) };
  };
  const { template } = forms.proposeTemplate({
    ...(await recognise()),
    document,
    sha256: createHash('sha256').update(layout).digest('hex'),
    reference: JSON.parse(readFileSync(join(root, 'forms', document, 'template.json'), 'utf8')),
    title: name,
    revision: '',
    fiscalYear: null,
  });
  const model = modelFor(template, forms.roomsOf(template, sectionsPath));
  const plan = planForm(template, model, font, paperWords);
  const drawing: Drawing = {
    layout,
    pages: plan.pages.map(({ ink }, page) => ({
      width: template.layout.pages[page]?.width ?? 0,
      texts: ink.flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.mark === 'text' ? mark : [])),
      ),
    })),
  };
  if (plan.pages.flatMap(({ ink }) => ink).some(({ marks }) => marks.some(isLine)))
    throw new Error(`${name}: the others are not told to draw lines`);
  const request = { template, layout, model, font, words: paperWords };
  const checker = forms.openChecker(assets);
  const fill = async (looked: { checker?: typeof checker } = {}) => {
    const filled = await forms.fillForm({ ...request, ...looked });
    if (!filled.ok) throw new Error(`${name}: ${JSON.stringify(filled.error)}`);
    return filled.value.pdf;
  };
  const theirs = pdfmeTemplate(drawing, font);
  const made = {
    ours: await fill({ checker }),
    pdfLib: await byPdfLib(drawing, fontBytes),
    pdfme: await byPdfme(theirs, fontBytes),
  };
  for (const pdf of [made.pdfLib, made.pdfme])
    if (!(await showSame(made.ours, pdf, assets)))
      throw new Error(`${name}: the three did not draw the same`);
  const ways: Readonly<Record<Way, () => Promise<unknown>>> = {
    recognise,
    filled: () => fill(),
    pdfLib: () => byPdfLib(drawing, fontBytes),
    checked: () => fill({ checker }),
    pdfme: () => byPdfme(theirs, fontBytes),
  };
  const times = await measured(ways, rounds);
  const over = (ours: Way, others: Way) =>
    median(times[ours].map((ms, round) => ms / (times[others][round] ?? Number.NaN)));
  return {
    name,
    isReal,
    pages: drawing.pages.length,
    texts: drawing.pages.reduce((sum, { texts }) => sum + texts.length, 0),
    ms: {
      recognise: median(times.recognise),
      filled: median(times.filled),
      checked: median(times.checked),
      pdfLib: median(times.pdfLib),
      pdfme: median(times.pdfme),
    },
    overPdfLib: over('filled', 'pdfLib'),
    overPdfme: over('filled', 'pdfme'),
    withCheck: { overPdfLib: over('checked', 'pdfLib'), overPdfme: over('checked', 'pdfme') },
    added: {
      ours: made.ours.length - layout.length,
      pdfLib: made.pdfLib.length - layout.length,
      pdfme: made.pdfme.length - layout.length,
    },
  };
}

/** Milliseconds of each round, every way in every round, after some that are not measured. */
async function measured(
  ways: Readonly<Record<Way, () => Promise<unknown>>>,
  rounds: number,
): Promise<Readonly<Record<Way, readonly number[]>>> {
  const times: Record<Way, number[]> = {
    recognise: [],
    filled: [],
    checked: [],
    pdfLib: [],
    pdfme: [],
  };
  for (let round = -warming; round < rounds; round += 1)
    for (const [way, work] of Object.entries(ways) as [Way, () => Promise<unknown>][]) {
      const ms = await timed(work);
      if (round >= 0) times[way].push(ms);
    }
  return times;
}

const isLine = ({ mark }: { readonly mark: string }) => mark !== 'text';

/** Whether two files show the same letters at the same places, whatever the order they are drawn in. */
async function showSame(one: Uint8Array, other: Uint8Array, assets: PdfAssets): Promise<boolean> {
  const { readDrawn } = await import('../../src/forms/page');
  const lettersOf = async (pdf: Uint8Array) => {
    const pages = await readDrawn(pdf, assets);
    if (!pages.ok) throw new Error(pages.error.kind);
    return pages.value.map(({ drawn }) => [...drawn.letters]);
  };
  const [left, right] = [await lettersOf(one), await lettersOf(other)];
  return left.every((letters, page) => {
    const rest = right[page] ?? [];
    const isEach = letters.every(({ text, box, size }) => {
      const at = rest.findIndex(
        (letter) =>
          letter.text === text &&
          Math.abs(letter.size - size) < slack &&
          letter.box.every((value, side) => Math.abs(value - (box[side] ?? 0)) < slack),
      );
      if (at >= 0) rest.splice(at, 1);
      return at >= 0;
    });
    return isEach && rest.length === 0;
  });
}
