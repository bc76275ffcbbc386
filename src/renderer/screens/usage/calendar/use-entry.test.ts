import { expect, test } from 'vitest';
import { hoursForForm } from './use-entry';

test.each([
  ['0830 1815', { start: '08:30', end: '18:15' }],
  ['8時半〜18時', { start: '08:30', end: '18:00' }],
  ['9-', { start: '9-' }],
  [' 0830 2500 ', { start: '0830 2500' }],
  ['  ', {}],
])('%s goes into the form', (text, fields) => {
  expect(hoursForForm(text)).toEqual(fields);
});
