import { z } from 'zod';
import { parseTimeOfDay } from '../calendar';

/** Shapes of values that several schemes have. Times become minutes since midnight. */
export const time = z.string().transform((text, context) => {
  const minutes = text === '24:00' ? 1440 : parseTimeOfDay(text);
  if (minutes === null) context.addIssue('no such time');
  return minutes;
});
export const timeSpan = z.object({ from: time, to: time });
/** Hours in the file, minutes in the program. */
export const hours = z.number().transform((value) => value * 60);
export const wholeYen = z.int().min(0);
