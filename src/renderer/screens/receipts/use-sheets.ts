import { useEffect, useRef, useState } from 'react';
import { type Failure, largestPicture, type Response } from '../../../app/contract';
import { sheets as copy } from '../../../copy/screens-receipts';
import type { Paper } from '../../../domain/household';
import type { ReceiptRange } from '../../../domain/receipts';
import { base64Of } from '../../bridge/send-file';
import { printPdfs } from '../../pdf/print';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';
import { bytesOf } from '../documents/filled';
import { drawnSmall } from './draw-small';

export interface BoundSheets {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly receipts: number;
  readonly apart: Response<'bindReceipts'>['apart'];
}

/** All receipts of some months on sheets: bound, looked at, printed, saved. */
export function useSheets(session: Session) {
  const { bridge, dispatch } = useProgram();
  const [work, setWork] = useState<string | null>(null);
  const [bound, setBound] = useState<BoundSheets | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [saved, setSaved] = useState<Response<'saveReceiptSheets'> | null>(null);
  const stopping = useRef(new AbortController());
  const sheets = useRef<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    stopping.current = stop;
    return () => {
      stop.abort();
      if (sheets.current) void bridge.dropReceiptSheets({ sheets: sheets.current });
    };
  }, [bridge]);
  const { handle } = session.file;
  const folder = householdOf(session).papers?.folder ?? '';

  /** A picture as it goes onto paper, base64; null: it cannot be drawn. */
  const pictureOf = async (named: Pick<Paper, 'sha256' | 'type'>): Promise<string | null> => {
    const read = await bridge.readReceipt({ handle, folder, ...named });
    if (!read.ok) return null;
    const bytes = new Uint8Array(bytesOf(read.value.content));
    const drawn = await drawnSmall(new Blob([bytes]), largestPicture).catch(() => null);
    return drawn && base64Of(drawn).catch(() => null);
  };

  /** @returns why it failed; null: it did not, or was left */
  const make = async (range: ReceiptRange, signal: AbortSignal): Promise<Failure | null> => {
    const household = { ...householdOf(session) };
    const started = await bridge.startReceiptSheets({ handle, household, ...range });
    if (!started.ok) return started.error;
    const { sheets: id, pictures } = started.value;
    sheets.current = id;
    for (const [done, named] of pictures.entries()) {
      if (signal.aborted) return null;
      setWork(copy.preparing(done + 1, pictures.length));
      const picture = await pictureOf(named);
      const sent = await bridge.sendReceiptPicture({ sheets: id, sha256: named.sha256, picture });
      if (!sent.ok) return sent.error;
    }
    setWork(copy.binding);
    const answer = await bridge.bindReceipts({ sheets: id });
    if (!answer.ok) return answer.error;
    if (signal.aborted) return null;
    const { pdf, receipts, apart } = answer.value;
    setBound({ id, bytes: bytesOf(pdf), receipts, apart });
    return null;
  };

  return {
    work,
    bound,
    problem,
    saved,
    again: () => {
      setBound(null);
      setSaved(null);
    },
    async prepare(range: ReceiptRange): Promise<void> {
      if (work !== null) return;
      const { signal } = stopping.current;
      setProblem(null);
      setWork(copy.binding);
      const failed = await make(range, signal);
      if (signal.aborted) return;
      if (failed) setProblem(failed.sentence);
      setWork(null);
    },
    async print(): Promise<void> {
      if (work !== null || bound === null) return;
      const { signal } = stopping.current;
      setWork(copy.printing(0));
      const onProgress = (done: number) => setWork(copy.printing(done));
      await printPdfs([bound.bytes], { signal, onProgress }).catch(() => setProblem(copy.failed));
      setWork(null);
    },
    async save(): Promise<void> {
      if (work !== null || bound === null) return;
      const answer = await bridge.saveReceiptSheets({ sheets: bound.id });
      if (answer.ok) {
        dispatch({ kind: 'wrote', files: [answer.value.file] });
        setSaved(answer.value);
      } else setProblem(answer.error.sentence);
    },
  };
}
