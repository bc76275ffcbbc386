import { answers as copy } from '../../../../copy/screens-answers';
import { documents } from '../../../../copy/screens-documents';
import type { Area } from '../filled';
import { type Place, placeOf, type Subject, type Way } from './place-of';

/** An answer on a page of a paper, and where it is entered. */
export interface PlacedAnswer {
  readonly area: Area;
  /** What stands there, in words. */
  readonly content: string;
  readonly place: Place;
}

/** One that leads somewhere. */
export type OpenAnswer = PlacedAnswer & { readonly place: Way };

export const leadsOn = (answer: PlacedAnswer): answer is OpenAnswer => answer.place.kind !== 'none';

/** Beyond this a table would be read out whole. */
const longest = 60;

function contentOf({ becomes, byOthers, text }: Area): string {
  switch (becomes) {
    case 'missing':
      return copy.missing;
    case 'blank':
      return byOthers ? documents.byOthers : documents.byHand;
    case 'empty':
      return copy.empty;
    case 'written': {
      // A table without rows.
      if (text.trim() === '') return copy.empty;
      return text.length > longest ? `${text.slice(0, longest)}…` : text;
    }
    default:
      return becomes satisfies never;
  }
}

export const answersOn = (areas: readonly Area[], subject: Subject): readonly PlacedAnswer[] =>
  areas.map((area) => ({ area, content: contentOf(area), place: placeOf(area, subject) }));

/** 「申請者 氏名「髙橋 真由美」: なおす」 */
export const goToName = ({ area, content, place }: OpenAnswer): string =>
  copy.goToOf(area.label, content, copy.goTo[place.kind]);

/** The controls of an answer: over its place on the page, and in the list. */
export const controlOf = (where: 'page' | 'list', page: number, { fieldId }: Area): string =>
  `answer-${where}-${page}-${fieldId}`;
