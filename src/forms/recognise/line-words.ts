import type { TextRun } from '../page';
import { sharedRows, unionOf } from './area';
import { meaningOf, personIn, plain } from './meaning';
import type { Line, Token } from './token';

const unitWords =
  '年度|年分|年|月分|月|日間|日生|日付|日|時間数|時間|時|分|円|歳|回|人|名|枚|か月|ヶ月|才|%|㎡|字|金';
const units = new RegExp(`^(?:${unitWords}|から|まで|より|迄|提出|現在|〒|[¥￥]|[〜~～])$`);
const inPieces = new RegExp(
  `(?:${unitWords}|から|まで|より|迄|提出|現在|〒|[¥￥]|[〜~～]|令和|平成|昭和|大正|明治|西暦|[()（）\\[\\]【】「」・.．,:：\\-－―−ー‐–]|生)`,
  'y',
);
const era = '(?:令和|平成|昭和|大正|明治|西暦|令|平|昭|大|明|R|H|S|T)';
/** One, or several to circle: 昭・平, S/H. */
const eras = new RegExp(`^${era}(?:[・･/／.．、,]${era})*$`);
const marks = /^[()（）[\]【】「」『』・.．,，:：\-－―−ー‐–/／@＠]$/;
const ticks = /^[□☐▢◻]$/;
/** Of the size: letters farther apart are no word, unless the dictionary knows the word. */
const spaced = 2.6;
const mostPieces = 14;

/** Lines of horizontal runs, from top to bottom; stacked single letters are vertical words. */
export function linesOf(texts: readonly TextRun[], narrow: boolean): readonly Line[] {
  const { words, rest } = verticalWords(texts, narrow);
  const rows: TextRun[][] = [];
  for (const text of rest.toSorted((a, b) => middle(a) - middle(b))) {
    const row = rows.find((other) => other.some((one) => sharedRows(one.box, text.box) > 0.5));
    if (row) row.push(text);
    else rows.push([text]);
  }
  return [...words, ...rows.map(lineOf)].sort((a, b) => a.box[1] - b.box[1]);
}

const middle = ({ box }: TextRun): number => (box[1] + box[3]) / 2;

function verticalWords(texts: readonly TextRun[], narrow: boolean) {
  const words: Line[] = texts.filter(({ vertical }) => vertical).map((run) => verticalLine([run]));
  const rest = texts.filter(({ vertical }) => !vertical);
  const used = new Set<TextRun>();
  const single = rest
    // Numbers of lines stand one below the other, and are no word.
    .filter(({ text }) => [...text].length <= 2 && !/^[\d０-９①-⑳]/.test(text))
    .toSorted((a, b) => a.box[1] - b.box[1]);
  for (const first of single) {
    if (used.has(first) || [...first.text].length > 1) continue;
    const stack = [first];
    for (const next of single) {
      const last = stack.at(-1) ?? first;
      const aligned = Math.abs(centre(next) - centre(last)) < 0.35 * last.size;
      const below = next.box[1] - last.box[3];
      const near = below > -0.3 * last.size && below < (narrow ? 8 : 1.1) * last.size;
      const alone = !rest.some(
        (other) =>
          other !== next &&
          sharedRows(other.box, next.box) > 0.4 &&
          Math.abs(centre(other) - centre(next)) < (narrow ? 60 : 2.5 * next.size),
      );
      if (next !== last && !used.has(next) && aligned && near && alone) stack.push(next);
    }
    if (stack.length < (narrow ? 2 : 3)) continue;
    for (const one of stack) used.add(one);
    words.push(verticalLine(stack));
  }
  return { words, rest: rest.filter((text) => !used.has(text)) };
}

const centre = ({ box }: TextRun): number => (box[0] + box[2]) / 2;

function verticalLine(stack: readonly TextRun[]): Line {
  const box = unionOf(stack.map((run) => run.box));
  const text = stack.map((run) => run.text).join('');
  const size = stack[0]?.size ?? 0;
  return { box, vertical: true, tokens: [{ kind: 'label', text, box, size }] };
}

function lineOf(row: readonly TextRun[]): Line {
  const pieces = row
    .toSorted((a, b) => a.box[0] - b.box[0])
    .flatMap((run, at, sorted) => withUnits(run, at, sorted));
  const tokens: Token[] = [];
  for (let index = 0; index < pieces.length; ) {
    const { token, length } = nextToken(pieces, index);
    tokens.push(token);
    index += length;
  }
  return {
    box: unionOf(row.map((run) => run.box)),
    tokens: withGivenName(tokens),
    vertical: false,
  };
}

/** 「名」 counts people, but after 「姓」 it is a label: 姓＿＿名＿＿. */
function withGivenName(tokens: readonly Token[]): readonly Token[] {
  const family = tokens.findIndex(
    ({ kind, text }) => kind === 'label' && /^[（(]?[姓氏][）)]?$/.test(text),
  );
  return family < 0
    ? tokens
    : tokens.map((token, at) =>
        at > family && token.text === '名' ? { ...token, kind: 'label' } : token,
      );
}

/** 「届出日 令和」 with a narrow space between. */
const eraAtEnd = /(令和|平成|昭和|西暦)$/;

/** 「住所（〒」 and 「月利用分」 after a blank fall into the unit and the words beside it. */
function withUnits(run: TextRun, at: number, row: readonly TextRun[]): readonly TextRun[] {
  const before = row[at - 1];
  const dated = before !== undefined && /(年|月|令和|平成|西暦)$/.test(before.text);
  const unit =
    dated && meaningOf(run.text) === null ? /^(?:年度|[年月日](?=[^齢間額数中金収度分]))/ : null;
  const match = run.text.match(unit ?? eraAtEnd) ?? run.text.match(/〒/);
  if (!match || match[0] === run.text) return split(run);
  const [start, end] = [match.index ?? 0, (match.index ?? 0) + match[0].length];
  return [
    ...(start > 0 ? split(cut(run, 0, start)) : []),
    cut(run, start, end),
    ...(end < run.text.length ? split(cut(run, end, run.text.length)) : []),
  ];
}

/** A part of a run, as wide as its share of the letters. */
function cut(run: TextRun, from: number, to: number): TextRun {
  const [x0, y0, x1, y1] = run.box;
  const letter = (x1 - x0) / run.text.length;
  return {
    ...run,
    text: run.text.slice(from, to),
    box: [x0 + letter * from, y0, x0 + letter * to, y1],
  };
}

/** 「日から」, 「年度】」: a run of nothing but units and marks falls into its parts. */
function split(run: TextRun): readonly TextRun[] {
  const parts: string[] = [];
  inPieces.lastIndex = 0;
  for (let match = inPieces.exec(run.text); match; match = inPieces.exec(run.text))
    parts.push(match[0]);
  const whole = parts.join('') === run.text;
  if (/^[（(].*[)）]$/.test(run.text) && meaningOf(run.text)) return [run];
  // Printed in one go without a gap, 「年月日」 heads a column, and 「月日」 too.
  if (!whole || parts.length < 2 || /^年?月日$/.test(run.text)) return [run];
  let done = 0;
  return parts.map((text) => {
    done += text.length;
    return cut(run, done - text.length, done);
  });
}

function nextToken(pieces: readonly TextRun[], at: number): { token: Token; length: number } {
  const longest = knownFrom(pieces, at);
  if (longest) return longest;
  const first = pieces[at] as TextRun;
  const kind = kindOf(first.text);
  if (kind !== 'text') return { token: tokenOf(kind, [first]), length: 1 };
  // Unknown words in spaced letters.
  const run = [first];
  for (const next of pieces.slice(at + 1)) {
    const last = run.at(-1) ?? first;
    const gap = next.box[0] - last.box[2];
    const letters = [...last.text].length === 1 && [...next.text].length === 1;
    if (kindOf(next.text) !== 'text' || gap > (letters ? spaced : 0.8) * last.size) break;
    if (knownFrom(pieces, at + run.length)) break;
    run.push(next);
  }
  const text = run.map((one) => one.text).join('');
  return { token: tokenOf(labelLike(text) ? 'label' : 'text', run), length: run.length };
}

/** Who something is about, without a place to write beside it, is a label too. */
const labelLike = (text: string): boolean => {
  const person = personIn(text);
  return person !== null && plain(text).length <= person.length + 3;
};

/** The longest row of pieces from here that is a word of the dictionary. */
function knownFrom(
  pieces: readonly TextRun[],
  at: number,
): { token: Token; length: number } | null {
  const most = Math.min(mostPieces, pieces.length - at);
  for (let length = most; length > 0; length -= 1) {
    const run = pieces.slice(at, at + length);
    const text = run.map((one) => one.text).join('');
    // 「日付」 and 「時間数」 head a column; after 月 and a blank they are units.
    const heads = at === 0 && pieces.length === 1 && /^(日付|時間数)$/.test(text);
    if (length === 1 && kindOf(text) !== 'text' && !heads) return null;
    if (
      length > 1 &&
      (isStamp(run) || run.slice(0, -1).some(({ text: one }) => /[・／]/.test(one)))
    )
      continue;
    if (length > 1 && !joins(run)) continue;
    if (length > 1 && run.some((one) => kindOf(one.text) === 'mark' || kindOf(one.text) === 'tick'))
      continue;
    const meant = meaningOf(text);
    // 「生年月日　　年　　月　　日」 is a word and a date.
    const dated = length > 1 && /^年?月?日$|年月日年月日$/.test(text);
    if (meant && !dated) return { token: tokenOf('label', run), length };
  }
  return null;
}

/** 「氏　名　　　　印」: what is stamped or said after the blank is no letter of the word. */
function isStamp(run: readonly TextRun[]): boolean {
  const [before, last] = run.slice(-2);
  return (
    before !== undefined &&
    last !== undefined &&
    /^[印㊞様殿]$/.test(last.text) &&
    last.box[0] - before.box[2] > 1.5 * last.size
  );
}

/**
 * Single letters may stand far apart, words only near: 「氏　　名」, but not 「住所　　電話」. An era before
 * 年 月 日 is no part of a word.
 */
function joins(run: readonly TextRun[]): boolean {
  const [first] = run;
  if (!first || kindOf(first.text) === 'unit') return false;
  if (run.some(({ text }) => kindOf(text) === 'era')) return false;
  const short = [...plain(run.map(({ text }) => text).join(''))].length <= 6;
  return run.every((one, index) => {
    const next = run[index + 1];
    if (!next) return true;
    // 「(1)氏　　名」: what numbers a word is none of its letters.
    const first = index === 0 ? plain(one.text) : one.text;
    const letters = [...first].length === 1 && [...next.text].length === 1;
    const most = letters ? (short ? 20 : spaced) : 1.2;
    const near = next.box[0] - one.box[2] < most * one.size;
    return near && Math.abs(one.size - next.size) < 0.35 * one.size;
  });
}

export function kindOf(text: string): Token['kind'] {
  if (units.test(text)) return 'unit';
  if (eras.test(text.normalize('NFKC'))) return 'era';
  if (marks.test(text)) return 'mark';
  if (ticks.test(text)) return 'tick';
  return 'text';
}

const tokenOf = (kind: Token['kind'], run: readonly TextRun[]): Token => ({
  kind,
  text: run.map(({ text }) => text).join(''),
  box: unionOf(run.map(({ box }) => box)),
  size: run[0]?.size ?? 0,
});
