import {
  grayscale,
  PDFDocument,
  type PDFFont,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  setCharacterSpacing,
} from 'pdf-lib';
import type { Mark } from './sheet';
import { style } from './style';
import { fontkit, type Typeface } from './typeface';

const black = grayscale(0);

function drawMark(mark: Mark, page: PDFPage, font: PDFFont, height: number): void {
  switch (mark.mark) {
    case 'text':
      page.pushOperators(pushGraphicsState(), setCharacterSpacing(mark.spacing));
      page.drawText(mark.text, { x: mark.x, y: height - mark.y, size: mark.size, font });
      page.pushOperators(popGraphicsState());
      return;
    case 'rule':
      page.drawLine({
        start: { x: mark.from[0], y: height - mark.from[1] },
        end: { x: mark.to[0], y: height - mark.to[1] },
        thickness: mark.weight,
        color: black,
        ...(mark.dotted ? { dashArray: [1, 1.5] } : {}),
      });
      return;
    case 'frame':
    case 'tint': {
      const [x0, y0, x1, y1] = mark.box;
      const area = { x: x0, y: height - y1, width: x1 - x0, height: y1 - y0 };
      page.drawRectangle(
        mark.mark === 'tint'
          ? { ...area, color: grayscale(style.tint) }
          : { ...area, borderColor: black, borderWidth: mark.weight },
      );
      return;
    }
  }
}

/**
 * One page as a PDF. The same marks give the same bytes: no dates, no producer, and the tag of the
 * subset comes from pdf-lib's seeded generator.
 */
export async function drawPdf(
  marks: readonly Mark[],
  size: { readonly width: number; readonly height: number },
  title: string,
  face: Typeface,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit(fontkit);
  pdf.setTitle(title);
  pdf.setLanguage('ja');
  // 'palt' and the like would move the characters away from where they were measured.
  const font = await pdf.embedFont(face.bytes, { subset: true, features: { liga: false } });
  const page = pdf.addPage([size.width, size.height]);
  for (const mark of marks) drawMark(mark, page, font, size.height);
  return pdf.save({ useObjectStreams: false });
}
