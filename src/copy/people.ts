import { type Child, fullName, type Household } from '../domain/household';

/** 髙橋 さくら; 「お子さん(2人目)」 until there is a name. */
export const childTitle = (child: Child, { children }: Household): string =>
  fullName(child.name) || `お子さん(${children.findIndex(({ id }) => id === child.id) + 1}人目)`;

/** 髙橋 さくらさん; without a name the title alone, which is polite as it is. */
export const childPolitely = (child: Child, household: Household): string =>
  fullName(child.name) === '' ? childTitle(child, household) : `${fullName(child.name)}さん`;
