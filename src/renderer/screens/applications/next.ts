import { roundAfter, withNewApplication } from '../../../domain/application';
import type { Application, Household, Round } from '../../../domain/household';
import type { ProgramValue } from '../../session/program';
import type { ApplicationsPlace } from './view';

/**
 * 前回から作成: into the round after, where one is entered; else to a page that proposes its months and
 * asks for the rest.
 */
export function openNext(
  household: Household,
  { id, childIds, subsidies }: Application,
  round: Round,
  dispatch: ProgramValue['dispatch'],
  { show }: ApplicationsPlace,
): void {
  const next = roundAfter(household, round);
  if (next === null) {
    show({ at: 'page', key: `rounds/after/${id}`, back: { at: 'list' } });
    return;
  }
  const made = withNewApplication(household, { roundId: next.id, childIds, subsidies });
  dispatch({ kind: 'edited', household: made.household });
  show({ at: 'one', id: made.application.id });
}
