import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addDays, type CivilDate } from '../../src/domain/calendar';
import type { Paper } from '../../src/domain/household';
import {
  byPassphrase,
  contentUnder,
  householdText,
  lackingPapers,
  newPapersName,
  newProtection,
  openHouseholdFile,
  papersFolder,
  putPaper,
  saveHouseholdFile,
} from '../../src/store';
import { booking, household } from '../support/households';
import { median } from './statistics';

const bookings = 2000;
const receipts = 500;
const rounds = 41;
const guardedRounds = 15;

export interface StoreBench {
  readonly bookings: number;
  readonly receipts: number;
  readonly kilobytes: number;
  /** Medians; goals 50 and 300. A save is the file and its backup, both flushed to the disk. */
  readonly saveMs: number;
  readonly openMs: number;
}

/** Receipts of 20 kB, each different, put into the folder as the program does. */
async function putReceipts(folder: string): Promise<readonly Paper[]> {
  const files: Paper[] = [];
  for (let number = 1; number <= receipts; number += 1) {
    const put = await putPaper(folder, Buffer.from(`%PDF-1.7 ${number}`.padEnd(20_000)));
    if (!put.ok) throw new Error(put.error);
    files.push({ ...put.value, name: `領収書 ${number}.pdf` });
  }
  return files;
}

const passphrase = '雨の日の 赤い傘と 白い猫';

/**
 * Opening and saving three years of bookings, with receipts beside the file; under a passphrase that is
 * asked for at every opening where `guarded`.
 */
export async function benchStore(guarded: boolean): Promise<StoreBench> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-bench-'));
  try {
    const file = path.join(folder, '髙橋家.sitter');
    const usage = Array.from({ length: bookings }, (_, index) =>
      booking({ date: addDays('2024-04-01' as CivilDate, Math.floor(index / 2)), sitter: '山田' }),
    );
    const name = newPapersName('髙橋家');
    const files = await putReceipts(papersFolder(file, name));
    const home = household({ usage, papers: { folder: name, files } });
    const protection = guarded ? await newProtection(passphrase) : null;
    writeFileSync(file, contentUnder(protection, householdText(home)));
    const opens: number[] = [];
    const saves: number[] = [];
    for (let round = 0; round < (guarded ? guardedRounds : rounds); round += 1) {
      const start = performance.now();
      const opened = await openHouseholdFile(file, folder, false, byPassphrase(passphrase));
      if (!opened.ok || !opened.value.writing.ok) throw new Error('the household does not open');
      const lacking = await lackingPapers(file, opened.value.held.household);
      const between = performance.now();
      if (lacking !== 0) throw new Error(`${lacking} receipts are not there`);
      const { held, writing } = opened.value;
      // The first save after opening also keeps what stood there; each round measures the next one.
      const first = await saveHouseholdFile(writing.value, householdText(held.household), folder);
      if (first.kind !== 'saved') throw new Error(first.kind);
      const changed = { ...held.household, round };
      const beforeSave = performance.now();
      const saved = await saveHouseholdFile(first.open, householdText(changed), folder);
      saves.push(performance.now() - beforeSave);
      opens.push(between - start);
      if (saved.kind !== 'saved') throw new Error(saved.kind);
      rmSync(saved.open.lock.path);
    }
    const kilobytes = Math.round(Buffer.byteLength(householdText(home)) / 1024);
    return { bookings, receipts, kilobytes, saveMs: median(saves), openMs: median(opens) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
