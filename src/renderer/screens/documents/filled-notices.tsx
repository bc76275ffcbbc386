import { documents } from '../../../copy/screens-documents';
import { Button } from '../../components/button';
import { Notice, Sentences } from '../../components/notice';
import type { Filled } from './filled';
import type { Papers } from './use-papers';

/** What the user must know before the documents are used. */
export function FilledNotices({
  papers,
  filled,
}: {
  readonly papers: Papers;
  readonly filled: Filled;
}) {
  const { stale, fill, work } = papers;
  const { problems, request } = filled;
  return (
    <>
      {stale && (
        <Notice tone="warning" live>
          <p>{documents.stale}</p>
          <p>
            <Button aria-disabled={work !== null} onClick={() => void fill()}>
              {documents.recreate}
            </Button>
          </p>
        </Notice>
      )}
      {request.inkOnly && filled.documents.length > 0 && (
        <Notice tone="info">
          <p>{documents.inkOnlyMade}</p>
        </Notice>
      )}
      {problems.length > 0 && (
        <Notice tone="error" title={documents.problemsTitle(problems.length)}>
          <Sentences text={problems.map(({ sentence }) => sentence).join('\n')} />
        </Notice>
      )}
    </>
  );
}
