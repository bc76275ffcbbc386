import { describe, expect, test } from 'vitest';
import { seen, standIn, wellRecognised } from '../../../tests/support/ward-forms';
import { type DocumentId, documentIds } from '../../domain/application';
import type { SeenPage } from '../page';
import type { Recognised } from '../recognise/recognised';
import { parseTemplate } from '../template/parse';
import type { FormField, FormTemplate } from '../template/schema';
import { proposeTemplate } from './propose';

const proposed = (
  document: DocumentId,
  pages: readonly SeenPage[],
  answers?: readonly Recognised[],
) => {
  const ward = standIn(document);
  const recognised = wellRecognised(ward);
  return proposeTemplate({
    document,
    recognised: { ...recognised, answers: answers ?? recognised.answers },
    pages,
    sha256: ward.sha256,
    reference: ward.template,
    title: ward.template.title,
    revision: '令和6年度',
    fiscalYear: 2024,
  });
};
/** What of a field decides where the ink falls and which answer it is. */
const essence = (field: FormField) => {
  switch (field.kind) {
    case 'circle':
      return [field.path, field.choices];
    case 'date': {
      const { era, year, month, day } = field.parts;
      // The place before 年 is split for the era by eye.
      return [field.path, [era?.[0] ?? year[0], ...year.slice(1)], month, day, era !== undefined];
    }
    case 'digits':
      return [field.path, field.box, field.cells];
    case 'blank':
      return [field.reason, field.box];
    case 'page-number':
      return [];
    default:
      return [field.path, field.box];
  }
};
const all = ({ fields }: Pick<FormTemplate, 'fields'>) =>
  fields.map((field) => JSON.stringify(essence(field)));

/** Places whose words say nothing of the scheme: they are left to the user. */
const leftToTheUser: Partial<Record<DocumentId, readonly string[]>> = {
  'eligibility-confirmation': ['利用約款', '区の確認'],
  'income-report': ['合計', '各月の勤務先・通貨・収入額'],
  'usage-details': ['注記'],
  'temporary-care-details': ['計算'],
};

/** No form of a ward looks like these. */
const ourOwn: readonly DocumentId[] = ['calculation-statement', 'cover-sheet'];

describe.each(documentIds.filter((id) => !ourOwn.includes(id)))('%s', (document) => {
  const ward = standIn(document);

  test('is proposed without problems, every answer where it is', async () => {
    const { template, found, unknown } = proposed(document, await seen(ward.pdf));
    const parsed = parseTemplate(template);
    expect(parsed.ok ? [] : parsed.error).toEqual([]);
    expect(found.map(({ fieldId }) => fieldId).sort()).toEqual(
      template.fields.map(({ id }) => id).sort(),
    );
    const left = leftToTheUser[document] ?? [];
    expect([...new Set(unknown.map(({ label }) => label))]).toEqual(left);
    const wanted = ward.template.fields.filter(
      ({ label, kind }) => kind !== 'page-number' && !left.includes(label.split(' ').at(-1) ?? ''),
    );
    expect(all(template)).toEqual(expect.arrayContaining(all({ fields: wanted })));
    expect(template.fields).toHaveLength(wanted.length);
    for (const table of ward.template.tables.filter(({ path }) => !path.endsWith('.notes'))) {
      const mine = template.tables.find(({ path }) => path === table.path);
      expect(mine).toMatchObject({ top: table.top, rows: table.rows });
      expect(mine?.pitch).toBeCloseTo(table.pitch, 1);
      expect(mine?.columns.map(({ path, kind, x0, x1 }) => ({ path, kind, x0, x1 }))).toEqual(
        table.columns.map(({ path, kind, x0, x1 }) => ({ path, kind, x0, x1 })),
      );
    }
  });
});

const place = (change: Partial<Recognised>): Recognised => ({
  page: 0,
  key: 'name',
  group: '申請者',
  label: '氏名',
  kind: 'text',
  box: [100, 100, 200, 120],
  parts: [],
  row: null,
  field: null,
  confidence: 0.9,
  reason: { kind: 'label', where: 'left', words: '氏名' },
  ...change,
});
const paths = (document: DocumentId, ...answers: readonly Recognised[]) =>
  proposed(document, [], answers).template.fields.map((field) =>
    'path' in field ? field.path : field.kind,
  );

describe('whose name it is', () => {
  test.each<[DocumentId, string | null, string[]]>([
    ['fee-delegation', '委任者', ['applicant.name']],
    ['fee-delegation', '受任者（代理人）', ['delegate.name']],
    ['fee-delegation', null, []],
    ['fee-invoice', '請求者', ['applicant.name']],
    ['fee-invoice', '口座名義人', ['bank.holder']],
    ['fee-invoice', null, ['applicant.name']],
    ['income-report', '申請者', ['parent.name']],
    ['account-issue', '児 童', ['child.name']],
    ['account-issue', '主治医', ['blank']],
    ['account-issue', '連絡先', []],
    ['leave-end-certificate', '代表者', ['blank']],
    // No child is on an invoice of the household by its name alone.
    ['fee-delegation', '児童', []],
  ])('%s, %s', (document, group, expected) => {
    expect(paths(document, place({ group }))).toEqual(expected);
  });
});

test('two places for one answer part ways: what overlaps is left to the user', () => {
  const { template, unknown } = proposed(
    'account-issue',
    [],
    [place({ confidence: 0.6 }), place({ box: [110, 100, 210, 120], key: 'phone', label: '電話' })],
  );
  expect(template.fields.map(({ id }) => id)).toEqual(['applicant-phone']);
  expect(unknown.map(({ key }) => key)).toEqual(['name']);
});

test('a second place for an answer is left to the user: it may be somebody else’s', () => {
  const nameless = place({ group: null });
  const second = place({ box: [100, 200, 200, 220] });
  const { template, unknown } = proposed('account-issue', [], [nameless, second]);
  expect(template.fields.map(({ box }) => box)).toEqual([second.box]);
  expect(unknown).toEqual([nameless]);
});

test('family and given name in places of their own are one name', () => {
  const [field] = proposed(
    'account-issue',
    [],
    [
      place({ key: 'name.family', box: [100, 100, 140, 120] }),
      place({ key: 'name.given', box: [150, 100, 200, 120] }),
    ],
  ).template.fields;
  expect(field).toMatchObject({ path: 'applicant.name', box: [100, 100, 200, 120] });
});

test('a date in cells takes two each, one empty place takes words, a printed era is circled', () => {
  const comb = place({ key: 'birthDate', kind: 'comb', box: [100, 100, 160, 120] });
  expect(proposed('account-issue', [], [comb]).template.fields).toMatchObject([
    { kind: 'date', parts: { year: [100, 100, 120, 120], day: [140, 100, 160, 120] } },
  ]);
  const words = place({ key: 'birthDate', kind: 'date' });
  expect(proposed('account-issue', [], [words]).template.fields).toMatchObject([{ kind: 'text' }]);
  const option = (name: string, x: number) => ({
    option: name,
    box: [x, 100, x + 20, 120] as [number, number, number, number],
  });
  const era = place({
    key: 'other',
    kind: 'choice',
    box: [40, 100, 90, 120],
    parts: [option('昭和', 40), option('平成', 65)],
  });
  const parts = (['year', 'month', 'day'] as const).map((part, at) =>
    place({ key: `birthDate.${part}`, box: [100 + at * 30, 100, 120 + at * 30, 120] }),
  );
  expect(proposed('account-issue', [], [era, ...parts]).template.fields).toMatchObject([
    {
      kind: 'date',
      parts: { eras: [{ era: '昭和' }, { era: '平成' }], year: [100, 100, 120, 120] },
    },
  ]);
});

test('a bank’s name with the kinds to circle beside it is two answers', () => {
  const option = (words: string, x: number) => ({
    option: words,
    box: [x, 100, x + 30, 110] as [number, number, number, number],
  });
  const bank = place({
    key: 'bankName',
    group: '金融機関',
    label: '金融機関名',
    kind: 'multiline',
    parts: [option('銀行', 205), option('信用金庫', 240)],
  });
  expect(proposed('fee-invoice', [], [bank]).template.fields).toMatchObject([
    { kind: 'lines', path: 'bank.bankStem', box: [100, 100, 200, 120] },
    {
      kind: 'circle',
      path: 'bank.bankKind',
      choices: [{ value: 'bank' }, { value: 'shinkin' }],
    },
  ]);
});
