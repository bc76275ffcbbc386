import type { Child, Household } from '../household';
import type { PaperKind, StepId, StepPaper } from './step';

type Made = Pick<StepPaper, 'kind' | 'madeBy' | 'form'>;

const made: Readonly<Record<PaperKind, Made>> = {
  'eligibility-confirmation': {
    kind: 'eligibility-confirmation',
    madeBy: 'household',
    form: 'eligibility-confirmation',
  },
  'certification-copy': { kind: 'certification-copy', madeBy: 'ward', form: null },
  'hold-notice-copy': { kind: 'hold-notice-copy', madeBy: 'ward', form: null },
  'account-issue': { kind: 'account-issue', madeBy: 'household', form: 'account-issue' },
  contract: { kind: 'contract', madeBy: 'provider', form: null },
  'leave-end-certificate': {
    kind: 'leave-end-certificate',
    madeBy: 'employer',
    form: 'leave-end-certificate',
  },
};

/** Each as the ward lists it: 各申請時にお持ちいただく書類. */
const ofStep: Partial<Readonly<Record<StepId, readonly PaperKind[]>>> = {
  confirmation: ['eligibility-confirmation', 'certification-copy', 'hold-notice-copy'],
  account: ['account-issue', 'contract'],
};

/** K-papers-confirmation 最新の利用保留通知の写し(待機児童の保護者のみ). */
const isNeeded = (kind: PaperKind, { route }: Child): boolean | null =>
  kind === 'hold-notice-copy' ? route && route.kind === 'waiting-list' : true;

/** The name of a paper of a child in `Household.readyPapers`. */
export const paperKey = (kind: PaperKind, childId: string): string => `${kind}:${childId}`;

export function paperOf(kind: PaperKind, child: Child, { readyPapers = [] }: Household): StepPaper {
  const key = paperKey(kind, child.id);
  return { key, ...made[kind], needed: isNeeded(kind, child), ready: readyPapers.includes(key) };
}

/** The papers of a step. */
export const papersOf = (step: StepId, child: Child, household: Household): readonly StepPaper[] =>
  (ofStep[step] ?? []).map((kind) => paperOf(kind, child, household));

/** The household with a paper marked as lying ready, or no longer. */
export function withReady(household: Household, key: string, ready: boolean): Household {
  const others = (household.readyPapers ?? []).filter((one) => one !== key);
  return { ...household, readyPapers: ready ? [...others, key] : others };
}
