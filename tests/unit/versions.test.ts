import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { programIn, root } from '../support/program';

const versions = path.join(root, 'tests', 'fixtures', 'versions');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-versions-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const program = () => programIn(folder);

test.each(
  readdirSync(versions),
)('version %s opens, and saved again nothing in it is lost', async (name) => {
  cpSync(path.join(versions, name), path.join(folder, name));
  const { openHousehold, saveHousehold } = program();
  const opened = await openHousehold({ id: name });
  if (!opened.ok) throw new Error(opened.error.sentence);
  expect(opened.value.readOnly).toBeNull();
  const { handle, household } = opened.value;
  expect(await saveHousehold({ handle, household })).toMatchObject({ ok: true });
  const saved = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  // Fields this program knows may be added; every field of the file is still there as it was.
  expect(saved).toMatchObject(JSON.parse(readFileSync(path.join(versions, name), 'utf8')));
});

test('bookings of 一時預かり are kept with the fields of them this program does not know', async () => {
  const file = JSON.parse(readFileSync(path.join(versions, '1.json'), 'utf8'));
  const childId = file.children[0].id;
  const temporaryCare = {
    scheme: 'suginami-temporary-care',
    memo: '知らない項目',
    higherLimit: [{ childId, reason: 'multiple-birth', since: '2024-04-01' }],
    usage: [
      {
        id: 't1',
        childId,
        date: '2024-06-03',
        start: '21:00',
        end: '08:30',
        paid: 36_500,
        no: 'A',
      },
      { id: 't2', childId, date: '2024-06-10', start: '09:00', end: '10:00', paid: null },
    ],
  };
  writeFileSync(path.join(folder, '一時預かり.sitter'), JSON.stringify({ ...file, temporaryCare }));
  const { openHousehold, saveHousehold } = program();
  const opened = await openHousehold({ id: '一時預かり.sitter' });
  if (!opened.ok) throw new Error(opened.error.sentence);
  const { handle, household } = opened.value;
  expect(await saveHousehold({ handle, household })).toMatchObject({ ok: true });
  const saved = JSON.parse(readFileSync(path.join(folder, '一時預かり.sitter'), 'utf8'));
  expect(saved).toMatchObject({ ...file, temporaryCare });
});

test('a newer version opens to be looked at, says which version it is, and is never written', async () => {
  const newer = JSON.parse(readFileSync(path.join(versions, '1.json'), 'utf8'));
  const text = JSON.stringify({ ...newer, version: 7, novelty: true });
  writeFileSync(path.join(folder, '新しい.sitter'), text);
  const { openHousehold, saveHousehold, takeOver } = program();
  const opened = await openHousehold({ id: '新しい.sitter' });
  if (!opened.ok) throw new Error(opened.error.sentence);
  expect(opened.value.readOnly).toMatchObject({ canTakeOver: false });
  expect(opened.value.readOnly?.sentence).toContain('ファイルの版 7');
  const { handle, household } = opened.value;
  expect(await saveHousehold({ handle, household })).toMatchObject({
    ok: false,
    error: { code: 'look-only' },
  });
  const again = await takeOver({ handle });
  expect(again.ok && again.value.readOnly).not.toBeNull();
  expect(readFileSync(path.join(folder, '新しい.sitter'), 'utf8')).toBe(text);
  // Which household was opened last is noted beside them.
  expect(readdirSync(folder).filter((name) => name !== '設定')).toEqual(['新しい.sitter']);
});

test('a newer version that says things in other words is refused with the version it needs', async () => {
  writeFileSync(
    path.join(folder, '新しい.sitter'),
    '{"format":"sitter-hojo/household","version":2,"children":{}}',
  );
  const opened = await program().openHousehold({ id: '新しい.sitter' });
  expect(opened.ok ? '' : opened.error.sentence).toContain('ファイルの版 2');
});
