import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { importUsage, readHousehold } from '../../../src/app';
import { importProblemText } from '../../../src/cli/problem-text';
import { rowProblemText } from '../../../src/copy/intake';
import { locked } from '../../../src/store';
import { child, household } from '../../support/households';
import { nastyText, nastyTexts } from '../support/nasty-values';
import { checkSentence, type Place, type Surface } from '../support/surface';

const headers = [
  '利用日',
  '開始時刻',
  '終了時刻',
  'お子さま',
  'シッター名',
  '利用者負担額',
  '交通費',
  'キャンセル',
  '備考',
];
const row = ['2024/6/3', '8:00', '18:00', '花子', '山田', '1500', '1,100円', 'なし', ''];
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const lines = (rows: readonly (readonly string[])[]) =>
  utf8(rows.map((cells) => cells.join(',')).join('\r\n'));
const good = lines([
  headers,
  ...Array.from({ length: 8 }, (_, at) => [`2024/6/${at + 3}`, ...row.slice(1)]),
]);

const cell = fc.oneof(
  fc.constantFrom(...row),
  nastyText,
  nastyText.map(quoted),
  fc.constantFrom(
    '"',
    '""',
    '"a',
    'a"b',
    "'=1",
    '令和99年13月99日',
    '２５：００',
    '¥-1',
    '1e9',
    '9'.repeat(30),
  ),
);
const table = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 20 })
  .chain((rows) =>
    fc
      .tuple(
        fc.boolean(),
        fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
        fc.constantFrom(',', '\t', ';'),
      )
      .map(([known, end, between]) =>
        utf8([...(known ? [headers] : []), ...rows].map((cells) => cells.join(between)).join(end)),
      ),
  );

/** A usage log for `import`. */
export async function csv({ root, data, next }: Place): Promise<Surface<unknown>> {
  const shiftJis = readFileSync(
    path.join(root, 'tests', 'fixtures', 'kita-r6-sample', 'usage.csv'),
  );
  const start = JSON.stringify(
    household({ children: [child(), child({ id: 'c2', name: { family: '北', given: '太郎' } })] }),
  );
  const flipped = (source: Buffer) =>
    fc
      .array(fc.tuple(fc.nat({ max: source.length - 1 }), fc.nat({ max: 255 })), {
        minLength: 1,
        maxLength: 12,
      })
      .map((flips) => {
        const bytes = Buffer.from(source);
        for (const [at, value] of flips) bytes[at] = value;
        return bytes;
      });
  const cut = (source: Buffer) =>
    fc.nat({ max: source.length }).map((end) => source.subarray(0, end));
  return {
    nasties: {
      empty: () => utf8(''),
      'only line ends': () => utf8('\r\n'.repeat(1_000_000)),
      'only quotes': () => utf8('"'.repeat(2_000_001)),
      'a quote never closed, 9 MB': () => utf8(`${headers.join()}\n"${'a\n'.repeat(4_500_000)}`),
      'a cell of 9 MB': () =>
        lines([headers, [...row.slice(0, 8), quoted('あ'.repeat(3_000_000))]]),
      'a header of 9 MB': () => lines([['x'.repeat(9_000_000)], row]),
      'a million cells in a row': () => lines([headers, Array(1_000_000).fill('1')]),
      'a million headers': () => lines([Array(1_000_000).fill('x'), row]),
      'a million short rows': () => utf8(`${headers.join()}\n${'a\n'.repeat(1_000_000)}`),
      '60,000 good rows': () => lines([headers, ...Array(60_000).fill(row)]),
      '60,000 wrong rows': () => lines([headers, ...Array(60_000).fill(['x', 'y', 'z'])]),
      'more than 10 MB': () => Buffer.alloc(10 * 1024 * 1024 + 1, 'a'),
      'UTF-16 cut in half a character': () =>
        Buffer.concat([Buffer.from('\ufeff利用日', 'utf16le'), Buffer.from([0x3d])]),
      'UTF-16, big end first': () =>
        Buffer.from(
          '\ufeff利用日,開始'
            .split('')
            .map((c) => c.charCodeAt(0))
            .flatMap((c) => [c >> 8, c & 255]),
        ),
      'a lead byte of Shift_JIS at the end': () => Buffer.concat([shiftJis, Buffer.from([0x81])]),
      NUL: () => Buffer.alloc(5000),
      'every header there is twice': () =>
        lines([
          [...headers, ...headers],
          [...row, ...row],
        ]),
      'headers of Object': () =>
        lines([
          ['__proto__', 'constructor', 'toString', ...headers],
          ['a', 'b', 'c', ...row],
        ]),
      formulae: () =>
        lines([
          headers,
          ...nastyTexts.map((text) => [
            ...row.slice(0, 4),
            quoted(text),
            ...row.slice(5, 8),
            quoted(`=${text}`),
          ]),
        ]),
      'white space of 5 MB before the date': () =>
        lines([headers, [`${' '.repeat(5_000_000)}2024/6/3`, ...row.slice(1)]]),
      'digits of 5 MB': () => lines([headers, [...row.slice(0, 5), '1'.repeat(5_000_000)]]),
      'キャンセル of 5 MB': () => lines([headers, [...row.slice(0, 7), 'による'.repeat(500_000)]]),
      'remark of 5 MB': () =>
        lines([headers, [...row.slice(0, 8), `${'当日キャンセル'.repeat(200_000)}!`]]),
    },
    generated: fc.oneof(
      { weight: 5, arbitrary: table },
      { weight: 2, arbitrary: flipped(good) },
      { weight: 2, arbitrary: flipped(shiftJis) },
      { weight: 1, arbitrary: cut(good) },
      { weight: 1, arbitrary: cut(shiftJis) },
      {
        weight: 1,
        arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
      },
      {
        weight: 1,
        arbitrary: table.map((text) => Buffer.from(`\ufeff${text.toString('utf8')}`, 'utf16le')),
      },
    ),
    async run(input) {
      const number = next();
      const file = path.join(data, `世帯${number % 10}.json`);
      const log = path.join(data, `利用${number % 10}.csv`);
      // A case that was killed leaves its lock.
      await rm(path.join(data, `.世帯${number % 10}.json.lock`), { force: true });
      await writeFile(file, start);
      await writeFile(log, input as Buffer);
      const imported = await importUsage(log, file, number % 3 === 0 ? 'c1' : null, locked);
      if (!imported.ok) {
        checkSentence(importProblemText(imported.error), root);
        if ((await readFile(file, 'utf8')) !== start) throw new Error('refused, and written');
        return imported.error.kind === 'csv' ? imported.error.problem.kind : imported.error.kind;
      }
      const { refused, added } = imported.value.report;
      for (const { problems } of refused.slice(0, 50))
        for (const problem of problems) checkSentence(rowProblemText(problem), root);
      if (refused.length > 0) {
        if ((await readFile(file, 'utf8')) !== start) throw new Error('refused rows, and written');
        return 'rows refused';
      }
      // What was added is a household that opens.
      const read = await readHousehold(file, locked);
      if (!read.ok)
        throw new Error(
          `what was written does not open: ${JSON.stringify(read.error).slice(0, 300)}`,
        );
      if (read.value.household.usage.length !== added.length)
        throw new Error('not as many as said');
      return added.length === 0 ? 'nothing new' : 'added';
    },
  };
}
