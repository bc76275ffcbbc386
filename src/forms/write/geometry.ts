import { PDFArray, PDFName, PDFNumber, type PDFPage } from 'pdf-lib';

/** How the visible page lies in the space its content is written in. */
export interface VisiblePage {
  readonly width: number;
  readonly height: number;
  /** From points with the origin at the bottom left of the visible page, y up, to that space. */
  readonly matrix: readonly [number, number, number, number, number, number];
}

type Corners = readonly [left: number, low: number, right: number, high: number];

const letter: Corners = [0, 0, 612, 792];

/** A rectangle names two opposite corners, whichever they are. */
function cornersAt(page: PDFPage, key: 'MediaBox' | 'CropBox'): Corners | null {
  const found = page.node.getInheritableAttribute(PDFName.of(key));
  const value = page.node.context.lookup(found);
  if (!(value instanceof PDFArray) || value.size() !== 4) return null;
  const [a, b, c, d] = [0, 1, 2, 3].map((index) => value.lookup(index, PDFNumber).asNumber());
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** What a viewer shows of the page. A CropBox that has nothing in common with the page is ignored. */
function shown(page: PDFPage): Corners {
  const media = cornersAt(page, 'MediaBox') ?? letter;
  const crop = cornersAt(page, 'CropBox') ?? media;
  const [left, low] = [Math.max(crop[0], media[0]), Math.max(crop[1], media[1])];
  const [right, high] = [Math.min(crop[2], media[2]), Math.min(crop[3], media[3])];
  return left < right && low < high ? [left, low, right, high] : media;
}

/** Points in a unit of the page; 1 but on very large sheets. */
function unitOf(page: PDFPage): number {
  const unit = page.node.lookup(PDFName.of('UserUnit'));
  return unit instanceof PDFNumber && unit.asNumber() > 0 ? unit.asNumber() : 1;
}

/** A page as a person sees it: cut to its CropBox, turned by its /Rotate, in points. */
export function visiblePage(page: PDFPage): VisiblePage {
  const [left, low, right, high] = shown(page);
  const unit = unitOf(page);
  const [across, up] = [(right - left) * unit, (high - low) * unit];
  const one = 1 / unit;
  switch (((page.getRotation().angle % 360) + 360) % 360) {
    case 90:
      return { width: up, height: across, matrix: [0, one, -one, 0, right, low] };
    case 180:
      return { width: across, height: up, matrix: [-one, 0, 0, -one, right, high] };
    case 270:
      return { width: up, height: across, matrix: [0, -one, one, 0, left, high] };
    default:
      return { width: across, height: up, matrix: [one, 0, 0, one, left, low] };
  }
}
