import type { FormField, FormTable, FormTemplate } from '../../../src/forms';
import type { TrueAnswer, Truth } from './score';

type Box = FormField['box'];

/** What an answer of the form model is called among the keys of a recognised form; the first that fits. */
const ofPath: readonly (readonly [RegExp, string])[] = [
  [/^child(ren)?\.nameKana$/, 'childKana'],
  [/^child(ren)?\.name$|^coverSheet\.children$/, 'childName'],
  [/^child\.birthDate$/, 'childBirthDate'],
  [/\.nameKana$/, 'kana'],
  [/\.(birthDate|postalCode|address|phone|email|relationship)$/, '$1'],
  [/^(applicant|spouse|parent|delegate)\.name$/, 'name'],
  [/^filingDate$/, 'applicationDate'],
  [/^fiscalYearName$/, 'fiscalYear'],
  [/^claim\.from$|certificationFrom$/, 'period.from'],
  [/^claim\.to$|certificationTo$/, 'period.to'],
  [/^claim\.total(Paid|Claim)Yen$|^usage\.totals\.(copay|fare)$/, 'total'],
  [/^claim\.rows\.(paid|claim)Yen$|^usage\.rows\.(copay|fare)$/, 'amount'],
  [/^claim\.rows\.month$|^usage\.month$/, 'claimMonth'],
  [/^claim\.(totalHours|rows\.hours)$|^usage\.(rows|totals)\.(used|covered)$/, 'usageHours'],
  [/^usage\.rows\.date$/, 'usageDate'],
  [/^usage\.rows\.start$/, 'usageStart'],
  [/^usage\.rows\.end$/, 'usageEnd'],
  [/^bank\.(bankStem|bankName)$/, 'bankName'],
  [/^bank\.(bankCode|branchName|branchCode)$/, '$1'],
  [/^bank\.type$/, 'accountType'],
  [/^bank\.number$/, 'accountNumber'],
  [/^bank\.holder$/, 'accountHolder'],
  [/^bank\.holderKana$/, 'accountHolderKana'],
  [/^temporaryCare\.sections\.0\.year$/, 'claimYear'],
  [/^temporaryCare\.sections\.0\.month$/, 'claimMonth'],
  [/^temporaryCare\..*rows\.day$/, 'usageDate'],
  [/^temporaryCare\..*rows\.(day|night)Start$/, 'usageStart'],
  [/^temporaryCare\..*rows\.(day|night)End$/, 'usageEnd'],
  [/^temporaryCare\..*([hH]oursUsed|(day|night)Hours)$/, 'usageHours'],
  [/^temporaryCare\..*(day|night)Minutes$/, 'usageMinutes'],
  [/^temporaryCare\..*rows\.paid$|^temporaryCare\.baseYen$/, 'amount'],
  [/^temporaryCare\..*(paidYen|claimYen)$/, 'total'],
];

/** What stands where the household leaves a blank, by the name of the field. */
const ofBlank: Readonly<Record<string, string>> = {
  'invoice-date': 'applicationDate',
  'invoice-amount': 'amount',
  'delegation-date': 'applicationDate',
  'delegator-signature': 'name',
  'consent-signature': 'name',
  'parent-signature': 'name',
  'employer-worker': 'name',
  'employer-worker-birth': 'birthDate',
  'employer-leave-from': 'period.from',
  'employer-leave-to': 'period.to',
  'employer-date': 'applicationDate',
  'employer-address': 'address',
  'employer-head': 'name',
  'employer-phone': 'phone',
};

/** Found or not, and under either name, it is right: what these mean is a matter of opinion. */
const opinions: Readonly<Record<string, readonly string[]>> = {
  'bank-bank-kind': ['bankName'],
  'child-first-use': ['period.from'],
  'statement-period': ['period.from'],
  'parent-income-year': ['fiscalYear', 'claimYear'],
  'income-total': ['total'],
  // One box for all the months of a table.
  income: ['amount'],
  'employer-work-from': ['usageStart'],
  'employer-work-to': ['usageEnd'],
  'employer-short-from': ['usageStart'],
  'employer-short-to': ['usageEnd'],
  'employer-break': ['usageMinutes'],
  'employer-contact': ['name'],
};

const dated = /Date$|^period\./;
const gaps = ['year', 'month', 'day'] as const;

/** Where a reference layout's answers go, in the words of a recognised form, from the layout's own template. */
export function truthOf(template: FormTemplate, file: string): Truth {
  return {
    file,
    pages: template.layout.pages.map((_, page) => ({ page: page + 1 })),
    answers: [...template.fields.flatMap(ofField), ...template.tables.flatMap(ofTable)],
  };
}

function ofField(field: FormField): readonly TrueAnswer[] {
  const at = { page: field.page + 1, label: field.label, group: null };
  const opinion = opinions[field.id];
  const optional = opinion !== undefined;
  const keys = opinion ?? ['path' in field ? keyOf(field.path) : (ofBlank[field.id] ?? 'other')];
  return keys.flatMap((key): readonly TrueAnswer[] => {
    // Without a key of its own its parts have none either.
    if (key === 'other') return [];
    if (field.id === 'income') return [{ ...at, key, box: field.box, parts: [], optional }];
    if (field.kind === 'date')
      return gaps.map((gap) => ({ ...at, key: `${key}.${gap}`, box: field.parts[gap], optional }));
    if (field.kind === 'circle')
      return [{ ...at, key, box: field.box, parts: field.choices.map(({ box }) => box), optional }];
    // A date nobody fills in has one box over all its gaps.
    if (field.kind === 'blank' && dated.test(key))
      return gaps.map((gap) => ({ ...at, key: `${key}.${gap}`, box: field.box, optional }));
    return [{ ...at, key, box: field.box, optional }];
  });
}

function ofTable(table: FormTable): readonly TrueAnswer[] {
  return table.columns.flatMap(({ label, path, x0, x1 }) =>
    Array.from({ length: table.rows }, (_, row): TrueAnswer => {
      const top = table.top + row * table.pitch;
      const box: Box = [x0, top, x1, top + table.pitch];
      return { page: table.page + 1, label, group: null, key: keyOf(`${table.path}.${path}`), box };
    }),
  );
}

function keyOf(path: string): string {
  for (const [words, key] of ofPath) {
    const match = words.exec(path);
    if (match) return key.replace('$1', match[1] ?? '');
  }
  return 'other';
}
