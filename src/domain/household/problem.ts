/** What is wrong with one value; the sentence for each stands in `copy/problems.ts`. */
export type FieldProblem =
  | 'missing'
  | 'text'
  | 'too-long'
  | 'date'
  | 'month'
  | 'fiscal-year'
  | 'round-number'
  | 'time'
  | 'whole-yen'
  | 'negative-yen'
  | 'too-many-yen'
  | 'empty'
  | 'digits'
  | 'choice'
  | 'boolean'
  | 'object'
  | 'list'
  | 'birth-order'
  | 'unit-minutes'
  | 'folder-name'
  | 'digest'
  | 'age-class'
  | 'format'
  | 'version'
  | 'scheme';

/** What is wrong between values. */
export type ConsistencyProblem =
  | 'not-json'
  | 'too-deep'
  | 'duplicate-id'
  | 'unknown-child'
  | 'unknown-round'
  | 'end-equals-start'
  | 'period-reversed'
  | 'certifications-overlap';

/** A problem of a household file: where (`usage[3].start`), what, and the value that stands there. */
export interface HouseholdProblem {
  readonly path: string;
  readonly problem: FieldProblem | ConsistencyProblem;
  /** The offending value as text, or null where there is none or it is too long to show. */
  readonly found: string | null;
  /** The values that may stand there, where they are few. */
  readonly allowed: readonly string[];
}
