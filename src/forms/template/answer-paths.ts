import type { FormModel } from '../../domain/application';
import type { CivilDate } from '../../domain/calendar';
import type { Yen } from '../../domain/quantities';

/** What stands at a path of the form model. */
export type AnswerKind =
  | 'text'
  | 'texts'
  | 'choice'
  | 'flag'
  | 'number'
  | 'amount'
  | 'date'
  | 'rows';

type KindOf<Value> = [Value] extends [CivilDate]
  ? 'date'
  : [Value] extends [Yen]
    ? 'amount'
    : [Value] extends [number]
      ? 'number'
      : [Value] extends [boolean]
        ? 'flag'
        : string extends Value
          ? 'text'
          : 'choice';

type Entry<Value, Path extends string> = [Value] extends [string | number | boolean]
  ? readonly [Path, KindOf<Value>]
  : Value extends readonly (infer Item)[]
    ? Item extends string
      ? readonly [Path, 'texts']
      : readonly [Path, 'rows'] | Under<Item, `${Path}.*.`>
    : Under<Value, `${Path}.`>;

type Under<Value, Prefix extends string> = {
  [Key in keyof Value & string]: Entry<NonNullable<Value[Key]>, `${Prefix}${Key}`>;
}[keyof Value & string];

/** Every path of the form model with its kind; `*` stands for the number of a row. */
type AnswerKinds = { readonly [E in Under<FormModel, ''> as E[0]]: E[1] };

const under = <const Path extends string, const Kinds extends Record<string, AnswerKind>>(
  path: Path,
  kinds: Kinds,
) =>
  Object.fromEntries(Object.entries(kinds).map(([key, kind]) => [`${path}.${key}`, kind])) as {
    readonly [Key in keyof Kinds & string as `${Path}.${Key}`]: Kinds[Key];
  };

const person = {
  name: 'text',
  nameKana: 'text',
  birthDate: 'date',
  postalCode: 'text',
  address: 'text',
  phone: 'text',
  email: 'text',
  relationship: 'text',
} as const;

const child = {
  id: 'text',
  name: 'text',
  nameKana: 'text',
  birthDate: 'date',
  birthOrder: 'number',
  certificationNumber: 'text',
  certificationFrom: 'date',
  certificationTo: 'date',
  careNeed: 'choice',
  route: 'choice',
  returnedOn: 'date',
  firstUse: 'date',
  providers: 'text',
} as const;

const usageRow = {
  date: 'text',
  start: 'text',
  end: 'text',
  sitter: 'text',
  provider: 'text',
  used: 'text',
  covered: 'text',
  copay: 'text',
  fare: 'text',
  ticketCode: 'text',
  remark: 'text',
} as const;

const temporaryCareSums = {
  dayHours: 'text',
  dayMinutes: 'text',
  nightHours: 'text',
  nightMinutes: 'text',
  paidYen: 'amount',
} as const;

/** The compiler holds this table to the form model: a path missing, added or of another kind fails. */
export const answerKinds: AnswerKinds = {
  filingDate: 'date',
  fiscalYear: 'number',
  fiscalYearName: 'text',
  ...under('applicant', person),
  ...under('spouse', person),
  ...under('parent', {
    ...person,
    role: 'choice',
    baseDate: 'date',
    incomeYear: 'text',
  }),
  ...under('child', child),
  children: 'rows',
  ...under('children.*', child),
  ...under('bank', {
    bankStem: 'text',
    bankName: 'text',
    bankKind: 'choice',
    bankCode: 'text',
    branchName: 'text',
    branchCode: 'text',
    type: 'choice',
    number: 'text',
    holder: 'text',
    holderKana: 'text',
  }),
  ...under('delegate', { name: 'text', address: 'text', birthDate: 'date', phone: 'text' }),
  ...under('claim', {
    subsidy: 'choice',
    from: 'date',
    to: 'date',
    rows: 'rows',
    totalDays: 'number',
    totalHours: 'text',
    totalPaidYen: 'amount',
    totalClaimYen: 'amount',
  }),
  ...under('claim.rows.*', {
    month: 'text',
    days: 'number',
    hours: 'text',
    paidYen: 'amount',
    claimYen: 'amount',
  }),
  ...under('usage', { month: 'text', rows: 'rows', notes: 'texts' }),
  ...under('usage.rows.*', usageRow),
  ...under('usage.totals', usageRow),
  ...under('coverSheet', {
    round: 'text',
    months: 'text',
    window: 'text',
    subsidies: 'text',
    children: 'text',
    source: 'text',
    lines: 'rows',
  }),
  ...under('coverSheet.lines.*', {
    kind: 'choice',
    paper: 'text',
    reason: 'text',
    ours: 'text',
    office: 'text',
  }),
  ...under('statement', { period: 'text', lines: 'rows' }),
  ...under('statement.lines.*', { kind: 'choice', item: 'text', amount: 'text', reason: 'text' }),
  ...under('temporaryCare', {
    year: 'text',
    sections: 'rows',
    dayHours: 'number',
    nightHours: 'number',
    baseYen: 'amount',
    claimYen: 'amount',
    hoursUsed: 'number',
    notes: 'texts',
  }),
  ...under('temporaryCare.totals', temporaryCareSums),
  ...under('temporaryCare.sections.*', { year: 'text', month: 'text', rows: 'rows' }),
  ...under('temporaryCare.sections.*.sums', temporaryCareSums),
  ...under('temporaryCare.sections.*.rows.*', {
    day: 'text',
    dayStart: 'text',
    dayEnd: 'text',
    dayHours: 'text',
    dayMinutes: 'text',
    nightStart: 'text',
    nightEnd: 'text',
    nightHours: 'text',
    nightMinutes: 'text',
    paid: 'text',
  }),
};

/** The kind of answer at a path such as `children.0.name`; null when the form model has no such path. */
export function answerKindAt(path: string): AnswerKind | null {
  const general = path.replace(/(?<=^|\.)\d+(?=\.|$)/g, '*');
  const kinds: Readonly<Record<string, AnswerKind>> = answerKinds;
  return Object.hasOwn(kinds, general) ? (kinds[general] ?? null) : null;
}
