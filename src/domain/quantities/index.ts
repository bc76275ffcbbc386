declare const unit: unique symbol;

/** Whole yen. Never a fraction: rounding happens once, in `subsidy/billing.ts`. */
export type Yen = number & { readonly [unit]: 'yen' };

/** Whole minutes: a length of time, or the minutes since midnight where a name says so. */
export type Minutes = number & { readonly [unit]: 'minutes' };

export const yen = (value: number): Yen => value as Yen;
export const minutes = (value: number): Minutes => value as Minutes;
