import { useMemo } from 'react';
import { roundMonths, roundName, roundSource, roundWindow } from '../../../copy/applications';
import { partNames } from '../../../copy/screens';
import { applications, application as copy, difference } from '../../../copy/screens-applications';
import {
  correctionOf,
  differenceOf,
  preparationOf,
  withoutApplication,
} from '../../../domain/application';
import { parseCivilDate } from '../../../domain/calendar';
import type { Application, Filed, Round } from '../../../domain/household';
import { Button } from '../../components/button';
import { PageHeading } from '../../components/page-heading';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';
import { Amounts } from './amounts';
import { Fact } from './application-list';
import { Checklist } from './checklist';
import { ClaimedTwice } from './claimed-twice';
import { Differences } from './differences';
import { FiledForms } from './filed-forms';
import { Given } from './given';
import { Missing } from './missing';
import { Outcomes } from './outcomes';
import type { ApplicationsPlace } from './view';

export interface SheetProps {
  readonly session: Session;
  readonly place: ApplicationsPlace;
  readonly application: Application;
  readonly round: Round;
  readonly today: string;
}

/** One application: to be checked and made, or as it was filed. */
export function ApplicationSheet({
  onPapers,
  ...props
}: SheetProps & { readonly onPapers: () => void }) {
  const { place, application, round } = props;
  return (
    <>
      <p className="entry-back">
        <Button look="quiet" small onClick={() => place.show({ at: 'list' })}>
          {applications.back}
        </Button>
      </p>
      <PageHeading
        title={copy.title(roundName(round), application.correctionOf !== null)}
        windowName={partNames.applications}
      />
      <dl className="applications-facts">
        <Fact name={applications.months} text={roundMonths(round)} />
        <Fact name={applications.window} text={roundWindow(round)} />
        <Fact name={applications.source} text={roundSource(round)} />
      </dl>
      {application.filed ? (
        <Handed {...props} filed={application.filed} />
      ) : (
        <Preparing {...props} onPapers={onPapers} />
      )}
    </>
  );
}

function Preparing({
  session,
  place,
  application,
  round,
  today,
  onPapers,
}: SheetProps & { readonly onPapers: () => void }) {
  const { dispatch, announce } = useProgram();
  const household = householdOf(session);
  const readOnly = session.file.readOnly !== null;
  const on = application.datedOn ?? parseCivilDate(today);
  const preparation = useMemo(
    () => preparationOf(household, application, round, on),
    [household, application, round, on],
  );
  const remove = () => {
    dispatch({ kind: 'edited', household: withoutApplication(household, application.id) });
    place.show({ at: 'list' });
    announce(copy.removed);
  };
  return (
    <>
      <ClaimedTwice household={household} preparation={preparation} />
      <Missing preparation={preparation} today={today} readOnly={readOnly} />
      <Given preparation={preparation} place={place} today={today} readOnly={readOnly} />
      <Amounts preparation={preparation} />
      <Checklist preparation={preparation} household={household} readOnly={readOnly} />
      {!readOnly && (
        <section className="applications-steps" aria-label={copy.makePapers}>
          <div>
            <Button look="primary" onClick={onPapers}>
              {copy.makePapers}
            </Button>
            <p className="soft">{copy.makeNote}</p>
          </div>
          <div>
            <Button onClick={() => place.show({ at: 'filing', id: application.id })}>
              {copy.file}
            </Button>
            <p className="soft">{copy.fileNote}</p>
          </div>
          <div>
            <Button look="quiet" small onClick={remove}>
              {copy.remove}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}

function Handed({ session, place, application, filed }: SheetProps & { readonly filed: Filed }) {
  const { dispatch } = useProgram();
  const household = householdOf(session);
  const readOnly = session.file.readOnly !== null;
  const change = useMemo(
    () => differenceOf(household, application, filed),
    [household, application, filed],
  );
  const correct = () => {
    const made = correctionOf(household, application);
    dispatch({ kind: 'edited', household: made.household });
    place.show({ at: 'one', id: made.application.id });
  };
  return (
    <>
      <FiledForms session={session} application={application} filed={filed} />
      <Outcomes household={household} application={application} place={place} readOnly={readOnly} />
      <Differences change={change} filed={filed} household={household} />
      {!readOnly && (
        <section aria-label={difference.correct}>
          <Button onClick={correct}>{difference.correct}</Button>
          <p className="soft">{difference.correctNote}</p>
        </section>
      )}
    </>
  );
}
