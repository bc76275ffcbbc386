import { dateText } from '../../../copy/quantities';
import {
  april,
  certification,
  leave,
  route,
  yesNoQuestions,
} from '../../../copy/screens-eligibility';
import { absencePage, childPages } from '../../../copy/screens-family-pages';
import { hasNoRoute, type QuestionId, questionsFor } from '../../../domain/eligibility';
import { type Child, type Household, noConditions } from '../../../domain/household';
import { keyOf } from './keys';

/** An answer that was given, and where it is changed. Text null: not answered. */
export interface GivenAnswer {
  readonly question: QuestionId;
  readonly text: string | null;
  readonly page: string;
}

const yesNoText = (
  answer: boolean | null,
  { yes, no }: { readonly yes: string; readonly no: string },
): string | null => (answer === null ? null : answer ? yes : no);

const period = ({
  from,
  to,
}: {
  readonly from: Child['birthDate'];
  readonly to: Child['birthDate'];
}) => `${from ? dateText(from) : ''}〜${to ? dateText(to) : ''}`;

function textOf(question: QuestionId, child: Child, { absences }: Household): string | null {
  const conditions = child.conditions ?? noConditions;
  const leaves = absences.filter(({ kind }) => kind !== 'day-off');
  switch (question) {
    case 'birth':
      return child.birthDate && dateText(child.birthDate);
    case 'route': {
      if (hasNoRoute(child)) return route.neither;
      const { waiting, leave: returning } = childPages.route;
      return child.route && (child.route.kind === 'waiting-list' ? waiting : returning);
    }
    case 'on-hold':
      return yesNoText(conditions.onHold, yesNoQuestions['on-hold']);
    case 'still-applying':
      return yesNoText(conditions.stillApplying, yesNoQuestions['still-applying']);
    case 'class-zero':
      return yesNoText(conditions.appliedForClassZero, yesNoQuestions['class-zero']);
    case 'full-year':
      return yesNoText(conditions.fullYearOfLeave, yesNoQuestions['full-year']);
    case 'return':
      return child.route?.kind === 'leave-completed' && child.route.returnedOn
        ? dateText(child.route.returnedOn)
        : null;
    case 'april':
      return yesNoText(conditions.appliesForApril, april);
    case 'declined-or-left':
      return yesNoText(conditions.declinedOrLeft, yesNoQuestions['declined-or-left']);
    case 'certified-nursery':
      return yesNoText(conditions.certifiedNurserySubsidy, yesNoQuestions['certified-nursery']);
    case 'certification':
      return child.certifications.length > 0
        ? child.certifications.map(period).join('、')
        : conditions.certified === false
          ? certification.no
          : null;
    case 'leave':
      return leaves.length > 0
        ? leaves.map((one) => `${absencePage.kinds[one.kind]} ${period(one)}`).join('、')
        : conditions.onLeave === false
          ? leave.no
          : null;
    default:
      return question satisfies never;
  }
}

/** What has its own page in 世帯とお子さん is changed there: a question would ask for a first one. */
function pageOf(question: QuestionId, child: Child, { absences }: Household): string {
  if (question === 'certification' && child.certifications.length > 0)
    return `children/${child.id}/certifications/${child.certifications.length - 1}`;
  const leaveAt = absences.findLastIndex(({ kind }) => kind !== 'day-off');
  if (question === 'leave' && leaveAt >= 0) return `absences/${leaveAt}`;
  return keyOf(child.id, question);
}

/** The answers of a child, in the order of the questions of its route. */
export const answersOf = (child: Child, household: Household): readonly GivenAnswer[] =>
  questionsFor(child).map((question) => ({
    question,
    text: textOf(question, child, household),
    page: pageOf(question, child, household),
  }));
