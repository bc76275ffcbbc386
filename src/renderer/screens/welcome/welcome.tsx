import { useEffect } from 'react';
import type { Answer, Response } from '../../../app/contract';
import { failing, partNames, programName } from '../../../copy/screens';
import { eligibilityStart } from '../../../copy/screens-eligibility';
import { welcome } from '../../../copy/screens-welcome';
import { Button } from '../../components/button';
import { FileButton } from '../../components/file-button';
import { KeyButton } from '../../components/key-button';
import { Notice, Sentences } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import { PickList } from '../../components/pick-list';
import { ProblemNotice } from '../../components/problem-notice';
import { savedAtText } from '../../reading/saved-at';
import { useDisplay } from '../../session/display';
import type { Wanted } from '../../session/use-wanted';
import { DisplayButton } from '../display/display-button';
import { firstQuestion } from '../eligibility/keys';
import { GoneHouseholds } from '../moving/gone-households';
import { TakingIn } from '../moving/taking-in';
import { useMoving } from '../moving/use-moving';
import { AskPassphrase } from '../passphrase/ask-passphrase';
import { About } from './about';
import { LastHousehold } from './last-household';
import { NewHousehold } from './new-household';
import { Preparation } from './preparation';
import { Rescue } from './rescue';
import { useOpening } from './use-opening';
import './welcome.css';

export function Welcome({
  start,
  first,
  wanted,
  onRefresh,
  onQuestions,
}: {
  readonly start: Answer<'start'>;
  /** Nothing was opened yet since the program started. */
  readonly first: boolean;
  readonly wanted: Wanted;
  readonly onRefresh: () => void;
  readonly onQuestions: () => void;
}) {
  const opening = useOpening();
  const { openHousehold, problem } = opening;
  const { id: wantedId, settle } = wanted;
  useEffect(() => {
    if (wantedId === null) return;
    settle();
    void openHousehold(wantedId);
  }, [wantedId, settle, openHousehold]);
  // The next person at a counter is somebody else.
  const { counter } = useDisplay().display;
  const last = start.ok && !counter ? start.value.last : null;
  useOpenAtOnce(first && wantedId === null && last?.openAtStart ? last.id : null, openHousehold);
  const moving = useMoving(start);

  return (
    <>
      <header className="welcome-head">
        <div className="welcome-brand">
          <p>{programName}</p>
          <div className="welcome-brand-actions">
            <DisplayButton />
            <KeyButton action="questions" look="quiet" small onClick={onQuestions}>
              {partNames.questions}
            </KeyButton>
          </div>
        </div>
      </header>
      <main id="main" className="welcome">
        <div className="welcome-lead">
          <PageHeading title={welcome.title} first={first} />
          <p>{welcome.lead}</p>
        </div>
        <ProblemNotice title={welcome.problemTitle} problem={problem} />
        {opening.unreadable && (
          <Rescue
            unreadable={opening.unreadable}
            name={nameOf(opening.unreadable.household, start)}
            busy={opening.busy}
            onOpen={(backup) =>
              opening.unreadable &&
              void opening.replaceUnreadable(opening.unreadable.household, backup)
            }
          />
        )}
        {!start.ok && (
          <Notice tone="error" title={failing.title} live>
            <Sentences text={start.error.sentence} />
            <p>
              <Button onClick={onRefresh}>{failing.retry}</Button>
            </p>
          </Notice>
        )}
        <div className="welcome-ways">
          {last && (
            <LastHousehold
              key={last.id}
              last={last}
              busy={opening.busy}
              onOpen={(id) => void openHousehold(id)}
            />
          )}
          <NewHousehold
            busy={opening.busy}
            first={last === null}
            onCreate={() => void opening.createHousehold()}
            onCase={() => void opening.openCase()}
          />
          <section className="card">
            <h2>{eligibilityStart.title}</h2>
            <p>{eligibilityStart.note}</p>
            <Button disabled={opening.busy} onClick={() => void opening.openCase(firstQuestion)}>
              {eligibilityStart.button}
            </Button>
          </section>
          <section className="card">
            <h2>{welcome.openTitle}</h2>
            {start.ok && (
              <Households
                households={start.value.households}
                busy={opening.busy}
                onOpen={(id) => void openHousehold(id)}
              />
            )}
            <h3>{welcome.bringTitle}</h3>
            <FileButton
              label={welcome.bringLabel}
              accept=".json,.sitter"
              note={welcome.bringNote}
              disabled={opening.busy}
              onFile={(file) => void opening.bringIn(file)}
            />
          </section>
          <section className="card">
            <h2>{welcome.tryTitle}</h2>
            <p>{welcome.tryNote}</p>
            <Button disabled={opening.busy} onClick={() => void opening.openSample()}>
              {welcome.trySample}
            </Button>
          </section>
        </div>
        <div className="welcome-ways">
          <TakingIn
            boxes={moving?.boxes ?? []}
            busy={opening.busy}
            onTakenIn={(id) => {
              onRefresh();
              void openHousehold(id);
            }}
          />
          {moving !== null && moving.gone.length > 0 && (
            <GoneHouseholds
              households={moving.gone}
              busy={opening.busy}
              onRestore={opening.replaceUnreadable}
            />
          )}
        </div>
        <Preparation />
        <p role="status" className="visually-hidden">
          {opening.busy ? welcome.opening : ''}
        </p>
        <About start={start.ok ? start.value : null} />
        <AskPassphrase question={opening.question} />
      </main>
    </>
  );
}

/** The name of a file in the list; of the one named on the command line only the user knows it. */
const nameOf = (id: string, start: Answer<'start'>): string | null =>
  (start.ok && start.value.households.find((household) => household.id === id)?.name) || null;

// What is opened at the start is opened once; closing it leads here, not back into it.
let openedAtOnce: string | null = null;

function useOpenAtOnce(id: string | null, open: (id: string) => Promise<void>): void {
  useEffect(() => {
    if (id === null || id === openedAtOnce) return;
    openedAtOnce = id;
    void open(id);
  }, [id, open]);
}

function Households({
  households,
  busy,
  onOpen,
}: {
  readonly households: Response<'start'>['households'];
  readonly busy: boolean;
  readonly onOpen: (id: string) => void;
}) {
  if (households.length === 0) return <p className="soft">{welcome.noHouseholds}</p>;
  return (
    <PickList
      picks={households.map(({ id, name, savedAt }) => ({
        id,
        name,
        detail: `${welcome.savedAt} ${savedAtText(savedAt)}`,
      }))}
      disabled={busy}
      onPick={onOpen}
    />
  );
}
