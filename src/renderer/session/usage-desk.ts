import type { CivilDate } from '../../domain/calendar';

/** What a booking typed on a day takes along, as typed; it starts as the child's last booking has it. */
export interface TakenAlong {
  readonly provider: string;
  readonly sitter: string;
  /** Issued for each use: never taken from another booking. */
  readonly ticketCode: string;
  readonly transportPaid: string;
}

/** Hours being typed on a day. */
export interface TypedHours {
  readonly text: string;
  /** The user asked to take them over, so what is wrong is shown from now on. */
  readonly checked: boolean;
}

/** The screen 利用記録 as the user left it: calendar or table, the day, what is typed on days. */
export interface UsageDesk {
  readonly view: 'calendar' | 'table';
  /** The day of the calendar that is looked at; null: none chosen yet. */
  readonly day: CivilDate | null;
  /** By child and date (`typedKey`): outlives an error, a change of day and of screen. */
  readonly typed: Readonly<Record<string, TypedHours>>;
  /** Brothers and sisters for whom what is typed makes a booking each. */
  readonly together: readonly string[];
  /** By child: what the user set in place of the last booking's. */
  readonly along: Readonly<Record<string, TakenAlong>>;
}

export const startDesk: UsageDesk = {
  view: 'calendar',
  day: null,
  typed: {},
  together: [],
  along: {},
};

export const typedKey = (childId: string, date: CivilDate): string => `${date} ${childId}`;

export function withTyped(desk: UsageDesk, key: string, hours: TypedHours | null): UsageDesk {
  const { [key]: _, ...others } = desk.typed;
  const kept = hours !== null && (hours.text !== '' || hours.checked);
  return { ...desk, typed: kept ? { ...others, [key]: hours } : others };
}

export const hasTypedHours = ({ typed }: UsageDesk): boolean =>
  Object.values(typed).some(({ text }) => text.trim() !== '');
