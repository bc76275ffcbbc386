import type { Meaning } from './dictionary/labels';
import { type Place, placeAt } from './place';
import { leftEdge, type Region, rightEdge } from './region';
import type { Line, Token } from './token';

/** Blanks are cut to these, in points: the part next to the unit is where one writes. */
const widestHours = 70;
const widestAmount = 170;
const widestPostal = 112;
const leastRoom = 0.8;

/** The places before 時間, 分, 円 and after 〒, ￥. */
export function unitPlaces(region: Region, used: Set<Token>): readonly Place[] {
  return region.lines.flatMap((line) =>
    line.vertical
      ? []
      : line.tokens.flatMap((token, index) => {
          if (token.kind !== 'unit' || used.has(token)) return [];
          return placeOf(region, line, index, token, used) ?? [];
        }),
  );
}

function placeOf(
  region: Region,
  line: Line,
  index: number,
  token: Token,
  used: Set<Token>,
): Place | null {
  const words = region.outside?.label.text ?? labelBefore(line, index);
  const person = region.outside?.label.person ?? null;
  const reason = { kind: 'unit', unit: token.text, words } as const;
  const means = region.outside?.label.meant?.means ?? null;
  switch (token.text) {
    case '〒':
      return afterIt('postalCode', widestPostal);
    case '¥':
    case '￥':
      return afterIt(amountOf(means), widestAmount);
    case '円':
      return beforeIt(amountOf(means), widestAmount);
    case '時間':
    case '時間数':
      return beforeIt('usageHours', widestHours);
    case '分':
      return region.unitBefore === '時間' || line.tokens.some(({ text }) => text === '時間')
        ? beforeIt('usageMinutes', widestHours)
        : null;
    default:
      return null;
  }

  function beforeIt(key: Meaning, widest: number): Place | null {
    const before = line.tokens[index - 1];
    const from = before ? before.box[2] : leftEdge(region, token.box[0], line.box);
    const room = token.box[0] - from;
    if (room < leastRoom * token.size || (region.open && before === undefined)) return null;
    used.add(token);
    const x0 = Math.max(from, token.box[0] - widest);
    return placeAt([x0 + 1, line.box[1] - 2, token.box[0] - 1, line.box[3] + 2], key, words, {
      person,
      reason,
    });
  }

  function afterIt(key: Meaning, widest: number): Place | null {
    const next = line.tokens
      .slice(index + 1)
      .find(({ kind }) => kind === 'label' || kind === 'text');
    const edge = next ? next.box[0] : rightEdge(region, token.box[2], line.box);
    const x1 = Math.min(edge, token.box[2] + widest);
    if (x1 - token.box[2] < 2 * token.size) return null;
    used.add(token);
    for (const mark of line.tokens.slice(index + 1))
      if (mark.kind === 'mark' && mark.box[2] <= x1) used.add(mark);
    return placeAt([token.box[2] + 1, line.box[1] - 1.5, x1 - 1, line.box[3] + 1.5], key, words, {
      person,
      reason,
    });
  }
}

/** Money with no word of its own is an amount. */
const amountOf = (means: Meaning | null): Meaning =>
  means === 'total' || means === 'other' ? means : 'amount';

/** 「補助金交付申請額　金＿＿円」 on the open page: the label on its own line says what for. */
const labelBefore = ({ tokens }: Line, index: number): string =>
  tokens.slice(0, index).findLast(({ kind }) => kind === 'label')?.text ?? '';
