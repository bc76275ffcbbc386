import { useEffect, useRef } from 'react';
import { longestWords, type Response } from '../../../app/contract';
import { report as copy } from '../../../copy/report';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Checkbox } from '../../components/field';
import { Notice, Sentences } from '../../components/notice';
import { TextArea } from '../../components/text-area';
import { Preview } from './preview';
import { type Reporting, type ReportSubject, useReport } from './use-report';
import './report.css';

/** A bug report: what happened, what will be in the file, the file. */
export function Report({ onClose, ...subject }: ReportSubject & { readonly onClose: () => void }) {
  const reporting = useReport(subject);
  const { draft, written, problem } = reporting;
  const title = written ? copy.writtenTitle : draft ? copy.lookTitle : copy.title;
  return (
    <Dialog title={title} wide onCancel={onClose}>
      {problem !== null && (
        <Notice tone="error" title={copy.failed} live>
          <Sentences text={problem} />
        </Notice>
      )}
      {written ? (
        <Written written={written} onClose={onClose} />
      ) : draft ? (
        <Preview reporting={reporting} draft={draft} onClose={onClose} />
      ) : (
        <Words reporting={reporting} hasHousehold={subject.household !== null} onClose={onClose} />
      )}
    </Dialog>
  );
}

const wordsId = 'report-words';

function Words({
  reporting,
  hasHousehold,
  onClose,
}: {
  readonly reporting: Reporting;
  readonly hasHousehold: boolean;
  readonly onClose: () => void;
}) {
  const { words, setWords, tooLong, included, include, busy, look } = reporting;
  useEffect(() => document.getElementById(wordsId)?.focus(), []);
  return (
    <>
      <p>{copy.lead}</p>
      <TextArea
        id={wordsId}
        label={copy.words}
        hint={copy.wordsHint}
        error={tooLong ? copy.wordsTooLong(longestWords) : null}
        value={words}
        onChange={setWords}
      />
      {hasHousehold && (
        <div>
          <Checkbox checked={included} onChange={include} describedBy="report-household-note">
            {copy.withHousehold}
          </Checkbox>
          <p className="soft" id="report-household-note">
            {copy.withHouseholdNote}
          </p>
        </div>
      )}
      <div className="dialog-actions">
        <Button look="primary" disabled={busy || tooLong} onClick={() => void look()}>
          {copy.look}
        </Button>
        <Button onClick={onClose}>{copy.cancel}</Button>
      </div>
    </>
  );
}

function Written({
  written,
  onClose,
}: {
  readonly written: Response<'writeReport'>;
  readonly onClose: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <>
      <Notice tone="success" title={copy.written(written.name)} box={box}>
        <p>
          {copy.place}: <span className="report-place">{written.folder}</span>
        </p>
        <p>{written.shown ? copy.next : copy.nextUnshown}</p>
      </Notice>
      <div className="dialog-actions">
        <Button look="primary" onClick={onClose}>
          {copy.close}
        </Button>
      </div>
    </>
  );
}
