import { contains, sharedColumns, sharedRows } from './area';
import type { Meaning } from './dictionary/labels';
import { accountWords, childWords } from './dictionary/people';
import { ofAccount, ofChild } from './meaning';
import type { Place } from './place';
import { type AnswerKey, answerKeys, type Recognised } from './recognised';

/** A place, and the field of the PDF's own form it is. */
type Known = Place & { readonly field?: string };

/** Two places stand one right below the other when they share their columns and are this near. */
const near = 16;

const below = (one: Place, all: readonly Place[]): Place | null =>
  all
    .filter(
      (other) => other !== one && other.box[1] > one.box[1] + 2 && other.box[1] - one.box[3] < near,
    )
    .filter((other) => sharedColumns(one.box, other.box) > 0.75)
    .toSorted((a, b) => a.box[1] - b.box[1])[0] ?? null;

/** Below a table with a sum, what is claimed is that sum. */
const claims = /請求額|請求金額|申請額|申請金額/;
const hasSum = ({ box }: Place, all: readonly Place[]): boolean =>
  all.some(
    ({ means, row, box: sum }) =>
      means === 'total' && (row === 'sum' || row === 'grand') && sum[1] < box[1],
  );

const names: readonly Meaning[] = ['name', 'kana', 'childName', 'childKana'];

/** A name stands this near above a birth date that follows it, in points. */
const nearName = 70;

/** The day of a date stands this far from the name before it, in points. */
const wholeDate = 200;

/**
 * The birth date beside a child's name is the child's, in a table or not, when nobody else stands between;
 * with no name on its row, the one below it.
 */
function isOfChild({ box, person, label }: Place, all: readonly Place[]): boolean {
  const named = all.filter((other) => names.includes(other.means));
  const [beside] = named
    .filter((other) => other.box[2] < box[0] + 2 && sharedRows(other.box, box) > 0.3)
    .toSorted((a, b) => b.box[2] - a.box[2]);
  // 「児童氏名＿＿＿（生年月日　年　月　日）」, whoever fills it in.
  const inLine = beside && isChilds(beside) && box[0] - beside.box[2] < wholeDate;
  if (person !== null) return inLine === true && /^[（(]?生年月日/.test(label);
  const [over] = named
    .filter(
      (other) =>
        other.box[3] < box[1] + 2 &&
        box[1] - other.box[3] < nearName &&
        sharedColumns(other.box, box) > 0,
    )
    .toSorted((a, b) => b.box[3] - a.box[3]);
  const nearest = beside ?? over;
  return nearest !== undefined && isChilds(nearest);
}

/** 利用時間 beside 開始 and 終了, or with a sum below, is how long it took. */
const isDuration = ({ row, box }: Place, all: readonly Place[]): boolean =>
  row === 'sum' ||
  row === 'grand' ||
  (typeof row === 'number' &&
    all.some(
      (other) =>
        (other.means === 'usageStart' && sharedRows(other.box, box) > 0.8) ||
        (other.row === 'sum' && other.means === 'usageTime' && sharedColumns(other.box, box) > 0.8),
    ));

/** フリガナ beside a name is the name's, whatever stands below it. */
const besideName = ({ box }: Place, all: readonly Place[]): boolean =>
  all.some(({ means, box: other }) => means === 'name' && sharedRows(other, box) > 0.8);

/** What a place means once its neighbours are known: whose フリガナ it is, what a bank block makes of it. */
function settled<Found extends Known>(place: Found, all: readonly Place[]): Found {
  const person = place.person ?? '';
  let { means } = place;
  if (childWords.test(person) || (means === 'birthDate' && isOfChild(place, all)))
    means = ofChild(means);
  if (accountWords.test(person)) means = ofAccount(means);
  if (means === 'amount' && place.row === null && claims.test(place.label) && hasSum(place, all))
    means = 'total';
  if (means === 'applicationDate' && typeof place.row === 'number') means = 'usageDate';
  if (means === 'usageTime' && isDuration(place, all)) means = 'usageHours';
  if (means === 'kana') {
    const under = below(place, all)?.means ?? null;
    if (under === 'name.family') means = 'kana.family';
    else if (under === 'name.given') means = 'kana.given';
    else if (under === 'childName') means = 'childKana';
    else if (under === 'accountHolder') means = 'accountHolderKana';
    else if ((under === 'address' || under === 'organization') && !besideName(place, all))
      means = 'other';
  }
  return means === place.means ? place : { ...place, means };
}

const suffix = { year: 'year', month: 'month', day: 'day' } as const;
const isKey = (text: string): text is AnswerKey => (answerKeys as readonly string[]).includes(text);

/** The key of an answer; what has none of its own is `other`. */
export function keyOf({ means, gap }: Place): AnswerKey {
  if (means === 'claimMonth') return gap === 'year' ? 'claimYear' : 'claimMonth';
  if (gap !== null && gap in suffix) {
    const key = `${means}.${suffix[gap as keyof typeof suffix]}`;
    if (isKey(key)) return key;
    return means === 'fiscalYear' ? 'fiscalYear' : 'other';
  }
  return isKey(means) ? means : 'other';
}

/** Digit boxes are drawn for the very answer: what room its label has besides is no second place for it. */
const isBesideComb = (place: Known, all: readonly Known[]): boolean =>
  place.kind !== 'comb' &&
  place.field === undefined &&
  place.gap === null &&
  all.some(
    (other) =>
      other.kind === 'comb' &&
      other.means === place.means &&
      other.label === place.label &&
      other.box[1] - place.box[3] < near &&
      place.box[1] - other.box[3] < near &&
      (sharedRows(other.box, place.box) > 0.3 || sharedColumns(other.box, place.box) > 0.3),
  );

/** One word for the child, whatever the form calls it: お子さん, 園児, 対象児童. */
const isChilds = ({ person, means }: Place): boolean =>
  person === null ? means.startsWith('child') : childWords.test(person);

/** Places with their keys, those found twice once. */
export function settle(places: readonly Known[], page: number): readonly Recognised[] {
  const known = places
    .map((place) => settled(place, places))
    .filter((place, _, all) => !isBesideComb(place, all));
  const kept: Known[] = [];
  for (const place of known.toSorted((a, b) => b.confidence - a.confidence)) {
    const [x0, y0, x1, y1] = place.box;
    // Fields of the PDF's own form are all kept: each is filled by its name.
    const twice =
      place.field === undefined &&
      kept.some(
        (other) =>
          contains(other.box, (x0 + x1) / 2, (y0 + y1) / 2) ||
          contains(place.box, (other.box[0] + other.box[2]) / 2, (other.box[1] + other.box[3]) / 2),
      );
    if (!twice) kept.push(place);
  }
  return kept
    .toSorted((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
    .map((place) => ({
      page,
      key: keyOf(place),
      group: isChilds(place) ? '児童' : place.person,
      label: place.label,
      kind: place.kind,
      box: place.box,
      parts: place.parts,
      row: place.row,
      field: place.field ?? null,
      confidence: place.confidence,
      reason: place.reason,
    }));
}
