import { type FormFont, textWidth } from '../font/form-font';
import { unprintableIn } from '../font/printable';
import type { PathMark } from '../layout/shapes';
import type { Mark } from '../plan/plan';

/** A4, points. */
export const a4 = { short: 595.28, long: 841.89 } as const;
/** From the edge of the paper: what most printers reach. */
export const margin = 34;

export const rule = (from: readonly [number, number], to: readonly [number, number]): PathMark => ({
  mark: 'path',
  from,
  segments: [{ to }],
  weight: 0.5,
});

/**
 * What of a name can be printed. It is nothing the office asks for: what has no picture (a sign that turns
 * the direction of writing, an emoji) is left out or becomes 〓, and stops no paper.
 */
export function printable(text: string, font: FormFont): string {
  const bad = new Set(unprintableIn(text, font.hasGlyph));
  if (bad.size === 0) return text;
  return (text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [])
    .map((sign) => (bad.has(sign) ? (/^[\p{C}\p{Z}\p{M}]+$/u.test(sign) ? '' : '〓') : sign))
    .join('');
}

interface Place {
  readonly x: number;
  /** Of the baseline, from the top of the paper. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly align?: 'left' | 'right';
}

/** A text on one line: smaller where it does not fit, and cut with … where that is not enough. */
export function oneLine(text: string, place: Place, font: FormFont): Mark {
  const whole = printable(text, font);
  const wide = textWidth(whole, place.size, font);
  const size = Math.max(place.size * 0.75, Math.min(place.size, (place.size * place.width) / wide));
  const shown = cut(whole, size, place.width, font);
  const x =
    place.align === 'right' ? place.x + place.width - textWidth(shown, size, font) : place.x;
  return { mark: 'text', text: shown, x, y: place.y, size };
}

function cut(text: string, size: number, width: number, font: FormFont): string {
  if (textWidth(text, size, font) <= width + 0.01) return text;
  const signs = [...text];
  while (signs.length > 0 && textWidth(`${signs.join('')}…`, size, font) > width) signs.pop();
  return `${signs.join('')}…`;
}

/** A text over as many lines as it needs. */
export function lines(
  text: string,
  width: number,
  size: number,
  font: FormFont,
): readonly string[] {
  const found: string[] = [];
  let line = '';
  for (const sign of printable(text, font)) {
    if (line !== '' && textWidth(line + sign, size, font) > width) {
      found.push(line);
      line = '';
    }
    line += sign;
  }
  return line === '' ? found : [...found, line];
}
