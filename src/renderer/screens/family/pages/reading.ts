import type { EntryError } from '../../../../copy/screens-family-errors';
import {
  type CivilDate,
  type DateBox,
  dateBoxesOf,
  readDateBoxes,
} from '../../../../domain/calendar';
import { failure, type Result, success } from '../../../../domain/result';
import { readBankKana, readDigits, readKana, trimmed } from '../../../../domain/writing';
import type { FieldErrors, Fields } from './page';

/** The three fields of a date. */
export const boxName = (name: string, box: DateBox): string => `${name}.${box}`;

export function boxesIn(fields: Fields, name: string) {
  const box = (which: DateBox) => fields[boxName(name, which)] ?? '';
  return { year: box('year'), month: box('month'), day: box('day') };
}

/** A date as the fields of a page. */
export function dateFields(name: string, date: CivilDate | null): Fields {
  const { year, month, day } = dateBoxesOf(date);
  return {
    [boxName(name, 'year')]: year,
    [boxName(name, 'month')]: month,
    [boxName(name, 'day')]: day,
  };
}

/** The year of a date alone, for one that is likely in the same year. */
export const yearField = (name: string, date: CivilDate): Fields => ({
  [boxName(name, 'year')]: dateBoxesOf(date).year,
});

/** Reads the fields of a page one after the other and keeps what is wrong with each. */
export function readingOf(fields: Fields) {
  const errors: Record<string, EntryError> = {};
  const text = (name: string) => trimmed(fields[name] ?? '');
  const wrong = (name: string, error: EntryError): null => {
    errors[name] ??= error;
    return null;
  };
  const date = (name: string): CivilDate | null => {
    const read = readDateBoxes(boxesIn(fields, name));
    if (read.ok) return read.date;
    return wrong(boxName(name, read.problem.box), read.problem);
  };
  return {
    text,
    wrong,
    date,
    /** A date without which the whole entry means nothing. */
    neededDate(name: string, what: string): CivilDate | null {
      const found = date(name);
      const empty = Object.values(boxesIn(fields, name)).every((one) => one.trim() === '');
      return found ?? (empty ? wrong(boxName(name, 'year'), { kind: 'date-missing', what }) : null);
    },
    kana(name: string): string {
      const read = readKana(text(name));
      if (read.ok) return read.kana;
      wrong(name, { kind: 'not-kana', odd: read.odd });
      return '';
    },
    bankKana(name: string): string {
      const read = readBankKana(text(name));
      if (read.ok) return read.kana;
      wrong(name, { kind: 'not-bank-kana', odd: read.odd });
      return '';
    },
    /** At most `length` digits, or exactly so many; nothing when the field is empty. */
    digits(name: string, length: number, error: EntryError, exactly = false): string {
      if (text(name) === '') return '';
      const read = readDigits(text(name), length);
      if (read !== null && (!exactly || read.length === length)) return read;
      wrong(name, error);
      return '';
    },
    /** One of the values, or null where none is chosen. */
    choice<Value extends string>(name: string, values: readonly Value[]): Value | null {
      return values.find((value) => value === fields[name]) ?? null;
    },
    done<Value>(value: Value): Result<Value, FieldErrors> {
      return Object.keys(errors).length > 0 ? failure(errors) : success(value);
    },
  };
}
