import { readFileSync } from 'node:fs';
import path from 'node:path';

type Loose = Record<string, unknown>;

const sample = path.join(__dirname, '..', 'fixtures', 'kita-r6-sample', 'household.json');

/** Texts that the program reads a meaning from; every other text of a household is a person's own. */
const meant = new Set([
  ...['format', 'scheme', 'id', 'childId', 'date', 'start', 'end', 'from', 'to', 'kind', 'type'],
  ...['birthDate', 'confirmedFrom', 'returnedOn', 'enrolledOn', 'careNeed', 'place', 'cancelled'],
  ...['bankCode', 'branchCode', 'number'],
]);

/** The sample household with few bookings, every text of a person replaced by what `text` makes of its name. */
export function markedHousehold(text: (field: string) => string): string {
  const source = JSON.parse(readFileSync(sample, 'utf8')) as Loose & { usage: Loose[] };
  const replaced = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => replaced(item, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, item]) => [name, replaced(item, name)]),
      );
    return typeof value === 'string' && !meant.has(key) ? text(key) : value;
  };
  const usage = source.usage.slice(0, 12).map((booking) => ({
    ...booking,
    provider: text('provider'),
    sitter: text('sitter'),
    note: text('note'),
  }));
  const marked = replaced({ ...source, usage: [] }, '') as Loose;
  return JSON.stringify({ ...marked, usage, memo: text('memo') }, null, 2);
}
