import type { Ref } from 'react';
import { failing } from '../../../copy/screens';
import { documents } from '../../../copy/screens-documents';
import type { Household } from '../../../domain/household';
import { Button } from '../../components/button';
import { KeyButton } from '../../components/key-button';
import { Notice, Sentences } from '../../components/notice';
import { Progress } from '../../components/progress';
import { type Filled, pagesOf } from './filled';
import { FilledList } from './filled-list';
import { FilledNotices } from './filled-notices';
import { answersOn } from './jump/answers';
import type { Jump } from './jump/place-of';
import { Preview } from './preview';
import { Saved } from './saved';
import { usePaperWork } from './use-paper-work';
import type { Papers } from './use-papers';

/** What was made: the whole of it to save or print, and each document to look at. */
export function FilledDocuments({
  papers,
  household,
  filled,
  heading,
  onJump,
}: {
  readonly papers: Papers;
  /** As it is now; the documents may be of before. */
  readonly household: Household;
  readonly filled: Filled;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onJump: Jump;
}) {
  const { shown } = papers;
  const made = filled.documents;
  const paperWork = usePaperWork(papers, filled);
  const { busy, saved, printFailed, save, print } = paperWork;
  return (
    <>
      <div className="filled-head">
        <h2 ref={heading} tabIndex={-1}>
          {documents.createdTitle}
        </h2>
        <p>
          {made.length === 0
            ? documents.nothingCreated
            : documents.created(made.length, pagesOf(made))}
        </p>
        <Button look="quiet" small onClick={papers.chooseAgain}>
          {documents.chooseAgain}
        </Button>
      </div>
      <FilledNotices papers={papers} filled={filled} />
      {made.length > 0 && (
        <div className="paper-actions">
          <KeyButton
            action="savePapers"
            look="primary"
            aria-disabled={busy}
            onClick={() => void save(made)}
          >
            {documents.saveAll(made.length)}
          </KeyButton>
          <KeyButton action="print" aria-disabled={busy} onClick={() => void print(made)}>
            {documents.printAll(pagesOf(made))}
          </KeyButton>
          <p className="soft">{documents.printNote}</p>
        </div>
      )}
      {papers.work && <Progress work={papers.work} />}
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
      <div className="filled-view">
        <FilledList papers={papers} filled={filled} />
        {shown && (
          <Preview
            key={shown.key}
            document={shown}
            paperWork={paperWork}
            pages={shown.areas.map((areas) =>
              answersOn(areas, { planned: shown.planned, household, months: papers.months }),
            )}
            spot={papers.spot?.key === shown.key ? papers.spot : null}
            onArrived={papers.arrived}
            onJump={onJump}
          />
        )}
      </div>
    </>
  );
}
