import { rename } from 'node:fs/promises';
import path from 'node:path';
import { applicationSentences } from '../copy/applications';
import { blankReasons, leftOutReason, olderName, plannedTitle } from '../copy/documents';
import { programSentences } from '../copy/shells';
import { documentProblemText, saysText } from '../copy/ward-forms';
import {
  applicationsOf,
  type PlannedDocument,
  planDocuments,
  preparationOf,
  roundOf,
} from '../domain/application';
import { type CivilDate, parseCivilDate, parseCivilMonth } from '../domain/calendar';
import type { Household } from '../domain/household';
import { type Scheme, schemeOf } from '../domain/rules';
import { compute } from '../domain/subsidy';
import { computeTemporaryCare } from '../domain/temporary-care';
import type { FilledForm } from '../forms';
import { codeOf, digestOf, freeName, isThere, makeFolder, writeFileAtomically } from '../store';
import type { FormSource } from './answers/form-model';
import type { Answer, Failure, Request } from './contract';
import { checkedHousehold, notWritten, refused } from './desk';
import type { DocumentOutcome } from './fill-documents';
import type { ProgramOptions } from './handlers';
import type { PaperRoom } from './paper-room';
import { keptOffset } from './printing-offset';
import type { Noting } from './written-files';

type Choice = Request<'fillDocuments'>;

/** Everything that makes PDFs, loaded when first needed: it is most of the time a start would take. */
export async function paperTools() {
  const [filling, libraries, keeping, fillers, readers, forms] = await Promise.all([
    import('./fill-documents'),
    import('./library'),
    import('./kept-forms'),
    import('./ward-filler/filler'),
    import('./ward-reader/reader'),
    import('../forms'),
  ]);
  const { fillDocuments } = filling;
  const { openLibrary, wardForm } = libraries;
  const { isOfOtherYear, openKeptForms } = keeping;
  const { openWardFiller } = fillers;
  const { openWardReader } = readers;
  const { calibrationSheet, offsetFrom } = forms;
  return {
    calibrationSheet,
    fillDocuments,
    isOfOtherYear,
    openKeptForms,
    offsetFrom,
    openLibrary,
    openWardFiller,
    openWardReader,
    wardForm,
  };
}

interface Filled {
  readonly household: Household;
  readonly outcomes: readonly DocumentOutcome[];
}

interface Planned {
  readonly source: Omit<FormSource, 'scheme' | 'filingDate'>;
  readonly plan: readonly PlannedDocument[];
}
type PlannedOrFailed = { ok: true; value: Planned } | { ok: false; error: Failure };

function papersOfHousehold(
  household: Household,
  scheme: Scheme,
  { from, to }: Choice,
): PlannedOrFailed {
  const range = { from: parseCivilMonth(from ?? ''), to: parseCivilMonth(to ?? '') };
  const computation = compute(household, scheme, range);
  const claims = computeTemporaryCare(household, range);
  const plan = planDocuments(household, computation.months, claims);
  return { ok: true, value: { source: { household, computation, claims }, plan } };
}

/** The papers of one application: of its children, and the months of its round. */
function papersOfApplication(
  household: Household,
  id: string,
  filingDate: CivilDate,
): PlannedOrFailed {
  const application = applicationsOf(household).find((one) => one.id === id);
  const round = application && roundOf(household, application);
  if (!application || !round)
    return refused('no-such-application', [applicationSentences.noSuchApplication]);
  const preparation = preparationOf(household, application, round, filingDate);
  const { part, computation, documents } = preparation;
  const source = { household: part, computation, claims: [], preparation };
  return { ok: true, value: { source, plan: documents } };
}

/** Fills the documents of a choice. */
export async function filled(
  open: () => Promise<PaperRoom>,
  choice: Choice,
  folder: string,
): Promise<{ ok: true; value: Filled } | { ok: false; error: Failure }> {
  const household = checkedHousehold(choice.household);
  if (!household.ok) return household;
  const filingDate = parseCivilDate(choice.filingDate);
  if (filingDate === null) return refused('bad-date', [programSentences.badFilingDate]);
  const scheme = schemeOf(household.value.scheme);
  const planned =
    choice.application === undefined
      ? papersOfHousehold(household.value, scheme, choice)
      : papersOfApplication(household.value, choice.application, filingDate);
  if (!planned.ok) return planned;
  const { source: known, plan } = planned.value;
  const byKey = new Map(plan.map((one) => [one.key, one]));
  // Once each: a paper asked for five hundred times is one paper.
  const chosen = [...new Set(choice.keys)].flatMap((key) => byKey.get(key) ?? []);
  const source = { ...known, scheme, filingDate };
  const { library, ward, fillDocuments } = await open();
  const inkOnly = choice.inkOnly ? await keptOffset(folder) : null;
  const outcomes = await fillDocuments(library, chosen, source, ward, inkOnly);
  return { ok: true, value: { household: household.value, outcomes } };
}

/** Why documents could not be made, a sentence each. */
export const problemsOf = ({ household, outcomes }: Filled) =>
  outcomes.flatMap(({ planned, result }) =>
    result.ok
      ? []
      : [
          {
            key: planned.key,
            sentence: result.error
              .map(
                (problem) => `${plannedTitle(planned, household)}: ${documentProblemText(problem)}`,
              )
              .join('\n'),
          },
        ],
  );

/** Each page's places with what is printed there, read off the ink; marks in words. */
const areasOf = ({ areas, drawn }: FilledForm) =>
  areas.map((onPage, page) =>
    onPage.map(({ reason, says, box: [x0, y0, x1, y1], ...area }) => ({
      ...area,
      box: [x0, y0, x1, y1] as [number, number, number, number],
      byOthers: reason === 'by-others',
      text: says
        ? saysText(area.path, says)
        : drawn
            // The cells of a table are named after it.
            .filter((ink) => ink.page === page && `${ink.fieldId}.`.startsWith(`${area.fieldId}.`))
            .map(({ text }) => text)
            .join(' '),
    })),
  );

const labels = (named: readonly { readonly label: string }[]) =>
  named.map(({ label }) => ({ label }));

/** Filling for the page: as bytes to preview and print, or as files in a folder of their own. */
export function createPaperwork({ folder }: ProgramOptions, room: () => Promise<PaperRoom>) {
  return {
    async fill(choice: Choice): Promise<Answer<'fillDocuments'>> {
      const done = await filled(room, choice, folder);
      if (!done.ok) return done;
      const documents = done.value.outcomes.flatMap(
        ({ planned, fileName, used, formHash, leftOut, result }) =>
          result.ok && used && formHash !== null
            ? [
                {
                  key: planned.key,
                  fileName,
                  ...used,
                  formHash,
                  rewritten: result.value.kept === 'rewritten',
                  pages: result.value.pageCount,
                  blanks: [
                    ...leftOut.map((label) => ({ label, reason: leftOutReason })),
                    ...result.value.blanks.map(({ label, reason }) => ({
                      label,
                      reason: blankReasons[reason],
                    })),
                  ],
                  missing: labels(result.value.missing),
                  continued: labels(result.value.continued),
                  areas: areasOf(result.value),
                  pdf: Buffer.from(result.value.pdf).toString('base64'),
                },
              ]
            : [],
      );
      return { ok: true, value: { documents, problems: problemsOf(done.value) } };
    },

    /** A new folder each time: papers saved before are never written over. */
    async save(
      { previewed, ...choice }: Choice & Pick<Request<'saveDocuments'>, 'previewed'>,
      note: Noting,
    ): Promise<Answer<'saveDocuments'>> {
      const done = await filled(room, choice, folder);
      if (!done.ok) return done;
      // A form that was brought, mended or removed meanwhile, in this window or in another.
      const seen = new Map(previewed.map(({ key, formHash }) => [key, formHash]));
      const changed = done.value.outcomes.filter(
        ({ planned, formHash }) => formHash === null || seen.get(planned.key) !== formHash,
      );
      if (changed.length > 0)
        return refused('form-changed', [
          programSentences.formChanged(
            changed.map(({ planned }) => plannedTitle(planned, done.value.household)),
          ),
        ]);
      try {
        const target = path.join(
          folder,
          await freeName(folder, programSentences.papersFolder(choice.filingDate), ''),
        );
        const { files } = await writeFilled(target, done.value.outcomes, note);
        return {
          ok: true,
          value: {
            folder: target,
            files: [...files],
            forms: done.value.outcomes.flatMap(({ planned, used, result }) =>
              result.ok && used ? [{ key: planned.key, ...used }] : [],
            ),
            problems: problemsOf(done.value),
          },
        };
      } catch (error) {
        return notWritten(codeOf(error));
      }
    },
  };
}

/** Writes the filled documents into a folder, which is made if need be; returns their names. */
export async function writeFilled(
  folder: string,
  outcomes: readonly DocumentOutcome[],
  note: Noting = () => undefined,
): Promise<{ readonly files: readonly string[]; readonly setAside: readonly string[] }> {
  await makeFolder(folder);
  const files: string[] = [];
  const setAside: string[] = [];
  for (const { fileName, result } of outcomes) {
    if (result.ok) {
      note(folder, { name: fileName, sha256: digestOf(result.value.pdf) });
      await writeFileAtomically(path.join(folder, fileName), result.value.pdf);
      files.push(fileName);
    } else if (await isThere(path.join(folder, fileName))) {
      // An older paper under this name would be taken for today's, and handed in.
      const older = await freeName(folder, olderName(path.parse(fileName).name), '.pdf');
      await rename(path.join(folder, fileName), path.join(folder, older));
      setAside.push(older);
    }
  }
  return { files, setAside };
}
