import {
  type BankAnswers,
  type ChildAnswers,
  certificationOf,
  type DelegateAnswers,
  holderOf,
  type PersonAnswers,
} from '../../domain/application';
import {
  type BankAccount,
  bankNameParts,
  type Child,
  fullKana,
  fullName,
  type Household,
  type Parent,
  type PersonName,
} from '../../domain/household';
import { firstUseOf, inOrder } from '../../domain/usage';

/** Null for what is not entered: an empty answer is reported, not printed. */
const entered = (text: string | null): string | null =>
  text === null || text.trim() === '' ? null : text;

/** フリガナ with a part missing is reported rather than printed in half. */
const wholeKana = (name: PersonName): string | null => {
  const isHalf =
    (name.family !== '' && name.familyKana === '') || (name.given !== '' && name.givenKana === '');
  return isHalf ? null : entered(fullKana(name));
};

export const personAnswers = (parent: Parent): PersonAnswers => ({
  name: entered(fullName(parent.name)),
  nameKana: wholeKana(parent.name),
  birthDate: parent.birthDate,
  postalCode: entered(parent.postalCode),
  address: entered(parent.address),
  phone: entered(parent.phone),
  email: entered(parent.email),
  relationship: entered(parent.relationship),
});

/** The answers about a child. */
export function childAnswers(child: Child, household: Household): ChildAnswers {
  const bookings = inOrder(household.usage.filter(({ childId }) => childId === child.id));
  const providers = [...new Set(bookings.map(({ provider }) => provider))].filter(Boolean);
  const certification = child.certifications[certificationOf(child)];
  return {
    id: child.id,
    name: entered(fullName(child.name)),
    nameKana: wholeKana(child.name),
    birthDate: child.birthDate,
    birthOrder: child.birthOrder,
    certificationNumber: entered(certification?.number ?? null),
    certificationFrom: certification?.from ?? null,
    certificationTo: certification?.to ?? null,
    careNeed: certification?.careNeed ?? null,
    route: child.route?.kind ?? null,
    returnedOn: child.route?.kind === 'leave-completed' ? child.route.returnedOn : null,
    firstUse: firstUseOf(child, household.usage),
    providers: entered(providers.join('、')),
  };
}

/** 城北信用金庫 → 城北 and 信用金庫 to circle; a name with no such ending is written whole. */
export function bankAnswers(account: BankAccount): BankAnswers {
  const { stem, kind } = bankNameParts(account.bankName);
  return {
    bankStem: entered(stem),
    bankName: entered(account.bankName),
    bankKind: entered(account.bankName) === null ? null : (kind?.kind ?? 'other'),
    bankCode: entered(account.bankCode),
    branchName: entered(account.branchName),
    branchCode: entered(account.branchCode),
    type: account.type,
    number: entered(account.number),
    holder: entered(account.holder),
    holderKana: entered(account.holderKana),
  };
}

/** The account holder as 受任者: with the address we know when it is one of the parents. */
export function delegateAnswers(household: Household): DelegateAnswers | null {
  const holder = entered(household.bankAccount?.holder ?? null);
  if (holder === null) return null;
  const role = holderOf(household);
  const parent = role && household[role];
  const person = parent && personAnswers(parent);
  return {
    name: holder,
    address: person?.address ?? null,
    birthDate: person?.birthDate ?? null,
    phone: person?.phone ?? null,
  };
}
