import { z } from 'zod';
import { addDays, type CivilDate, parseCivilDate } from '../calendar';
import type { DatedValue, RuleFile } from './scheme';

const date = z.string().refine((text) => parseCivilDate(text) !== null, 'no such day');

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

/** The schema of each value of a scheme. */
export type ValueSchemas<Values> = { readonly [Key in keyof Values]: z.ZodType };

const fileSchema = (id: string, valueSchemas: Readonly<Record<string, z.ZodType>>) =>
  z.strictObject({
    id: z.literal(id),
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
export function parseRuleFile<Id extends string, Values>(
  id: Id,
  valueSchemas: ValueSchemas<Values>,
  json: unknown,
): RuleFile<Id, Values> {
  const scheme = fileSchema(id, valueSchemas).parse(json) as unknown as RuleFile<Id, Values>;
  const first = scheme.ruleSets[0];
  const last = scheme.ruleSets.at(-1);
  if (!first || !last) throw new Error('a scheme needs a rule set');
  for (const [key, periods] of Object.entries<readonly DatedValue<unknown>[]>(scheme.values)) {
    if (periods[0]?.from !== first.from || periods.at(-1)?.to !== last.to)
      throw new Error(`${key} does not cover ${first.from} … ${last.to}`);
    for (const [index, period] of periods.entries()) {
      const next = periods[index + 1];
      if (!startsMonth(period.from)) throw new Error(`${key} changes within a month`);
      if (next && next.from !== addDays(period.to, 1))
        throw new Error(`${key}: a gap or an overlap after ${period.to}`);
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
