import { withFiled } from '../../domain/application';
import { type CivilMonth, monthOf } from '../../domain/calendar';
import type { Household } from '../../domain/household';
import { inOrder } from '../../domain/usage';
import type { Change, Opened } from './change';
import { draftsFitting, draftsWith, withDrafts } from './drafts';
import { everywhere, type History, startHistory, step, stepBack, stepForward } from './history';
import type { Session, UsageFilter } from './session';
import { startDesk, withTyped } from './usage-desk';
import { shownWriting } from './writing';

/** The first child with bookings, and its last month. */
function firstFilter({ children, usage }: Household): UsageFilter {
  const child = children.find(({ id }) => usage.some(({ childId }) => childId === id));
  const last = inOrder(usage.filter(({ childId }) => childId === child?.id)).at(-1);
  const month: CivilMonth | null = last ? monthOf(last.date) : null;
  return { childId: child?.id ?? null, month };
}

/** A form whose booking an undo took away goes on as a new booking: nothing typed is lost. */
function moved(session: Session, history: History<Household>): Session {
  const { draft } = session;
  const drafts = draftsFitting(session.history.present, history.present);
  const orphaned =
    draft?.bookingId != null && !history.present.usage.some(({ id }) => id === draft.bookingId);
  return {
    ...session,
    history: { ...history, present: withDrafts(history.present, drafts) },
    draft: draft && orphaned ? { ...draft, bookingId: null } : draft,
  };
}

/** The session of a household that has just been opened. */
export function openedSession(opening: number, { file, household, page }: Opened): Session {
  const walks = page !== undefined;
  return {
    opening,
    file,
    history: startHistory(household),
    saved: household,
    saveFailed: null,
    written: [],
    part: walks || household.children.length === 0 ? 'family' : 'results',
    filter: firstFilter(household),
    target: null,
    draft: null,
    desk: startDesk,
    entry: { page: page ?? null, walking: walks },
  };
}

/** One step of a session; null: it is closed. */
export function reduce(session: Session, change: Change): Session | null {
  switch (change.kind) {
    case 'closed':
      return null;
    case 'edited':
      if (session.file.readOnly) return session;
      return { ...session, history: step(session.history, change.household) };
    case 'filed':
      if (session.file.readOnly) return session;
      return {
        ...session,
        history: everywhere(session.history, (one) => withFiled(one, change.filing)),
      };
    case 'undone':
      return moved(session, stepBack(session.history));
    case 'redone':
      return moved(session, stepForward(session.history));
    case 'saved': {
      const { handle, name, household } = change;
      return {
        ...session,
        file: { ...session.file, handle, name, kind: 'file', readOnly: null, notice: null },
        saved: household,
        saveFailed: null,
      };
    }
    case 'wrote':
      return { ...session, written: [...session.written, ...change.files] };
    case 'save-failed': {
      const { household, sentence } = change;
      return { ...session, saveFailed: { household, sentence } };
    }
    case 'protected':
      return { ...session, file: { ...session.file, protection: change.protection } };
    case 'renamed':
      return { ...session, file: { ...session.file, name: change.name } };
    case 'went': {
      // The link of the screen one is on leads back to its summary.
      const again = change.part === session.part;
      const entry = again ? { page: null, walking: false } : session.entry;
      return { ...session, part: change.part, target: null, entry };
    }
    case 'entry-went': {
      const { page, walking } = change;
      return { ...session, part: 'family', target: null, entry: { page, walking } };
    }
    case 'entry-typed': {
      if (session.file.readOnly) return session;
      const { present } = session.history;
      const typed = withDrafts(present, draftsWith(present.drafts, change.page, change.fields));
      // Not a step of its own: undo goes back over what was taken over, not over every key.
      return { ...session, history: { ...session.history, present: typed } };
    }
    case 'pointed': {
      const { childId, month, bookingId } = change;
      const booking = session.history.present.usage.find(({ id }) => id === bookingId);
      return {
        ...session,
        part: 'usage',
        filter: { childId, month },
        target: bookingId,
        desk: { ...session.desk, day: booking?.date ?? session.desk.day },
      };
    }
    case 'desk':
      return { ...session, desk: { ...session.desk, ...change.desk } };
    case 'hours-typed':
      return { ...session, desk: withTyped(session.desk, change.key, change.hours) };
    case 'writing-shown':
      return shownWriting(session, change.writing);
    case 'filtered':
      return { ...session, filter: change.filter, target: null };
    case 'draft-opened': {
      const { bookingId, fields } = change;
      return { ...session, draft: { bookingId, fields, original: fields, checked: false } };
    }
    case 'typed':
      return session.draft
        ? {
            ...session,
            draft: { ...session.draft, fields: { ...session.draft.fields, ...change.fields } },
          }
        : session;
    case 'draft-checked':
      return session.draft ? { ...session, draft: { ...session.draft, checked: true } } : session;
    case 'draft-closed':
      return { ...session, draft: null };
    default:
      return change satisfies never;
  }
}
