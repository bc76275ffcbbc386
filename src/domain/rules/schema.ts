import { z } from 'zod';
import { parseRuleFile, type ValueSchemas } from './rule-file';
import type { Scheme, SchemeValues } from './scheme';
import { hours, timeSpan, wholeYen } from './value-shapes';

const monthDay = z.string().regex(/^\d{2}-\d{2}$/);
const cap = z
  .object({ dayHours: hours, monthHours: hours })
  .transform(({ dayHours, monthHours }) => ({ dayMinutes: dayHours, monthMinutes: monthHours }));

const valueSchemas = {
  maxAgeClass: z.int().min(0).max(5),
  openHours: timeSpan,
  caps: z.object({ standard: cap, short: cap }),
  yearEnd: z.object({ from: monthDay, to: monthDay }),
  copayYenPerHour: wholeYen,
  billing: z.object({
    unitMinutes: z.int().min(1),
    unitRounding: z.enum(['exact', 'up', 'down', 'nearest']),
    yenRounding: z.enum(['floor', 'ceil', 'nearest']),
    per: z.enum(['booking', 'day', 'month']),
  }),
  feeSubsidyInForce: z.boolean(),
  feeSubsidyCapYen: wholeYen,
  feeSubsidyFirstChild: z.literal('not-eligible').nullable(),
  birthOrderCounting: z.literal('as-entered'),
  feeSubsidyMaxClass: z.int().nullable(),
  feeSubsidyTaxedOnly: z.boolean().nullable(),
  transportCapYen: wholeYen,
  cancellation: z.literal('not-counted'),
  overlap: z.literal('earlier-booking-holds'),
  careNeedChange: z.literal('each-day-its-own'),
  routeEndBornAprilFirst: z.literal('later-end'),
  accountLeadOpenDays: z.int().min(1),
} satisfies ValueSchemas<SchemeValues>;

/** The rules of the scheme for waiting children. Throws as `parseRuleFile` does. */
export const parseScheme = (json: unknown): Scheme =>
  parseRuleFile<Scheme['id'], SchemeValues>('kita-waiting-list', valueSchemas, json);
