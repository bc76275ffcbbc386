import type { Household, Parent } from '../../../../domain/household';
import { absencePage } from './absence-page';
import { accountPage, holderPage } from './bank-pages';
import { certificationPage } from './certification-page';
import { childPage, childParts } from './child-pages';
import { moreChildrenPage } from './more-children-page';
import type { EntryPage } from './page';
import { parentPage, parentParts } from './parent-pages';
import { residencePage } from './residence-page';
import { settingsPage } from './settings-page';
import { spousePage } from './spouse-page';
import { temporaryCarePage } from './temporary-care-pages';

const position = (text: string | undefined): number | null =>
  text === 'new' ? null : Number(text);

const parentOf = (household: Household, role: string | undefined): Parent | null =>
  role === 'spouse' ? household.spouse : household.applicant;

function pageOfChild(household: Household, id: string, part: string, at: string | undefined) {
  const child = household.children.find((one) => one.id === id);
  if (child === undefined) return null;
  if (part === 'certifications') return certificationPage(child, position(at), household);
  const known = childParts.find((one) => one === part);
  return known ? childPage(known, child, household) : null;
}

/** The page of a key, or null where what it is about is no longer there. */
export function pageOf(key: string, household: Household, today: string): EntryPage | null {
  const [area = '', first, second = '', third] = key.split('/');
  switch (area) {
    case 'applicant':
    case 'spouse': {
      if (first === undefined) return spousePage(household);
      const parent = parentOf(household, area);
      const part = parentParts.find((one) => one === first);
      return parent && part ? parentPage(area, part, parent, household) : null;
    }
    case 'children':
      return pageOfChild(household, first ?? '', second, third);
    case 'more-children':
      return moreChildrenPage(household);
    case 'bank':
      return first === 'holder' ? holderPage(household) : accountPage(household);
    case 'residence': {
      const role = first === 'spouse' ? 'spouse' : 'applicant';
      const parent = parentOf(household, role);
      return parent && residencePage(role, parent, household, today);
    }
    case 'absences':
      return absencePage(position(first), household);
    case 'temporary-care':
      return temporaryCarePage(first, second, household);
    case 'settings':
      return settingsPage(household);
    default:
      return null;
  }
}
