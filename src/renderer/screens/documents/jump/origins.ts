import type { NoPlace } from '../../../../copy/screens-answers';
import type { Figure } from '../../../../domain/explain';

/** Where an answer comes from, before it is said of whom. */
export type Origin =
  /** A page of 世帯とお子さん. `:parent`, `:child`, `:certification` and `:holder` depend on the paper. */
  | { readonly kind: 'entry'; readonly page: string }
  | { readonly kind: 'bookings' }
  /** `claimed`: the subsidy the paper is about. */
  | { readonly kind: 'figures'; readonly what: Figure | 'claimed' }
  | { readonly kind: 'filing-date' }
  | { readonly kind: 'none'; readonly why: NoPlace };

const entry = (page: string): Origin => ({ kind: 'entry', page });
const figures = (what: Figure | 'claimed'): Origin => ({ kind: 'figures', what });
const bookings: Origin = { kind: 'bookings' };
const ofPaper: Origin = { kind: 'none', why: 'of-paper' };

const application: Origin = { kind: 'none', why: 'application' };
/** The list of its uses, whose claims stand beside them. */
const temporaryCare = entry('temporary-care');

const under = (path: string, origins: Readonly<Record<string, Origin>>) =>
  Object.fromEntries(Object.entries(origins).map(([key, origin]) => [`${path}.${key}`, origin]));

const person = (of: string) => ({
  name: entry(`${of}/name`),
  nameKana: entry(`${of}/name`),
  birthDate: entry(`${of}/birth`),
  relationship: entry(`${of}/birth`),
  postalCode: entry(`${of}/address`),
  address: entry(`${of}/address`),
  phone: entry(`${of}/contact`),
  email: entry(`${of}/contact`),
});

const child = {
  id: ofPaper,
  name: entry('children/:child/name'),
  nameKana: entry('children/:child/name'),
  birthDate: entry('children/:child/birth'),
  birthOrder: entry('children/:child/birth'),
  certificationNumber: entry('children/:child/certifications/:certification'),
  certificationFrom: entry('children/:child/certifications/:certification'),
  certificationTo: entry('children/:child/certifications/:certification'),
  careNeed: entry('children/:child/certifications/:certification'),
  route: entry('children/:child/route'),
  returnedOn: entry('children/:child/route'),
  firstUse: bookings,
  providers: bookings,
};

const allFrom = (origin: Origin, ...keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, origin]));
const temporaryCareSums = allFrom(
  temporaryCare,
  'dayHours',
  'dayMinutes',
  'nightHours',
  'nightMinutes',
  'paidYen',
);

const account = entry('bank/account');
const holder = entry('bank/holder');

/**
 * The one table from an answer of the form model to where it comes from; `*` stands for the number of a
 * row. A test holds it to the form model, to every template and to the pages.
 */
export const origins: Readonly<Record<string, Origin>> = {
  filingDate: { kind: 'filing-date' },
  fiscalYear: ofPaper,
  fiscalYearName: ofPaper,
  ...under('applicant', person('applicant')),
  ...under('spouse', person('spouse')),
  ...under('parent', {
    ...person(':parent'),
    role: ofPaper,
    baseDate: ofPaper,
    incomeYear: ofPaper,
  }),
  ...under('child', child),
  children: entry('children/:child/name'),
  ...under('children.*', child),
  ...under('bank', {
    bankStem: account,
    bankName: account,
    bankKind: account,
    bankCode: account,
    branchName: account,
    branchCode: account,
    type: account,
    number: account,
    holder,
    holderKana: holder,
  }),
  ...under('delegate', {
    name: holder,
    address: entry(':holder/address'),
    birthDate: entry(':holder/birth'),
    phone: entry(':holder/contact'),
  }),
  ...under('claim', {
    subsidy: ofPaper,
    from: figures('claimed'),
    to: figures('claimed'),
    rows: figures('claimed'),
    totalDays: figures('covered'),
    totalHours: figures('covered'),
    totalPaidYen: figures('claimed'),
    totalClaimYen: figures('claimed'),
  }),
  ...under('claim.rows.*', {
    month: figures('claimed'),
    days: figures('covered'),
    hours: figures('covered'),
    paidYen: figures('claimed'),
    claimYen: figures('claimed'),
  }),
  ...under('usage', { month: ofPaper, rows: bookings, notes: figures('copay') }),
  ...under('usage.rows.*', {
    date: bookings,
    start: bookings,
    end: bookings,
    sitter: bookings,
    provider: bookings,
    used: bookings,
    covered: figures('covered'),
    copay: bookings,
    fare: bookings,
    ticketCode: bookings,
    remark: figures('covered'),
  }),
  ...under('usage.totals', {
    date: ofPaper,
    start: ofPaper,
    end: ofPaper,
    sitter: bookings,
    provider: bookings,
    used: figures('covered'),
    covered: figures('covered'),
    copay: figures('copay'),
    fare: figures('transport'),
    ticketCode: ofPaper,
    remark: figures('covered'),
  }),
  ...under('statement', { period: figures('net'), lines: figures('net') }),
  ...under('statement.lines.*', {
    kind: ofPaper,
    item: figures('net'),
    amount: figures('net'),
    reason: figures('net'),
  }),
  ...under('coverSheet', allFrom(application, 'round', 'months', 'window', 'source')),
  ...under('coverSheet', allFrom(application, 'subsidies', 'children', 'lines')),
  ...under('coverSheet.lines.*', allFrom(application, 'kind', 'paper', 'reason', 'ours', 'office')),
  ...under('temporaryCare', {
    year: ofPaper,
    ...allFrom(temporaryCare, 'sections', 'dayHours', 'nightHours', 'baseYen', 'claimYen'),
    ...allFrom(temporaryCare, 'hoursUsed', 'notes'),
  }),
  ...under('temporaryCare.totals', temporaryCareSums),
  ...under('temporaryCare.sections.*', allFrom(temporaryCare, 'year', 'month', 'rows')),
  ...under('temporaryCare.sections.*.sums', temporaryCareSums),
  ...under('temporaryCare.sections.*.rows.*', {
    ...allFrom(temporaryCare, 'day', 'dayStart', 'dayEnd', 'dayHours', 'dayMinutes'),
    ...allFrom(temporaryCare, 'nightStart', 'nightEnd', 'nightHours', 'nightMinutes', 'paid'),
  }),
};
