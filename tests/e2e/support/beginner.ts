import { readFileSync } from 'node:fs';
import path from 'node:path';

const sample = JSON.parse(
  readFileSync(
    path.join(__dirname, '..', '..', 'fixtures', 'kita-r6-sample', 'household.json'),
    'utf8',
  ),
);

/** A household file of one child that has just begun: nothing filed, nothing used. */
export function beginner(changes: Readonly<Record<string, unknown>> = {}): string {
  const [, second] = sample.children;
  const child = {
    ...second,
    birthDate: '2025-11-10',
    certifications: [
      { number: '2600001', from: '2026-11-01', to: '2027-03-31', careNeed: 'standard' },
    ],
    route: { kind: 'leave-completed', returnedOn: '2026-11-10' },
    confirmedFrom: null,
    ...changes,
  };
  return JSON.stringify({ ...sample, usage: [], absences: [], children: [child] });
}
