import { dateText } from '../../../copy/quantities';
import { groups } from '../../../copy/screens-family';
import {
  absencePage,
  bankPages,
  childPages,
  residencePage,
  spousePage,
  summaryRows,
} from '../../../copy/screens-family-pages';
import type { AskedAnswer, ParentRole } from '../../../domain/application';
import {
  type Absence,
  type BankAccount,
  blankAccount,
  type Certification,
  type Child,
  fullKana,
  fullName,
  type Household,
  type Parent,
  type PersonName,
} from '../../../domain/household';
import type { ParentPart } from './pages/parent-pages';
import { residenceDates } from './pages/residence-page';

/** One value of a row: what stands in the household, or what is not entered and what needs it. */
export type Part =
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'missing'; readonly what: string; readonly need: AskedAnswer | null };

/** One line of the summary; `page` is where it is changed. */
export interface Row {
  readonly page: string;
  readonly label: string;
  readonly parts: readonly Part[];
  /** A list's item, which can be removed: its place in the list. */
  readonly item?: number;
}

const value = (text: string): readonly Part[] => [{ kind: 'value', text }];
const missing = (what: string, need: AskedAnswer | null): readonly Part[] => [
  { kind: 'missing', what, need },
];
const part = (text: string, what: string, need: AskedAnswer | null): readonly Part[] =>
  text === '' ? missing(what, need) : value(text);

/** Half a フリガナ is as good as none to a form. */
const isWhole = ({ family, given, familyKana, givenKana }: PersonName) =>
  (family === '' || familyKana !== '') && (given === '' || givenKana !== '');

const nameParts = (name: PersonName, asked: 'applicant' | 'parent' | 'child'): readonly Part[] => [
  ...part(fullName(name), summaryRows.name, `${asked}.name`),
  ...part(isWhole(name) ? fullKana(name) : '', summaryRows.kana, `${asked}.nameKana`),
];

/** A parent, a row a page. */
export function parentRows(role: ParentRole, parent: Parent): readonly Row[] {
  const asked = role === 'applicant' ? 'applicant' : 'parent';
  const isApplicant = role === 'applicant';
  const row = (page: ParentPart, label: string, parts: readonly Part[]): Row => ({
    page: `${role}/${page}`,
    label,
    parts,
  });
  return [
    row('name', summaryRows.name, nameParts(parent.name, asked)),
    row('birth', summaryRows.birth, [
      ...part(
        parent.birthDate ? dateText(parent.birthDate) : '',
        summaryRows.birthDate,
        `${asked}.birthDate`,
      ),
      ...part(
        parent.relationship ?? '',
        summaryRows.relationship,
        isApplicant ? 'applicant.relationship' : null,
      ),
    ]),
    row('address', summaryRows.address, [
      ...part(
        parent.postalCode === '' ? '' : `〒${parent.postalCode}`,
        summaryRows.postalCode,
        `${asked}.postalCode`,
      ),
      ...part(parent.address, summaryRows.address, `${asked}.address`),
    ]),
    row('contact', summaryRows.contact, [
      ...part(parent.phone, summaryRows.phone, isApplicant ? 'applicant.phone' : null),
      ...(parent.email ? value(parent.email) : []),
    ]),
  ];
}

export const spouseRows = ({ spouse }: Household): readonly Row[] => [
  {
    page: 'spouse',
    label: spousePage.short,
    parts: value(spouse ? spousePage.yes : spousePage.noneShort),
  },
  ...(spouse ? parentRows('spouse', spouse) : []),
];

const certificationText = ({ number, from, to, careNeed }: Certification): string =>
  [
    `${dateText(from)}〜${dateText(to)}`,
    childPages.certification[careNeed],
    number === '' ? '' : summaryRows.numbered(number),
  ]
    .filter(Boolean)
    .join(' ');

function certificationRows({ id, certifications }: Child): readonly Row[] {
  const label = childPages.certification.name;
  const page = (at: number | 'new') => `children/${id}/certifications/${at}`;
  if (certifications.length === 0)
    return [{ page: page('new'), label, parts: missing(label, 'child.certificationFrom') }];
  return certifications.map((certification, at) => ({
    page: page(at),
    label,
    parts: [
      ...value(certificationText(certification)),
      ...(certification.number === ''
        ? missing(childPages.certification.number, 'child.certificationNumber')
        : []),
    ],
    item: at,
  }));
}

function routeParts({ route }: Child): readonly Part[] {
  if (route === null) return missing(childPages.route.route, 'child.route');
  if (route.kind === 'waiting-list') return value(childPages.route.waiting);
  const returned = route.returnedOn ? dateText(route.returnedOn) : summaryRows.notYet;
  return value(`${childPages.route.leave}(${childPages.route.returnedOn} ${returned})`);
}

/** A child, a row a page; certifications a row each. */
export function childRows(child: Child): readonly Row[] {
  const { id, birthDate, birthOrder, confirmedFrom, enrolledOn } = child;
  const page = (name: string) => `children/${id}/${name}`;
  return [
    { page: page('name'), label: summaryRows.name, parts: nameParts(child.name, 'child') },
    {
      page: page('birth'),
      label: summaryRows.birthAndOrder,
      parts: [
        ...part(birthDate ? dateText(birthDate) : '', summaryRows.birthDate, 'child.birthDate'),
        ...part(
          birthOrder === null ? '' : summaryRows.birthOrder(birthOrder),
          childPages.birth.birthOrder,
          'child.birthOrder',
        ),
      ],
    },
    ...certificationRows(child),
    { page: page('route'), label: childPages.route.route, parts: routeParts(child) },
    {
      page: page('confirmation'),
      label: summaryRows.confirmation,
      parts: value(confirmedFrom ? summaryRows.from(dateText(confirmedFrom)) : summaryRows.notYet),
    },
    {
      page: page('enrolment'),
      label: summaryRows.enrolment,
      parts: value(enrolledOn ? dateText(enrolledOn) : summaryRows.notYet),
    },
  ];
}

const withCode = (name: string, code: string) => (code === '' ? name : `${name}(${code})`);

export function bankRows({ bankAccount }: Household): readonly Row[] {
  const account: BankAccount = bankAccount ?? blankAccount;
  const { bankName, bankCode, branchName, branchCode, type, number, holder, holderKana } = account;
  const copy = bankPages.account;
  return [
    {
      page: 'bank/account',
      label: summaryRows.account,
      parts: [
        ...part(bankName && withCode(bankName, bankCode), copy.bankName, 'bank.bankName'),
        ...part(branchName && withCode(branchName, branchCode), copy.branchName, 'bank.branchName'),
        ...part(number && `${copy[type]} ${number}`, copy.number, 'bank.number'),
      ],
    },
    {
      page: 'bank/holder',
      label: bankPages.holder.holder,
      parts: [
        ...part(holder, bankPages.holder.holder, 'bank.holder'),
        ...part(holderKana, bankPages.holder.holderKana, 'bank.holderKana'),
      ],
    },
  ];
}

export const residenceRow = (
  role: ParentRole,
  parent: Parent,
  household: Household,
  today: string,
): Row => ({
  page: `residence/${role}`,
  label: groups[role],
  parts: [
    ...residenceDates(household, parent, today).flatMap((date) => {
      const found = parent.addressOn.find((one) => one.date === date);
      const on = residencePage.short(dateText(date));
      if (!found) return missing(on, null);
      const place = found.place === 'outside' ? found.municipality : null;
      return value(`${on}: ${place ?? residencePage[found.place]}`);
    }),
    ...(parent.taxCertificateAlreadyFiled
      ? value(`${residencePage.filedShort}: ${residencePage.filedYes}`)
      : []),
  ],
});

const absenceText = ({ from, to }: Absence): string =>
  from === to ? dateText(from) : `${dateText(from)}〜${dateText(to)}`;

export const absenceRows = ({ absences }: Household): readonly Row[] =>
  absences.map((absence, at) => ({
    page: `absences/${at}`,
    label: absencePage.kinds[absence.kind],
    parts: value(absenceText(absence)),
    item: at,
  }));

/** All rows that can have something missing. */
export const rowsOf = (household: Household, today: string): readonly Row[] => [
  ...parentRows('applicant', household.applicant),
  ...spouseRows(household),
  ...household.children.flatMap(childRows),
  ...bankRows(household),
  residenceRow('applicant', household.applicant, household, today),
  ...(household.spouse ? [residenceRow('spouse', household.spouse, household, today)] : []),
];

export const isMissing = ({ parts }: Row): boolean => parts.some(({ kind }) => kind === 'missing');
