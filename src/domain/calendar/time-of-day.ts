import { type Minutes, minutes } from '../quantities';

const pattern = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes since midnight of `HH:MM` (00:00–23:59), or null. */
export function parseTimeOfDay(text: string): Minutes | null {
  if (!pattern.test(text)) return null;
  return minutes(Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));
}

/** `HH:MM` of minutes since midnight; 24:00 for the end of a day. */
export function timeOfDayText(sinceMidnight: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(sinceMidnight / 60))}:${two(sinceMidnight % 60)}`;
}
