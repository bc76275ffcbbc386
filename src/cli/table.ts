import { eastAsianWidth } from 'get-east-asian-width';

const widthOf = (text: string): number =>
  [...text].reduce(
    // Terminals here show ambiguous characters (…, →) in one column or two; text keeps to sure ones.
    (width, char) => width + eastAsianWidth(char.codePointAt(0) ?? 0),
    0,
  );

const padding = (text: string, width: number) => ' '.repeat(Math.max(0, width - widthOf(text)));

/** Rows under each other, the first column to the left, the others (figures) to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const pad = padding(cell, widths[column] ?? 0);
          return column === 0 ? cell + pad : pad + cell;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
