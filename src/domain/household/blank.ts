import type { BankAccount, Child, Household, Parent, PersonName } from './household';

const blankName: PersonName = { family: '', given: '', familyKana: '', givenKana: '' };

/** A parent of whom nothing is known yet. */
export const blankParent: Parent = {
  name: blankName,
  birthDate: null,
  postalCode: '',
  address: '',
  phone: '',
  email: null,
  relationship: null,
  addressOn: [],
  taxCertificateAlreadyFiled: false,
};

/** A child of whom only its place in the file is known: the first `c1`, `c2` … that is free. */
export function blankChild(children: readonly Child[]): Child {
  const taken = new Set(children.map(({ id }) => id));
  let number = children.length + 1;
  while (taken.has(`c${number}`)) number += 1;
  return {
    id: `c${number}`,
    name: blankName,
    birthDate: null,
    birthOrder: null,
    certifications: [],
    confirmedFrom: null,
    route: null,
    enrolledOn: null,
  };
}

export const blankAccount: BankAccount = {
  bankName: '',
  bankCode: '',
  branchName: '',
  branchCode: '',
  type: 'ordinary',
  number: '',
  holder: '',
  holderKana: '',
};

/** A new household: nothing in it yet, and a valid file all the same. */
export const blankHousehold: Household = {
  format: 'sitter-hojo/household',
  version: 1,
  scheme: 'kita-waiting-list',
  applicant: blankParent,
  spouse: null,
  bankAccount: null,
  children: [],
  absences: [],
  usage: [],
  settings: {
    billing: null,
    feeSubsidyMaxClass: null,
    feeSubsidyTaxedOnly: null,
    householdTaxed: null,
  },
};
