export type { ColumnMeaning } from './columns';
export type { RowProblem } from './row';
export * from './usage-csv';
export { usageCsv } from './write-csv';
