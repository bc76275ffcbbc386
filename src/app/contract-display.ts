import { z } from 'zod';

/** 文字の大きさ, in percent of the usual size. */
export const textSizes = [100, 125, 150, 175, 200] as const;

/** How the window looks on this computer. It belongs to the computer, not to a household. */
export const displaySchema = z.object({
  /** 窓口モード: for a clerk beside an applicant. */
  counter: z.boolean(),
  textSize: z.literal(textSizes),
});
export type Display = Readonly<z.infer<typeof displaySchema>>;

export const usualDisplay: Display = { counter: false, textSize: 100 };

export const displayContract = {
  /** Keeps how the window looks for the next time; `start` gives it back. */
  setDisplay: { request: displaySchema, response: z.object({}) },
} as const;
