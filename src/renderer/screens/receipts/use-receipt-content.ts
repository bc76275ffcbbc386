import { useEffect, useState } from 'react';
import type { Paper } from '../../../domain/household';
import { useProgram } from '../../session/program';
import { bytesOf } from '../documents/filled';

/** A receipt as it was attached; null: it is on its way. */
export type ReceiptContent =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly sentence: string }
  | null;

/** Reads a receipt from the folder of the household's papers. */
export function useReceiptContent(handle: string, folder: string, paper: Paper): ReceiptContent {
  const { bridge } = useProgram();
  const [content, setContent] = useState<ReceiptContent>(null);
  const { sha256, type } = paper;
  useEffect(() => {
    let current = true;
    setContent(null);
    void bridge.readReceipt({ handle, folder, sha256, type }).then((answer) => {
      if (!current) return;
      setContent(
        answer.ok
          ? { ok: true, bytes: new Uint8Array(bytesOf(answer.value.content)) }
          : { ok: false, sentence: answer.error.sentence },
      );
    });
    return () => {
      current = false;
    };
  }, [bridge, handle, folder, sha256, type]);
  return content;
}
