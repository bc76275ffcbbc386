import { applicationSentences as copy } from '../copy/applications';
import { plannedTitle } from '../copy/documents';
import { deskSentences } from '../copy/store';
import {
  amountsOf,
  applicationsOf,
  filedDataOf,
  filedDocumentsOf,
  hasClaim,
  type Preparation,
  preparationOf,
  roundOf,
} from '../domain/application';
import { type CivilDate, parseCivilDate } from '../domain/calendar';
import { type Filed, type FiledForm, isFolderName } from '../domain/household';
import { codeOf, digestOf, papersFolder, putPaper, readPaper } from '../store';
import type { Answer, Request } from './contract';
import { checkedHousehold, type Desk, notWritten, refused } from './desk';
import type { DocumentOutcome } from './fill-documents';
import type { ProgramOptions } from './handlers';
import type { PaperRoom } from './paper-room';
import { filled, problemsOf } from './paperwork';
import type { ReceiptDesk } from './receipt-desk';

type Kept = { readonly sha256: string; readonly type: 'pdf'; readonly name: string };

/** On which form a paper was filled, and what came of it. */
const formOf = ({ planned, used, formHash }: DocumentOutcome, paper: string): FiledForm => ({
  key: planned.key,
  document: planned.document,
  basis: used?.form ?? 'reference',
  revision: used?.form === 'ward' ? used.revision : null,
  templateDigest: formHash,
  paper,
});

const filedOf = (
  { round, part }: Preparation,
  on: CivilDate,
  forms: readonly FiledForm[],
): Filed => ({ on, round, data: filedDataOf(part), amounts: amountsOf(part, round), forms });

/** 提出した: the papers as they are handed in, kept by their content beside the household file. */
export function createFiling(
  options: ProgramOptions,
  desk: Desk,
  room: () => Promise<PaperRoom>,
  { folderFor, notePut }: Pick<ReceiptDesk, 'folderFor' | 'notePut'>,
) {
  /** The file of a household that may be written, and so its papers. */
  const fileOf = (handle: string) => {
    const one = desk.entryOf(handle);
    if (one === null) return refused('not-open', [deskSentences.notOpen]);
    if (one.file === null) return refused('not-saved', [copy.notSaved]);
    return one.writing === null
      ? refused('look-only', [copy.lookOnly])
      : { ok: true as const, value: one.file };
  };

  const prepared = ({
    household: source,
    application: id,
    filingDate,
  }: Request<'fileApplication'>) => {
    const household = checkedHousehold(source);
    if (!household.ok) return household;
    const application = applicationsOf(household.value).find((one) => one.id === id);
    const round = application && roundOf(household.value, application);
    if (!application || !round) return refused('no-such-application', [copy.noSuchApplication]);
    if (application.filed !== null) return refused('filed-already', [copy.filedAlready]);
    const on = parseCivilDate(filingDate);
    const preparation = preparationOf(household.value, application, round, on);
    return hasClaim(preparation)
      ? { ok: true as const, value: preparation }
      : refused('nothing-to-file', [copy.nothingToFile]);
  };

  return {
    async file(request: Request<'fileApplication'>): Promise<Answer<'fileApplication'>> {
      const file = fileOf(request.handle);
      if (!file.ok) return file;
      const filedOn = parseCivilDate(request.filedOn);
      if (filedOn === null) return refused('bad-date', [copy.badFiledOn]);
      const made = prepared(request);
      if (!made.ok) return made;
      const { household, application, filingDate } = request;
      const keys = filedDocumentsOf(made.value).map(({ key }) => key);
      const choice = { household, from: null, to: null, keys, filingDate, application };
      const done = await filled(room, choice, options.folder);
      if (!done.ok) return done;
      const problems = problemsOf(done.value);
      if (problems.length > 0)
        return refused('not-made', [
          copy.papersNotMade,
          ...problems.map(({ sentence }) => sentence),
        ]);
      const named = made.value.part.papers?.folder ?? null;
      const name = folderFor(request.handle, file.value, named);
      const place = papersFolder(file.value, name);
      const papers: Kept[] = [];
      const forms: FiledForm[] = [];
      try {
        for (const outcome of done.value.outcomes) {
          if (!outcome.result.ok) continue;
          const { pdf } = outcome.result.value;
          // Before it is there: erased with the household, also when the next one cannot be written.
          notePut(request.handle, name, { sha256: digestOf(pdf), type: 'pdf', name: '' });
          const put = await putPaper(place, pdf);
          if (!put.ok) return refused('not-kept', [copy.notKept]);
          const title = plannedTitle(outcome.planned, made.value.part);
          papers.push({ sha256: put.value.sha256, type: 'pdf', name: `${title}.pdf` });
          forms.push(formOf(outcome, put.value.sha256));
        }
      } catch (error) {
        return notWritten(codeOf(error));
      }
      const filed = filedOf(made.value, filedOn, forms);
      return { ok: true, value: { filed: { ...filed }, folder: name, papers } };
    },

    async read({
      handle,
      folder,
      sha256,
    }: Request<'readFiledPaper'>): Promise<Answer<'readFiledPaper'>> {
      const file = desk.entryOf(handle)?.file ?? null;
      if (file === null || !isFolderName(folder))
        return refused('paper-missing', [copy.paperMissing]);
      const content = await readPaper(papersFolder(file, folder), { sha256, type: 'pdf' });
      return content.ok
        ? { ok: true, value: { pdf: Buffer.from(content.value).toString('base64') } }
        : refused('paper-missing', [copy.paperMissing]);
    },
  };
}
