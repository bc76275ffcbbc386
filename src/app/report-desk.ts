import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { report } from '../copy/report';
import {
  birthDatesKept,
  dataPiece,
  factPieces,
  householdPiece,
  reportText,
} from '../copy/report-file';
import { anonymise } from '../domain/household';
import { codeOf, freeName, stampOf, writeFileAtomically } from '../store';
import type { Answer, Request } from './contract';
import { checkedHousehold, notWritten, refused } from './desk';
import type { ProgramOptions } from './handlers';

/**
 * Bug reports. What is written is what was shown, to the letter: the page names the draft it was
 * given and sends no text of its own. A text file, as every computer opens one and every mail program
 * takes one, and as the list of households passes it over.
 */
export function createReportDesk({ folder, version, today, reveal }: ProgramOptions) {
  let last: { readonly draft: string; readonly text: string } | null = null;
  return {
    /** The draft of somebody whose information is being erased. */
    forget(): void {
      last = null;
    },

    async draft(facts: Request<'draftReport'>): Promise<Answer<'draftReport'>> {
      const { household: source, ...rest } = facts;
      const about = factPieces({ ...rest, version, today: today(), platform: process.platform });
      const household = source && checkedHousehold(source);
      if (household && !household.ok) return household;
      const anonymous = household && anonymise(household.value);
      const pieces = anonymous
        ? [...about, householdPiece(anonymous), dataPiece(anonymous)]
        : [...about];
      const draft = randomUUID();
      last = { draft, text: reportText(pieces) };
      const kept = household && anonymous ? birthDatesKept(household.value, anonymous) : [];
      return { ok: true, value: { draft, pieces, birthDatesKept: [...kept] } };
    },

    async write(draft: string): Promise<Answer<'writeReport'>> {
      if (last?.draft !== draft) return refused('no-such-draft', [report.goneDraft]);
      try {
        const name = await freeName(folder, report.fileName(stampOf(new Date())), '.txt');
        await writeFileAtomically(path.join(folder, name), last.text);
        const shown = await reveal(folder).then(
          () => true,
          () => false,
        );
        return { ok: true, value: { folder, name, shown } };
      } catch (error) {
        return notWritten(codeOf(error));
      }
    },
  };
}
