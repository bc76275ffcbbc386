import { ageClassOf, type CivilMonth, fiscalYearOf } from '../calendar';
import type { DatedChild, Settings } from '../household';
import { type Yen, yen } from '../quantities';
import type { Rules } from '../rules';
import type { FeeSubsidy, FeeSubsidyReason } from './statement';

const unknown = (reason: FeeSubsidyReason): FeeSubsidy => ({
  status: 'unknown',
  yen: null,
  reason,
});

const notEligible = (reason: FeeSubsidyReason): FeeSubsidy => ({
  status: 'not-eligible',
  yen: yen(0),
  reason,
});

/** Conditions the ward may have and has not published: they count only once somebody has set them. */
function openCondition(
  child: DatedChild,
  month: CivilMonth,
  rules: Rules,
  settings: Settings,
): FeeSubsidy | null {
  const maxClass = rules.feeSubsidyMaxClass.value;
  if (maxClass !== null && ageClassOf(child.birthDate, fiscalYearOf(month)) > maxClass)
    return notEligible('class');
  if (rules.feeSubsidyTaxedOnly.value !== true) return null;
  if (settings.householdTaxed === null) return unknown('tax');
  return settings.householdTaxed ? null : notEligible('tax');
}

/** 利用料補助 of a month (calculation §4): the first row that applies. K16. */
export function feeSubsidyOf(
  child: DatedChild,
  month: CivilMonth,
  copay: Yen,
  rules: Rules,
  settings: Settings,
): FeeSubsidy {
  if (rules.ruleSet === null) return unknown('no-rule-set');
  // 令和5年10月から開始された東京都の第二子保育料無償化事業に伴い
  if (!rules.feeSubsidyInForce.value) return notEligible('not-in-force');
  if (child.birthOrder === null) return unknown('birth-order-missing');
  // 第2子以降の利用料について
  if (child.birthOrder === 1)
    return rules.feeSubsidyFirstChild.value === null
      ? unknown('unconfirmed')
      : notEligible('birth-order');
  const condition = openCondition(child, month, rules, settings);
  if (condition) return condition;
  // 児童1人あたり月額33,000円を上限に補助
  const amount = yen(Math.min(copay, rules.feeSubsidyCapYen.value));
  return { status: 'eligible', yen: amount, reason: null };
}
