import { useMemo, useState } from 'react';
import { feeSubsidyTotalText, totalText } from '../../../copy/amounts';
import { roundName } from '../../../copy/applications';
import { subsidyNames } from '../../../copy/papers';
import { childTitle } from '../../../copy/people';
import { partNames } from '../../../copy/screens';
import { filing as copy } from '../../../copy/screens-applications';
import { entryErrorText } from '../../../copy/screens-family-errors';
import { type Preparation, preparationOf } from '../../../domain/application';
import { dateBoxesOf, parseCivilDate, readDateBoxes } from '../../../domain/calendar';
import type { Filed } from '../../../domain/household';
import { Button } from '../../components/button';
import { DateField } from '../../components/date-field';
import { ErrorSummary } from '../../components/error-summary';
import { PageHeading } from '../../components/page-heading';
import { ProblemNotice } from '../../components/problem-notice';
import { useProgram } from '../../session/program';
import { householdOf } from '../../session/session';
import { Fact } from './application-list';
import type { SheetProps } from './application-sheet';

/** 提出の記録: the day it was handed in; the papers are kept, and the application is frozen. */
export function FilingForm({ session, place, application, round, today }: SheetProps) {
  const { bridge, dispatch, announce } = useProgram();
  const now = parseCivilDate(today);
  const dated = application.datedOn ?? now;
  const [typed, setTyped] = useState(dateBoxesOf(dated));
  const [asked, setAsked] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const household = householdOf(session);
  const preparation = useMemo(
    () => preparationOf(household, application, round, dated),
    [household, application, round, dated],
  );
  const back = () => place.show({ at: 'one', id: application.id });
  // What is on its way to being filed is not called off any more.
  const cancel = () => {
    if (!busy) back();
  };

  const read = readDateBoxes(typed);
  const wrong = !read.ok ? read.problem : null;
  const isMissing = read.ok && read.date === null;
  const error = wrong ? entryErrorText(wrong) : isMissing ? copy.onMissing : null;
  const box = wrong?.box ?? 'year';

  const file = async () => {
    setAsked(asked + 1);
    if (!read.ok || read.date === null || dated === null || busy) return;
    setBusy(true);
    setProblem(null);
    const answer = await bridge.fileApplication({
      handle: session.file.handle,
      household: { ...household },
      application: application.id,
      filingDate: dated,
      filedOn: read.date,
    });
    setBusy(false);
    if (!answer.ok) return setProblem(answer.error.sentence);
    const { filed, folder, papers } = answer.value;
    dispatch({
      kind: 'filed',
      filing: { application, filed: filed as unknown as Filed, folder, papers },
    });
    announce(copy.done);
    back();
  };
  return (
    <form
      className="entry"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void file();
      }}
    >
      <div className="entry-head">
        <p className="entry-group">{roundName(round)}</p>
        <PageHeading title={copy.title} windowName={partNames.applications} />
        <p>{copy.lead}</p>
      </div>
      {asked > 0 && error && (
        <ErrorSummary errors={[{ control: `filed-on-${box}`, sentence: error }]} asked={asked} />
      )}
      <ProblemNotice title={copy.failed} problem={problem} />
      <DateField
        id="filed-on"
        label={copy.on}
        value={typed}
        error={asked > 0 ? error : null}
        wrongBox={asked > 0 && error ? box : null}
        onChange={(which, text) => setTyped((before) => ({ ...before, [which]: text }))}
      />
      <Kept preparation={preparation} />
      <div className="entry-actions">
        <Button type="submit" look="primary" aria-disabled={busy}>
          {copy.save}
        </Button>
        <Button look="quiet" aria-disabled={busy} onClick={cancel}>
          {copy.cancel}
        </Button>
        <p role="status">{busy ? copy.saving : ''}</p>
      </div>
    </form>
  );
}

/** What will be kept: to be held against the papers that were handed in. */
function Kept({
  preparation: { application, computation, part },
}: {
  readonly preparation: Preparation;
}) {
  return (
    <section className="applications-kept" aria-labelledby="kept-title">
      <h2 id="kept-title">{copy.keptTitle}</h2>
      <dl className="applications-facts">
        {part.children.flatMap((child) => {
          const months = computation.months.filter(({ childId }) => childId === child.id);
          return application.subsidies.map((subsidy) => (
            <Fact
              key={`${child.id} ${subsidy}`}
              name={`${childTitle(child, part)} ${subsidyNames[subsidy]}`}
              text={
                subsidy === 'transport'
                  ? totalText(months.map(({ transport }) => transport.subsidyYen))
                  : feeSubsidyTotalText(months.map(({ feeSubsidy }) => feeSubsidy))
              }
            />
          ));
        })}
      </dl>
      <p>{copy.kept}</p>
    </section>
  );
}
