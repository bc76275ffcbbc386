import type { ReactNode } from 'react';
import { results } from '../../../copy/screens-results';
import { classes } from '../../components/classes';
import { ScrollRegion } from '../../components/scroll-region';

/** Months down, amounts across: what the tables beside the statements have in common. */
export function AmountsTable({
  look,
  label,
  caption,
  columns,
  children,
}: {
  readonly look: 'year-table' | 'what-if-table';
  /** Of the frame that scrolls. */
  readonly label: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}) {
  return (
    <ScrollRegion label={label}>
      <table className={classes('months', look)}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{results.month}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </ScrollRegion>
  );
}
