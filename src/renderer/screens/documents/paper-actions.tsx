import { useState } from 'react';
import type { Answer } from '../../../app/contract';
import { failing } from '../../../copy/screens';
import { documents } from '../../../copy/screens-documents';
import { Button } from '../../components/button';
import { Notice, Sentences } from '../../components/notice';
import { printPdfs } from '../../pdf/print';
import { useProgram } from '../../session/program';
import { type Filled, type FilledDocument, pagesOf } from './filled';
import { Saved } from './saved';
import type { Papers } from './use-papers';

/** Save and print: all documents, or the one that is shown. */
export function PaperActions({
  papers,
  filled,
}: {
  readonly papers: Papers;
  readonly filled: Filled;
}) {
  const { bridge } = useProgram();
  const { shown, working, work } = papers;
  const [saved, setSaved] = useState<Answer<'saveDocuments'> | null>(null);
  const [printFailed, setPrintFailed] = useState(false);
  const all = filled.documents;

  const save = (wanted: readonly FilledDocument[]) =>
    working(documents.saving, 1, async () => {
      setSaved(null);
      const { household, ...request } = filled.request;
      const keys = wanted.map(({ key }) => key);
      setSaved(await bridge.saveDocuments({ ...request, household: { ...household }, keys }));
    });
  const print = (wanted: readonly FilledDocument[]) =>
    working(documents.preparingPrint, pagesOf(wanted), async (signal, onProgress) => {
      setPrintFailed(false);
      const bytes = wanted.map((document) => document.bytes);
      await printPdfs(bytes, { signal, onProgress }).catch(() => setPrintFailed(true));
    });
  const busy = { 'aria-disabled': work !== null };

  return (
    <div className="paper-actions">
      <div className="paper-buttons">
        <Button look="primary" {...busy} onClick={() => void save(all)}>
          {documents.saveAll(all.length)}
        </Button>
        <Button {...busy} onClick={() => void print(all)}>
          {documents.printAll(pagesOf(all))}
        </Button>
        {shown && all.length > 1 && (
          <>
            <Button look="quiet" {...busy} onClick={() => void save([shown])}>
              {documents.saveOne}
            </Button>
            <Button look="quiet" {...busy} onClick={() => void print([shown])}>
              {documents.printOne}
            </Button>
          </>
        )}
      </div>
      <p className="soft">{documents.printNote}</p>
      {printFailed && (
        <Notice tone="error" live>
          <p>{documents.printFailed}</p>
        </Notice>
      )}
      {saved?.ok && <Saved saved={saved.value} />}
      {saved && !saved.ok && (
        <Notice tone="error" title={failing.saveTitle} live>
          <Sentences text={saved.error.sentence} />
        </Notice>
      )}
    </div>
  );
}
