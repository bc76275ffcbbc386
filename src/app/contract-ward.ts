import { z } from 'zod';
import { documentIds } from '../domain/application';
import { largestPart } from './contract-moving';

/**
 * The ward's own PDF: brought, recognised, placed, kept and used.
 *
 * The way of a page through it:
 * 1. `startWardPdf`, `sendWardPart` … → a `file` (a handle on the PDF in the program's memory; the page
 *    never sends a path). `openWardForm` gives one of a form that is kept. A few are held at a time, the
 *    one used longest ago goes first, and `no-such-file` then asks for the PDF again.
 * 2. `lookAtWardPdf` → its pages with the rules to snap to, which document it seems to be, what is kept
 *    for this very file, and what to tell the user (a scan has no words to find). `wardPdf` → its bytes,
 *    to draw.
 * 3. `proposeWardForm` (or `carryOverWardForm` from an older form, or `importWardForm`) → a `template`,
 *    which the page changes as the user says. `answersOfDocument` → what may be placed, in words.
 * 4. `checkWardForm` whenever it changed → problems, each with the field it is about. `tryWardForm` → the
 *    form filled with long sample answers, to look at. `keepWardDraft` as often as one likes.
 * 5. `saveWardForm` → kept, and used from now on. Only what passes every check is: `unconfirmed` ids (all
 *    boxes carried over) and answers neither placed nor in `leftOut` stop it.
 *
 * A template is that of `forms/template/schema.ts`: boxes `[x0, y0, x1, y1]` in points, origin at the top
 * left of the visible page, pages from 0.
 */

const bytes = z.int().nonnegative();
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const at = z.object({ page: z.int(), box });
const document = z.enum(documentIds);
const fiscalYear = z.int().min(2000).max(2200).nullable();
const revision = z.string().max(100);
const file = { file: z.string() };
const form = { id: z.string() };
/** Checked by the program, which says in sentences what is wrong with it. */
const template = z.looseObject({});

/** A part of a template that needs a hand: the field or table it is about, or the answer that lacks one. */
const problem = z.object({
  kind: z.string(),
  id: z.string().nullable(),
  path: z.string().nullable(),
  sentence: z.string(),
});
const problems = z.array(problem);

/** An answer a template may place. `kind` as in `forms/template/answer-paths.ts`. */
const answer = z.object({
  path: z.string(),
  label: z.string(),
  kind: z.string(),
  /** Placed, or left out on purpose, before a form is saved. */
  required: z.boolean(),
  /** To be left to a hand on this document: the template has a blank there. */
  staysBlank: z.boolean(),
  /** Of a choice: its values, in words. */
  values: z.array(z.object({ value: z.string(), label: z.string() })),
});

const keptForm = z.object({
  ...form,
  document,
  sha256: z.string(),
  revision: z.string().nullable(),
  fiscalYear,
  /** `broken`: it is not used, and `sentence` says why. */
  state: z.enum(['ready', 'draft', 'broken']),
  /** A form in use has changes that are not saved yet. */
  hasDraft: z.boolean(),
  savedAt: z.string(),
  sentence: z.string().nullable(),
});

/** On which form a document is filled; in words: `usedFormText` of copy/ward-forms. */
export const usedForm = {
  form: z.enum(['ward', 'reference']),
  revision: z.string(),
  fiscalYear,
  /** A form of the ward is kept for this other year, and not used for that reason; null: none. */
  unusedYear: fiscalYear,
} as const;

const part = z.object({ box, option: z.string().nullable() });
/** A place somebody is to write in whose meaning is not known. */
const unknownPlace = z.object({
  page: z.int(),
  box,
  kind: z.string(),
  group: z.string().nullable(),
  label: z.string(),
  parts: z.array(part),
  reason: z.string(),
});

export const wardContract = {
  /** Announces a PDF the user chose; of 20 MB at most. */
  startWardPdf: { request: z.object({ bytes }), response: z.object(file) },
  sendWardPart: {
    request: z.object({
      ...file,
      /** How many bytes came before. */
      at: bytes,
      /** Base64. */
      part: z.string().max(Math.ceil(largestPart / 3) * 4),
    }),
    response: z.object({}),
  },
  dropWardPdf: { request: z.object(file), response: z.object({}) },
  /** The PDF itself, base64. */
  wardPdf: { request: z.object(file), response: z.object({ pdf: z.string() }) },
  /** Reads the pages, in a thread with a budget. */
  lookAtWardPdf: {
    request: z.object(file),
    response: z.object({
      sha256: z.string(),
      /** As printed at the top. */
      title: z.string().nullable(),
      /** Printed with the title; a form that names its year is kept for no other. */
      fiscalYear,
      document: z.object({ id: document, confidence: z.number() }).nullable(),
      /** `scan`, `outlines`: no words to find, so that everything is placed by hand. */
      text: z.enum(['text', 'scan', 'outlines', 'empty']),
      pages: z.array(
        z.object({
          width: z.number(),
          height: z.number(),
          /** Printed rules, as boxes without width or height. */
          rules: z.array(box),
        }),
      ),
      /** Forms kept for this very file. */
      kept: z.array(keptForm),
      /** What to tell the user. */
      notices: z.array(z.string()),
    }),
  },
  /** What a document may have placed, the required ones first; `columns`: of the rows of a table. */
  answersOfDocument: {
    request: z.object({ document }),
    response: z.object({
      answers: z.array(answer),
      columns: z.array(z.object({ rows: z.string(), path: z.string(), label: z.string() })),
    }),
  },
  /** Where the answers of a document seem to go. */
  proposeWardForm: {
    request: z.object({ ...file, document, revision, fiscalYear }),
    response: z.object({
      template,
      /** How each field was found. */
      found: z.array(z.object({ fieldId: z.string(), confidence: z.number(), reason: z.string() })),
      unknown: z.array(unknownPlace),
      problems,
      notices: z.array(z.string()),
    }),
  },
  /** The boxes of a kept form, proposed for a changed file; each is to be confirmed. */
  carryOverWardForm: {
    request: z.object({ ...file, from: z.string(), revision, fiscalYear }),
    response: z.object({
      /** `unconfirmed` names every field and table; confirming one takes its id out. */
      template,
      carried: z.array(
        z.object({
          ...form,
          label: z.string(),
          state: z.enum(['same', 'moved', 'unsure']),
          from: at,
          to: at,
        }),
      ),
      /** The old file, to show beside the new one. */
      old: z.object(file),
    }),
  },
  checkWardForm: {
    request: z.object({ ...file, template }),
    response: z.object({ problems }),
  },
  /** The form filled with long sample answers, as it stands now; `problems`: what would stop it on paper. */
  tryWardForm: {
    request: z.object({ ...file, template }),
    response: z.object({ pdf: z.string(), problems }),
  },
  /** Keeps what is not finished; a form in use stays in use as it was. */
  keepWardDraft: {
    request: z.object({ ...file, template }),
    response: z.object(form),
  },
  dropWardDraft: { request: z.object(form), response: z.object({}) },
  /** Checks and keeps; refused with every problem in a line of its own. */
  saveWardForm: {
    request: z.object({ ...file, template }),
    response: z.object(form),
  },
  listWardForms: {
    request: z.object({}),
    response: z.object({
      forms: z.array(keptForm),
      /** Documents filled on the reference layout although a form of the ward is kept. */
      onReference: z.array(document),
    }),
  },
  /** A kept form to look at or to change: its draft where there is one. */
  openWardForm: {
    request: z.object(form),
    response: z.object({ ...file, template, isDraft: z.boolean(), problems }),
  },
  removeWardForm: { request: z.object(form), response: z.object({}) },
  /** Which form a document is filled on: the reference layout, or the ward's where one is kept. */
  useReference: { request: z.object({ document, on: z.boolean() }), response: z.object({}) },
  /** The places of a form as a file for others, in the data folder; no PDF and nobody's data in it. */
  exportWardForm: {
    request: z.object(form),
    response: z.object({ folder: z.string(), file: z.string() }),
  },
  /**
   * Takes in what `exportWardForm` wrote. It fits one exact PDF: that of `file`, or without one a PDF that
   * is kept; `needs-pdf` and `other-pdf` say what is lacking. Where places of the same document on the same
   * PDF are kept, finished or not, nothing is written before the user said to `replace` them.
   */
  importWardForm: {
    request: z.object({
      text: z.string().max(4 * 1024 * 1024),
      file: z.string().nullable(),
      replace: z.boolean(),
    }),
    response: z.object({
      ...form,
      /** What is kept, and what would come in its place; null: taken in. */
      exists: z
        .object({ kept: keptForm, brought: z.object({ revision: z.string(), fiscalYear }) })
        .nullable(),
    }),
  },
  /** On which form documents would be filled now; `sentence`: the ward's form cannot be used. */
  formsInUse: {
    request: z.object({
      documents: z
        .array(z.object({ key: z.string(), document, fiscalYear: z.int().min(1).max(9999) }))
        .max(500),
    }),
    response: z.object({
      forms: z.array(
        z.object({
          key: z.string(),
          used: z.object(usedForm).nullable(),
          sentence: z.string().nullable(),
        }),
      ),
    }),
  },
} as const;
