import { figureNames } from '../../../copy/explanation';
import { childTitle } from '../../../copy/people';
import { monthText } from '../../../copy/quantities';
import { readAloud } from '../../../copy/screens-customer';
import { results } from '../../../copy/screens-results';
import { type Spoken, spokenProvisional, spokenSentence } from '../../../copy/spoken';
import { spokenClaim } from '../../../copy/spoken-temporary-care';
import { temporaryCareName } from '../../../copy/temporary-care';
import { spokenTotal } from '../../../copy/totals';
import { fiscalYearName } from '../../../domain/calendar';
import { explainMonth } from '../../../domain/explain';
import type { Child, Household } from '../../../domain/household';
import { schemeOf } from '../../../domain/rules';
import type { Computation } from '../../../domain/subsidy';
import { computeTemporaryCare } from '../../../domain/temporary-care';
import { figures, leftOutOf } from './figure-value';
import { provisionalGrounds } from './provisional-grounds';
import { partsByChild, partsByMonth } from './total-parts';
import { familyFigures } from './totals';

export interface SpokenGroup {
  readonly title: string;
  readonly lines: readonly Spoken[];
}

/**
 * 読み上げ用 of every figure: of 計算結果 the family's sums, then each child's months and sums; and every
 * claim of 一時預かり, whatever year is looked at.
 */
export function spokenList(
  household: Household,
  computation: Computation,
  period: string,
): readonly SpokenGroup[] {
  return [
    ...resultGroups(household, computation, period),
    ...temporaryCareGroups(household, childTitle),
  ];
}

function resultGroups(
  household: Household,
  computation: Computation,
  period: string,
): readonly SpokenGroup[] {
  if (computation.months.length === 0) return [];
  const family = familyLines(household, computation, period);
  const children = household.children.flatMap((child): readonly SpokenGroup[] => {
    const lines = childLines(household, child, computation, period);
    return lines.length === 0 ? [] : [{ title: childTitle(child, household), lines }];
  });
  return [{ title: results.totals, lines: family }, ...children];
}

/** The claims of 一時預かり, of every year; `nameOf`: how a child is called in the titles. */
export function temporaryCareGroups(
  household: Household,
  nameOf: typeof childTitle,
): readonly SpokenGroup[] {
  return computeTemporaryCare(household).flatMap((claim): readonly SpokenGroup[] => {
    const child = household.children.find(({ id }) => id === claim.childId);
    if (!child) return [];
    const whose = `${nameOf(child, household)} ${fiscalYearName(claim.fiscalYear)}`;
    const lines = spokenClaim(claim, child.name.given);
    return [{ title: `${whose} ${temporaryCareName}`, lines }];
  });
}

function familyLines(
  household: Household,
  computation: Computation,
  period: string,
): readonly Spoken[] {
  const { months } = computation;
  const provisional = months.some((month) => month.provisional);
  return familyFigures.map((figure) => ({
    about: readAloud.total(period, figureNames[figure]),
    sentence: spokenTotal(figure, partsByChild(figure, household, months, leftOutOf(computation)), {
      period,
      givenName: null,
      provisional,
    }),
  }));
}

function childLines(
  household: Household,
  child: Child,
  { months, assessments }: Computation,
  period: string,
): readonly Spoken[] {
  const own = months.filter(({ childId }) => childId === child.id);
  const assessment = assessments.find(({ childId }) => childId === child.id);
  if (assessment === undefined || own.length === 0) return [];
  const givenName = child.name.given;
  const ofMonths = own.flatMap((statement): readonly Spoken[] => {
    const explained = explainMonth(
      household,
      child,
      assessment,
      statement,
      schemeOf(household.scheme),
    );
    const { provisional } = statement;
    const about = { month: monthText(statement.month), givenName, provisional };
    const lines = figures.map((figure) => ({
      about: readAloud.month(about.month, figureNames[figure]),
      sentence: spokenSentence(explained[figure], about),
    }));
    if (!provisional) return lines;
    const grounds = provisionalGrounds(Object.values(explained));
    const why = readAloud.month(about.month, readAloud.provisional);
    return [...lines, { about: why, sentence: spokenProvisional(grounds, about) }];
  });
  const provisional = own.some((statement) => statement.provisional);
  const sums = figures.map((figure) => ({
    about: readAloud.total(period, figureNames[figure]),
    sentence: spokenTotal(figure, partsByMonth(figure, own), { period, givenName, provisional }),
  }));
  return [...ofMonths, ...sums];
}
