import { useEffect, useState } from 'react';
import { useProgram } from '../../session/program';
import { bytesOf } from '../documents/filled';

/** The bytes of a PDF the program holds; null while they are on their way or there is none. */
export function useWardPdf(file: string | null) {
  const { bridge } = useProgram();
  const [bytes, setBytes] = useState<Uint8Array | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (file === null) return;
    let current = true;
    void bridge.wardPdf({ file }).then((answer) => {
      if (!current) return;
      if (answer.ok) setBytes(bytesOf(answer.value.pdf));
      setProblem(answer.ok ? null : answer.error.sentence);
    });
    return () => {
      current = false;
    };
  }, [bridge, file]);
  return { bytes, problem };
}
