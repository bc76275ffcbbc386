import { useEffect, useRef } from 'react';
import type { Answer, Response } from '../../../app/contract';
import { failing, partNames, programName } from '../../../copy/screens';
import { welcome } from '../../../copy/screens-welcome';
import { Button } from '../../components/button';
import { Notice, Sentences } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import { savedAtText } from '../../reading/saved-at';
import type { Wanted } from '../../session/use-wanted';
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
  readonly start: Answer<'start'> | null;
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
  const last = start?.ok ? start.value.last : null;
  useOpenAtOnce(first && wantedId === null && last?.openAtStart ? last.id : null, openHousehold);
  const moving = useMoving(start);

  const problemBox = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== null) problemBox.current?.focus();
  }, [problem]);

  return (
    <>
      <header className="welcome-head">
        <div className="welcome-brand">
          <p>{programName}</p>
          <Button look="quiet" small onClick={onQuestions}>
            {partNames.questions}
          </Button>
        </div>
      </header>
      <main id="main" className="welcome">
        <div className="welcome-lead">
          <PageHeading title={welcome.title} first={first} />
          <p>{welcome.lead}</p>
        </div>
        {problem !== null && (
          <Notice tone="error" title={welcome.problemTitle} box={problemBox} live>
            <Sentences text={problem} />
          </Notice>
        )}
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
        {start !== null && !start.ok && (
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
            <h2>{welcome.openTitle}</h2>
            {start === null && <p>{welcome.loading}</p>}
            {start?.ok && (
              <Households
                households={start.value.households}
                busy={opening.busy}
                onOpen={(id) => void openHousehold(id)}
              />
            )}
            <BringIn busy={opening.busy} onFile={(file) => void opening.bringIn(file)} />
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
        <About start={start?.ok ? start.value : null} />
        <AskPassphrase question={opening.question} />
      </main>
    </>
  );
}

/** The name of a file in the list; of the one named on the command line only the user knows it. */
const nameOf = (id: string, start: Answer<'start'> | null): string | null =>
  (start?.ok && start.value.households.find((household) => household.id === id)?.name) || null;

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
    <ul className="welcome-households">
      {households.map(({ id, name, savedAt }) => (
        <li key={id}>
          <button
            type="button"
            className="welcome-household"
            disabled={busy}
            onClick={() => onOpen(id)}
          >
            <span className="welcome-household-name">{name}</span>
            <span className="soft">
              {welcome.savedAt} {savedAtText(savedAt)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function BringIn({
  busy,
  onFile,
}: {
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}) {
  return (
    <div className="welcome-bring">
      <h3>{welcome.bringTitle}</h3>
      <input
        id="bring-in"
        className="visually-hidden welcome-file"
        type="file"
        accept=".json,.sitter"
        disabled={busy}
        aria-describedby="bring-in-note"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again after it was corrected.
          event.target.value = '';
        }}
      />
      {/* The browser's own button speaks the browser's language; this one speaks Japanese. */}
      <label className="button button-secondary" htmlFor="bring-in">
        {welcome.bringLabel}
      </label>
      <p className="soft" id="bring-in-note">
        {welcome.bringNote}
      </p>
    </div>
  );
}
