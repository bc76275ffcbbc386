import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { planDocuments } from '../../../src/domain/application';
import { explainMonth } from '../../../src/domain/explain';
import type { Household } from '../../../src/domain/household';
import { schemeOf } from '../../../src/domain/rules';
import { compute } from '../../../src/domain/subsidy';
import { computeTemporaryCare } from '../../../src/domain/temporary-care';
import { usageCsv } from '../../../src/intake';
import { booking, child, household as valid } from '../../support/households';
import { programIn } from '../../support/program';
import { harmed, harmedText } from '../support/mutate-json';
import { checkAnswer, type Place, type Surface } from '../support/surface';

/** A night that runs into the day, so that it takes two rows. */
const temporaryBooking = (index: number, date = `2024-06-1${index}`) => ({
  id: `t${index}`,
  childId: index % 2 ? 'c1' : 'c2',
  date,
  start: '21:00',
  end: '08:30',
  provider: '事業者',
  sitter: '北 次郎',
  paid: 30_000,
});

const sample = () =>
  structuredClone({
    ...valid({
      spouse: {
        name: { family: '北', given: '太郎' },
        addressOn: [{ date: '2024-01-01', place: 'outside' }],
      },
      bankAccount: { bankName: '○○銀行', bankCode: '0001', number: '0123456', holder: '北 花子' },
      children: [child(), child({ id: 'c2', birthOrder: 2 })],
      absences: [{ from: '2024-05-01', to: '2024-05-02', kind: 'day-off' }],
      temporaryCare: {
        scheme: 'suginami-temporary-care',
        higherLimit: [{ childId: 'c2', reason: 'multiple-birth' }],
        usage: Array.from({ length: 4 }, (_, index) => temporaryBooking(index)),
      },
      usage: Array.from({ length: 6 }, (_, index) =>
        booking({
          id: `u${index}`,
          childId: index % 2 ? 'c1' : 'c2',
          date: `2024-06-0${index + 1}`,
        }),
      ),
    }),
  });
const text = JSON.stringify(sample(), null, 1);
const utf8 = (value: string) => Buffer.from(value, 'utf8');
const json = (value: unknown) => utf8(JSON.stringify(value));
const withField = (name: string, value: unknown) => json({ ...sample(), [name]: value });
const deep = (depth: number, open: string, close: string) =>
  utf8(text.replace('{', `{"deep": ${open.repeat(depth)}1${close.repeat(depth)},`));

async function emptied(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    await rm(path.join(folder, name), { recursive: true, force: true });
}

/** What the page does with a household: every figure, its reasons, the papers, the exported log. */
function work(household: Household): void {
  const scheme = schemeOf(household.scheme);
  const computation = compute(household, scheme);
  planDocuments(household, computation.months, computeTemporaryCare(household));
  for (const statement of computation.months.slice(0, 20)) {
    const child = household.children.find(({ id }) => id === statement.childId);
    const assessment = computation.assessments.find(({ childId }) => childId === child?.id);
    if (child && assessment) explainMonth(household, child, assessment, statement, scheme);
  }
  usageCsv(household);
}

/** A household file: brought in as text, and opened from the disk as bytes. */
export async function household({ root, data, next }: Place): Promise<Surface<unknown>> {
  const program = programIn(data, { resources: root });
  const tried = async (opened: Awaited<ReturnType<typeof program.bringIn>>): Promise<string> => {
    const word = checkAnswer(opened, root);
    if (!opened.ok) return word;
    const { handle } = opened.value;
    work(opened.value.household as unknown as Household);
    if (opened.value.readOnly === null)
      checkAnswer(await program.saveHousehold({ handle, household: opened.value.household }), root);
    checkAnswer(await program.closeHousehold({ handle }), root);
    return word;
  };
  return {
    nasties: {
      empty: () => utf8(''),
      'a number': () => utf8('1'),
      'only NUL': () => Buffer.alloc(1000),
      'a byte order mark': () => utf8(`\ufeff${text}`),
      'UTF-16': () => Buffer.from(`\ufeff${text}`, 'utf16le'),
      'a zip': () => Buffer.from('504b0304140000000800', 'hex'),
      'nested arrays': () => deep(200_000, '[', ']'),
      'nested objects': () => deep(200_000, '{"a":', '}'),
      'nested arrays without an end': () => utf8('['.repeat(1_000_000)),
      'a name of 10 MB': () => withField('applicant', { name: { family: 'あ'.repeat(3_500_000) } }),
      'an unknown field of 10 MB': () => withField('x', 'x'.repeat(10_000_000)),
      '100,000 unknown keys': () =>
        withField(
          'x',
          Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, at])),
        ),
      '20,000 bookings': () =>
        withField(
          'usage',
          Array.from({ length: 20_000 }, (_, at) =>
            booking({
              id: `u${at}`,
              date: `20${String(20 + (at % 9)).padStart(2, '0')}-06-${String((at % 30) + 1).padStart(2, '0')}`,
            }),
          ),
        ),
      'bookings of 9,000 years': () =>
        withField(
          'usage',
          Array.from({ length: 3000 }, (_, at) =>
            booking({ id: `u${at}`, date: `${1000 + at * 3}-06-01` }),
          ),
        ),
      '20,000 bookings of 一時預かり at one time': () =>
        withField('temporaryCare', {
          scheme: 'kita-temporary-care',
          usage: Array.from({ length: 20_000 }, (_, at) => temporaryBooking(at, '2024-06-03')),
        }),
      'bookings of 一時預かり of 9,000 years': () =>
        withField('temporaryCare', {
          scheme: 'suginami-temporary-care',
          usage: Array.from({ length: 3000 }, (_, at) =>
            temporaryBooking(at, `${1002 + at * 3}-12-31`),
          ),
        }),
      '20,000 wrong bookings': () =>
        withField(
          'usage',
          Array.from({ length: 20_000 }, () => ({ id: 1 })),
        ),
      '2,000 children': () =>
        withField(
          'children',
          Array.from({ length: 2000 }, (_, at) => child({ id: `c${at}` })),
        ),
      'leave of 9,000 years': () =>
        withField('absences', [{ from: '1000-01-01', to: '9999-12-31', kind: 'childcare-leave' }]),
      '20,000 certifications': () =>
        withField('children', [
          child({
            certifications: Array.from({ length: 20_000 }, () => ({
              number: '1',
              from: '2024-04-01',
              to: '2025-03-31',
              careNeed: 'short',
            })),
          }),
        ]),
      '__proto__ as a list': () => utf8(text.replace('{', '{"__proto__": [{"polluted": 1}],')),
      'a key of 1 MB': () => withField('k'.repeat(1_000_000), 1),
      'a version that is huge': () => withField('version', 1e300),
      'newer, and wrong': () => json({ ...sample(), version: 7, children: 5 }),
      'an id of 1 MB': () => withField('children', [child({ id: 'i'.repeat(1_000_000) })]),
    },
    generated: fc.oneof(
      { weight: 6, arbitrary: harmed(sample).map(json) },
      { weight: 3, arbitrary: harmedText(text).map(utf8) },
      {
        weight: 2,
        arbitrary: fc
          .array(fc.tuple(fc.nat({ max: text.length - 1 }), fc.nat({ max: 255 })), {
            minLength: 1,
            maxLength: 6,
          })
          .map((flips) => {
            const bytes = utf8(text);
            for (const [at, value] of flips) bytes[at] = value;
            return bytes;
          }),
      },
      {
        weight: 1,
        arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      },
    ),
    async run(input) {
      const bytes = input as Buffer;
      const number = next();
      // Made anew now and then, or looking for a free name would be most of the work.
      if (number % 100 === 0) await emptied(data);
      if (number % 2 === 0)
        return tried(
          await program.bringIn({ fileName: '../../家/..\\x.json', text: bytes.toString('utf8') }),
        );
      const id = `入力${number % 20}.sitter`;
      await writeFile(path.join(data, id), bytes);
      return tried(await program.openHousehold({ id }));
    },
  };
}
