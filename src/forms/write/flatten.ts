import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPageLeaf,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import type { Box } from '../template/schema';

/** What an annotation shows on paper: a form to be drawn with a matrix of the page's own space. */
export interface Appearance {
  readonly form: PDFRef;
  readonly matrix: readonly [number, number, number, number, number, number];
}

const name = (text: string) => PDFName.of(text);
const flags = { hidden: 2, print: 4 } as const;

/**
 * What lies on a page and is printed with it. A paper keeps it when the fields themselves go: the ward may
 * have filled some in.
 *
 * @param answered whether an answer of ours stands in this place (in the space of the page's content): a
 * field's own value makes room for it
 */
export function printedAppearances(
  leaf: PDFPageLeaf,
  which: 'fields' | 'all',
  answered: (place: Box) => boolean,
): readonly Appearance[] {
  const annotations = leaf.context.lookup(leaf.get(name('Annots')));
  if (!(annotations instanceof PDFArray)) return [];
  return annotations.asArray().flatMap((item) => {
    const annotation = leaf.context.lookup(item);
    if (!(annotation instanceof PDFDict)) return [];
    const isField = annotation.lookup(name('Subtype')) === name('Widget');
    if (which === 'fields' && !isField) return [];
    const place = rectangleAt(annotation, 'Rect');
    const form = shownForm(annotation);
    if (!place || !form || !isPrinted(annotation)) return [];
    if (isField && hasValue(annotation) && answered(place)) return [];
    const matrix = placing(leaf, form, place);
    return matrix ? [{ form, matrix }] : [];
  });
}

function isPrinted(annotation: PDFDict): boolean {
  const value = annotation.lookup(name('F'));
  const bits = value instanceof PDFNumber ? value.asNumber() : 0;
  return (bits & flags.print) !== 0 && (bits & flags.hidden) === 0;
}

/** The normal appearance, of a check box that of its state. */
function shownForm(annotation: PDFDict): PDFRef | null {
  const all = annotation.lookup(name('AP'));
  if (!(all instanceof PDFDict)) return null;
  const normal = all.lookup(name('N'));
  const state = annotation.lookup(name('AS'));
  const entry =
    normal instanceof PDFDict && state instanceof PDFName ? normal.get(state) : all.get(name('N'));
  return entry instanceof PDFRef && annotation.context.lookup(entry) instanceof PDFRawStream
    ? entry
    : null;
}

/** A field has a value when it or the field above it says so; a check box when it is on. */
function hasValue(annotation: PDFDict): boolean {
  const state = annotation.lookup(name('AS'));
  if (state instanceof PDFName) return state !== name('Off');
  const above = annotation.lookup(name('Parent'));
  return [annotation, above].some((field) => {
    const value = field instanceof PDFDict ? field.lookup(name('V')) : null;
    return (
      value instanceof PDFArray ||
      ((value instanceof PDFString || value instanceof PDFHexString) &&
        value.decodeText().trim() !== '')
    );
  });
}

function numbersAt(dict: PDFDict, key: string, count: number): readonly number[] | null {
  const value = dict.lookup(name(key));
  if (!(value instanceof PDFArray) || value.size() !== count) return null;
  const numbers = value.asArray().map((item) => dict.context.lookup(item));
  return numbers.every((item) => item instanceof PDFNumber)
    ? numbers.map((item) => item.asNumber())
    : null;
}

function rectangleAt(dict: PDFDict, key: string): Box | null {
  const [a, b, c, d] = numbersAt(dict, key, 4) ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** ISO 32000-2, 12.5.5, algorithm: the form's box, turned by its matrix, fills the place. */
function placing(leaf: PDFPageLeaf, form: PDFRef, place: Box): Appearance['matrix'] | null {
  const stream = leaf.context.lookup(form);
  if (!(stream instanceof PDFRawStream)) return null;
  const box = rectangleAt(stream.dict, 'BBox');
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersAt(stream.dict, 'Matrix', 6) ?? [];
  if (!box) return null;
  const corners = [
    [box[0], box[1]],
    [box[2], box[1]],
    [box[0], box[3]],
    [box[2], box[3]],
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, low] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - low];
  if (!(wide > 0 && high > 0)) return null;
  const [across, up] = [(place[2] - place[0]) / wide, (place[3] - place[1]) / high];
  return [across, 0, 0, up, place[0] - left * across, place[1] - low * up];
}
