import { type Absence, type Child, noConditions } from '../household';
import { type QuestionId, questionIds } from './eligibility';

const isLeave = ({ kind }: Absence): boolean => kind !== 'day-off';

/** Neither of the two routes: K3, K4 are both answered with no. */
export const hasNoRoute = ({ route, conditions }: Child): boolean =>
  route === null && conditions?.onHold === false && conditions.fullYearOfLeave === false;

/** Whether a child of its route is asked this at all. */
function isAsked(id: QuestionId, { route }: Child): boolean {
  switch (id) {
    case 'on-hold':
    case 'still-applying':
    // Route 2 begins with the return to work: its leave has a question of its own.
    case 'leave':
      return route?.kind === 'waiting-list';
    case 'class-zero':
    case 'full-year':
    case 'return':
    case 'april':
      return route?.kind === 'leave-completed';
    case 'birth':
    case 'route':
    case 'declined-or-left':
    case 'certified-nursery':
    case 'certification':
      return true;
    default:
      return id satisfies never;
  }
}

function isOpen(id: QuestionId, child: Child, absences: readonly Absence[]): boolean {
  const conditions = child.conditions ?? noConditions;
  switch (id) {
    case 'birth':
      return child.birthDate === null;
    case 'route':
      return child.route === null && !hasNoRoute(child);
    case 'on-hold':
      return conditions.onHold === null;
    case 'still-applying':
      return conditions.stillApplying === null;
    case 'class-zero':
      return conditions.appliedForClassZero === null;
    case 'full-year':
      return conditions.fullYearOfLeave === null;
    case 'return':
      return child.route?.kind === 'leave-completed' && child.route.returnedOn === null;
    case 'april':
      return conditions.appliesForApril === null;
    case 'declined-or-left':
      return conditions.declinedOrLeft === null;
    case 'certified-nursery':
      return conditions.certifiedNurserySubsidy === null;
    case 'certification':
      return child.certifications.length === 0 && conditions.certified !== false;
    case 'leave':
      return !absences.some(isLeave) && conditions.onLeave !== false;
    default:
      return id satisfies never;
  }
}

/** The questions for a child of its route, answered or not, in the order they are asked. */
export const questionsFor = (child: Child): readonly QuestionId[] =>
  questionIds.filter((id) => isAsked(id, child));

/** Those of them without an answer. */
export const openQuestions = (child: Child, absences: readonly Absence[]): readonly QuestionId[] =>
  questionsFor(child).filter((id) => isOpen(id, child, absences));
