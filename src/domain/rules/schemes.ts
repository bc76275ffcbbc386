import kitaTemporaryCare from '../../../resources/schemes/kita-temporary-care.json';
import kitaWaitingList from '../../../resources/schemes/kita-waiting-list.json';
import suginamiTemporaryCare from '../../../resources/schemes/suginami-temporary-care.json';
import type { SchemeId, TemporaryCareSchemeId } from '../household';
import { parseScheme } from './schema';
import type { Scheme } from './scheme';
import { parseTemporaryCareScheme, type TemporaryCareScheme } from './temporary-care-scheme';

/** A rule file is read when it is first asked for: the first screen needs none of them. */
function once<Read>(read: () => Read): () => Read {
  let kept: Read | undefined;
  return () => {
    kept ??= read();
    return kept;
  };
}

const schemes: Readonly<Record<SchemeId, () => Scheme>> = {
  'kita-waiting-list': once(() => parseScheme(kitaWaitingList)),
};

const temporaryCareSchemes: Readonly<Record<TemporaryCareSchemeId, () => TemporaryCareScheme>> = {
  'suginami-temporary-care': once(() =>
    parseTemporaryCareScheme('suginami-temporary-care', suginamiTemporaryCare),
  ),
  'kita-temporary-care': once(() =>
    parseTemporaryCareScheme('kita-temporary-care', kitaTemporaryCare),
  ),
};

/** The rule sets of a scheme. */
export const schemeOf = (id: SchemeId): Scheme => schemes[id]();

/** The rule sets of a ward's 一時預かり. */
export const temporaryCareSchemeOf = (id: TemporaryCareSchemeId): TemporaryCareScheme =>
  temporaryCareSchemes[id]();
