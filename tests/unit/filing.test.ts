import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applicationSentences as copy } from '../../src/copy/applications';
import { withFiled, withNewApplication, withRound } from '../../src/domain/application';
import { type Filed, type Household, parseHousehold } from '../../src/domain/household';
import { roundFrom } from '../support/filed';
import { programIn } from '../support/program';
import { sampleHousehold } from '../support/sample';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-filing-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const { household: withR1, round } = withRound(sampleHousehold, roundFrom());
const { household, application } = withNewApplication(withR1, {
  roundId: round.id,
  childIds: ['haruto'],
  subsidies: ['transport', 'fee'],
});

const asked = (handle: string, of: Household = household) => ({
  handle,
  household: { ...of },
  application: 'a1',
  filingDate: '2024-08-19',
  filedOn: '2024-08-20',
});

async function opened() {
  writeFileSync(path.join(folder, '髙橋家.sitter'), JSON.stringify(household));
  const program = programIn(folder);
  const answer = await program.openHousehold({ id: '髙橋家.sitter' });
  if (!answer.ok) throw new Error(answer.error.sentence);
  return { program, handle: answer.value.handle };
}

test('what is filed comes back whole: data, amounts, forms, and its PDFs lie beside the file', async () => {
  const { program, handle } = await opened();
  const answer = await program.fileApplication(asked(handle));
  if (!answer.ok) throw new Error(answer.error.sentence);
  const { folder: papers, papers: kept } = answer.value;
  const filed = answer.value.filed as unknown as Filed;
  expect(filed.on).toBe('2024-08-20');
  expect(filed.forms.map(({ key }) => key)).toEqual([
    'cover-sheet:R6',
    'transport-application:R6:haruto',
    'transport-invoice:R6',
    'transport-delegation:R6',
    'fee-application:R6:haruto',
    'fee-invoice:R6',
    'fee-delegation:R6',
    'income-report:2023-01-01:spouse',
  ]);
  expect(
    filed.forms.every(({ basis, templateDigest }) => basis === 'reference' && templateDigest),
  ).toBe(true);
  expect(
    filed.amounts.map(({ month, feeSubsidyYen, transportSubsidyYen }) => [
      month,
      feeSubsidyYen,
      transportSubsidyYen,
    ]),
  ).toEqual([
    ['2024-05', 14_025, 10_240],
    ['2024-06', 26_025, 18_160],
    ['2024-07', 26_475, 19_560],
  ]);
  expect([
    filed.data.children.length,
    filed.data.usage.every(({ childId }) => childId === 'haruto'),
  ]).toEqual([1, true]);
  expect(readdirSync(path.join(folder, papers)).sort()).toEqual(
    kept.map(({ sha256 }) => `${sha256}.pdf`).sort(),
  );
  // Entered, the household is one that a file can hold, and its papers are read back as they were.
  const after = withFiled(household, { application, filed, folder: papers, papers: kept });
  const read = parseHousehold(JSON.parse(JSON.stringify(after)));
  expect(read.ok && read.value.applications?.[0]?.filed).toEqual(JSON.parse(JSON.stringify(filed)));
  const [first] = kept;
  const paper = await program.readFiledPaper({
    handle,
    folder: papers,
    sha256: first?.sha256 ?? '',
  });
  expect(paper.ok && Buffer.from(paper.value.pdf, 'base64').subarray(0, 5).toString()).toBe(
    '%PDF-',
  );
  // The file itself is not touched: it is filed when the page has saved it.
  expect(readFileSync(path.join(folder, '髙橋家.sitter'), 'utf8')).toBe(JSON.stringify(household));
  expect(await program.fileApplication(asked(handle, after))).toMatchObject({
    ok: false,
    error: { code: 'filed-already' },
  });
  // Again after a kill: the same papers, written once.
  expect(
    await program.fileApplication(
      asked(handle, { ...household, papers: { folder: papers, files: [] } }),
    ),
  ).toEqual(answer);
  expect(readdirSync(path.join(folder, papers))).toHaveLength(kept.length);
});

test.each([
  'sample',
  'case',
] as const)('of a household in no file (%s) nothing is written', async (kind) => {
  const program = programIn(folder);
  const answer = kind === 'case' ? await program.openCase({}) : await program.openSample({});
  if (!answer.ok) throw new Error(answer.error.sentence);
  const before = readdirSync(folder);
  expect(await program.fileApplication(asked(answer.value.handle))).toEqual({
    ok: false,
    error: { code: 'not-saved', sentence: copy.notSaved },
  });
  expect(readdirSync(folder)).toEqual(before);
});

test('what cannot be filed says why, and nothing is kept', async () => {
  const { program, handle } = await opened();
  const refusal = async (changes: object, of: Household = household) => {
    const answer = await program.fileApplication({ ...asked(handle, of), ...changes });
    return answer.ok ? null : answer.error.code;
  };
  expect(await refusal({ filedOn: '2024-02-30' })).toBe('bad-date');
  expect(await refusal({ filingDate: '昨日' })).toBe('bad-date');
  expect(await refusal({ application: 'a9' })).toBe('no-such-application');
  expect(await refusal({ handle: 'gone' })).toBe('not-open');
  expect(await refusal({}, { ...household, usage: [] })).toBe('nothing-to-file');
  expect(existsSync(folder) && readdirSync(folder).filter((name) => name.includes('書類'))).toEqual(
    [],
  );
});

test('a paper that is gone or damaged is not shown', async () => {
  const { program, handle } = await opened();
  const answer = await program.fileApplication(asked(handle));
  if (!answer.ok) throw new Error(answer.error.sentence);
  const [first] = answer.value.papers;
  const file = path.join(folder, answer.value.folder, `${first?.sha256}.pdf`);
  writeFileSync(file, 'x');
  const wanted = { handle, folder: answer.value.folder, sha256: first?.sha256 ?? '' };
  const missing = { ok: false, error: { code: 'paper-missing', sentence: copy.paperMissing } };
  expect(await program.readFiledPaper(wanted)).toEqual(missing);
  expect(await program.readFiledPaper({ ...wanted, folder: '..' })).toEqual(missing);
});

test('papers of a filing that nothing names are erased with the household; a second try has their folder', async () => {
  const { program, handle } = await opened();
  // The page was closed, or the filing undone, before the household named them.
  const first = await program.fileApplication(asked(handle));
  const second = await program.fileApplication(asked(handle));
  if (!first.ok || !second.ok) throw new Error('not filed');
  expect(second.value.folder).toBe(first.value.folder);
  const listed = await program.listErasable({ handle });
  expect(listed.ok && listed.value.papers?.files).toBe(first.value.papers.length);
  await program.eraseHousehold({ handle, file: true, papers: true, written: true });
  expect(readdirSync(folder).filter((name) => name.includes('書類'))).toEqual([]);
});
