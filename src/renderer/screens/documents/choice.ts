import { isOpenReason, type PlannedDocument } from '../../../domain/application';
import { readDate } from '../../../domain/calendar';

/** Which documents, of which months, with which date. */
export interface Choice {
  readonly from: string | null;
  readonly to: string | null;
  /** What the user ticked or unticked; everything else is as the plan says. */
  readonly ticked: Readonly<Record<string, boolean>>;
  readonly filingDate: string;
  /** For forms that are on paper already. */
  readonly inkOnly: boolean;
}

export const isChosen = ({ ticked }: Choice, { key, needed }: PlannedDocument): boolean =>
  ticked[key] ?? needed;

export type ChoiceError = 'none-chosen' | 'range-reversed' | 'date-missing' | 'date-unreadable';

/** What keeps the documents from being made, in the order of the screen. */
export function choiceErrors(choice: Choice, plan: readonly PlannedDocument[]): ChoiceError[] {
  const { from, to, filingDate } = choice;
  const errors: ChoiceError[] = [];
  if (from !== null && to !== null && to < from) errors.push('range-reversed');
  if (filingDate.trim() === '') errors.push('date-missing');
  else if (readDate(filingDate) === null) errors.push('date-unreadable');
  if (!plan.some((planned) => isChosen(choice, planned))) errors.push('none-chosen');
  return errors;
}

const records = ['usage-details', 'calculation-statement'];

export type Group = 'needed' | 'records' | 'undecided' | 'not-needed';

/** The papers for the ward, our own records, what is still open, and what is not needed now. */
export function groupOf({ needed, document, reason }: PlannedDocument): Group {
  if (!needed) return isOpenReason(reason) ? 'undecided' : 'not-needed';
  return records.includes(document) ? 'records' : 'needed';
}
