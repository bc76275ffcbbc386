import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Handlers } from '../../src/app';
import { withNewApplication, withRound } from '../../src/domain/application';
import { roundFrom } from '../support/filed';
import { sampleHousehold } from '../support/sample';
import { diskError, watchDisk } from './support/disk';
import { makePlace, name, type Place } from './support/place';

let place: Place;
let program: Handlers;
let handle = '';
const { household: withR1, round } = withRound(sampleHousehold, roundFrom());
const { household } = withNewApplication(withR1, {
  roundId: round.id,
  childIds: ['haruto'],
  subsidies: ['transport', 'fee'],
});

beforeEach(async () => {
  place = await makePlace(JSON.stringify(household));
  program = place.program();
  const opened = await program.openHousehold({ id: name });
  if (!opened.ok) throw new Error(opened.error.sentence);
  handle = opened.value.handle;
});
afterEach(() => place.remove());

const file = () =>
  program.fileApplication({
    handle,
    household: { ...household },
    application: 'a1',
    filingDate: '2024-08-19',
    filedOn: '2024-08-20',
  });
const folders = () => readdirSync(place.folder).filter((one) => one.includes('の書類 '));

test('a disk that is full at the third paper: nothing is filed, and what was written is erased or used again', async () => {
  const before = readFileSync(path.join(place.folder, name), 'utf8');
  let papers = 0;
  const stop = watchDisk((call) => {
    if (call.name !== 'handle.writeFile' || !call.file.includes('の書類 ')) return;
    papers += 1;
    if (papers === 3) throw diskError('ENOSPC');
  });
  const refused = await file();
  stop();
  expect(refused).toMatchObject({ ok: false, error: { sentence: expect.stringMatching(/。$/) } });
  expect(readFileSync(path.join(place.folder, name), 'utf8')).toBe(before);
  const [first = ''] = folders();
  expect(readdirSync(path.join(place.folder, first))).toHaveLength(2);

  // There is room again: the same folder, the same papers.
  const filed = await file();
  if (!filed.ok) throw new Error(filed.error.sentence);
  expect([filed.value.folder, folders()]).toEqual([first, [first]]);
  expect(readdirSync(path.join(place.folder, first)).sort()).toEqual(
    filed.value.papers.map(({ sha256 }) => `${sha256}.pdf`).sort(),
  );
});

test('what a filing left that failed is erased with the household', async () => {
  let papers = 0;
  const stop = watchDisk((call) => {
    if (call.name !== 'handle.writeFile' || !call.file.includes('の書類 ')) return;
    papers += 1;
    if (papers === 3) throw diskError('ENOSPC');
  });
  await file();
  stop();
  const [left = ''] = folders();
  await program.eraseHousehold({ handle, file: true, papers: true, written: true });
  expect(existsSync(path.join(place.folder, left))).toBe(false);
});
