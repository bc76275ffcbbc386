import { useEffect, useId, useMemo, useRef } from 'react';
import { whatIf as copy, whatIfSentence } from '../../../../copy/what-if';
import type { Household } from '../../../../domain/household';
import { schemeOf } from '../../../../domain/rules';
import { type Computation, compute, type MonthRange } from '../../../../domain/subsidy';
import { Badge } from '../../../components/badge';
import { Button } from '../../../components/button';
import { valueText } from '../figure-value';
import { compareFigures, compareMonths } from './compare';
import { Comparison } from './comparison';
import { type Hypothesis, isSupposing, nothingSupposed } from './hypothesis';
import { suppose } from './suppose';
import { WhatIfInputs } from './what-if-inputs';
import './what-if.css';

/**
 * 「もし…だったら」: the same computation on a copy of the household, beside the real figures. The copy
 * lives in this panel and nowhere else.
 */
export function WhatIf({
  household,
  real,
  range,
  hypothesis,
  onChange,
  onClose,
}: {
  readonly household: Household;
  /** The figures as they are, for the months in `range`. */
  readonly real: Computation;
  readonly range: MonthRange;
  readonly hypothesis: Hypothesis;
  readonly onChange: (hypothesis: Hypothesis) => void;
  readonly onClose: () => void;
}) {
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const scheme = schemeOf(household.scheme);
  const { supposed, receiptsLeftOut } = useMemo(() => {
    const copied = suppose(household, hypothesis, scheme);
    return {
      supposed: compute(copied.household, scheme, range),
      receiptsLeftOut: copied.receiptsLeftOut,
    };
  }, [household, hypothesis, scheme, range]);

  const { childId } = hypothesis;
  const ofChild = ({ months }: Computation) =>
    months.filter((month) => childId === null || month.childId === childId);
  const [before, after] = [ofChild(real), ofChild(supposed)];
  const totals = compareFigures(before, after);
  const net = totals.at(-1);
  const changed = isSupposing(hypothesis);
  return (
    <section className="what-if" aria-labelledby={titleId}>
      <div className="what-if-head">
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {copy.title}
        </h2>
        <Badge look="provisional">{copy.badge}</Badge>
        <div className="what-if-actions">
          {changed && (
            <Button
              look="quiet"
              small
              onClick={() => {
                onChange({ ...nothingSupposed(household), childId });
                heading.current?.focus();
              }}
            >
              {copy.reset}
            </Button>
          )}
          <Button small onClick={onClose}>
            {copy.close}
          </Button>
        </div>
      </div>
      <p>{copy.lead}</p>
      <WhatIfInputs household={household} hypothesis={hypothesis} onChange={onChange} />
      <div className="what-if-outcome" role="status">
        <p className="what-if-sentence figures">
          {changed && net
            ? whatIfSentence(valueText(net.real), valueText(net.supposed), net.difference)
            : copy.sameNow}
        </p>
        {receiptsLeftOut > 0 && <p>{copy.receipts(receiptsLeftOut)}</p>}
      </div>
      <Comparison months={compareMonths(before, after)} totals={totals} />
    </section>
  );
}
