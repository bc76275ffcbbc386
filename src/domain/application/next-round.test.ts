import { expect, test } from 'vitest';
import { filedIn, roundFrom } from '../../../tests/support/filed';
import { sampleHousehold } from '../../../tests/support/sample';
import type { CivilMonth } from '../calendar';
import {
  correctionOf,
  withFiled,
  withNewApplication,
  withoutApplication,
  withReady,
  withRound,
} from './applications';
import { proposedAfter, roundAfter } from './next-round';

const month = (text: string) => text as CivilMonth;
const round = (from: string, to: string, number = 1) => ({
  ...roundFrom({ number, from: month(from), to: month(to) }),
  id: 'r1',
});

test.each([
  ['2024-04', '2024-07', 1, '2024-08', '2024-11', 2, 2024],
  ['2024-12', '2025-01', 4, '2025-02', '2025-03', 5, 2024],
  // Not beyond the fiscal year.
  ['2024-10', '2025-01', 3, '2025-02', '2025-03', 4, 2024],
  // A new year begins with 第1回.
  ['2025-02', '2025-03', 5, '2025-04', '2025-05', 1, 2025],
  ['2024-12', '2024-12', 9, '2025-01', '2025-01', 10, 2024],
])('after %s–%s (第%d回) comes %s–%s, 第%d回 of %d', (from, to, number, next, last, after, year) => {
  expect(proposedAfter(round(from, to, number))).toEqual({
    fiscalYear: year,
    number: after,
    from: next,
    to: last,
    opensOn: null,
    closesOn: null,
    arrival: null,
    paidIn: null,
    source: '',
  });
});

test('a round that is entered already is taken: the first after it', () => {
  const first = withRound(sampleHousehold, roundFrom());
  expect(roundAfter(first.household, first.round)).toBeNull();
  const later = withRound(
    first.household,
    roundFrom({ number: 3, from: month('2024-11'), to: month('2025-01') }),
  );
  const second = withRound(
    later.household,
    roundFrom({ number: 2, from: month('2024-08'), to: month('2024-10') }),
  );
  expect(roundAfter(second.household, first.round)?.number).toBe(2);
  // One that begins in its last month is not after it.
  const within = roundFrom({ number: 9, from: month('2024-07'), to: month('2024-08') });
  const overlapping = withRound(second.household, within).household;
  expect(roundAfter(overlapping, first.round)?.number).toBe(2);
});

test('a round is changed in its place', () => {
  const { household, round: made } = withRound(sampleHousehold, roundFrom());
  const after = withRound(household, { ...made, number: 7 }).household;
  expect(after.rounds).toEqual([{ ...made, number: 7 }]);
});

test('what is filed is never filed again, nor removed; what is prepared is, with its ticks', () => {
  const { household, application, filed } = filedIn(sampleHousehold, ['haruto']);
  const again = withFiled(household, {
    application,
    filed: { ...filed, amounts: [] },
    folder: 'x',
    papers: [],
  });
  expect(again).toBe(household);
  expect(withoutApplication(household, application.id)).toBe(household);
  const next = correctionOf(household, application);
  expect(next.application).toMatchObject({ id: 'a2', correctionOf: 'a1', filed: null });
  const ticked = withReady(next.household, 'a2/x', true);
  const gone = withoutApplication(withReady(ticked, 'other', true), 'a2');
  expect([gone.applications?.length, gone.readyPapers]).toEqual([1, ['other']]);
});

test('a correction brings back a round that was removed', () => {
  const { household, application, filed } = filedIn(sampleHousehold, ['haruto']);
  const { household: next, application: made } = correctionOf(
    { ...household, rounds: [] },
    application,
  );
  expect(next.rounds).toEqual([filed.round]);
  expect(made.roundId).toBe(filed.round.id);
  expect(withNewApplication(next, made).application.id).toBe('a3');
});

test('papers are listed once, in the folder the household has', () => {
  const { household: source } = withRound(sampleHousehold, roundFrom());
  const made = withNewApplication(source, {
    roundId: 'r1',
    childIds: ['haruto'],
    subsidies: ['fee'],
  });
  const paper = { sha256: 'a'.repeat(64), type: 'pdf', name: '1' } as const;
  const filed = filedIn(sampleHousehold, ['haruto']).filed;
  const { application } = made;
  const filing = { application, filed, folder: '書類', papers: [paper] };
  const first = withFiled(made.household, filing);
  expect(first.papers).toEqual({ folder: '書類', files: [paper] });
  const there = { ...made.household, papers: { folder: '前からの書類', files: [paper] } };
  expect(withFiled(there, filing).papers).toEqual(there.papers);
});
