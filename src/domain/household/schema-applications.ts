import { z } from 'zod';
import { arrivals, subsidies } from './applications';
import {
  absenceSchema,
  bankAccount,
  bookingSchema,
  childSchema,
  parent,
  settings,
} from './schema-data';
import {
  choice,
  date,
  dateOrNone,
  digest,
  id,
  list,
  month,
  optionalText,
  record,
  says,
  text,
  wholeYen,
  yenOrNone,
  yesNo,
} from './schema-parts';

export const roundSchema = record({
  id,
  fiscalYear: z
    .int(says('fiscal-year'))
    .min(2018, says('fiscal-year'))
    .max(2100, says('fiscal-year')),
  number: z.int(says('round-number')).min(1, says('round-number')).max(99, says('round-number')),
  from: month,
  to: month,
  opensOn: dateOrNone,
  closesOn: dateOrNone,
  arrival: choice(arrivals).nullable().default(null),
  paidIn: month.nullable().default(null),
  source: optionalText,
});

/** As it stood on the day of filing: the same shapes as the household's own. */
const filedData = record({
  applicant: parent,
  spouse: parent.nullable(),
  bankAccount: bankAccount.nullable(),
  children: list(childSchema),
  absences: list(absenceSchema),
  usage: list(bookingSchema),
  settings,
});

const amount = record({
  childId: id,
  month,
  ruleSet: text.nullable(),
  provisional: yesNo,
  copayYen: wholeYen,
  feeSubsidyYen: yenOrNone,
  transportPaidYen: wholeYen,
  transportSubsidyYen: yenOrNone,
});

const filedForm = record({
  key: id,
  document: id,
  basis: choice(['ward', 'reference']),
  revision: text.nullable().default(null),
  templateDigest: digest.nullable().default(null),
  paper: digest,
});

export const applicationSchema = record({
  id,
  roundId: id,
  childIds: list(id),
  subsidies: list(choice(subsidies)),
  correctionOf: text.nullable().default(null),
  datedOn: dateOrNone,
  filed: record({
    on: date,
    round: roundSchema,
    data: filedData,
    amounts: list(amount),
    forms: list(filedForm),
  })
    .nullable()
    .default(null),
  outcomes: list(
    record({
      childId: id,
      subsidy: choice(subsidies),
      grantedYen: yenOrNone,
      grantedOn: dateOrNone,
      paidYen: yenOrNone,
      paidOn: dateOrNone,
    }),
  ).default([]),
});
