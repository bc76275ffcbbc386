// 行頭禁則 and 行末禁則 (JIS X 4051): never the first, never the last of a line.
const neverFirst = new Set(
  '、。，．,.!?！？・･：；:;)）]］}｝」｣』】〕〉》”’ー－-‐–—～〜~々〻ゝゞヽヾ％%｡､ﾞﾟｰ' +
    'ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯ \u3000',
);
const neverLast = new Set('(（[［{｛「｢『【〔〈《“‘¥￥$＄#＃№');
/** Latin words and numbers hold together. */
const ofARun = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]/;
/** A number holds together with its unit: 14,025円. */
const digit = /[0-9０-９]/;
const unit = /[円年月日時分件歳]/;
/** …and so do its groups: 14,025. */
const separator = new Set(',.');

const mayBreakBefore = (chars: readonly string[], index: number): boolean => {
  const before = chars[index - 1] ?? '';
  const after = chars[index] ?? '';
  return (
    !neverFirst.has(after) &&
    !neverLast.has(before) &&
    !(ofARun.test(before) && ofARun.test(after)) &&
    !(digit.test(before) && unit.test(after)) &&
    !(separator.has(before) && digit.test(after))
  );
};

const isSpace = (char: string | undefined): boolean => char === ' ' || char === '\u3000';

/**
 * Breaks a text into lines of at most `width`, by the Japanese rules; a line feed always ends a line.
 * No character is lost: a space at the end of a line stays there and may stand over its width. Where
 * the rules leave no place to break, the line is broken at its width.
 * @param advanceOf Width of one character, in the unit of `width`.
 */
export function brokenLines(
  text: string,
  width: number,
  advanceOf: (char: string) => number,
): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const chars = [...paragraph];
    const lines: string[] = [];
    let start = 0;
    while (start < chars.length) {
      const end = lineEnd(chars, start, width, advanceOf);
      lines.push(chars.slice(start, end).join(''));
      start = end;
    }
    return lines.length > 0 ? lines : [''];
  });
}

function lineEnd(
  chars: readonly string[],
  start: number,
  width: number,
  advanceOf: (char: string) => number,
): number {
  let used = 0;
  let end = start;
  while (end < chars.length) {
    const char = chars[end] ?? '';
    used += advanceOf(char);
    if (used > width && !isSpace(char)) break;
    end += 1;
  }
  if (end === chars.length) return end;
  let cut = end;
  while (cut > start && !mayBreakBefore(chars, cut)) cut -= 1;
  return cut > start ? cut : Math.max(end, start + 1);
}
