import { useState } from 'react';
import type { Answer } from '../../../app/contract';
import { failing } from '../../../copy/screens';
import { calendarFile } from '../../../copy/screens-procedure';
import { exporting } from '../../../copy/screens-usage';
import { Button } from '../../components/button';
import { Notice, Sentences } from '../../components/notice';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';

/** The deadlines as a file for the household's own calendar, written because its user asks. */
export function CalendarFile({ session }: { readonly session: Session }) {
  const { bridge, dispatch } = useProgram();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer<'exportDeadlines'> | null>(null);
  const write = async () => {
    if (busy) return;
    setBusy(true);
    setAnswer(null);
    const household = { ...householdOf(session) };
    const written = await bridge.exportDeadlines({ handle: session.file.handle, household });
    if (written.ok && written.value.file !== null)
      dispatch({ kind: 'wrote', files: [written.value.file] });
    setAnswer(written);
    setBusy(false);
  };
  return (
    <div className="way-calendar-file">
      <Button aria-describedby="way-calendar-note" onClick={() => void write()}>
        {calendarFile.write}
      </Button>
      <p className="soft" id="way-calendar-note">
        {calendarFile.note}
      </p>
      {answer && <Came answer={answer} />}
    </div>
  );
}

/** What came of it. */
function Came({ answer }: { readonly answer: Answer<'exportDeadlines'> }) {
  const { bridge } = useProgram();
  const [problem, setProblem] = useState<string | null>(null);
  if (!answer.ok)
    return (
      <Notice tone="error" title={failing.saveTitle} live>
        <Sentences text={answer.error.sentence} />
      </Notice>
    );
  const { folder, file, events } = answer.value;
  if (file === null)
    return (
      <Notice tone="info" live>
        <p>{calendarFile.nothing}</p>
      </Notice>
    );
  const reveal = async () => {
    const shown = await bridge.revealFolder({});
    setProblem(shown.ok ? null : shown.error.sentence);
  };
  return (
    <Notice tone="success" title={calendarFile.done(file, events)} live>
      <p>
        {exporting.folder}: <span className="saved-folder">{folder}</span>
      </p>
      <p>
        <Button onClick={() => void reveal()}>{exporting.reveal}</Button>
      </p>
      {problem && <p className="field-error">{problem}</p>}
    </Notice>
  );
}
