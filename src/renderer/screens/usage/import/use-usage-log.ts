import { useRef, useState } from 'react';
import type { Response } from '../../../../app/contract';
import { fileProblemText } from '../../../../copy/intake';
import { importing } from '../../../../copy/screens-usage-import';
import { type Household, parseHousehold } from '../../../../domain/household';
import type { Booking } from '../../../../domain/usage';
import { useProgram } from '../../../session/program';

/** A line of the log and its booking, checked. */
export interface LoggedUse {
  readonly line: number;
  readonly booking: Booking;
}

/** What a log would bring, for the user to look at. */
export interface LogPreview {
  readonly added: readonly LoggedUse[];
  readonly skipped: readonly LoggedUse[];
  readonly refused: Response<'readUsageLog'>['refused'];
  readonly unknownColumns: readonly string[];
}

/** Beyond this the program would refuse it as well; a larger one is not even read. */
const largestFile = 10 * 1024 * 1024;

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** Bookings cross the contract as plain objects: they are bookings once the household's schema says so. */
function checkedUses(
  household: Household,
  uses: readonly { readonly line: number; readonly booking: object }[],
): readonly LoggedUse[] | null {
  const parsed = parseHousehold({
    ...household,
    usage: uses.map(({ booking }, at) => ({ ...booking, id: `line-${at}` })),
  });
  if (!parsed.ok) return null;
  return uses.flatMap(({ line }, at) => {
    const booking = parsed.value.usage[at];
    return booking ? [{ line, booking }] : [];
  });
}

/** Reading a usage log: the program reads the bytes, the page shows what they would bring. */
export function useUsageLog(household: Household) {
  const { bridge, announce } = useProgram();
  const [file, setFile] = useState<File | null>(null);
  const [childId, setChildId] = useState<string | null>(null);
  const [preview, setPreview] = useState<LogPreview | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  // Only the last choice counts, whichever answer comes first.
  const asked = useRef(0);

  const read = async (chosen: File, child: string | null) => {
    asked.current += 1;
    const mine = asked.current;
    setBusy(true);
    setProblem(null);
    setPreview(null);
    const answer = await answerFor(chosen, child).catch(() => importing.notRead);
    if (mine !== asked.current) return;
    setBusy(false);
    if (typeof answer === 'string') return setProblem(answer);
    setPreview(answer);
    announce(importing.added(answer.added.length));
  };

  const answerFor = async (chosen: File, child: string | null): Promise<LogPreview | string> => {
    if (chosen.size > largestFile) return fileProblemText({ kind: 'too-large' });
    const answer = await bridge.readUsageLog({
      household: { ...household },
      childId: child,
      file: await base64Of(chosen),
    });
    if (!answer.ok) return answer.error.sentence;
    const { added, skipped, refused, unknownColumns } = answer.value;
    const checked = [checkedUses(household, added), checkedUses(household, skipped)] as const;
    if (!checked[0] || !checked[1]) return importing.notRead;
    return { added: checked[0], skipped: checked[1], refused, unknownColumns };
  };

  return {
    childId,
    preview,
    problem,
    busy,
    chooseFile: (chosen: File) => {
      setFile(chosen);
      void read(chosen, childId);
    },
    chooseChild: (child: string | null) => {
      setChildId(child);
      if (file) void read(file, child);
    },
  };
}
