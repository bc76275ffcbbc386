import { amountText, feeSubsidyText, feeSubsidyTotalText, totalText } from '../../copy/amounts';
import {
  explanationSentences,
  figureNames,
  groundNote,
  groundSentence,
  sourceSentence,
  valueNames,
} from '../../copy/explanation';
import { durationText, yenText } from '../../copy/quantities';
import { statementSheet as copy } from '../../copy/sheets';
import type { StatementAnswers, StatementLine } from '../../domain/application';
import type { Assessment } from '../../domain/assess';
import { fiscalYearName, fiscalYearOf } from '../../domain/calendar';
import { type ExplainedMonth, explainMonth, type Figure, type Ground } from '../../domain/explain';
import type { Child, Household } from '../../domain/household';
import type { Scheme } from '../../domain/rules';
import type { MonthStatement } from '../../domain/subsidy';
import { paperLines } from './paper-lines';

const figures: readonly Figure[] = ['covered', 'copay', 'fee-subsidy', 'transport', 'net'];

/** The amount of a figure, in the words every screen and paper uses. */
function figureText(figure: Figure, statement: MonthStatement): string {
  const { minutes, copay, feeSubsidy, transport, netYen } = statement;
  switch (figure) {
    case 'covered':
      return durationText(minutes.covered);
    case 'copay':
      return yenText(copay.yen);
    case 'fee-subsidy':
      return feeSubsidyText(feeSubsidy);
    case 'transport':
      return amountText(transport.subsidyYen);
    case 'net':
      return amountText(netYen);
    default:
      return figure satisfies never;
  }
}

// Full-width characters that a row of the sheet holds at its own size.
const reasonWidth = 32;
const noteWidth = 60;

/** Long text goes on in the rows below instead of shrinking. */
const notes = (text: string): readonly StatementLine[] =>
  paperLines(text, noteWidth).map((item) => ({
    kind: 'note',
    item,
    amount: '',
    reason: '',
  }));

const heading = (item: string): StatementLine => ({
  kind: 'month',
  item,
  amount: '',
  reason: '',
});

/** The sums of the child's months, to tick against the 交付申請書. */
function totalLines(months: readonly MonthStatement[]): readonly StatementLine[] {
  if (months.length < 2) return [];
  const totals: Readonly<Record<Figure, string>> = {
    covered: durationText(months.reduce((sum, { minutes }) => sum + minutes.covered, 0)),
    copay: totalText(months.map(({ copay }) => copay.yen)),
    'fee-subsidy': feeSubsidyTotalText(months.map(({ feeSubsidy }) => feeSubsidy)),
    transport: totalText(months.map(({ transport }) => transport.subsidyYen)),
    net: totalText(months.map(({ netYen }) => netYen)),
  };
  return [
    heading(copy.total),
    ...figures.map(
      (figure): StatementLine => ({
        kind: 'figure',
        item: figureNames[figure],
        amount: totals[figure],
        reason: '',
      }),
    ),
  ];
}

/** The rule values behind all the months, once each, with why one is not certain. */
function groundLines(months: readonly ExplainedMonth[]): readonly StatementLine[] {
  const grounds = new Map<string, Ground>();
  for (const month of months)
    for (const figure of figures)
      for (const ground of month[figure].grounds) grounds.set(groundSentence(ground), ground);
  const lines = [...grounds].flatMap(([sentence, ground]) => {
    const why = groundNote(ground);
    return [...notes(sentence), ...(why ? notes(`　　${why}`) : [])];
  });
  return lines.length === 0 ? [] : [heading(copy.ruleValues), ...lines];
}

function monthLines(statement: MonthStatement, explained: ExplainedMonth): StatementLine[] {
  const year = statement.ruleSet && fiscalYearName(fiscalYearOf(statement.month));
  const doubts = statement.unconfirmed.map((key) => valueNames[key]);
  const beside = [copy.ruleSet(year), ...(statement.provisional ? [copy.provisional(doubts)] : [])];
  const lines = figures.flatMap((figure) =>
    explanationSentences(explained[figure].explanation)
      .flatMap((sentence) => paperLines(sentence, reasonWidth))
      .map(
        (reason, index): StatementLine => ({
          kind: 'figure',
          item: index === 0 ? figureNames[figure] : '',
          amount: index === 0 ? figureText(figure, statement) : '',
          reason,
        }),
      ),
  );
  return [heading(copy.month(statement.month, beside)), ...lines];
}

/** The sources cited, once each, with the ward's words. */
function sourceLines(months: readonly ExplainedMonth[], scheme: Scheme): readonly StatementLine[] {
  const cited = new Set(
    months.flatMap((month) =>
      figures.flatMap((figure) => [
        ...month[figure].sources,
        ...month[figure].grounds.flatMap(({ value }) => value.sources),
      ]),
    ),
  );
  const lines = [...cited].sort().flatMap((id) => {
    const source = scheme.sources[id];
    return source ? notes(`${id}　${sourceSentence(source)}`) : [];
  });
  return lines.length === 0 ? [] : [heading(copy.sources), ...lines];
}

/** 計算書: every figure of the child's months with its reasons, the rules behind them and their sources. */
export function statementAnswers(
  household: Household,
  child: Child,
  assessment: Assessment,
  months: readonly MonthStatement[],
  scheme: Scheme,
): StatementAnswers {
  const explained = months.map((statement) =>
    explainMonth(household, child, assessment, statement, scheme),
  );
  const first = months[0];
  const last = months.at(-1);
  const lines = months.flatMap((statement, index) => {
    const month = explained[index];
    return month ? monthLines(statement, month) : [];
  });
  return {
    period: first && last ? copy.period(first.month, last.month) : '',
    lines: [
      ...lines,
      ...totalLines(months),
      ...groundLines(explained),
      ...sourceLines(explained, scheme),
    ],
  };
}
