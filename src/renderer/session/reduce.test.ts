import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filedIn, roundFrom } from '../../../tests/support/filed';
import { openFile, sessionAfter } from '../../../tests/support/sessions';
import { withApplication, withNewApplication, withRound } from '../../domain/application';
import type { CivilDate } from '../../domain/calendar';
import { type Household, readHousehold } from '../../domain/household';
import type { Change } from './change';
import { reduce } from './reduce';
import { householdOf, isChanged, isTyping, isUnsaved } from './session';
import { typedKey } from './usage-desk';

const text = readFileSync(
  new URL('../../../tests/fixtures/kita-r6-sample/household.json', import.meta.url),
  'utf8',
);
const read = readHousehold(text);
if (!read.ok) throw new Error('the sample is broken');
const household = read.value;
const [first, ...rest] = household.usage;
if (!first) throw new Error('the sample has no bookings');
const without: Household = { ...household, usage: rest };
const file = openFile({ name: '見本の世帯', kind: 'sample' });
const fields = {
  childId: 'sakura',
  date: '2024-05-01',
  start: '8:00',
  end: '18:00',
  provider: '',
  sitter: '',
  ticketCode: '',
  copayPaid: '',
  transportPaid: '',
  cancelled: '',
  otherSubsidy: false,
} as const;

const after = (...changes: readonly Change[]) => sessionAfter(household, changes, file);

test('a household opens on its results, with the last month of the first child at hand', () => {
  const session = after();
  expect(session.part).toBe('results');
  expect(session.filter).toEqual({ childId: 'sakura', month: '2024-07' });
  expect(isUnsaved(session)).toBe(false);
  expect(reduce(session, { kind: 'closed' })).toBeNull();
});

test('what is filed comes into what was entered meanwhile, and no undo takes it away', () => {
  const { household: withR1, round } = withRound(household, roundFrom());
  const of = { roundId: round.id, childIds: ['haruto'], subsidies: ['transport'] } as const;
  const { household: made, application } = withNewApplication(withR1, of);
  const { filed } = filedIn(household, ['haruto'], ['transport']).application;
  if (filed === null) throw new Error('not filed');
  const paper = { sha256: 'a'.repeat(64), type: 'pdf', name: '交付申請書.pdf' } as const;
  const filing = { application, filed, folder: '書類', papers: [paper] };
  const prepared = { kind: 'edited', household: made } as const;
  const meanwhile = { kind: 'edited', household: { ...made, usage: rest } } as const;
  const isKept = ({ applications, papers }: Household) => {
    expect(applications).toEqual([{ ...application, filed }]);
    expect(papers).toEqual({ folder: '書類', files: [paper] });
  };
  const now = after(prepared, meanwhile, { kind: 'filed', filing });
  expect(householdOf(now).usage).toBe(rest);
  isKept(householdOf(now));
  // Back over what was entered meanwhile, then over the application itself.
  const undo = { kind: 'undone' } as const;
  const back = after(prepared, meanwhile, { kind: 'filed', filing }, undo);
  expect(householdOf(back).usage).toEqual(household.usage);
  isKept(householdOf(back));
  const further = after(prepared, meanwhile, { kind: 'filed', filing }, undo, undo, undo);
  isKept(householdOf(further));
  // Changed while the papers were made: it is filed as they say.
  const changed = withApplication(made, application.id, (one) => ({ ...one, childIds: [] }));
  isKept(
    householdOf(after(prepared, { kind: 'edited', household: changed }, { kind: 'filed', filing })),
  );
});

test('edits can be undone and redone; a new edit ends the redo', () => {
  const edited = after({ kind: 'edited', household: without });
  expect(isChanged(edited)).toBe(true);
  const undone = after({ kind: 'edited', household: without }, { kind: 'undone' });
  expect(householdOf(undone)).toBe(household);
  expect(isChanged(undone)).toBe(false);
  const redone = after(
    { kind: 'edited', household: without },
    { kind: 'undone' },
    { kind: 'redone' },
  );
  expect(householdOf(redone)).toBe(without);
  const other: Household = { ...household, usage: [] };
  const branched = reduce(undone, { kind: 'edited', household: other });
  expect(branched?.history.future).toEqual([]);
  expect(after({ kind: 'undone' }, { kind: 'redone' }).history.present).toBe(household);
});

test('saving the sample makes it a household of its own; what came later stays unsaved', () => {
  const saved = { kind: 'saved', handle: 'h2', name: '髙橋家', household: without } as const;
  const session = after({ kind: 'edited', household: without }, saved);
  expect(session.file).toEqual(openFile({ handle: 'h2', name: '髙橋家' }));
  expect(isChanged(session)).toBe(false);
  const later: Household = { ...without, usage: [] };
  const meanwhile = after(
    { kind: 'edited', household: without },
    { kind: 'edited', household: later },
    saved,
  );
  expect(isChanged(meanwhile)).toBe(true);
});

test('what is typed outlives a change of screen and counts as unsaved', () => {
  const opened: Change = { kind: 'draft-opened', bookingId: first.id, fields };
  expect(isTyping(after(opened))).toBe(false);
  const typed = after(
    opened,
    { kind: 'typed', fields: { start: '25:00' } },
    { kind: 'draft-checked' },
    { kind: 'went', part: 'results' },
    { kind: 'went', part: 'usage' },
  );
  expect(typed.draft).toMatchObject({ fields: { start: '25:00' }, checked: true });
  expect(isUnsaved(typed)).toBe(true);
  expect(isUnsaved(after(opened, { kind: 'draft-closed' }))).toBe(false);
});

test('hours typed on a day outlive a change of day and screen, and count as unsaved', () => {
  const key = typedKey('sakura', '2024-08-01' as CivilDate);
  const typed = after(
    { kind: 'hours-typed', key, hours: { text: '0830', checked: false } },
    { kind: 'desk', desk: { day: '2024-08-02' as CivilDate, view: 'table' } },
    { kind: 'went', part: 'results' },
    { kind: 'edited', household: without },
    { kind: 'undone' },
  );
  expect(typed.desk).toMatchObject({ view: 'table', typed: { [key]: { text: '0830' } } });
  expect(isTyping(typed)).toBe(true);
  expect(isUnsaved(typed)).toBe(true);
  const taken = reduce(typed, { kind: 'hours-typed', key, hours: null });
  expect(taken?.desk.typed).toEqual({});
  expect(after().desk.view).toBe('calendar');
});

test('a form whose booking an undo took away goes on as a new booking', () => {
  const added = { ...first, id: 'u9999' };
  const session = after(
    { kind: 'edited', household: { ...household, usage: [...household.usage, added] } },
    { kind: 'draft-opened', bookingId: 'u9999', fields },
    { kind: 'typed', fields: { start: '9:00' } },
    { kind: 'undone' },
  );
  expect(session.draft).toMatchObject({ bookingId: null, fields: { start: '9:00' } });
});

test('a warning leads to its booking', () => {
  const month = after().filter.month;
  if (!month) throw new Error('no month');
  const session = after({ kind: 'pointed', bookingId: 'u0108', childId: 'haruto', month });
  expect(session).toMatchObject({ part: 'usage', target: 'u0108', filter: { childId: 'haruto' } });
  expect(reduce(session, { kind: 'went', part: 'results' })?.target).toBeNull();
});

test('a household that can be looked at only does not change', () => {
  const readOnly = { sentence: '', canTakeOver: true };
  const edited = [{ kind: 'edited', household: without }] as const;
  const session = sessionAfter(household, edited, openFile({ readOnly }));
  expect(householdOf(session)).toBe(household);
  expect(isUnsaved(session)).toBe(false);
});

test('a save that failed is known until one goes well', () => {
  const failed = after({ kind: 'save-failed', household: without, sentence: 'いっぱいです' });
  expect(failed.saveFailed).toEqual({ household: without, sentence: 'いっぱいです' });
  const saved = { kind: 'saved', handle: 'h1', name: '髙橋家', household } as const;
  expect(reduce(failed, saved)?.saveFailed).toBeNull();
});

test('a passphrase stays with the file through every save', () => {
  const protection = { canRemember: false, remembered: false };
  const session = after(
    { kind: 'protected', protection },
    { kind: 'saved', handle: 'h1', name: '髙橋家', household },
  );
  expect(session.file.protection).toEqual(protection);
});
