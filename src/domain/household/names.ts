import type { PersonName } from './household';

const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(' ');

/** 髙橋 さくら */
export const fullName = (name: PersonName): string => joined(name.family, name.given);

/** タカハシ サクラ */
export const fullKana = (name: PersonName): string => joined(name.familyKana, name.givenKana);

/** The name without spaces or width differences: two ways of writing one name compare equal. */
export const comparableName = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');
