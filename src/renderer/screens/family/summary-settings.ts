import { family } from '../../../copy/screens-family';
import { settingsPage as copy } from '../../../copy/screens-family-pages';
import type { Settings } from '../../../domain/household';
import type { Row } from './summary-of';

const yesNo = (value: boolean | null, yes: string, no: string): string =>
  value === null ? copy.unknown : value ? yes : no;

function billingText({ billing }: Settings): string {
  if (billing === null) return family.asRules;
  const { unitMinutes, unitRounding, yenRounding, per } = billing;
  return copy.billingText(
    unitMinutes,
    copy.roundings[unitRounding],
    copy.pers[per],
    copy.yenRoundings[yenRounding],
  );
}

/** What the household has set in place of values the ward has not published. */
export const settingsRows = (settings: Settings): readonly Row[] => {
  const { feeSubsidyMaxClass, feeSubsidyTaxedOnly, householdTaxed } = settings;
  const row = (label: string, text: string): Row => ({
    page: 'settings',
    label,
    parts: [{ kind: 'value', text }],
  });
  return [
    row(copy.billing, billingText(settings)),
    row(
      copy.maxClass,
      feeSubsidyMaxClass === null ? copy.maxClassNone : copy.maxClassUpTo(feeSubsidyMaxClass),
    ),
    row(copy.taxedOnly, yesNo(feeSubsidyTaxedOnly, copy.taxedOnlyYes, copy.taxedOnlyNo)),
    row(copy.taxed, yesNo(householdTaxed, copy.taxedYes, copy.taxedNo)),
  ];
};
