import { roundName } from '../../../copy/applications';
import { subsidyNames } from '../../../copy/papers';
import { childTitle } from '../../../copy/people';
import { dateText, monthText } from '../../../copy/quantities';
import { claimedTwice as copy } from '../../../copy/screens-applications';
import { claimedAlready, type Preparation } from '../../../domain/application';
import type { Household } from '../../../domain/household';
import { Notice } from '../../components/notice';

/** Months that another application has claimed already. */
export function ClaimedTwice({
  household,
  preparation,
}: {
  readonly household: Household;
  readonly preparation: Preparation;
}) {
  const claims = claimedAlready(household, preparation);
  if (claims.length === 0) return null;
  const nameOf = (id: string) => {
    const child = household.children.find((one) => one.id === id);
    return child ? childTitle(child, household) : '';
  };
  return (
    <Notice tone="warning" title={copy.title}>
      <p>{copy.note}</p>
      <ul>
        {claims.map(({ childId, month, subsidy, round, on }) => (
          <li key={`${childId} ${month} ${subsidy} ${round.id} ${on}`}>
            {copy.line(
              nameOf(childId),
              monthText(month),
              subsidyNames[subsidy],
              roundName(round),
              dateText(on),
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
