import {
  amountsOf,
  claimingOf,
  filedDataOf,
  withFiled,
  withNewApplication,
  withRound,
} from '../../src/domain/application';
import type { CivilMonth } from '../../src/domain/calendar';
import type { Household, Round, SubsidyKind } from '../../src/domain/household';
import { day } from './households';

/** 第1回 of 令和6年度, unless said otherwise. */
export const roundFrom = (changes: Partial<Round> = {}): Omit<Round, 'id'> => ({
  fiscalYear: 2024,
  number: 1,
  from: '2024-05' as CivilMonth,
  to: '2024-07' as CivilMonth,
  opensOn: null,
  closesOn: null,
  arrival: null,
  paidIn: null,
  source: '窓口で聞いた',
  ...changes,
});

/** A household with an application of some children, filed as it is. */
export function filedIn(
  source: Household,
  childIds: readonly string[],
  subsidies: readonly SubsidyKind[] = ['transport', 'fee'],
  of: Omit<Round, 'id'> = roundFrom(),
  correctionOf?: string,
) {
  const there = source.rounds?.find(({ from }) => from === of.from);
  const { household, round } = there ? { household: source, round: there } : withRound(source, of);
  const made = withNewApplication(household, {
    roundId: round.id,
    childIds,
    subsidies,
    ...(correctionOf === undefined ? {} : { correctionOf }),
  });
  const part = claimingOf(made.household, made.application, round);
  const filed = {
    on: day('2024-08-20'),
    round,
    data: filedDataOf(part),
    amounts: amountsOf(part, round),
    forms: [],
  };
  const after = withFiled(made.household, {
    application: made.application,
    filed,
    folder: '書類',
    papers: [],
  });
  const application = after.applications?.find(({ id }) => id === made.application.id);
  if (!application?.filed) throw new Error('not filed');
  return { household: after, application, filed: application.filed };
}
