import { z } from 'zod';
import { type CivilDate, parseCivilDate, parseTimeOfDay } from '../calendar';
import type { Yen } from '../quantities';
import { householdVersion } from './household';
import { isDigest, isFolderName, paperTypes } from './papers';
import type { FieldProblem } from './problem';
import { higherLimitReasons, temporaryCareSchemeIds } from './temporary-care';

// Every check names a FieldProblem; its sentence is written in `copy/`.
const says = (problem: FieldProblem) => ({ error: problem });

/** Longer than any name, address or note of a person; no later step is asked to work on more. */
const longestText = 10_000;
const text = z.string(says('text')).max(longestText, says('too-long'));
const optionalText = text.default('');
const date = text.refine(
  (value): value is CivilDate => parseCivilDate(value) !== null,
  says('date'),
);
const time = text.refine((value) => parseTimeOfDay(value) !== null, says('time'));
/** One booking costs no more; sums of a file stay exact. */
const largestYen = 99_999_999;
const wholeYen = z
  .int(says('whole-yen'))
  .min(0, says('negative-yen'))
  .max(largestYen, says('too-many-yen'))
  .transform((value) => value as Yen);
const id = text.min(1, says('empty'));
const digits = (count: number) =>
  text.refine(
    (value) => value === '' || new RegExp(`^\\d{1,${count}}$`).test(value),
    says('digits'),
  );
const choice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.enum(options, says('choice'));
const yesNo = z.boolean(says('boolean'));
const record = <Shape extends z.ZodRawShape>(shape: Shape) => z.looseObject(shape, says('object'));
const list = <Item extends z.ZodType>(item: Item) => z.array(item, says('list'));

const name = record({
  family: optionalText,
  given: optionalText,
  familyKana: optionalText,
  givenKana: optionalText,
});

const parent = record({
  name,
  birthDate: date.nullable().default(null),
  postalCode: optionalText,
  address: optionalText,
  phone: optionalText,
  email: text.nullable().default(null),
  relationship: text.nullable().default(null),
  addressOn: list(
    record({
      date,
      place: choice(['inside', 'outside', 'abroad']),
      municipality: text.nullable().default(null),
    }),
  ).default([]),
  taxCertificateAlreadyFiled: yesNo.default(false),
});

const bankAccount = record({
  bankName: optionalText,
  bankCode: digits(4).default(''),
  branchName: optionalText,
  branchCode: digits(3).default(''),
  type: choice(['ordinary', 'current']).default('ordinary'),
  number: digits(7).default(''),
  holder: optionalText,
  holderKana: optionalText,
});

const certification = record({
  number: optionalText,
  from: date,
  to: date,
  careNeed: choice(['standard', 'short']),
});

const route = z
  .discriminatedUnion(
    'kind',
    [
      record({ kind: z.literal('waiting-list') }),
      record({ kind: z.literal('leave-completed'), returnedOn: date.nullable().default(null) }),
    ],
    says('choice'),
  )
  .nullable();

export const childSchema = record({
  id,
  name,
  birthDate: date.nullable(),
  birthOrder: z.int(says('birth-order')).min(1, says('birth-order')).nullable().default(null),
  certifications: list(certification).default([]),
  confirmedFrom: date.nullable().default(null),
  route,
  enrolledOn: date.nullable().default(null),
});

export const absenceSchema = record({
  from: date,
  to: date,
  kind: choice(['day-off', 'maternity-leave', 'childcare-leave']),
});

export const bookingSchema = record({
  id,
  childId: id,
  date,
  start: time,
  end: time,
  provider: optionalText,
  sitter: optionalText,
  ticketCode: text.nullable().default(null),
  copayPaid: wholeYen.nullable().default(null),
  transportPaid: wholeYen.default(0 as Yen),
  cancelled: choice(['child-illness', 'other']).nullable().default(null),
  otherSubsidy: yesNo.default(false),
});

const billing = record({
  unitMinutes: z
    .int(says('unit-minutes'))
    .min(1, says('unit-minutes'))
    .max(60, says('unit-minutes')),
  unitRounding: choice(['exact', 'up', 'down', 'nearest']),
  yenRounding: choice(['floor', 'ceil', 'nearest']),
  per: choice(['booking', 'day', 'month']),
});

const noSettings = {
  billing: null,
  feeSubsidyMaxClass: null,
  feeSubsidyTaxedOnly: null,
  householdTaxed: null,
};

const settings = record({
  billing: billing.nullable().default(null),
  feeSubsidyMaxClass: z
    .int(says('age-class'))
    .min(0, says('age-class'))
    .max(5, says('age-class'))
    .nullable()
    .default(null),
  feeSubsidyTaxedOnly: yesNo.nullable().default(null),
  householdTaxed: yesNo.nullable().default(null),
});

export const temporaryCareBookingSchema = record({
  id,
  childId: id,
  date,
  start: time,
  end: time,
  provider: optionalText,
  sitter: optionalText,
  paid: wholeYen.nullable().default(null),
});

const temporaryCare = record({
  scheme: choice(temporaryCareSchemeIds),
  higherLimit: list(record({ childId: id, reason: choice(higherLimitReasons) })).default([]),
  usage: list(temporaryCareBookingSchema).default([]),
});

const papers = record({
  folder: text.refine(isFolderName, says('folder-name')),
  files: list(
    record({
      sha256: text.refine(isDigest, says('digest')),
      type: choice(paperTypes),
      name: optionalText,
    }),
  ).default([]),
});
const drafts = z.record(z.string(), z.record(z.string(), text, says('object')), says('object'));

/** The shape of a household file. What spans several fields is checked in `consistency.ts`. */
export const householdSchema = record({
  format: z.literal('sitter-hojo/household', says('format')),
  version: z.literal(householdVersion, says('version')),
  scheme: z.literal('kita-waiting-list', says('scheme')),
  applicant: parent,
  spouse: parent.nullable().default(null),
  bankAccount: bankAccount.nullable().default(null),
  children: list(childSchema),
  absences: list(absenceSchema).default([]),
  usage: list(bookingSchema).default([]),
  settings: settings.default(noSettings),
  temporaryCare: temporaryCare.optional(),
  papers: papers.optional(),
  drafts: drafts.optional(),
});
