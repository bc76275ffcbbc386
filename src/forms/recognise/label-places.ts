import type { Box } from '../template/schema';
import { overlapOf } from './area';
import { choiceBox, choiceOf, onlyOptions } from './choices';
import type { Meaning } from './dictionary/labels';
import { notByName } from './dictionary/people';
import { freeRoom } from './free-room';
import { numberEnd } from './hyphens';
import { labelOf } from './label-block';
import { isNumbered, personIn, plain } from './meaning';
import { type Place, placeAt } from './place';
import { type Region, rightEdge, underlineOf } from './region';
import type { Line, Token } from './token';

/** Less room than this after a label is no place to write. */
const leastLetters = 2.4;
const leastOpenRoom = 50;

/** The places after labels that share a cell or a line with what is written: 「氏名＿＿＿」. */
export function labelPlaces(region: Region, used: Set<Token>): readonly Place[] {
  const labels = region.lines.flatMap((line) =>
    line.vertical
      ? []
      : line.tokens.filter(({ kind }) => kind === 'label').map((token) => ({ line, token })),
  );
  const known = labels.filter(
    ({ token }) =>
      !used.has(token) && labelOf(token.text, token.box).meant && !isSuffixWord(region, token),
  );
  if (!region.open && !region.outside && known.length === 1 && onlyOne(region)) {
    const [one] = known.filter(({ line, token }) => !isAsked(line, token));
    return one ? [cornerPlace(region, one.line, one.token, used) ?? []].flat() : [];
  }
  const places = known.flatMap(({ line, token }) =>
    isRemark(region, line, token) ||
    isHeading(line, token) ||
    isAsked(line, token) ||
    headsTable(region, line, token)
      ? []
      : (roomAfter(region, line, token, used) ?? []),
  );
  return [...places, ...signed(region, used)];
}

/** Whose cells hold a bank's or a branch's name: 金融機関名, 支店名, 振替先口座. */
const ofBlock: readonly Meaning[] = ['bankName', 'branchName', 'accountHolder', 'other'];

/** 「本店・支店」 after the blank of 支店名 says what the name is of; it asks for no second one. */
function isSuffixWord({ outside }: Region, token: Token): boolean {
  const means = outside?.label.meant?.means ?? 'other';
  if (!outside || !ofBlock.includes(means)) return false;
  return onlyOptions('bankName', [token]) || onlyOptions('branchName', [token]);
}

/** 「③ 振込先口座（申請者名義）」 alone on its line, right above a table: it heads the table. */
function headsTable(region: Region, line: Line, token: Token): boolean {
  if (!region.open || line.tokens.length > 1) return false;
  const { meant } = labelOf(token.text, token.box);
  const heads =
    isNumbered(token.text) || !meant?.exact || personIn(token.text) === plain(token.text);
  return (
    heads &&
    region.walls.some(
      (wall) =>
        wall[1] > token.box[3] - 2 &&
        wall[1] - token.box[3] < 1.3 * token.size &&
        wall[2] - wall[0] > token.size &&
        overlapOf(wall[0], wall[2], token.box[0], token.box[2]) > 0,
    )
  );
}

/** 「□就学□年金□金融機関」 and 「個人番号（必要・不要）」: one ticks or circles, and writes nothing. */
function isAsked({ tokens }: Line, token: Token): boolean {
  if (/[（(].*(ください|下さい|限り).*[)）]$/.test(token.text)) return true;
  if ((token.text.match(/[□☐]/g) ?? []).length > 1) return true;
  const [open, first, dot, second, close] = tokens.slice(tokens.indexOf(token) + 1);
  return (
    /^[（(]$/.test(open?.text ?? '') &&
    first?.kind === 'text' &&
    /^[・／/]$/.test(dot?.text ?? '') &&
    second?.kind === 'text' &&
    /^[)）]$/.test(close?.text ?? '')
  );
}

/** 「＜受任者＞（口座名義人）」 alone on its line is whom the lines below are about. */
const isHeading = ({ tokens }: Line, { text }: Token): boolean =>
  tokens.length === 1 &&
  /^[＜<【〈《［〔][^＞>】〉》］〕]+[＞>】〉》］〕]([（(].*[)）])?$/.test(text);

/** 「氏名＿＿＿（自署）」: in brackets after the blank it says how to write it. */
function isRemark({ outside }: Region, { tokens }: Line, token: Token): boolean {
  if (!/^[（(].*[)）]$/.test(token.text)) return false;
  // 「－　－　（自宅・携帯・勤務先）」 says which of them it is.
  if (outside?.label.meant && tokens.at(-1) === token && /[・／/]/.test(token.text)) return true;
  const { meant } = labelOf(token.text, token.box);
  return tokens
    .slice(0, tokens.indexOf(token))
    .some(
      (one) => one.kind === 'label' && labelOf(one.text, one.box).meant?.means === meant?.means,
    );
}

/** 「代表者　　　　　　印」: who stamps it is asked for the name. */
function signed(region: Region, used: Set<Token>): readonly Place[] {
  return region.lines.flatMap((line) => {
    const at = line.tokens.findIndex(({ text }) => /^[（(]?[印㊞][)）]?$/.test(text));
    const [who, stamp] = [line.tokens[at - 1], line.tokens[at]];
    if (line.vertical || !who || !stamp || who.kind !== 'label' || used.has(who)) return [];
    const { person, meant } = labelOf(who.text, who.box);
    if (meant || !person || plain(who.text) !== person || notByName.test(person)) return [];
    if (stamp.box[0] - who.box[2] < leastOpenRoom) return [];
    used.add(who);
    const box: Box = [who.box[2] + 1, line.box[1] - 2, stamp.box[0] - 1, line.box[3] + 2];
    const reason = { kind: 'label', where: 'left', words: who.text } as const;
    return [placeAt(box, 'name', who.text, { person, reason, confidence: 0.7 })];
  });
}

/** One line with nothing but its label: the rest of the cell is the place. */
const onlyOne = ({ lines }: Region): boolean => lines.length === 1 && lines[0]?.tokens.length === 1;

function cornerPlace(region: Region, line: Line, token: Token, used: Set<Token>): Place | null {
  const room = freeRoom(region.box, [token.box]);
  if (!room || room[2] - room[0] < leastLetters * token.size) return null;
  used.add(token);
  return placed(room, token, 'inside', line);
}

function roomAfter(region: Region, line: Line, token: Token, used: Set<Token>): Place | null {
  const label = labelOf(token.text, token.box);
  const after = line.tokens.slice(line.tokens.indexOf(token) + 1);
  const choice = label.meant && choiceOf(label.meant.means, untilLabel(after));
  if (choice && choice.options.length > 1 && label.meant?.means !== 'bankName') {
    for (const one of [token, ...choice.tokens]) used.add(one);
    return {
      ...placed(choiceBox(choice), token, 'left', line),
      kind: 'choice',
      parts: choice.options,
    };
  }
  const bracketed = inBrackets(token, after, label.meant?.means ?? 'other');
  if (bracketed && bracketed[2] - bracketed[0] > leastLetters * token.size) {
    used.add(token);
    return placed(bracketed, token, 'left', line);
  }
  const below = label.meant?.means === 'address' ? underPostalCode(region, line, token) : null;
  if (below) {
    used.add(token);
    return placed(below, token, 'left', line, 0.9);
  }
  const [printed] = label.meant?.means === 'address' ? after : [];
  return roomBehind(
    region,
    line,
    token,
    printed && place.test(printed.text) ? printed : token,
    used,
  );
}

/** 「住所　みどり区＿＿＿」: printed before what one writes. */
const place = /^[\p{Script=Han}\p{Script=Hiragana}ヶケ]{1,6}[都道府県区市町村]$/u;

/** What a label leaves free behind it, or behind the word `from` that is printed after it. */
function roomBehind(
  region: Region,
  line: Line,
  token: Token,
  from: Token,
  used: Set<Token>,
): Place | null {
  const { meant } = labelOf(token.text, token.box);
  const after = line.tokens.slice(line.tokens.indexOf(from) + 1);
  const next = after.find(({ kind, text }) => !(kind === 'mark' || text === '様' || text === '印'));
  const stamp = after.find(({ text }) => /^[印㊞]$/.test(text));
  const line_ = underlineOf(region, from.box[2], line.box, token.size);
  const end = Math.min(
    rightEdge(region, from.box[2], line.box),
    next?.box[0] ?? Infinity,
    stamp?.box[0] ?? Infinity,
    line_?.x1 ?? Infinity,
  );
  const least = region.open && !line_ ? leastOpenRoom : leastLetters * token.size;
  if (end - from.box[2] < least) return null;
  used.add(token);
  for (const mark of after) if (mark.kind === 'mark' && mark.box[2] < end) used.add(mark);
  const start = line_ ? Math.max(from.box[2], line_.x0) : from.box[2];
  const number = meant?.means === 'phone' || meant?.means === 'mobile';
  const x1 = (number && !line_ ? numberEnd(after, start, end) : end) - 1;
  if (x1 - start < leastLetters * token.size) return null;
  const box: Box = [start + 1, line.box[1] - 2, x1, line_ ? line_.y0 - 0.5 : line.box[3] + 2];
  return placed(box, token, region.open || line_ ? 'left' : 'inside', line, line_ ? 0.9 : 0.7);
}

/** A line to write on is no lower than this below its words, in letters. */
const lowLine = 3.6;

/** 「住所　〒＿＿－＿＿」 with nothing but a line below it: the address stands on that line. */
function underPostalCode(region: Region, line: Line, token: Token): Box | null {
  const [postal, ...rest] = line.tokens.slice(line.tokens.indexOf(token) + 1);
  if (!region.open || postal?.text !== '〒' || rest.some(({ kind }) => kind !== 'mark'))
    return null;
  const bottom = line.box[3];
  const rule = region.underlines
    .filter(
      ({ x0, x1, y0 }) =>
        y0 > bottom + token.size &&
        y0 < bottom + lowLine * token.size &&
        x0 > token.box[2] &&
        x1 - x0 > leastOpenRoom,
    )
    .toSorted((a, b) => a.y0 - b.y0)[0];
  const between = region.lines.some(
    ({ box }) => box[1] > bottom && (box[1] + box[3]) / 2 < (rule?.y0 ?? 0),
  );
  return rule && !between ? [rule.x0 + 1, bottom + 1, rule.x1 - 1, rule.y0 - 0.5] : null;
}

/** 「委任者との続柄（　　　　）」: the blank is what the brackets close in. An area code's are part of a number. */
function inBrackets(token: Token, after: readonly Token[], means: Meaning): Box | null {
  if (means === 'phone' || means === 'mobile') return null;
  const [open, close] = /[（([［]$/.test(token.text) ? [token, after[0]] : after;
  if (!open || !close || !/[（([［]$/.test(open.text) || !/^[)）\]］]/.test(close.text))
    return null;
  return [open.box[2] + 1, open.box[1] - 2, close.box[0] - 1, open.box[3] + 2];
}

function untilLabel(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(
    ({ kind, text, box }) => kind === 'label' && labelOf(text, box).meant,
  );
  return end < 0 ? tokens : tokens.slice(0, end);
}

function placed(
  box: Box,
  token: Token,
  where: 'left' | 'inside',
  line: Line,
  confidence = 0.8,
): Place {
  const label = labelOf(token.text, token.box);
  const tall = box[3] - box[1] > 2.8 * token.size;
  return placeAt(box, label.meant?.means ?? 'other', token.text, {
    kind: tall ? 'multiline' : 'text',
    person: label.person ?? personBefore(line, token),
    reason: { kind: 'label', where, words: token.text },
    confidence,
  });
}

/** 「受任者　氏名」: the word before on the same line says whose. */
function personBefore({ tokens }: Line, token: Token): string | null {
  const before = tokens.slice(0, tokens.indexOf(token)).toReversed();
  for (const one of before) {
    const { person, meant } = labelOf(one.text, one.box);
    if (meant && one.kind === 'label') return null;
    if (person) return person;
  }
  return null;
}
