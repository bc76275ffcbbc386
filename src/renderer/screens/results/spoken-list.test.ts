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
