import { useCallback, useEffect, useState } from 'react';
import type { Response } from '../../../app/contract';
import { ward as copy } from '../../../copy/screens-ward';
import type { DocumentId } from '../../../domain/application';
import { useProgram } from '../../session/program';
import type { Bringing } from './use-bringing';
import type { KeptForm } from './view';

/** The forms that are kept and what can be done with them; `say` tells what was done. */
export function useKept(bringing: Bringing, say: (sentence: string) => void) {
  const { bridge } = useProgram();
  const { begin, done, fail } = bringing;
  const [listed, setListed] = useState<Response<'listWardForms'> | null>(null);
  const [exported, setExported] = useState<Response<'exportWardForm'> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: failing only sets a sentence
  const refresh = useCallback(async () => {
    const answer = await bridge.listWardForms({});
    if (answer.ok) setListed(answer.value);
    else fail(answer.error.sentence);
  }, [bridge]);
  useEffect(() => void refresh(), [refresh]);

  return {
    listed,
    exported,
    open: bringing.open,
    async remove({ id }: KeptForm) {
      const answer = await bridge.removeWardForm({ id });
      if (!answer.ok) return fail(answer.error.sentence);
      await refresh();
      say(copy.removed);
    },
    async dropDraft({ id }: KeptForm) {
      const answer = await bridge.dropWardDraft({ id });
      if (!answer.ok) return fail(answer.error.sentence);
      await refresh();
      say(copy.draftDropped);
    },
    async exportForm({ id }: KeptForm) {
      setExported(null);
      const answer = await bridge.exportWardForm({ id });
      if (answer.ok) setExported(answer.value);
      else fail(answer.error.sentence);
    },
    async onReference(document: DocumentId, on: boolean) {
      const { useReference: fillOnReference } = bridge;
      const answer = await fillOnReference({ document, on });
      if (!answer.ok) fail(answer.error.sentence);
      await refresh();
    },
    /** Takes in a file with places, for the PDF in hand or for one that is kept. */
    async takeIn(file: File, pdf: string | null) {
      begin(copy.opening);
      const text = await file.text().catch(() => null);
      if (text === null) return fail(copy.unreadableFile);
      const answer = await bridge.importWardForm({ text, file: pdf });
      if (!answer.ok) return fail(answer.error.sentence);
      done();
      await refresh();
      say(copy.imported);
    },
  };
}

export type Kept = ReturnType<typeof useKept>;
