import { useState } from 'react';
import type { Answer } from '../../../app/contract';
import { crashReport, report } from '../../../copy/report';
import { crash, frame } from '../../../copy/screens';
import { Button } from '../../components/button';
import { Notice, Sentences } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import './crash.css';

/** `onSave`: null when no household is open. */
export function Crash({
  onAgain,
  onSave,
  onReport,
}: {
  readonly onAgain: () => void;
  readonly onReport: () => void;
  readonly onSave: (() => Promise<Answer<'saveHousehold'>>) | null;
}) {
  const [answer, setAnswer] = useState<Answer<'saveHousehold'> | null>(null);
  return (
    <main id="main" className="crash">
      <PageHeading title={crash.title} />
      <p>{onSave ? crash.kept : crash.nothingOpen}</p>
      <p>{crashReport}</p>
      <div className="crash-actions">
        {onSave && <Button onClick={() => void onSave().then(setAnswer)}>{frame.save}</Button>}
        <Button look="primary" onClick={onAgain}>
          {crash.again}
        </Button>
        <Button onClick={onReport}>{report.open}</Button>
      </div>
      {answer && (
        <Notice tone={answer.ok ? 'success' : 'error'} live>
          <Sentences text={answer.ok ? frame.savedAs(answer.value.name) : answer.error.sentence} />
        </Notice>
      )}
    </main>
  );
}
