import type { SeenPage } from '../page';
import { cellPlaces } from './cell-places';
import { withCombs } from './comb';
import { fieldPlaces, fieldsOf } from './fields';
import { officeBegins, openPlaces } from './open-places';
import type { Place } from './place';
import type { Recognised } from './recognised';
import { settle } from './settle';
import { type Sheet, sheetOf } from './sheet';

/** Where answers go on a page: its own fields where it has some, else its rules and words. */
export function recognisePage(page: SeenPage): readonly Recognised[] {
  const fields = fieldsOf(page).length > 0;
  if (page.texts.length === 0 && !fields) return [];
  const sheet = withCombs(sheetOf(page));
  const printed = printedPlaces(sheet);
  return settle(fields ? fieldPlaces(sheet, printed) : printed, page.page);
}

function printedPlaces(sheet: Sheet): readonly Place[] {
  const office = officeBegins(sheet);
  const inCells = cellPlaces(sheet);
  return [...inCells, ...openPlaces(sheet, inCells)].filter(
    ({ box }) => (box[1] + box[3]) / 2 < office,
  );
}
