import type { Meaning } from './dictionary/labels';
import { type Place, placeAt } from './place';
import { leftEdge, type Region, rightEdge } from './region';
import type { Line, Token } from './token';

/** Less room than this, in points, is none for a time or a date. */
const leastRoom = 24;

const widerThanStart = 1.3;

/** What a label asks for of which both ends are written on one line. */
const ends: Readonly<Partial<Record<Meaning, readonly [Meaning, Meaning]>>> = {
  usageTime: ['usageStart', 'usageEnd'],
  period: ['period.from', 'period.to'],
  claimMonth: ['period.from', 'period.to'],
};

/** 「＿＿～＿＿」 and 「午前・午後＿＿から 午前・午後＿＿まで」 without units: one answer before and one after. */
export function rangePlaces(region: Region, used: Set<Token>): readonly Place[] {
  const { label = null } = region.outside ?? {};
  const keys = label?.meant ? ends[label.meant.means] : undefined;
  if (!label || !keys) return [];
  return region.lines.flatMap((line) => {
    const at = line.tokens.findIndex(({ text }) => /^([〜~～]|から|より)$/.test(text));
    const [mark] = line.tokens.slice(at, at + 1);
    if (line.vertical || at < 0 || !mark || line.tokens.some((token) => used.has(token))) return [];
    const until = line.tokens.find(({ text }, index) => index > at && /^(まで|迄)$/.test(text));
    const room = [
      [leftEdge(region, mark.box[0], line.box), mark.box[0]],
      [
        mark.box[2],
        (until ?? monthAfter(line, mark))?.box[0] ?? rightEdge(region, mark.box[2], line.box),
      ],
    ].map(([from = 0, to = 0]) => widest(line, from, to));
    const [start, end] = room;
    if (!start || !end || room.some(([from, to]) => to - from < leastRoom)) return [];
    for (const token of line.tokens) used.add(token);
    // The end is written about as wide as the start, however much of the cell is left.
    const near = Math.min(end[1], end[0] + widerThanStart * (start[1] - start[0]));
    return [start, [end[0], until ? end[1] : near] as const].map(([x0, x1], index) =>
      placeAt(
        [x0 + 1, line.box[1] - 2, x1 - 1, line.box[3] + 2],
        keys[index === 0 ? 0 : 1],
        label.text,
        {
          person: label.person,
          gap: isMonthly(line) ? 'month' : null,
          reason: { kind: 'unit', unit: mark.text, words: label.text },
        },
      ),
    );
  });
}

const monthAfter = ({ tokens }: Line, { box }: Token): Token | undefined =>
  tokens.find((token) => token.text === '月' && token.box[0] > box[2]);

/** 「＿＿月～＿＿月」 */
const isMonthly = ({ tokens }: Line): boolean =>
  tokens.filter(({ text }) => text === '月').length === 2;

/** The widest blank between two edges; the colon between hour and minute is written around. */
function widest({ tokens }: Line, from: number, to: number): readonly [number, number] {
  const words = tokens.filter(
    ({ text, box }) => !/^[:：]$/.test(text) && box[0] > from - 1 && box[2] < to + 1,
  );
  const edges = [from, ...words.flatMap(({ box }) => [box[0], box[2]]), to];
  let best: readonly [number, number] = [from, from];
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const [x0 = from, x1 = from] = edges.slice(at, at + 2);
    if (x1 - x0 > best[1] - best[0]) best = [x0, x1];
  }
  return best;
}
