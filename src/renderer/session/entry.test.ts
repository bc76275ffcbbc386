import { expect, test } from 'vitest';
import { household } from '../../../tests/support/households';
import { openFile, sessionAfter } from '../../../tests/support/sessions';
import { blankHousehold, type Household } from '../../domain/household';
import type { Change } from './change';
import { openedSession, reduce } from './reduce';
import { householdOf, isChanged } from './session';

const source = household();
const typed = (page: string, fields: Readonly<Record<string, string>>): Change => ({
  kind: 'entry-typed',
  page,
  fields,
});

const after = (...changes: readonly Change[]) => sessionAfter(source, changes);

test('what is typed is part of the household, and no step to undo', () => {
  const session = after(
    typed('applicant/name', { given: '花' }),
    typed('spouse', { spouse: 'yes' }),
  );
  expect(householdOf(session).drafts).toEqual({
    'applicant/name': { given: '花' },
    spouse: { spouse: 'yes' },
  });
  expect(session.history.past).toEqual([]);
  expect(isChanged(session)).toBe(true);
});

test('a page back at what the household says leaves nothing', () => {
  const session = after(typed('spouse', { spouse: 'yes' }), typed('spouse', {}));
  expect(householdOf(session)).toEqual(source);
  expect('drafts' in householdOf(session)).toBe(false);
});

test('undo and redo keep what is being typed now', () => {
  const other = { ...source, absences: [] };
  const session = after({ kind: 'edited', household: other }, typed('spouse', { spouse: 'yes' }), {
    kind: 'undone',
  });
  expect(householdOf(session)).toEqual({ ...source, drafts: { spouse: { spouse: 'yes' } } });
  const again = reduce(session, { kind: 'redone' });
  expect(again && householdOf(again)).toEqual({ ...other, drafts: { spouse: { spouse: 'yes' } } });
});

test('undo and redo drop what is typed on a place in a list where another item stands now', () => {
  const absence = (date: string) => ({ kind: 'day-off', from: date, to: date }) as const;
  const [one, other] = [
    absence('2024-05-01'),
    absence('2024-06-01'),
  ] as unknown as Household['absences'];
  if (!one || !other) throw new Error('two absences');
  const absences = (...list: Household['absences']): Change => ({
    kind: 'edited',
    household: { ...source, absences: list },
  });
  const kinds = { kind: 'maternity-leave' };
  const session = after(
    absences(one),
    absences(one, other),
    typed('absences/0', kinds),
    typed('absences/1', kinds),
    typed('absences/new', kinds),
    { kind: 'undone' },
  );
  // The first is still the one it was typed for; the second went with the step.
  expect(householdOf(session).drafts).toEqual({ 'absences/0': kinds, 'absences/new': kinds });

  const [child, ...children] = source.children;
  const [certification] = child?.certifications ?? [];
  if (!child || !certification) throw new Error('a child with a certification');
  const number = { number: '9' };
  const later = { ...certification, number: '2' };
  const changed = after(
    {
      kind: 'edited',
      household: {
        ...source,
        children: [{ ...child, certifications: [later, certification] }, ...children],
      },
    },
    { kind: 'undone' },
    typed(`children/${child.id}/certifications/0`, number),
    typed(`children/${child.id}/birth`, { 'birthDate.year': '6' }),
    { kind: 'redone' },
  );
  expect(householdOf(changed).drafts).toEqual({
    [`children/${child.id}/birth`]: { 'birthDate.year': '6' },
  });
});

test('a household to look at only takes nothing', () => {
  const readOnly = { sentence: '', canTakeOver: true };
  const changes = [typed('spouse', { spouse: 'yes' })];
  expect(householdOf(sessionAfter(source, changes, openFile({ readOnly })))).toBe(source);
});

test('the page stays while one looks elsewhere; the link of the screen itself leads to its summary', () => {
  const onPage = after(
    { kind: 'entry-went', page: 'spouse', walking: true },
    { kind: 'went', part: 'documents' },
    { kind: 'went', part: 'family' },
  );
  expect(onPage).toMatchObject({ part: 'family', entry: { page: 'spouse', walking: true } });
  expect(reduce(onPage, { kind: 'went', part: 'family' })?.entry.page).toBeNull();
});

test('a household without children opens where they are entered; a new name is shown', () => {
  const opened = sessionAfter(blankHousehold, []);
  expect(opened.part).toBe('family');
  expect(reduce(opened, { kind: 'renamed', name: '北家.sitter' })?.file.name).toBe('北家.sitter');
});

test('a new household opens on the page its walk begins with', () => {
  const opened = openedSession(1, {
    kind: 'opened',
    file: openFile(),
    household: blankHousehold,
    page: 'applicant/name',
  });
  expect(opened).toMatchObject({
    part: 'family',
    entry: { page: 'applicant/name', walking: true },
  });
});
