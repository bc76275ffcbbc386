import { describe, expect, it } from 'vitest';
import { writtenAmount, writtenDigits, writtenText } from './written';

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
