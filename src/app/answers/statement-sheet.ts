import {
  explanationSentences,
  figureNames,
  groundNote,
  groundSentence,
} from '../../copy/explanation';
import { durationText, monthText, yenText } from '../../copy/quantities';
import type { StatementAnswers, StatementLine } from '../../domain/application';
import type { Assessment } from '../../domain/assess';
import { type ExplainedMonth, explainMonth, type Figure, type Ground } from '../../domain/explain';
import type { Child, Household } from '../../domain/household';
import type { Scheme } from '../../domain/rules';
import type { MonthStatement } from '../../domain/subsidy';

const figures: readonly Figure[] = ['covered', 'copay', 'fee-subsidy', 'transport', 'net'];

/** 0円, 対象外 and 未計算 never look alike. */
function amountText(figure: Figure, statement: MonthStatement): string {
  const { minutes, copay, feeSubsidy, transport, netYen } = statement;
  const known = (amount: number | null) => (amount === null ? '未計算' : yenText(amount));
  switch (figure) {
    case 'covered':
      return durationText(minutes.covered);
    case 'copay':
      return yenText(copay.yen);
    case 'fee-subsidy':
      return feeSubsidy.status === 'not-eligible' ? '対象外' : known(feeSubsidy.yen);
    case 'transport':
      return known(transport.subsidyYen);
    case 'net':
      return known(netYen);
    default:
      return figure satisfies never;
  }
}

const note = (reason: string): StatementLine => ({ kind: 'note', item: '', amount: '', reason });

function groundLines(explained: ExplainedMonth): readonly StatementLine[] {
  const grounds = new Map<string, Ground>();
  for (const figure of figures)
    for (const ground of explained[figure].grounds) grounds.set(ground.key, ground);
  return [...grounds.values()].flatMap((ground) => {
    const why = groundNote(ground);
    return [note(`根拠 ${groundSentence(ground)}`), ...(why ? [note(`　　${why}`)] : [])];
  });
}

function monthLines(statement: MonthStatement, explained: ExplainedMonth): StatementLine[] {
  const state = statement.provisional ? '仮の計算(確かめられていない値を使っています)' : '';
  const heading: StatementLine = {
    kind: 'month',
    item: monthText(statement.month),
    amount: '',
    reason: [statement.ruleSet ? `制度の版 ${statement.ruleSet}` : '制度の値なし', state]
      .filter(Boolean)
      .join('　'),
  };
  const lines = figures.flatMap((figure) =>
    explanationSentences(explained[figure].explanation).map(
      (reason, index): StatementLine => ({
        kind: 'figure',
        item: index === 0 ? figureNames[figure] : '',
        amount: index === 0 ? amountText(figure, statement) : '',
        reason,
      }),
    ),
  );
  return [heading, ...lines, ...groundLines(explained)];
}

/** The sources cited, once each, with the ward's words. */
function sourceLines(months: readonly ExplainedMonth[], scheme: Scheme): readonly StatementLine[] {
  const cited = new Set(
    months.flatMap((month) =>
      figures.flatMap((figure) => month[figure].grounds.flatMap(({ value }) => value.sources)),
    ),
  );
  const lines = [...cited].sort().flatMap((id) => {
    const source = scheme.sources[id];
    return source ? [note(`${id}「${source.quote}」 ${source.document}`)] : [];
  });
  return lines.length === 0
    ? []
    : [{ kind: 'month', item: '出典', amount: '', reason: '' } as const, ...lines];
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
    period: first && last ? `${monthText(first.month)}〜${monthText(last.month)}` : '',
    lines: [...lines, ...sourceLines(explained, scheme)],
  };
}
