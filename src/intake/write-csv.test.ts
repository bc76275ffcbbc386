import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { booking, child, household } from '../../tests/support/households';
import type { Household } from '../domain/household';
import { guarded, unguarded } from './live-cell';
import { readUsageCsv } from './usage-csv';
import { usageCsv } from './write-csv';

const seed = 20261122;
const bytesOf = (file: Household) => Buffer.from(usageCsv(file), 'utf8');

/** What names and notes are made of when somebody means harm, and when a table program helps. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '−',
    "'",
    "''",
    '"',
    ',',
    '\t',
    '\r',
    '\n',
    '\r\n',
    ' ',
    '\u3000',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\0',
    '\ud800',
    "cmd|' /C calc'!A0",
    'HYPERLINK("http://evil.example")',
    '体調不良によるキャンセル',
  ),
);
const text = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(''));

/** As the file holds it: what the writer promises to keep. */
const kept = (value: string) =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '\u{fffd}')
    .trim();

const use = (day: number) =>
  fc.record({
    id: fc.constant(`b${day}`),
    childId: fc.constantFrom('c1', 'c2', '=c3'),
    date: fc.constant(`2024-06-${String(day).padStart(2, '0')}`),
    start: fc.constantFrom('00:00', '08:30', '23:59'),
    end: fc.constantFrom('09:05', '18:00', '00:15'),
    provider: text,
    sitter: text,
    ticketCode: fc.option(text),
    copayPaid: fc.option(fc.nat({ max: 99_999_999 })),
    transportPaid: fc.nat({ max: 99_999_999 }),
    cancelled: fc.constantFrom(null, 'child-illness', 'other'),
    otherSubsidy: fc.boolean(),
    note: text,
  });
const named = (id: string, family: string, given: string) =>
  child({ id, name: { family, given, familyKana: '', givenKana: '' } });
const files = fc
  .tuple(
    fc.tuple(...Array.from({ length: 12 }, (_, index) => use(index + 1))),
    fc.tuple(text, text, text),
  )
  .map(([usage, [one, two, three]]) =>
    household({
      children: [named('c1', one, two), named('c2', two, one), named('=c3', three, '花')],
      usage,
    }),
  );

test('what is written is read back as it was, whatever stands in it', () => {
  fc.assert(
    fc.property(files, (file) => {
      const read = readUsageCsv(bytesOf(file), { ...file, usage: [] }, null);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      expect(read.value.refused).toEqual([]);
      expect(read.value.unknownColumns).toEqual([]);
      expect(read.value.added.map(({ booking: { id: _, ...one } }) => one)).toEqual(
        file.usage.map(({ id: _, note, ...one }) => ({
          ...one,
          provider: kept(one.provider),
          sitter: kept(one.sitter),
          ticketCode: kept(one.ticketCode ?? '') || null,
          ...(kept(note ?? '') === '' ? {} : { note: kept(note ?? '') }),
        })),
      );
      const again = readUsageCsv(bytesOf(file), file, null);
      expect(again.ok && again.value.added).toEqual([]);
    }),
    { numRuns: 500, seed },
  );
});

test('no cell of a file starts live', () => {
  fc.assert(
    fc.property(files, (file) => {
      const cells = (parse(bytesOf(file), { bom: true }) as string[][]).flat();
      expect(cells).toHaveLength(13 * 12);
      for (const cell of cells)
        expect(cell).not.toMatch(/^\p{C}*\s*\p{C}*[=+\-@＝＋－＠−]|^[\t\r\n]/u);
    }),
    { numRuns: 500, seed },
  );
});

describe('the guard', () => {
  test.each([
    ['=1+1', "'=1+1"],
    [' \u200b=1', "' \u200b=1"],
    ['＝1', "'＝1"],
    ['﹦1', "'﹦1"],
    ["'=1", "''=1"],
    ["'abc", "'abc"],
    ["'", "'"],
    ['a=1', 'a=1'],
    ['', ''],
    ['03-1234', '03-1234'],
  ])('%j is written as %j and comes back', (raw, cell) => {
    expect(guarded(raw)).toBe(cell);
    expect(unguarded(cell)).toBe(raw);
  });
});

test('a file for Excel: a byte order mark, CR LF, our own headers', () => {
  const file = household({
    usage: [
      booking({
        date: '2024-05-07',
        start: '08:00',
        end: '18:00',
        provider: 'ひまわり, "北"',
        copayPaid: 1500,
        transportPaid: 1100,
        note: '=1+1',
      }),
    ],
  });
  expect(usageCsv(file)).toBe(
    '\u{feff}利用日,開始時刻,終了時刻,お子さま,シッター名,事業者,助成券コード,利用者負担額,交通費,キャンセル,他の助成,備考\r\n' +
      '2024-05-07,08:00,18:00,北 花子,,"ひまわり, ""北""",,1500,1100,なし,なし,"\'=1+1"\r\n',
  );
});

test('a note that is no text at all is left out', () => {
  const file = household({ usage: [booking({ note: { a: 1 } })] });
  expect(usageCsv(file)).toContain(',なし,なし,\r\n');
});
