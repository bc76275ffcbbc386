import type { BlankReason, DocumentOutcome, FilledForm, FillReport } from '../app';
import { blankReasons, documentReasonSentence, plannedTitle } from '../copy/documents';
import { terminal } from '../copy/terminal';
import { documentProblemText, rewrittenNote, usedFormText } from '../copy/ward-forms';
import type { Household } from '../domain/household';

const listed = (heading: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`    ${heading}: ${[...new Set(items)].join('、')}`];

const fewLabels = 4;

/** Fields left empty on purpose, together by reason; a long list only by its number. */
function blankLines(blanks: FilledForm['blanks']): readonly string[] {
  const byReason = new Map<BlankReason, string[]>();
  for (const { label, reason } of blanks)
    byReason.set(reason, [...(byReason.get(reason) ?? []), label]);
  return [...byReason].map(([reason, labels]) => {
    const which = labels.length > fewLabels ? terminal.places(labels.length) : labels.join('、');
    return `    ${terminal.blanks}: ${which} — ${blankReasons[reason]}`;
  });
}

function outcomeLines(outcome: DocumentOutcome, household: Household): readonly string[] {
  const { planned, fileName, used, result } = outcome;
  if (!result.ok || !used) return [];
  const { pageCount, kept, blanks, missing, continued } = result.value;
  return [
    `  ${plannedTitle(planned, household)}`,
    `    ${fileName}(${terminal.pages(pageCount)}、${usedFormText(used)})`,
    ...(kept === 'rewritten' ? [`    ${rewrittenNote}`] : []),
    `    ${terminal.why}: ${documentReasonSentence(planned.reason)}`,
    ...blankLines(blanks),
    ...listed(
      terminal.missing,
      missing.map(({ label }) => label),
    ),
    ...listed(
      terminal.continued,
      continued.map(({ label }) => label),
    ),
  ];
}

/** What was written, what is left empty in it, and what was not needed and why. */
export function fillText({ household, outcomes, left }: FillReport, folder: string): string {
  const done = outcomes.filter(({ result }) => result.ok);
  return [
    terminal.filled(done.length, folder),
    ...done.flatMap((outcome) => outcomeLines(outcome, household)),
    ...(left.length > 0 ? ['', terminal.leftForms] : []),
    ...left.map(
      (planned) =>
        `  ${plannedTitle(planned, household)}: ${documentReasonSentence(planned.reason)}`,
    ),
  ].join('\n');
}

/** The forms that could not be filled, with the field and the reason. */
export function refusedFormsText({ household, outcomes, setAside }: FillReport): string {
  const lines = outcomes.flatMap(({ planned, result }) =>
    result.ok
      ? []
      : result.error.map(
          (problem) => `  ${plannedTitle(planned, household)}: ${documentProblemText(problem)}`,
        ),
  );
  const older = setAside.map((name) => `  ${terminal.setAside(name)}`);
  return lines.length === 0 ? '' : [terminal.refusedForms, ...lines, ...older].join('\n');
}
