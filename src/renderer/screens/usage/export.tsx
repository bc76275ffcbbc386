import { useState } from 'react';
import type { Answer } from '../../../app/contract';
import { failing } from '../../../copy/screens';
import { exporting } from '../../../copy/screens-usage';
import type { Household } from '../../../domain/household';
import { Button } from '../../components/button';
import { Notice, Sentences } from '../../components/notice';
import { useProgram } from '../../session/program';

/** What came of writing the usage log as CSV, and the way to ask for it. */
export function useExport(household: Household) {
  const { bridge } = useProgram();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer<'exportUsage'> | null>(null);
  const write = async () => {
    if (busy) return;
    setBusy(true);
    setAnswer(null);
    setAnswer(await bridge.exportUsage({ household: { ...household } }));
    setBusy(false);
  };
  return { busy, answer, write };
}

export function Exported({ answer }: { readonly answer: Answer<'exportUsage'> }) {
  const { bridge } = useProgram();
  const [problem, setProblem] = useState<string | null>(null);
  if (!answer.ok)
    return (
      <Notice tone="error" title={failing.saveTitle} live>
        <Sentences text={answer.error.sentence} />
      </Notice>
    );
  const { folder, file } = answer.value;
  const reveal = async () => {
    const shown = await bridge.revealFolder({});
    setProblem(shown.ok ? null : shown.error.sentence);
  };
  return (
    <Notice tone="success" title={exporting.done(file)} live>
      <p>
        {exporting.folder}: <span className="saved-folder">{folder}</span>
      </p>
      <p>{exporting.guard}</p>
      <p>
        <Button onClick={() => void reveal()}>{exporting.reveal}</Button>
      </p>
      {problem && <p className="field-error">{problem}</p>}
    </Notice>
  );
}
