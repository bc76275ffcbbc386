import type { ReactNode } from 'react';
import { family } from '../../../copy/screens-family';
import { needSentence } from '../../../copy/screens-family-needs';
import type { Drafts } from '../../../domain/household';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { useProgram } from '../../session/program';
import { isMissing, type Part, type Row } from './summary-of';
import '../../components/summary.css';

const hasValue = ({ parts }: Row): boolean => parts.some(({ kind }) => kind === 'value');

/** A part of the summary: its rows, each with the way to change it. */
export function SummaryGroup({
  id,
  title,
  rows,
  drafts,
  readOnly,
  onRemove,
  onGo,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly drafts: Drafts | undefined;
  readonly readOnly: boolean;
  /** For rows that are items of a list. */
  readonly onRemove?: (row: Row) => void;
  /** To the page of a row; absent: that of 世帯とお子さん. */
  readonly onGo?: (page: string) => void;
  readonly children?: ReactNode;
}) {
  const { dispatch } = useProgram();
  const goTo = onGo ?? ((page: string) => dispatch({ kind: 'entry-went', page, walking: false }));
  return (
    <section className="summary-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length > 0 && (
        <dl className="summary">
          {rows.map((row, index) => {
            const spoken = `${title} ${row.label}${row.item === undefined ? '' : ` ${row.item + 1}`}`;
            const isFirst = rows.findIndex(({ page }) => page === row.page) === index;
            return (
              <div className="summary-row" key={`${row.page} ${row.label}`}>
                <dt>{row.label}</dt>
                <dd className="summary-value">
                  {drafts?.[row.page] && isFirst && (
                    <Badge look="provisional">{family.unfinished}</Badge>
                  )}
                  {row.parts.map((part) => (
                    <PartText key={part.kind === 'value' ? part.text : part.what} part={part} />
                  ))}
                </dd>
                {!readOnly && (
                  <dd className="summary-actions">
                    <Button
                      look="quiet"
                      small
                      data-entry={row.page}
                      aria-label={hasValue(row) ? family.changeOf(spoken) : family.enterOf(spoken)}
                      onClick={() => goTo(row.page)}
                    >
                      {hasValue(row) ? family.change : family.enter}
                    </Button>
                    {row.item !== undefined && onRemove && (
                      <Button
                        look="quiet"
                        small
                        aria-label={family.removeOf(spoken)}
                        onClick={() => onRemove(row)}
                      >
                        {family.remove}
                      </Button>
                    )}
                  </dd>
                )}
              </div>
            );
          })}
        </dl>
      )}
      {children}
    </section>
  );
}

function PartText({ part }: { readonly part: Part }) {
  if (part.kind === 'value') return <p>{part.text}</p>;
  return (
    <p className="summary-missing">
      <span>
        {part.what}: <strong>{family.empty}</strong>
      </span>
      {part.need && <span className="soft">{needSentence(part.need)}</span>}
    </p>
  );
}

/** How many rows are not complete. */
export const missingIn = (rows: readonly Row[]): number => rows.filter(isMissing).length;
