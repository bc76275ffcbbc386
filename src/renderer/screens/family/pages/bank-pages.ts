import { groups } from '../../../../copy/screens-family';
import { bankPages } from '../../../../copy/screens-family-pages';
import {
  type BankAccount,
  blankAccount,
  fullKana,
  fullName,
  type Household,
  type Parent,
} from '../../../../domain/household';
import { accountNumber } from '../../../../domain/writing';
import type { EntryPage, Input } from './page';
import { filledByPassbook, isPostBank, wrongInPassbook } from './post-bank';
import { readingOf } from './reading';

/** An account with nothing in it is none. */
const kept = (account: BankAccount): BankAccount | null => {
  const { type: _, ...texts } = account;
  return Object.values(texts).every((text) => text === '') ? null : account;
};

/** 振込先: where it is and its number. */
export function accountPage(household: Household): EntryPage {
  const account = household.bankAccount ?? blankAccount;
  const { bankName, bankCode, branchName, branchCode, type, number } = account;
  const copy = bankPages.account;
  return {
    key: 'bank/account',
    group: groups.bank,
    title: copy.title,
    inputs: [
      { kind: 'bank', name: 'bankName', label: copy.bankName, need: 'bank.bankName' },
      {
        kind: 'post-bank',
        name: 'postSymbol',
        label: '',
        when: isPostBank,
      },
      {
        kind: 'choice',
        name: 'type',
        label: copy.type,
        need: 'bank.type',
        options: [
          { value: 'ordinary', text: copy.ordinary },
          { value: 'current', text: copy.current },
        ],
      },
      {
        kind: 'digits',
        name: 'number',
        label: copy.number,
        hint: copy.numberHint,
        need: 'bank.number',
      },
    ],
    initial: { bankName, bankCode, branchName, branchCode, type, number },
    read: (fields) => {
      // 記号・番号 count as they stand, taken over by their button or not.
      const filled = isPostBank(fields) ? filledByPassbook(fields) : null;
      const read = readingOf({ ...fields, ...filled });
      for (const name of filled ? [] : wrongInPassbook(fields))
        read.wrong(name, { kind: name === 'postSymbol' ? 'post-symbol' : 'post-number' });
      return read.done({
        ...household,
        bankAccount: kept({
          ...account,
          bankName: read.text('bankName'),
          bankCode: read.digits('bankCode', 4, { kind: 'bank-code' }, true),
          branchName: read.text('branchName'),
          branchCode: read.digits('branchCode', 3, { kind: 'branch-code' }, true),
          type: read.choice('type', ['ordinary', 'current']) ?? 'ordinary',
          number: accountNumber(read.digits('number', 7, { kind: 'account-number' })),
        }),
      });
    },
  };
}

const takeName = (label: string, name: string, parent: Parent | null): readonly Input[] =>
  parent === null || fullName(parent.name) === ''
    ? []
    : [
        {
          kind: 'take',
          name,
          label,
          fields: { holder: fullName(parent.name), holderKana: fullKana(parent.name) },
        },
      ];

/** 口座名義. */
export function holderPage(household: Household): EntryPage {
  const account = household.bankAccount ?? blankAccount;
  const copy = bankPages.holder;
  return {
    key: 'bank/holder',
    group: groups.bank,
    title: copy.title,
    lead: copy.lead,
    inputs: [
      ...takeName(copy.takeApplicant, 'takeApplicant', household.applicant),
      ...takeName(copy.takeSpouse, 'takeSpouse', household.spouse),
      {
        kind: 'text',
        name: 'holder',
        label: copy.holder,
        hint: copy.holderHint,
        need: 'bank.holder',
      },
      {
        kind: 'bank-kana',
        name: 'holderKana',
        label: copy.holderKana,
        hint: copy.holderKanaHint,
        need: 'bank.holderKana',
      },
    ],
    initial: { holder: account.holder, holderKana: account.holderKana },
    read: (fields) => {
      const read = readingOf(fields);
      const holder = read.text('holder');
      // A kana that nobody touched stays as its file wrote it.
      const isUntouched = fields['holderKana'] === account.holderKana;
      const holderKana = isUntouched ? account.holderKana : read.bankKana('holderKana');
      return read.done({ ...household, bankAccount: kept({ ...account, holder, holderKana }) });
    },
  };
}
