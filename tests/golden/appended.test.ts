import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/forms';
import { visiblePage } from '../../src/forms/write/geometry';
import { openLayout } from '../../src/forms/write/open-layout';
import { fixtureLayout } from '../support/pdf/fixture-layout';
import { layoutShapes, plainShape } from '../support/pdf/layout-shapes';
import { answered, filledLayout } from '../support/pdf/one-page';
import { complaintsOfQpdf, hasQpdf, rewrittenByQpdf } from '../support/pdf/qpdf';
import { hybridLayout } from '../support/pdf/raw-layouts';
import { type Raster, renderedByPdfjs, textOfPages } from '../support/pdf/render';
import { realForms } from '../support/real-forms';

const because = hasQpdf() ? '' : ' — SKIPPED: qpdf is not installed';
const checked = hasQpdf() ? it : it.skip;

const marks: readonly Box[] = [
  [30, 20, 200, 40],
  [30, 400, 200, 420],
];
/** Two answers on every page. */
const onEveryPage = (pages: number) =>
  Array.from({ length: pages }, (_, page) => {
    const [one, two] = marks.map((box) => answered(box, '髙橋 真由美', { page, copy: 0 }));
    return {
      source: { page, copy: 0 },
      areas: [],
      ink: [...(one?.ink ?? []), ...(two?.ink ?? [])],
    };
  });

const pageCount = async (layout: Uint8Array) =>
  (await openLayout(layout)).document.getPages().map(visiblePage).length;

async function expectAppended(layout: Uint8Array): Promise<Uint8Array> {
  const { pdf, kept } = await filledLayout(layout, onEveryPage(await pageCount(layout)));
  expect(kept).toBe('appended');
  expect(Buffer.compare(pdf.subarray(0, layout.length), layout)).toBe(0);
  const before = complaintsOfQpdf(layout);
  // What was wrong with the layout stays wrong; nothing is added to it.
  expect(complaintsOfQpdf(pdf).filter((line) => !before.includes(line))).toEqual([]);
  return pdf;
}

describe('a file that qpdf finds nothing wrong with', () => {
  for (const shape of layoutShapes) {
    checked(`${shape.name}${because}`, async () => {
      await expectAppended(await fixtureLayout(shape));
    });
  }
  checked(`of both kinds of list${because}`, async () => {
    await expectAppended(hybridLayout());
  });
  const ways = {
    linearised: ['--linearize'],
    'linearised, with object streams': ['--linearize', '--object-streams=generate'],
    'linearised, encrypted': ['--linearize', '--encrypt', '', 'owner', '256', '--'],
    'encrypted, AES-128, titles in plain': [
      '--encrypt',
      '',
      'owner',
      '128',
      '--use-aes=y',
      '--cleartext-metadata',
      '--',
    ],
    'encrypted the older way of AES-256': ['--encrypt', '', 'owner', '256', '--force-R5', '--'],
  };
  for (const [name, options] of Object.entries(ways)) {
    checked(`${name}${because}`, async () => {
      const pdf = await expectAppended(rewrittenByQpdf(await fixtureLayout(plainShape), options));
      expect((await textOfPages(pdf))[0]).toContain('髙橋真由美髙橋真由美');
    });
  }
});

/** Pixels that changed outside the answers' boxes. */
function changedElsewhere(before: Raster, after: Raster): number {
  const { width, scale } = after;
  let count = 0;
  for (let at = 0; at < after.grey.length; at += 1) {
    if (Math.abs((before.grey[at] ?? 0) - (after.grey[at] ?? 0)) < 8) continue;
    const [x, y] = [(at % width) / scale, Math.floor(at / width) / scale];
    const inside = marks.some((box) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
    if (!inside) count += 1;
  }
  return count;
}

describe('published forms', () => {
  if (realForms.length === 0 || !hasQpdf()) {
    it.skip('SKIPPED: the folder of real forms, or qpdf, is not here', () => undefined);
  }
  for (const { name, bytes } of hasQpdf() ? realForms : []) {
    it(`${name} stays as it is under the answers`, async () => {
      const pdf = await expectAppended(bytes);
      const [before, after] = [await renderedByPdfjs(bytes), await renderedByPdfjs(pdf)];
      expect(after.length).toBe(before.length);
      const changed = after.map((raster, page) => {
        const under = before[page];
        return under ? changedElsewhere(under, raster) : -1;
      });
      expect(changed).toEqual(before.map(() => 0));
      const texts = await textOfPages(pdf);
      expect(texts.every((text) => text.endsWith('髙橋真由美髙橋真由美'))).toBe(true);
    });
  }
});
