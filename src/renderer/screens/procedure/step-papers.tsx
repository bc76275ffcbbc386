import { paperNeed, paperOrigins, paperTitles } from '../../../copy/procedure';
import { procedure } from '../../../copy/screens-procedure';
import type { Child } from '../../../domain/household';
import { type StepPaper, withReady } from '../../../domain/procedure';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Checkbox } from '../../components/field';
import { useProgram } from '../../session/program';
import type { Way } from './use-way';

/** The papers of a step: who makes each, where it is had, whether it lies ready, and the form of ours. */
export function StepPapers({
  way,
  child,
  papers,
}: {
  readonly way: Way;
  readonly child: Child;
  readonly papers: readonly StepPaper[];
}) {
  if (papers.length === 0) return null;
  return (
    <div className="way-paper-list">
      <h4>{procedure.papers}</h4>
      <ul className="way-papers">
        {papers.map((paper) => (
          <li key={paper.key}>
            <PaperItem way={way} child={child} paper={paper} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function PaperItem({
  way,
  child,
  paper,
}: {
  readonly way: Way;
  readonly child: Child;
  readonly paper: StepPaper;
}) {
  const { dispatch } = useProgram();
  const { household, readOnly, fill } = way;
  const { key, kind, needed, ready, form } = paper;
  const title = paperTitles[kind];
  const need = paperNeed(paper);
  const origin = `way-paper-${key}`;
  const mark = (on: boolean) =>
    dispatch({ kind: 'edited', household: withReady(household, key, on) });
  return (
    <>
      <p className="way-paper-title">
        {title}
        {needed === false && <Badge look="not-eligible">{procedure.notNeeded}</Badge>}
        {needed !== false && readOnly && ready && <Badge look="official">{procedure.ready}</Badge>}
      </p>
      <p className="soft" id={origin}>
        {need}
        {needed !== false && paperOrigins[kind]}
      </p>
      {needed === null && !readOnly && (
        <p>
          <Button
            small
            onClick={() =>
              dispatch({
                kind: 'entry-went',
                page: `children/${child.id}/route`,
                walking: false,
              })
            }
          >
            {procedure.whichRoute}
          </Button>
        </p>
      )}
      {needed !== false && !readOnly && (
        <div className="way-actions">
          <Checkbox checked={ready} describedBy={origin} onChange={mark}>
            {procedure.ready}
            <span className="visually-hidden">: {title}</span>
          </Checkbox>
          {form !== null && (
            <Button small aria-label={procedure.fillOf(title)} onClick={() => fill(key)}>
              {procedure.fill}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
