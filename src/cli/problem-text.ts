import type {
  BadHousehold,
  ExportProblem,
  FillRefusal,
  ImportProblem,
  InspectProblem,
} from '../app';
import { pageProblemText } from '../copy/forms';
import { fileProblemText } from '../copy/intake';
import { inUseText, readProblemLines } from '../copy/store';
import { terminal, wardFormSentences } from '../copy/terminal';

/** Path and reason, a line a problem. */
export const badHouseholdText = ({ file, problem }: BadHousehold): string =>
  readProblemLines(problem)
    .map((line) => `${file}: ${line}${howToUnlock(problem)}`)
    .join('\n');

const howToUnlock = (problem: BadHousehold['problem']): string =>
  problem.kind === 'protected' && problem.reason === 'locked' ? terminal.passphraseNeeded : '';

export function importProblemText(problem: ImportProblem): string {
  switch (problem.kind) {
    case 'household':
      return badHouseholdText(problem);
    case 'csv-unreadable':
      return readProblemLines(problem.problem)
        .map((line) => `${problem.file}: ${line}`)
        .join('\n');
    case 'csv':
      return `${problem.file}: ${fileProblemText(problem.problem)}`;
    case 'no-such-child':
      return terminal.noSuchChild(problem.childId, problem.known);
    case 'in-use':
      return `${problem.file}: ${inUseText(problem.holder)}`;
    default:
      return problem satisfies never;
  }
}

export const exportProblemText = (problem: ExportProblem): string =>
  problem.kind === 'household'
    ? badHouseholdText(problem)
    : `${problem.file}: ${terminal.alreadyThere}`;

export const fillRefusalText = (refusal: FillRefusal): string =>
  refusal.kind === 'household'
    ? badHouseholdText(refusal)
    : `${refusal.file}: ${wardFormSentences[refusal.problem]}`;

export const inspectProblemText = (problem: InspectProblem): string =>
  problem.kind === 'missing' ? wardFormSentences['pdf-missing'] : pageProblemText(problem);
