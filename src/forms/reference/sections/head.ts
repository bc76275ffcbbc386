import type { Block, Item } from '../description';
import { style } from '../style';
import { blankDate, date, gap, line, space, text, word } from '../vocabulary';

/** Characters of a title stand a little apart. */
const spreadTitle = (words: string, size: number): Item => ({
  item: 'word',
  text: words,
  size,
  spread: [...words].length * size * 1.16,
});

/** 「参考様式」 at the top left, where a ward prints the number of its form. */
const formNumber: Block = { block: 'line', height: 13, ...line([word('参考様式', style.small)]) };

const schemeName = 'ベビーシッター利用支援事業（ベビーシッター事業者連携型）';

/** Form number, the name of the scheme, and the title under it. */
export const titleBlocks = (
  title: string,
  over: readonly Item[] = [word(schemeName, 10)],
): Block[] => [
  formNumber,
  gap(2),
  { block: 'line', height: 17, ...line(over, 'center') },
  { block: 'line', height: 25, ...line([spreadTitle(title, 15)], 'center') },
  gap(6),
];

/** 「令和6年度」 stands as one answer: the documents of the subsidies are those of one fiscal year. */
export const titleOfFiscalYear = (title: string): Block[] =>
  titleBlocks(title, [
    text('fiscalYearName', '申請年度', { width: 66, size: 11, align: 'center', underlined: true }),
    space(6),
    word(schemeName, 10),
  ]);

/** 申請日, right-aligned. */
export const filingDate: Block = {
  block: 'line',
  height: 18,
  ...line([word('申請日'), space(8), date('filingDate', '申請日', 'printed')], 'right'),
};

/** A date the household writes when it hands the paper in. */
export const openDate = (name: string, id: string): Block => ({
  block: 'line',
  height: 18,
  ...line([word(name), space(8), blankDate(id, name, 'date')], 'right'),
});

/**
 * 宛先. Taken from sister forms of Tokyo wards (「○○区長 殿」); the ward's own form has not been seen.
 */
export const addressee: Block = {
  block: 'line',
  height: 18,
  ...line([word('（宛先）'), space(2), word('東京都北区長　殿', 10.5)]),
};
