import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Household, readHousehold } from '../../src/domain/household';

const file = path.join(__dirname, '..', 'fixtures', 'kita-r6-sample', 'household.json');

function read(): Household {
  const sample = readHousehold(readFileSync(file, 'utf8'));
  if (!sample.ok) throw new Error('the sample is broken');
  return sample.value;
}

/** 髙橋家: two children, a spouse who holds the account, bookings from May to July 2024. */
export const sampleHousehold = read();
