import type { Box } from '../template/schema';
import { unionOf } from './area';
import type { Meaning } from './dictionary/labels';
import { type Meant, meaningOf, personIn, plain } from './meaning';
import type { Cell } from './sheet';
import { type Line, lineText } from './token';

/** One label, on one line or over several. */
export interface Label {
  readonly text: string;
  readonly box: Box;
  readonly meant: Meant | null;
  readonly person: string | null;
}

export const labelOf = (text: string, box: Box): Label => {
  const meant = meaningOf(text);
  return { text, box, meant, person: meant ? meant.person : personIn(text) };
};

/** A note says how to fill in, in smaller letters or behind a star. */
const note = /^[※*＊]|^[（(]?(注|例)|ください|下さい|の場合|記入/;
const smaller = 0.8;
/** Lines farther apart than this, of the letter's size, are labels of their own. */
const apart = 0.85;

/**
 * The labels of a cell, from top to bottom. Lines that belong together are one label (被保険者 / 氏名);
 * two known words one below the other are two (フリガナ / 氏名).
 */
export function labelsIn(cell: Cell): readonly Label[] {
  const largest = Math.max(
    0,
    ...cell.lines.flatMap(({ tokens }) => tokens.map(({ size }) => size)),
  );
  const lines = cell.lines.filter((line) => !isNote(line, largest));
  const blocks: Line[][] = [];
  for (const line of lines.length > 0 ? lines : cell.lines) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block && last && goOn(block, last, line)) block.push(line);
    else blocks.push([line]);
  }
  return ofOnePerson(
    blocks.map((block) =>
      labelOf(block.map(lineText).join(''), unionOf(block.map(({ box }) => box))),
    ),
  );
}

/** 「ふりがな／届出者氏名」: the kana is the same person's. */
function ofOnePerson(labels: readonly Label[]): readonly Label[] {
  const [kana, name, ...more] = labels;
  if (!kana || !name || more.length > 0 || kana.meant?.means !== 'kana') return labels;
  return kana.person === null ? [{ ...kana, person: name.person }, name] : labels;
}

const named: readonly Meaning[] = ['name', 'childName', 'accountHolder'];

function isNote(line: Line, largest: number): boolean {
  const size = line.tokens[0]?.size ?? 0;
  const text = lineText(line);
  return note.test(text) || (size < smaller * largest && meaningOf(text) === null);
}

function goOn(block: readonly Line[], last: Line, next: Line): boolean {
  const size = last.tokens[0]?.size ?? 10;
  if (next.box[1] - last.box[3] > apart * size) return false;
  const before = meaningOf(block.map(lineText).join(''));
  const own = meaningOf(lineText(next));
  // 「金融機関／コード」: the two lines are one known word.
  const word = meaningOf(lineText(next))?.means ?? 'other';
  if (word === 'other' && meaningOf(`${block.map(lineText).join('')}${lineText(next)}`)?.exact)
    return true;
  // 「口座名義人（カタカナ）」 is one; 「氏名（フリガナ）」 over two lines asks for two.
  if (/^[（(].*[)）]$/.test(lineText(next)) && before?.means !== 'name') return true;
  // 「ふりがな／申込者氏名」
  if (before?.means === 'kana' && before.exact && named.includes(own?.means ?? 'other'))
    return false;
  const both = before?.exact && own?.exact;
  return !both || plain(lineText(next)).length <= 1;
}
