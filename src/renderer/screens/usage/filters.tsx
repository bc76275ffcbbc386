import { monthText } from '../../../copy/quantities';
import { usage } from '../../../copy/screens-usage';
import { type CivilMonth, monthOf } from '../../../domain/calendar';
import type { Child } from '../../../domain/household';
import { datesOf } from '../../../domain/usage';
import { SelectField } from '../../components/field';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';
import { childName } from './listed-bookings';

const all = '';

/** Whose calendar. */
export function ChildChoice({
  session,
  child,
  month,
}: {
  readonly session: Session;
  readonly child: Child | undefined;
  readonly month: CivilMonth;
}) {
  const { dispatch } = useProgram();
  const household = householdOf(session);
  if (!child || household.children.length < 2) return null;
  return (
    <div className="child-choice">
      <SelectField
        label={usage.child}
        value={child.id}
        options={household.children.map(({ id }) => ({
          value: id,
          text: childName(household, id),
        }))}
        onChange={(childId) => dispatch({ kind: 'filtered', filter: { childId, month } })}
      />
    </div>
  );
}

/** Whose bookings, and of which month. */
export function Filters({ session, count }: { readonly session: Session; readonly count: number }) {
  const { dispatch } = useProgram();
  const household = householdOf(session);
  const { filter } = session;
  const months = [
    ...new Set(
      household.usage
        .filter(({ childId }) => filter.childId === null || childId === filter.childId)
        .flatMap(datesOf)
        .map(monthOf),
    ),
  ];
  if (filter.month !== null && !months.includes(filter.month)) months.push(filter.month);
  months.sort();
  return (
    <div className="filters">
      <SelectField
        label={usage.child}
        value={filter.childId ?? all}
        options={[
          ...household.children.map(({ id }) => ({ value: id, text: childName(household, id) })),
          { value: all, text: usage.allChildren },
        ]}
        onChange={(childId) =>
          dispatch({
            kind: 'filtered',
            filter: { ...filter, childId: childId === all ? null : childId },
          })
        }
      />
      <SelectField
        label={usage.month}
        value={filter.month ?? all}
        options={[
          ...months.map((month) => ({ value: month as string, text: monthText(month) })),
          { value: all, text: usage.allMonths },
        ]}
        onChange={(month) =>
          dispatch({
            kind: 'filtered',
            filter: { ...filter, month: month === all ? null : (month as CivilMonth) },
          })
        }
      />
      <p className="filters-count figures">{usage.count(count)}</p>
    </div>
  );
}
