import { useState } from 'react';
import type { Answer } from '../../../app/contract';
import { failing } from '../../../copy/screens';
import { exporting } from '../../../copy/screens-usage';
import { Button } from '../../components/button';
import { Notice, Sentences } from '../../components/notice';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';

/** What came of writing the usage log as CSV, and the way to ask for it. */
export function useExport(session: Session) {
  const { bridge, dispatch } = useProgram();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer<'exportUsage'> | null>(null);
  const write = async () => {
    if (busy) return;
    setBusy(true);
    setAnswer(null);
    const { handle } = session.file;
    const written = await bridge.exportUsage({ handle, household: { ...householdOf(session) } });
    if (written.ok) dispatch({ kind: 'wrote', files: [written.value.file] });
    setAnswer(written);
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
