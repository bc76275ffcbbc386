import { z } from 'zod';
import { type CivilDate, parseCivilDate, parseTimeOfDay } from '../calendar';
import type { Scheme, SchemeValues, ValueKey } from './scheme';

const date = z.string().refine((text) => parseCivilDate(text) !== null, 'no such day');
const monthDay = z.string().regex(/^\d{2}-\d{2}$/);
const time = z.string().transform((text, context) => {
  const minutes = text === '24:00' ? 1440 : parseTimeOfDay(text);
  if (minutes === null) context.addIssue('no such time');
  return minutes;
});
const hours = z.number().transform((value) => value * 60);
const cap = z
  .object({ dayHours: hours, monthHours: hours })
  .transform(({ dayHours, monthHours }) => ({ dayMinutes: dayHours, monthMinutes: monthHours }));
const wholeYen = z.int().min(0);

const valueSchemas = {
  maxAgeClass: z.int().min(0).max(5),
  openHours: z.object({ from: time, to: time }),
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
} satisfies Record<ValueKey, z.ZodType>;

const dated = (value: z.ZodType) =>
  z.strictObject({
    from: date,
    to: date,
    value,
    status: z.enum(['official', 'assumed', 'unconfirmed']),
    sources: z.array(z.string()),
    note: z.string().nullable().default(null),
    contested: z.boolean().default(false),
  });

const schemeSchema = z.strictObject({
  id: z.literal('kita-waiting-list'),
  title: z.string(),
  sources: z.record(
    z.string(),
    z.strictObject({
      quote: z.string().nullable(),
      summary: z.string().nullable().default(null),
      document: z.string(),
      url: z.string().nullable(),
    }),
  ),
  ruleSets: z.array(z.strictObject({ id: z.string(), from: date, to: date, title: z.string() })),
  values: z.strictObject(
    Object.fromEntries(
      Object.entries(valueSchemas).map(([key, schema]) => [key, z.array(dated(schema)).min(1)]),
    ),
  ),
});

const startsMonth = (day: CivilDate) => day.endsWith('-01');

/**
 * Reads a rule set file. Throws on a file that breaks its own promises (it ships with the program):
 * every value covers all rule sets without gap, changes only at a month's start, cites sources that
 * exist, and says why where it is not official.
 */
export function parseScheme(json: unknown): Scheme {
  const scheme = schemeSchema.parse(json) as unknown as Scheme;
  const first = scheme.ruleSets[0];
  const last = scheme.ruleSets.at(-1);
  if (!first || !last) throw new Error('a scheme needs a rule set');
  for (const key of Object.keys(valueSchemas) as ValueKey[]) {
    const periods: readonly (typeof scheme.values)[keyof SchemeValues][number][] =
      scheme.values[key];
    if (periods[0]?.from !== first.from || periods.at(-1)?.to !== last.to)
      throw new Error(`${key} does not cover ${first.from} … ${last.to}`);
    for (const [index, period] of periods.entries()) {
      const next = periods[index + 1];
      if (!startsMonth(period.from)) throw new Error(`${key} changes within a month`);
      if (next && next.from <= period.to) throw new Error(`${key}: periods overlap`);
      const unknown = period.sources.find((id) => !(id in scheme.sources));
      if (unknown) throw new Error(`${key}: no source ${unknown}`);
      if (period.status === 'official' && period.sources.length === 0)
        throw new Error(`${key}: official without a source`);
      if (period.status !== 'official' && !period.note)
        throw new Error(`${key}: ${period.status} without a note`);
    }
  }
  return scheme;
}
