import { unionOf } from './area';
import type { Meaning } from './dictionary/labels';
import type { Part } from './recognised';
import type { Token } from './token';

/** Words one circles for an answer with few values. */
const values: Readonly<Partial<Record<Meaning, RegExp>>> = {
  sex: /^(男|女|男性|女性|その他|回答しない|無回答|[男女](?=$))$/,
  relationship:
    /^(父|母|父親|母親|祖父|祖母|養父|養母|夫|妻|子|兄|姉|弟|妹|本人|配偶者|世帯主|その他)$/,
  accountType: /^(普通|当座|貯蓄|納税準備|総合|その他|普通預金|当座預金|別段|納準|通常)$/,
  bankName:
    /^(銀行|信用金庫|信用組合|信金|信組|農協|農業協同組合|労働金庫|労金|金庫|組合|漁協|ゆうちょ銀行|その他|信託銀行|信連|金庫・組合)$/,
  branchName: /^(本店|支店|出張所|本所|支所|本・支店|営業部|代理店|本店営業部)$/,
};

/** Splits 「１．普通」, 「男・女」 and 「□普通」 into their words. */
const parts = /[^・･,、/／()（）\s.．\d０-９①-⑳□☐○〇:：]+/g;

export interface Choice {
  readonly options: readonly Part[];
  readonly tokens: readonly Token[];
}

/** The printed options of an answer among the words of a place; null when fewer than two stand there. */
export function choiceOf(means: Meaning, tokens: readonly Token[]): Choice | null {
  const known = values[means];
  if (!known) return null;
  const used = new Set<Token>();
  const options = tokens.flatMap((token): readonly Part[] => {
    const found = [...token.text.matchAll(/^男女$/.test(token.text) ? /./g : parts)].filter(
      ([word]) => known.test(word.normalize('NFKC')),
    );
    if (found.length > 0) used.add(token);
    return found.map((match) => ({
      option: match[0],
      box: boxOf(token, match.index, match[0].length),
    }));
  });
  return options.length > 1 ? { options, tokens: [...used] } : null;
}

/** Whether the words of a cell are options of an answer and nothing else. */
export function onlyOptions(means: Meaning, tokens: readonly Token[]): boolean {
  const known = values[means];
  const words = tokens.flatMap(({ text }) => text.match(/^男女$/.test(text) ? /./g : parts) ?? []);
  return (
    known !== undefined &&
    words.length > 0 &&
    words.every((word) => known.test(word.normalize('NFKC')))
  );
}

function boxOf({ box: [x0, y0, x1, y1], text }: Token, from: number, length: number): Part['box'] {
  const letter = (x1 - x0) / text.length;
  return [x0 + letter * from, y0, x0 + letter * (from + length), y1];
}

export const choiceBox = ({ options }: Choice) => unionOf(options.map(({ box }) => box));
