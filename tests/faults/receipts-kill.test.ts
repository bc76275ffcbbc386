import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { papersFolder, readHouseholdFile, readPaper } from '../../src/store';
import { digestOf, makeComputer, name, papersName, putHousehold } from '../support/moving';
import { receiptFile } from '../support/receipts';
import { buildProgram, inParallel, runSaver } from './support/saver-program';

vi.setConfig({ testTimeout: 600_000 });

let putter = '';
beforeAll(async () => {
  putter = await buildProgram('putter');
});

const receipt = path.join(__dirname, '..', 'fixtures', 'receipts', 'receipt.jpg');
const paper = { sha256: digestOf(receiptFile('receipt.jpg')), type: 'jpeg' } as const;

/** Attaches a receipt, killed before a call; what is wrong afterwards, and how many calls there were. */
async function attached(killAt: number) {
  const computer = await makeComputer();
  try {
    const { folder, program } = computer;
    await putHousehold(computer);
    const ran = await runSaver(putter, [folder, receipt, String(killAt)]);
    const problems: string[] = [];
    const file = path.join(folder, name);
    const read = await readHouseholdFile(file);
    if (!read.ok) return { problems: ['the household does not open'], calls: 0 };
    const { usage } = read.value.household;
    const names = usage.some(({ receipts }) => receipts?.includes(paper.sha256));
    const found = await readPaper(papersFolder(file, papersName), paper);
    // There or not, but never half of it under its name, and never named without being there.
    if (!found.ok && found.error !== 'missing') problems.push(`the receipt is ${found.error}`);
    if (names && !found.ok) problems.push('named, and not there');
    const opened = await program.openHousehold({ id: name });
    if (!opened.ok || opened.value.readOnly) problems.push('cannot be gone on with');
    // That the file is not as it was last saved here may be told, never that receipts lack.
    else if (opened.value.notice?.includes(papersName)) problems.push('told that receipts lack');
    const whole = (await readdir(path.join(folder, papersName))).filter((one) =>
      one.endsWith('.pdf'),
    );
    if (whole.length !== 4) problems.push('other receipts were harmed');
    const last = ran.lines.at(-1) ?? '';
    return { problems, calls: Number(/^saved (\d+)$/.exec(last)?.[1] ?? 0) };
  } finally {
    await computer.remove();
  }
}

test('killed before every single call of attaching a receipt, the household opens and names no receipt that is not there', async () => {
  const { calls, problems } = await attached(0);
  expect(problems).toEqual([]);
  expect(calls).toBeGreaterThan(10);
  const found: string[] = [];
  const kills = Array.from({ length: calls }, (_, at) => at + 1);
  await inParallel(kills, 3, async (at) => {
    const killed = await attached(at);
    found.push(...killed.problems.map((problem) => `${at}: ${problem}`));
  });
  expect(found).toEqual([]);
});
