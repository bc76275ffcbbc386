/** One change of the program, and the test that has to fail then. */
export interface Row {
  readonly rule: string;
  readonly file: string;
  readonly after?: readonly string[];
  readonly find: string;
  readonly replace: string;
  readonly test: { readonly file: string; readonly title: string };
}
export function changed(
  root: string,
  row: Pick<Row, 'file' | 'after' | 'find' | 'replace'>,
): string;
export function readRows(folder: string): readonly Row[];
