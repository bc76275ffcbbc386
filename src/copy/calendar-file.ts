import type { CivilDate } from '../domain/calendar';
import { dayWithWeekday } from './quantities';

/** What stands in the calendar file of the deadlines: a family shares it, so it names as little as it can. */
export const calendarEntry = {
  fileName: (today: string): string => `期限 ${today}`,
  title: (what: string, whose: string): string =>
    `シッター補助: ${what}${whose === '' ? '' : `(${whose})`}`,
  /** A child without a name. */
  numbered: (number: number): string => `お子さん${number}人目`,
  description: (detail: string): string =>
    `${detail}\nこの予定は、書き出した日の入力内容によるものです。日付が変わったら、もう一度書き出して読み込んでください。`,
  otherDay: (date: CivilDate): string =>
    `数えかたが2とおりあり、早いほうの日に入れています(もう1つは${dayWithWeekday(date)})。`,
} as const;
