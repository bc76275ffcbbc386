import { comparableKana, halfWidth, halfWidthDigits } from '../../domain/writing';
import type { Entry } from './load';

const longest = 30;

/** Names are compared without width, case, spaces and the words everybody leaves out or puts in. */
const comparableName = (text: string): string => halfWidth(text).toUpperCase().replace(/\s/g, '');

interface Prepared {
  readonly entry: Entry;
  readonly name: string;
  readonly sound: string;
}

/** Prepared once a list: it is searched at every key. */
const lists = new WeakMap<readonly Entry[], readonly Prepared[]>();

function prepared(entries: readonly Entry[]): readonly Prepared[] {
  const found = lists.get(entries);
  if (found) return found;
  const made = entries.map((entry) => ({
    entry,
    name: comparableName(entry[1]),
    sound: comparableKana(entry[2]),
  }));
  lists.set(entries, made);
  return made;
}

/** How well an entry fits: 0 best, null not at all. */
function rankOf({ entry, name, sound }: Prepared, digits: string, typed: string, heard: string) {
  if (digits !== '') return entry[0].startsWith(digits) ? 0 : null;
  if (name.startsWith(typed)) return 0;
  if (heard !== '' && sound.startsWith(heard)) return 1;
  if (name.includes(typed)) return 2;
  return heard !== '' && sound.includes(heard) ? 3 : null;
}

/** Banks or branches by a part of their name, kana or code, best first; at most thirty. */
export function searchEntries(entries: readonly Entry[], text: string): readonly Entry[] {
  const typed = comparableName(text);
  if (typed === '') return [];
  const digits = /^\d+$/.test(halfWidthDigits(text)) ? halfWidthDigits(text) : '';
  const heard = /^[ァ-ヺ-]+$/u.test(comparableKana(text)) ? comparableKana(text) : '';
  return prepared(entries)
    .flatMap((one) => {
      const rank = rankOf(one, digits, typed, heard);
      return rank === null ? [] : [{ entry: one.entry, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, longest)
    .map(({ entry }) => entry);
}
