import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import type { Result } from '../../domain/result';
import { syncFolder, writeFileAtomically } from '../atomic-write';
import { type HouseholdFile, householdIn } from '../household-file';
import { isProtected } from '../protection';
import { answered, BadBox, type BoxProblem, householdEntry, type Part } from './box';
import { nowhere } from './pack';
import { type OpenBox, withBox } from './read-box';
import { nameForTakenIn, obstacleOf, type Plan, placeOf, planFile, planIn, settle } from './settle';
import { adoptAbandoned, makeWorkspace, removeWorkspace } from './workspace';

/** What a box holds, every byte of it checked. */
export interface BoxContents {
  /** The name its household file had. */
  readonly name: string;
  readonly packedAt: string;
  /** Null: under a passphrase. */
  readonly held: HouseholdFile | null;
  readonly backups: number;
  readonly papers: readonly string[];
}

const countOf = ({ parts }: OpenBox, kind: Part['kind']) =>
  parts.filter(({ part }) => part.kind === kind).length;

/** Looks into a box without writing anything. Rejects when the disk does not give it. */
export const lookIntoBox = (file: string): Promise<Result<BoxContents, BoxProblem>> =>
  answered(() =>
    withBox(file, async (box) => {
      for (const { entry } of box.parts)
        if (entry !== householdEntry) await box.copy(entry, nowhere());
      const held = heldIn(await bytesOf(box, householdEntry));
      return {
        name: box.manifest.household,
        packedAt: box.manifest.packedAt,
        held,
        backups: countOf(box, 'backup'),
        papers: box.parts.flatMap(({ part }) => (part.kind === 'paper' ? [part.name] : [])),
      };
    }),
  );

/** The household of a box; null: it is under a passphrase, which is asked for when it is opened. */
function heldIn(bytes: Uint8Array): HouseholdFile | null {
  if (isProtected(bytes)) return null;
  const held = householdIn(bytes);
  if (!held.ok) throw new BadBox({ kind: 'household', problem: held.error });
  return held.value;
}

async function bytesOf(box: OpenBox, entry: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  await box.copy(
    entry,
    new Writable({
      write: (part: Buffer, _encoding, done) => {
        parts.push(part);
        done();
      },
    }),
  );
  return Buffer.concat(parts);
}

/**
 * Takes a household in under a name that nothing has: unpacked beside everything else, checked,
 * flushed, then moved. Returns its name. Rejects when the disk does not take it.
 */
export const takeInBox = (file: string, dataFolder: string): Promise<Result<string, BoxProblem>> =>
  answered(async () => {
    const space = await makeWorkspace(dataFolder);
    try {
      const plan = await unpack(file, space, dataFolder);
      return await settle(space, plan, dataFolder);
    } finally {
      await removeWorkspace(space).catch(() => undefined);
    }
  });

async function unpack(file: string, space: string, dataFolder: string): Promise<Plan> {
  const to = placeOf(space);
  return withBox(file, async (box) => {
    const { household, papersFolder } = box.manifest;
    if (countOf(box, 'backup') > 0) await mkdir(to.backups, { mode: 0o700 });
    if (papersFolder !== null) await mkdir(to.papers, { mode: 0o700 });
    for (const { entry, part } of box.parts) await copyTo(box, entry, targetOf(part, to));
    heldIn(await readFile(to.household));
    if (papersFolder !== null && (await obstacleOf(to.papers, dataFolder, papersFolder)))
      throw new BadBox({ kind: 'papers-in-the-way', name: papersFolder });
    for (const folder of [to.backups, to.papers, space])
      await syncFolder(folder).catch(() => undefined);
    const plan = { household: await nameForTakenIn(dataFolder, household), papersFolder };
    await writeFileAtomically(path.join(space, planFile), JSON.stringify(plan));
    return plan;
  });
}

function targetOf(part: Part, to: ReturnType<typeof placeOf>): string {
  switch (part.kind) {
    case 'household':
      return to.household;
    case 'backup':
      return path.join(to.backups, part.id);
    case 'paper':
      return path.join(to.papers, part.name);
    default:
      return part satisfies never;
  }
}

async function copyTo(box: OpenBox, entry: string, file: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await box.copy(
      entry,
      new Writable({
        write: (part: Buffer, _encoding, done) => {
          handle.writeFile(part).then(() => done(), done);
        },
      }),
    );
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Goes on with what killed programs had unpacked, and clears away what they had not. */
export async function settleAbandoned(dataFolder: string): Promise<void> {
  for (const space of await adoptAbandoned(dataFolder)) {
    try {
      const plan = await planIn(space);
      if (plan !== null) await settle(space, plan, dataFolder);
    } catch (error) {
      // The disk does not take it now: the next program tries again.
      if (!(error instanceof BadBox)) continue;
    }
    await removeWorkspace(space).catch(() => undefined);
  }
}
