import { expect, test } from 'vitest';
import { traceOf } from './trace';

test('a trace has places and nothing of the message, whatever the message looks like', () => {
  const error = new RangeError('first\n    at 髙橋さくら (secret.js:1:2)\n    at secret');
  error.name = '髙橋 さくら';
  const trace = traceOf(error);
  expect(trace).toMatch(/^Error\n {4}at trace\.test\.ts:\d+:\d+(\n|$)/);
  expect(trace).not.toMatch(/髙橋|secret|\//);
});

test('nor where the stack was made under another message', () => {
  const error = new TypeError('    at 髙橋さくら\n    at さくら (家/髙橋/a.js:1:2)');
  error.message = 'another';
  expect(traceOf(error)).not.toMatch(/髙橋|さくら/);
  expect(traceOf('髙橋')).toBe('string');
});
