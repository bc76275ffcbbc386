/** Where one was in a preview when one went to where an answer is entered. */
export interface Spot {
  /** Of the document. */
  readonly key: string;
  /** From 1. */
  readonly page: number;
  /** The id of what was pressed. */
  readonly control: string;
  /** Percent of true size; null: as wide as the screen gives. */
  readonly zoom: number | null;
}
