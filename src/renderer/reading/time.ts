import { parseTimeOfDay } from '../../domain/calendar';
import type { TimeOfDay } from '../../domain/usage';
import { narrow } from './narrow';

const patterns = [/^(\d{1,2}):(\d{1,2})$/, /^(\d{1,2})(\d{2})$/, /^(\d{1,2})時(?:(\d{1,2})分?)?$/];

/**
 * A time of day as people type it: `8:30`, `0830`, `830`, 「８：３０」, 「8時30分」, 「8時半」. 24:00 is
 * midnight, `00:00`. Null when it is none of these.
 */
export function readTime(text: string): TimeOfDay | null {
  const plain = narrow(text).replace(/時半$/, '時30分');
  for (const pattern of patterns) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const [, hours = '', minutes = '0'] = match;
    const time = `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
    if (time === '24:00') return '00:00';
    return parseTimeOfDay(time) === null ? null : time;
  }
  return null;
}
