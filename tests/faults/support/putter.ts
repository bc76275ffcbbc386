import { readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Paper } from '../../../src/domain/household';
import { withReceipt } from '../../../src/domain/receipts';
import {
  householdText,
  openHouseholdFile,
  papersFolder,
  putPaper,
  saveHouseholdFile,
} from '../../../src/store';
import { name, papersName } from '../../support/moving';
import { killBefore } from './killed-at';

// A program of its own, to be killed: bundled by ./saver-program.ts.
//   node putter.cjs <data folder> <receipt> <kill before this call, or 0>
// It puts a receipt and then saves the household that names it, as the window does.

const [, , folder = '', receipt = '', killAt = ''] = process.argv;
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

async function run(): Promise<void> {
  const content = readFileSync(receipt);
  const file = path.join(folder, name);
  const opened = await openHouseholdFile(file, folder);
  if (!opened.ok || !opened.value.writing.ok) return say('not opened');
  const { household } = opened.value.held;
  const calls = killBefore(Number(killAt));
  say('ready');
  const put = await putPaper(papersFolder(file, papersName), content);
  if (!put.ok) return say(`refused ${put.error}`);
  const paper: Paper = { ...put.value, name: 'レシート.jpg' };
  const next = withReceipt(household, papersName, paper, new Set(['u0']));
  const saved = await saveHouseholdFile(opened.value.writing.value, householdText(next), folder);
  say(`${saved.kind} ${calls()}`);
}

void run();
