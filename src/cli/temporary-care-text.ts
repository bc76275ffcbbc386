import type { Calculation } from '../app';
import { amountText } from '../copy/amounts';
import { childTitle } from '../copy/people';
import { columnDurationText, monthText } from '../copy/quantities';
import {
  claimSentences,
  temporaryCareSchemes,
  temporaryCareWarningSentence,
} from '../copy/temporary-care';
import { terminal } from '../copy/terminal';
import { fiscalYearName } from '../domain/calendar';
import type { Household } from '../domain/household';
import type { Sums, TemporaryCareClaim } from '../domain/temporary-care';
import { table } from './table';

const sumsRow = (heading: string, { dayMinutes, nightMinutes, paidYen }: Sums) => [
  heading,
  columnDurationText(dayMinutes),
  columnDurationText(nightMinutes),
  amountText(paidYen),
];

function warningLines({ warnings }: TemporaryCareClaim, { temporaryCare }: Household) {
  const bookings = new Map(temporaryCare?.usage.map((one) => [one.id, one]));
  return warnings.map((warning) => {
    const about = warning.usageId === null ? undefined : bookings.get(warning.usageId);
    const where = about ? `${about.date} ${about.start}〜${about.end}(${about.id}): ` : '';
    return `    ${where}${temporaryCareWarningSentence(warning)}`;
  });
}

function claimLines(claim: TemporaryCareClaim, household: Household): readonly string[] {
  const child = household.children.find(({ id }) => id === claim.childId);
  const warnings = warningLines(claim, household);
  return [
    `■ ${child ? childTitle(child, household) : claim.childId} ${fiscalYearName(claim.fiscalYear)}`,
    table([
      terminal.temporaryCareColumns,
      ...claim.months.map(({ month, sums }) => sumsRow(monthText(month), sums)),
      sumsRow(terminal.total, claim.totals),
    ]),
    ...claimSentences(claim).map((sentence) => `  ${sentence}`),
    ...(warnings.length > 0 ? [`  ${terminal.warnings}`, ...warnings] : []),
    '',
  ];
}

/** 一時預かり by child and fiscal year, for people; no lines where there is none. */
export function temporaryCareText({ household, claims }: Calculation): readonly string[] {
  if (!household.temporaryCare || claims.length === 0) return [];
  return [
    terminal.temporaryCareTitle(temporaryCareSchemes[household.temporaryCare.scheme]),
    '',
    ...claims.flatMap((claim) => claimLines(claim, household)),
  ];
}
