import type { Box } from '../template/schema';

const cells = 50;

/** 0–1: how much of a page the boxes cover together, counted in a grid of 50 by 50. */
export function coverageOf(boxes: readonly Box[], width: number, height: number): number {
  let covered = 0;
  for (let row = 0; row < cells; row += 1)
    for (let column = 0; column < cells; column += 1) {
      const [x, y] = [((column + 0.5) / cells) * width, ((row + 0.5) / cells) * height];
      if (boxes.some(([x0, y0, x1, y1]) => x >= x0 && x <= x1 && y >= y0 && y <= y1)) covered += 1;
    }
  return covered / cells ** 2;
}
