import { useProgram } from '../../session/program';
import type { Way } from '../documents/jump/place-of';
import type { Spot } from '../documents/jump/spot';
import type { Papers } from '../documents/use-papers';
import type { ResultsView } from '../results/use-results-view';

/** From an answer on a paper to where it is entered; the papers keep the spot one comes back to. */
export function useJump(papers: Papers, view: ResultsView) {
  const { dispatch } = useProgram();
  return (way: Way, from: Spot) => {
    papers.leave(from);
    switch (way.kind) {
      case 'entry':
        return dispatch({ kind: 'entry-went', page: way.page, walking: false });
      case 'bookings': {
        const { childId, month } = way;
        dispatch({ kind: 'filtered', filter: { childId, month } });
        return dispatch({ kind: 'went', part: 'usage' });
      }
      case 'figures':
        view.aimAt(way.opened, way.year ?? 'every');
        return dispatch({ kind: 'went', part: 'results' });
      case 'filing-date':
        return papers.chooseDate();
      default:
        return way satisfies never;
    }
  };
}
