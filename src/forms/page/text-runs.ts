import type { Box } from '../template/schema';
import type { Letter } from './drawn';
import type { Rule, TextRun } from './seen-page';

/** A wider gap than this, of the letter's size, parts two runs. */
const gap = 0.35;

type Direction = Letter['direction'];
/** `[from, to]` along the line it is read on, and across it. */
interface Placed {
  readonly letter: Letter;
  readonly from: number;
  readonly to: number;
  readonly across: number;
}

/** Along and across the way a text is read; both grow with the reading and from its top to its foot. */
function placed(letter: Letter): Placed {
  const [x0, y0, x1, y1] = letter.box;
  const direction: Direction = letter.direction;
  switch (direction) {
    case 'right':
      return { letter, from: x0, to: x1, across: (y0 + y1) / 2 };
    case 'left':
      return { letter, from: -x1, to: -x0, across: (y0 + y1) / 2 };
    case 'down':
      return { letter, from: y0, to: y1, across: (x0 + x1) / 2 };
    case 'up':
      return { letter, from: -y1, to: -y0, across: (x0 + x1) / 2 };
    default:
      return direction satisfies never;
  }
}

/**
 * Puts letters together that stand side by side on one line, in whatever order the file drew them. A
 * rule between two letters parts them.
 */
export function textRuns(letters: readonly Letter[], rules: readonly Rule[]): readonly TextRun[] {
  const lines = new Map<string, Placed[]>();
  for (const letter of letters) {
    const one = placed(letter);
    const key = `${letter.direction} ${letter.column}`;
    lines.set(key, [...(lines.get(key) ?? []), one]);
  }
  return [...lines.values()].flatMap((ofDirection) =>
    sameLine(ofDirection).flatMap((line) => runsOf(line, rules)),
  );
}

function sameLine(all: readonly Placed[]): readonly (readonly Placed[])[] {
  const lines: Placed[][] = [];
  for (const one of all.toSorted((a, b) => a.across - b.across)) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const near =
      last &&
      Math.abs(one.across - last.across) < 0.3 * Math.min(one.letter.size, last.letter.size);
    if (line && near) line.push(one);
    else lines.push([one]);
  }
  return lines;
}

function runsOf(line: readonly Placed[], rules: readonly Rule[]): readonly TextRun[] {
  const runs: Placed[][] = [];
  for (const one of line.toSorted((a, b) => a.from - b.from)) {
    const run = runs.findLast((other) => continues(other, one));
    const last = run?.at(-1);
    // Bold text is often the same letter drawn twice.
    if (
      last &&
      last.letter.text === one.letter.text &&
      one.from - last.from < 0.3 * one.letter.size
    )
      continue;
    if (run && last && !parted(last, one, rules)) run.push(one);
    else runs.push([one]);
  }
  return runs.map(runOf);
}

function continues(run: readonly Placed[], next: Placed): boolean {
  const last = run.at(-1);
  if (!last) return false;
  const [small, large] = [last.letter.size, next.letter.size].toSorted((a, b) => a - b);
  return (
    (large ?? 0) < 1.3 * (small ?? 0) &&
    Math.abs(last.across - next.across) < 0.25 * (small ?? 0) &&
    next.from - last.to < gap * (small ?? 0) &&
    next.from - last.from > -0.3 * (small ?? 0)
  );
}

function parted(one: Placed, other: Placed, rules: readonly Rule[]): boolean {
  if (one.letter.direction !== 'right') return false;
  const [left, right] = [one.letter.box, other.letter.box];
  const [low, high] = [(left[0] + left[2]) / 2, (right[0] + right[2]) / 2];
  const middle = (left[1] + left[3]) / 2;
  return rules.some(
    (rule) =>
      rule.x0 === rule.x1 &&
      rule.x0 > low &&
      rule.x0 < high &&
      rule.y0 < middle &&
      rule.y1 > middle,
  );
}

function runOf(run: readonly Placed[]): TextRun {
  const letters = run.map(({ letter }) => letter);
  const box = letters.reduce<Box>(
    (all, { box: [x0, y0, x1, y1] }) => [
      Math.min(all[0], x0),
      Math.min(all[1], y0),
      Math.max(all[2], x1),
      Math.max(all[3], y1),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
  const vertical = letters.some(({ direction }) => direction === 'down' || direction === 'up');
  return {
    text: letters.map(({ text }) => text).join(''),
    box,
    size: Math.max(...letters.map(({ size }) => size)),
    vertical,
  };
}
