import type { Box } from '../template/schema';
import { contains, overlapOf, sharedRows } from './area';
import { labelOf } from './label-block';
import { isNumbered, personIn, plain } from './meaning';
import type { Line, Token } from './token';

/** A word beside names a person less surely than one above: a point to the side counts for this much. */
const sideways = 0.5;

const addressee = '宛先';

/** A heading of a part is short: 「３　対象となる児童」. */
const longestHeading = 14;

/** How a line is numbered: the next one of its kind ends what it heads. */
function numbering({ tokens }: Line): string | null {
  const text = tokens[0]?.text.normalize('NFKC') ?? '';
  if (/^\d{1,2}(?!\d)/.test(text)) return '1';
  if (/^\(\d{1,2}\)/.test(tokens.map((token) => token.text.normalize('NFKC')).join('')))
    return '(1)';
  return isNumbered(text) ? 'sign' : null;
}

/** Alone on a numbered line, words that end in a person: 「３　対象となる児童」. */
function headsPart(line: Line, token: Token): string | null {
  const word = plain(token.text);
  const person = personIn(word);
  const alone = numbering(line) !== null && line.tokens.at(-1) === token && line.tokens.length <= 2;
  return person && alone && word.length <= longestHeading && word.endsWith(person) ? person : null;
}

/** 「【事業主証明欄】※以下は、事業主が記入してください。」, 「■保護者記入欄」: who fills in what follows. */
function fillsPart({ tokens }: Line, token: Token): string | null {
  const [, words] = token.text.match(/^[【［〔＜<《■●◆◎▼★]([^】］〕＞>》（(※]+欄)/) ?? [];
  return words && tokens[0] === token ? personIn(words) : null;
}

/** The person a word names as a heading: 「委任者」, 「（代理人）住所」, but not 「委任者との続柄」. */
function headed(line: Line, token: Token): string | null {
  const part = headsPart(line, token) ?? fillsPart(line, token);
  if (part) return part;
  if (token.kind !== 'label') return null;
  // 「＜受任者＞（口座名義人）」: the first brackets say whose.
  const [, bracketed] =
    token.text.match(/^[（(【〔[＜<〈《]([^）)】〕\]＞>〉》]+)[）)】〕\]＞>〉》]/) ?? [];
  const { person, meant } = labelOf(token.text, token.box);
  if (bracketed !== undefined) return personIn(bracketed) ?? person;
  if (person === null) return null;
  return meant === null && plain(token.text).length <= person.length + 3 ? person : null;
}

/**
 * Whose a place on the open page is: a word standing upright beside its row, or the nearest heading on
 * its line or above.
 */
export function personAbove(lines: readonly Line[], box: Box): string | null {
  const middle = (box[1] + box[3]) / 2;
  const upright = lines.find(
    (line) => line.vertical && line.box[2] < box[0] && contains(line.box, line.box[0], middle),
  );
  const beside = upright?.tokens[0] && labelOf(upright.tokens[0].text, upright.box).person;
  if (beside) return beside;
  const headings = lines.flatMap((line) =>
    line.vertical || line.box[1] > box[3]
      ? []
      : line.tokens.flatMap((token) => {
          const person = headed(line, token);
          // To whom a form goes is no heading of what is below.
          const below = person === addressee && sharedRows(line.box, box) < 0.5;
          return person && !below && token.box[0] < box[2] && !isOver(lines, line, box)
            ? [{ person, away: distance(token.box, box) }]
            : [];
        }),
  );
  return headings.toSorted((a, b) => a.away - b.away)[0]?.person ?? null;
}

function distance(heading: Box, box: Box): number {
  const down = Math.max(0, (box[1] + box[3]) / 2 - heading[3]);
  const apart = overlapOf(heading[0], heading[2], box[0], box[2]) > 0;
  return down + (apart ? 0 : sideways * Math.abs(box[0] - heading[2]));
}

/** Another line numbered like the heading stands between it and the place. */
function isOver(lines: readonly Line[], heading: Line, box: Box): boolean {
  const own = numbering(heading);
  return (
    own !== null &&
    lines.some(
      (line) =>
        line.box[1] > heading.box[3] - 2 &&
        line.box[1] < box[3] - 2 &&
        Math.abs(line.box[0] - heading.box[0]) < 6 &&
        numbering(line) === own,
    )
  );
}
