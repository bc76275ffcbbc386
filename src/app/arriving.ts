/** A file the page hands over piece by piece, in memory. */
export interface Arriving {
  /** Adds the next piece; false when it is not the next one, or more than was announced. */
  readonly add: (at: number, part: Uint8Array) => boolean;
  /** All of it; null: something is still to come. */
  readonly whole: () => Uint8Array | null;
}

/** @param length how many bytes were announced */
export function arriving(length: number): Arriving {
  const bytes = new Uint8Array(length);
  let received = 0;
  return {
    add(at, part) {
      if (at !== received || at + part.length > length) return false;
      bytes.set(part, at);
      received += part.length;
      return true;
    },
    whole: () => (received === length ? bytes : null),
  };
}
