import { createHash } from 'node:crypto';
import { readFile, rename, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { isFolderName } from '../../domain/household';
import { factsOf, moveIntoPlace, syncFolder } from '../atomic-write';
import { backupsName } from '../backups';
import { isHouseholdName } from '../folder';
import { freeHouseholdName } from '../household-name';
import { releaseLock, takeLock } from '../lock';
import { makeFolder } from '../make-folder';
import { papersIn } from '../papers/papers-folder';
import { BadBox } from './box';

/**
 * What was unpacked stands in a workspace, whole and flushed; a plan says where it goes. From then on
 * a kill stops nothing: the next program goes on with the plan where the last one was.
 */
export interface Plan {
  /** The name the household file gets. Nothing has it yet. */
  readonly household: string;
  readonly papersFolder: string | null;
}

export const planFile = 'plan.json';
/** Where the parts stand in the workspace. */
export const placeOf = (space: string) => ({
  household: path.join(space, 'household'),
  backups: path.join(space, 'backups'),
  papers: path.join(space, 'papers'),
});

/** The plan of a workspace; null: it was not unpacked to the end. */
export async function planIn(space: string): Promise<Plan | null> {
  if ((await factsOf(path.join(space, planFile))) === null) return null;
  const text = await readFile(path.join(space, planFile), 'utf8');
  try {
    const { household, papersFolder } = JSON.parse(text) as Record<string, unknown>;
    const isPlan =
      typeof household === 'string' &&
      household === path.basename(household) &&
      isHouseholdName(household) &&
      (papersFolder === null || (typeof papersFolder === 'string' && isFolderName(papersFolder)));
    return isPlan ? { household, papersFolder: papersFolder as string | null } : null;
  } catch {
    return null;
  }
}

/** A name that neither a household has, nor the backups of one that has gone. */
export async function nameForTakenIn(dataFolder: string, wanted: string): Promise<string> {
  const { name, ext } = path.parse(wanted);
  return freeHouseholdName(dataFolder, name, ext.toLowerCase(), dataFolder);
}

/** How to take back what was moved, newest first. */
type Undo = (() => Promise<unknown>)[];

/**
 * Moves everything to its place, the household last; returns the name it has there. When the disk
 * refuses a part, what was moved goes back into the workspace.
 */
export async function settle(space: string, plan: Plan, dataFolder: string): Promise<string> {
  const undo: Undo = [];
  try {
    return await moved(space, plan, dataFolder, undo);
  } catch (error) {
    for (const back of undo.reverse()) await back().catch(() => undefined);
    throw error;
  }
}

async function moved(space: string, plan: Plan, dataFolder: string, undo: Undo): Promise<string> {
  const from = placeOf(space);
  if (plan.papersFolder !== null)
    await joinPapers(from.papers, path.join(dataFolder, plan.papersFolder), undo);
  let { household } = plan;
  for (;;) {
    // Gone from the workspace: it was moved before a kill.
    if ((await factsOf(from.household)) === null) return household;
    const file = path.join(dataFolder, household);
    const lock = await takeLock(file);
    if (lock.ok) {
      try {
        if ((await factsOf(file)) === null) {
          await moveBackups(from.backups, path.join(dataFolder, backupsName), household, undo);
          undo.push(() => backTo(from.household, file));
          await moveIntoPlace(from.household, file);
          return household;
        }
      } finally {
        await releaseLock(lock.value);
      }
    }
    // Meanwhile somebody made a file of that name: theirs stays.
    household = await nameForTakenIn(dataFolder, household);
  }
}

/** Takes a file back that got to its place, although the disk could not promise that it stays. */
export async function backTo(from: string, place: string): Promise<void> {
  if ((await factsOf(from)) === null) await rename(place, from);
}

async function moveBackups(from: string, all: string, household: string, undo: Undo) {
  // A box without backups, or moved before a kill.
  if ((await factsOf(from)) === null) return;
  await makeFolderFor(all, undo);
  const to = path.join(all, household);
  await rename(from, to);
  undo.push(() => rename(to, from));
  await syncFolder(all);
}

async function makeFolderFor(folder: string, undo: Undo): Promise<void> {
  const made = await makeFolder(folder, 0o700);
  // Only when it is empty again.
  if (made) undo.push(() => rmdir(folder));
}

/** What stands in the way of joining papers with a folder that is there, or null. */
export async function obstacleOf(from: string, dataFolder: string, name: string) {
  const to = path.join(dataFolder, name);
  const facts = await factsOf(to);
  if (facts === null) return null;
  if (!facts.isDirectory()) return name;
  for (const paper of await papersIn(from))
    if ((await meeting(path.join(from, paper), path.join(to, paper))) === 'other') return paper;
  return null;
}

/**
 * Of the same household taken in twice the papers are the same: one folder serves both. One that is
 * there is left; only what is not what its own name says gives way to a whole one.
 */
async function joinPapers(from: string, to: string, undo: Undo): Promise<void> {
  await makeFolderFor(to, undo);
  const name = path.basename(to);
  if (!(await factsOf(to))?.isDirectory()) throw new BadBox({ kind: 'papers-in-the-way', name });
  for (const paper of await papersIn(from)) {
    const [source, target] = [path.join(from, paper), path.join(to, paper)];
    const met = await meeting(source, target);
    if (met === 'other') throw new BadBox({ kind: 'papers-in-the-way', name });
    if (met === 'same') continue;
    await rename(source, target);
    undo.push(() => rename(target, source));
  }
  await syncFolder(to);
}

async function meeting(
  source: string,
  target: string,
): Promise<'free' | 'same' | 'damaged' | 'other'> {
  const facts = await factsOf(target);
  if (facts === null) return 'free';
  if (!facts.isFile()) return 'other';
  const [ours, theirs] = await Promise.all([readFile(source), readFile(target)]);
  if (ours.equals(theirs)) return 'same';
  const isWhole = (content: Uint8Array) =>
    createHash('sha256').update(content).digest('hex') === path.parse(source).name;
  return isWhole(ours) && !isWhole(theirs) ? 'damaged' : 'other';
}
