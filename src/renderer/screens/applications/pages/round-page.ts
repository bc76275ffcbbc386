import { monthText } from '../../../../copy/quantities';
import { pages } from '../../../../copy/screens-applications';
import {
  applicationsOf,
  proposedAfter,
  roundOf,
  roundsOf,
  withNewApplication,
  withRound,
} from '../../../../domain/application';
import {
  addMonths,
  type CivilMonth,
  fiscalYearName,
  fiscalYearOf,
  fiscalYearStart,
  monthOf,
  parseCivilDate,
  parseCivilMonth,
} from '../../../../domain/calendar';
import {
  type Application,
  arrivals,
  type Household,
  type Round,
} from '../../../../domain/household';
import { readDigits } from '../../../../domain/writing';
import type { EntryPage, Fields } from '../../family/pages/page';
import { dateFields, readingOf } from '../../family/pages/reading';

const copy = pages.round;
const choose = { value: '', text: copy.choose };

/** 4月 … 3月(翌年), as the months of a fiscal year. */
const monthOptions = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => ({
  value: String(month).padStart(2, '0'),
  text: month < 4 ? copy.nextMonth(month) : copy.month(month),
}));

const inYear = (fiscalYear: number, month: string): CivilMonth | null =>
  parseCivilMonth(`${month < '04' ? fiscalYear + 1 : fiscalYear}-${month}`);

/** The years of the bookings, and those around today. */
function yearOptions({ usage }: Household, today: string) {
  const day = parseCivilDate(today);
  const now = day ? [fiscalYearOf(day) - 1, fiscalYearOf(day)] : [];
  const years = new Set([...usage.map(({ date }) => fiscalYearOf(date)), ...now]);
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => ({
      value: String(year),
      text: fiscalYearName(year),
    }));
}

/** The ward pays after the round closes: the months of its year and the half year behind. */
const paidInOptions = (fiscalYear: number) =>
  Array.from({ length: 18 }, (_, at) => monthOf(addMonths(fiscalYearStart(fiscalYear), at))).map(
    (month) => ({ value: month as string, text: monthText(month) }),
  );

const fieldsOf = (round: Partial<Round>): Fields => ({
  fiscalYear: round.fiscalYear === undefined ? '' : String(round.fiscalYear),
  number: round.number === undefined ? '' : String(round.number),
  from: round.from?.slice(5) ?? '',
  to: round.to?.slice(5) ?? '',
  ...dateFields('opensOn', round.opensOn ?? null),
  ...dateFields('closesOn', round.closesOn ?? null),
  arrival: round.arrival ?? '',
  paidIn: round.paidIn ?? '',
  source: round.source ?? '',
});

function read(fields: Fields, before: Partial<Round>) {
  const reading = readingOf(fields);
  const missing = (name: string, what: string) => reading.wrong(name, { kind: 'choose', what });
  const fiscalYear = Number(fields['fiscalYear'] ?? '');
  if (!fiscalYear) missing('fiscalYear', copy.fiscalYear);
  const number = Number(readDigits(reading.text('number'), 2) ?? '');
  if (!number) reading.wrong('number', { kind: 'round-number' });
  const month = (name: 'from' | 'to') => {
    const found = inYear(fiscalYear, fields[name] ?? '');
    return found ?? missing(name, copy[name]);
  };
  const [from, to] = [month('from'), month('to')];
  if (from && to && to < from) reading.wrong('to', { kind: 'months-reversed' });
  const [opensOn, closesOn] = [reading.date('opensOn'), reading.date('closesOn')];
  if (opensOn && closesOn && closesOn < opensOn)
    reading.wrong('closesOn.year', { kind: 'ends-before-start' });
  const source = reading.text('source');
  if (source === '') reading.wrong('source', { kind: 'text-missing', what: copy.source });
  const round = {
    ...before,
    fiscalYear,
    number,
    from: from as CivilMonth,
    to: to as CivilMonth,
    opensOn,
    closesOn,
    arrival: reading.choice('arrival', arrivals),
    paidIn: parseCivilMonth(fields['paidIn'] ?? ''),
    source,
  };
  return { round, done: reading.done };
}

/** What a round page is about: one that is there, a new one, or the one after that of an application. */
interface Subject {
  readonly key: string;
  readonly before: Partial<Round>;
  /** Made with the round: an application like this one. */
  readonly like: Application | null;
}

function pageAbout({ key, before, like }: Subject, household: Household, today: string): EntryPage {
  const initial = fieldsOf(before);
  const year = before.fiscalYear ?? Number(yearOptions(household, today)[0]?.value);
  return {
    key,
    group: pages.group,
    title: copy.title,
    lead: copy.lead,
    makes: before.id === undefined,
    inputs: [
      {
        kind: 'select',
        name: 'fiscalYear',
        label: copy.fiscalYear,
        options: [choose, ...withYear(yearOptions(household, today), before.fiscalYear)],
      },
      { kind: 'digits', name: 'number', label: copy.number, hint: copy.numberHint },
      { kind: 'select', name: 'from', label: copy.from, options: [choose, ...monthOptions] },
      { kind: 'select', name: 'to', label: copy.to, options: [choose, ...monthOptions] },
      { kind: 'date', name: 'opensOn', label: copy.opensOn },
      { kind: 'date', name: 'closesOn', label: copy.closesOn },
      {
        kind: 'choice',
        name: 'arrival',
        label: copy.arrival,
        options: [
          ...arrivals.map((value) => ({ value, text: copy.arrivals[value] })),
          { value: '', text: copy.arrivalNone },
        ],
      },
      {
        kind: 'select',
        name: 'paidIn',
        label: copy.paidIn,
        options: [{ value: '', text: copy.paidInNone }, ...paidInOptions(year)],
      },
      { kind: 'text', name: 'source', label: copy.source, hint: copy.sourceHint, width: 'wide' },
    ],
    initial,
    read: (fields) => {
      const { round, done } = read(fields, before);
      const made = withRound(household, round);
      if (like === null) return done(made.household);
      const { childIds, subsidies } = like;
      const roundId = made.round.id;
      return done(withNewApplication(made.household, { roundId, childIds, subsidies }).household);
    },
  };
}

const withYear = (
  options: readonly { readonly value: string; readonly text: string }[],
  year: number | undefined,
) =>
  year === undefined || options.some(({ value }) => value === String(year))
    ? options
    : [{ value: String(year), text: fiscalYearName(year) }, ...options];

/** `rounds/new`, `rounds/r1`, and `rounds/after/a1`: the round after that of an application, with one like it. */
export function roundPage(key: string, household: Household, today: string): EntryPage | null {
  const [, first = '', second] = key.split('/');
  if (first === 'new') return pageAbout({ key, before: {}, like: null }, household, today);
  if (first === 'after') {
    const like = applicationsOf(household).find(({ id }) => id === second);
    const round = like && roundOf(household, like);
    return like && round
      ? pageAbout({ key, before: proposedAfter(round), like }, household, today)
      : null;
  }
  const before = roundsOf(household).find(({ id }) => id === first);
  return before ? pageAbout({ key, before, like: null }, household, today) : null;
}
