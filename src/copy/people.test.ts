import { expect, test } from 'vitest';
import { sampleHousehold } from '../../tests/support/sample';
import { childPolitely } from './people';

test('a child without a name is not called さん twice', () => {
  const [first] = sampleHousehold.children;
  if (!first) throw new Error('the sample has children');
  expect(childPolitely(first, sampleHousehold)).toMatch(/[^ん]さん$/);
  const nameless = { ...first, name: { ...first.name, family: '', given: '' } };
  const household = { ...sampleHousehold, children: [nameless] };
  expect(childPolitely(nameless, household)).toBe('お子さん(1人目)');
});
