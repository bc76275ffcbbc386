import {
  concatTransformationMatrix,
  degrees,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  StandardFonts,
  scale,
} from 'pdf-lib';
import type { Box } from '../../../src/forms';
import { type Fields, fixtureFields, fixtureTables, fixtureWords } from './fixture-template';
import { height, type LayoutShape, toPage, width } from './layout-shapes';

const frame = (page: PDFPage, [x0, y0, x1, y1]: Box): void =>
  page.drawRectangle({
    x: x0,
    y: height - y1,
    width: x1 - x0,
    height: y1 - y0,
    borderWidth: 0.5,
    borderColor: rgb(0, 0, 0),
  });

function cellsOf({ box, cells }: Extract<Fields[number], { kind: 'digits' }>): Box[] {
  const wide = (box[2] - box[0]) / cells;
  return Array.from({ length: cells }, (_, index) => [
    box[0] + index * wide,
    box[1],
    box[0] + (index + 1) * wide,
    box[3],
  ]);
}

/** The PDF of a fixture form: the rules of every box, the choices in words, in a bordered sheet. */
export async function fixtureLayout(shape: LayoutShape): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  const isTurned = shape.rotate === 90 || shape.rotate === 270;
  const unit = shape.userUnit;
  const [wide, high] = isTurned ? [height / unit, width / unit] : [width / unit, height / unit];
  const page = document.addPage([wide, high]);
  const { crop, offset } = shape;
  page.setMediaBox(offset[0], offset[1], wide + 2 * crop, high + 2 * crop);
  if (crop > 0) page.setCropBox(offset[0] + crop, offset[1] + crop, wide, high);
  if (unit !== 1) page.node.set(PDFName.of('UserUnit'), PDFNumber.of(unit));
  if (shape.rotate !== 0) page.setRotation(degrees(shape.rotate));
  page.pushOperators(pushGraphicsState(), concatTransformationMatrix(...toPage(shape)));
  for (const field of fixtureFields) {
    if (field.kind === 'circle') continue;
    frame(page, field.box);
    if (field.kind === 'digits') for (const box of cellsOf(field)) frame(page, box);
  }
  for (const table of fixtureTables) {
    for (let row = 0; row < table.rows; row += 1) {
      const top = table.top + row * table.pitch;
      for (const { x0, x1 } of table.columns) frame(page, [x0, top, x1, top + table.pitch]);
    }
  }
  for (const { text, box } of fixtureWords) {
    page.drawText(text, { x: box[0], y: height - box[3] + 3, size: 10, font });
  }
  page.pushOperators(shape.dirty ? scale(0.5, 0.5) : popGraphicsState());
  if (shape.encryption !== null) {
    const algorithm = shape.encryption;
    document.encrypt({ ownerPassword: 'owner', algorithm, allowWeakCryptography: true });
  }
  return document.save({ useObjectStreams: shape.objectStreams });
}
