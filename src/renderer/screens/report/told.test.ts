import { expect, test } from 'vitest';
import { child, household } from '../../../../tests/support/households';
import { namesIn, toldFailures } from './told';

const failed = (code: string) => ({ what: 'openHousehold', code, places: [] });

test('a question for the passphrase and a wrong one are no failures', () => {
  const all = ['needs-passphrase', 'not-readable', 'wrong-passphrase'].map(failed);
  expect(toldFailures(all)).toEqual([failed('not-readable')]);
});

test('names in the words are found, in whatever letters; a single letter is none', () => {
  const name = { family: '髙橋', given: '恵', familyKana: 'タカハシ', givenKana: 'メグミ' };
  const own = household({ applicant: { name }, children: [child({ name })] });
  expect(namesIn('高橋の金額が、恵まれない', own)).toEqual(['髙橋']);
  expect(namesIn('めぐみの分', own)).toEqual(['メグミ']);
  expect(namesIn('ﾒｸﾞﾐの分', own)).toEqual(['メグミ']);
  expect(namesIn('金額が合いません', own)).toEqual([]);
  expect(namesIn('髙橋', null)).toEqual([]);
});
