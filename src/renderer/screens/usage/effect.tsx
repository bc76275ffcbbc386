import { useMemo } from 'react';
import { figureNames } from '../../../copy/explanation';
import { monthText } from '../../../copy/quantities';
import { bookingForm } from '../../../copy/screens-usage';
import { monthOf } from '../../../domain/calendar';
import type { Household } from '../../../domain/household';
import { schemeOf } from '../../../domain/rules';
import { type Computation, compute } from '../../../domain/subsidy';
import type { Draft } from '../../session/session';
import { FigureText } from '../results/figure-text';
import { figures, figureValue, valueText } from '../results/figure-value';
import type { BookingValues } from './booking-fields';
import { withBooking } from './edit-usage';

/** What the month would come to if the typed booking were taken over: it follows every key. */
export function Effect({
  household,
  draft,
  values,
  computation,
}: {
  readonly household: Household;
  readonly draft: Draft;
  /** Null while something is wrong. */
  readonly values: BookingValues | null;
  readonly computation: Computation;
}) {
  const after = useMemo(
    () =>
      values &&
      compute(withBooking(household, draft.bookingId, values), schemeOf(household.scheme)),
    [household, draft.bookingId, values],
  );
  if (!values || !after) return <p className="effect soft">{bookingForm.waiting}</p>;
  const month = monthOf(values.date);
  const of = ({ months }: Computation) =>
    months.find((one) => one.childId === values.childId && one.month === month);
  const [then, now] = [of(after), of(computation)];
  if (!then) return null;
  return (
    <section className="effect" aria-labelledby="effect-title">
      <h3 id="effect-title">{bookingForm.effect(monthText(month))}</h3>
      <dl>
        {figures.map((figure) => {
          const value = figureValue(figure, then);
          const before = now ? valueText(figureValue(figure, now)) : null;
          return (
            <div key={figure} data-effect={figure}>
              <dt>{figureNames[figure]}</dt>
              <dd className="figures">
                <FigureText value={value} />
              </dd>
              <dd className="soft figures">
                {before === valueText(value) ? bookingForm.same : before && bookingForm.was(before)}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
