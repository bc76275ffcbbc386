import { useState } from 'react';
import type { Answer } from '../../../app/contract';
import { documents } from '../../../copy/screens-documents';
import { printPdfs } from '../../pdf/print';
import { useProgram } from '../../session/program';
import { type Filled, type FilledDocument, pagesOf } from './filled';
import type { Papers } from './use-papers';

export type PaperWork = ReturnType<typeof usePaperWork>;

/** Saving and printing, of all documents or of one. */
export function usePaperWork({ handle, working, work, fill }: Papers, { request }: Filled) {
  const { bridge, dispatch } = useProgram();
  const [saved, setSaved] = useState<Answer<'saveDocuments'> | null>(null);
  const [printFailed, setPrintFailed] = useState(false);

  const save = async (wanted: readonly FilledDocument[]) => {
    let formChanged = false;
    await working(documents.saving, null, async () => {
      setSaved(null);
      const { household, ...rest } = request;
      const keys = wanted.map(({ key }) => key);
      const previewed = wanted.map(({ key, formHash }) => ({ key, formHash }));
      const asked = { handle, ...rest, household: { ...household }, keys, previewed };
      const answer = await bridge.saveDocuments(asked);
      if (answer.ok) dispatch({ kind: 'wrote', files: answer.value.files });
      formChanged = !answer.ok && answer.error.code === 'form-changed';
      setSaved(answer);
    });
    // What would be saved is shown before it is asked for once more.
    if (formChanged) await fill();
  };
  const print = (wanted: readonly FilledDocument[]) =>
    working(documents.preparingPrint, pagesOf(wanted), async (signal, onProgress) => {
      setPrintFailed(false);
      const bytes = wanted.map((document) => document.bytes);
      await printPdfs(bytes, { signal, onProgress }).catch(() => setPrintFailed(true));
    });

  return { busy: work !== null, saved, printFailed, save, print };
}
