import path from 'node:path';
import { documentTitles } from '../copy/documents';
import {
  documentProblemText,
  foundReasonText,
  keptFormSentences,
  wardForms as sentences,
} from '../copy/ward-forms';
import type { DocumentId } from '../domain/application';
import { parseCivilDate } from '../domain/calendar';
import { carryOver, checkWardTemplate, proposeTemplate, type WardTemplateProblem } from '../forms';
import { keptFormOf, readHouseholdFile, readWardPdf } from '../store';
import { longModel } from './answers/sample-model';
import type { Answer, Request } from './contract';
import { refused } from './desk';
import type { ProgramOptions } from './handlers';
import type { PaperRoom } from './paper-room';
import { answersOf } from './ward-answers';
import {
  noSuchFile,
  noSuchForm,
  problemLines,
  shownProblem,
  type WardChecks,
  wardFileOf,
} from './ward-checks';
import type { WardFiles } from './ward-files';
import type { ReadForm } from './ward-reader/reader';
import { listedForm } from './ward-shelf';

/** What a form in the making may have: it is looked at all the same. */
const unfinished: ReadonlySet<string> = new Set<WardTemplateProblem['kind']>([
  'not-placed',
  'column-missing',
  'placed-and-left-out',
  'unconfirmed',
  'no-revision',
  'stays-blank',
  'other-year',
]);

const rulesOf = ({ rules }: ReadForm['pages'][number]) =>
  rules.map(({ x0, y0, x1, y1 }): [number, number, number, number] => [x0, y0, x1, y1]);

/** A form of the ward in the making: brought, read, proposed, checked, tried. What the commands mean: `contract-ward`. */
export function createWardDesk(
  { folder, resources, today }: ProgramOptions,
  { library, kept, ward }: PaperRoom,
  files: WardFiles,
  { reading, submitted }: WardChecks,
) {
  return {
    async start(bytes: number): Promise<Answer<'startWardPdf'>> {
      const file = files.start(bytes);
      return file === null
        ? refused('too-large', [sentences.tooLarge])
        : { ok: true, value: { file } };
    },

    async add({ file, at, part }: Request<'sendWardPart'>): Promise<Answer<'sendWardPart'>> {
      return files.add(file, at, Buffer.from(part, 'base64'))
        ? { ok: true, value: {} }
        : refused('bad-part', [sentences.badPart]);
    },

    async drop(file: string): Promise<Answer<'dropWardPdf'>> {
      files.drop(file);
      return { ok: true, value: {} };
    },

    async pdf(file: string): Promise<Answer<'wardPdf'>> {
      const pdf = files.get(file);
      return pdf
        ? { ok: true, value: { pdf: Buffer.from(pdf.bytes).toString('base64') } }
        : noSuchFile();
    },

    async look(file: string): Promise<Answer<'lookAtWardPdf'>> {
      const read = await reading(file);
      if (!read.ok) return read.error;
      const [{ sha256 }, { pages, form }] = read.value;
      const all = await kept.all().catch(() => null);
      if (all === null) return refused('read', [keptFormSentences['folder-unreadable']]);
      const same = all.filter((one) => one.sha256 === sha256);
      return {
        ok: true,
        value: {
          sha256,
          title: form.title,
          fiscalYear: form.fiscalYear,
          document: form.document && { ...form.document },
          text: form.text,
          pages: pages.map((page) => ({
            width: page.width,
            height: page.height,
            rules: rulesOf(page),
          })),
          kept: await Promise.all(same.map((one) => listedForm(folder, kept, one))),
          notices: [
            ...(form.text === 'text' ? [] : [sentences.noText]),
            ...(form.text === 'text' && !form.document ? [sentences.documentUnknown] : []),
          ],
        },
      };
    },

    async answers(document: DocumentId): Promise<Answer<'answersOfDocument'>> {
      return { ok: true, value: await answersOf(library, document) };
    },

    async propose(request: Request<'proposeWardForm'>): Promise<Answer<'proposeWardForm'>> {
      const { file, document, revision, fiscalYear } = request;
      const read = await reading(file);
      if (!read.ok) return read.error;
      const [pdf, found] = read.value;
      const { pages, form } = found;
      const { template: reference } = await library.form(document);
      const proposed = proposeTemplate({
        document,
        recognised: form,
        pages,
        sha256: pdf.sha256,
        reference,
        title: documentTitles[document],
        revision,
        fiscalYear,
      });
      const { template, unknown } = proposed;
      const proposal = checkWardTemplate(template, reference, wardFileOf(pdf, found));
      return {
        ok: true,
        value: {
          template,
          found: proposed.found.map(({ reason, ...one }) => ({
            ...one,
            reason: foundReasonText(reason),
          })),
          unknown: unknown.map(({ page, box, kind, group, label, parts, reason }) => ({
            page,
            box,
            kind,
            group,
            label,
            parts: parts.map((part) => ({ ...part })),
            reason: foundReasonText(reason),
          })),
          problems: proposal.ok ? [] : proposal.error.map(shownProblem),
          notices: proposed.found.length === 0 ? [sentences.nothingFound] : [],
        },
      };
    },

    async carry(request: Request<'carryOverWardForm'>): Promise<Answer<'carryOverWardForm'>> {
      const { file, from, revision, fiscalYear } = request;
      const read = await reading(file);
      if (!read.ok) return read.error;
      const form = keptFormOf(from);
      const before = form && (await kept.newest(form));
      if (!form || !before) return noSuchForm();
      const bytes = await readWardPdf(folder, form.sha256);
      if (!bytes.ok) return refused('no-such-form', [keptFormSentences[bytes.error]]);
      const old = files.hold(bytes.value);
      const oldRead = await reading(old);
      if (!oldRead.ok) return oldRead.error;
      const [[, { pages: oldPages }], [pdf, { pages }]] = [oldRead.value, read.value];
      const { template, carried } = carryOver({
        template: before.template,
        before: oldPages,
        after: pages,
        sha256: pdf.sha256,
      });
      const { fiscalYear: _, ...rest } = template;
      return {
        ok: true,
        value: {
          template: { ...rest, revision, ...(fiscalYear === null ? {} : { fiscalYear }) },
          carried: carried.map((one) => ({ ...one, from: { ...one.from }, to: { ...one.to } })),
          old: { file: old },
        },
      };
    },

    async check({ file, template }: Request<'checkWardForm'>): Promise<Answer<'checkWardForm'>> {
      const found = await submitted(file, template);
      if (!found.ok) return found.error;
      const { checked } = found.value;
      return { ok: true, value: { problems: checked.ok ? [] : checked.error.map(shownProblem) } };
    },

    /** On the page as it stands: what nobody confirmed or placed yet is no reason not to look. */
    async try({ file, template }: Request<'tryWardForm'>): Promise<Answer<'tryWardForm'>> {
      const found = await submitted(file, template);
      if (!found.ok) return found.error;
      const { pdf, document, checked } = found.value;
      const faults = checked.ok ? [] : checked.error.filter(({ kind }) => !unfinished.has(kind));
      if (!found.value.template || faults.length > 0)
        return refused('bad-template', problemLines(faults));
      const sample = await readHouseholdFile(
        path.join(resources, 'resources', 'sample', 'household.json'),
      );
      const day = parseCivilDate(today());
      if (!sample.ok || day === null) throw new Error('damaged sample');
      const model = longModel(sample.value.household, document, day);
      if (model === null) throw new Error(`no ${document} in the sample`);
      const request = { template: found.value.template, layout: pdf.bytes, model };
      const filled = await ward.filler.fill(request);
      // What only the look at the ink finds wrong is shown, so that it can be put right.
      const shown = filled.ok ? filled : await ward.filler.fill({ ...request, unchecked: true });
      if (!shown.ok) return refused('not-filled', shown.error.map(documentProblemText));
      const problems = (filled.ok ? [] : filled.error).map((problem) => ({
        kind: problem.kind,
        id: 'fieldId' in problem ? problem.fieldId : null,
        path: null,
        sentence: documentProblemText(problem),
      }));
      return {
        ok: true,
        value: { pdf: Buffer.from(shown.value.pdf).toString('base64'), problems },
      };
    },
  };
}
