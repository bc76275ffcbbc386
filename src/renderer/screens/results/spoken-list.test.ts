import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseHousehold } from '../../../domain/household';
import { schemeOf } from '../../../domain/rules';
import { compute } from '../../../domain/subsidy';
import { spokenList } from './spoken-list';

const sample = path.join(process.cwd(), 'resources', 'sample', 'household.json');

function read() {
  const household = parseHousehold(JSON.parse(readFileSync(sample, 'utf8')));
  if (!household.ok) throw new Error('the sample is no household');
  return {
    household: household.value,
    computation: compute(household.value, schemeOf(household.value.scheme)),
  };
}

test('every figure of 計算結果 has its sentence: months, why they are 仮, and sums', () => {
  const { household, computation } = read();
  const [family, ...children] = spokenList(household, computation, '令和6年度');
  expect(family?.lines).toHaveLength(4);
  expect(children).toHaveLength(household.children.length);
  household.children.forEach((child, at) => {
    const own = computation.months.filter(({ childId }) => childId === child.id);
    const provisional = own.filter((month) => month.provisional).length;
    expect(own.length).toBeGreaterThan(0);
    expect(children[at]?.lines).toHaveLength(own.length * 5 + provisional + 5);
  });
  for (const { lines } of [family, ...children].filter((group) => group !== undefined)) {
    expect(new Set(lines.map(({ about }) => about)).size).toBe(lines.length);
    for (const { sentence } of lines) expect(sentence).toMatch(/^\S.*。$/);
  }
});

test('without months there is nothing to read aloud', () => {
  const { household } = read();
  const empty = { ...household, usage: [] };
  expect(spokenList(empty, compute(empty, schemeOf(empty.scheme)), '令和6年度')).toEqual([]);
});

test('一時預かり has its sentences, too, also where nothing else was used', () => {
  const { household } = read();
  const [one] = household.children;
  if (!one) throw new Error('the sample has no child');
  const use = { childId: one.id, start: '09:00', end: '17:00', paid: 20_000 };
  const temporaryCare = {
    scheme: 'suginami-temporary-care',
    usage: [
      { ...use, id: 't1', date: '2024-04-01' },
      { ...use, id: 't2', date: '2025-04-01' },
    ],
  };
  const parsed = parseHousehold({ ...household, usage: [], temporaryCare });
  if (!parsed.ok) throw new Error('no household');
  const none = compute(parsed.value, schemeOf(parsed.value.scheme));
  const groups = spokenList(parsed.value, none, '令和6年度');
  expect(groups.map(({ title }) => title)).toEqual([
    '髙橋 さくら 令和6年度 一時預かり',
    '髙橋 さくら 令和7年度 一時預かり',
  ]);
  for (const { lines } of groups) {
    expect(lines).toHaveLength(4);
    expect(new Set(lines.map(({ about }) => about)).size).toBe(4);
  }
});
