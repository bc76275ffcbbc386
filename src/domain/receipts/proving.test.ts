import { describe, expect, test } from 'vitest';
import { casesOf } from '../../../tests/support/cases';
import { booking, computed, day, household } from '../../../tests/support/households';
import type { CivilMonth } from '../calendar';
import { lackingDays, numberedReceipts, provingOf } from '.';

const digest = (letter: string) => letter.repeat(64);
const paper = (letter: string) => ({ sha256: digest(letter), type: 'pdf', name: `${letter}.pdf` });
const papers = { folder: '北家の書類 3f9a2c', files: [paper('a'), paper('b')] };
const month = (text: string | null) => text as CivilMonth | null;

const cancelled: Record<string, string | null> = {
  '': null,
  体調不良: 'child-illness',
  そのほか: 'other',
};
const receipts: Record<string, readonly string[] | undefined> = {
  なし: undefined,
  '1枚': [digest('a')],
  一覧にない: [digest('f')],
};
const untold: Record<string, readonly string[]> = {
  '': [],
  シッター: ['sitter'],
  利用料: ['copay'],
};

describe('receipts.csv: which bookings must be proved', () => {
  test.each(casesOf('receipts'))('$title', ({ cell }) => {
    // A Sunday counts for nothing.
    const date = cell('対象の時間がある') === 'はい' ? '2024-06-03' : '2024-06-02';
    const changes = {
      papers,
      usage: [
        booking({
          date,
          transportPaid: Number(cell('交通費(円)')),
          copayPaid: cell('利用料(円)') === '' ? null : Number(cell('利用料(円)')),
          cancelled: cancelled[cell('キャンセル')],
          sitter: cell('シッター'),
          receipts: receipts[cell('領収書')],
        }),
      ],
    };
    // What is cancelled is so before anything is judged.
    const { assessments } = computed(changes);
    const made = household(changes);
    const proofs = provingOf(made, undefined, cell('キャンセル') === '' ? assessments : null);
    expect(proofs.length > 0).toBe(cell('領収書が要る') === 'はい');
    expect(proofs.some(({ lacks }) => lacks)).toBe(cell('足りない') === 'はい');
    expect(proofs[0]?.untold ?? []).toEqual(untold[cell('領収書で確かめるもの')]);
  });
});

test('a range takes the bookings that begin in its months, of one child or of all', () => {
  const children = ['c1', 'c2'].map((id) => ({
    id,
    name: { family: '北', given: id, familyKana: '', givenKana: '' },
    birthDate: '2022-06-15',
    route: null,
  }));
  const made = household({
    children,
    usage: [
      booking({ id: 'u4', date: '2024-07-01', transportPaid: 1 }),
      booking({ id: 'u2', date: '2024-05-31', start: '22:00', end: '08:00', transportPaid: 1 }),
      booking({ id: 'u1', date: '2024-04-30', transportPaid: 1 }),
      booking({ id: 'u3', childId: 'c2', date: '2024-06-01', transportPaid: 1 }),
    ],
  });
  const ids = (childId: string | null, from: string | null, to: string | null) =>
    provingOf(made, { childId, from: month(from), to: month(to) }).map((one) => one.booking.id);
  expect(ids(null, null, null)).toEqual(['u1', 'u2', 'u3', 'u4']);
  expect(ids(null, '2024-05', '2024-06')).toEqual(['u2', 'u3']);
  expect(ids('c1', '2024-05', '2024-06')).toEqual(['u2']);
  expect(ids('c1', '2024-06', null)).toEqual(['u4']);
});

test('days that lack proof are named once, in the order of time', () => {
  const made = household({
    usage: [
      booking({ date: '2024-06-04', transportPaid: 1 }),
      booking({ date: '2024-06-03', start: '13:00', transportPaid: 1 }),
      booking({ date: '2024-06-03', end: '12:00', copayPaid: 450 }),
    ],
  });
  expect(lackingDays(provingOf(made))).toEqual([day('2024-06-03'), day('2024-06-04')]);
});

test('a receipt has the number of the first booking it proves, and is printed once', () => {
  const made = household({
    papers,
    usage: [
      booking({ id: 'u2', date: '2024-06-04', receipts: [digest('b'), digest('a')] }),
      booking({ id: 'u1', date: '2024-06-03', receipts: [digest('a'), digest('a')] }),
    ],
  });
  expect(
    numberedReceipts(provingOf(made)).map(({ number, paper: { name }, bookings }) => [
      number,
      name,
      bookings.map(({ id }) => id),
    ]),
  ).toEqual([
    [1, 'a.pdf', ['u1', 'u2']],
    [2, 'b.pdf', ['u2']],
  ]);
});
