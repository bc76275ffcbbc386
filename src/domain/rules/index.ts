export * from './rules-in-month';
export { parseScheme } from './schema';
export * from './scheme';
export * from './schemes';
export type {
  TemporaryCareRules,
  TemporaryCareScheme,
  TemporaryCareValues,
} from './temporary-care-scheme';
