import { useEffect, useRef } from 'react';
import { Notice, Sentences } from './notice';

/** What stopped the work that was asked for. It takes the focus whenever there is another one. */
export function ProblemNotice({
  title,
  problem,
}: {
  readonly title: string;
  /** The sentence, or null where nothing is wrong. */
  readonly problem: string | null;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== null) box.current?.focus();
  }, [problem]);
  if (problem === null) return null;
  return (
    <Notice tone="error" title={title} box={box} live>
      <Sentences text={problem} />
    </Notice>
  );
}
