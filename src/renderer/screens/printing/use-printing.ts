import { useEffect, useState } from 'react';
import type { Answer, Request, Response } from '../../../app/contract';
import { offsetText } from '../../../copy/calibration';
import { printing as copy } from '../../../copy/screens-printing';
import { printPdfs } from '../../pdf/print';
import { useProgram } from '../../session/program';
import { bytesOf } from '../documents/filled';

type Offset = Response<'printerOffset'>['offset'];
type Keep = Request<'printerOffset'>['keep'];

/** The sheet to measure, and the offset that is kept of it. */
export function usePrinting() {
  const { bridge } = useProgram();
  const [offset, setOffset] = useState<Offset | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [saved, setSaved] = useState<{ name: string; folder: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const heard = (answer: Answer<'printerOffset'>): boolean => {
    if (answer.ok) setOffset(answer.value.offset);
    else setProblem(answer.error.sentence);
    return answer.ok;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, on arriving
  useEffect(() => {
    void bridge.printerOffset({}).then(heard);
  }, []);

  const working = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    setSaid(null);
    setSaved(null);
    await work();
    setBusy(false);
  };
  const keep = (measured: NonNullable<Keep>) =>
    working(async () => {
      const answer = await bridge.printerOffset({ keep: measured });
      if (!heard(answer) || !answer.ok) return;
      const moved = offsetText(answer.value.offset);
      if (measured === 'none') setSaid(copy.removed);
      else setSaid(moved === null ? copy.keptStraight : copy.keptNow(moved));
    });
  const print = (moved: boolean) =>
    working(async () => {
      const answer = await bridge.calibrationSheet({ moved });
      if (!answer.ok) return setProblem(answer.error.sentence);
      const { signal } = new AbortController();
      const bytes = bytesOf(answer.value.pdf);
      await printPdfs([bytes], { signal, onProgress: () => undefined }).catch(() =>
        setProblem(copy.printFailed),
      );
    });
  const save = () =>
    working(async () => {
      const answer = await bridge.calibrationSheet({ moved: false, save: true });
      if (!answer.ok) return setProblem(answer.error.sentence);
      setSaved({ name: answer.value.fileName, folder: answer.value.folder ?? '' });
    });
  return { offset, said, saved, problem, busy, keep, print, save };
}
