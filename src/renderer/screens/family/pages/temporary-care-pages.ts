import { childTitle } from '../../../../copy/people';
import { temporaryCare as copy } from '../../../../copy/screens-temporary-care';
import { higherLimitNames, temporaryCareSchemes } from '../../../../copy/temporary-care';
import {
  type HigherLimit,
  type Household,
  higherLimitReasons,
  type TemporaryCare,
  temporaryCareSchemeIds,
} from '../../../../domain/household';
import { readAmount } from '../../../reading/amount';
import { readTime } from '../../../reading/time';
import { freeBookingId } from '../../usage/edit-usage';
import type { EntryPage, Input } from './page';
import { dateFields, readingOf, yearField } from './reading';

/** Where what is entered of 一時預かり is listed, with the claims that come of it. */
export const temporaryCareList = 'temporary-care';
export const temporaryCareSettings = `${temporaryCareList}/settings`;
export const temporaryCareUse = (id: string) => `${temporaryCareList}/usage/${id}`;

/** The list a page was opened from; null: the summary. */
export const listAbove = (key: string, { temporaryCare }: Household): string | null =>
  key.startsWith(`${temporaryCareList}/`) && temporaryCare ? temporaryCareList : null;

export function temporaryCarePage(
  part: string | undefined,
  id: string | undefined,
  household: Household,
): EntryPage | null {
  const { temporaryCare } = household;
  if (part === 'settings') return settingsPage(household);
  if (part !== 'usage' || id === undefined || !temporaryCare) return null;
  return bookingPage(id, temporaryCare, household);
}

type Limit = Pick<HigherLimit, 'childId' | 'reason'>;
const limitName = ({ childId, reason }: Limit): string => `limit.${childId}.${reason}`;

/** Which ward's scheme, and whose yearly hours are more. */
function settingsPage(household: Household): EntryPage {
  const before = household.temporaryCare;
  const limits = household.children.flatMap(({ id }) =>
    higherLimitReasons.map((reason): Limit => ({ childId: id, reason })),
  );
  const set = (limit: Limit) =>
    before?.higherLimit.find(
      ({ childId, reason }) => childId === limit.childId && reason === limit.reason,
    );
  const titleOf = (id: string) => {
    const child = household.children.find((one) => one.id === id);
    return child ? childTitle(child, household) : id;
  };
  return {
    key: temporaryCareSettings,
    group: copy.title,
    title: copy.settings.title,
    lead: `${copy.settings.lead}${limits.length > 0 ? copy.settings.limitHint : ''}`,
    inputs: [
      {
        kind: 'choice',
        name: 'scheme',
        label: copy.settings.scheme,
        options: temporaryCareSchemeIds.map((value) => ({
          value,
          text: temporaryCareSchemes[value],
        })),
      },
      ...limits.map(
        (limit): Input => ({
          kind: 'flag',
          name: limitName(limit),
          label: copy.settings.limit(titleOf(limit.childId), higherLimitNames[limit.reason]),
        }),
      ),
    ],
    initial: {
      scheme: before?.scheme ?? '',
      ...Object.fromEntries(limits.map((one) => [limitName(one), set(one) ? 'yes' : ''])),
    },
    read: (fields) => {
      const read = readingOf(fields);
      const scheme = read.choice('scheme', temporaryCareSchemeIds);
      if (scheme === null) {
        read.wrong('scheme', { kind: 'choose', what: copy.settings.scheme });
        return read.done(household);
      }
      const higherLimit = limits
        .filter((limit) => fields[limitName(limit)] === 'yes')
        .map((limit) => set(limit) ?? limit);
      return read.done({
        ...household,
        temporaryCare: { usage: [], ...before, scheme, higherLimit },
      });
    },
  };
}

/** One use: `new`, or the one with this id. */
function bookingPage(id: string, care: TemporaryCare, household: Household): EntryPage | null {
  const { children } = household;
  const before = care.usage.find((one) => one.id === id);
  if (id !== 'new' && !before) return null;
  const last = care.usage.at(-1);
  const onlyChild = children.length === 1 ? children[0]?.id : undefined;
  const words = copy.booking;
  return {
    key: temporaryCareUse(id),
    group: copy.title,
    title: before ? words.editTitle : words.newTitle,
    lead: words.lead,
    inputs: [
      {
        kind: 'choice',
        name: 'childId',
        label: words.child,
        options: children.map((child) => ({ value: child.id, text: childTitle(child, household) })),
      },
      { kind: 'date', name: 'date', label: words.date },
      { kind: 'digits', name: 'start', label: words.start, hint: words.startHint },
      { kind: 'digits', name: 'end', label: words.end, hint: words.endHint },
      { kind: 'digits', name: 'paid', label: words.paid, hint: words.paidHint },
      { kind: 'text', name: 'provider', label: words.provider },
      { kind: 'text', name: 'sitter', label: words.sitter },
    ],
    // A new one begins with who came the last time, and in which year.
    initial: {
      childId: before?.childId ?? last?.childId ?? onlyChild ?? '',
      ...dateFields('date', before?.date ?? null),
      ...(before || !last ? {} : yearField('date', last.date)),
      start: before?.start ?? '',
      end: before?.end ?? '',
      paid: before?.paid == null ? '' : String(before.paid),
      provider: before?.provider ?? last?.provider ?? '',
      sitter: before?.sitter ?? last?.sitter ?? '',
    },
    read: (fields) => {
      const read = readingOf(fields);
      const childId = read.choice(
        'childId',
        children.map((child) => child.id),
      );
      if (childId === null) read.wrong('childId', { kind: 'choose', what: words.child });
      const date = read.neededDate('date', words.date);
      const [startText, endText] = [read.text('start'), read.text('end')];
      const [start, end] = [readTime(startText), readTime(endText)];
      if (start === null)
        read.wrong('start', {
          kind: 'booking',
          error: startText === '' ? 'start-missing' : 'start-unreadable',
        });
      if (end === null)
        read.wrong('end', {
          kind: 'booking',
          error: endText === '' ? 'end-missing' : 'end-unreadable',
        });
      else if (start === end) read.wrong('end', { kind: 'booking', error: 'end-equals-start' });
      const paidText = read.text('paid');
      const paid = paidText === '' ? null : readAmount(paidText);
      if (paid === null && paidText !== '') read.wrong('paid', { kind: 'fee-unreadable' });
      if (childId === null || date === null || start === null || end === null)
        return read.done(household);
      const [provider, sitter] = [read.text('provider'), read.text('sitter')];
      const values = { childId, date, start, end, paid, provider, sitter };
      const usage = before
        ? care.usage.map((one) => (one === before ? { ...one, ...values } : one))
        : [...care.usage, { id: freeBookingId(care.usage), ...values }];
      return read.done({ ...household, temporaryCare: { ...care, usage } });
    },
  };
}
