import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { answer } from '../../src/app';
import { programIn } from '../support/program';

const household = JSON.parse(
  readFileSync(path.join('tests', 'fixtures', 'kita-r6-sample', 'household.json'), 'utf8'),
);
const program = programIn('nowhere');

const ask = (text: string, changes: object = {}) =>
  answer(program, 'readUsageLog', {
    household,
    childId: null,
    file: Buffer.from(text).toString('base64'),
    ...changes,
  });

test('the page hears what a log would bring: added, skipped and refused lines', async () => {
  const log = [
    '利用日,開始時刻,終了時刻,お子さま,天気',
    '2024/8/1,8:30,17:00,さくら,晴れ',
    '2024/8/1,8:30,17:00,さくら,晴れ',
    '2024/8/2,8:30,17:00,,',
  ].join('\n');
  const read = await ask(log);
  expect(read).toMatchObject({
    ok: true,
    value: {
      added: [{ line: 2, booking: { childId: 'sakura', date: '2024-08-01', start: '08:30' } }],
      skipped: [{ line: 3 }],
      refused: [{ line: 4 }],
      unknownColumns: ['天気'],
    },
  });
  // The window has no --child to speak of.
  const sentence = read.ok ? read.value.refused[0]?.sentences[0] : '';
  expect(sentence).toContain('どのお子さんの利用ですか');
  expect(sentence).not.toContain('--child');
});

test('a child chosen in the window is every line’s, and another one is refused', async () => {
  const log =
    '利用日,開始時刻,終了時刻,お子さま\n2024/8/1,9:00,12:00,\n2024/8/2,9:00,12:00,さくら\n';
  expect(await ask(log, { childId: 'haruto' })).toMatchObject({
    ok: true,
    value: { added: [{ line: 2, booking: { childId: 'haruto' } }], refused: [{ line: 3 }] },
  });
});

test('what is no log, or no household, is answered with a sentence', async () => {
  expect(await ask('日付だけ\n2024/8/1\n')).toMatchObject({
    ok: false,
    error: { code: 'bad-log', sentence: expect.stringContaining('必要な列がありません') },
  });
  expect(await ask('', { household: {} })).toMatchObject({
    ok: false,
    error: { code: 'bad-household' },
  });
});
