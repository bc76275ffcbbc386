import { useState } from 'react';
import type { Response } from '../../../app/contract';
import { documents } from '../../../copy/screens-documents';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { Notice } from '../../components/notice';
import { useProgram } from '../../session/program';

/** Where the documents are now. */
export function Saved({ saved }: { readonly saved: Response<'saveDocuments'> }) {
  const { bridge } = useProgram();
  const [problem, setProblem] = useState<string | null>(null);
  const reveal = async () => {
    const answer = await bridge.revealFolder({});
    setProblem(answer.ok ? null : answer.error.sentence);
  };
  return (
    <Notice tone="success" title={documents.savedTitle(saved.files.length)} live>
      <p>
        {documents.savedIn}: <span className="saved-folder">{saved.folder}</span>
      </p>
      <p>
        <Button onClick={() => void reveal()}>{documents.reveal}</Button>
      </p>
      {problem && <p className="field-error">{problem}</p>}
      {saved.problems.length > 0 && (
        <ul className="notice-list">
          {saved.problems.map(({ key, sentence }) => (
            <li key={key}>{sentence}</li>
          ))}
        </ul>
      )}
      <Disclosure summary={documents.fileNames(saved.files.length)}>
        <ul className="saved-files">
          {saved.files.map((file) => (
            <li key={file}>{file}</li>
          ))}
        </ul>
      </Disclosure>
    </Notice>
  );
}
