const formatOf = (timeStyle: 'short' | 'medium') =>
  new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeStyle, timeZone: 'Asia/Tokyo' });
const toTheMinute = formatOf('short');
const toTheSecond = formatOf('medium');

/** 2026年11月22日 9:05. Text that is no point in time is shown as it is. */
export function savedAtText(savedAt: string, format = toTheMinute): string {
  const time = Date.parse(savedAt);
  return Number.isNaN(time) ? savedAt : format.format(time);
}

/** 2026年11月22日 9:05:03: backups of one minute are told apart. */
export const momentText = (savedAt: string): string => savedAtText(savedAt, toTheSecond);
