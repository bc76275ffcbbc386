import { expect, test } from 'vitest';
import { child, household } from '../../../tests/support/households';
import { openFile } from '../../../tests/support/sessions';
import type { CivilDate } from '../../domain/calendar';
import { type Cases, type CasesChange, hasUnsaved, noCases, reduceCases, shownCase } from './cases';
import type { Change } from './change';
import { householdOf, isTyping } from './session';
import { typedKey } from './usage-desk';

const family = (id: string) => household({ children: [child({ id })] });
const other = family('別');

const opened = (name: string): CasesChange => ({
  kind: 'opened',
  file: openFile({ handle: name, name }),
  household: family(name),
});
const within = (opening: number, change: Change): CasesChange => ({
  kind: 'changed',
  opening,
  change,
});
const after = (...changes: readonly CasesChange[]): Cases => changes.reduce(reduceCases, noCases);
const three = [opened('い'), opened('ろ'), opened('は')];
const names = ({ open }: Cases) => open.map(({ file }) => file.name);

test('each household gets a tab of its own and is shown', () => {
  expect(shownCase(noCases)).toBeNull();
  const cases = after(...three);
  expect(names(cases)).toEqual(['い', 'ろ', 'は']);
  expect(shownCase(cases)?.file.name).toBe('は');
  expect(new Set(cases.open.map(({ opening }) => opening)).size).toBe(3);
});

test('what is done in one is done in no other, also in one that is not shown', () => {
  const before = after(...three);
  const key = typedKey('い', '2024-06-03' as CivilDate);
  const cases = [
    within(1, { kind: 'hours-typed', key, hours: { text: '0830', checked: false } }),
    within(2, { kind: 'edited', household: other }),
    { kind: 'shown', opening: 1 } as const,
  ].reduce(reduceCases, before);
  const [first, second, third] = cases.open;
  expect(shownCase(cases)).toBe(first);
  expect(first && isTyping(first)).toBe(true);
  expect(first && householdOf(first)).toEqual(family('い'));
  expect(second && householdOf(second)).toBe(other);
  expect(third).toBe(before.open[2]);
  expect(hasUnsaved(cases)).toBe(true);
  expect(hasUnsaved(before)).toBe(false);
  const undone = reduceCases(cases, within(2, { kind: 'undone' }));
  expect(undone.open[1] && householdOf(undone.open[1])).toEqual(family('ろ'));
  expect(undone.open[0]).toBe(first);
});

test('a closed tab gives way to the next, the last to the one before, the only one to the first screen', () => {
  const middle = [...three, { kind: 'shown', opening: 2 } as const, within(2, { kind: 'closed' })];
  expect(shownCase(after(...middle))?.file.name).toBe('は');
  expect(shownCase(after(...middle, within(3, { kind: 'closed' })))?.file.name).toBe('い');
  expect(after(opened('い'), within(1, { kind: 'closed' }))).toMatchObject({
    open: [],
    shown: null,
  });
  // One that is not shown goes without a word; what is shown stays.
  expect(shownCase(after(...three, within(1, { kind: 'closed' })))?.file.name).toBe('は');
});

test('on the first screen nothing is closed, and an answer that comes too late changes nothing', () => {
  const cases = after(...three, { kind: 'shown', opening: null });
  expect(shownCase(cases)).toBeNull();
  expect(cases.open).toHaveLength(3);
  expect(reduceCases(cases, { kind: 'shown', opening: 9 })).toBe(cases);
  expect(reduceCases(cases, within(9, { kind: 'edited', household: other }))).toBe(cases);
  expect(reduceCases(cases, within(1, { kind: 'redone' }))).toMatchObject({ shown: null });
});

test('opened again for writing, a household stays in its tab and no other is called like it', () => {
  const again = { ...three[0], kind: 'opened', file: openFile({ name: 'い2' }) } as const;
  const cases = after(...three, {
    kind: 'changed',
    opening: 1,
    change: { ...again, household: other },
  });
  expect(names(cases)).toEqual(['い2', 'ろ', 'は']);
  expect(cases.open[0]?.opening).toBe(4);
  expect(shownCase(cases)?.file.name).toBe('は');
  expect(after(opened('い'), within(1, { kind: 'closed' }), opened('ろ')).open[0]?.opening).toBe(2);
});
