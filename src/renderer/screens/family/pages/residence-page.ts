import { dateText } from '../../../../copy/quantities';
import { groups, roles } from '../../../../copy/screens-family';
import { residencePage as residenceCopy } from '../../../../copy/screens-family-pages';
import { type ParentRole, taxBaseDateOf } from '../../../../domain/application';
import { type CivilDate, monthOf, parseCivilDate } from '../../../../domain/calendar';
import type { AddressOn, Household, Parent } from '../../../../domain/household';
import { datesOf } from '../../../../domain/usage';
import type { EntryPage, Input } from './page';
import { readingOf } from './reading';

/** The days on which it matters where a parent lived: of the bookings, or of today before there are any. */
export function residenceDates(household: Household, parent: Parent, today: string): CivilDate[] {
  const now = household.usage.length === 0 ? parseCivilDate(today) : null;
  return [
    ...new Set([
      ...household.usage.flatMap(datesOf).map((date) => taxBaseDateOf(monthOf(date))),
      ...(now ? [taxBaseDateOf(monthOf(now))] : []),
      ...parent.addressOn.map(({ date }) => date),
    ]),
  ].sort();
}

const places = ['inside', 'outside', 'abroad'] as const;

/** Where a parent lived on each 1 January that matters. */
export function residencePage(
  role: ParentRole,
  parent: Parent,
  household: Household,
  today: string,
): EntryPage {
  const dates = residenceDates(household, parent, today);
  const found = (date: CivilDate) => parent.addressOn.find((one) => one.date === date);
  const inputs = dates.flatMap((date): readonly Input[] => [
    {
      kind: 'choice',
      name: `place-${date}`,
      label: residenceCopy.on(dateText(date)),
      options: [
        ...places.map((value) => ({ value, text: residenceCopy[value] })),
        { value: '', text: residenceCopy.unknown },
      ],
    },
    {
      kind: 'text',
      name: `municipality-${date}`,
      label: residenceCopy.municipality,
      hint: residenceCopy.municipalityHint,
      when: (fields) => fields[`place-${date}`] === 'outside',
    },
  ]);
  const initial = Object.fromEntries(
    dates.flatMap((date) => [
      [`place-${date}`, found(date)?.place ?? ''],
      [`municipality-${date}`, found(date)?.municipality ?? ''],
    ]),
  );
  return {
    key: `residence/${role}`,
    group: groups.residence,
    title: residenceCopy.title(roles[role]),
    lead: residenceCopy.lead,
    inputs: [...inputs, { kind: 'flag', name: 'filed', label: residenceCopy.filed }],
    initial: { ...initial, filed: parent.taxCertificateAlreadyFiled ? 'yes' : '' },
    read: (fields) => {
      const read = readingOf(fields);
      const addressOn = dates.flatMap((date): AddressOn[] => {
        const place = read.choice(`place-${date}`, places);
        if (place === null) return [];
        const municipality = read.text(`municipality-${date}`);
        if (place === 'outside' && municipality === '')
          read.wrong(`municipality-${date}`, { kind: 'municipality-missing' });
        return [
          { ...found(date), date, place, municipality: place === 'outside' ? municipality : null },
        ];
      });
      const taxCertificateAlreadyFiled = fields['filed'] === 'yes';
      return read.done({
        ...household,
        [role]: { ...parent, addressOn, taxCertificateAlreadyFiled },
      });
    },
  };
}
