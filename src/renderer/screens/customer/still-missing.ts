import { childTitle } from '../../../copy/people';
import { groups } from '../../../copy/screens-family';
import { documentsAsking, type PlannedDocument } from '../../../domain/application';
import type { Household } from '../../../domain/household';
import { groupOf } from '../documents/choice';
import { bankRows, childRows, parentRows, type Row, spouseRows } from '../family/summary-of';

/** What of a person or an account is not entered yet. */
export interface StillMissing {
  readonly whose: string;
  readonly whats: readonly string[];
}

/** What the papers of this household ask for and nobody has entered. */
export function stillMissing(
  household: Household,
  plan: readonly PlannedDocument[],
): readonly StillMissing[] {
  const asking = new Set(
    plan.flatMap((planned) =>
      ['needed', 'undecided'].includes(groupOf(planned)) ? [planned.document] : [],
    ),
  );
  const whatsOf = (rows: readonly Row[]) =>
    rows.flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.kind === 'missing' &&
        part.need !== null &&
        documentsAsking[part.need].some((document) => asking.has(document))
          ? [part.what]
          : [],
      ),
    );
  return [
    { whose: groups.applicant, whats: whatsOf(parentRows('applicant', household.applicant)) },
    { whose: groups.spouse, whats: whatsOf(spouseRows(household)) },
    ...household.children.map((child) => ({
      whose: childTitle(child, household),
      whats: whatsOf(childRows(child)),
    })),
    { whose: groups.bank, whats: whatsOf(bankRows(household)) },
  ].filter(({ whats }) => whats.length > 0);
}
