import type { Exclusion, NotEligibleReason } from '../assess';
import type { MonthStatement } from '../subsidy';

const ofExclusion: Readonly<Record<Exclusion, readonly string[]>> = {
  cancelled: ['K14'],
  'other-subsidy': ['K18'],
  'not-eligible': [],
  sunday: ['K8'],
  'year-end': ['K8'],
  holiday: ['K8'],
  'parent-off': ['K9'],
  'outside-hours': ['K7', 'K13'],
  overlap: [],
  'over-daily-cap': ['K7', 'K13'],
  'over-monthly-cap': ['K7', 'K13'],
};

const ofReason: Readonly<Record<NotEligibleReason, readonly string[]>> = {
  'outside-age-class': ['K2'],
  'no-certification': ['K5'],
  'before-confirmation': ['K-procedure-2'],
  'before-return': ['K4', 'K10'],
  'after-route-end': ['K10'],
  enrolled: ['K1'],
  'on-leave': ['K5', 'K9'],
};

/** The ward's clauses behind the minutes of a month that do not count, once each. */
export function sourcesOf({ minutes, notEligible }: MonthStatement): readonly string[] {
  const verdicts = Object.keys(minutes.excluded) as Exclusion[];
  const reasons = Object.keys(notEligible) as NotEligibleReason[];
  return [
    ...new Set([
      ...verdicts.flatMap((verdict) => ofExclusion[verdict]),
      ...reasons.flatMap((reason) => ofReason[reason]),
    ]),
  ];
}
