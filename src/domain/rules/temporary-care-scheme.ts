import { z } from 'zod';
import {
  type HigherLimitReason,
  higherLimitReasons,
  type TemporaryCareSchemeId,
} from '../household';
import type { Minutes, Yen } from '../quantities';
import { parseRuleFile, type ValueSchemas } from './rule-file';
import type { RuleFile, RulesOf } from './scheme';
import { timeSpan, wholeYen } from './value-shapes';

/** The values 一時預かり is computed with. Units are in the names. */
export interface TemporaryCareValues {
  /** 日中利用の時間帯; the rest of the day is 夜間利用. */
  readonly dayHours: { readonly from: Minutes; readonly to: Minutes };
  readonly dayYenPerHour: Yen;
  readonly nightYenPerHour: Yen;
  /** What is summed before part hours are dropped: a month claimed, or the whole application. */
  readonly partHoursDroppedPer: 'month' | 'application';
  /** What 実支払額 and 補助基準額 are compared for. */
  readonly claimedPer: 'month' | 'application';
  /** 補助時間数の上限 of a child and fiscal year, and who has the higher one. */
  readonly yearlyLimit: {
    readonly hours: number;
    readonly higherHours: number;
    readonly higherFor: readonly HigherLimitReason[];
  };
  /** What becomes of hours beyond the limit. */
  readonly overLimit: 'not-computed';
}

export type TemporaryCareScheme = RuleFile<TemporaryCareSchemeId, TemporaryCareValues>;
export type TemporaryCareRules = RulesOf<TemporaryCareValues>;

const wholeHours = z.int().min(1);
const unit = z.enum(['month', 'application']);

const valueSchemas = {
  dayHours: timeSpan,
  dayYenPerHour: wholeYen,
  nightYenPerHour: wholeYen,
  partHoursDroppedPer: unit,
  claimedPer: unit,
  yearlyLimit: z.object({
    hours: wholeHours,
    higherHours: wholeHours,
    higherFor: z.array(z.enum(higherLimitReasons)),
  }),
  overLimit: z.literal('not-computed'),
} satisfies ValueSchemas<TemporaryCareValues>;

/**
 * The rules of one ward's 一時預かり. Throws as `parseRuleFile` does, and on a value that changes within
 * a fiscal year: an application is reckoned with one set of values.
 */
export function parseTemporaryCareScheme(
  id: TemporaryCareSchemeId,
  json: unknown,
): TemporaryCareScheme {
  const scheme = parseRuleFile<TemporaryCareSchemeId, TemporaryCareValues>(id, valueSchemas, json);
  for (const [key, periods] of Object.entries(scheme.values))
    if (periods.some(({ from }) => !from.endsWith('-04-01')))
      throw new Error(`${key} changes within a fiscal year`);
  return scheme;
}
