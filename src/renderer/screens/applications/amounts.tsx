import { amountText, feeSubsidyText, feeSubsidyTotalText, totalText } from '../../../copy/amounts';
import { childTitle } from '../../../copy/people';
import { monthText } from '../../../copy/quantities';
import { application as copy } from '../../../copy/screens-applications';
import type { Preparation } from '../../../domain/application';
import type { Child } from '../../../domain/household';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { ScrollRegion } from '../../components/scroll-region';
import { useProgram } from '../../session/program';

/** 申請する金額 of each child, month by month, with the ways to what they rest on. */
export function Amounts({ preparation }: { readonly preparation: Preparation }) {
  const { computation, part } = preparation;
  return (
    <section className="summary-group" aria-labelledby="applications-amounts">
      <h2 id="applications-amounts">{copy.amountsTitle}</h2>
      {part.children.map((child) => (
        <ChildAmounts key={child.id} child={child} preparation={preparation} />
      ))}
      {computation.months.some(({ provisional }) => provisional) && (
        <p className="soft">{copy.provisionalNote}</p>
      )}
    </section>
  );
}

function ChildAmounts({
  child,
  preparation,
}: {
  readonly child: Child;
  readonly preparation: Preparation;
}) {
  const { dispatch } = useProgram();
  const { application, computation, part, round } = preparation;
  const months = computation.months.filter(({ childId }) => childId === child.id);
  const name = childTitle(child, part);
  const [hasTransport, hasFee] = (['transport', 'fee'] as const).map((one) =>
    application.subsidies.includes(one),
  );
  const toUsage = () => {
    dispatch({
      kind: 'filtered',
      filter: { childId: child.id, month: months[0]?.month ?? round.from },
    });
    dispatch({ kind: 'went', part: 'usage' });
  };
  return (
    <div className="applications-child">
      <div className="filled-head">
        <h3>{name}</h3>
        <Button small look="quiet" aria-label={copy.toUsageOf(name)} onClick={toUsage}>
          {copy.toUsage}
        </Button>
        <Button
          small
          look="quiet"
          aria-label={`${name}: ${copy.toResults}`}
          onClick={() => dispatch({ kind: 'went', part: 'results' })}
        >
          {copy.toResults}
        </Button>
      </div>
      {months.length === 0 ? (
        <p>{copy.noUse}</p>
      ) : (
        <ScrollRegion label={copy.amountsOf(name)}>
          <table className="months">
            <caption className="visually-hidden">{copy.amountsOf(name)}</caption>
            <thead>
              <tr>
                <th scope="col">{copy.month}</th>
                {hasTransport && <th scope="col">{copy.transport}</th>}
                {hasFee && <th scope="col">{copy.fee}</th>}
              </tr>
            </thead>
            <tbody>
              {months.map(({ month, transport, feeSubsidy, provisional }) => (
                <tr key={month}>
                  <th scope="row">
                    {monthText(month)}
                    {provisional && <Badge look="provisional">{copy.provisional}</Badge>}
                  </th>
                  {hasTransport && <td>{amountText(transport.subsidyYen)}</td>}
                  {hasFee && <td>{feeSubsidyText(feeSubsidy)}</td>}
                </tr>
              ))}
              <tr className="applications-total">
                <th scope="row">{copy.total}</th>
                {hasTransport && (
                  <td>{totalText(months.map(({ transport }) => transport.subsidyYen))}</td>
                )}
                {hasFee && (
                  <td>{feeSubsidyTotalText(months.map(({ feeSubsidy }) => feeSubsidy))}</td>
                )}
              </tr>
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </div>
  );
}
