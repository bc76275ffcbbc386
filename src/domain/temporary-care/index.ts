export * from './claim';
export { computeTemporaryCare } from './compute';
export { lengthOfSpan, paidOf, rowsOf, type Span, type TemporaryCareRow } from './rows';
export type { MonthRows, Sums } from './sums';
export type { TemporaryCareWarning } from './warnings';
