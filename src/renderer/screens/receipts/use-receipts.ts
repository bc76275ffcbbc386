import { useEffect, useRef, useState } from 'react';
import { receipts as copy } from '../../../copy/screens-receipts';
import type { Household, Paper } from '../../../domain/household';
import { withoutReceipt, withReceipt } from '../../../domain/receipts';
import { sendInParts } from '../../bridge/send-file';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';
import { receiptName } from './receipt-name';

export type Receipts = ReturnType<typeof useReceipts>;

/** What came of attaching or taking off. */
export interface ReceiptsTold {
  readonly sentence: string;
  /** The household after it, where something was changed: the way back leads from here. */
  readonly household: Household | null;
  readonly problems: readonly string[];
}

/** Attaching receipts to bookings and taking them off, each with one step that can be undone. */
export function useReceipts(session: Session) {
  const { bridge, dispatch, announce } = useProgram();
  const [sending, setSending] = useState<string | null>(null);
  const [told, setTold] = useState<ReceiptsTold | null>(null);
  // A file takes its time, and the household may change meanwhile.
  const latest = useRef(session);
  latest.current = session;
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  const tell = (next: ReceiptsTold) => {
    setTold(next);
    announce([next.sentence, ...next.problems].filter(Boolean).join(' '));
  };
  const edit = (household: Household) => dispatch({ kind: 'edited', household });

  /** Hands one file over; the paper it became and its folder, or why it did not. */
  const kept = async (file: File) => {
    const { handle } = latest.current.file;
    const started = await bridge.startReceipt({ handle, bytes: file.size });
    if (!started.ok) return started;
    const arriving = started.value.file;
    const failed = await sendInParts(
      file,
      (at, part) => bridge.sendReceiptPart({ file: arriving, at, part }),
      () => bridge.dropReceipt({ file: arriving }),
      (percent) => setSending(copy.sending(file.name, percent)),
    );
    if (failed) return failed;
    const folder = householdOf(latest.current).papers?.folder ?? null;
    return bridge.keepReceipt({ handle, folder, file: arriving });
  };

  const attach = async (files: readonly File[], bookingIds: ReadonlySet<string>) => {
    if (sending !== null || files.length === 0) return;
    setTold(null);
    const { opening } = latest.current;
    const found: { readonly folder: string; readonly paper: Paper }[] = [];
    const problems: string[] = [];
    for (const file of files) {
      setSending(copy.sending(file.name, 0));
      const answer = await kept(file);
      // Another household took this one's place, or the screen is gone: the file stays, nothing names it.
      if (!shown.current || latest.current.opening !== opening) return;
      if (answer.ok) {
        const { folder, sha256, type } = answer.value;
        found.push({ folder, paper: { sha256, type, name: receiptName(file.name) } });
      } else problems.push(copy.problemOf(receiptName(file.name), answer.error.sentence));
    }
    setSending(null);
    const before = householdOf(latest.current);
    let next = before;
    let added = 0;
    for (const { folder, paper } of found) {
      const lacking = next.usage.some(
        ({ id, receipts }) => bookingIds.has(id) && !receipts?.includes(paper.sha256),
      );
      if (lacking) {
        next = withReceipt(next, folder, paper, bookingIds);
        added += 1;
      } else problems.push(copy.already(paper.name));
    }
    if (added > 0) edit(next);
    tell({
      sentence: added > 0 ? copy.done(added, bookingIds.size) : '',
      household: added > 0 ? next : null,
      problems,
    });
  };

  return {
    sending,
    told,
    clear: () => setTold(null),
    attach,
    /** A paper that is there already proves more bookings. */
    alsoFor(paper: Paper, bookingIds: ReadonlySet<string>): void {
      const household = householdOf(latest.current);
      const next = withReceipt(household, household.papers?.folder ?? '', paper, bookingIds);
      edit(next);
      tell({ sentence: copy.done(1, bookingIds.size), household: next, problems: [] });
    },
    takeOff(paper: Paper, bookingId: string): void {
      const next = withoutReceipt(householdOf(latest.current), bookingId, paper.sha256);
      edit(next);
      tell({ sentence: copy.takenOff(paper.name), household: next, problems: [] });
    },
    undo(): void {
      dispatch({ kind: 'undone' });
      setTold(null);
    },
  };
}
