import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { CivilDate } from '../../../src/domain/calendar';
import type { Box } from '../../../src/forms';
import { loadFont } from '../../../src/forms/font/form-font';
import type { PlannedPage } from '../../../src/forms/plan/plan';
import { filledDocument, type Written } from '../../../src/forms/write/filled-document';
import { visiblePage } from '../../../src/forms/write/geometry';
import { openLayout } from '../../../src/forms/write/open-layout';

const font = loadFont(
  readFileSync(join(import.meta.dirname, '../../../resources/fonts/NotoSansJP-Regular.ttf')),
);
const date = '2024-10-03' as CivilDate;

/** A plan's page with one answer on it. */
export function answered(
  box: Box,
  text: string,
  source: PlannedPage['source'] = { page: 0, copy: 0 },
): PlannedPage {
  const mark = { mark: 'text' as const, text, x: box[0] + 2, y: box[3] - 4, size: 10 };
  return { source, areas: [], ink: [{ fieldId: 'a', label: 'a', box, text, marks: [mark] }] };
}

export const pageWith = (source: PlannedPage['source'] = { page: 0, copy: 0 }, text = '髙橋') =>
  answered([8, 38, 100, 54], text, source);

/** Fills a layout whatever its size; `sizes` are what a template would say of it. */
export async function filledLayout(
  layout: Uint8Array,
  pages: readonly PlannedPage[],
  sizes?: readonly { width: number; height: number }[],
): Promise<Written> {
  const found = sizes ?? (await openLayout(layout)).document.getPages().map(visiblePage);
  return filledDocument({ layout, layoutHash: 'x', pages, sizes: found, font, date });
}

export async function layoutOf(build: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  build(document);
  return document.save();
}
