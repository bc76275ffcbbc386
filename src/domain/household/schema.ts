import { z } from 'zod';
import { householdVersion } from './household';
import { isFolderName, paperTypes } from './papers';
import { applicationSchema, roundSchema } from './schema-applications';
import {
  absenceSchema,
  bankAccount,
  bookingSchema,
  childSchema,
  noSettings,
  parent,
  settings,
} from './schema-data';
import {
  choice,
  date,
  digest,
  id,
  list,
  optionalText,
  record,
  says,
  text,
  time,
  wholeYen,
} from './schema-parts';
import { higherLimitReasons, temporaryCareSchemeIds } from './temporary-care';

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
      sha256: digest,
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
  rounds: list(roundSchema).optional(),
  applications: list(applicationSchema).optional(),
  readyPapers: list(text).optional(),
});
