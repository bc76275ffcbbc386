const inJapan = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** A moment as part of a file name: 2026-11-22 10-30-05, in Japan. Names sort like moments. */
export const stampOf = (moment: Date): string => inJapan.format(moment).replaceAll(':', '-');

/** The moment at the beginning of a name, or null. */
export function momentIn(name: string): Date | null {
  const found = /^(\d{4}-\d{2}-\d{2}) (\d{2})-(\d{2})-(\d{2})/.exec(name);
  if (found === null) return null;
  const moment = new Date(`${found[1]}T${found[2]}:${found[3]}:${found[4]}+09:00`);
  return Number.isNaN(moment.getTime()) ? null : moment;
}
