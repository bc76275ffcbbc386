import { useEffect, useState } from 'react';
import { partNames } from '../../../copy/screens';
import { results } from '../../../copy/screens-results';
import { whatIf } from '../../../copy/what-if';
import { fiscalYearName } from '../../../domain/calendar';
import type { Household } from '../../../domain/household';
import type { Computation } from '../../../domain/subsidy';
import { Button } from '../../components/button';
import { SelectField } from '../../components/field';
import { Notice } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import { ChildResults } from './child-results';
import { type Opened, panelId } from './opened';
import { TotalsList } from './totals';
import { type ResultsView, useYear } from './use-results-view';
import { Warnings } from './warnings';
import { nothingSupposed } from './what-if/hypothesis';
import { WhatIf } from './what-if/what-if';
import { YearChart } from './year-chart';
import './results.css';

const openerId = 'what-if-opener';

/** 計算結果: the year at a glance, every child's months, and why each figure is what it is. */
export function Results({
  household,
  computation,
  view,
}: {
  readonly household: Household;
  readonly computation: Computation;
  readonly view: ResultsView;
}) {
  const { aim, arrived } = view;
  const [opened, setOpened] = useState<Opened | null>(aim);
  useEffect(() => {
    if (aim === null) return;
    const button = document.querySelector<HTMLElement>(`[aria-controls="${panelId(aim)}"]`);
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'center' });
    arrived();
  }, [aim, arrived]);
  const { years, chosen, shown, range } = useYear(household, computation, view);
  const { months, assessments, warnings } = shown;
  const charts = years.filter((year) => chosen === 'every' || year === chosen);
  const period = typeof chosen === 'number' ? fiscalYearName(chosen) : results.everyYear;
  const firstShown = household.children.find(({ id }) =>
    months.some(({ childId }) => childId === id),
  )?.id;
  const { hypothesis, setHypothesis } = view;
  return (
    <>
      <div className="results-head">
        <PageHeading title={partNames.results} />
        {months.length > 0 && <p className="results-hint">{results.hint}</p>}
        {months.length > 0 && (
          <Button
            id={openerId}
            aria-expanded={hypothesis !== null}
            onClick={() => setHypothesis(hypothesis ? null : nothingSupposed(household))}
          >
            {whatIf.open}
          </Button>
        )}
      </div>
      {household.children.length === 0 && <Notice tone="info">{results.noChildren}</Notice>}
      {years.length > 1 && (
        <SelectField
          label={results.year}
          value={String(chosen)}
          options={[
            ...years.map((year) => ({ value: String(year), text: fiscalYearName(year) })),
            { value: 'every', text: results.everyYear },
          ]}
          onChange={(year) => view.setYear(year === 'every' ? year : Number(year))}
        />
      )}
      {hypothesis && (
        <WhatIf
          household={household}
          real={shown}
          range={range}
          hypothesis={hypothesis}
          onChange={setHypothesis}
          onClose={() => {
            document.getElementById(openerId)?.focus();
            setHypothesis(null);
          }}
        />
      )}
      {months.length > 0 && (
        <TotalsList
          household={household}
          computation={shown}
          period={period}
          opened={opened?.childId === null ? opened : null}
          onOpen={setOpened}
        />
      )}
      {charts.map((year) => (
        <YearChart key={year} fiscalYear={year} statements={months} />
      ))}
      {warnings.length > 0 && <Warnings household={household} warnings={warnings} />}
      {household.children.map((child) => {
        const assessment = assessments.find(({ childId }) => childId === child.id);
        return (
          assessment && (
            <ChildResults
              key={child.id}
              household={household}
              child={child}
              assessment={assessment}
              months={months.filter(({ childId }) => childId === child.id)}
              period={period}
              explained={child.id === firstShown}
              opened={opened?.childId === child.id ? opened : null}
              onOpen={setOpened}
            />
          )
        );
      })}
    </>
  );
}
