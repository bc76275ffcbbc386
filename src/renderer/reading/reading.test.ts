import { expect, test } from 'vitest';
import { readAmount } from './amount';
import { readTime } from './time';

test.each([
  ['8:30', '08:30'],
  ['08:30', '08:30'],
  ['0830', '08:30'],
  ['830', '08:30'],
  ['８：３０', '08:30'],
  ['０８３０', '08:30'],
  [' 8:30 ', '08:30'],
  ['8:5', '08:05'],
  ['8時', '08:00'],
  ['8時30分', '08:30'],
  ['8時半', '08:30'],
  ['0:00', '00:00'],
  ['24:00', '00:00'],
  ['23:59', '23:59'],
])('%s is the time %s', (text, time) => {
  expect(readTime(text)).toBe(time);
});

test.each([
  '',
  '8',
  '25:00',
  '8:60',
  '2430',
  '午前8時',
  '8:30:00',
  '-1:00',
  '8.5',
])('"%s" is no time', (text) => {
  expect(readTime(text)).toBeNull();
});

test.each([
  ['1500', 1500],
  ['1,500円', 1500],
  ['１，５００円', 1500],
  ['¥1500', 1500],
  ['￥1,500', 1500],
  ['0', 0],
  ['1 500', 1500],
])('%s is %i yen', (text, amount) => {
  expect(readAmount(text)).toBe(amount);
});

test.each(['', '-1', '1.5', '15,00', '千円', '99999999'])('"%s" is no amount', (text) => {
  expect(readAmount(text)).toBeNull();
});
