import type { Box } from '../../../../app/contract';

/** Where the screen, the paper and the template's points meet; pixels a point: `pdf/scale.ts`. */
const pointsPerMillimetre = 72 / 25.4;

export const points = (millimetres: number): number => millimetres * pointsPerMillimetre;
export const millimetres = (at: number): number => at / pointsPerMillimetre;

/** As typed and shown: to a tenth of a millimetre. */
export const millimetreText = (at: number): string => millimetres(at).toFixed(1);

/** What was typed as millimetres, in points; null when it is no number. Full-width digits are read too. */
export function readMillimetres(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  return /^-?\d+(\.\d*)?$/.test(plain) ? points(Number(plain)) : null;
}

/** A template's points, to a hundredth. */
export const rounded = (at: number): number => Math.round(at * 100) / 100;

export const roundedBox = ([x0, y0, x1, y1]: Box): Box => [
  rounded(x0),
  rounded(y0),
  rounded(x1),
  rounded(y1),
];

/** A box of the page as a place over its picture. */
export const onScreen = ([x0, y0, x1, y1]: Box, scale: number) => ({
  left: x0 * scale,
  top: y0 * scale,
  width: (x1 - x0) * scale,
  height: (y1 - y0) * scale,
});
