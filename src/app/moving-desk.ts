import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { boxProblemLines, movingSentences, notPackedLines } from '../copy/moving';
import { deskSentences } from '../copy/store';
import {
  boxesIn,
  boxPath,
  byProtection,
  codeOf,
  digestOfFile,
  goneHouseholds,
  lackingIn,
  lackingPapers,
  lookIntoBox,
  nameForTakenIn,
  packBox,
  readHouseholdFile,
  settleAbandoned,
  takeInBox,
  type Upload,
  uploadTo,
} from '../store';
import type { Answer } from './contract';
import { type Desk, notReadable, notWritten, refused } from './desk';
import type { ProgramOptions } from './handlers';
import type { Noting } from './written-files';

const noSuchBox = () => refused('no-such-box', [movingSentences.noSuchBox]);

/** Packing a household for another computer, and taking in what was packed on one. */
export function createMovingDesk({ folder, today }: ProgramOptions, desk: Desk) {
  const uploads = new Map<string, Upload>();

  /** A page takes in one box at a time; what it left behind is cleared away. */
  const dropUploads = async (): Promise<void> => {
    const all = [...uploads.values()];
    uploads.clear();
    await Promise.all(all.map((upload) => upload.remove().catch(() => undefined)));
  };

  const fileOf = (box: string): string | null => {
    const upload = uploads.get(box);
    if (upload) return upload.isWhole() ? upload.file : null;
    return boxPath(folder, box);
  };

  return {
    settleAbandoned: () => settleAbandoned(folder).catch(() => undefined),

    async pack(handle: string, note: Noting): Promise<Answer<'packHousehold'>> {
      const file = desk.fileOf(handle);
      if (file === null) return refused('not-open', [deskSentences.notOpen]);
      const key = byProtection(desk.entryOf(handle)?.protection ?? null);
      const read = await readHouseholdFile(file, key);
      if (!read.ok) return notReadable(read.error);
      const { household } = read.value;
      try {
        const place = household.papers?.folder ?? null;
        const done = await packBox(file, place, folder, today());
        if (!done.ok) return refused('not-packed', notPackedLines(done.error));
        const { fileName, bytes, backups, papers } = done.value;
        // A box is there whole or not at all. One that cannot be read again matches nothing.
        const sha256 = await digestOfFile(path.join(folder, fileName)).catch(() => '');
        note(folder, { name: fileName, sha256 });
        const lacking = await lackingPapers(file, household);
        const notice = lacking > 0 ? movingSentences.packedWithout(lacking) : null;
        return { ok: true, value: { fileName, folder, bytes, backups, papers, notice } };
      } catch (error) {
        return notWritten(codeOf(error));
      }
    },

    async list(): Promise<Answer<'listMoving'>> {
      const [boxes, gone] = await Promise.all([boxesIn(folder), goneHouseholds(folder)]);
      const dated = <Item extends { readonly savedAt: Date }>(item: Item) => ({
        ...item,
        savedAt: item.savedAt.toISOString(),
      });
      return { ok: true, value: { boxes: boxes.map(dated), gone: gone.map(dated) } };
    },

    async startUpload(bytes: number): Promise<Answer<'startUpload'>> {
      await dropUploads();
      try {
        const upload = await uploadTo(folder, bytes);
        if (upload === null) return refused('bad-box', boxProblemLines({ kind: 'too-large' }));
        const box = randomUUID();
        uploads.set(box, upload);
        return { ok: true, value: { box } };
      } catch (error) {
        return notWritten(codeOf(error));
      }
    },

    async sendPart(box: string, at: number, part: string): Promise<Answer<'sendPart'>> {
      const upload = uploads.get(box);
      if (!upload) return noSuchBox();
      try {
        const added = await upload.add(at, Buffer.from(part, 'base64'));
        return added ? { ok: true, value: {} } : refused('bad-part', [movingSentences.badPart]);
      } catch (error) {
        await dropUploads();
        return notWritten(codeOf(error));
      }
    },

    async dropUpload(box: string): Promise<Answer<'dropUpload'>> {
      await uploads.get(box)?.remove();
      uploads.delete(box);
      return { ok: true, value: {} };
    },

    async look(box: string): Promise<Answer<'lookIntoBox'>> {
      const file = fileOf(box);
      if (file === null) return noSuchBox();
      try {
        const looked = await lookIntoBox(file);
        if (!looked.ok) return refused('bad-box', boxProblemLines(looked.error));
        const { name, packedAt, backups, papers, held } = looked.value;
        return {
          ok: true,
          value: {
            name,
            newName: await nameForTakenIn(folder, name),
            packedAt,
            backups,
            papers: papers.length,
            lacking: held === null ? 0 : lackingIn(papers, held.household),
            household: held && { ...held.household },
          },
        };
      } catch {
        return refused('bad-box', boxProblemLines({ kind: 'unreadable' }));
      }
    },

    takeIn: (box: string): Promise<Answer<'takeInBox'>> =>
      desk.inTurn(async () => {
        const file = fileOf(box);
        if (file === null) return noSuchBox();
        try {
          const taken = await takeInBox(file, folder);
          if (!taken.ok) return refused('bad-box', boxProblemLines(taken.error));
          await dropUploads();
          return { ok: true, value: { id: taken.value } };
        } catch (error) {
          return notWritten(codeOf(error));
        }
      }),
  };
}
