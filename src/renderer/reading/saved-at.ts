/** Made when one is needed: making the first takes tens of milliseconds of a window's start. */
const formats: Partial<Record<'short' | 'medium', Intl.DateTimeFormat>> = {};

function pointInTime(savedAt: string, timeStyle: 'short' | 'medium'): string {
  const time = Date.parse(savedAt);
  if (Number.isNaN(time)) return savedAt;
  formats[timeStyle] ??= new Intl.DateTimeFormat('ja-JP', {
    dateStyle: 'long',
    timeStyle,
    timeZone: 'Asia/Tokyo',
  });
  return formats[timeStyle].format(time);
}

/** 2026年11月22日 9:05. Text that is no point in time is shown as it is. */
export const savedAtText = (savedAt: string): string => pointInTime(savedAt, 'short');

/** 2026年11月22日 9:05:03: backups of one minute are told apart. */
export const momentText = (savedAt: string): string => pointInTime(savedAt, 'medium');
