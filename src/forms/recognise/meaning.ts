import { type LabelWords, labelWords, type Meaning } from './dictionary/labels';
import { accountWords, childWords, notByName, people } from './dictionary/people';

/** What a label means and about whom. */
export interface Meant {
  readonly means: Meaning;
  /** The person the label itself names (児童氏名 → 児童); null: whoever the place on the page says. */
  readonly person: string | null;
  /** The whole label is a known word, nothing stands before or after it. */
  readonly exact: boolean;
}

const enumerated =
  /^(?:[\u2460-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289①-⑳㉑-㊿]+|[※*＊◎○●◆■□・★☆]+|[(（]\d{1,2}[)）]|\d{1,2}[.．、)）]|[アイウエオカキクケコa-zA-Z][.．、)）])/u;
const brackets = /[（(［[【〔「<＜][^（(［[【〔「<＜]*?[）)］\]】〕」>＞]/g;
const bracketMarks = /[（）()［］[\]【】〔〕「」<>＜＞]/g;
const trailing = /(?:[::]|等|など|欄|記入|を記入|の記入|\d|[*※]\d*|注\d*|印|様|殿)$/;

/** Whether words begin with a number of their own: ①, (2), ３．, ■. */
export const isNumbered = (text: string): boolean => enumerated.test(text);

/** Without spaces, numbering, widths and what does not change the meaning: 「① 氏　名（自署）：」 → 氏名. */
export const plain = (text: string): string => stripped(text, false);

/** `kept`: what stands in brackets belongs to the word, 出産(予定)年月日. */
function stripped(text: string, kept: boolean): string {
  let word = text.replace(/\s+/g, '');
  for (let before = ''; before !== word; ) {
    before = word;
    word = word.replace(enumerated, '');
  }
  word = word.normalize('NFKC').replace(/\s+/g, '');
  const bare = kept ? word : word.replace(brackets, '');
  // 「（フリガナ）」 is nothing but its brackets.
  word = (bare === '' ? word : bare).replace(bracketMarks, '');
  for (let before = ''; before !== word && word.length > 1; ) {
    before = word;
    const shorter = word.replace(trailing, '');
    if (shorter !== '') word = shorter;
  }
  return word;
}

interface Ending {
  readonly word: string;
  readonly means: Meaning;
}
const longestFirst = (a: { readonly word: string }, b: { readonly word: string }) =>
  b.word.length - a.word.length;
const endings: readonly Ending[] = labelWords
  .flatMap(({ means, ending }: LabelWords) => ending.map((word) => ({ word: plain(word), means })))
  .sort(longestFirst);
const wholes = new Map(
  labelWords.flatMap(({ means, whole = [] }) => whole.map((word) => [word, means] as const)),
);
const peopleLongestFirst = people.toSorted((a, b) => b.length - a.length);

/** The person words name, the longest that fits; null: nobody. */
export function personIn(text: string): string | null {
  const [word, whole] = [plain(text), text.replace(/\s/g, '')];
  return (
    peopleLongestFirst.find((person) =>
      // 「お子様」 ends in what is said to anybody.
      person.length > 1 ? word.includes(person) || whole.endsWith(person) : word === person,
    ) ?? null
  );
}

/** Labels are short; a sentence that happens to end in 電話番号 is none. */
const longestLabel = 24;
const sentence =
  /[。、]|してください|して下さい|します|ません|ですか|こと$|場合は|について|とおり|により|ましょう/;
/** Words about an answer, and not the place for it. */
const negated = /以外|の有無|と同じ|異なる|しない|する方|のみ$|場合$/;
const alternatives = /又は|または|及び|および|若しくは|もしくは|ないし|[・/、,]/;

const meanings = new Map<string, Meant | null>();
/** A page says the same words many times; a hostile one says very many different ones. */
const mostRemembered = 5000;

/** What a label means; null when its words are not known. */
export function meaningOf(label: string): Meant | null {
  const known = meanings.get(label);
  if (known !== undefined) return known;
  const meant = meaningOfWords(label);
  if (meanings.size < mostRemembered) meanings.set(label, meant);
  return meant;
}

/** 「電話番号（携帯・自宅）」: either will do, so the brackets narrow nothing. */
const eitherInBrackets = /[（(][^（()）]*(?:・|又は|または|\/|／|、|or)[^（()）]*[)）]/;

/** More than this before its brackets names something else. */
const longestBeforeBrackets = 9;
const bracketed = /[（(][^（()）]+[)）]$/;

/** 「１．自宅２．携帯」 are ways to answer. */
const numbered = /[1-9１-９][．.].+[1-9１-９][．.]/;
/** 「合計（日）」 counts, and asks for no money. */
const counted = /計[（(](日|日数|人|人数|回|回数|枚|件)[)）]$/;

function meaningOfWords(label: string): Meant | null {
  if (counted.test(label) || numbered.test(label)) return null;
  const bare = ofPlain(plain(label));
  const known = bare?.exact || bare?.means === 'other';
  if (known && eitherInBrackets.test(label)) return bare;
  // 「ベビーシッター利用明細書（交通費）」 is a title.
  if (bare === null && plain(label).length > longestBeforeBrackets && bracketed.test(label))
    return null;
  const kept = ofPlain(stripped(label, true));
  // 「氏名（フリガナ）」 asks for the name first.
  const both = kept !== null && bare !== null && /^(kana|childKana)$/.test(kept.means);
  return both ? bare : (kept ?? bare);
}

function ofPlain(word: string): Meant | null {
  if (word === '' || word.length > longestLabel || sentence.test(word) || negated.test(word))
    return null;
  const whole = wholes.get(word);
  if (whole) return { means: whole, person: null, exact: true };
  const known = ofWord(word);
  return known?.exact ? known : (ofAlternatives(word) ?? known);
}

/** 「氏名又は名称」 and 「住所・居所」 ask for the first that is known. */
function ofAlternatives(word: string): Meant | null {
  for (const part of word.split(alternatives)) {
    const found = part === word ? null : ofWord(plain(part));
    if (found) return found;
  }
  return null;
}

function ofWord(word: string): Meant | null {
  const found = endings.find((ending) => word.endsWith(ending.word));
  if (!found) return nameOf(word);
  const before = word.slice(0, word.length - found.word.length).replace(/の$/, '');
  // 「児童名」 names the person within the word itself.
  const own = found.means === 'name' || found.means === 'childName';
  const person = personIn(before === '' && own ? word.replace(/(氏名|名)$/, '') : before);
  const means = narrowed(found.means, word, before);
  // 「委任者との続柄」 is asked of somebody else.
  return { means, person: means === 'relationship' ? null : person, exact: before === '' };
}

/** 「医師名」: a person and nothing else before 名. */
function nameOf(word: string): Meant | null {
  const person = word.endsWith('名') ? personIn(word.slice(0, -1)) : null;
  return person !== null && `${person}名` === word && !notByName.test(person)
    ? { means: 'name', person, exact: false }
    : null;
}

/** What the words before change: 児童 + 氏名 → childName, 口座名義人 + フリガナ → accountHolderKana. */
function narrowed(means: Meaning, word: string, before: string): Meaning {
  if (childWords.test(before) || (means === 'name' && childWords.test(word.replace(/名$/, ''))))
    return ofChild(means);
  if (accountWords.test(before)) return ofAccount(means);
  if (means === 'phone' && before.endsWith('携帯')) return 'mobile';
  if (means === 'amount' && /合計$/.test(before)) return 'total';
  return means;
}

export function ofChild(means: Meaning): Meaning {
  if (means === 'name') return 'childName';
  if (means === 'kana') return 'childKana';
  return means === 'birthDate' ? 'childBirthDate' : means;
}

export function ofAccount(means: Meaning): Meaning {
  if (means === 'name') return 'accountHolder';
  return means === 'kana' ? 'accountHolderKana' : means;
}

/** What a bare コード, 記号 or 番号 means by the labels farther out; null when they say nothing. */
export function meaningInBlock(
  label: string,
  outer: readonly { readonly text: string; readonly means: Meaning | null }[],
): Meaning | null {
  const word = plain(label);
  if (/^(自宅|固定)$/.test(word))
    return outer.some(({ means }) => means === 'phone') ? 'phone' : null;
  if (word === '記号' || word === '番号') {
    const postBank = outer.some(({ text }) => /ゆうちょ|郵便局|通帳|貯金/.test(plain(text)));
    if (!postBank) return null;
    return word === '記号' ? 'postSymbol' : 'postNumber';
  }
  if (word !== 'コード' && word !== 'コード番号') return null;
  const named = outer.find(({ means }) => means === 'bankName' || means === 'branchName');
  if (!named) return null;
  return named.means === 'bankName' ? 'bankCode' : 'branchCode';
}
