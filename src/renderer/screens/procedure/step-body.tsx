import { contracts, procedure, procedureDates } from '../../../copy/screens-procedure';
import type { Child } from '../../../domain/household';
import type { Step } from '../../../domain/procedure';
import { schemeOf } from '../../../domain/rules';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { SourceQuotes } from '../../components/source-quotes';
import { useProgram } from '../../session/program';
import { ContractEntry } from './contract-entry';
import { CountCalendar } from './count-calendar';
import { DateEntry } from './date-entry';
import { StepPapers } from './step-papers';
import type { Way } from './use-way';

interface Props {
  readonly way: Way;
  readonly child: Child;
  readonly step: Step;
}

/** The dates one enters at a step, and what hangs on them. */
function StepDates({ way, child, step }: Props) {
  const { dispatch } = useProgram();
  const shared = { way, child };
  switch (step.id) {
    case 'confirmation':
      return (
        <>
          <DateEntry {...shared} field="confirmationFiledOn" />
          <DateEntry
            {...shared}
            field="confirmedFrom"
            isDone={false}
            hint={procedureDates.confirmedFromHint}
          />
        </>
      );
    case 'contract':
      return (
        <div className="way-paper-list">
          <h4>{contracts.title}</h4>
          <ContractEntry {...shared} />
        </div>
      );
    case 'account': {
      const { reason } = step;
      const firstUse = reason.kind === 'to-file-account' ? reason.firstUse : null;
      return (
        <>
          <DateEntry
            {...shared}
            field="firstUsePlannedOn"
            isDone={false}
            hint={procedureDates.firstUsePlannedOnHint}
          />
          {firstUse !== null && <CountCalendar way={way} firstUse={firstUse} />}
          <DateEntry {...shared} field="accountFiledOn" />
        </>
      );
    }
    case 'account-arrives':
      return <DateEntry {...shared} field="accountReceivedOn" />;
    case 'first-use':
      return null;
    case 'claims':
      return (
        <p>
          <Button small onClick={() => dispatch({ kind: 'went', part: 'applications' })}>
            {procedure.toApplications}
          </Button>{' '}
          <Button look="quiet" small onClick={() => dispatch({ kind: 'went', part: 'results' })}>
            {procedure.toResults}
          </Button>
        </p>
      );
    default:
      return step.id satisfies never;
  }
}

/** What belongs to a step: its papers, its dates, the ward's own words. */
export function StepBody({ way, child, step }: Props) {
  const scheme = schemeOf(way.household.scheme);
  return (
    <div className="way-body">
      <StepPapers way={way} child={child} papers={step.papers} />
      <StepDates way={way} child={child} step={step} />
      <Disclosure summary={procedure.wardText}>
        <SourceQuotes ids={step.sources} scheme={scheme} />
      </Disclosure>
    </div>
  );
}
