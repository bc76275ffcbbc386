/**
 * Fonts of office programs name some of their glyphs by code points that look like a common letter and
 * are not it: ⽤ (U+2F64, a radical) for 用, 神 (U+FA19) for 神, half-width ｶ for カ. Everything else stays
 * as printed.
 */
const lookAlike = /[\u2e80-\u2fdf\uf900-\ufaff]|[\uff61-\uff9f]+/g;

/** Radicals that have no compatibility mapping in Unicode, and 々 look-alikes that Word exports use. */
const radicals: Readonly<Record<string, string>> = {
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
  text.replace(lookAlike, (found) => radicals[found] ?? found.normalize('NFKC'));
