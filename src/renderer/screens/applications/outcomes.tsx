import { amountText } from '../../../copy/amounts';
import { subsidyNames } from '../../../copy/papers';
import { childTitle } from '../../../copy/people';
import { applications, outcomes as copy } from '../../../copy/screens-applications';
import { outcomesOf } from '../../../domain/application';
import type { Application, Household } from '../../../domain/household';
import { Button } from '../../components/button';
import { ScrollRegion } from '../../components/scroll-region';
import type { ApplicationsPlace } from './view';

/** 申請した額 beside 決定額 and 支払額. */
export function Outcomes({
  household,
  application,
  place,
  readOnly,
}: {
  readonly household: Household;
  readonly application: Application;
  readonly place: ApplicationsPlace;
  readonly readOnly: boolean;
}) {
  const rows = outcomesOf(application);
  const people = application.filed?.data.children ?? [];
  const nameOf = (id: string) => {
    const child = people.find((one) => one.id === id);
    return child ? childTitle(child, { ...household, children: people }) : '';
  };
  const enter = (childId: string, subsidy: string) =>
    place.show({
      at: 'page',
      key: `applications/${application.id}/outcome/${encodeURIComponent(childId)}/${subsidy}`,
      back: { at: 'one', id: application.id },
    });
  return (
    <section className="summary-group" aria-labelledby="outcomes-title">
      <h2 id="outcomes-title">{copy.title}</h2>
      <p className="soft">{copy.lead}</p>
      <ScrollRegion label={applications.tableOf(copy.title)}>
        <table className="months">
          <caption className="visually-hidden">{copy.title}</caption>
          <thead>
            <tr>
              {[copy.child, copy.claimed, copy.granted, copy.paid].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              {!readOnly && <th scope="col">{copy.enter}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ childId, subsidy, claimedYen, grantedYen, paidYen }) => (
              <tr key={`${childId} ${subsidy}`}>
                <th scope="row">
                  {nameOf(childId)} {subsidyNames[subsidy]}
                </th>
                <td>{amountText(claimedYen)}</td>
                <Told yen={grantedYen} claimed={claimedYen} />
                <Told yen={paidYen} claimed={claimedYen} />
                {!readOnly && (
                  <td>
                    <Button
                      small
                      aria-label={copy.enterOf(nameOf(childId), subsidyNames[subsidy])}
                      onClick={() => enter(childId, subsidy)}
                    >
                      {copy.enter}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

/** What the ward told, and how it differs from what was claimed. */
function Told({ yen, claimed }: { readonly yen: number | null; readonly claimed: number }) {
  if (yen === null) return <td className="soft">{copy.notYet}</td>;
  const less = claimed - yen;
  return (
    <td>
      {amountText(yen)}
      {less !== 0 && (
        <span className="applications-less">{less > 0 ? copy.less(less) : copy.more(-less)}</span>
      )}
    </td>
  );
}
