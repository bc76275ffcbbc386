import { type Child, fullName, type Household } from '../domain/household';
import type { Booking } from '../domain/usage';
import { childrenNamed } from './child-names';
import { type ColumnMeaning, headerOf } from './columns';
import { guarded } from './live-cell';
import { otherReason } from './values';

const columns = [
  'date',
  'start',
  'end',
  'child',
  'sitter',
  'provider',
  'ticketCode',
  'copayPaid',
  'transportPaid',
  'cancelled',
  'otherSubsidy',
  'remark',
] as const satisfies readonly ColumnMeaning[];

/**
 * Line ends as the reader knows them; what no table can hold (NUL and the like, half a surrogate pair)
 * as the mark for an unreadable character, or one such character would make the whole file unreadable.
 */
const writable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '\u{fffd}')
    .trim();

/** The child's name where the reader takes it for this child and no other; else the id. */
function childCell(child: Child | undefined, booking: Booking, children: readonly Child[]): string {
  const name = child ? writable(fullName(child.name)) : '';
  const [found, another] = childrenNamed(name, children);
  return name !== '' && found === child && !another ? name : booking.childId;
}

const cancellations: Readonly<Record<NonNullable<Booking['cancelled']>, string>> = {
  'child-illness': '体調不良',
  other: otherReason,
};

function cellsOf(booking: Booking, children: readonly Child[]) {
  const child = children.find(({ id }) => id === booking.childId);
  // Nothing checks the note of a household file: it may be anything.
  const note: unknown = booking.note;
  return {
    date: booking.date,
    start: booking.start,
    end: booking.end,
    child: childCell(child, booking, children),
    sitter: booking.sitter,
    provider: booking.provider,
    ticketCode: booking.ticketCode ?? '',
    copayPaid: booking.copayPaid === null ? '' : String(booking.copayPaid),
    transportPaid: String(booking.transportPaid),
    // Said in every row: of an empty cell the reader makes what the remark says.
    cancelled: booking.cancelled === null ? 'なし' : cancellations[booking.cancelled],
    otherSubsidy: booking.otherSubsidy ? 'あり' : 'なし',
    remark: typeof note === 'string' ? note : '',
  } satisfies Record<(typeof columns)[number], string>;
}

function written(text: string): string {
  const cell = guarded(writable(text));
  return /[",\n\t']|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * The bookings of a household as a usage log (CSV) that `readUsageCsv` takes back as it was: UTF-8 with a
 * byte order mark, without which Excel takes it for Shift_JIS, and CR LF at the ends of lines. No cell is
 * live in a spreadsheet. Spaces round a text and the ids of bookings are not kept.
 */
export function usageCsv({ usage, children }: Pick<Household, 'usage' | 'children'>): string {
  const rows = usage.map((booking) => {
    const cells = cellsOf(booking, children);
    return columns.map((meaning) => written(cells[meaning]));
  });
  return `\u{feff}${[columns.map(headerOf), ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}
