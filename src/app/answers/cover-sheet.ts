import {
  coverSheet as copy,
  roundMonths,
  roundName,
  roundSource,
  roundWindow,
  subsidiesText,
} from '../../copy/applications';
import { paperName, paperReason, provenSum } from '../../copy/papers';
import { childTitle } from '../../copy/people';
import { shortDayText } from '../../copy/quantities';
import {
  type CoverSheetAnswers,
  type CoverSheetLine,
  isOpenReason,
  type Preparation,
  type RequiredPaper,
} from '../../domain/application';
import type { Household } from '../../domain/household';
import { paperLines } from './paper-lines';

/** Full-width characters that a line of each column holds. */
const widths = { paper: 22, reason: 27, whole: 54 } as const;

const line = (kind: CoverSheetLine['kind'], paper: string): CoverSheetLine => ({
  kind,
  paper,
  reason: '',
  ours: '',
  office: '',
});

/** Long text goes on in the rows below; the boxes stand in the first. */
function rowsOf(paper: RequiredPaper, household: Household, boxes: boolean): CoverSheetLine[] {
  const names = paperLines(paperName(paper, household), widths.paper);
  const reasons = paperLines(reasonOf(paper), widths.reason);
  const rows = Array.from({ length: Math.max(names.length, reasons.length) }, (_, at) => ({
    kind: 'paper' as const,
    paper: names[at] ?? '',
    reason: reasons[at] ?? '',
    ours: boxes && at === 0 ? (paper.ready ? copy.ticked : copy.box) : '',
    office: boxes && at === 0 ? copy.box : '',
  }));
  return [...rows, ...lackingOf(paper).map((text) => line('note', text))];
}

function reasonOf(paper: RequiredPaper): string {
  if (paper.kind !== 'receipts' || !paper.needed) return paperReason(paper);
  return `${provenSum(paper)}。${paperReason(paper)}`;
}

/** The days whose receipts are still to be found; a date is not broken. */
function lackingOf(paper: RequiredPaper): readonly string[] {
  if (paper.kind !== 'receipts' || paper.lacking.length === 0) return [];
  // Kept on paper, none of them is attached here: then the days stand in 利用実績内訳.
  if (paper.lacking.length === paper.bookings.length) return [copy.lackingAll];
  const lines = [copy.lacking(paper.lacking.length)];
  for (const day of new Set(paper.lacking.map(({ date }) => shortDayText(date)))) {
    const last = lines.at(-1) ?? '';
    if (paperLines(`${last}${day}`, widths.whole).length > 1) lines.push(`${copy.indent}${day}　`);
    else lines[lines.length - 1] = `${last}${day}　`;
  }
  return lines.map((text) => text.trimEnd());
}

/** 必要書類の一覧: what to hand in, with boxes to tick at home and at the counter, and what is not needed. */
export function coverSheetAnswers({
  application,
  round,
  part,
  papers,
}: Preparation): CoverSheetAnswers {
  const needed = papers.filter((paper) => paper.needed);
  const others = papers.filter((paper) => !paper.needed);
  const open = others.filter(({ reason }) => isOpenReason(reason));
  const without = others.filter(({ reason }) => !isOpenReason(reason));
  const group = (title: string, list: readonly RequiredPaper[], boxes: boolean) =>
    list.length === 0
      ? []
      : [line('heading', title), ...list.flatMap((paper) => rowsOf(paper, part, boxes))];
  return {
    round: roundName(round),
    months: roundMonths(round),
    window: roundWindow(round),
    subsidies: subsidiesText(application.subsidies),
    children: part.children.map((child) => childTitle(child, part)).join('、'),
    source: roundSource(round),
    lines: [
      ...(needed.length > 0
        ? group(copy.needed, needed, true)
        : [line('heading', copy.needed), line('note', copy.noneNeeded)]),
      ...group(copy.undecided, open, true),
      ...group(copy.notNeeded, without, false),
    ],
  };
}
