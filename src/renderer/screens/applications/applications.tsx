import { partNames } from '../../../copy/screens';
import { applicationsOf, roundOf } from '../../../domain/application';
import { householdOf, type Session } from '../../session/session';
import { EntryForm } from '../family/entry-form';
import { ApplicationList } from './application-list';
import { ApplicationSheet } from './application-sheet';
import { FilingForm } from './filing-form';
import { applicationPage } from './pages/application-pages';
import { roundPage } from './pages/round-page';
import type { ApplicationsPlace, ApplicationsView } from './view';
import './applications.css';

/** Where a page of 申請 leads on: a new application goes from its round to its children to its subsidies. */
function after(
  key: string,
  back: ApplicationsView,
  made: readonly { readonly id: string }[],
): ApplicationsView {
  const [area, id = '', part] = key.split('/');
  const [fresh] = made;
  const page = (of: string, name: string): ApplicationsView => ({
    at: 'page',
    key: `applications/${of}/${name}`,
    back: { at: 'one', id: of },
  });
  if (key === 'rounds/new' && back.at === 'page') return back;
  if (fresh && area === 'applications') return page(fresh.id, 'children');
  if (fresh) return { at: 'one', id: fresh.id };
  if (part === 'children' && back.at === 'page') return page(id, 'subsidies');
  return back;
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
    const ids = new Set(applicationsOf(household).map(({ id }) => id));
    return (
      <EntryForm
        key={key}
        household={household}
        page={page}
        walking={false}
        windowName={partNames.applications}
        onBack={null}
        onDone={(_, next) => {
          const made = applicationsOf(next).filter(({ id }) => !ids.has(id));
          show(after(key, back, made));
        }}
        onLater={() => show(back)}
        onSummary={() => show(back.at === 'page' ? { at: 'list' } : back)}
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
  return <ApplicationSheet {...props} onPapers={() => onPapers(application.id)} />;
}
