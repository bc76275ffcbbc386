import { z } from 'zod';
import { applicationsContract } from './contract-applications';
import { displayContract, displaySchema } from './contract-display';
import { erasingContract } from './contract-erasing';
import { movingContract } from './contract-moving';
import { passphraseContract, protection, unlock } from './contract-passphrase';
import { printingContract } from './contract-printing';
import { receiptsContract } from './contract-receipts';
import { usedForm, wardContract } from './contract-ward';

export type { Box, FormField, FormTable, FormTemplate, TableColumn } from '../forms';
export { type Display, textSizes, usualDisplay } from './contract-display';
export { largestPart } from './contract-moving';
export { measurable } from './contract-printing';
export { largestPicture } from './contract-receipts';

/**
 * The one contract between the page and the program. Each command is a name with the schema of its
 * request and of its response; both are checked on both sides. The page never sends a path: a
 * household is named by the id or handle it was given.
 */

const household = z.looseObject({});
const monthRange = { from: z.string().nullable(), to: z.string().nullable() };
const documentChoice = {
  household,
  ...monthRange,
  /** Keys of `planDocuments` (domain/application). */
  keys: z.array(z.string()).max(500),
  filingDate: z.string(),
  /** The id of an application in preparation: its papers, for the months of its round; absent: of the household. */
  application: z.string().max(200).optional(),
  /** For forms that are on paper already: only the ink, moved by this computer's printer offset. */
  inkOnly: z.boolean().optional(),
};

const area = z.object({
  fieldId: z.string(),
  label: z.string(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** Where the answer stands in the form model; null for what no household answers. */
  path: z.string().nullable(),
  becomes: z.enum(['written', 'empty', 'missing', 'blank']),
  /** Left blank for the office or an employer, not for the user's own hand. */
  byOthers: z.boolean(),
  /** What stands there now, as it is printed; of a circle or a check what it says. */
  text: z.string(),
});
const opened = z.object({
  handle: z.string(),
  /** The file's name, for the heading. */
  name: z.string(),
  /** The sample is never written over; a case is in no file before its user saves it. */
  kind: z.enum(['sample', 'case', 'file']),
  /** Why it can be looked at only; a lock can be taken over, at the user's word. */
  readOnly: z.object({ sentence: z.string(), canTakeOver: z.boolean() }).nullable(),
  /** Opened, but not as expected. */
  notice: z.string().nullable(),
  protection,
  household,
});
/** A booking read from a log and the line it stands on. */
const loggedUse = z.object({ line: z.number(), booking: z.looseObject({}) });
/** A household for its backups: the id from `start` or the handle of an open one. */
const whose = { household: z.string() };

/** No household file is larger: 64 MB, and a sign is at least a byte. */
export const longestText = 64 * 1024 * 1024;
/** A usage log of 10 MB, as base64; a little more, so that the reader itself says what is too large. */
export const longestLog = 16 * 1024 * 1024;

/** Of what the user writes into a bug report. */
export const longestWords = 4000;

/** What a report may say of a failure: words of the program itself, never of the household. */
const word = z.string().regex(/^[A-Za-z][\w-]{0,39}$/);
const place = z.string().regex(/^[\w.-]{1,80}\.js:\d{1,7}:\d{1,7}$/);

export const contract = {
  start: {
    request: z.object({}),
    response: z.object({
      version: z.string(),
      today: z.string(),
      /** Where households and filled forms lie, as the user would look for it. */
      folder: z.string(),
      households: z.array(z.object({ id: z.string(), name: z.string(), savedAt: z.string() })),
      /** A household named on the command line or double-clicked, opened at once. */
      openId: z.string().nullable(),
      /** The household opened last, if it is still there; `openAtStart`: without being asked. */
      last: z.object({ id: z.string(), name: z.string(), openAtStart: z.boolean() }).nullable(),
      display: displaySchema,
    }),
  },
  openSample: { request: z.object({}), response: opened },
  /** A new household that is in no file before its user saves it. */
  openCase: { request: z.object({}), response: opened },
  openHousehold: { request: z.object({ id: z.string(), ...unlock }), response: opened },
  /** Which of these open households is the file of an id, whatever name it is called by; null: none. */
  findOpen: {
    request: z.object({ id: z.string(), handles: z.array(z.string()).max(1000) }),
    response: z.object({ handle: z.string().nullable() }),
  },
  /** Makes a file for a household of which nothing is known yet, and opens it. */
  createHousehold: { request: z.object({}), response: opened },
  /** Gives the file of an open household another name; a free one like it where it is taken. */
  renameHousehold: {
    request: z.object({ handle: z.string(), name: z.string() }),
    response: z.object({
      handle: z.string(),
      name: z.string(),
      /** Renamed, but its backups are still under the old name. */
      notice: z.string().nullable(),
    }),
  },
  /** Whether the household opened last is opened again when the program starts. */
  openLastAtStart: { request: z.object({ on: z.boolean() }), response: z.object({}) },
  /** What is due next in a household that is not open, a line each. */
  nextDue: {
    request: z.object({ id: z.string() }),
    response: z.object({ lines: z.array(z.string()) }),
  },
  /** A file the user chose in the page: its text is checked, then copied into the folder. */
  bringIn: {
    request: z.object({ fileName: z.string(), text: z.string().max(longestText), ...unlock }),
    response: opened,
  },
  /** The page is done with a household: another window may write it. */
  closeHousehold: { request: z.object({ handle: z.string() }), response: z.object({}) },
  /** Opens again, for writing, a household that another window holds. */
  takeOver: { request: z.object({ handle: z.string(), ...unlock }), response: opened },
  saveHousehold: {
    request: z.object({ handle: z.string(), household }),
    /** Saving the sample makes a household of its own: a new handle and name come back. */
    response: z.object({
      handle: z.string(),
      name: z.string(),
      savedAt: z.string(),
      /** Saved, but not as expected: what happened and what to do. */
      notice: z.string().nullable(),
    }),
  },
  listBackups: {
    request: z.object(whose),
    response: z.object({
      /** Where they lie, as the user would look for it. */
      folder: z.string(),
      backups: z.array(z.object({ id: z.string(), savedAt: z.string(), replaced: z.boolean() })),
    }),
  },
  readBackup: {
    request: z.object({ ...whose, backup: z.string(), ...unlock }),
    response: z.object({ household }),
  },
  /** Before a backup replaces what the page shows: that is kept as a backup of its own. */
  keepBackup: { request: z.object({ handle: z.string(), household }), response: z.object({}) },
  /** Puts a backup in the place of a file that cannot be read, which is kept beside it. */
  replaceUnreadable: {
    request: z.object({ household: z.string(), backup: z.string(), ...unlock }),
    response: opened,
  },
  ...passphraseContract,
  /** What a usage log (CSV) would bring to a household; nothing is changed. */
  readUsageLog: {
    request: z.object({
      household,
      /** The child every line is about; null: the log says it. */
      childId: z.string().nullable(),
      /** The file's bytes, base64. */
      file: z.string().max(longestLog),
    }),
    response: z.object({
      added: z.array(loggedUse),
      /** Already in the household, or twice in the log. */
      skipped: z.array(loggedUse),
      refused: z.array(z.object({ line: z.number(), sentences: z.array(z.string()) })),
      /** Headers nobody knows; their cells were not read. */
      unknownColumns: z.array(z.string()),
    }),
  },
  fillDocuments: {
    request: z.object(documentChoice),
    response: z.object({
      documents: z.array(
        z.object({
          key: z.string(),
          fileName: z.string(),
          ...usedForm,
          /** Names the form with its places; `saveDocuments` asks for it. */
          formHash: z.string(),
          /** The file could not be added to and was written anew; its pages print the same. */
          rewritten: z.boolean(),
          pages: z.number(),
          /** Left empty on purpose, to be written by hand; and what the ward's form was said to have no place for. */
          blanks: z.array(z.object({ label: z.string(), reason: z.string() })),
          /** Empty because the household file does not say. */
          missing: z.array(z.object({ label: z.string() })),
          /** Continued on a 別紙. */
          continued: z.array(z.object({ label: z.string() })),
          /** Of each page, where its answers stand (points, origin top left) and what became of them. */
          areas: z.array(z.array(area)),
          /** The PDF file, base64. */
          pdf: z.string(),
        }),
      ),
      problems: z.array(z.object({ key: z.string(), sentence: z.string() })),
    }),
  },
  saveDocuments: {
    request: z.object({
      handle: z.string(),
      ...documentChoice,
      /**
       * On which form the user saw each document (`formHash`). Where one would be filled on another form
       * now, nothing is saved: `form-changed`.
       */
      previewed: z.array(z.object({ key: z.string(), formHash: z.string() })).max(500),
    }),
    response: z.object({
      folder: z.string(),
      files: z.array(z.string()),
      /** On which form each was filled. */
      forms: z.array(z.object({ key: z.string(), ...usedForm })),
      problems: z.array(z.object({ key: z.string(), sentence: z.string() })),
    }),
  },
  /** What a bug report would hold. Nothing is written yet, and the household's people are taken out. */
  draftReport: {
    request: z.object({
      /** Null: without the household. */
      household: household.nullable(),
      screen: word,
      shell: z.enum(['electron', 'browser']),
      words: z.string().max(longestWords),
      failures: z
        .array(z.object({ what: word, code: word, places: z.array(place).max(12) }))
        .max(20),
    }),
    response: z.object({
      draft: z.string(),
      /** All of the file, in its order. */
      pieces: z.array(z.object({ title: z.string(), text: z.string() })),
      /** Children whose birth date stays as it is. */
      birthDatesKept: z.array(z.string()),
    }),
  },
  /** Writes the drafted report as it was shown, and shows its folder. Nothing is sent. */
  writeReport: {
    request: z.object({ draft: z.string() }),
    response: z.object({ folder: z.string(), name: z.string(), shown: z.boolean() }),
  },
  ...applicationsContract,
  ...erasingContract,
  ...movingContract,
  ...wardContract,
  ...displayContract,
  ...printingContract,
  ...receiptsContract,
  /** The usage log as a CSV file of its own. */
  exportUsage: {
    request: z.object({ handle: z.string(), household }),
    response: z.object({ folder: z.string(), file: z.string() }),
  },
  /** The deadlines as a calendar file of its own; `file` is null where none has a date that is to come. */
  exportDeadlines: {
    request: z.object({ handle: z.string(), household }),
    response: z.object({ folder: z.string(), file: z.string().nullable(), events: z.number() }),
  },
  /** Shows a text the rules come from in the user's browser. Named by its id, never by an address. */
  openSource: {
    request: z.object({ scheme: z.literal('kita-waiting-list'), source: z.string() }),
    response: z.object({}),
  },
  /** Shows the files last written, or the folder of the households, in the system's file manager. */
  revealFolder: { request: z.object({}), response: z.object({}) },
} as const;

export type Contract = typeof contract;
export type Command = keyof Contract;
export type Request<Name extends Command> = z.infer<Contract[Name]['request']>;
export type Response<Name extends Command> = z.infer<Contract[Name]['response']>;

/** What a command answers: its response, or one sentence that says what happened and what to do. */
export const failureSchema = z.object({ code: z.string(), sentence: z.string() });
export type Failure = z.infer<typeof failureSchema>;
export type Answer<Name extends Command> =
  | { readonly ok: true; readonly value: Response<Name> }
  | { readonly ok: false; readonly error: Failure };

/** The page's view of the program, whichever shell stands behind it. */
export type Bridge = {
  readonly [Name in Command]: (request: Request<Name>) => Promise<Answer<Name>>;
};

export const commandNames = Object.keys(contract) as readonly Command[];
