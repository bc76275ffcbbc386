import { useEffect, useRef, useState } from 'react';
import type { Response } from '../../../app/contract';
import { ward as copy } from '../../../copy/screens-ward';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useProgram } from '../../session/program';

/** Where the file with the places of a form lies. */
export function Exported({ exported }: { readonly exported: Response<'exportWardForm'> }) {
  const { bridge } = useProgram();
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every export anew
  useEffect(() => box.current?.focus(), [exported]);
  return (
    <Notice tone="success" title={copy.exportedTitle} box={box} live>
      <p>{copy.exported(exported.folder, exported.file)}</p>
      <p>{copy.exportedNote}</p>
      <p>
        <Button
          small
          onClick={() =>
            void bridge
              .revealFolder({})
              .then((answer) => setProblem(answer.ok ? null : answer.error.sentence))
          }
        >
          {copy.reveal}
        </Button>
      </p>
      {problem !== null && <p className="field-error">{problem}</p>}
    </Notice>
  );
}
