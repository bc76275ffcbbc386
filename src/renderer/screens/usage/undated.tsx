import { usage } from '../../../copy/screens-usage';
import { type Household, isDated } from '../../../domain/household';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useProgram } from '../../session/program';
import { childName } from './listed-bookings';

/**
 * Children whose birth date is not entered: nothing can be judged for them, so their bookings stand in
 * no list. They must not seem lost.
 *
 * @param props.childId null: all children
 */
export function Undated({
  household,
  childId,
}: {
  readonly household: Household;
  readonly childId: string | null;
}) {
  const { dispatch } = useProgram();
  const undated = household.children.filter(
    (child) => !isDated(child) && (childId === null || child.id === childId),
  );
  return undated.map(({ id }) => (
    <Notice key={id} tone="warning" title={usage.undatedTitle(childName(household, id))}>
      <p>{usage.undated(household.usage.filter((booking) => booking.childId === id).length)}</p>
      <p>
        <Button
          small
          onClick={() =>
            dispatch({ kind: 'entry-went', page: `children/${id}/birth`, walking: false })
          }
        >
          {usage.enterBirthDate}
        </Button>
      </p>
    </Notice>
  ));
}
