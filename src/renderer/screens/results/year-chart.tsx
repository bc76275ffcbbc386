import { useState } from 'react';
import { spokenYenText } from '../../../copy/quantities';
import { year as copy, yearMonthSentence } from '../../../copy/year';
import { type CivilMonth, fiscalYearName } from '../../../domain/calendar';
import type { MonthStatement } from '../../../domain/subsidy';
import { arrowStop, useArrowKeys } from '../../components/arrow-keys';
import { Badge } from '../../components/badge';
import { Disclosure } from '../../components/disclosure';
import { ScrollRegion } from '../../components/scroll-region';
import { YearBars } from './year-bars';
import { YearLegend } from './year-legend';
import { axisOf, type YearMonth, yearMonths } from './year-months';
import { YearTable } from './year-table';
import './year.css';

/** A fiscal year at a glance: what the household paid each month, and what of it comes back. */
export function YearChart({
  fiscalYear,
  statements,
}: {
  readonly fiscalYear: number;
  readonly statements: readonly MonthStatement[];
}) {
  const [chosen, setChosen] = useState<CivilMonth | null>(null);
  const line = useArrowKeys<HTMLDivElement>('line');
  const name = fiscalYearName(fiscalYear);
  const months = yearMonths(fiscalYear, statements);
  const lines = axisOf(Math.max(...months.map(({ copayYen, faresYen }) => copayYen + faresYen)));
  const top = lines.at(-1) ?? 1;
  const shown = months.find(({ month }) => month === chosen);
  const id = `year-${fiscalYear}`;
  return (
    <section className="year" aria-labelledby={id}>
      <div className="year-head">
        <h2 id={id}>{copy.title(name)}</h2>
        <YearLegend open={months.some(({ used, netYen }) => used && netYen === null)} />
      </div>
      <ScrollRegion label={copy.scroll(name)} className="year-scroll">
        <div className="year-plot">
          <div className="year-lines" aria-hidden="true">
            {lines.map((amount) => (
              <span key={amount} style={{ bottom: `${(amount / top) * 100}%` }}>
                {spokenYenText(amount)}
              </span>
            ))}
          </div>
          <div className="year-months" role="toolbar" aria-label={copy.months(name)} {...line}>
            {months.map((one) => (
              <div key={one.month} className="year-cell">
                <button
                  type="button"
                  className="year-month"
                  aria-pressed={one.month === chosen}
                  aria-label={yearMonthSentence(one)}
                  {...arrowStop}
                  onClick={() => setChosen(one.month === chosen ? null : one.month)}
                >
                  <YearBars month={one} top={top} />
                  <span className="year-name">{copy.monthNumber(one.month)}</span>
                </button>
                <YearMark month={one} />
              </div>
            ))}
          </div>
        </div>
      </ScrollRegion>
      <p className="year-said figures">{shown ? yearMonthSentence(shown) : copy.hint}</p>
      <Disclosure summary={copy.table}>
        <YearTable name={name} months={months} />
      </Disclosure>
    </section>
  );
}

/** Beside the button, whose name holds the same words where they belong; the mark is for the eye. */
function YearMark({ month }: { readonly month: YearMonth }) {
  const open = month.used && month.netYen === null;
  if (!open && !month.provisional) return null;
  return (
    <span aria-hidden="true">
      <Badge look={open ? 'unknown' : 'provisional'}>
        {open ? copy.unknown : copy.provisional}
      </Badge>
    </span>
  );
}
