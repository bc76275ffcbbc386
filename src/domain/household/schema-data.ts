import { z } from 'zod';
import type { Yen } from '../quantities';
import {
  answer,
  choice,
  date,
  dateOrNone,
  digest,
  digits,
  id,
  list,
  optionalText,
  record,
  says,
  text,
  time,
  wholeYen,
  yesNo,
} from './schema-parts';

const name = record({
  family: optionalText,
  given: optionalText,
  familyKana: optionalText,
  givenKana: optionalText,
});

export const parent = record({
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

export const bankAccount = record({
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

/** K3, K4, K5, K18: what no date of the file says. */
const conditions = record({
  onHold: answer,
  holdNoticeOn: dateOrNone,
  stillApplying: answer,
  fullYearOfLeave: answer,
  appliedForClassZero: answer,
  appliesForApril: answer,
  declinedOrLeft: answer,
  certifiedNurserySubsidy: answer,
  certified: answer,
  onLeave: answer,
});

const procedure = record({
  confirmationFiledOn: dateOrNone,
  contracts: list(record({ provider: optionalText, signedOn: dateOrNone })).default([]),
  firstUsePlannedOn: dateOrNone,
  accountFiledOn: dateOrNone,
  accountReceivedOn: dateOrNone,
  leaveEndCertificateFiledOn: dateOrNone,
  aprilSelectionClosesOn: dateOrNone,
  aprilAppliedOn: dateOrNone,
  movedOutOn: dateOrNone,
});

export const childSchema = record({
  id,
  name,
  birthDate: date.nullable(),
  birthOrder: z.int(says('birth-order')).min(1, says('birth-order')).nullable().default(null),
  certifications: list(certification).default([]),
  confirmedFrom: date.nullable().default(null),
  route,
  enrolledOn: date.nullable().default(null),
  conditions: conditions.optional(),
  procedure: procedure.optional(),
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
  receipts: list(digest).optional(),
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

export const noSettings = {
  billing: null,
  feeSubsidyMaxClass: null,
  feeSubsidyTaxedOnly: null,
  householdTaxed: null,
};

export const settings = record({
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
