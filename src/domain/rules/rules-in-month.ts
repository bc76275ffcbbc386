import { type CivilDate, type CivilMonth, firstDayOf } from '../calendar';
import type { DatedValue, RuleFile, RuleSet, RulesOf } from './scheme';

function holding<Value>(periods: readonly DatedValue<Value>[], day: CivilDate): DatedValue<Value> {
  const found = periods.find((period) => period.from <= day && day <= period.to);
  if (found) return found;
  // Outside all rule sets the nearest year serves for orientation; the month's subsidies stay unknown.
  const [first] = periods;
  const nearest = first && day < first.from ? first : periods.at(-1);
  if (!nearest) throw new Error('a value without periods');
  return nearest;
}

function resolve<Values>(scheme: RuleFile<string, Values>, month: CivilMonth): RulesOf<Values> {
  const day = firstDayOf(month);
  const ruleSet: RuleSet | null =
    scheme.ruleSets.find((set) => set.from <= day && day <= set.to) ?? null;
  const keys = Object.keys(scheme.values) as (keyof Values)[];
  const values = Object.fromEntries(
    keys.map((key) => [key, holding<unknown>(scheme.values[key], day)]),
  );
  return { ruleSet, ...values } as RulesOf<Values>;
}

// Values change at the start of a month only (parseScheme holds this), so a month has one set.
const resolved = new WeakMap<object, Map<CivilMonth, unknown>>();

/** The values that hold in a month. */
export function rulesIn<Values>(
  scheme: RuleFile<string, Values>,
  month: CivilMonth,
): RulesOf<Values> {
  const months = resolved.get(scheme) ?? new Map<CivilMonth, unknown>();
  if (months.size === 0) resolved.set(scheme, months);
  const found = (months.get(month) as RulesOf<Values> | undefined) ?? resolve(scheme, month);
  months.set(month, found);
  return found;
}
