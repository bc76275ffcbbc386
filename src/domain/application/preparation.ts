import type { CivilDate } from '../calendar';
import type { Application, Household, Round } from '../household';
import { schemeOf } from '../rules';
import { type Computation, compute } from '../subsidy';
import { papersOf, type RequiredPaper } from './checklist';
import { claimingOf } from './claiming';
import { type PlannedDocument, planned } from './plan';
import { planSheets } from './plan-documents';

/** An application as it stands: what it is about, its figures, and its papers. */
export interface Preparation {
  readonly application: Application;
  readonly round: Round;
  /** The part of the household it is about. */
  readonly part: Household;
  readonly computation: Computation;
  /** 必要書類. */
  readonly papers: readonly RequiredPaper[];
  /** What the program fills: the sheet on top, the forms, and records of our own. */
  readonly documents: readonly PlannedDocument[];
}

/**
 * Application → its papers. One plan decides what is needed: the checklist, the papers that are made
 * and what is filed all come from here.
 *
 * @param on the day it is handed in; null: not chosen yet
 */
export function preparationOf(
  household: Household,
  application: Application,
  round: Round,
  on: CivilDate | null,
): Preparation {
  const part = claimingOf(household, application, round);
  const { from, to } = round;
  const computation = compute(part, schemeOf(part.scheme), { from, to });
  const papers = papersOf(part, application, round, computation, on);
  const coverSheet = planned('cover-sheet', { fiscalYear: round.fiscalYear }, true, {
    kind: 'on-top',
  });
  return {
    application,
    round,
    part,
    computation,
    papers,
    documents: [
      coverSheet,
      ...papers.flatMap((paper) => (paper.kind === 'form' ? [paper.planned] : [])),
      ...planSheets(part, computation.months),
    ],
  };
}

/** 必要書類 of an application. */
export const checklistOf = (...of: Parameters<typeof preparationOf>): readonly RequiredPaper[] =>
  preparationOf(...of).papers;

const ownRecords: readonly string[] = ['usage-details', 'calculation-statement'];

/** What is handed in and so kept when it is filed: not our own records. */
export const filedDocumentsOf = ({ documents }: Preparation): readonly PlannedDocument[] =>
  documents.filter(({ needed, document }) => needed && !ownRecords.includes(document));

/** Something is claimed: without an application form there is nothing to file. */
export const hasClaim = ({ papers }: Preparation): boolean =>
  papers.some(
    (paper) =>
      paper.kind === 'form' && paper.needed && paper.planned.document.endsWith('-application'),
  );
