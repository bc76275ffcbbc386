import { expect, test } from 'vitest';
import { erasing } from './screens-erasing';

test('uses of the neighbouring scheme go, too, and are counted where there are some', () => {
  expect(erasing.memory(2, 3, 13)[0]).toContain('利用3件、一時預かりの利用13件');
  expect(erasing.memory(2, 3, 0)[0]).not.toContain('一時預かり');
});
