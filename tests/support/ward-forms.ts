import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { documentTitles } from '../../src/copy/documents';
import type { DocumentId } from '../../src/domain/application';
import { readPages, type SeenPage } from '../../src/forms/page';
import type {
  AnswerKey,
  Part,
  Recognised,
  RecognisedForm,
} from '../../src/forms/recognise/recognised';
import type { FormDescription } from '../../src/forms/reference/description';
import { descriptions } from '../../src/forms/reference/descriptions';
import { makeReferenceForm } from '../../src/forms/reference/make';
import { openTypeface } from '../../src/forms/reference/typeface';
import type { Box, FormField, FormTemplate } from '../../src/forms/template/schema';

/**
 * Our own layouts as stand-ins for files of the ward: ruled, worded and printed as such forms are, and
 * made anew with a change where a revised file is needed.
 */
const root = path.join(import.meta.dirname, '..', '..');
const home = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const assets = {
  cMaps: path.join(home, 'cmaps'),
  standardFonts: path.join(home, 'standard_fonts'),
};

export const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

export interface StandIn {
  readonly pdf: Uint8Array;
  readonly sha256: string;
  /** Where the answers really are. */
  readonly template: FormTemplate;
}

const folderOf = (document: DocumentId) => path.join(root, 'forms', document);

export function standIn(document: DocumentId): StandIn {
  const pdf = readFileSync(path.join(folderOf(document), 'layout.pdf'));
  const template = JSON.parse(
    readFileSync(path.join(folderOf(document), 'template.json'), 'utf8'),
  ) as FormTemplate;
  return { pdf, sha256: digestOf(pdf), template };
}

/** The same document as the ward might print it next year. */
export async function revised(
  document: DocumentId,
  change: (description: FormDescription) => FormDescription,
): Promise<StandIn> {
  const description = descriptions.find((one) => one.document === document);
  if (!description) throw new Error(document);
  const face = openTypeface(
    readFileSync(path.join(root, 'resources', 'fonts', 'NotoSansJP-Regular.ttf')),
  );
  const { pdf, template } = await makeReferenceForm(
    change(description),
    documentTitles[document],
    face,
  );
  return { pdf, sha256: digestOf(pdf), template };
}

export async function seen(pdf: Uint8Array): Promise<readonly SeenPage[]> {
  const read = await readPages(pdf, assets);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

const keyOfPath: readonly (readonly [RegExp, AnswerKey])[] = [
  [/^filingDate$/, 'applicationDate'],
  [/^child\.nameKana$/, 'childKana'],
  [/^child\.name$/, 'childName'],
  [/^child\.birthDate$/, 'childBirthDate'],
  [/\.nameKana$/, 'kana'],
  [/\.birthDate$/, 'birthDate'],
  [/\.postalCode$/, 'postalCode'],
  [/\.address$/, 'address'],
  [/\.phone$/, 'phone'],
  [/\.email$/, 'email'],
  [/\.relationship$/, 'relationship'],
  [/^(claim\.from|child\.certificationFrom)$/, 'period.from'],
  [/^(claim\.to|child\.certificationTo)$/, 'period.to'],
  [/^bank\.bankStem$/, 'bankName'],
  [/^bank\.branchName$/, 'branchName'],
  [/^bank\.bankCode$/, 'bankCode'],
  [/^bank\.branchCode$/, 'branchCode'],
  [/^bank\.type$/, 'accountType'],
  [/^bank\.number$/, 'accountNumber'],
  [/^bank\.holder$/, 'accountHolder'],
  [/^bank\.holderKana$/, 'accountHolderKana'],
  [/^fiscalYearName$/, 'fiscalYear'],
  [/^(applicant|spouse|parent|delegate)\.name$/, 'name'],
];

/** A column, or its sum, by what its heading would say. */
const columns: Readonly<Record<string, readonly [AnswerKey, string]>> = {
  date: ['usageDate', '利用日'],
  start: ['usageStart', '開始時刻'],
  end: ['usageEnd', '終了時刻'],
  name: ['childName', '対象児童氏名'],
  nameKana: ['childKana', 'フリガナ'],
  used: ['usageHours', '利用時間'],
  covered: ['usageHours', '対象時間'],
  copay: ['amount', '利用者負担額'],
  fare: ['amount', '交通費'],
  remark: ['other', '備考'],
  totalDays: ['other', '対象日数'],
  totalHours: ['other', '対象時間'],
  totalPaidYen: ['amount', '対象となる利用料'],
  totalClaimYen: ['amount', '申請額'],
};

/** Columns of the 利用内訳書, whose label says whether they are of the day or of the night. */
const monthColumns: Readonly<Record<string, AnswerKey>> = {
  day: 'usageDate',
  dayStart: 'usageStart',
  dayEnd: 'usageEnd',
  dayHours: 'usageHours',
  dayMinutes: 'usageMinutes',
  nightStart: 'usageStart',
  nightEnd: 'usageEnd',
  nightHours: 'usageHours',
  nightMinutes: 'usageMinutes',
  paid: 'amount',
  paidYen: 'total',
  baseYen: 'amount',
  claimYen: 'total',
  hoursUsed: 'usageHours',
  year: 'claimYear',
  month: 'claimMonth',
};

/** A place of the 利用内訳書 outside its rows: a month over a table, a sum under it, the claim. */
function onMonthSheet(field: FormField): Recognised | null {
  const path = 'path' in field && field.path.startsWith('temporaryCare.') ? field.path : null;
  const key = monthColumns[path?.split('.').at(-1) ?? ''];
  if (path === null || !key) return null;
  const isMonth = key === 'claimYear' || key === 'claimMonth';
  return {
    page: field.page,
    key,
    group: null,
    label: field.label,
    kind: 'text',
    box: field.box,
    parts: [],
    row: isMonth ? null : path.includes('.sums.') ? 'sum' : 'grand',
    field: null,
    confidence: 0.8,
    reason: { kind: 'label', where: 'left', words: field.label },
  };
}

const printed: Readonly<Record<string, string>> = {
  standard: '保育標準時間',
  short: '保育短時間',
  'waiting-list': '待機児童',
  'leave-completed': '育児休業満了者',
  bank: '銀行',
  shinkin: '信用金庫',
  'credit-union': '信用組合',
  other: 'その他',
  ordinary: '普通',
  current: '当座',
  applicant: '申請者本人',
  spouse: '配偶者',
};

const kinds: Partial<Record<FormField['kind'], Recognised['kind']>> = {
  digits: 'comb',
  circle: 'choice',
  lines: 'multiline',
};

function recognisedField(field: FormField): readonly Recognised[] {
  if (field.kind === 'page-number') return [];
  const onSheet = onMonthSheet(field);
  if (onSheet) return [onSheet];
  const [, sum] = ('path' in field && /^(?:usage\.totals|claim)\.(\w+)$/.exec(field.path)) || [];
  const column = field.kind === 'date' ? undefined : columns[sum ?? ''];
  if (column) {
    const [key, label] = column;
    const reason = { kind: 'column', words: label } as const;
    const place = { page: field.page, box: field.box, parts: [], field: null };
    return [
      { ...place, key, label, reason, group: null, kind: 'text', row: 'sum', confidence: 0.8 },
    ];
  }
  const key =
    'path' in field
      ? (keyOfPath.find(([pattern]) => pattern.test(field.path))?.[1] ?? 'other')
      : field.reason === 'date'
        ? 'applicationDate'
        : field.reason === 'amount'
          ? 'amount'
          : 'other';
  const [first = '', ...words] = field.label.split(' ');
  const group = words.length > 0 ? first : null;
  const common = {
    page: field.page,
    group,
    label: words.at(-1) ?? first,
    kind: kinds[field.kind] ?? 'text',
    parts: [] as Part[],
    row: null,
    field: null,
    confidence: 0.9,
    reason: { kind: 'label', where: 'left', words: field.label },
  } as const;
  switch (field.kind) {
    case 'date':
      return (['year', 'month', 'day'] as const).map((part) => ({
        ...common,
        kind: 'date',
        key: `${key}.${part}` as AnswerKey,
        // One place before the printed 年, for the era too where none is printed.
        box:
          part === 'year' && field.parts.era
            ? ([field.parts.era[0], ...field.parts.year.slice(1)] as unknown as Box)
            : field.parts[part],
      }));
    case 'circle':
      return [
        {
          ...common,
          key,
          box: field.box,
          parts: field.choices.map(({ value, box }) => ({ box, option: printed[value] ?? value })),
        },
      ];
    case 'digits': {
      const width = (field.box[2] - field.box[0]) / field.cells;
      const parts = Array.from({ length: field.cells }, (_, at): Part => {
        const x0 = field.box[0] + at * width;
        return { box: [x0, field.box[1], x0 + width, field.box[3]], option: null };
      });
      return [{ ...common, key, box: field.box, parts }];
    }
    default:
      return [{ ...common, key, box: field.box }];
  }
}

/** What a recognition without a mistake says of a layout: every place, in the words of forms. */
export function wellRecognised({ template }: Pick<StandIn, 'template'>): RecognisedForm {
  const rows = template.tables.flatMap((table) =>
    Array.from({ length: table.rows }, (_, row) =>
      table.columns.map(
        (column): Recognised => ({
          page: table.page,
          key: columns[column.path]?.[0] ?? monthColumns[column.path] ?? 'other',
          group: null,
          label: column.label,
          kind: 'text',
          box: [
            column.x0,
            table.top + row * table.pitch,
            column.x1,
            table.top + (row + 1) * table.pitch - 1,
          ],
          parts: [],
          row: row + 1,
          field: null,
          confidence: 0.8,
          reason: { kind: 'column', words: column.label },
        }),
      ),
    ).flat(),
  );
  return {
    pages: template.layout.pages.map((size, page) => ({ page, ...size })),
    answers: [...template.fields.flatMap(recognisedField), ...rows],
    document: { id: template.document as DocumentId, confidence: 0.9 },
    title: template.title,
    fiscalYear: null,
    text: 'text',
  };
}
