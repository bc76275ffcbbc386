import type { CivilDate } from '../../../domain/calendar';
import type { Household } from '../../../domain/household';
import { draftsWith, wayDraftOf, withDrafts } from '../../session/drafts';
import { useProgram } from '../../session/program';

/** What the parts of 手続き share: the household as it stands, and the ways to change it. */
export interface Way {
  readonly household: Household;
  readonly today: CivilDate;
  readonly readOnly: boolean;
  /** To 様式, with one paper chosen. */
  readonly fill: (key: string) => void;
}

/** What is typed on 手続き of a child lies in the household's drafts, until it is taken over. */
export function useWayDraft({ household }: Way, childId: string) {
  const { dispatch } = useProgram();
  const page = wayDraftOf(childId);
  const fields = household.drafts?.[page] ?? {};
  const without = (names: readonly string[]) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
  return {
    typed: (name: string): string | undefined => fields[name],
    type: (change: Readonly<Record<string, string>>) =>
      dispatch({ kind: 'entry-typed', page, fields: { ...fields, ...change } }),
    forget: (...names: readonly string[]) =>
      dispatch({ kind: 'entry-typed', page, fields: without(names) }),
    /** The household takes what was typed in these fields. */
    take: (next: Household, ...names: readonly string[]) =>
      dispatch({
        kind: 'edited',
        household: withDrafts(next, draftsWith(next.drafts, page, without(names))),
      }),
  };
}
