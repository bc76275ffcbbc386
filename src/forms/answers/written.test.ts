import { describe, expect, it } from 'vitest';
import { writtenAmount, writtenDigits, writtenParts, writtenText } from './written';

describe('an amount', () => {
  it.each([
    [0, '0'],
    [1275, '1,275'],
    [999, '999'],
    [1664000, '1,664,000'],
    [-1275, '-1,275'],
    ['未受領', '未受領'],
  ])('%s is written %s', (answer, expected) => {
    expect(writtenAmount(answer)).toBe(expected);
  });
});

describe('a text', () => {
  it.each([
    ['2024-05-01', '2024-05-01'],
    ['T2024-05', 'T2024-05'],
    [3, '3'],
    [null, ''],
    [true, ''],
  ])('%s is written %s', (answer, expected) => {
    expect(writtenText(answer)).toBe(expected);
  });

  it('sets several texts under each other and knows each kind of line end', () => {
    expect(writtenText(['一', '二'])).toBe('一\n二');
    expect(writtenText('一\r\n二\r三')).toBe('一\n二\n三');
  });
});

describe('digits', () => {
  it('drop the hyphen of a postal code only when the digits fill the cells', () => {
    expect(writtenDigits('114-0002', 7).join('')).toBe('1140002');
    expect(writtenDigits('114-0002', 8).join('')).toBe('114-0002');
  });

  it('keep leading zeros', () => {
    expect(writtenDigits('0012345', 7).join('')).toBe('0012345');
  });
});

it.each([
  ['090-0000-1234', 3, ['090', '0000', '1234']],
  ['03(3908)1111', 3, ['03', '3908', '1111']],
  ['09000001234', 3, ['090', '0000', '1234']],
  ['03-3908-1111', 2, ['03', '3908-1111']],
  ['114-0002', 2, ['114', '0002']],
  ['1140002', 2, ['114', '0002']],
  // Nobody but its owner knows where it divides.
  ['0339081111', 3, null],
  ['090-0000-1234 内線5', 3, null],
  ['114-0002', 3, null],
] as const)('%s in %i blanks between printed hyphens', (text, count, parts) => {
  expect(writtenParts(text, count)).toEqual(parts);
});
