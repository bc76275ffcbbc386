import { flushSync } from 'react-dom';
import { shortDayText } from '../../../copy/quantities';
import { writing as words } from '../../../copy/screens';
import type { Household } from '../../../domain/household';
import { Button } from '../../components/button';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';
import { droppedWriting, type Writing, writingsOf } from '../../session/writing';
import { hoursControl } from '../usage/calendar/hours-control';
import { controlId } from '../usage/control-id';
import { childName } from '../usage/listed-bookings';

/** 「北 さくら 7/6(土)」 */
export function writingPlace(household: Household, { kind, childId, date }: Writing): string {
  const child = childId === '' ? '' : childName(household, childId);
  const day = date === null ? '' : shortDayText(date);
  const place = [child, day].filter(Boolean).join(' ');
  return kind === 'form' ? words.form(place) : place;
}

/** Something is typed and not taken over: where, the way there, and the way to be rid of it. */
export function WritingBar({ session }: { readonly session: Session }) {
  const { dispatch, announce } = useProgram();
  const household = householdOf(session);
  const writings = writingsOf(session);
  const [first] = writings;
  if (!first) return null;
  const place = writingPlace(household, first);
  const go = () => {
    // Drawn at once: the field to go to may stand on a screen that is not there yet.
    flushSync(() => dispatch({ kind: 'writing-shown', writing: first }));
    const control = first.kind === 'form' ? controlId('start') : hoursControl;
    document.getElementById(control)?.focus();
  };
  const drop = () => {
    flushSync(() => dispatch(droppedWriting(first)));
    announce(words.dropped(place));
    // The button may be gone with the last of them.
    if (writings.length === 1) document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <div className="file-bar-writing">
      <p className="file-bar-state file-bar-changed">{words.where(place, writings.length - 1)}</p>
      <Button look="quiet" small aria-label={words.goTo(place)} onClick={go}>
        {words.go}
      </Button>
      <Button look="quiet" small aria-label={words.dropOf(place)} onClick={drop}>
        {words.drop}
      </Button>
    </div>
  );
}
