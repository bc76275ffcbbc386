import { type Household, isNameOf } from '../household';
import type { ParentRole } from './plan';

const roles: readonly ParentRole[] = ['applicant', 'spouse'];

/** The parent whose account it is; null: nobody is named, or somebody else, of whom only the name is known. */
export function holderOf({ bankAccount, ...parents }: Household): ParentRole | null {
  const holder = bankAccount?.holder ?? '';
  return (
    roles.find((role) => {
      const parent = parents[role];
      return parent !== null && isNameOf(holder, parent.name);
    }) ?? null
  );
}
