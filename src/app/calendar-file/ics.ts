import type { CivilDate } from '../../domain/calendar';

/** One all-day event. Texts are plain: they are escaped here. */
export interface CalendarEvent {
  /** Stays the same when the date moves: importing again then moves the event instead of adding one. */
  readonly uid: string;
  readonly on: CivilDate;
  readonly dayAfter: CivilDate;
  readonly title: string;
  readonly description: string;
}

/**
 * RFC 5545 3.3.11: backslash, comma, semicolon and line break within a text. Whatever one calendar or
 * another takes for the end of a line is a line break; other control characters may not stand in a text.
 */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, (sign) => (sign === '\t' ? sign : ''));

const widest = 75;

/** RFC 5545 3.1: no line is longer than 75 octets of UTF-8; the rest goes on behind a space. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const char of line) {
    if (Buffer.byteLength(current + char) > widest) {
      lines.push(current);
      current = ' ';
    }
    current += char;
  }
  return [...lines, current].join('\r\n');
}

const dateValue = (date: CivilDate): string => date.replaceAll('-', '');

/** At 9:00 of a day before: the event itself begins at midnight. */
const alarm = (trigger: string, title: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  `TRIGGER:${trigger}`,
  'END:VALARM',
];

const eventLines = (
  { uid, on, dayAfter, title, description }: CalendarEvent,
  today: CivilDate,
  sequence: number,
): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${dateValue(today)}T000000Z`,
  `SEQUENCE:${sequence}`,
  `DTSTART;VALUE=DATE:${dateValue(on)}`,
  `DTEND;VALUE=DATE:${dateValue(dayAfter)}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(description)}`,
  'TRANSP:TRANSPARENT',
  ...alarm('-P6DT15H', title),
  ...alarm('-PT15H', title),
  'END:VEVENT',
];

/**
 * A calendar file (RFC 5545) of all-day events, each with an alarm a week before and on the day before,
 * at nine in the morning.
 *
 * @param today  the day it is written: DTSTAMP
 * @param sequence  grows from one file to the next, so that the later one holds
 */
export const icsText = (
  events: readonly CalendarEvent[],
  today: CivilDate,
  sequence: number,
): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//sitter-hojo//deadlines//JA',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, today, sequence)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
