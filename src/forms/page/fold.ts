/**
 * Fonts of office programs name some of their glyphs by code points that look like a common letter and
 * are not it: ⽤ (U+2F64, a radical) for 用, 神 (U+FA19) for 神, half-width ｶ for カ. Everything else stays
 * as printed.
 */
const lookAlike =
  /[\u2e80-\u2fdf\uf900-\ufaff\u00b7\u2027\u2219\u22c5\u223c\u2044\u2215]|[\uff61-\uff9f]+/g;

/** What has no compatibility mapping in Unicode: radicals, and dots. */
const others: Readonly<Record<string, string>> = {
  // A font's one glyph for several dots, ・ among them, is often named by another of them; so are 〜 and ／.
  '\u00b7': '・',
  '\u2027': '・',
  '\u2219': '・',
  '\u22c5': '・',
  '\u223c': '〜',
  '\u2044': '／',
  '\u2215': '／',
  '⺟': '母',
  '⺠': '民',
  '⻄': '西',
  '⻑': '長',
  '⻘': '青',
  '⻝': '食',
  '⻤': '鬼',
  '⻨': '麦',
  '⻩': '黄',
  '⻫': '斉',
  '⻭': '歯',
  '⻯': '竜',
  '⻲': '亀',
  '⻁': '虎',
  '⻂': '衤',
  '⻋': '車',
  '⻏': '阝',
  '⺩': '王',
  '⺝': '月',
  '⺞': '歹',
  '⺨': '犭',
  '⺫': '目',
  '⺭': '礻',
};

export const foldLookAlikes = (text: string): string =>
  text.replace(lookAlike, (found) => others[found] ?? found.normalize('NFKC'));
