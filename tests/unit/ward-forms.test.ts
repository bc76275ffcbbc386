import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type Answer,
  type Command,
  createAskedFiles,
  createProgram,
  type Handlers,
  type Response,
} from '../../src/app';
import { leftOutReason } from '../../src/copy/documents';
import type { DocumentId } from '../../src/domain/application';
import type { FormTemplate } from '../../src/forms';
import { gap, paragraph } from '../../src/forms/reference/vocabulary';
import { buildCli } from '../shells/support/cli';
import { revised, type StandIn, standIn } from '../support/ward-forms';

const root = path.join(import.meta.dirname, '..', '..');
const sample = JSON.parse(
  readFileSync(path.join(root, 'tests/fixtures/kita-r6-sample/household.json'), 'utf8'),
);

/** A computer with a data folder of its own; forms of the ward are filled by the built thread. */
const computers: string[] = [];
function computer() {
  const folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-ward-'));
  computers.push(folder);
  const program = createProgram({
    resources: root,
    folder,
    today: () => '2024-08-01',
    version: '0',
    asked: createAskedFiles(null),
    reveal: async () => undefined,
    browse: async () => undefined,
  });
  return { folder, program, kept: () => readdirSync(path.join(folder, '区の様式')).sort() };
}
afterEach(() => {
  for (const folder of computers.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const given = <Name extends Command>(answer: Answer<Name>): Response<Name> => {
  if (!answer.ok) throw new Error(answer.error.sentence);
  return answer.value;
};

/** Hands a PDF over in parts, as the page does. */
async function brought(program: Handlers, pdf: Uint8Array, piece = 10_000): Promise<string> {
  const { file } = given(await program.startWardPdf({ bytes: pdf.length }));
  for (let at = 0; at < pdf.length; at += piece) {
    const part = Buffer.from(pdf.subarray(at, at + piece)).toString('base64');
    given(await program.sendWardPart({ file, at, part }));
  }
  return file;
}

/** The proposal, put right by hand where something was not found. */
async function proposed(
  program: Handlers,
  ward: StandIn,
  fiscalYear: number | null = 2024,
): Promise<{ file: string; template: FormTemplate; found: FormTemplate }> {
  const file = await brought(program, ward.pdf);
  const document = ward.template.document as DocumentId;
  const { template } = given(
    await program.proposeWardForm({ file, document, revision: '令和6年度版', fiscalYear }),
  );
  const found = template as FormTemplate;
  const { fields, tables } = ward.template;
  return { file, template: { ...found, fields, tables }, found };
}
async function placedOn(program: Handlers, ward: StandIn, fiscalYear: number | null) {
  const { file, template } = await proposed(program, ward, fiscalYear);
  return { file, template };
}
async function saved(program: Handlers, ward: StandIn, fiscalYear: number | null = 2024) {
  return given(await program.saveWardForm(await placedOn(program, ward, fiscalYear))).id;
}

const choice = (...keys: readonly string[]) => ({
  household: sample,
  from: null,
  to: null,
  keys: [...keys],
  filingDate: '2024-08-01',
});
const invoiceKey = 'fee-invoice:R6';
async function filled(program: Handlers, key = invoiceKey) {
  const { documents, problems } = given(await program.fillDocuments(choice(key)));
  const [document] = documents;
  return { document, problems, pdf: Buffer.from(document?.pdf ?? '', 'base64') };
}

const invoice = standIn('fee-invoice');
/** Next year's form: the same, with a paragraph more. */
let next: StandIn;
beforeAll(async () => {
  buildCli();
  next = await revised('fee-invoice', (form) => {
    const at = form.blocks.findIndex(({ block }) => block === 'grid');
    const blocks = [...form.blocks];
    blocks.splice(at, 0, paragraph('　令和七年度から、振込先の書き方が変わりました。'), gap(6));
    return { ...form, blocks };
  });
}, 300_000);

test('circles and dates are told in words', async () => {
  const { program } = computer();
  const { document } = await filled(program);
  const texts = document?.areas.flat().flatMap((area) => (area.path ? [area.text] : [])) ?? [];
  expect(texts).toContain('○ 普通');
});

describe('a form of the ward', () => {
  let home: ReturnType<typeof computer>;
  beforeEach(() => {
    home = computer();
  });

  test('is brought, recognised, saved, and from then on filled: the ward’s bytes come first', async () => {
    const { program, folder } = home;
    expect((await filled(program)).document).toMatchObject({ form: 'reference', unusedYear: null });
    const file = await brought(program, invoice.pdf);
    const looked = given(await program.lookAtWardPdf({ file }));
    expect(looked).toMatchObject({
      sha256: invoice.sha256,
      document: { id: 'fee-invoice' },
      text: 'text',
      kept: [],
      notices: [],
    });
    expect(looked.pages[0]?.rules.length).toBeGreaterThan(20);
    const { pdf } = given(await program.wardPdf({ file }));
    expect(Buffer.from(pdf, 'base64').equals(invoice.pdf)).toBe(true);
    const { found } = await proposed(program, invoice);
    const paths = found.fields.flatMap((field) => ('path' in field ? field.path : []));
    expect(paths).toEqual(
      expect.arrayContaining(['applicant.name', 'applicant.address', 'bank.type', 'bank.holder']),
    );
    const id = await saved(program, invoice);
    expect(home.kept()).toEqual([`${invoice.sha256}.pdf`, `${id}.json`]);
    const after = await filled(program);
    expect(after.problems).toEqual([]);
    expect(after.document).toMatchObject({
      form: 'ward',
      revision: '令和6年度版',
      fiscalYear: 2024,
      unusedYear: null,
    });
    expect(after.pdf.subarray(0, invoice.pdf.length).equals(invoice.pdf)).toBe(true);
    expect(after.pdf.length).toBeGreaterThan(invoice.pdf.length);
    const previewed = [{ key: invoiceKey, formHash: after.document?.formHash ?? '' }];
    const files = given(
      await program.saveDocuments({ handle: 'h', ...choice(invoiceKey), previewed }),
    );
    expect(files.forms).toMatchObject([{ key: invoiceKey, form: 'ward' }]);
    const [name = ''] = files.files;
    expect(readFileSync(path.join(files.folder, name)).equals(after.pdf)).toBe(true);
    expect(files.folder.startsWith(folder)).toBe(true);
  });

  test('is named before anything is filled', async () => {
    const { program } = home;
    const ask = async (fiscalYear: number) => {
      const documents = [{ key: 'x', document: 'fee-invoice' as const, fiscalYear }];
      return given(await program.formsInUse({ documents })).forms[0];
    };
    expect(await ask(2024)).toMatchObject({ used: { form: 'reference', revision: '参考様式' } });
    await saved(program, invoice);
    expect(await ask(2024)).toMatchObject({ used: { form: 'ward', unusedYear: null } });
    expect(await ask(2025)).toMatchObject({ used: { form: 'reference', unusedYear: 2024 } });
    given(await program.useReference({ document: 'fee-invoice', on: true }));
    expect(await ask(2024)).toMatchObject({ used: { form: 'reference' } });
    expect((await filled(program)).document?.form).toBe('reference');
    given(await program.useReference({ document: 'fee-invoice', on: false }));
    expect(await ask(2024)).toMatchObject({ used: { form: 'ward' } });
  });

  test('that is another one than was previewed is not saved', async () => {
    const { program, folder } = home;
    const save = async (document: { readonly formHash: string } | undefined) => {
      const previewed = document ? [{ key: invoiceKey, formHash: document.formHash }] : [];
      const asked = { handle: 'h', ...choice(invoiceKey), previewed };
      const answer = await program.saveDocuments(asked);
      return answer.ok ? answer.value.forms.map(({ form }) => form) : answer.error.code;
    };
    const onReference = (await filled(program)).document;
    expect(await save(onReference)).toEqual(['reference']);
    await saved(program, invoice);
    const before = readdirSync(folder).length;
    expect(await save(onReference)).toBe('form-changed');
    const onWard = (await filled(program)).document;
    expect(await save(undefined)).toBe('form-changed');
    // The same PDF with one place moved prints another paper.
    const { file, template } = await placedOn(program, invoice, 2024);
    const [first, ...rest] = template.fields;
    const moved = { ...first, label: `${first?.label}*` };
    given(
      await program.saveWardForm({ file, template: { ...template, fields: [moved, ...rest] } }),
    );
    expect(await save(onWard)).toBe('form-changed');
    expect(readdirSync(folder)).toHaveLength(before);
    expect(await save((await filled(program)).document)).toEqual(['ward']);
    // What cannot be filled any more is not what was seen, either.
    const seen = (await filled(program)).document;
    rmSync(path.join(folder, '区の様式', `${invoice.sha256}.pdf`));
    expect(await save(seen)).toBe('form-changed');
  });

  test('of the right fiscal year goes first, then one for every year', async () => {
    const { program } = home;
    await saved(program, invoice, 2023);
    const used = async () => (await filled(program)).document;
    expect(await used()).toMatchObject({ form: 'reference', unusedYear: 2023 });
    await saved(program, next, null);
    expect(await used()).toMatchObject({ form: 'ward', fiscalYear: null });
    await saved(program, invoice, 2024);
    expect(await used()).toMatchObject({ form: 'ward', fiscalYear: 2024 });
    // The one for every year is the newer now, and still comes second.
    await saved(program, next, null);
    expect(await used()).toMatchObject({ form: 'ward', fiscalYear: 2024 });
  });

  test('that prints its fiscal year is kept for that one, and fills no document of another', async () => {
    const { program } = home;
    const printed = await revised('fee-invoice', (form) => ({
      ...form,
      blocks: [paragraph('令和7年度'), ...form.blocks],
    }));
    const { file, template } = await placedOn(program, printed, null);
    expect(given(await program.lookAtWardPdf({ file })).fiscalYear).toBe(2025);
    const check = async (fiscalYear?: number) =>
      given(await program.checkWardForm({ file, template: { ...template, fiscalYear } })).problems;
    expect(await check(2025)).toEqual([]);
    for (const year of [undefined, 2024])
      expect(await check(year)).toMatchObject([
        {
          kind: 'other-year',
          sentence: expect.stringContaining('「令和7年度」と印刷されています'),
        },
      ]);
    expect(await program.saveWardForm({ file, template })).toMatchObject({
      error: { code: 'bad-template' },
    });
    given(await program.tryWardForm({ file, template }));
    given(await program.saveWardForm({ file, template: { ...template, fiscalYear: 2025 } }));
    // Whoever is given a file with another year is not sent to a screen that does not open there.
    const text = JSON.stringify({ ...template, fiscalYear: 2024 });
    const brought = await program.importWardForm({ text, file, replace: false });
    expect(brought).toMatchObject({ error: { code: 'bad-template' } });
    const sentence = brought.ok ? '' : brought.error.sentence;
    expect(sentence).toContain('令和6年度の様式として作られていますが');
    expect(sentence).toContain('「令和7年度」と印刷されています');
    expect(sentence).toContain('「場所を見つける」');
    expect(sentence).not.toContain('「様式の名前と年度」');
    // The document is of 令和6年度.
    expect((await filled(program)).document).toMatchObject({ form: 'reference', unusedYear: 2025 });
    // Places that came into the folder in another way are stopped by what is printed.
    const [, id = ''] = home.kept();
    const kept = path.join(home.folder, '区の様式', id);
    writeFileSync(kept, JSON.stringify({ ...template, fiscalYear: undefined }));
    const { document, problems } = await filled(program);
    expect(document).toBeUndefined();
    expect(problems[0]?.sentence).toContain('「令和7年度」と印刷されている');
  });

  test('of this very year is not replaced by one for every year when it is damaged', async () => {
    const { program, folder } = home;
    await saved(program, next, null);
    const id = await saved(program, invoice, 2024);
    const used = async () => {
      const documents = [{ key: 'x', document: 'fee-invoice' as const, fiscalYear: 2024 }];
      return given(await program.formsInUse({ documents })).forms[0];
    };
    expect(await used()).toMatchObject({ used: { fiscalYear: 2024 } });
    writeFileSync(path.join(folder, '区の様式', `${id}.json`), '{');
    expect(await used()).toMatchObject({
      used: null,
      sentence: expect.stringContaining('壊れているか'),
    });
  });

  test('is not taken for missing when the folder cannot be listed', async () => {
    const { program, folder } = home;
    writeFileSync(path.join(folder, '区の様式'), 'a file where the folder should be');
    const documents = [{ key: 'x', document: 'fee-invoice' as const, fiscalYear: 2024 }];
    expect(given(await program.formsInUse({ documents })).forms[0]).toMatchObject({
      used: null,
      sentence: expect.stringContaining('フォルダーを読めません'),
    });
    expect(await program.listWardForms({})).toMatchObject({
      ok: false,
      error: { sentence: expect.stringContaining('フォルダーを読めません') },
    });
  });

  test('with something left to place is not saved, but kept as a draft that fills nothing', async () => {
    const { program } = home;
    const { file, template } = await proposed(program, invoice);
    const fields = template.fields.filter(({ id }) => id !== 'bank-number');
    const lacking = { ...template, fields };
    const { problems } = given(await program.checkWardForm({ file, template: lacking }));
    expect(problems).toEqual([
      {
        kind: 'not-placed',
        id: null,
        path: 'bank.number',
        sentence: expect.stringContaining('「口座番号」の記入位置がありません'),
      },
    ]);
    expect(await program.saveWardForm({ file, template: lacking })).toMatchObject({
      error: { code: 'bad-template', sentence: expect.stringContaining('口座番号') },
    });
    const overlapping = {
      ...lacking,
      fields: fields.map((one) => ({ ...one, box: [9, 9, 99, 99] })),
    };
    const { id } = given(await program.keepWardDraft({ file, template: overlapping }));
    expect(given(await program.listWardForms({})).forms).toMatchObject([
      { id, state: 'draft', hasDraft: true, revision: '令和6年度版', sentence: null },
    ]);
    expect((await filled(program)).document?.form).toBe('reference');
    const again = given(await program.openWardForm({ id }));
    expect(again).toMatchObject({ isDraft: true, template: { fields: overlapping.fields } });
    const leftOut = { ...lacking, leftOut: ['bank.number'] };
    given(await program.saveWardForm({ file: again.file, template: leftOut }));
    expect(given(await program.listWardForms({})).forms).toMatchObject([
      { id, state: 'ready', hasDraft: false },
    ]);
    expect((await filled(program)).document?.blanks).toContainEqual({
      label: '口座番号',
      reason: leftOutReason,
    });
    given(await program.removeWardForm({ id }));
    expect(home.kept()).toEqual([]);
  });

  test('can be tried with long answers before it is finished', async () => {
    const { program } = home;
    const { file, template } = await proposed(program, invoice);
    const unfinished = {
      ...template,
      fields: template.fields.slice(3),
      unconfirmed: ['bank-number'],
    };
    const { pdf } = given(await program.tryWardForm({ file, template: unfinished }));
    expect(Buffer.from(pdf, 'base64').subarray(0, invoice.pdf.length).equals(invoice.pdf)).toBe(
      true,
    );
    // Over a rule it is shown all the same, with what would stop it on paper.
    const moved = template.fields.map((field) =>
      field.kind === 'text' && field.path === 'applicant.address'
        ? { ...field, box: [95, field.box[1], field.box[2], field.box[3]] }
        : field,
    );
    const crossed = given(
      await program.tryWardForm({ file, template: { ...template, fields: moved } }),
    );
    expect(crossed.pdf.length).toBeGreaterThan(1000);
    expect(crossed.problems).toMatchObject([
      {
        id: 'applicant-address',
        kind: 'ink-on-rule',
        sentence: expect.stringContaining('線に重なります'),
      },
    ]);
    const over = { ...template, fields: [template.fields[0], { ...template.fields[0], id: 'b' }] };
    expect(await program.tryWardForm({ file, template: over })).toMatchObject({
      error: { code: 'bad-template', sentence: expect.stringContaining('重なって') },
    });
  });
});

describe('a file that is not the one', () => {
  test('is refused by a template of another', async () => {
    const { program } = computer();
    const { template } = await proposed(program, invoice);
    const file = await brought(program, next.pdf);
    for (const answer of [
      await program.saveWardForm({ file, template }),
      await program.keepWardDraft({ file, template }),
    ])
      expect(answer).toMatchObject({ error: { sentence: expect.stringContaining('別のPDF') } });
  });

  test('in place of a kept PDF stops the filling, and no other form takes its place', async () => {
    const { program, folder } = computer();
    const id = await saved(program, invoice);
    const file = path.join(folder, '区の様式', `${invoice.sha256}.pdf`);
    writeFileSync(file, Buffer.concat([invoice.pdf, Buffer.from('\n')]));
    const changed = await filled(program);
    expect(changed.document).toBeUndefined();
    expect(changed.problems).toEqual([
      { key: invoiceKey, sentence: expect.stringContaining('このPDFには記入しません') },
    ]);
    rmSync(file);
    expect((await filled(program)).problems[0]?.sentence).toContain('PDFが見つかりません');
    // Brought again, it is what it was.
    await saved(program, invoice);
    expect((await filled(program)).document?.form).toBe('ward');
    writeFileSync(path.join(folder, '区の様式', `${id}.json`), '{"format":');
    expect((await filled(program)).problems[0]?.sentence).toContain('壊れている');
    expect(given(await program.listWardForms({})).forms).toMatchObject([
      { id, state: 'broken', sentence: expect.stringContaining('壊れている') },
    ]);
    given(await program.useReference({ document: 'fee-invoice', on: true }));
    expect((await filled(program)).document?.form).toBe('reference');
  });

  test('that is none at all, too large, or not all there has a sentence', async () => {
    const { program } = computer();
    expect(await program.startWardPdf({ bytes: 20 * 1024 * 1024 + 1 })).toMatchObject({
      error: { code: 'too-large' },
    });
    const text = await brought(program, Buffer.from('これはPDFではありません'));
    expect(await program.lookAtWardPdf({ file: text })).toMatchObject({
      error: { code: 'not-readable', sentence: expect.stringContaining('PDF ではありません') },
    });
    const { file } = given(await program.startWardPdf({ bytes: 10 }));
    expect(await program.lookAtWardPdf({ file })).toMatchObject({
      error: { code: 'no-such-file' },
    });
    expect(await program.sendWardPart({ file, at: 4, part: 'AAAA' })).toMatchObject({
      error: { code: 'bad-part' },
    });
    given(await program.dropWardPdf({ file: text }));
    expect(await program.wardPdf({ file: text })).toMatchObject({
      error: { code: 'no-such-file' },
    });
  });
});

describe('places on their way to another computer', () => {
  test('fill there what they filled here, and hold neither the PDF nor a household', async () => {
    const [here, there] = [computer(), computer()];
    const id = await saved(here.program, invoice);
    const exported = given(await here.program.exportWardForm({ id }));
    expect(exported.file).toBe('利用料補助金 交付請求書兼口座振替依頼書 令和6年度版.sitterform');
    const text = readFileSync(path.join(exported.folder, exported.file), 'utf8');
    expect(text.length).toBeLessThan(30_000);
    expect(text).not.toMatch(/髙橋|%PDF|JVBER/);
    expect(await there.program.importWardForm({ text, file: null, replace: false })).toMatchObject({
      error: { code: 'needs-pdf', sentence: expect.stringContaining('令和6年度版') },
    });
    const file = await brought(there.program, invoice.pdf);
    expect(given(await there.program.importWardForm({ text, file, replace: false })).id).toBe(id);
    const [mine, theirs] = [await filled(here.program), await filled(there.program)];
    expect(theirs.document?.form).toBe('ward');
    expect(theirs.pdf.equals(mine.pdf)).toBe(true);
  });

  test('do not go in the place of kept ones before the user says so', async () => {
    const { program, kept, folder } = computer();
    const id = await saved(program, invoice);
    const { file, template } = await placedOn(program, invoice, 2024);
    const onDisk = () => readFileSync(path.join(folder, '区の様式', `${id}.json`), 'utf8');
    const mine = onDisk();
    const other = JSON.stringify({ ...template, revision: 'もらった版' });
    const takeIn = async (text: string, replace = false) =>
      given(await program.importWardForm({ text, file, replace }));
    expect(await takeIn(other)).toMatchObject({
      id,
      exists: {
        kept: { id, state: 'ready', revision: '令和6年度版', savedAt: expect.any(String) },
        brought: { revision: 'もらった版', fiscalYear: 2024 },
      },
    });
    expect(onDisk()).toBe(mine);
    // The very same places are nothing to ask about.
    expect((await takeIn(mine)).exists).toBeNull();
    // A draft would go, too.
    given(await program.keepWardDraft({ file, template: { ...template, unconfirmed: ['x'] } }));
    expect((await takeIn(mine)).exists).toMatchObject({ kept: { hasDraft: true } });
    expect(kept()).toContain(`${id}.draft.json`);
    expect((await takeIn(other, true)).exists).toBeNull();
    expect(onDisk()).toContain('もらった版');
    expect(kept()).not.toContain(`${id}.draft.json`);
  });

  test('are refused on another PDF, broken, unfinished and from a newer program', async () => {
    const { program } = computer();
    const { template } = await proposed(program, invoice);
    const other = await brought(program, next.pdf);
    const code = async (changed: object, file: string | null = other) => {
      const answer = await program.importWardForm({
        text: JSON.stringify(changed),
        file,
        replace: false,
      });
      return answer.ok ? 'taken in' : answer.error.code;
    };
    expect(await code(template)).toBe('other-pdf');
    expect(await code({ ...template, version: 2 })).toBe('bad-template');
    expect(await code({ ...template, unconfirmed: ['bank-number'] })).toBe('bad-template');
    expect(await code({ ...template, fields: 'x' })).toBe('bad-template');
    const mine = await brought(program, invoice.pdf);
    expect(await code({ ...template, fields: [] }, mine)).toBe('bad-template');
    expect(await code(template, mine)).toBe('taken in');
  });
});

test('a revised file is placed from the old one, and used when every box is confirmed', async () => {
  const { program } = computer();
  const id = await saved(program, invoice);
  const file = await brought(program, next.pdf);
  const carried = given(
    await program.carryOverWardForm({ file, from: id, revision: '令和7年度版', fiscalYear: 2025 }),
  );
  const { pdf } = given(await program.wardPdf({ file: carried.old.file }));
  expect(Buffer.from(pdf, 'base64').equals(invoice.pdf)).toBe(true);
  const states = carried.carried.map(({ state }) => state);
  expect(states.filter((state) => state === 'moved').length).toBeGreaterThan(states.length / 2);
  const template = carried.template as FormTemplate;
  expect(template.unconfirmed).toHaveLength(carried.carried.length);
  const refused = await program.saveWardForm({ file, template });
  expect(refused.ok ? '' : refused.error.sentence).toContain('まだ確かめていません');
  // A draft of it is no form to fill either.
  given(await program.keepWardDraft({ file, template }));
  expect((await filled(program)).document?.revision).toBe('令和6年度版');
  given(await program.saveWardForm({ file, template: { ...template, unconfirmed: [] } }));
  const documents = [{ key: 'x', document: 'fee-invoice' as const, fiscalYear: 2025 }];
  expect(given(await program.formsInUse({ documents })).forms).toMatchObject([
    { used: { revision: '令和7年度版', fiscalYear: 2025, unusedYear: null } },
  ]);
});

test('what may be placed is told in words, by document', async () => {
  const { program } = computer();
  const { answers } = given(await program.answersOfDocument({ document: 'fee-invoice' }));
  expect(answers.find(({ path: at }) => at === 'bank.number')).toEqual({
    path: 'bank.number',
    label: '口座番号',
    required: true,
    kind: 'text',
    staysBlank: false,
    values: [],
  });
  const kinds = answers.find(({ path: at }) => at === 'bank.type')?.values;
  expect(kinds).toEqual([
    { value: 'ordinary', label: '普通' },
    { value: 'current', label: '当座' },
  ]);
  expect(answers.some(({ path: at }) => at === 'applicant.email')).toBe(true);
  expect(answers.some(({ path: at }) => at.startsWith('delegate'))).toBe(false);
  const used = given(await program.answersOfDocument({ document: 'usage-details' }));
  expect(used.columns.map(({ path: at }) => at)).toContain('ticketCode');
});
