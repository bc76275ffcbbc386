import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paperWords } from '../../src/copy/attachment';
import { calibrationWords } from '../../src/copy/calibration';
import { calibrationSheet, fillForm, loadFont, noOffset, offsetFrom } from '../../src/forms';
import { maximalModel } from '../support/form-models';
import { checker } from '../support/pdf/checker';
import { fixtureLayout } from '../support/pdf/fixture-layout';
import { fixtureTemplate } from '../support/pdf/fixture-template';
import { plainShape } from '../support/pdf/layout-shapes';
import {
  hasPoppler,
  type Raster,
  renderedByPdfjs,
  renderedByPoppler,
  textOfPages,
} from '../support/pdf/render';

const font = loadFont(
  readFileSync(join(import.meta.dirname, '../../resources/fonts/NotoSansJP-Regular.ttf')),
);
const perMillimetre = 72 / 25.4;
const renderers = [
  { name: 'pdf.js', render: renderedByPdfjs, isHere: true },
  { name: 'poppler', render: renderedByPoppler, isHere: hasPoppler() },
];

/** Millimetres from the left (upper) edge to the first line that is dark over most of the page. */
function longLine({ width, height, scale, grey }: Raster, way: 'upright' | 'across'): number {
  const [lines, along] = way === 'upright' ? [width, height] : [height, width];
  for (let line = 0; line < lines; line += 1) {
    let dark = 0;
    for (let at = 0; at < along; at += 1) {
      const pixel = way === 'upright' ? at * width + line : line * width + at;
      if ((grey[pixel] ?? 255) < 200) dark += 1;
    }
    if (dark > along / 2) return (line + 0.5) / scale / perMillimetre;
  }
  return Number.NaN;
}

async function sheet(offset = noOffset, render = renderedByPdfjs): Promise<Raster> {
  const [page] = await render(await calibrationSheet(calibrationWords, font, offset));
  if (!page) throw new Error('no page');
  return page;
}

describe('the calibration sheet', () => {
  for (const { name, render, isHere } of renderers) {
    const test = isHere ? it : it.skip;
    const where = isHere ? name : `${name} — SKIPPED: pdftoppm is not installed`;
    test(`has its long lines 20 mm from the edges of an A4 page (${where})`, async () => {
      const page = await sheet(noOffset, render);
      expect(Math.round(page.width / page.scale / perMillimetre)).toBe(210);
      expect(Math.round(page.height / page.scale / perMillimetre)).toBe(297);
      expect(longLine(page, 'upright')).toBeCloseTo(20, 0);
      expect(longLine(page, 'across')).toBeCloseTo(20, 0);
    });
  }

  it('moves by what was measured, to the right and down', async () => {
    // A printer whose ink stands 3 mm too far to the left and 2 mm too low.
    const offset = offsetFrom({ left: 17, top: 22 });
    expect(offset).toEqual({ right: 3, down: -2 });
    const [still, moved] = [await sheet(), await sheet(offset)];
    expect(longLine(moved, 'upright') - longLine(still, 'upright')).toBeCloseTo(3, 0);
    expect(longLine(moved, 'across') - longLine(still, 'across')).toBeCloseTo(-2, 0);
  });

  it('says how to use it, reads back, and is the same each time', async () => {
    const made = () => calibrationSheet(calibrationWords, font, { right: 0.5, down: -1.2 });
    const [one, other] = [await made(), await made()];
    expect(Buffer.compare(one, other)).toBe(0);
    const [text = ''] = await textOfPages(one);
    expect(text).toContain('右へ0.5mm・上へ1.2mmずらして');
    expect(text).toContain('実際のサイズ(100%)');
  });
});

describe('ink for forms that are printed already', () => {
  const fill = async (inkOnly?: { right: number; down: number }) => {
    const layout = await fixtureLayout(plainShape);
    const template = fixtureTemplate(layout);
    const filled = await fillForm({
      ...{ template, layout, model: maximalModel, font, words: paperWords, checker },
      ...(inkOnly ? { inkOnly } : {}),
    });
    if (!filled.ok) throw new Error(JSON.stringify(filled.error));
    return { layout, filled: filled.value };
  };

  it('is all the ink and nothing of the form', async () => {
    const { layout, filled: whole } = await fill();
    const { filled: ink } = await fill(noOffset);
    expect([ink.kept, ink.pageCount, ink.drawn]).toEqual([
      'left-out',
      whole.pageCount,
      whole.drawn,
    ]);
    const [form, both, alone] = [
      await renderedByPdfjs(layout),
      await renderedByPdfjs(whole.pdf),
      await renderedByPdfjs(ink.pdf),
    ];
    expect(alone.length).toBe(both.length);
    // The form with the ink over it is what was printed together.
    const [under, all, over] = [form[0], both[0], alone[0]];
    if (!under || !all || !over) throw new Error('no page');
    const differing = all.grey.filter(
      (value, at) => Math.abs(value - Math.min(under.grey[at] ?? 255, over.grey[at] ?? 255)) > 60,
    );
    expect(differing.length).toBe(0);
    expect(await textOfPages(ink.pdf)).not.toContain('standard');
  });

  it('moves by the offset, to the pixel', async () => {
    const still = (await renderedByPdfjs((await fill(noOffset)).filled.pdf))[0];
    const offset = { right: 10 / 2 / perMillimetre, down: -6 / 2 / perMillimetre };
    const moved = (await renderedByPdfjs((await fill(offset)).filled.pdf))[0];
    if (!still || !moved) throw new Error('no page');
    const { width, height } = still;
    let same = 0;
    let ink = 0;
    for (let y = 10; y < height - 10; y += 1)
      for (let x = 0; x < width - 10; x += 1) {
        const here = still.grey[y * width + x] ?? 255;
        if (here > 128) continue;
        ink += 1;
        if (Math.abs((moved.grey[(y - 6) * width + x + 10] ?? 255) - here) < 60) same += 1;
      }
    expect(ink).toBeGreaterThan(1000);
    expect(same / ink).toBeGreaterThan(0.98);
  });
});
