import { flushSync } from 'react-dom';
import { keyList } from '../../../copy/screens-keys';
import { useProgram } from '../../session/program';
import { useKey } from '../../session/use-key';
import { openDay } from '../usage/calendar/hours-control';
import { usageRoom } from './usage-room';

/** The keys of the household that is shown which lead to another of its screens. */
export function useFrameKeys(): void {
  const { dispatch, announce } = useProgram();
  useKey('typeHours', () => {
    const go = () => {
      // Drawn at once: the field to go to may stand on a screen that is not there yet.
      flushSync(() => {
        dispatch({ kind: 'went', part: 'usage' });
        dispatch({ kind: 'desk', desk: { view: 'calendar' } });
      });
      openDay();
    };
    // What goes wrong on the way is told where the screen is drawn.
    void usageRoom.fetch().then(go, go);
  });
  // Made papers have their own. Anywhere else the browser would print the window.
  useKey('print', () => {
    dispatch({ kind: 'went', part: 'documents' });
    announce(keyList.makeFirst);
  });
}
