import { expect, test } from 'vitest';
import { startFailureLog } from './failures';

test('of an error its kind and places remain, and nothing of its message', () => {
  const log = startFailureLog();
  const error = new TypeError('髙橋 さくら is not defined\n    at 髙橋 さくら');
  error.stack = `${error.name}: ${error.message}\n    at draw (http://127.0.0.1:5/assets/app-Bx_1.js:12:34)\n    at app-Bx_1.js:5:6`;
  log.thrown(error);
  log.thrown('髙橋');
  expect(log.all()).toEqual([
    { what: 'screen', code: 'TypeError', places: ['app-Bx_1.js:12:34', 'app-Bx_1.js:5:6'] },
    { what: 'screen', code: 'string', places: [] },
  ]);
  const named = new Error('x');
  named.name = '髙橋';
  log.thrown(named);
  expect(JSON.stringify(log.all())).not.toContain('髙橋');
});

test('a code that is no word is not kept, and only the last twenty are', () => {
  const log = startFailureLog();
  log.refused('openHousehold', '髙橋さんの世帯');
  expect(log.all()).toEqual([]);
  for (let number = 0; number < 25; number += 1) log.refused('openHousehold', `code-${number}`);
  expect(log.all().map(({ code }) => code)).toEqual(
    Array.from({ length: 20 }, (_, index) => `code-${index + 5}`),
  );
});
