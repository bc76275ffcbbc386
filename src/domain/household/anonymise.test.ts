import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { booking, child, household } from '../../../tests/support/households';
import { type Household, parseHousehold } from '.';
import { anonymise } from './anonymise';
import { householdSchema } from './schema';

type Schema = z.core.$ZodType;
type Path = readonly (string | number)[];

/** The schema inside of `.default()`, `.nullable()`, a transformation. */
function inner(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'default':
    case 'nullable':
    case 'optional':
      return inner(def.innerType);
    case 'pipe':
      return inner(def.in);
    default:
      return schema;
  }
}

/** Every value a household file can hold, with its schema: lists and alternatives by their parts. */
function leaves(schema: Schema, path: Path = []): readonly (readonly [Path, Schema])[] {
  const plain = inner(schema);
  const { def } = (plain as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([name, part]) => leaves(part, [...path, name]));
    case 'array':
      return leaves(def.element, [...path, 0]);
    case 'union':
      return def.options.flatMap((option) => leaves(option, path));
    default:
      return [[path, plain]];
  }
}

const pathOf = (path: Path) =>
  path
    .map((part) => (typeof part === 'number' ? '[]' : `.${part}`))
    .join('')
    .slice(1);
const parts = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
const pathsIn = (value: unknown, path = ''): readonly string[] =>
  parts(value).length === 0
    ? [path]
    : parts(value).flatMap(([name, part]) =>
        pathsIn(part, Array.isArray(value) ? `${path}[]` : `${path}.${name}`.replace(/^\./, '')),
      );

/** Text nobody would take for anything else: ten characters of their own for each number. */
const marker = (number: number) =>
  Array.from({ length: 10 }, (_, index) =>
    String.fromCodePoint(0x5200 + ((number * 10 + index) % 2900)),
  ).join('');

const accepts = (schema: Schema, value: unknown) => (schema as z.ZodType).safeParse(value).success;

function place(target: Record<string | number, unknown>, [first, ...rest]: Path, value: unknown) {
  if (first === undefined) return;
  if (rest.length === 0) target[first] = value;
  else {
    target[first] ??= typeof rest[0] === 'number' ? [] : {};
    place(target[first] as Record<string | number, unknown>, rest, value);
  }
}

const digest = '0123456789abcdef'.repeat(4);
const samples: readonly unknown[] = [
  digest,
  '2024-05-07',
  '2024-05',
  '09:00',
  2024,
  '1234567',
  '987',
  '6543',
  1,
  true,
];

/** A household with every field of the schema, marked text wherever text may stand. */
function fullHousehold() {
  const filled: Record<string, unknown> = {};
  const markers: string[] = [];
  for (const [path, schema] of leaves(householdSchema)) {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    const text = marker(markers.length);
    if (def.type === 'string' && accepts(schema, text)) {
      markers.push(text);
      place(filled, path, text);
    } else {
      const known =
        def.type === 'enum' ? Object.values(def.entries) : def.type === 'literal' ? def.values : [];
      place(
        filled,
        path,
        [...known, ...samples].find((one) => accepts(schema, one)),
      );
    }
  }
  const whole = filled as unknown as {
    usage: [{ childId: string; end: string }];
    temporaryCare: {
      usage: [{ childId: string; end: string }];
      higherLimit: [{ childId: string }];
    };
    children: [{ id: string; route: object }];
  };
  for (const booking of [whole.usage[0], whole.temporaryCare.usage[0]]) {
    booking.childId = whole.children[0].id;
    booking.end = '17:00';
  }
  whole.temporaryCare.higherLimit[0].childId = whole.children[0].id;
  whole.children[0].route = { kind: 'leave-completed', returnedOn: '2024-05-07' };
  return { filled, markers };
}

describe('every field of the file', () => {
  const { filled, markers } = fullHousehold();
  const parsed = parseHousehold(filled);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));

  test('has somebody’s decision what becomes of it in a report', () => {
    const ofFile = leaves(householdSchema).map(([path]) => pathOf(path).replaceAll('.[]', '[]'));
    // A field missing here is new: keep it, replace it or leave it out in anonymise.ts, and if it is
    // left out, name it in this list.
    const leftOut = [
      // No figure and no form looks at them, and they are called what their user called them.
      /^papers\./,
      // What is being typed: names, and nothing that anything looks at.
      /^drafts/,
      // What was filed and when it can be: no figure looks at it, and what was filed holds the people.
      /^(rounds|applications)\[/,
      /^readyPapers/,
      /^usage\[\]\.receipts/,
    ];
    expect([...new Set(pathsIn(anonymise(parsed.value)))].sort()).toEqual(
      [...new Set(ofFile)].filter((path) => !leftOut.some((left) => left.test(path))).sort(),
    );
  });

  test('gives away no two characters of any text', () => {
    expect(markers.length).toBeGreaterThan(30);
    const json = JSON.stringify(anonymise(parsed.value));
    const survived = markers.flatMap((text) =>
      [...text]
        .map((_, index) => text.slice(index, index + 2))
        .filter((two) => two.length === 2 && json.includes(two)),
    );
    expect(survived).toEqual([]);
    expect(json).not.toMatch(/1234567|987|6543/);
  });

  test('that this program does not know is gone, at every depth', () => {
    const unknown = marker(200);
    const withUnknown = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(withUnknown)
        : typeof value === 'object' && value !== null
          ? {
              ...Object.fromEntries(parts(value).map(([name, part]) => [name, withUnknown(part)])),
              [unknown]: { deep: [unknown] },
              note: unknown,
            }
          : value;
    const read = parseHousehold(withUnknown(filled));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(JSON.stringify(read.value)).toContain(unknown);
    const json = JSON.stringify(anonymise(read.value));
    expect(json).not.toContain(unknown.slice(0, 2));
    expect(json).not.toContain('note');
  });

  test('makes a household file again', () => {
    expect(parseHousehold(JSON.parse(JSON.stringify(anonymise(parsed.value))))).toMatchObject({
      ok: true,
    });
  });
});

const birthOf = (birthDate: string, usage: readonly object[] = []) =>
  anonymise(household({ children: [child({ birthDate })], usage })).children[0]?.birthDate;

describe('the birth date of a child', () => {
  test.each([
    ['2022-04-02', '2022-10-01'],
    ['2022-12-31', '2022-10-01'],
    ['2023-03-31', '2022-10-01'],
    ['2023-04-01', '2023-04-01'],
    ['2024-02-29', '2023-10-01'],
  ])('%s becomes %s: another day of its class', (date, expected) => {
    expect(birthOf(date)).toBe(expected);
  });

  test('stays where a booking between the two days would change its verdict', () => {
    expect(birthOf('2024-06-15', [booking({ date: '2024-06-14' })])).toBe('2024-10-01');
    expect(birthOf('2024-06-15', [booking({ date: '2024-06-15' })])).toBe('2024-06-15');
    expect(birthOf('2025-01-15', [booking({ date: '2024-12-02' })])).toBe('2025-01-15');
  });
});

const parentBorn = (birthDate: string) =>
  anonymise(household({ applicant: { name: {}, birthDate } })).applicant.birthDate;

test.each([
  ['1990-05-01', '1990-07-01'],
  ['1989-01-07', '1989-01-01'],
  ['1989-01-08', '1989-07-01'],
  ['1926-12-25', '1926-12-31'],
])('of a parent born on %s the year and its era remain: %s', (date, expected) => {
  expect(parentBorn(date)).toBe(expected);
});

describe('the account holder', () => {
  const name = { family: '髙橋', given: '花', familyKana: 'タカハシ', givenKana: 'ハナ' };
  const spouse = { name: { ...name, given: '次郎', givenKana: 'ジロウ' } };
  const holderOf = (holder: string): readonly [string, Household] => {
    const anonymous = anonymise(
      household({ applicant: { name }, spouse, children: [], bankAccount: { holder } }),
    );
    return [anonymous.bankAccount?.holder ?? '', anonymous];
  };
  test.each([
    ['高橋花', '姓1髙 申請者'],
    ['ﾀｶﾊｼ ﾊﾅ', 'セイ1ア シンセイシャ'],
    ['髙橋　次郎', '姓1髙 配偶者'],
    ['山田 太郎', '名義人字字'],
    [' ', ' '],
    ['', ''],
  ])('%s is %s', (holder, expected) => {
    expect(holderOf(holder)[0]).toBe(expected);
  });
});

test('the word that a form circles stays of the bank’s name', () => {
  const bankOf = (bankName: string) =>
    anonymise(household({ bankAccount: { bankName } })).bankAccount?.bankName;
  expect(['城北信用金庫', 'みずほ銀行', '銀行', 'JA東京'].map(bankOf)).toEqual([
    '金融機関信用金庫',
    '金融機関銀行',
    '銀行',
    '金融機関',
  ]);
});
