import { describe, expect, test } from 'vitest';
import { booking, child, household } from '../../../tests/support/households';
import { blankChild, blankHousehold } from './blank';
import { parseHousehold, readHousehold } from './parse';

const source = (changes: object) => ({ ...household(), ...changes });
const temporaryCare = (...usage: readonly object[]) => ({
  scheme: 'suginami-temporary-care',
  usage: usage.map((changes) => ({
    id: 't1',
    childId: 'c1',
    date: '2024-06-03',
    start: '09:00',
    end: '10:00',
    ...changes,
  })),
});
const problemsOf = (value: unknown) => {
  const parsed = parseHousehold(value);
  return parsed.ok ? [] : parsed.error.map(({ path, problem }) => `${path} ${problem}`);
};

describe('bad input is refused with its path', () => {
  test.each([
    ['25:00', { usage: [booking({ start: '25:00' })] }, 'usage[0].start time'],
    ['8:00', { usage: [booking({ start: '8:00' })] }, 'usage[0].start time'],
    ['24:00', { usage: [booking({ end: '24:00' })] }, 'usage[0].end time'],
    [
      'end = start',
      { usage: [booking({ start: '09:00', end: '09:00' })] },
      'usage[0].end end-equals-start',
    ],
    ['no such day', { usage: [booking({ date: '2024-02-30' })] }, 'usage[0].date date'],
    ['2024/5/7', { usage: [booking({ date: '2024/5/7' })] }, 'usage[0].date date'],
    [
      'negative fare',
      { usage: [booking({ transportPaid: -1 })] },
      'usage[0].transportPaid negative-yen',
    ],
    ['half a yen', { usage: [booking({ copayPaid: 10.5 })] }, 'usage[0].copayPaid whole-yen'],
    ['yen as text', { usage: [booking({ copayPaid: '1500' })] }, 'usage[0].copayPaid whole-yen'],
    ['unknown child', { usage: [booking({ childId: 'x' })] }, 'usage[0].childId unknown-child'],
    [
      'unknown cancellation',
      { usage: [booking({ cancelled: 'rain' })] },
      'usage[0].cancelled choice',
    ],
    [
      'two bookings, one id',
      { usage: [booking({ id: 'u' }), booking({ id: 'u' })] },
      'usage[1].id duplicate-id',
    ],
    [
      'a scheme of 一時預かり that is not known',
      { temporaryCare: { scheme: 'x-temporary-care' } },
      'temporaryCare.scheme choice',
    ],
    [
      'a fee below 0',
      { temporaryCare: temporaryCare({ paid: -1 }) },
      'temporaryCare.usage[0].paid negative-yen',
    ],
    [
      '一時預かり of nobody',
      { temporaryCare: temporaryCare({ childId: 'x' }) },
      'temporaryCare.usage[0].childId unknown-child',
    ],
    [
      '一時預かり of 24 hours',
      { temporaryCare: temporaryCare({ end: '09:00' }) },
      'temporaryCare.usage[0].end end-equals-start',
    ],
    [
      'two bookings of 一時預かり, one id',
      { temporaryCare: temporaryCare({}, {}) },
      'temporaryCare.usage[1].id duplicate-id',
    ],
    [
      'the higher limit of nobody',
      {
        temporaryCare: {
          ...temporaryCare(),
          higherLimit: [{ childId: 'x', reason: 'multiple-birth' }],
        },
      },
      'temporaryCare.higherLimit[0].childId unknown-child',
    ],
    [
      'a reason of one’s own for it',
      { temporaryCare: { ...temporaryCare(), higherLimit: [{ childId: 'c1', reason: 'tired' }] } },
      'temporaryCare.higherLimit[0].reason choice',
    ],
    ['two children, one id', { children: [child(), child()] }, 'children[1].id duplicate-id'],
    [
      'no birth date',
      { children: [child({ birthDate: undefined })] },
      'children[0].birthDate missing',
    ],
    [
      'birth order 0',
      { children: [child({ birthOrder: 0 })] },
      'children[0].birthOrder birth-order',
    ],
    [
      'unknown route',
      { children: [child({ route: { kind: 'night' } })] },
      'children[0].route.kind choice',
    ],
    [
      'no end of a certification',
      { children: [child({ certifications: [{ from: '2024-04-01', careNeed: 'short' }] })] },
      'children[0].certifications[0].to missing',
    ],
    [
      'period reversed',
      { absences: [{ from: '2024-05-02', to: '2024-05-01', kind: 'day-off' }] },
      'absences[0].to period-reversed',
    ],
    ['children as an object', { children: {} }, 'children list'],
    ['another format', { format: 'x' }, 'format format'],
    ['a later version', { version: 2 }, 'version version'],
    ['another scheme', { scheme: 'x' }, 'scheme scheme'],
    [
      'letters in the account number',
      { bankAccount: { number: '12a' } },
      'bankAccount.number digits',
    ],
  ])('%s', (_, changes, expected) => {
    expect(problemsOf(source(changes))).toContain(expected);
  });

  test('overlapping certifications of one child', () => {
    const certifications = [
      { from: '2024-06-01', to: '2024-08-31', careNeed: 'short' },
      { from: '2024-04-01', to: '2024-06-01', careNeed: 'standard' },
    ];
    expect(problemsOf(source({ children: [child({ certifications })] }))).toEqual([
      'children[0].certifications[0].from certifications-overlap',
    ]);
  });

  test('every problem is reported, not only the first', () => {
    const usage = [booking({ start: '25:00' }), booking({ date: 'x' })];
    expect(problemsOf(source({ usage }))).toHaveLength(2);
  });

  test('a broken item hides no problem of the others', () => {
    const usage = [
      booking({ date: 'x' }),
      booking({ start: '09:00', end: '09:00' }),
      booking({ childId: 'nobody' }),
    ];
    expect(problemsOf(source({ usage }))).toEqual([
      'usage[0].date date',
      'usage[1].end end-equals-start',
      'usage[2].childId unknown-child',
    ]);
  });

  test('a child that cannot be read is not called unknown', () => {
    const usage = [booking({})];
    expect(problemsOf(source({ children: [child({ birthDate: 'x' })], usage }))).toEqual([
      'children[0].birthDate date',
    ]);
  });

  test('what is no household at all', () => {
    for (const value of [null, 1, 'x', [], {}]) expect(problemsOf(value)).not.toEqual([]);
  });

  test('values in values without end, or in themselves', () => {
    const circle: Record<string, unknown> = {};
    circle['x'] = { circle };
    const deep = JSON.parse(`${'{"a":['.repeat(50_000)}1${']}'.repeat(50_000)}`);
    let doubled: unknown = {};
    for (let level = 0; level < 50; level += 1) doubled = [doubled, doubled];
    for (const x of [circle, deep, doubled])
      expect(problemsOf(source({ x }))).toEqual([' too-deep']);
    const shallow = JSON.parse(`${'['.repeat(50)}1${']'.repeat(50)}`);
    expect(problemsOf(source({ x: shallow }))).toEqual([]);
  });

  test('a text longer than anybody writes', () => {
    const applicant = { name: { family: 'あ'.repeat(10_001) } };
    expect(problemsOf(source({ applicant }))).toEqual(['applicant.name.family too-long']);
  });

  test('broken JSON', () => {
    const read = readHousehold('{"format": ');
    expect(read.ok ? [] : read.error).toMatchObject([{ path: '', problem: 'not-json' }]);
  });
});

test('fields nobody knows are kept, at every depth', () => {
  const parsed = parseHousehold(
    source({ note: 'a', children: [child({ nickname: 'b' })], usage: [booking({ memo: 'c' })] }),
  );
  expect(parsed).toMatchObject({
    ok: true,
    value: { note: 'a', children: [{ nickname: 'b' }], usage: [{ memo: 'c' }] },
  });
});

test('what is not known yet is null, and a new household is a valid file', () => {
  const unknown = parseHousehold(source({ children: [child({ birthDate: null })] }));
  expect(unknown).toMatchObject({ ok: true, value: { children: [{ birthDate: null }] } });
  expect(parseHousehold(blankHousehold)).toEqual({ ok: true, value: blankHousehold });
});

test('a new child has an id nobody has', () => {
  const children = household({ children: [child({ id: 'c1' }), child({ id: 'c3' })] }).children;
  expect(blankChild(children).id).toBe('c4');
  expect(blankChild([...children, blankChild(children)]).id).toBe('c5');
  expect(blankChild([]).id).toBe('c1');
});

test('what is being typed is text by page and field', () => {
  const drafts = { 'applicant/name': { given: '花' } };
  expect(parseHousehold(source({ drafts }))).toMatchObject({ ok: true, value: { drafts } });
  expect(problemsOf(source({ drafts: { spouse: 1 } }))).toEqual(['drafts.spouse object']);
});

test('a file with only what must be there', () => {
  const bare = {
    format: 'sitter-hojo/household',
    version: 1,
    scheme: 'kita-waiting-list',
    applicant: { name: {} },
    children: [],
  };
  expect(parseHousehold(bare)).toMatchObject({
    ok: true,
    value: { spouse: null, bankAccount: null, absences: [], usage: [] },
  });
});

test('a key such as __proto__ changes nothing outside the file', () => {
  readHousehold(
    '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
  );
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
