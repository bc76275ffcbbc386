import { useEffect, useRef, useState } from 'react';
import { childTitle } from '../../../copy/people';
import { partNames } from '../../../copy/screens';
import { family, groups } from '../../../copy/screens-family';
import { filePage } from '../../../copy/screens-family-pages';
import type { CivilDate } from '../../../domain/calendar';
import { blankChild, type Child, type Household } from '../../../domain/household';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import { unfinishedPages } from '../../session/drafts';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';
import { EligibilityRow } from '../eligibility/eligibility-row';
import { firstPage, walkOf } from './pages/walk';
import { bookingsOfChild, withoutAbsence, withoutCertification, withoutChild } from './removal';
import { RemoveChildDialog } from './remove-child-dialog';
import { RenameFile } from './rename-file';
import { missingIn, SummaryGroup } from './summary-group';
import {
  absenceRows,
  bankRows,
  childRows,
  isMissing,
  parentRows,
  residenceRow,
  rowsOf,
  spouseRows,
} from './summary-of';
import { settingsRows } from './summary-settings';
import { TemporaryCareEntry } from './temporary-care-entry';

interface Removed {
  readonly what: string;
  /** The household right after: undone or changed since, the notice would offer what is over. */
  readonly household: Household;
}

/** Where 順番に入力する begins: the first page with something missing. */
function nextToEnter(household: Household, today: string): string {
  const open = new Set(
    rowsOf(household, today)
      .filter(isMissing)
      .map(({ page }) => page),
  );
  const pages = walkOf(household);
  return pages.find((page) => open.has(page)) ?? (open.size > 0 ? firstPage : 'more-children');
}

/** Everything entered, by groups, each value with the way to change it. */
export function Summary({
  session,
  today,
  arrivedFrom,
}: {
  readonly session: Session;
  readonly today: CivilDate;
  /** The page one comes back from: its link takes the focus. */
  readonly arrivedFrom: string | null;
}) {
  const { dispatch } = useProgram();
  const household = householdOf(session);
  const { applicant, spouse, children, drafts } = household;
  const readOnly = session.file.readOnly !== null;
  const [asked, setAsked] = useState<Child | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const removedBox = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (removed !== null) removedBox.current?.focus();
  }, [removed]);
  useEffect(() => {
    if (arrivedFrom === null) return;
    const link = document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(arrivedFrom)}"]`);
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'center' });
  }, [arrivedFrom]);

  const goTo = (page: string, walking = false) => dispatch({ kind: 'entry-went', page, walking });
  const remove = (what: string, next: Household) => {
    dispatch({ kind: 'edited', household: next });
    setRemoved({ what, household: next });
  };
  const addChild = () => {
    const child = blankChild(children);
    dispatch({ kind: 'edited', household: { ...household, children: [...children, child] } });
    goTo(`children/${child.id}/name`, true);
  };
  const isBegun = children.length > 0 && household.usage.length === 0 && !household.temporaryCare;
  const missing = missingIn(rowsOf(household, today));
  const unfinished = unfinishedPages(drafts);
  const shared = { drafts, readOnly };

  return (
    <>
      <PageHeading title={partNames.family} />
      <p>{readOnly ? family.lookOnly : family.lead[session.file.kind]}</p>
      {unfinished > 0 && !readOnly && (
        <Notice tone="info">
          <p>{family.unfinishedNotice(unfinished)}</p>
        </Notice>
      )}
      {missing > 0 && !readOnly && (
        <Notice tone="info" title={family.missing(missing)}>
          <p>{family.missingNote}</p>
          <p>
            <Button look="primary" onClick={() => goTo(nextToEnter(household, today), true)}>
              {family.goOn}
            </Button>
          </p>
        </Notice>
      )}
      {isBegun && !readOnly && (
        <Notice tone="info" title={family.next.title}>
          <div className="entry-actions">
            {(['procedure', 'usage'] as const).map((part) => (
              <Button key={part} onClick={() => dispatch({ kind: 'went', part })}>
                {family.next[part]}
              </Button>
            ))}
          </div>
        </Notice>
      )}
      {removed && removed.household === household && (
        <Notice tone="success" box={removedBox} live>
          <p>{family.removed(removed.what)}</p>
          <p>
            <Button onClick={() => dispatch({ kind: 'undone' })}>{family.undoRemoval}</Button>
          </p>
        </Notice>
      )}
      <SummaryGroup
        id="group-applicant"
        title={groups.applicant}
        rows={parentRows('applicant', applicant)}
        {...shared}
      />
      <SummaryGroup
        id="group-spouse"
        title={groups.spouse}
        rows={spouseRows(household)}
        {...shared}
      />
      {children.map((child) => {
        const name = childTitle(child, household);
        return (
          <SummaryGroup
            key={child.id}
            id={`group-${child.id}`}
            title={name}
            rows={childRows(child)}
            {...shared}
            onRemove={({ item = 0, label }) =>
              remove(family.partOf(name, label), withoutCertification(household, child.id, item))
            }
          >
            <EligibilityRow child={child} household={household} today={today} readOnly={readOnly} />
            {!readOnly && (
              <div className="entry-actions">
                <Button
                  small
                  data-entry={`children/${child.id}/certifications/new`}
                  aria-label={family.addCertificationOf(name)}
                  onClick={() => goTo(`children/${child.id}/certifications/new`)}
                >
                  {family.addCertification}
                </Button>
                <Button look="quiet" small onClick={() => setAsked(child)}>
                  {family.removeChildOf(name)}
                </Button>
              </div>
            )}
          </SummaryGroup>
        );
      })}
      {!readOnly && (
        <p>
          <Button onClick={addChild}>{family.addChild}</Button>
        </p>
      )}
      <SummaryGroup id="group-bank" title={groups.bank} rows={bankRows(household)} {...shared} />
      <SummaryGroup
        id="group-residence"
        title={groups.residence}
        rows={[
          residenceRow('applicant', applicant, household, today),
          ...(spouse ? [residenceRow('spouse', spouse, household, today)] : []),
        ]}
        {...shared}
      />
      <SummaryGroup
        id="group-absences"
        title={groups.absences}
        rows={absenceRows(household)}
        {...shared}
        onRemove={({ item = 0, label, parts }) =>
          remove(
            [label, ...parts.flatMap((part) => (part.kind === 'value' ? [part.text] : []))].join(
              ' ',
            ),
            withoutAbsence(household, item),
          )
        }
      >
        {household.absences.length === 0 && <p>{family.none}</p>}
        {!readOnly && (
          <p>
            <Button small data-entry="absences/new" onClick={() => goTo('absences/new')}>
              {family.addAbsence}
            </Button>
          </p>
        )}
      </SummaryGroup>
      <SummaryGroup
        id="group-settings"
        title={groups.settings}
        rows={settingsRows(household.settings)}
        {...shared}
      >
        <p className="soft">{family.unpublished}</p>
      </SummaryGroup>
      <TemporaryCareEntry household={household} readOnly={readOnly} onGo={goTo} />
      {!readOnly && session.file.kind === 'file' && (
        <RenameFile file={session.file} suggestion={filePage.suggestion(applicant.name.family)} />
      )}
      {asked && (
        <RemoveChildDialog
          name={childTitle(asked, household)}
          bookings={bookingsOfChild(household, asked.id)}
          onKeep={() => setAsked(null)}
          onRemove={() => {
            setAsked(null);
            remove(childTitle(asked, household), withoutChild(household, asked.id));
          }}
        />
      )}
    </>
  );
}
