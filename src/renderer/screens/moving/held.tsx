import { useMemo } from 'react';
import type { Household } from '../../../domain/household';
import { schemeOf } from '../../../domain/rules';
import { compute } from '../../../domain/subsidy';
import { contentsOf } from '../backups/contents';

type Row = readonly [name: string, value: string];

/** What a household that is not open holds, a line each. `facts`: what is known besides. */
export function Held({
  household,
  facts = [],
}: {
  /** Null: under a passphrase. */
  readonly household: Household | null;
  readonly facts?: readonly Row[];
}) {
  const contents = useMemo(
    () =>
      household === null
        ? []
        : contentsOf(household, compute(household, schemeOf(household.scheme))),
    [household],
  );
  return (
    <dl className="moving-held">
      {[...facts, ...contents].map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="figures">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
