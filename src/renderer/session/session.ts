import type { CivilMonth } from '../../domain/calendar';
import type { Household } from '../../domain/household';
import type { History } from './history';
import { hasTypedHours, type UsageDesk } from './usage-desk';

/** 世帯とお子さん, 手続き, 利用記録, 計算結果, 様式, 控え, よくある質問. */
export type Part =
  | 'family'
  | 'procedure'
  | 'usage'
  | 'results'
  | 'documents'
  | 'backups'
  | 'questions';

export interface OpenFile {
  readonly handle: string;
  readonly name: string;
  /** The sample, a case that nobody has saved, or a household file. */
  readonly kind: 'sample' | 'case' | 'file';
  /** Why it can be looked at only; null: it can be changed. */
  readonly readOnly: { readonly sentence: string; readonly canTakeOver: boolean } | null;
  /** Something about the file to be told when it is opened. */
  readonly notice: string | null;
  /** How it is protected; null: it is in plain. */
  readonly protection: { readonly canRemember: boolean; readonly remembered: boolean } | null;
}

/** A booking as it is being typed. */
export interface BookingFields {
  readonly childId: string;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly provider: string;
  readonly sitter: string;
  readonly ticketCode: string;
  readonly copayPaid: string;
  readonly transportPaid: string;
  readonly cancelled: '' | 'child-illness' | 'other';
  readonly otherSubsidy: boolean;
}

/** The form that is open on the screen 利用記録; it outlives a change of screen and any error. */
export interface Draft {
  /** Null: a new booking. */
  readonly bookingId: string | null;
  readonly fields: BookingFields;
  /** As the form was opened: tells whether something was typed. */
  readonly original: BookingFields;
  /** The user asked to take it over, so its errors are shown from now on. */
  readonly checked: boolean;
}

/** Where one is on 世帯とお子さん. */
export interface Entry {
  /** The page that is open; null: the summary. */
  readonly page: string | null;
  /** From page to page through a new household; else back to the summary after each. */
  readonly walking: boolean;
}

/** Which bookings are listed. Null: all. */
export interface UsageFilter {
  readonly childId: string | null;
  readonly month: CivilMonth | null;
}

/** Everything the page knows of a household that is open. */
export interface Session {
  /** Tells one opening from the next, also of the same file. */
  readonly opening: number;
  readonly file: OpenFile;
  readonly history: History<Household>;
  /** What the file holds. */
  readonly saved: Household;
  /** The last save failed: of what, and why. Null: it did not. */
  readonly saveFailed: { readonly household: Household; readonly sentence: string } | null;
  /** Files written of it since it was opened: papers, usage logs. */
  readonly written: readonly string[];
  readonly part: Part;
  readonly filter: UsageFilter;
  /** The booking to point at on the screen 利用記録. */
  readonly target: string | null;
  readonly draft: Draft | null;
  /** The calendar of the screen 利用記録 and what is typed on its days. */
  readonly desk: UsageDesk;
  readonly entry: Entry;
}

export const householdOf = ({ history }: Session): Household => history.present;

export const isChanged = ({ history, saved }: Session): boolean => history.present !== saved;

/** Something is typed in the form that is open. */
export function isFormTyped({ draft }: Session): boolean {
  if (draft === null) return false;
  const keys = Object.keys(draft.fields) as (keyof BookingFields)[];
  return keys.some((key) => draft.fields[key] !== draft.original[key]);
}

/** Something is typed, in the form or on a day, and not in the household yet. */
export const isTyping = (session: Session): boolean =>
  isFormTyped(session) || hasTypedHours(session.desk);

/** Changes go into the file by themselves. A sample or a case becomes a file only when its user says so. */
export const savesItself = ({ file }: Session): boolean =>
  file.kind === 'file' && file.readOnly === null;

/** Something would be lost if the household were closed now. */
export const isUnsaved = (session: Session): boolean => isChanged(session) || isTyping(session);
