import type { Calculation } from '../app';
import { amountText, feeSubsidyText, feeSubsidyTotalText, totalText } from '../copy/amounts';
import { explanationSentences, figureNames, groundNote, valueNames } from '../copy/explanation';
import { columnDurationText, monthText, yenText } from '../copy/quantities';
import { terminal } from '../copy/terminal';
import { warningSentence } from '../copy/warnings';
import { type ExplainedMonth, explainMonth, type Figure } from '../domain/explain';
import { type Child, fullName, type Household } from '../domain/household';
import { schemeOf } from '../domain/rules';
import type { MonthStatement, Warning } from '../domain/subsidy';
import { table } from './table';
import { temporaryCareText } from './temporary-care-text';

const monthRow = (statement: MonthStatement): readonly string[] => [
  `${monthText(statement.month)}${statement.provisional ? `(${terminal.provisionalMark})` : ''}`,
  columnDurationText(statement.minutes.covered),
  yenText(statement.copay.yen),
  feeSubsidyText(statement.feeSubsidy),
  amountText(statement.transport.subsidyYen),
  amountText(statement.netYen),
];

const totalRow = (heading: string, months: readonly MonthStatement[]): readonly string[] => [
  months.some(({ provisional }) => provisional)
    ? `${heading}(${terminal.provisionalMark}を含む)`
    : heading,
  columnDurationText(months.reduce((total, { minutes }) => total + minutes.covered, 0)),
  totalText(months.map(({ copay }) => copay.yen)),
  feeSubsidyTotalText(months.map(({ feeSubsidy }) => feeSubsidy)),
  totalText(months.map(({ transport }) => transport.subsidyYen)),
  totalText(months.map(({ netYen }) => netYen)),
];

const figures: readonly Figure[] = ['covered', 'copay', 'fee-subsidy', 'transport', 'net'];
const indent = (lines: readonly string[], depth: number) =>
  lines.map((line) => `${'  '.repeat(depth)}${line}`);

function reasonLines(statement: MonthStatement, explained: ExplainedMonth): readonly string[] {
  const doubts = figures.flatMap((figure) =>
    explained[figure].grounds.filter(({ provisional }) => provisional),
  );
  return [
    monthText(statement.month),
    ...figures.flatMap((figure) => {
      const [first = '', ...rest] = explanationSentences(explained[figure].explanation);
      return [...indent([`${figureNames[figure]}: ${first}`], 1), ...indent(rest, 3)];
    }),
    ...(doubts.length > 0 ? indent([`${terminal.provisional}:`], 1) : []),
    ...doubts.flatMap((ground) =>
      indent([`${valueNames[ground.key]} — ${groundNote(ground) ?? ''}`], 2),
    ),
  ];
}

function warningLines(warnings: readonly Warning[], household: Household): readonly string[] {
  const booking = new Map(household.usage.map((one) => [one.id, one]));
  const child = new Map(household.children.map((one) => [one.id, fullName(one.name)]));
  return warnings.map((warning) => {
    const about = warning.usageId === null ? undefined : booking.get(warning.usageId);
    const where = about ? ` ${about.date} ${about.start}〜${about.end}(${about.id})` : '';
    return `  ${child.get(warning.childId) ?? warning.childId}${where}: ${warningSentence(warning)}`;
  });
}

function childLines(child: Child, { household, computation }: Calculation): readonly string[] {
  const months = computation.months.filter(({ childId }) => childId === child.id);
  const assessment = computation.assessments.find(({ childId }) => childId === child.id);
  if (months.length === 0 || !assessment) return [];
  const scheme = schemeOf(household.scheme);
  return [
    `■ ${fullName(child.name)} (${child.id})`,
    table([terminal.columns, ...months.map(monthRow), totalRow(terminal.total, months)]),
    '',
    terminal.reasons,
    ...indent(
      months.flatMap((statement) =>
        reasonLines(statement, explainMonth(household, child, assessment, statement, scheme)),
      ),
      1,
    ),
    '',
  ];
}

/** The months of every child as tables with the reasons, and 一時預かり after them, for people. */
export function calcText(calculation: Calculation): string {
  const temporaryCare = temporaryCareText(calculation);
  if (calculation.computation.months.length === 0 && temporaryCare.length > 0)
    return temporaryCare.join('\n');
  const { household, computation } = calculation;
  const { months, totals, warnings } = computation;
  if (months.length === 0) return terminal.noMonths;
  return [
    terminal.calcTitle,
    '',
    ...household.children.flatMap((child) => childLines(child, calculation)),
    table([['', ...terminal.columns.slice(1)], totalRow(terminal.grandTotal, months)]),
    ...(totals.incomplete ? [terminal.incomplete] : []),
    '',
    terminal.marks,
    ...(warnings.length > 0 ? ['', terminal.warnings, ...warningLines(warnings, household)] : []),
    ...(temporaryCare.length > 0 ? ['', ...temporaryCare] : []),
  ].join('\n');
}
