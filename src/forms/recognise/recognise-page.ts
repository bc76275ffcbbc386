import type { SeenPage } from '../page';
import { cellPlaces } from './cell-places';
import { withCombs } from './comb';
import { officeBegins, openPlaces } from './open-places';
import type { Recognised } from './recognised';
import { settle } from './settle';
import { sheetOf } from './sheet';

/** Where answers go on a page, from its rules and words. */
export function recognisePage(page: SeenPage): readonly Recognised[] {
  if (page.texts.length === 0) return [];
  const sheet = withCombs(sheetOf(page));
  const office = officeBegins(sheet);
  const inCells = cellPlaces(sheet);
  const places = [...inCells, ...openPlaces(sheet, inCells)];
  return settle(
    places.filter(({ box }) => (box[1] + box[3]) / 2 < office),
    page.page,
  );
}
