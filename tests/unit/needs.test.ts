import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { documentsAsking } from '../../src/domain/application';

const forms = path.join(__dirname, '..', '..', 'forms');

/** Document → the paths its template expects an answer at. */
const expected = new Map(
  readdirSync(forms).map((document): [string, ReadonlySet<string>] => {
    const template = JSON.parse(readFileSync(path.join(forms, document, 'template.json'), 'utf8'));
    const fields = template.fields as { path?: string; expected?: boolean }[];
    return [
      document,
      new Set(fields.flatMap((field) => (field.expected && field.path ? [field.path] : []))),
    ];
  }),
);

/** The forms print the bank in two parts; the household has one name for it. */
const paths: Readonly<Record<string, string>> = { 'bank.bankName': 'bank.bankStem' };

test.each(Object.entries(documentsAsking))('%s is asked for where we say so', (answer, said) => {
  const asking = [...expected].flatMap(([document, fields]) =>
    fields.has(paths[answer] ?? answer) ? [document] : [],
  );
  expect([...said].sort()).toEqual(asking.sort());
});

test('no expected answer about people or the account is left out', () => {
  const known = new Set(Object.keys(documentsAsking).map((answer) => paths[answer] ?? answer));
  // What the program knows by itself, or reads from the bookings.
  const own = /^(child\.(firstUse|providers)|bank\.bankKind|parent\.(baseDate|incomeYear|role))$/;
  const left = [...expected.values()]
    .flatMap((fields) => [...fields])
    .filter((one) => /^(applicant|parent|child|bank)\./.test(one))
    .filter((one) => !known.has(one) && !own.test(one));
  expect(left).toEqual([]);
});
