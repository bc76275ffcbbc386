import {
  type DocumentId,
  documentIds,
  type PlannedDocument,
  planDocuments,
} from '../domain/application';
import type { CivilDate } from '../domain/calendar';
import type { Child, Household } from '../domain/household';
import { failure, type Result, success } from '../domain/result';
import { schemeOf } from '../domain/rules';
import { type Computation, compute, type MonthRange } from '../domain/subsidy';
import { computeTemporaryCare, type TemporaryCareClaim } from '../domain/temporary-care';
import { type FileProblem, readUsageCsv, type UsageImport, withBookings } from '../intake';
import {
  byPassphrase,
  contentUnder,
  type LockHolder,
  locked,
  type ReadProblem,
  readBytes,
  readHouseholdFile,
  releaseLock,
  takeLock,
  type Unlock,
  type UnlockedFile,
  withAddedBookings,
  writeFileAtomically,
} from '../store';
import type { DocumentOutcome } from './fill-documents';
import type { FormChoice } from './kept-forms';
import type { FormOnFile, WardFormProblem } from './library';
import { paperTools, writeFilled } from './paperwork';

/** A household file cannot be used. */
export interface BadHousehold {
  readonly kind: 'household';
  readonly file: string;
  readonly problem: ReadProblem;
}

export { byPassphrase, locked, type Unlock };

/** `unlock` finds the key of a file under a passphrase. */
export async function readHousehold(
  file: string,
  unlock: Unlock,
): Promise<Result<UnlockedFile, BadHousehold>> {
  const read = await readHouseholdFile(file, unlock);
  if (!read.ok) return failure({ kind: 'household', file, problem: read.error });
  const { newerVersion } = read.value;
  // A screen that shows it says so beside every figure; a terminal's figures go on without a word.
  return newerVersion === null
    ? read
    : failure({ kind: 'household', file, problem: { kind: 'newer', version: newerVersion } });
}

export interface Calculation {
  readonly household: Household;
  readonly computation: Computation;
  /** 一時預かり; none where the household does not use it. */
  readonly claims: readonly TemporaryCareClaim[];
}

/** `calc`: the months of every child. */
export async function calculate(
  file: string,
  range: MonthRange,
  unlock: Unlock,
): Promise<Result<Calculation, BadHousehold>> {
  const read = await readHousehold(file, unlock);
  if (!read.ok) return read;
  const { household } = read.value;
  return success({
    household,
    computation: compute(household, schemeOf(household.scheme), range),
    claims: computeTemporaryCare(household, range),
  });
}

export type ImportProblem =
  | BadHousehold
  | { readonly kind: 'csv-unreadable'; readonly file: string; readonly problem: ReadProblem }
  | { readonly kind: 'csv'; readonly file: string; readonly problem: FileProblem }
  | { readonly kind: 'no-such-child'; readonly childId: string; readonly known: readonly string[] }
  | { readonly kind: 'in-use'; readonly file: string; readonly holder: LockHolder };

type Imported = Result<
  { readonly household: Household; readonly report: UsageImport },
  ImportProblem
>;

/**
 * `import`: reads a usage log and, when no row is refused, adds it to the household file. A log with a
 * refused row changes nothing. Rejects when the file cannot be written.
 */
export async function importUsage(
  csv: string,
  file: string,
  childId: string | null,
  unlock: Unlock,
): Promise<Imported> {
  const read = await readHousehold(file, unlock);
  if (!read.ok) return read;
  const lock = await takeLock(file);
  if (!lock.ok) return failure({ kind: 'in-use', file, holder: lock.error });
  try {
    return await importInto(csv, file, childId, unlock);
  } finally {
    await releaseLock(lock.value);
  }
}

async function importInto(
  csv: string,
  file: string,
  childId: string | null,
  unlock: Unlock,
): Promise<Imported> {
  const read = await readHousehold(file, unlock);
  if (!read.ok) return read;
  const { household, protection } = read.value;
  const child: Child | null = household.children.find(({ id }) => id === childId) ?? null;
  if (childId !== null && child === null) {
    const known = household.children.map(({ id }) => id);
    return failure({ kind: 'no-such-child', childId, known });
  }
  const bytes = await readBytes(csv);
  if (!bytes.ok) return failure({ kind: 'csv-unreadable', file: csv, problem: bytes.error });
  const report = readUsageCsv(bytes.value, household, child);
  if (!report.ok) return failure({ kind: 'csv', file: csv, problem: report.error });
  const added = withBookings(
    [],
    report.value.added.map(({ booking }) => booking),
  );
  if (report.value.refused.length === 0 && added.length > 0)
    await writeFileAtomically(file, contentUnder(protection, withAddedBookings(read.value, added)));
  return success({ household, report: report.value });
}

export interface FillOptions {
  readonly file: string;
  readonly out: string;
  readonly range: MonthRange;
  readonly filingDate: CivilDate;
  /** Forms asked for by name, needed or not. Empty: the ones the household needs. */
  readonly forms: readonly DocumentId[];
  /** Every document, needed or not. */
  readonly all: boolean;
  /** A PDF of the ward for a document, in place of what is kept in the data folder. */
  readonly ward: ReadonlyMap<DocumentId, string>;
  /** On the reference layouts, whatever forms of the ward are kept. */
  readonly reference: boolean;
  /** The data folder, where the forms of the ward are kept. */
  readonly folder: string;
  readonly resources: string;
  readonly unlock: Unlock;
}

export interface FillReport {
  readonly household: Household;
  readonly outcomes: readonly DocumentOutcome[];
  /** Documents that were not filled because the household does not need them. */
  readonly left: readonly PlannedDocument[];
  /** Papers made before, under the name of one that could not be made now: their new names. */
  readonly setAside: readonly string[];
}

export type FillRefusal =
  | BadHousehold
  | { readonly kind: 'ward-form'; readonly file: string; readonly problem: WardFormProblem };

const isAskedFor = ({ forms, all }: FillOptions, { document, needed }: PlannedDocument): boolean =>
  all || (forms.length > 0 ? forms.includes(document) : needed);

/** `fill`: writes the filled forms as PDF files. Rejects when the folder cannot be written. */
export async function fill(options: FillOptions): Promise<Result<FillReport, FillRefusal>> {
  const read = await calculate(options.file, options.range, options.unlock);
  if (!read.ok) return read;
  const { household, computation, claims } = read.value;
  const { fillDocuments, isOfOtherYear, openKeptForms, openLibrary, openWardFiller, wardForm } =
    await paperTools();
  const ward = new Map<DocumentId, FormOnFile>();
  for (const [document, file] of options.ward) {
    const form = await wardForm(file, document);
    if (!form.ok) return failure({ kind: 'ward-form', file, problem: form.error });
    ward.set(document, form.value);
  }
  const plan = planDocuments(household, computation.months, claims);
  const asked = plan.filter((planned) => isAskedFor(options, planned));
  const source = {
    household,
    computation,
    claims,
    scheme: schemeOf(household.scheme),
    filingDate: options.filingDate,
  };
  const filler = openWardFiller(options.resources);
  const library = openLibrary(options.resources);
  const kept = openKeptForms(options.folder, library);
  const formFor = async (document: DocumentId, fiscalYear: number): Promise<FormChoice> => {
    const form = ward.get(document);
    if (form && isOfOtherYear(form.template, fiscalYear))
      return { use: 'unusable', why: 'other-year' };
    if (form) return { use: 'ward', form };
    return options.reference
      ? { use: 'reference', unusedYear: null }
      : kept.formFor(document, fiscalYear);
  };
  try {
    const outcomes = await fillDocuments(library, asked, source, { formFor, filler });
    const { setAside } = await writeFilled(options.out, outcomes);
    const left = plan.filter((one) => !asked.includes(one));
    return success({ household, outcomes, left, setAside });
  } finally {
    await filler.close();
  }
}

export const isDocumentId = (text: string): text is DocumentId =>
  (documentIds as readonly string[]).includes(text);
