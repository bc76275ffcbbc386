import type { Box } from '../../template/schema';
import type { Choices } from '../description';
import { around, type Mark, roundedBox, type Sheet, sheet } from '../sheet';
import { style } from '../style';
import type { Typeface } from '../typeface';

/** Room for the line of a circle, left and right of a word. */
const beside = 5.75;
/** A choice's box is a little wider than its word, so that the ends of the circle clear its corners. */
const widened = 1.8;
const separator = '・';

const linesOf = (item: Choices) =>
  Array.from({ length: Math.ceil(item.choices.length / item.perLine) }, (_, line) =>
    item.choices.slice(line * item.perLine, (line + 1) * item.perLine),
  );

/** Choices under each other stand in columns. */
const columnWidths = (item: Choices, face: Typeface): number[] =>
  Array.from({ length: Math.min(item.perLine, item.choices.length) }, (_, column) =>
    Math.max(
      ...linesOf(item).map(
        (line) => face.widthOf(line[column]?.text ?? '', item.size) + 2 * beside,
      ),
    ),
  );

export function widthOfChoices(item: Choices, face: Typeface): number {
  const widths = columnWidths(item, face);
  const between = (widths.length - 1) * face.widthOf(separator, item.size);
  return widths.reduce((sum, width) => sum + width, between);
}

/** Printed words with room for a circle round each. */
export function layoutChoices(item: Choices, [x0, y0, , y1]: Box, face: Typeface): Sheet {
  const marks: Mark[] = [];
  const places: { value: string; box: Box }[] = [];
  const widths = columnWidths(item, face);
  const lines = linesOf(item);
  const pitch = Math.min((y1 - y0) / lines.length, item.size * 1.75);
  const top = (y0 + y1 - pitch * lines.length) / 2;
  const half = item.size * 0.57;
  lines.forEach((line, row) => {
    const middle = top + pitch * (row + 0.5);
    const y = middle + style.centre * item.size;
    const print = (text: string, x: number) =>
      marks.push({ mark: 'text', text, x, y, size: item.size, spacing: 0 });
    let x = x0;
    line.forEach((choice, column) => {
      const width = face.widthOf(choice.text, item.size) + 2 * beside;
      if (column > 0) {
        print(separator, x);
        x += face.widthOf(separator, item.size);
      }
      print(choice.text, x + beside);
      places.push({
        value: choice.value,
        box: roundedBox([
          x + beside - widened,
          middle - half,
          x + width - beside + widened,
          middle + half,
        ]),
      });
      x += widths[column] ?? width;
    });
  });
  const box = around(places.map((place) => place.box));
  return sheet({
    marks,
    fields: item.field ? [{ ...item.field, page: 0, box, choices: places }] : [],
  });
}
