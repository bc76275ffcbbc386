/**
 * How far this printer's ink has to be moved to stand where it should, in millimetres to the right and
 * down. A property of a printer and its paper tray: no template knows of it.
 */
export interface PrinterOffset {
  readonly right: number;
  readonly down: number;
}

export const noOffset: PrinterOffset = { right: 0, down: 0 };

/** No printer is further off; what is more is a mistake in measuring. */
export const largestOffset = 20;

/** Points in a millimetre. */
export const perMillimetre = 72 / 25.4;

/** Where the two long lines of the calibration sheet stand, from the left and upper edge of the paper. */
export const linesFromEdge = 20;

/**
 * What to move by, from what was measured on a calibration sheet: millimetres from the paper's left edge
 * to the long upright line and from its upper edge to the long line across. To a tenth of a millimetre.
 */
export const offsetFrom = (measured: {
  readonly left: number;
  readonly top: number;
}): PrinterOffset => ({
  right: tenths(linesFromEdge - measured.left),
  down: tenths(linesFromEdge - measured.top),
});

const tenths = (value: number): number => Math.round(value * 10) / 10 || 0;
