import { answerKindAt } from '../template/answer-paths';
import type { FormTemplate } from '../template/schema';

/** An answer a document asks for, as its reference layout has it. */
export interface AskedAnswer {
  readonly path: string;
  readonly label: string;
  /** Every such form asks for it: it is placed, or left out on purpose. */
  readonly required: boolean;
}

/** What a document asks for and what it must leave to a hand, whatever the form looks like. */
export interface Demands {
  readonly answers: readonly AskedAnswer[];
  /** The day of filing is not to be printed: 委任日, 請求日. */
  readonly dateStaysBlank: boolean;
  /** Nor is an amount: 請求金額. */
  readonly amountStaysBlank: boolean;
}

export function demandsOf({ fields, tables }: FormTemplate): Demands {
  const answered = fields.flatMap((field) =>
    'path' in field ? [{ path: field.path, label: field.label, required: field.expected }] : [],
  );
  const ofTables = tables.map(({ path, label }) => ({
    path,
    label,
    // Notes under a table are this program's own.
    required: answerKindAt(path) === 'rows',
  }));
  const blank = (reason: string) =>
    fields.some((field) => field.kind === 'blank' && field.reason === reason);
  return {
    answers: [...new Map([...answered, ...ofTables].map((one) => [one.path, one])).values()],
    dateStaysBlank: blank('date') && !answered.some(({ path }) => path === 'filingDate'),
    amountStaysBlank: blank('amount'),
  };
}

/** An answer that says the same as another: the whole name of a bank needs no kind beside it. */
const sameSaid: Readonly<Record<string, readonly string[]>> = {
  'bank.bankStem': ['bank.bankName'],
  'bank.bankKind': ['bank.bankName'],
};

/** Whether paths that are placed give an answer that is asked for; of rows, one of them will do. */
export const isGivenBy = (asked: string, placed: readonly string[]): boolean =>
  placed.some(
    (path) =>
      path === asked ||
      sameSaid[asked]?.includes(path) ||
      (answerKindAt(asked) === 'rows' && path.startsWith(`${asked}.`)),
  );
/** The paths a template places. */
export const placedPaths = ({ fields, tables }: FormTemplate): readonly string[] => [
  ...fields.flatMap((field) => ('path' in field ? [field.path] : [])),
  ...tables.map(({ path }) => path),
];

/** A path whose answer a document leaves to a hand. */
export const staysBlank = (
  path: string,
  { dateStaysBlank, amountStaysBlank }: Demands,
): 'date' | 'amount' | null => {
  if (dateStaysBlank && path === 'filingDate') return 'date';
  return amountStaysBlank && path.startsWith('claim.') && answerKindAt(path) === 'amount'
    ? 'amount'
    : null;
};
