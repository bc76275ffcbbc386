/** CSS pixels a point at true size. */
export const pixelsPerPoint = 96 / 72;

/** CSS pixels a point at a zoom in percent. */
export const scaleAt = (percent: number): number => (pixelsPerPoint * percent) / 100;
