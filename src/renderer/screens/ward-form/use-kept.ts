import { useCallback, useEffect, useState } from 'react';
import type { Response } from '../../../app/contract';
import { ward as copy } from '../../../copy/screens-ward';
import type { DocumentId } from '../../../domain/application';
import { useProgram } from '../../session/program';
import type { Bringing } from './use-bringing';
import type { KeptForm } from './view';

type Existing = NonNullable<Response<'importWardForm'>['exists']>;

/** A file with places that would go in the place of what is kept: the user is asked. */
export interface Replacing extends Existing {
  readonly text: string;
  readonly pdf: string | null;
  /** When the file was changed last, as its own computer says. */
  readonly changedAt: string;
}

/** The forms that are kept and what can be done with them; `say` tells what was done. */
export function useKept(bringing: Bringing, say: (sentence: string) => void) {
  const { bridge } = useProgram();
  const { begin, done, fail } = bringing;
  const [listed, setListed] = useState<Response<'listWardForms'> | null>(null);
  const [exported, setExported] = useState<Response<'exportWardForm'> | null>(null);
  const [replacing, setReplacing] = useState<Replacing | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: failing only sets a sentence
  const refresh = useCallback(async () => {
    const answer = await bridge.listWardForms({});
    if (answer.ok) setListed(answer.value);
    else fail(answer.error.sentence);
  }, [bridge]);
  useEffect(() => void refresh(), [refresh]);

  const takeInText = async (
    text: string,
    pdf: string | null,
    asked: Omit<Replacing, keyof Existing> | null,
  ) => {
    const answer = await bridge.importWardForm({ text, file: pdf, replace: asked === null });
    if (!answer.ok) return fail(answer.error.sentence);
    done();
    const { exists } = answer.value;
    if (exists && asked) return setReplacing({ ...exists, ...asked });
    await refresh();
    say(copy.imported);
  };

  return {
    listed,
    exported,
    replacing,
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
      const changedAt = new Date(file.lastModified).toISOString();
      await takeInText(text, pdf, { text, pdf, changedAt });
    },
    /** The user's answer: the file goes in the place of what is kept, or nothing changes. */
    async replace(yes: boolean) {
      setReplacing(null);
      if (!yes || !replacing) return;
      begin(copy.opening);
      await takeInText(replacing.text, replacing.pdf, null);
    },
  };
}

export type Kept = ReturnType<typeof useKept>;
