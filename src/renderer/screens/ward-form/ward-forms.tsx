import { ward as copy } from '../../../copy/screens-ward';
import { fiscalYearName } from '../../../domain/calendar';
import { Begin } from './begin';
import { reduceWork, templateOf, type WardWork } from './editor/work';
import { FormList } from './form-list';
import { Placing } from './placing';
import type { WardPlace } from './view';
import './ward-forms.css';

/** 区の様式: what is kept, a PDF that was brought, and the places on it. */
export function WardForms({ place, today }: { readonly place: WardPlace; readonly today: string }) {
  const { view, show } = place;
  switch (view?.at) {
    case 'list':
    case undefined:
      return <FormList place={place} said={view?.said ?? null} />;
    case 'begin':
      return <Begin place={place} brought={view.brought} today={today} />;
    case 'placing':
      return (
        <Placing
          work={view.work}
          today={today}
          change={(made) =>
            show((now) =>
              now?.at === 'placing' ? { ...now, work: reduceWork(now.work, made) } : now,
            )
          }
          onSaved={() => show({ at: 'list', said: savedText(view.work) })}
          onLeave={() => show({ at: 'list', said: null })}
        />
      );
    default:
      return view satisfies never;
  }
}

function savedText(work: WardWork): string {
  const { fiscalYear } = templateOf(work);
  return copy.savedFor(fiscalYear === undefined ? null : fiscalYearName(fiscalYear));
}
