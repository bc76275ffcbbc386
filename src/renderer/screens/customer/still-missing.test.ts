import { expect, test } from 'vitest';
import { household } from '../../../../tests/support/households';
import { planDocuments } from '../../../domain/application';
import { schemeOf } from '../../../domain/rules';
import { compute } from '../../../domain/subsidy';
import { stillMissing } from './still-missing';

const home = household({ usage: [] });
const planOf = (one: typeof home) =>
  planDocuments(one, compute(one, schemeOf(one.scheme)).months, []);

test('what the needed papers ask for is named, by whose it is', () => {
  const plan = planOf(home);
  const bare = { ...home, applicant: { ...home.applicant, phone: '' } };
  const phone = stillMissing(bare, plan).find(({ whose }) => whose === '申請者');
  expect(phone?.whats).toContain('電話番号');
});

test('nothing is missing for papers that nobody needs', () => {
  const bare = { ...home, applicant: { ...home.applicant, phone: '' } };
  const none = planOf(home).map((planned) => ({
    ...planned,
    needed: false,
    reason: { kind: 'no-fares' } as const,
  }));
  expect(stillMissing(bare, none)).toEqual([]);
});
