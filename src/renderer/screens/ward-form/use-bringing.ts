import { useState } from 'react';
import type { FormTemplate } from '../../../app/contract';
import { ward as copy } from '../../../copy/screens-ward';
import type { DocumentId } from '../../../domain/application';
import { sendInParts } from '../../bridge/send-file';
import { useProgram } from '../../session/program';
import { toConfirm } from './editor/standing';
import { startWork, type WorkBase } from './editor/work';
import type { Brought, KeptForm, WardPlace } from './view';

/** How the places of a form are come by. */
export interface Beginning {
  readonly document: DocumentId;
  readonly revision: string;
  readonly fiscalYear: number | null;
  /** A kept form whose places are carried over; null: they are looked for. */
  readonly from: string | null;
}

/** From a PDF somebody brings to the screen where its places are put right. */
export function useBringing({ show }: WardPlace) {
  const { bridge } = useProgram();
  /** What is being done, in words; null: nothing. */
  const [work, setWork] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const fail = (sentence: string) => {
    setWork(null);
    setProblem(sentence);
  };
  const begin = (words: string) => {
    setProblem(null);
    setWork(words);
  };

  const bring = async (file: File) => {
    begin(copy.receiving(0));
    const started = await bridge.startWardPdf({ bytes: file.size });
    if (!started.ok) return fail(started.error.sentence);
    const handle = started.value.file;
    const refused = await sendInParts(
      file,
      (at, part) => bridge.sendWardPart({ file: handle, at, part }),
      () => bridge.dropWardPdf({ file: handle }),
      (percent) => setWork(copy.receiving(percent)),
    );
    if (refused) return fail(refused.error.sentence);
    setWork(copy.reading);
    const [looked, listed] = await Promise.all([
      bridge.lookAtWardPdf({ file: handle }),
      bridge.listWardForms({}),
    ]);
    if (!looked.ok) {
      void bridge.dropWardPdf({ file: handle });
      return fail(looked.error.sentence);
    }
    setWork(null);
    const forms = listed.ok ? listed.value.forms : [];
    const brought = { name: file.name, file: handle, looked: looked.value, forms };
    show({ at: 'begin', brought });
  };

  /** What the screen needs of a document and of a PDF besides the template. */
  const baseOf = async (
    file: string,
    document: DocumentId,
    looked: Brought['looked'],
  ): Promise<WorkBase | null> => {
    const answers = await bridge.answersOfDocument({ document });
    if (!answers.ok) {
      fail(answers.error.sentence);
      return null;
    }
    const { pages, text, fiscalYear: printed } = looked;
    const nothing = { found: [], unknown: [], carried: null };
    return { file, pages, text, printed, ...answers.value, ...nothing };
  };

  const start = async ({ file, looked }: Brought, beginning: Beginning) => {
    begin(copy.finding);
    const { from, document, ...named } = beginning;
    const base = await baseOf(file, document, looked);
    if (base === null) return;
    const proposed = await bridge.proposeWardForm({ file, document, ...named });
    if (!proposed.ok) return fail(proposed.error.sentence);
    const { found, unknown } = proposed.value;
    const template = proposed.value.template as unknown as FormTemplate;
    if (from === null) {
      setWork(null);
      const placed = toConfirm(template, found);
      return show({ at: 'placing', work: startWork({ ...base, found, unknown }, placed, null) });
    }
    const carried = await bridge.carryOverWardForm({ file, from, ...named });
    if (!carried.ok) return fail(carried.error.sentence);
    setWork(null);
    const { template: moved, carried: items, old } = carried.value;
    const both = { ...base, unknown, carried: { items, old: old.file } };
    show({
      at: 'placing',
      work: startWork(both, moved as unknown as FormTemplate, null),
    });
  };

  const open = async ({ id, document, revision, fiscalYear }: KeptForm) => {
    begin(copy.opening);
    const opened = await bridge.openWardForm({ id });
    if (!opened.ok) return fail(opened.error.sentence);
    const { file } = opened.value;
    const looked = await bridge.lookAtWardPdf({ file });
    if (!looked.ok) return fail(looked.error.sentence);
    const base = await baseOf(file, document, looked.value);
    if (base === null) return;
    // What was found with no meaning is looked for once more: it is not part of a template.
    const named = { revision: revision ?? '', fiscalYear };
    const proposed = await bridge.proposeWardForm({ file, document, ...named });
    const unknown = proposed.ok ? proposed.value.unknown : [];
    setWork(null);
    const template = opened.value.template as unknown as FormTemplate;
    show({ at: 'placing', work: startWork({ ...base, unknown }, template, id) });
  };

  const letGo = (file: string) => void bridge.dropWardPdf({ file });
  return { work, problem, fail, begin, done: () => setWork(null), bring, letGo, start, open };
}

export type Bringing = ReturnType<typeof useBringing>;
