import type { CivilDate } from '../../../domain/calendar';
import {
  type Child,
  type Contract,
  type Household,
  noProcedure,
  type Procedure,
} from '../../../domain/household';

/** A date of 手続き: of the procedure itself, or one the household has a place of its own for. */
export type WayDate = Exclude<keyof Procedure, 'contracts'> | 'confirmedFrom' | 'enrolledOn';

const ofChild = (field: WayDate): field is 'confirmedFrom' | 'enrolledOn' =>
  field === 'confirmedFrom' || field === 'enrolledOn';

const withChild = (household: Household, childId: string, change: (child: Child) => Child) => ({
  ...household,
  children: household.children.map((child) => (child.id === childId ? change(child) : child)),
});

const withProcedure = (
  household: Household,
  childId: string,
  change: Partial<Procedure>,
): Household =>
  withChild(household, childId, (child) => ({
    ...child,
    procedure: { ...noProcedure, ...child.procedure, ...change },
  }));

export const wayDateOf = (child: Child, field: WayDate): CivilDate | null =>
  ofChild(field) ? child[field] : (child.procedure?.[field] ?? null);

/** The household with a date of a child, or without it. */
export const withWayDate = (
  household: Household,
  childId: string,
  field: WayDate,
  date: CivilDate | null,
): Household =>
  ofChild(field)
    ? withChild(household, childId, (child) => ({ ...child, [field]: date }))
    : withProcedure(household, childId, { [field]: date });

export const contractsOf = ({ procedure }: Child): readonly Contract[] =>
  procedure?.contracts ?? [];

/** The household with a contract put in the place of the `at`-th, or added (null). */
export function withContract(
  household: Household,
  child: Child,
  at: number | null,
  contract: Contract,
): Household {
  const before = contractsOf(child);
  const contracts =
    at === null
      ? [...before, contract]
      : before.map((one, index) => (index === at ? contract : one));
  return withProcedure(household, child.id, { contracts });
}

export const withoutContract = (household: Household, child: Child, at: number): Household =>
  withProcedure(household, child.id, {
    contracts: contractsOf(child).filter((_, index) => index !== at),
  });
