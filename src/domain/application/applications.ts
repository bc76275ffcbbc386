import type {
  Application,
  Filed,
  Household,
  Outcome,
  Paper,
  Papers,
  Round,
  SubsidyKind,
} from '../household';

const free = (beginning: string, taken: readonly { readonly id: string }[]): string => {
  const ids = new Set(taken.map(({ id }) => id));
  let number = taken.length + 1;
  while (ids.has(`${beginning}${number}`)) number += 1;
  return `${beginning}${number}`;
};

export const applicationsOf = ({ applications = [] }: Household): readonly Application[] =>
  applications;
export const roundsOf = ({ rounds = [] }: Household): readonly Round[] => rounds;

/** The round of an application: as it was filed, or as it is entered now. Null: it is not there. */
export const roundOf = (household: Household, { filed, roundId }: Application): Round | null =>
  filed?.round ?? roundsOf(household).find(({ id }) => id === roundId) ?? null;

/** A household with a round: in the place of the one with its id, or as a new one. */
export function withRound(
  household: Household,
  round: Omit<Round, 'id'> & { readonly id?: string },
): { readonly household: Household; readonly round: Round } {
  const rounds = roundsOf(household);
  const id = round.id ?? free('r', rounds);
  const made = { ...round, id };
  const isThere = rounds.some((one) => one.id === id);
  const next = isThere ? rounds.map((one) => (one.id === id ? made : one)) : [...rounds, made];
  return { household: { ...household, rounds: next }, round: made };
}

/** A household with an application in preparation. */
export function withNewApplication(
  household: Household,
  of: Pick<Application, 'roundId' | 'childIds' | 'subsidies'> & {
    readonly correctionOf?: string | null;
  },
): { readonly household: Household; readonly application: Application } {
  const applications = applicationsOf(household);
  const application: Application = {
    id: free('a', applications),
    roundId: of.roundId,
    childIds: of.childIds,
    subsidies: of.subsidies,
    correctionOf: of.correctionOf ?? null,
    datedOn: null,
    filed: null,
    outcomes: [],
  };
  return {
    household: { ...household, applications: [...applications, application] },
    application,
  };
}

/** A household with one application changed; the same when it has none of that id. */
export const withApplication = (
  household: Household,
  id: string,
  change: (application: Application) => Application,
): Household => ({
  ...household,
  applications: applicationsOf(household).map((one) => (one.id === id ? change(one) : one)),
});

/** Without an application that is in preparation, and the ticks of its papers. What is filed stays. */
export function withoutApplication(household: Household, id: string): Household {
  const applications = applicationsOf(household);
  if (applications.some((one) => one.id === id && one.filed !== null)) return household;
  const { readyPapers, ...rest } = household;
  const others = readyPapers?.filter((key) => !key.startsWith(`${id}/`));
  return {
    ...rest,
    applications: applications.filter((one) => one.id !== id),
    ...(others ? { readyPapers: others } : {}),
  };
}

/** What came of 提出した: the application as its papers were made, what was filed, and the PDFs. */
export interface Filing {
  readonly application: Application;
  readonly filed: Filed;
  readonly folder: string;
  readonly papers: readonly Paper[];
}

/**
 * 提出した: the application with what was filed, frozen, and its PDFs among the papers of the household,
 * also where the household does not know it, or has changed it since its papers were made. One that is
 * filed already stays as it is.
 */
export function withFiled(
  household: Household,
  { application, filed, folder, papers: kept }: Filing,
): Household {
  const applications = applicationsOf(household);
  const before = applications.find(({ id }) => id === application.id);
  if (before && before.filed !== null) return household;
  const made = { ...application, filed };
  const files = household.papers?.files ?? [];
  const known = new Set(files.map(({ sha256 }) => sha256));
  const papers: Papers = {
    folder: household.papers?.folder ?? folder,
    files: [...files, ...kept.filter(({ sha256 }) => !known.has(sha256))],
  };
  return {
    ...household,
    applications: before
      ? applications.map((one) => (one === before ? made : one))
      : [...applications, made],
    papers,
  };
}

/** Ticks a paper of a checklist, or takes the tick away. */
export function withReady(household: Household, key: string, ready: boolean): Household {
  const others = (household.readyPapers ?? []).filter((one) => one !== key);
  return { ...household, readyPapers: ready ? [...others, key] : others };
}

/** What was told of a child and subsidy, in the place of what was told before. */
export const withOutcome = (household: Household, id: string, outcome: Outcome): Household =>
  withApplication(household, id, (one) => ({
    ...one,
    outcomes: [
      ...one.outcomes.filter(
        ({ childId, subsidy }) => childId !== outcome.childId || subsidy !== outcome.subsidy,
      ),
      outcome,
    ],
  }));

/** 訂正して出し直す: the same round, children and subsidies again. */
export const correctionOf = (
  household: Household,
  { id, roundId, childIds, subsidies, filed }: Application,
): { readonly household: Household; readonly application: Application } => {
  // The round may have been removed since: what was filed still says which it was.
  const there = roundsOf(household).some((one) => one.id === roundId);
  const base = there || filed === null ? household : withRound(household, filed.round).household;
  return withNewApplication(base, { roundId, childIds, subsidies, correctionOf: id });
};

/**
 * Whether what a filed application claims of a child counts: it is of its papers, and no filed correction of
 * it claims the same anew. Papers are by child and subsidy, so what a correction leaves out stands as it was.
 */
export function counts(
  household: Household,
  { id, filed, childIds, subsidies }: Application,
  childId: string,
  subsidy: SubsidyKind,
): boolean {
  if (filed === null || !childIds.includes(childId) || !subsidies.includes(subsidy)) return false;
  return !applicationsOf(household).some(
    (one) =>
      one.correctionOf === id &&
      one.filed !== null &&
      one.childIds.includes(childId) &&
      one.subsidies.includes(subsidy),
  );
}

/** Filed, and no later correction of it is. */
export function standingOf(household: Household): readonly Application[] {
  const filed = applicationsOf(household).filter((one) => one.filed !== null);
  const corrected = new Set(filed.map((one) => one.correctionOf));
  return filed.filter(({ id }) => !corrected.has(id));
}
