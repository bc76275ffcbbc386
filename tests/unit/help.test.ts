import { describe, expect, test } from 'vitest';
import { contact } from '../../src/copy/contact';
import { valueNames } from '../../src/copy/explanation';
import { answerOf, questionGroups, questions } from '../../src/copy/questions';
import { newestRules, ruleFigures } from '../../src/copy/rule-figures';
import { ruleValueText } from '../../src/copy/screens-rules';
import { type Term, terms } from '../../src/copy/terms';
import { type CivilMonth, parseCivilMonth } from '../../src/domain/calendar';
import { rulesIn, type ValueKey } from '../../src/domain/rules';
import { entriesOf, search } from '../../src/renderer/screens/help/search';
import { casesOf } from '../support/cases';
import { scheme } from '../support/households';

const rules = newestRules(scheme);
const figures = ruleFigures(rules);
const month = (text: string) => parseCivilMonth(text) as CivilMonth;

const numbersIn = (text: string): readonly string[] =>
  // ① … number the steps.
  text.replace(/[①-⑳]/g, '').normalize('NFKC').replaceAll(',', '').match(/\d+/g) ?? [];

/** What a source says, and what is written of a value with all its periods. */
const sourceText = (id: string): string => {
  const source = scheme.sources[id];
  if (!source) throw new Error(`no source ${id}`);
  return `${source.quote} ${source.summary} ${source.document}`;
};
const valueText = (key: ValueKey): string =>
  `${ruleValueText({ key, value: rules[key], provisional: false })} ${scheme.values[key].map(({ note }) => note)} ${valueNames[key]}`;

/** Years of the rule sets are names, not figures. */
const withoutYears = (text: string): string =>
  scheme.ruleSets.reduce((rest, { title }) => rest.replaceAll(title, ''), text);

const texts = [
  ...questions.map((question) => ({
    id: question.id,
    text: answerOf(question, scheme).join(' '),
    grounds: [...question.sources.map(sourceText), ...question.values.map(valueText)].join(' '),
  })),
  ...Object.entries<Term>(terms).map(([id, term]) => ({
    id,
    text: term.text(figures),
    grounds: [
      term.source === null ? '' : sourceText(term.source),
      // A term has one source; its figures come from the rules.
      ...(Object.keys(scheme.values) as ValueKey[]).map(valueText),
    ].join(' '),
  })),
];

describe('nothing in the help is invented', () => {
  test.each(texts)('$id: every number stands in its sources or in the rules it cites', (one) => {
    const known = new Set(numbersIn(one.grounds));
    expect(numbersIn(withoutYears(one.text)).filter((number) => !known.has(number))).toEqual([]);
  });

  test('every source is there, and ids are unique', () => {
    const cited = [
      ...questions.flatMap(({ sources }) => sources),
      ...Object.values<Term>(terms).flatMap(({ source }) => (source === null ? [] : [source])),
      ...contact.lines.map(({ source }) => source),
    ];
    expect(cited.filter((id) => !(id in scheme.sources))).toEqual([]);
    const ids = entriesOf(scheme).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('an answer without any source says that nothing is known, or speaks of the program', () => {
    const bare = questions.filter(({ sources, values }) => sources.length + values.length === 0);
    expect(bare.filter(({ own }) => !own).map(({ id }) => id)).toEqual(['decided']);
    // What the program does is no word of the ward, and takes nothing from the rules.
    const own = questions.filter((one) => one.own);
    expect(own).toEqual(questionGroups.program);
    expect(own.filter((one) => !bare.includes(one))).toEqual([]);
  });

  test('the telephone and the room are those of their sources', () => {
    for (const { text, source } of contact.lines)
      for (const number of numbersIn(text)) expect(numbersIn(sourceText(source))).toContain(number);
  });
});

describe('figures of the answers are the figures of the rules', () => {
  /** As the ward's page of R6 prints them. */
  const printed: readonly (readonly [string, readonly string[]])[] = [
    ['price', ['1時間150円']],
    ['caps', ['1日11時間', '月220時間', '1日8時間', '月160時間']],
    ['hours', ['7:00〜22:00', '12月29日〜1月3日']],
    ['transport', ['月額20,000円']],
    ['fee-subsidy', ['月額33,000円']],
    ['account', ['10日前']],
    ['who', ['5歳児クラス']],
  ];
  const answerIn = (id: string, of: string) => {
    const question = questions.find((one) => one.id === id);
    if (!question) throw new Error(`no question ${id}`);
    return question.answer(ruleFigures(rulesIn(scheme, month(of)))).join(' ');
  };

  test.each(printed)('%s', (id, expected) => {
    for (const text of expected) expect(answerIn(id, '2024-06')).toContain(text);
  });

  test('another value in the rules is another answer', () => {
    const changed = {
      ...rules,
      transportCapYen: { ...rules.transportCapYen, value: 25_000 as never },
    };
    const question = questions.find(({ id }) => id === 'transport');
    expect(question?.answer(ruleFigures(changed)).join()).toContain('月額25,000円');
  });
});

describe('questions.csv: found by what people type', () => {
  const entries = entriesOf(scheme);
  test.each(casesOf('questions'))('$title', ({ cell }) => {
    const [first] = search(entries, cell('探すことば'));
    expect(first?.title ?? '').toBe(cell('はじめに出る質問'));
  });

  test('an empty search shows everything in its order', () => {
    expect(search(entries, ' 　')).toEqual(entries);
  });
});
