import holidays from '@holiday-jp/holiday_jp/lib/holidays';
import type { CivilDate } from './civil-date';

const byDate: Readonly<Record<string, { readonly name: string } | undefined>> = holidays;

/**
 * The name of the 国民の祝日, 振替休日 or 国民の休日 on a date, or null. Source: @holiday-jp/holiday_jp
 * (内閣府「国民の祝日」), 1970–2050.
 */
export const holidayNameOf = (date: CivilDate): string | null => byDate[date]?.name ?? null;
