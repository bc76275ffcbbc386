import type { Settings } from '../household';
import type { DatedValue, Rules } from '../rules';

const asSet = <Value>(dated: DatedValue<Value>, own: Value | null): DatedValue<Value> =>
  own === null
    ? dated
    : {
        ...dated,
        value: own,
        status: 'unconfirmed',
        contested: true,
        note: null,
        isOwnSetting: true,
      };

const isUnset = ({ billing, feeSubsidyMaxClass, feeSubsidyTaxedOnly }: Settings) =>
  billing === null && feeSubsidyMaxClass === null && feeSubsidyTaxedOnly === null;

/** The rules of a month with what the user or an office has set in place of an unpublished value. */
export function withSettings(rules: Rules, settings: Settings): Rules {
  if (isUnset(settings)) return rules;
  return {
    ...rules,
    billing: asSet(rules.billing, settings.billing),
    feeSubsidyMaxClass: asSet(rules.feeSubsidyMaxClass, settings.feeSubsidyMaxClass),
    feeSubsidyTaxedOnly: asSet(rules.feeSubsidyTaxedOnly, settings.feeSubsidyTaxedOnly),
  };
}
