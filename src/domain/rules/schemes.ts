import kitaWaitingList from '../../../resources/schemes/kita-waiting-list.json';
import type { SchemeId } from '../household';
import { parseScheme } from './schema';
import type { Scheme } from './scheme';

const schemes: Readonly<Record<SchemeId, Scheme>> = {
  'kita-waiting-list': parseScheme(kitaWaitingList),
};

/** The rule sets of a scheme. */
export const schemeOf = (id: SchemeId): Scheme => schemes[id];
