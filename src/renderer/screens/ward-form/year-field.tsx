import { ward as copy } from '../../../copy/screens-ward';
import { fiscalYearName, fiscalYearOf, readDate } from '../../../domain/calendar';
import { SelectField } from '../../components/field';

const everyYear = '';

/** What a form is called when nobody gives it another name. */
export const usualRevision = (year: number | null): string =>
  year === null ? copy.revisionAny : copy.revisionOf(fiscalYearName(year));

/** The sentence where a form that prints its year is to be kept for another one; null: nothing wrong. */
export const yearError = (year: number | null, printed: number | null): string | null =>
  printed === null || year === printed ? null : copy.yearDiffers(fiscalYearName(printed));

/** Which fiscal year a form is for; what is printed on it is said. */
export function YearField({
  id,
  year,
  printed,
  today,
  error,
  onYear,
}: {
  readonly id: string;
  /** Null: every year. */
  readonly year: number | null;
  /** The year that stands on the form; null: none. */
  readonly printed: number | null;
  readonly today: string;
  readonly error: string | null;
  readonly onYear: (year: number | null) => void;
}) {
  const onToday = readDate(today);
  const thisYear = onToday ? fiscalYearOf(onToday) : 2026;
  const years = new Set([1, 0, -1, -2, -3].map((step) => thisYear + step));
  for (const one of [year, printed]) if (one !== null) years.add(one);
  return (
    <SelectField
      id={id}
      label={copy.year}
      hint={printed === null ? copy.yearHint : copy.yearPrinted(fiscalYearName(printed))}
      error={error}
      value={year === null ? everyYear : String(year)}
      options={[
        { value: everyYear, text: copy.everyYear },
        ...[...years]
          .sort((a, b) => b - a)
          .map((one) => ({ value: String(one), text: fiscalYearName(one) })),
      ]}
      onChange={(value) => onYear(value === everyYear ? null : Number(value))}
    />
  );
}
