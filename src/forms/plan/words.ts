/**
 * The words a filled form carries that are not its own: they are written in the room of the sentences
 * and come in with the request.
 */
export interface PaperWords {
  /** 別紙, over the page and as its name. */
  readonly attachment: string;
  /** What stands in the box of an answer that goes on there, longest first. */
  readonly seeAttachment: (number: number) => readonly string[];
  /** Whose paper a loose page belongs to; names where they are known. */
  readonly about: (applicant: string | null, child: string | null) => string;
  /** A cell as people would name it; `row` counts from 1. */
  readonly cell: (table: string, row: number, column: string) => string;
}
