import { expect, test } from 'vitest';
import { casesOf } from '../../../tests/support/cases';
import { readHours } from './hours';

for (const { title, cell } of casesOf('typed-hours'))
  test(title, () => {
    const read = readHours(cell('入力'));
    const said = read.ok
      ? { start: read.value.start, end: read.value.end, kind: '', found: '' }
      : { start: '', end: '', ...read.error };
    expect(said).toEqual({
      start: cell('開始'),
      end: cell('終了'),
      kind: cell('誤り'),
      found: cell('誤りの箇所'),
    });
  });
