import { useEffect, useRef, useState } from 'react';
import { roundMonths, roundName, roundWindow, subsidiesText } from '../../../copy/applications';
import { childTitle } from '../../../copy/people';
import { dateText, monthText } from '../../../copy/quantities';
import { partNames } from '../../../copy/screens';
import { applications as copy } from '../../../copy/screens-applications';
import { applicationsOf, roundOf, roundsOf, standingOf } from '../../../domain/application';
import type { Application, Household, Round } from '../../../domain/household';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';
import { openNext } from './next';
import type { ApplicationsPlace } from './view';
import { YearTotals } from './year-totals';

/** The applications of a household, newest first, and the rounds they go by. */
export function ApplicationList({
  session,
  place,
}: {
  readonly session: Session;
  readonly place: ApplicationsPlace;
}) {
  const household = householdOf(session);
  const readOnly = session.file.readOnly !== null;
  const all = [...applicationsOf(household)].reverse();
  const rounds = roundsOf(household);
  const make = () =>
    place.show({
      at: 'page',
      key: rounds.length === 0 ? 'rounds/new' : 'applications/new',
      back:
        rounds.length === 0
          ? { at: 'page', key: 'applications/new', back: { at: 'list' } }
          : { at: 'list' },
    });
  return (
    <>
      <PageHeading title={partNames.applications} />
      <p>{readOnly ? copy.lookOnly : copy.lead}</p>
      {all.length === 0 && (
        <Notice tone="info" title={copy.none}>
          <p>{copy.noneNote}</p>
        </Notice>
      )}
      {!readOnly && (
        <p>
          <Button look="primary" onClick={make}>
            {copy.make}
          </Button>
        </p>
      )}
      {all.length > 0 && (
        <section className="summary-group" aria-labelledby="applications-list">
          <h2 id="applications-list">{copy.listTitle}</h2>
          <ul className="applications-list">
            {all.map((application) => (
              <Item
                key={application.id}
                application={application}
                household={household}
                place={place}
                readOnly={readOnly}
              />
            ))}
          </ul>
        </section>
      )}
      <YearTotals household={household} />
      <Rounds household={household} rounds={rounds} place={place} readOnly={readOnly} />
    </>
  );
}

function Item({
  application,
  household,
  place,
  readOnly,
}: {
  readonly application: Application;
  readonly household: Household;
  readonly place: ApplicationsPlace;
  readonly readOnly: boolean;
}) {
  const { dispatch } = useProgram();
  const round = roundOf(household, application);
  if (round === null) return null;
  const { id, filed, childIds, subsidies, correctionOf } = application;
  const name = roundName(round);
  const people = filed?.data.children ?? household.children;
  const children = people
    .filter((child) => childIds.includes(child.id))
    .map((child) => childTitle(child, household))
    .join('、');
  const stands = filed === null || standingOf(household).some((one) => one.id === id);
  const isLast = application === applicationsOf(household).at(-1);
  return (
    <li>
      <div className="applications-item">
        <p className="applications-name">
          <strong>{name}</strong>
          {correctionOf !== null && <Badge look="unknown">{copy.correction}</Badge>}
          {filed === null ? (
            <Badge look="provisional">{copy.preparing}</Badge>
          ) : (
            <Badge look="official">{copy.filedOn(dateText(filed.on))}</Badge>
          )}
          {!stands && <Badge look="not-eligible">{copy.corrected}</Badge>}
        </p>
        <p className="soft">
          {roundMonths(round)}　{subsidiesText(subsidies)}　{children}
        </p>
      </div>
      <div className="entry-actions">
        <Button
          small
          aria-label={copy.openOf(name, correctionOf !== null)}
          onClick={() => place.show({ at: 'one', id })}
        >
          {copy.open}
        </Button>
        {!readOnly && isLast && filed !== null && (
          <Button
            small
            aria-label={copy.nextOf(name)}
            onClick={() => openNext(household, application, round, dispatch, place)}
          >
            {copy.next}
          </Button>
        )}
      </div>
      {!readOnly && isLast && filed !== null && <p className="soft">{copy.nextNote}</p>}
    </li>
  );
}

/** 申請回 as they were entered, each marked as not published by the ward. */
function Rounds({
  household,
  rounds,
  place,
  readOnly,
}: {
  readonly household: Household;
  readonly rounds: readonly Round[];
  readonly place: ApplicationsPlace;
  readonly readOnly: boolean;
}) {
  const { dispatch, announce } = useProgram();
  const heading = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState(0);
  useEffect(() => {
    if (removed > 0) heading.current?.focus();
  }, [removed]);
  const inUse = new Set(applicationsOf(household).map(({ roundId }) => roundId));
  const change = (key: string) => place.show({ at: 'page', key, back: { at: 'list' } });
  const remove = ({ id, ...round }: Round) => {
    dispatch({
      kind: 'edited',
      household: { ...household, rounds: rounds.filter((one) => one.id !== id) },
    });
    setRemoved(removed + 1);
    announce(copy.removedRound(roundName(round)));
  };
  return (
    <section className="summary-group" aria-labelledby="applications-rounds">
      <h2 id="applications-rounds" ref={heading} tabIndex={-1}>
        {copy.rounds}
      </h2>
      <p className="soft">{copy.roundsNote}</p>
      {rounds.map((round) => {
        const name = roundName(round);
        return (
          <div className="applications-round" key={round.id}>
            <h3>
              {name} <Badge look="provisional">{copy.unpublished}</Badge>
            </h3>
            <dl className="applications-facts">
              <Fact name={copy.months} text={roundMonths(round)} />
              <Fact name={copy.window} text={roundWindow(round)} />
              <Fact name={copy.paidIn} text={round.paidIn && monthText(round.paidIn)} />
              <Fact name={copy.source} text={round.source || null} />
            </dl>
            {!readOnly && (
              <div className="entry-actions">
                <Button
                  small
                  aria-label={copy.changeOf(name)}
                  onClick={() => change(`rounds/${round.id}`)}
                >
                  {copy.change}
                </Button>
                {!inUse.has(round.id) && (
                  <Button
                    small
                    look="quiet"
                    aria-label={copy.removeRoundOf(name)}
                    onClick={() => remove(round)}
                  >
                    {copy.removeRound}
                  </Button>
                )}
              </div>
            )}
          </div>
        );
      })}
      {!readOnly && (
        <p>
          <Button small onClick={() => change('rounds/new')}>
            {copy.addRound}
          </Button>
        </p>
      )}
    </section>
  );
}

export function Fact({ name, text }: { readonly name: string; readonly text: string | null }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={text === null ? 'soft' : undefined}>{text ?? copy.notEntered}</dd>
    </div>
  );
}
