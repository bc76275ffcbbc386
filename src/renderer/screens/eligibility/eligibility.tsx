import { eligibilityScreen } from '../../../copy/screens-eligibility';
import type { CivilDate } from '../../../domain/calendar';
import type { QuestionId } from '../../../domain/eligibility';
import type { Child, Household } from '../../../domain/household';
import { schemeOf } from '../../../domain/rules';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';
import { EntryForm } from '../family/entry-form';
import { AnswerPage } from './answer-page';
import { keyOf, placeOf } from './keys';
import { questionPage } from './question-page';
import { keyAfter, questionBefore } from './walk';
import { Why } from './why';
import './eligibility.css';
import '../../components/entry.css';
import '../../components/summary.css';

/** 対象になるか: one question a page, then the answer. */
export function Eligibility({
  page,
  session,
  today,
}: {
  readonly page: string;
  readonly session: Session;
  readonly today: CivilDate;
}) {
  const household = householdOf(session);
  const place = placeOf(page, household);
  if (place === null) return null;
  const { child, question } = place;
  if (child !== null && (question === null || session.file.readOnly))
    return (
      <AnswerPage
        child={child}
        household={household}
        today={today}
        readOnly={session.file.readOnly !== null}
      />
    );
  return (
    <Question child={child} question={question ?? 'birth'} household={household} today={today} />
  );
}

function Question({
  child,
  question,
  household,
  today,
}: {
  /** Null: the answer brings the first. */
  readonly child: Child | null;
  readonly question: QuestionId;
  readonly household: Household;
  readonly today: CivilDate;
}) {
  const { dispatch } = useProgram();
  const goTo = (page: string | null) => dispatch({ kind: 'entry-went', page, walking: false });
  const before = questionBefore(question, child);
  const page = questionPage(question, child, household);
  const after = (next: Household) => {
    const id = child?.id ?? next.children.at(-1)?.id;
    goTo(id === undefined ? null : keyAfter(question, id, next, today));
  };
  return (
    <EntryForm
      key={page.key}
      household={household}
      page={page}
      walking
      words={{
        go: eligibilityScreen.go,
        later: child === null ? null : eligibilityScreen.later,
        leave: child === null ? eligibilityScreen.toFamily : eligibilityScreen.leave,
        window: eligibilityScreen.windowName,
      }}
      aside={<Why question={question} scheme={schemeOf(household.scheme)} />}
      onBack={child === null || before === null ? null : () => goTo(keyOf(child.id, before))}
      onDone={(_, is) => after(is)}
      onLater={() => after(household)}
      onSummary={() => goTo(child && keyOf(child.id, null))}
    />
  );
}
