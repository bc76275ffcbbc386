import path from 'node:path';
import {
  broughtTemplateLines,
  keptFormSentences,
  portableProblemText,
  wardForms as sentences,
} from '../copy/ward-forms';
import type { DocumentId } from '../domain/application';
import {
  checkWardTemplate,
  type FormTemplate,
  fromPortable,
  isDocumentId,
  portableText,
  templateExtension,
} from '../forms';
import {
  chooseReference,
  codeOf,
  documentsOnReference,
  freeName,
  type KeptForm,
  keepWardForm,
  keptFormOf,
  type ListedForm,
  readWardPdf,
  removeWardDraft,
  removeWardForm,
  writeFileAtomically,
} from '../store';
import type { Answer, Request, Response } from './contract';
import { notWritten, refused } from './desk';
import { usedForm } from './fill-documents';
import type { KeptForms } from './kept-forms';
import type { PaperRoom } from './paper-room';
import { noSuchFile, noSuchForm, problemLines, shownProblem, type WardChecks } from './ward-checks';
import type { HeldPdf, WardFiles } from './ward-files';

type Listed = Response<'listWardForms'>['forms'][number];

/** A form as the lists show it; one that cannot be used says why, and keeps no other from its place. */
export async function listedForm(
  folder: string,
  kept: KeptForms,
  form: ListedForm,
): Promise<Listed> {
  const hasReady = form.states.includes('ready');
  const read = hasReady ? await kept.template(form) : null;
  const draft = hasReady ? null : await kept.newest(form);
  const pdf = await readWardPdf(folder, form.sha256);
  const why = read && !read.ok ? read.error : pdf.ok ? null : pdf.error;
  const named = read?.ok ? read.value : draft?.template;
  return {
    id: form.id,
    document: form.document,
    sha256: form.sha256,
    revision: named?.revision ?? null,
    fiscalYear: named?.fiscalYear ?? null,
    state: why !== null ? 'broken' : hasReady ? 'ready' : 'draft',
    hasDraft: form.states.includes('draft'),
    savedAt: form.savedAt.toISOString(),
    sentence: why && keptFormSentences[why],
  };
}

/** The forms of the ward on disk: kept, listed, given to others, chosen. What the commands mean: `contract-ward`. */
export function createWardShelf(
  folder: string,
  { library, kept }: PaperRoom,
  files: WardFiles,
  checks: WardChecks,
) {
  const keep = async (
    document: DocumentId,
    pdf: HeldPdf,
    template: FormTemplate,
    state: 'ready' | 'draft',
  ) => {
    try {
      const text = portableText(template);
      const { id } = await keepWardForm(folder, { document }, pdf.bytes, text, state);
      return { ok: true as const, value: { id } };
    } catch (error) {
      return notWritten(codeOf(error));
    }
  };

  /** What taking in a template would write over; null: nothing that is of use, or the very same. */
  const standing = async (document: DocumentId, template: FormTemplate): Promise<Listed | null> => {
    const { sha256 } = template.layout;
    const form = (await kept.all()).find(
      (one) => one.document === document && one.sha256 === sha256,
    );
    if (!form) return null;
    const listed = await listedForm(folder, kept, form);
    const same = await kept.template(form);
    const isSame = same.ok && portableText(same.value) === portableText(template);
    return listed.hasDraft || (listed.state !== 'broken' && !isSame) ? listed : null;
  };

  const changing = async (id: string, change: (form: KeptForm) => Promise<void>) => {
    const form = keptFormOf(id);
    if (!form) return noSuchForm();
    try {
      await change(form);
      return { ok: true as const, value: {} };
    } catch (error) {
      return notWritten(codeOf(error));
    }
  };

  return {
    /** What is not finished may lack answers and overlap, but it is a template, and one of this file. */
    async draft({ file, template }: Request<'keepWardDraft'>): Promise<Answer<'keepWardDraft'>> {
      const found = await checks.submitted(file, template);
      if (!found.ok) return found.error;
      const { pdf, document, checked, ...given } = found.value;
      const problems = checked.ok ? [] : checked.error;
      const isOfFile = given.template?.layout.sha256 === pdf.sha256;
      if (!given.template || !isOfFile) return refused('bad-template', problemLines(problems));
      return keep(document, pdf, given.template, 'draft');
    },

    async save({ file, template }: Request<'saveWardForm'>): Promise<Answer<'saveWardForm'>> {
      const found = await checks.submitted(file, template);
      if (!found.ok) return found.error;
      const { pdf, document, checked } = found.value;
      return checked.ok
        ? keep(document, pdf, checked.value, 'ready')
        : refused('bad-template', problemLines(checked.error));
    },

    async list(): Promise<Answer<'listWardForms'>> {
      const [all, onReference] = await Promise.all([
        kept.all().catch(() => null),
        documentsOnReference(folder),
      ]);
      if (all === null) return refused('read', [keptFormSentences['folder-unreadable']]);
      const forms = await Promise.all(all.map((form) => listedForm(folder, kept, form)));
      return { ok: true, value: { forms, onReference: [...onReference] } };
    },

    async open(id: string): Promise<Answer<'openWardForm'>> {
      const form = keptFormOf(id);
      if (!form) return noSuchForm();
      const bytes = await readWardPdf(folder, form.sha256);
      if (!bytes.ok) return refused('no-such-form', [keptFormSentences[bytes.error]]);
      const held = await kept.newest(form);
      if (!held) return refused('no-such-form', [keptFormSentences['template-damaged']]);
      const file = files.hold(bytes.value);
      const { template: reference } = await library.form(form.document);
      const problems = checkWardTemplate(held.template, reference, null);
      return {
        ok: true,
        value: { file, ...held, problems: problems.ok ? [] : problems.error.map(shownProblem) },
      };
    },

    dropDraft: (id: string): Promise<Answer<'dropWardDraft'>> =>
      changing(id, (form) => removeWardDraft(folder, form)),

    remove: (id: string): Promise<Answer<'removeWardForm'>> =>
      changing(id, (form) => removeWardForm(folder, form)),

    async useReference({ document, on }: Request<'useReference'>): Promise<Answer<'useReference'>> {
      try {
        await chooseReference(folder, document, on);
        return { ok: true, value: {} };
      } catch (error) {
        return notWritten(codeOf(error));
      }
    },

    async exportForm(id: string): Promise<Answer<'exportWardForm'>> {
      const form = keptFormOf(id);
      const isKept = form && (await kept.all()).some((one) => one.id === id);
      if (!form || !isKept) return noSuchForm();
      const template = await kept.template(form);
      if (!template.ok) return refused('not-ready', [sentences.notReady]);
      try {
        const name = sentences.exportName(form.document, template.value.revision);
        const file = await freeName(folder, name, templateExtension);
        await writeFileAtomically(path.join(folder, file), portableText(template.value));
        return { ok: true, value: { folder, file } };
      } catch (error) {
        return notWritten(codeOf(error));
      }
    },

    async importForm(request: Request<'importWardForm'>): Promise<Answer<'importWardForm'>> {
      const portable = fromPortable(request.text);
      if (!portable.ok) return refused('bad-template', [portableProblemText(portable.error)]);
      const { revision, layout, document, fiscalYear = null } = portable.value;
      if (!isDocumentId(document)) return refused('bad-template', [sentences.notDocument]);
      const there = request.file === null ? await readWardPdf(folder, layout.sha256) : null;
      if (there && !there.ok) return refused('needs-pdf', [sentences.needsPdf(document, revision)]);
      const file = there ? files.hold(there.value) : (request.file ?? '');
      const pdf = files.get(file);
      if (!pdf) return noSuchFile();
      if (pdf.sha256 !== layout.sha256)
        return refused('other-pdf', [sentences.otherPdf(document, revision)]);
      const found = await checks.submitted(file, portable.value);
      if (!found.ok) return found.error;
      const { checked } = found.value;
      if (!checked.ok) return refused('bad-template', broughtTemplateLines(checked.error));
      const other = request.replace ? null : await standing(document, checked.value);
      if (other) {
        const exists = { kept: other, brought: { revision, fiscalYear } };
        return { ok: true, value: { id: other.id, exists } };
      }
      const taken = await keep(document, pdf, checked.value, 'ready');
      return taken.ok ? { ok: true, value: { ...taken.value, exists: null } } : taken;
    },

    async inUse({ documents }: Request<'formsInUse'>): Promise<Answer<'formsInUse'>> {
      const forms: Response<'formsInUse'>['forms'] = [];
      for (const { key, document, fiscalYear } of documents) {
        const choice = await kept.formFor(document, fiscalYear);
        const form = choice.use === 'ward' ? choice.form : await library.form(document);
        forms.push(
          choice.use === 'unusable'
            ? { key, used: null, sentence: keptFormSentences[choice.why] }
            : { key, used: usedForm(form, choice), sentence: null },
        );
      }
      return { ok: true, value: { forms } };
    },
  };
}
