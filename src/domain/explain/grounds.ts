import type { Exclusion } from '../assess';
import type { Rules, ValueKey } from '../rules';
import type { MonthStatement } from '../subsidy';
import type { Figure, Ground } from './explanation';

const ofExclusion: Readonly<Record<Exclusion, readonly ValueKey[]>> = {
  cancelled: ['cancellation'],
  'other-subsidy': [],
  'not-eligible': [],
  sunday: [],
  'year-end': ['yearEnd'],
  holiday: [],
  'parent-off': [],
  'outside-hours': ['openHours'],
  overlap: ['overlap'],
  'over-daily-cap': ['caps'],
  'over-monthly-cap': ['caps'],
};

function ofCovered({ minutes, notEligible, unconfirmed }: MonthStatement): readonly ValueKey[] {
  const verdicts = Object.keys(minutes.excluded) as Exclusion[];
  const contested = unconfirmed.filter(
    (key) => key === 'routeEndBornAprilFirst' || key === 'careNeedChange' || key === 'maxAgeClass',
  );
  return [
    ...verdicts.flatMap((verdict) => ofExclusion[verdict]),
    ...(notEligible['outside-age-class'] ? (['maxAgeClass'] as const) : []),
    ...contested,
  ];
}

/** How part hours are counted is named only where some booking has part hours. */
const ofCopay = ({ copay, unconfirmed }: MonthStatement): readonly ValueKey[] =>
  copay.estimatedMinutes === 0
    ? []
    : ['copayYenPerHour', ...unconfirmed.filter((key) => key === 'billing')];

function ofFeeSubsidy({ feeSubsidy, copay }: MonthStatement, rules: Rules): readonly ValueKey[] {
  switch (feeSubsidy.reason) {
    case null: {
      const limited = copay.yen > rules.feeSubsidyCapYen.value;
      // The conditions nobody has published are named with the amount, so that it is not read as certain.
      const open = ['birthOrderCounting', 'feeSubsidyMaxClass', 'feeSubsidyTaxedOnly'] as const;
      return ['feeSubsidyInForce', ...(limited ? (['feeSubsidyCapYen'] as const) : []), ...open];
    }
    case 'not-in-force':
      return ['feeSubsidyInForce'];
    case 'birth-order':
    case 'unconfirmed':
      return ['feeSubsidyFirstChild'];
    case 'class':
      return ['feeSubsidyMaxClass'];
    case 'tax':
      return ['feeSubsidyTaxedOnly'];
    case 'birth-order-missing':
    case 'no-rule-set':
      return [];
    default:
      return feeSubsidy satisfies never;
  }
}

/** The rule values that decided a figure, without repetition. */
export function groundsOf(
  figure: Figure,
  statement: MonthStatement,
  rules: Rules,
): readonly Ground[] {
  const keys = (): readonly ValueKey[] => {
    switch (figure) {
      case 'covered':
        return ofCovered(statement);
      case 'copay':
        return ofCopay(statement);
      case 'fee-subsidy':
        return ofFeeSubsidy(statement, rules);
      case 'transport':
        return statement.transport.subsidyYen === null ? [] : ['transportCapYen'];
      case 'net':
        return [];
      default:
        return figure satisfies never;
    }
  };
  return [...new Set(keys())].map((key) => ({
    key,
    value: rules[key],
    provisional: statement.unconfirmed.includes(key),
  }));
}
