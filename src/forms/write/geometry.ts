import type { PDFPage } from 'pdf-lib';

/** How the visible page lies in the space its content is written in. */
export interface VisiblePage {
  readonly width: number;
  readonly height: number;
  /** From points with the origin at the bottom left of the visible page, y up, to that space. */
  readonly matrix: readonly [number, number, number, number, number, number];
}

/** A page as a person sees it: cut to its CropBox and turned by its /Rotate. */
export function visiblePage(page: PDFPage): VisiblePage {
  const media = page.getMediaBox();
  const crop = page.getCropBox();
  const left = Math.max(crop.x, media.x);
  const low = Math.max(crop.y, media.y);
  const right = Math.min(crop.x + crop.width, media.x + media.width);
  const high = Math.min(crop.y + crop.height, media.y + media.height);
  const [width, height] = [right - left, high - low];
  switch (((page.getRotation().angle % 360) + 360) % 360) {
    case 90:
      return { width: height, height: width, matrix: [0, 1, -1, 0, right, low] };
    case 180:
      return { width, height, matrix: [-1, 0, 0, -1, right, high] };
    case 270:
      return { width: height, height: width, matrix: [0, -1, 1, 0, left, high] };
    default:
      return { width, height, matrix: [1, 0, 0, 1, left, low] };
  }
}
