import fc from 'fast-check';
import { harmed, harmedText } from '../support/mutate-json';
import { nastyTexts } from '../support/nasty-values';
import type { Place, Surface } from '../support/surface';
import { shipped, wardFormUser } from '../support/ward-forms';

type Loose = Record<string, never>;

/** The template beside a PDF of the ward. */
export async function template(place: Place): Promise<Surface<unknown>> {
  const { layout, template: own } = shipped(place.root, 'usage-details');
  const user = wardFormUser(place, 'usage-details');
  const text = JSON.stringify(own, null, 1);
  const changed = (change: (copy: Loose & typeof own) => void) => () => {
    const copy = structuredClone(own);
    change(copy);
    return JSON.stringify(copy);
  };
  const textField =
    own.fields.find(({ kind }: { kind: string }) => kind === 'text') ?? own.fields[0];
  const many = (count: number, made: (index: number) => object) =>
    changed((copy) => {
      copy.fields = Array.from({ length: count }, (_, at) => ({
        ...textField,
        id: `f${at}`,
        ...made(at),
      }));
      copy.tables = [];
    });
  const labels = Object.fromEntries(
    nastyTexts.map((nasty, at) => [
      `a name: ${at}`,
      changed((copy) => {
        copy.title = nasty;
        copy.revision = nasty;
        copy.footer = nasty;
        for (const field of copy.fields) field.label = nasty;
      }),
    ]),
  );
  const paths = Object.fromEntries(
    [
      '__proto__',
      'constructor.name',
      'applicant.__proto__.x',
      'children.0.constructor',
      '..',
      '',
      '*',
    ].map((path) => [
      `the path ${path}`,
      changed((copy) => {
        for (const field of copy.fields) if ('path' in field) field.path = path;
      }),
    ]),
  );
  return {
    nasties: {
      ...labels,
      ...paths,
      empty: () => '',
      'a list': () => '[]',
      'deep nesting': () => `${'['.repeat(500_000)}`,
      '100,000 fields': many(100_000, () => ({})),
      '600 fields, one over the other': many(600, () => ({})),
      '600 fields of 30 choices each': many(600, () => ({
        kind: 'circle',
        choices: Array.from({ length: 30 }, (_, at) => ({ value: `${at}`, box: textField.box })),
      })),
      '600 fields of 20 cells each': many(600, (at) => ({
        kind: 'digits',
        cells: 20,
        box: [10, at, 30, at + 0.9],
        size: 8,
      })),
      'boxes smaller than any letter': changed((copy) => {
        for (const field of copy.fields) field.box = [10, 10, 10.001, 10.001];
      }),
      'letters of the largest size': changed((copy) => {
        for (const field of copy.fields) field.size = 200;
      }),
      'a million rows': changed((copy) => {
        for (const table of copy.tables) table.rows = 1_000_000;
      }),
      'rows of no height': changed((copy) => {
        for (const table of copy.tables) table.pitch = 5e-324;
      }),
      'a page of 1e308 points': changed((copy) => {
        for (const page of copy.layout.pages) Object.assign(page, { width: 1e308, height: 1e308 });
      }),
      '100,000 pages': changed((copy) => {
        copy.layout.pages = Array(100_000).fill(copy.layout.pages[0]);
      }),
      'another hash': changed((copy) => {
        copy.layout.sha256 = '0'.repeat(64);
      }),
      'more than 2 MB': () => text + ' '.repeat(2 * 1024 * 1024),
    },
    generated: fc.oneof(
      {
        weight: 6,
        arbitrary: harmed(() => structuredClone(own)).map((value) => JSON.stringify(value) ?? ''),
      },
      { weight: 2, arbitrary: harmedText(text) },
      {
        // A template that passes most of the checks, with numbers that nobody draws with.
        weight: 4,
        arbitrary: fc
          .array(
            fc.tuple(
              fc.nat(),
              fc.nat({ max: 3 }),
              fc.oneof(fc.double({ noNaN: true }), fc.double({ min: -50, max: 700, noNaN: true })),
            ),
            { minLength: 1, maxLength: 5 },
          )
          .map((changes) => {
            const copy = structuredClone(own);
            for (const [which, corner, number] of changes)
              copy.fields[which % copy.fields.length].box[corner] = number;
            return JSON.stringify(copy);
          }),
      },
    ),
    run: async (input) => (await user.fill(layout, input as string)).word,
    close: user.close,
  };
}
