export * from './claim';
export { computeTemporaryCare } from './compute';
export { lengthOfSpan, paidOf, rowsOf, type Span, type TemporaryCareRow } from './rows';
export { type MonthRows, type Sums, sumsOf } from './sums';
export type { TemporaryCareWarning } from './warnings';
