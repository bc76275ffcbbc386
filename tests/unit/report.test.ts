import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answer, contract, type Request } from '../../src/app';
import { anonymise, parseHousehold, readHousehold } from '../../src/domain/household';
import { programIn, root } from '../support/program';

const sample = JSON.parse(
  readFileSync(path.join(root, 'tests', 'fixtures', 'kita-r6-sample', 'household.json'), 'utf8'),
);
let folder: string;
let shown: string[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-report-'));
  shown = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const program = (reveal = async (what: string) => void shown.push(what)) =>
  programIn(folder, { version: '1.2.3', reveal });

const facts: Request<'draftReport'> = {
  household: sample,
  screen: 'usage',
  shell: 'browser',
  words: '  「追加」を押すと止まる  ',
  failures: [{ what: 'screen', code: 'TypeError', places: ['app-1.js:2:3'] }],
};

async function drafted(changes: Partial<Request<'draftReport'>> = {}, handlers = program()) {
  const draft = await handlers.draftReport({ ...facts, ...changes });
  if (!draft.ok) throw new Error(draft.error.sentence);
  return { handlers, ...draft.value };
}

describe('a report', () => {
  test('is written only when asked for, to the letter as it was shown, and its folder is shown', async () => {
    const { handlers, draft, pieces } = await drafted();
    expect(readdirSync(folder)).toEqual([]);
    const written = await handlers.writeReport({ draft });
    if (!written.ok) throw new Error(written.error.sentence);
    const { name } = written.value;
    expect(name).toMatch(/^不具合の報告 \d{4}-\d\d-\d\d \d\d-\d\d-\d\d\.txt$/);
    expect(readdirSync(folder)).toEqual([name]);
    expect(shown).toEqual([folder]);
    const text = readFileSync(path.join(folder, name), 'utf8');
    const told = pieces.map(({ title, text: lines }) => `■ ${title}\n${lines}`).join('\n\n');
    expect(text).toBe(`シッター補助 不具合の報告\n\n${told}\n`);
    const again = await handlers.start({});
    expect(again.ok && again.value.households).toEqual([]);
  });

  test('says what the program knows of the failure', async () => {
    const { pieces } = await drafted();
    expect(pieces[0]?.text).toMatch(
      /^版: 1\.2\.3\nパソコン: .+\(ブラウザーの窓\)\n今日: 2026-11-22\n画面: 利用記録$/,
    );
    expect(pieces[1]?.text).toBe('「追加」を押すと止まる');
    expect(pieces[2]?.text).toBe('screen: TypeError\n  app-1.js:2:3');
  });

  test('carries the household as data that opens again, with the same content as its lines', async () => {
    const { pieces } = await drafted();
    const read = readHousehold(pieces.at(-1)?.text ?? '');
    const parsed = parseHousehold(sample);
    if (!parsed.ok) throw new Error('the sample is broken');
    expect(read).toEqual({ ok: true, value: anonymise(parsed.value) });
    const lines = pieces.at(-2)?.text.split('\n') ?? [];
    expect(lines.filter((line) => /^ {2}u\d+ /.test(line))).toHaveLength(sample.usage.length);
  });

  test('names nobody: no text of the household is in it', async () => {
    const { pieces } = await drafted();
    const text = pieces.map((piece) => piece.text).join('\n');
    const { applicant, spouse, bankAccount, children, usage } = sample;
    const personal = [
      ...[applicant, spouse, ...children].flatMap(({ name }) => Object.values(name)),
      ...[applicant, spouse].flatMap(({ address, phone, postalCode, email, birthDate }) => [
        address,
        phone,
        postalCode,
        email,
        birthDate,
      ]),
      ...Object.entries(bankAccount).flatMap(([key, value]) => (key === 'type' ? [] : [value])),
      ...children.flatMap(
        ({
          id,
          birthDate,
          certifications,
        }: {
          id: string;
          birthDate: string;
          certifications: { number: string }[];
        }) => [id, birthDate, ...certifications.map(({ number }) => number)],
      ),
      ...usage.flatMap(({ provider, sitter, ticketCode }: Record<string, string>) => [
        provider,
        sitter,
        ticketCode,
      ]),
    ]
      // Three digits may stand in a number of ours.
      .filter(
        (one): one is string =>
          typeof one === 'string' && one.trim().length > 1 && !/^\d{1,3}$/.test(one),
      );
    expect(personal.length).toBeGreaterThan(100);
    expect(personal.filter((one) => text.includes(one))).toEqual([]);
  });

  test('says whose birth date stays', async () => {
    const april = structuredClone(sample);
    april.children[0].birthDate = '2022-04-01';
    expect((await drafted({ household: april })).birthDatesKept).toHaveLength(1);
    expect((await drafted()).birthDatesKept).toEqual([]);
  });

  test('without a household has none', async () => {
    const { pieces } = await drafted({ household: null, words: '', failures: [] });
    expect(pieces.map(({ title }) => title)).toEqual([
      'このソフト',
      '起きたこと',
      'うまくいかなかった操作の記号',
    ]);
  });

  test('is written where its folder cannot be shown, and says so', async () => {
    const { handlers, draft } = await drafted(
      {},
      program(() => Promise.reject(new Error('no display'))),
    );
    expect(await handlers.writeReport({ draft })).toMatchObject({
      ok: true,
      value: { shown: false, folder },
    });
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('that is not the one last shown is not written', async () => {
    const { handlers, draft } = await drafted();
    await handlers.draftReport({ ...facts, words: 'もう一度' });
    expect(await handlers.writeReport({ draft })).toMatchObject({
      error: { code: 'no-such-draft' },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that the disk refuses is answered with a sentence', async () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'no folder');
    const { handlers, draft } = await drafted();
    expect(await handlers.writeReport({ draft })).toMatchObject({
      ok: false,
      error: { code: 'not-written' },
    });
  });
});

test.each([
  { failures: [{ what: 'screen', code: '髙橋 さくら', places: [] }] },
  { failures: [{ what: 'screen', code: 'TypeError', places: ['/home/hanako/app.js:1:2'] }] },
  { screen: '髙橋' },
  { words: 'あ'.repeat(4001) },
])('what could carry a name is no request: %j', async (changes) => {
  expect(contract.draftReport.request.safeParse({ ...facts, ...changes }).success).toBe(false);
  expect(await answer(program(), 'draftReport', { ...facts, ...changes })).toMatchObject({
    ok: false,
    error: { code: 'bad-request' },
  });
});
