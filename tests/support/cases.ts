import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** One row of a decision table: cells by their Japanese header. Throws for a header that is not there. */
export type Case = (header: string) => string;

/** The rows of `tests/cases/<name>.csv`, each with a title for the test. */
export function casesOf(name: string): readonly { title: string; cell: Case }[] {
  const file = path.join(__dirname, '..', 'cases', `${name}.csv`);
  const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as Record<string, string>[];
  if (rows.length === 0) throw new Error(`no cases in ${name}.csv`);
  return rows.map((row) => {
    const cell: Case = (header) => {
      const value = row[header];
      if (value === undefined) throw new Error(`${name}.csv has no column ${header}`);
      return value;
    };
    return { title: `${name} ${cell('番号')} ${cell('説明')}`, cell };
  });
}
