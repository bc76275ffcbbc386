import { expect, test } from 'vitest';
import { booking, day, household } from '../../../tests/support/households';
import { sessionAfter } from '../../../tests/support/sessions';
import type { Change } from './change';
import { reduce } from './reduce';
import { isTyping } from './session';
import { typedKey } from './usage-desk';
import { droppedWriting, writingsOf } from './writing';

const home = household({ usage: [booking({ id: 'u1', date: '2024-06-03' })] });
const fields = {
  childId: 'c1',
  date: '2024-06-03',
  start: '08:00',
  end: '18:00',
  provider: '',
  sitter: '',
  ticketCode: '',
  copayPaid: '',
  transportPaid: '',
  cancelled: '',
  otherSubsidy: false,
} as const;

const after = (...changes: readonly Change[]) => sessionAfter(home, changes);
const typed = (childId: string, date: string): Change => ({
  kind: 'hours-typed',
  key: typedKey(childId, day(date)),
  hours: { text: '0830', checked: false },
});
const form: readonly Change[] = [
  { kind: 'draft-opened', bookingId: 'u1', fields },
  { kind: 'typed', fields: { start: '07:00', date: '' } },
];

test('the form comes first, then the days in order, each with its child', () => {
  const session = after(typed('c 2', '2024-07-06'), typed('c1', '2024-06-09'), ...form);
  expect(writingsOf(session).map(({ kind, childId, date }) => [kind, childId, date])).toEqual([
    ['form', 'c1', '2024-06-03'],
    ['day', 'c1', '2024-06-09'],
    ['day', 'c 2', '2024-07-06'],
  ]);
  expect(writingsOf(after({ kind: 'draft-opened', bookingId: 'u1', fields }))).toEqual([]);
});

test('from any screen one is led to the day, or to the month whose row holds the form', () => {
  const table: Change = { kind: 'desk', desk: { view: 'table' } };
  const session = after(typed('c2', '2024-07-06'), ...form, table, {
    kind: 'went',
    part: 'backups',
  });
  const [onForm, onDay] = writingsOf(session);
  if (!onForm || !onDay) throw new Error('two places');
  expect(reduce(session, { kind: 'writing-shown', writing: onDay })).toMatchObject({
    part: 'usage',
    filter: { childId: 'c2', month: '2024-07' },
    desk: { view: 'calendar', day: '2024-07-06' },
  });
  expect(reduce(session, { kind: 'writing-shown', writing: onForm })).toMatchObject({
    part: 'usage',
    filter: { childId: 'c1', month: '2024-06' },
    desk: { view: 'table' },
  });
});

test('dropped one after the other, nothing is typed any more', () => {
  let session = after(typed('c1', '2024-07-06'), ...form);
  for (const writing of writingsOf(session)) {
    expect(isTyping(session)).toBe(true);
    session = reduce(session, droppedWriting(writing)) ?? session;
  }
  expect(isTyping(session)).toBe(false);
});
