import { useEffect, useRef } from 'react';
import { placing as copy } from '../../../copy/screens-placing';
import { Disclosure } from '../../components/disclosure';
import { answerRowId, itemRowId } from './answer-list';
import { itemOf } from './editor/places';
import { type Problem, templateOf, type WardWork } from './editor/work';
import { namingYearId } from './naming';
import type { StageKeys } from './use-stage-keys';

/** What is wrong with the form's name or year, not with a place on it. */
const ofTheWhole: ReadonlySet<string> = new Set(['other-year', 'no-revision']);

/** What keeps the form from being saved; each line leads to where it is mended. */
export function Problems({
  problems,
  asked,
  act,
  work,
}: {
  /** Null: not checked yet. */
  readonly problems: readonly Problem[] | null;
  /** Grows with every attempt to save: the list opens and takes the focus. */
  readonly asked: number;
  readonly act: StageKeys;
  readonly work: WardWork;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) box.current?.focus();
  }, [asked]);
  if (problems === null) return <p className="soft">{copy.checking}</p>;
  if (problems.length === 0) return <p className="soft">{copy.noProblems}</p>;
  const go = ({ kind, id, path }: Problem) => {
    const item = id === null ? null : itemOf(templateOf(work), id);
    if (item) act.select({ id: item.id, part: null });
    const answer = item && 'path' in item ? item.path : path;
    const row = ofTheWhole.has(kind)
      ? document.getElementById(namingYearId)
      : (document.getElementById(answerRowId(answer ?? '')) ??
        document.getElementById(itemRowId(id ?? '')));
    row?.closest('details')?.setAttribute('open', '');
    row?.focus();
  };
  return (
    <div className="problems" ref={box} tabIndex={-1}>
      <Disclosure key={asked} summary={copy.problems(problems.length)} open={asked > 0}>
        <ul className="notice-list">
          {problems.map((problem) => (
            <li key={problem.sentence}>
              <button type="button" className="problem-link" onClick={() => go(problem)}>
                {problem.sentence}
              </button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
