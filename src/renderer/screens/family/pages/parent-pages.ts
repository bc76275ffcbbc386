import { groups, roles } from '../../../../copy/screens-family';
import { personPages } from '../../../../copy/screens-family-pages';
import type { AskedAnswer, ParentRole } from '../../../../domain/application';
import type { Household, Parent } from '../../../../domain/household';
import { readAddress, readEmail, readPhone, readPostalCode } from '../../../../domain/writing';
import type { EntryPage, Fields, Input } from './page';
import { dateFields, readingOf } from './reading';

export const parentParts = ['name', 'birth', 'address', 'contact'] as const;
export type ParentPart = (typeof parentParts)[number];

/** The papers call the applicant so; what they ask of a spouse they ask of "the parent". */
const needOf = (role: ParentRole, answer: string): { need: AskedAnswer } | object => {
  const asked = role === 'applicant' ? `applicant.${answer}` : `parent.${answer}`;
  const known: readonly string[] = ['relationship', 'phone'];
  return role === 'spouse' && known.includes(answer) ? {} : { need: asked as AskedAnswer };
};

type Body = Pick<EntryPage, 'title' | 'inputs' | 'initial'> & {
  readonly parentOf: (fields: Fields, read: ReturnType<typeof readingOf>) => Parent;
};

/** 姓, 名 and their フリガナ: of parents and children alike. */
export const nameInputs = (needs: {
  readonly name: object;
  readonly kana: object;
}): readonly Input[] => {
  const { family, given, familyKana, givenKana } = personPages.name;
  return [
    { kind: 'text', name: 'family', label: family, ...needs.name },
    { kind: 'text', name: 'given', label: given },
    { kind: 'kana', name: 'familyKana', label: familyKana, ...needs.kana },
    { kind: 'kana', name: 'givenKana', label: givenKana },
  ];
};

export const readName = (read: ReturnType<typeof readingOf>) => ({
  family: read.text('family'),
  given: read.text('given'),
  familyKana: read.kana('familyKana'),
  givenKana: read.kana('givenKana'),
});

function nameBody(role: ParentRole, parent: Parent): Body {
  return {
    title: personPages.name.title(roles[role]),
    inputs: nameInputs({ name: needOf(role, 'name'), kana: needOf(role, 'nameKana') }),
    initial: { ...parent.name },
    parentOf: (_, read) => ({ ...parent, name: { ...parent.name, ...readName(read) } }),
  };
}

function birthBody(role: ParentRole, parent: Parent): Body {
  const { title, birthDate, relationship, relationshipHint } = personPages.birth;
  return {
    title: title(roles[role]),
    inputs: [
      { kind: 'date', name: 'birthDate', label: birthDate, ...needOf(role, 'birthDate') },
      {
        kind: 'text',
        name: 'relationship',
        label: relationship,
        hint: relationshipHint,
        width: 'short',
        ...needOf(role, 'relationship'),
      },
    ],
    initial: {
      ...dateFields('birthDate', parent.birthDate),
      relationship: parent.relationship ?? '',
    },
    parentOf: (_, read) => ({
      ...parent,
      birthDate: read.date('birthDate'),
      relationship: read.text('relationship') || null,
    }),
  };
}

function addressBody(role: ParentRole, parent: Parent, { applicant }: Household): Body {
  const { title, postalCode, postalHint, address, addressHint, sameAsApplicant } =
    personPages.address;
  const isKnown = applicant.address !== '' || applicant.postalCode !== '';
  const same: readonly Input[] =
    role === 'spouse' && isKnown
      ? [
          {
            kind: 'take',
            name: 'same',
            label: sameAsApplicant,
            fields: { postalCode: applicant.postalCode, address: applicant.address },
          },
        ]
      : [];
  return {
    title: title(roles[role]),
    inputs: [
      ...same,
      {
        kind: 'postal-code',
        name: 'postalCode',
        label: postalCode,
        hint: postalHint,
        ...needOf(role, 'postalCode'),
      },
      {
        kind: 'text',
        name: 'address',
        label: address,
        hint: addressHint,
        width: 'wide',
        ...needOf(role, 'address'),
      },
    ],
    initial: { postalCode: parent.postalCode, address: parent.address },
    parentOf: (_, read) => {
      const typed = read.text('postalCode');
      const code = typed === '' ? '' : readPostalCode(typed);
      if (code === null) read.wrong('postalCode', { kind: 'postal-code' });
      return { ...parent, postalCode: code ?? '', address: readAddress(read.text('address')) };
    },
  };
}

function contactBody(role: ParentRole, parent: Parent): Body {
  const { title, phone, phoneHint, email, emailHint } = personPages.contact;
  return {
    title: title(roles[role]),
    inputs: [
      { kind: 'phone', name: 'phone', label: phone, hint: phoneHint, ...needOf(role, 'phone') },
      {
        kind: 'email',
        name: 'email',
        label: email,
        ...(role === 'applicant' ? { hint: emailHint } : {}),
      },
    ],
    initial: { phone: parent.phone, email: parent.email ?? '' },
    parentOf: (_, read) => ({
      ...parent,
      phone: readPhone(read.text('phone')).text,
      email: readEmail(read.text('email')).text || null,
    }),
  };
}

function bodyOf(part: ParentPart, role: ParentRole, parent: Parent, household: Household): Body {
  switch (part) {
    case 'name':
      return nameBody(role, parent);
    case 'birth':
      return birthBody(role, parent);
    case 'address':
      return addressBody(role, parent, household);
    case 'contact':
      return contactBody(role, parent);
    default:
      return part satisfies never;
  }
}

/** 申請者 or 配偶者, one thing of them. */
export function parentPage(
  role: ParentRole,
  part: ParentPart,
  parent: Parent,
  household: Household,
): EntryPage {
  const { parentOf, ...body } = bodyOf(part, role, parent, household);
  return {
    key: `${role}/${part}`,
    group: groups[role],
    ...(role === 'spouse' ? { lead: personPages.spouseLead } : {}),
    ...body,
    read: (fields) => {
      const read = readingOf(fields);
      return read.done({ ...household, [role]: parentOf(fields, read) });
    },
  };
}
