import { partNames } from '../../../copy/screens';
import { applications as copy, filing, pages } from '../../../copy/screens-applications';
import { entry } from '../../../copy/screens-family';
import { applicationsOf, roundOf } from '../../../domain/application';
import { Button } from '../../components/button';
import { householdOf, type Session } from '../../session/session';
import { EntryForm } from '../family/entry-form';
import { ApplicationList } from './application-list';
import { ApplicationSheet } from './application-sheet';
import { FilingForm } from './filing-form';
import { applicationPage } from './pages/application-pages';
import { roundPage } from './pages/round-page';
import { type ApplicationsPlace, type ApplicationsView, applicationAt } from './view';
import './applications.css';
import '../../components/entry.css';
import '../../components/summary.css';

/** A page of an application leads out to it, another one to the list. */
const wordsAt = (back: ApplicationsView) => ({
  go: entry.save,
  later: null,
  leave: applicationAt(back) === null ? copy.back : filing.cancel,
  window: partNames.applications,
});

/** Where a page leads on: what was just made goes on to its children and its subsidies. */
function onFrom(key: string, back: ApplicationsView, made: string | undefined): ApplicationsView {
  if (made === undefined) return back;
  const sheet = { at: 'one', id: made } as const;
  const page = (name: string, next: ApplicationsView): ApplicationsView => ({
    at: 'page',
    key: `applications/${made}/${name}`,
    back: next,
  });
  // 前回から作成 has the children and subsidies of the one before.
  return key.startsWith('rounds/') ? sheet : page('children', page('subsidies', sheet));
}

/** Out of a page: to the application it is about, or to the list. */
function outOf(back: ApplicationsView): ApplicationsView {
  const id = applicationAt(back);
  return id === null ? { at: 'list' } : { at: 'one', id };
}

/** 申請: the list, one application, or a page where something of it is entered. */
export function Applications({
  session,
  place,
  today,
  onPapers,
}: {
  readonly session: Session;
  readonly place: ApplicationsPlace;
  readonly today: string;
  /** To the papers of an application. */
  readonly onPapers: (id: string) => void;
}) {
  const household = householdOf(session);
  const { view, show } = place;
  const readOnly = session.file.readOnly !== null;
  const list = <ApplicationList session={session} place={place} />;
  if (view.at === 'page' && !readOnly) {
    const { key, back } = view;
    const page = key.startsWith('rounds/')
      ? roundPage(key, household, today)
      : applicationPage(key, household, today);
    if (page === null) return list;
    const aside = key === 'applications/new' && (
      <p>
        <Button small onClick={() => show({ at: 'page', key: 'rounds/new', back: view })}>
          {pages.choose.fresh}
        </Button>
      </p>
    );
    const ids = new Set(applicationsOf(household).map(({ id }) => id));
    return (
      <EntryForm
        key={key}
        household={household}
        page={page}
        walking={false}
        words={wordsAt(back)}
        aside={aside}
        onBack={null}
        onDone={(_, next) => {
          const made = applicationsOf(next).find(({ id }) => !ids.has(id));
          show(onFrom(key, back, made?.id));
        }}
        onLater={() => show(back)}
        onSummary={() => show(outOf(back))}
      />
    );
  }
  const id = view.at === 'one' || view.at === 'filing' ? view.id : null;
  const application = applicationsOf(household).find((one) => one.id === id);
  const round = application && roundOf(household, application);
  if (!application || !round) return list;
  const props = { session, place, application, round, today };
  if (view.at === 'filing' && !readOnly && application.filed === null)
    return <FilingForm {...props} />;
  // Another application is another arrival, also where its title reads the same.
  return (
    <ApplicationSheet key={application.id} {...props} onPapers={() => onPapers(application.id)} />
  );
}
