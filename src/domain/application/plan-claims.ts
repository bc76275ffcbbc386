import { type CivilDate, fiscalYearOf } from '../calendar';
import { grouped } from '../grouping';
import { type BankAccount, type Child, type Household, isDated, isNameOf } from '../household';
import { type Yen, yen } from '../quantities';
import type { MonthStatement } from '../subsidy';
import type { DocumentId } from './documents';
import { type DocumentReason, type ParentRole, type PlannedDocument, planned } from './plan';
import { taxBaseDateOf } from './tax-base-date';

const sum = (amounts: readonly (Yen | null)[]): Yen =>
  yen(amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0));

type Decision = { readonly needed: boolean; readonly reason: DocumentReason };

function transportDecision(months: readonly MonthStatement[]): Decision {
  const claimable = sum(months.map(({ transport }) => transport.claimableYen));
  if (claimable === 0) return { needed: false, reason: { kind: 'no-fares' } };
  const amount = sum(months.map(({ transport }) => transport.subsidyYen));
  return amount > 0
    ? { needed: true, reason: { kind: 'fares-to-claim', yen: amount } }
    : { needed: false, reason: { kind: 'fares-unknown' } };
}

function feeDecision(months: readonly MonthStatement[]): Decision {
  const amount = sum(months.map(({ feeSubsidy }) => feeSubsidy.yen));
  if (amount > 0) {
    const claimed = months.filter(({ feeSubsidy }) => (feeSubsidy.yen ?? 0) > 0);
    const estimatedYen = sum(claimed.map(({ copay }) => copay.estimatedYen));
    return { needed: true, reason: { kind: 'fees-to-claim', yen: amount, estimatedYen } };
  }
  for (const { feeSubsidy } of months)
    if (feeSubsidy.status === 'unknown')
      return { needed: false, reason: { kind: 'fee-unknown', reason: feeSubsidy.reason } };
  for (const { feeSubsidy } of months)
    if (feeSubsidy.status === 'not-eligible')
      return { needed: false, reason: { kind: 'fee-not-eligible', reason: feeSubsidy.reason } };
  return { needed: false, reason: { kind: 'no-fees' } };
}

const birthDateMissing: Decision = { needed: false, reason: { kind: 'birth-date-missing' } };

const hasUncomputedUse = (child: Child, { usage }: Household, fiscalYear: number): boolean =>
  !isDated(child) &&
  usage.some(({ childId, date }) => childId === child.id && fiscalYearOf(date) === fiscalYear);

/** The holder as banks write it (kanji of either form, or kana) is the claimant. */
const isAccountOf = ({ holder }: BankAccount, { applicant }: Household) =>
  isNameOf(holder, applicant.name);

type Applied = 'yes' | 'no' | 'undecided';

const notApplied = (applied: 'no' | 'undecided'): Decision => ({
  needed: false,
  reason: { kind: applied === 'no' ? 'no-application' : 'application-undecided' },
});

function appliedBy(decisions: readonly Decision[]): Applied {
  if (decisions.some(({ needed }) => needed)) return 'yes';
  const isOpen = ({ reason: { kind } }: Decision) =>
    kind === 'fee-unknown' || kind === 'fares-unknown' || kind === 'birth-date-missing';
  return decisions.some(isOpen) ? 'undecided' : 'no';
}

/** 請求者と口座名義が異なる振込先を指定する場合のみ. */
function delegationDecision(household: Household, applied: Applied): Decision {
  if (applied !== 'yes') return notApplied(applied);
  const account = household.bankAccount;
  if (account === null || account.holder.trim() === '')
    return { needed: false, reason: { kind: 'holder-unknown' } };
  return isAccountOf(account, household)
    ? { needed: false, reason: { kind: 'holder-is-claimant' } }
    : { needed: true, reason: { kind: 'holder-differs', holder: account.holder } };
}

interface ClaimForms {
  readonly application: DocumentId;
  readonly invoice: DocumentId;
  readonly delegation: DocumentId;
  readonly decide: (months: readonly MonthStatement[]) => Decision;
}

const transportForms: ClaimForms = {
  application: 'transport-application',
  invoice: 'transport-invoice',
  delegation: 'transport-delegation',
  decide: transportDecision,
};

const feeForms: ClaimForms = {
  application: 'fee-application',
  invoice: 'fee-invoice',
  delegation: 'fee-delegation',
  decide: feeDecision,
};

function planClaim(
  forms: ClaimForms,
  household: Household,
  months: readonly MonthStatement[],
  fiscalYear: number,
): readonly PlannedDocument[] {
  const applications = household.children.map((child) => {
    const { id } = child;
    const { needed, reason } = hasUncomputedUse(child, household, fiscalYear)
      ? birthDateMissing
      : forms.decide(months.filter(({ childId }) => childId === id));
    return planned(forms.application, { childId: id, fiscalYear }, needed, reason);
  });
  const applied = appliedBy(applications);
  const invoice: Decision =
    applied === 'yes'
      ? { needed: true, reason: { kind: 'with-application' } }
      : notApplied(applied);
  const delegation = delegationDecision(household, applied);
  return [
    ...applications,
    planned(forms.invoice, { fiscalYear }, invoice.needed, invoice.reason),
    planned(forms.delegation, { fiscalYear }, delegation.needed, delegation.reason),
  ];
}

function incomeDecision(
  household: Household,
  role: ParentRole,
  baseDate: CivilDate,
  applied: Applied,
): Decision {
  const parent = role === 'applicant' ? household.applicant : household.spouse;
  if (parent === null) return { needed: false, reason: { kind: 'no-spouse' } };
  if (applied !== 'yes') return notApplied(applied);
  const residence = parent.addressOn.find(({ date }) => date === baseDate);
  if (!residence) return { needed: false, reason: { kind: 'residence-unknown', date: baseDate } };
  if (residence.place === 'inside')
    return { needed: false, reason: { kind: 'inside-on', date: baseDate } };
  // 認可保育所の入所申込時に提出済みの場合は提出不要です
  if (parent.taxCertificateAlreadyFiled)
    return { needed: false, reason: { kind: 'certificate-already-filed' } };
  return residence.place === 'abroad'
    ? { needed: true, reason: { kind: 'abroad-on', date: baseDate } }
    : {
        needed: false,
        reason: { kind: 'outside-on', date: baseDate, municipality: residence.municipality },
      };
}

/** 年間収入報告書: by parent and the 1 January of the months claimed. 上記期間に海外に住んでいた方. */
function planIncomeReports(
  household: Household,
  months: readonly MonthStatement[],
): readonly PlannedDocument[] {
  const byDate = [...grouped(months, ({ month }) => taxBaseDateOf(month))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const roles: readonly ParentRole[] = ['applicant', 'spouse'];
  return byDate.flatMap(([baseDate, ofDate]) => {
    const applied = appliedBy([feeDecision(ofDate)]);
    return roles
      .map((parent) => ({ parent, decision: incomeDecision(household, parent, baseDate, applied) }))
      .filter(({ decision }) => decision.reason.kind !== 'no-spouse')
      .map(({ parent, decision: { needed, reason } }) =>
        planned('income-report', { parent, baseDate }, needed, reason),
      );
  });
}

/**
 * The claims of the ward's two subsidies. Applications are made per fiscal year
 * (令和6年度交付申請書) and, on our reference layout, per child.
 */
export function planClaims(
  household: Household,
  months: readonly MonthStatement[],
): readonly PlannedDocument[] {
  const years = [...grouped(months, ({ month }) => fiscalYearOf(month))].sort(([a], [b]) => a - b);
  const claims = years.flatMap(([year, ofYear]) => [
    ...planClaim(transportForms, household, ofYear, year),
    ...planClaim(feeForms, household, ofYear, year),
  ]);
  return [...claims, ...planIncomeReports(household, months)];
}
