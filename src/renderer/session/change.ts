import type { Filing } from '../../domain/application';
import type { CivilMonth } from '../../domain/calendar';
import type { Household } from '../../domain/household';
import type { BookingFields, OpenFile, Part, UsageFilter } from './session';
import type { TypedHours, UsageDesk } from './usage-desk';
import type { Writing } from './writing';

/** A household comes to the page. */
export interface Opened {
  readonly kind: 'opened';
  readonly file: OpenFile;
  readonly household: Household;
  /** The page of 世帯とお子さん to begin the walk through a new household on. */
  readonly page?: string;
}

/** What can happen to a session. */
export type Change =
  | { readonly kind: 'closed' }
  | { readonly kind: 'edited'; readonly household: Household }
  /** An application was handed in: kept whatever else was entered since, and whatever is undone. */
  | { readonly kind: 'filed'; readonly filing: Filing }
  | { readonly kind: 'undone' }
  | { readonly kind: 'redone' }
  /** `household` is what was written: later edits stay unsaved. */
  | {
      readonly kind: 'saved';
      readonly handle: string;
      readonly name: string;
      readonly household: Household;
    }
  /** Files were written of it beside its own, because its user asked for them. */
  | { readonly kind: 'wrote'; readonly files: readonly string[] }
  /** `household` could not be written, and why not. */
  | { readonly kind: 'save-failed'; readonly household: Household; readonly sentence: string }
  /** A passphrase was set, changed or removed, or its key kept or forgotten. */
  | { readonly kind: 'protected'; readonly protection: OpenFile['protection'] }
  | { readonly kind: 'renamed'; readonly name: string }
  | { readonly kind: 'went'; readonly part: Part }
  /** To a page of 世帯とお子さん, or with null to its summary. */
  | { readonly kind: 'entry-went'; readonly page: string | null; readonly walking: boolean }
  /** What a page's fields hold other than the household; nothing: the page is as the household says. */
  | {
      readonly kind: 'entry-typed';
      readonly page: string;
      readonly fields: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'pointed';
      readonly bookingId: string;
      readonly childId: string;
      readonly month: CivilMonth;
    }
  | { readonly kind: 'desk'; readonly desk: Partial<UsageDesk> }
  /** Null: nothing is typed there any more. */
  | { readonly kind: 'hours-typed'; readonly key: string; readonly hours: TypedHours | null }
  /** To where something is typed. */
  | { readonly kind: 'writing-shown'; readonly writing: Writing }
  | { readonly kind: 'filtered'; readonly filter: UsageFilter }
  | {
      readonly kind: 'draft-opened';
      readonly bookingId: string | null;
      readonly fields: BookingFields;
    }
  | { readonly kind: 'typed'; readonly fields: Partial<BookingFields> }
  | { readonly kind: 'draft-checked' }
  | { readonly kind: 'draft-closed' };
