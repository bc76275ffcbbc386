import type { Household } from '../../../domain/household';
import { draftsWith, withDrafts, withoutDrafts } from '../../session/drafts';
import { temporaryCareList, temporaryCareUse } from '../family/pages/temporary-care-pages';

/** A use goes with what was being typed of it. */
export function withoutUse(household: Household, id: string): Household {
  const { temporaryCare } = household;
  if (!temporaryCare) return household;
  const usage = temporaryCare.usage.filter((booking) => booking.id !== id);
  return withDrafts(
    { ...household, temporaryCare: { ...temporaryCare, usage } },
    draftsWith(household.drafts, temporaryCareUse(id), {}),
  );
}

/** As before 一時預かり was chosen. */
export function withoutTemporaryCare(household: Household): Household {
  const { temporaryCare: _, ...rest } = household;
  return withoutDrafts(rest, `${temporaryCareList}/`);
}
