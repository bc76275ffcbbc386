import type { Box } from '../template/schema';
import { overlapOf } from './area';
import { bankPlaces } from './bank-places';
import { choiceBox, choiceOf, onlyOptions } from './choices';
import { datePlaces } from './date-places';
import type { Meaning } from './dictionary/labels';
import { freeRoom } from './free-room';
import { type Label, labelOf } from './label-block';
import { labelPlaces } from './label-places';
import { type Place, placeAt } from './place';
import { rangePlaces } from './range-places';
import type { Region } from './region';
import { timePlaces } from './time-places';
import { type Line, lineText, type Token } from './token';
import { unitPlaces } from './unit-places';

/** What is left of a cell must be this large to be a place, in points. */
const least = { width: 12, height: 4.5 } as const;

const names: readonly Meaning[] = ['name', 'childName', 'accountHolder'];
/** 「左詰めで記入してください。」 fills a strip of its own. */
const isNote = (lines: readonly Line[], box: Box): boolean =>
  lines.every((line) => /ください|下さい/.test(lineText(line))) &&
  box[3] - box[1] < 2 * (lines[0]?.tokens[0]?.size ?? 10);

/** Room for a name below its kana, in points. */
const leastBelow = 9;
/** Room for the number of an account, in points. */
const leastNumber = 50;

/** So many boxes in a cell are for digits, not to tick. */
const fewestBoxes = 3;

/** Answered by their units alone; the rest of such a cell is no further place. */
const byUnits: readonly Meaning[] = [
  'birthDate',
  'applicationDate',
  'childBirthDate',
  'period',
  'period.from',
  'period.to',
  'date',
  'usageDate',
  'claimMonth',
  'amount',
  'total',
  'usageHours',
  'usageTime',
  'usageStart',
  'usageEnd',
];

/** Boxes to tick: one of several ways to answer. */
const isTicked = (lines: readonly Line[]): boolean =>
  (lines.map(lineText).join('').match(/[□☐]/g) ?? []).length > 1;

/** Written between printed marks: (　　)　－. */
const spelt: readonly Meaning[] = ['phone', 'mobile', 'postalCode', 'email'];

/** Every place to write in of a region: dates, blanks beside units, blanks after labels, and the rest. */
export function placesIn(region: Region): readonly Place[] {
  const dates = datePlaces(region);
  const used = new Set<Token>(dates.used);
  const kana = kanaInBrackets(region, used);
  const bank = bankPlaces(region, used);
  const times = timePlaces(region, used);
  const ranges = rangePlaces(region, used);
  const units = unitPlaces(region, used);
  // 「口座種別」 and below it 「普通・当座」: one circles there, and writes nothing beside the word.
  const chosen = region.open ? null : chosenIn(region);
  const labelled = labelPlaces(region, used).filter(
    ({ means, kind }) => kind === 'choice' || means !== chosen?.means,
  );
  const found = [...kana, ...dates.places, ...bank, ...times, ...ranges, ...units, ...labelled];
  const rest = [restOf(region, found, chosen), chosen && besideChoice(region, chosen)];
  return [...found, ...rest.flatMap((place) => place ?? [])];
}

/** 「氏名（ふりがな）」 over a cell with empty brackets at its top: between them stands the kana. */
function kanaInBrackets({ outside, lines, box }: Region, used: Set<Token>): readonly Place[] {
  const { label } = outside ?? {};
  const [line, ...more] = lines;
  const [open, close, ...others] = line?.tokens ?? [];
  if (!label || !line || !open || !close || more.length + others.length > 0) return [];
  if (
    !names.includes(label.meant?.means ?? 'other') ||
    !/[（(](ふりがな|フリガナ|カナ)/.test(label.text)
  )
    return [];
  const around = /^[（(]$/.test(open.text) && /^[)）]$/.test(close.text);
  if (!around || box[3] - line.box[3] < leastBelow) return [];
  used.add(open).add(close);
  const room: Box = [open.box[2] + 1, line.box[1] - 1, close.box[0] - 1, line.box[3] + 1];
  return [placeAt(room, 'kana', label.text, { person: label.person })];
}

/** 「種別・口座番号｜普通・当座＿＿＿＿」: the number stands behind the words to circle. */
function besideChoice({ outside, box, walls }: Region, { means, box: words }: Place): Place | null {
  const label = outside?.label;
  if (means !== 'accountType' || label?.meant?.means !== 'accountNumber' || walls.length > 0)
    return null;
  if (box[2] - words[2] < leastNumber) return null;
  return placeAt([words[2] + 2, box[1], box[2], box[3]], 'accountNumber', label.text, {
    person: label.person,
  });
}

/** The answer of the label outside, in what the words inside leave free. */
function restOf(region: Region, found: readonly Place[], chosen: Place | null): Place | null {
  const { outside, box, lines } = region;
  if (region.open) return null;
  if (chosen) return found.some(({ means }) => means === chosen.means) ? null : chosen;
  const corner = outside ? null : cornerOf(region);
  if (corner && found.some((place) => place.means === corner.label.meant?.means)) return null;
  const named = outside ?? corner;
  if (!named) return null;
  const { label, where } = named;
  const tokens = lines.flatMap((line) => line.tokens);
  const means = namedBefore(label.meant?.means ?? 'other', tokens);
  // Where boxes are drawn, one writes in them; under a postal code's the address has its room.
  if (region.walls.length >= fewestBoxes && means === 'other') return null;
  if (found.length > 0 && byUnits.includes(means)) return null;
  if (found.some((place) => place.means === means && place.reason.kind !== 'label')) return null;
  const common = {
    person: label.person,
    reason: { kind: 'label', where, words: label.text },
    confidence: label.meant?.exact ? 0.95 : 0.85,
  } as const;
  const choice = choiceOf(means, tokens);
  // Within a number's own brackets and hyphens one writes.
  const inWay = spelt.includes(means) ? tokens.filter(({ kind }) => kind !== 'mark') : tokens;
  const room = freeRoom(box, [
    ...inWay.map((token) => token.box),
    ...taken(region, found),
    ...region.walls,
  ]);
  if (!room || room[2] - room[0] < least.width || room[3] - room[1] < least.height) return null;
  // Words of its own that are no label: only where they leave most of it free.
  const own = tokens.some(
    (token) => (token.kind === 'text' || token.kind === 'label') && !onlyOptions(means, [token]),
  );
  if (own && (isTicked(lines) || isNote(lines, box))) return null;
  const listed = tokens.filter(({ text }) => text === '・').length > 1;
  if (own && (means === 'other' || where !== 'left' || listed) && !isMostly(room, box)) return null;
  const size = tokens[0]?.size ?? 10;
  const tall = room[3] - room[1] > 3.4 * size;
  return placeAt(room, means, label.text, {
    ...common,
    kind: tall ? 'multiline' : 'text',
    parts: choice?.options ?? [],
  });
}

/** What a cell can be taken for that a bank's or a branch's name goes into: 金融機関名, 振替先口座. */
const ofBlock: readonly Meaning[] = ['bankName', 'branchName', 'accountHolder', 'other'];

/** 「＿＿＿支店」 in a cell beside 金融機関: what follows the blank says whose name it is. */
function namedBefore(means: Meaning, tokens: readonly Token[]): Meaning {
  if (!ofBlock.includes(means)) return means;
  return (['branchName', 'bankName'] as const).find((one) => onlyOptions(one, tokens)) ?? means;
}

/** The known word at the head of a cell that no label stands beside: 住所（〒　　） with room below. */
function cornerOf({ lines }: Region): { readonly label: Label; readonly where: 'inside' } | null {
  const [line] = lines;
  const [first] = line?.tokens ?? [];
  if (!line || line.vertical || first?.kind !== 'label' || isTicked(lines)) return null;
  const label = labelOf(first.text, first.box);
  return label.meant ? { label, where: 'inside' } : null;
}

/** 男・女 and 普通・当座 say themselves what they are, whatever stands beside them. */
function chosenIn(region: Region): Place | null {
  const { outside, lines } = region;
  const tokens = lines.flatMap((line) => line.tokens);
  const { label = null, where = 'left' } = outside ?? cornerOf(region) ?? {};
  for (const means of ['sex', 'accountType', 'relationship'] as const) {
    const choice = choiceOf(means, tokens);
    const known = label?.meant?.means === means;
    const itself = means === 'accountType' || (means === 'sex' && onlyOptions(means, tokens));
    if (!choice || !(known || itself)) continue;
    const words = known ? label.text : '';
    return placeAt(choiceBox(choice), means, words, {
      kind: 'choice',
      parts: choice.options,
      person: label?.person ?? null,
      reason: { kind: 'label', where, words },
      confidence: known && label.meant?.exact ? 0.95 : 0.85,
    });
  }
  return null;
}

/** What other places take; under a postal code the address begins on a line of its own. */
function taken({ box }: Region, found: readonly Place[]): readonly Box[] {
  return found.map((place) => {
    const below = box[3] - place.box[3];
    return place.means === 'postalCode' && below > 9
      ? [box[0], place.box[1], box[2], place.box[3]]
      : place.box;
  });
}

const isMostly = (room: Box, box: Box): boolean =>
  overlapOf(room[0], room[2], box[0], box[2]) * overlapOf(room[1], room[3], box[1], box[3]) >
  0.4 * (box[2] - box[0]) * (box[3] - box[1]);
