import { roundName } from '../../../copy/applications';
import { close } from '../../../copy/screens';
import { applications as copy } from '../../../copy/screens-applications';
import { applicationsOf, roundOf } from '../../../domain/application';
import { Button } from '../../components/button';
import { useProgram } from '../../session/program';
import { householdOf, type Part, type Session } from '../../session/session';
import { type ApplicationsView, applicationAt } from './view';
import '../documents/jump/jump.css';

/** Where what an application says is entered. */
const entering: readonly Part[] = ['family', 'usage', 'results'];

/** On another screen: back to the application that is being prepared. */
export function ApplicationReturn({
  session,
  view,
  onForget,
}: {
  readonly session: Session;
  readonly view: ApplicationsView;
  readonly onForget: () => void;
}) {
  const { dispatch } = useProgram();
  const household = householdOf(session);
  const id = applicationAt(view);
  const application = applicationsOf(household).find((one) => one.id === id);
  const round = application && roundOf(household, application);
  if (!entering.includes(session.part) || !application || !round || application.filed !== null)
    return null;
  return (
    <div className="back-to-preview">
      <Button small onClick={() => dispatch({ kind: 'went', part: 'applications' })}>
        {copy.backTo(roundName(round))}
      </Button>
      <Button small look="quiet" onClick={onForget}>
        {close}
      </Button>
    </div>
  );
}
