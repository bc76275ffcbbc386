import type { Response } from '../../../app/contract';
import type { PlannedDocument } from '../../../domain/application';
import type { Household } from '../../../domain/household';

type Answered = Response<'fillDocuments'>;

/** A filled document with the very bytes that are shown, saved and printed. */
export interface FilledDocument extends Omit<Answered['documents'][number], 'pdf'> {
  readonly planned: PlannedDocument;
  readonly title: string;
  readonly bytes: Uint8Array;
}

/** Where an answer stands on a page, and what became of it. */
export type Area = FilledDocument['areas'][number][number];

/** Why a document could not be made: a line each, with its title. */
export type FillProblem = Answered['problems'][number];

/** What was asked for; saving asks for the same again. */
export interface FillRequest {
  readonly household: Household;
  readonly from: string | null;
  readonly to: string | null;
  readonly keys: readonly string[];
  readonly filingDate: string;
  readonly inkOnly: boolean;
}

export interface Filled {
  readonly request: FillRequest;
  readonly documents: readonly FilledDocument[];
  readonly problems: readonly FillProblem[];
}

export const pagesOf = (documents: readonly FilledDocument[]): number =>
  documents.reduce((sum, { pages }) => sum + pages, 0);

export function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
