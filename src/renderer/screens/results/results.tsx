import { useState } from 'react';
import { partNames } from '../../../copy/screens';
import { results } from '../../../copy/screens-results';
import type { Household } from '../../../domain/household';
import type { Computation } from '../../../domain/subsidy';
import { Notice } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import { ChildResults } from './child-results';
import type { Opened } from './opened';
import { TotalsList } from './totals';
import { Warnings } from './warnings';
import './results.css';

/** 計算結果: every child's months, and why each figure is what it is. */
export function Results({
  household,
  computation,
}: {
  readonly household: Household;
  readonly computation: Computation;
}) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const { months, assessments, totals, warnings } = computation;
  return (
    <>
      <div className="results-head">
        <PageHeading title={partNames.results} />
        {months.length > 0 && <p>{results.hint}</p>}
      </div>
      {household.children.length === 0 && <Notice tone="info">{results.noChildren}</Notice>}
      {months.length > 0 && <TotalsList totals={totals} months={months} />}
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
              opened={opened?.childId === child.id ? opened : null}
              onOpen={setOpened}
            />
          )
        );
      })}
    </>
  );
}
