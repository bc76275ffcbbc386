const format = new Intl.DateTimeFormat('ja-JP', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Asia/Tokyo',
});

/** 2026年11月22日 9:05. Text that is no point in time is shown as it is. */
export function savedAtText(savedAt: string): string {
  const time = Date.parse(savedAt);
  return Number.isNaN(time) ? savedAt : format.format(time);
}
