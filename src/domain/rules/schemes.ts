import kitaTemporaryCare from '../../../resources/schemes/kita-temporary-care.json';
import kitaWaitingList from '../../../resources/schemes/kita-waiting-list.json';
import suginamiTemporaryCare from '../../../resources/schemes/suginami-temporary-care.json';
import type { SchemeId, TemporaryCareSchemeId } from '../household';
import { parseScheme } from './schema';
import type { Scheme } from './scheme';
import { parseTemporaryCareScheme, type TemporaryCareScheme } from './temporary-care-scheme';

const schemes: Readonly<Record<SchemeId, Scheme>> = {
  'kita-waiting-list': parseScheme(kitaWaitingList),
};

const temporaryCareSchemes: Readonly<Record<TemporaryCareSchemeId, TemporaryCareScheme>> = {
  'suginami-temporary-care': parseTemporaryCareScheme(
    'suginami-temporary-care',
    suginamiTemporaryCare,
  ),
  'kita-temporary-care': parseTemporaryCareScheme('kita-temporary-care', kitaTemporaryCare),
};

/** The rule sets of a scheme. */
export const schemeOf = (id: SchemeId): Scheme => schemes[id];

/** The rule sets of a ward's 一時預かり. */
export const temporaryCareSchemeOf = (id: TemporaryCareSchemeId): TemporaryCareScheme =>
  temporaryCareSchemes[id];
