import { yearText } from '../../copy/quantities';
import {
  childrenOf,
  type FormModel,
  type IncomeParentAnswers,
  type PlannedDocument,
  type Preparation,
} from '../../domain/application';
import { addYears, type CivilDate, fiscalYearName, fiscalYearOf } from '../../domain/calendar';
import type { Household } from '../../domain/household';
import type { Scheme } from '../../domain/rules';
import type { Computation } from '../../domain/subsidy';
import type { TemporaryCareClaim } from '../../domain/temporary-care';
import { claimAnswers } from './claim';
import { coverSheetAnswers } from './cover-sheet';
import { bankAnswers, childAnswers, delegateAnswers, personAnswers } from './people';
import { statementAnswers } from './statement-sheet';
import { temporaryCareAnswers } from './temporary-care';
import { usageAnswers } from './usage-sheet';

/** What every document of one household is filled from. */
export interface FormSource {
  readonly household: Household;
  readonly computation: Computation;
  /** 一時預かり, of the same months. */
  readonly claims: readonly TemporaryCareClaim[];
  readonly scheme: Scheme;
  /** 申請日. */
  readonly filingDate: CivilDate;
  /** The application the papers are made for; absent: for none. */
  readonly preparation?: Preparation;
}

function incomeParent(
  planned: PlannedDocument,
  { household }: FormSource,
): IncomeParentAnswers | null {
  const { parent: role, baseDate } = planned;
  if (role === null || baseDate === null) return null;
  const parent = role === 'applicant' ? household.applicant : household.spouse;
  if (parent === null) return null;
  return {
    ...personAnswers(parent),
    role,
    baseDate,
    // 1 January stands for its year; the report is about the one before.
    incomeYear: yearText(addYears(baseDate, -1)),
  };
}

/**
 * Planned document → the answers its form asks for.
 *
 * @param rooms rows that the form's tables of 一時預かり take, in their order
 */
export function formModelOf(
  planned: PlannedDocument,
  source: FormSource,
  rooms: readonly number[] = [],
): FormModel {
  const { household, computation, claims, scheme, filingDate, preparation } = source;
  const child = household.children.find(({ id }) => id === planned.childId) ?? null;
  const assessment = computation.assessments.find(({ childId }) => childId === child?.id);
  const ofChild = computation.months.filter(({ childId }) => childId === child?.id);
  const ofYear = ofChild.filter(({ month }) => fiscalYearOf(month) === planned.fiscalYear);
  const statement = ofChild.find(({ month }) => month === planned.month);
  const fiscalYear = planned.fiscalYear;
  const claim = claims.find(
    (one) => one.childId === planned.childId && one.fiscalYear === fiscalYear,
  );
  const subsidy = planned.document.startsWith('transport') ? 'transport' : 'fee';
  return {
    filingDate,
    fiscalYear,
    fiscalYearName: fiscalYear === null ? null : fiscalYearName(fiscalYear),
    applicant: personAnswers(household.applicant),
    spouse: household.spouse ? personAnswers(household.spouse) : null,
    parent: incomeParent(planned, source),
    child: child ? childAnswers(child, household) : null,
    children: childrenOf(planned, household, computation.months).map((one) =>
      childAnswers(one, household),
    ),
    bank: household.bankAccount ? bankAnswers(household.bankAccount) : null,
    delegate: delegateAnswers(household),
    claim:
      assessment && fiscalYear !== null
        ? claimAnswers(subsidy, ofYear, assessment, fiscalYear)
        : null,
    temporaryCare:
      claim && planned.document === 'temporary-care-details'
        ? temporaryCareAnswers(claim, rooms)
        : null,
    coverSheet:
      preparation && planned.document === 'cover-sheet' ? coverSheetAnswers(preparation) : null,
    usage: assessment && statement ? usageAnswers(assessment, statement) : null,
    statement:
      child && assessment ? statementAnswers(household, child, assessment, ofChild, scheme) : null,
  };
}
