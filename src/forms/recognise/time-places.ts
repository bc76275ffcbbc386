import { unionOf } from './area';
import type { Meaning } from './dictionary/labels';
import { type Place, placeAt } from './place';
import { leftEdge, type Region } from './region';
import type { Line, Token } from './token';

/** Less room before 時 and 分 than this is no blank, in letters. */
const leastRoom = 0.8;
/** An hour is written this wide at most, in points. */
const widest = 44;

/** The times of a region, 「　時　分～　時　分」: each, with its hour and its minute, is one answer. */
export function timePlaces(region: Region, used: Set<Token>): readonly Place[] {
  return region.lines.flatMap((line) => (line.vertical ? [] : onLine(region, line, used)));
}

function onLine(region: Region, line: Line, used: Set<Token>): readonly Place[] {
  const { label = null } = region.outside ?? {};
  const words = label?.text ?? '';
  const found = line.tokens.flatMap((hour, at): readonly Token[][] => {
    const minute = line.tokens[at + 1];
    if (hour.text !== '時' || minute?.text !== '分' || used.has(hour)) return [];
    const rooms = [hour.box[0] - edgeBefore(region, line, at), minute.box[0] - hour.box[2]];
    return rooms.every((room) => room >= leastRoom * hour.size) ? [[hour, minute]] : [];
  });
  return found.map(([hour, minute], number) => {
    const [from, to] = [hour as Token, minute as Token];
    used.add(from).add(to);
    const left = Math.max(
      edgeBefore(region, line, line.tokens.indexOf(from)),
      from.box[0] - widest,
    );
    const [, y0, , y1] = unionOf([from.box, to.box]);
    return placeAt(
      [left + 1, y0 - 1.5, to.box[0] - 1, y1 + 1.5],
      meansOf(label?.meant?.means, number),
      words,
      {
        person: label?.person ?? null,
        reason: { kind: 'unit', unit: '時分', words },
      },
    );
  });
}

const edgeBefore = (region: Region, line: Line, at: number): number =>
  line.tokens[at - 1]?.box[2] ?? leftEdge(region, line.tokens[at]?.box[0] ?? 0, line.box);

/** Of 利用時間 the first is the start, the second the end; of 開始時刻 it is its own. */
function meansOf(means: Meaning | undefined, number: number): Meaning {
  if (means === 'usageTime') return number === 0 ? 'usageStart' : 'usageEnd';
  return means === 'usageStart' || means === 'usageEnd' ? means : 'other';
}
