import type { CivilDate } from '../calendar';
import type { Child, Household } from '../household';
import { schemeOf } from '../rules';
import { firstUseOf } from '../usage';
import { type AccountDeadline, accountDeadlineOf } from './account-deadline';

/** 利用開始日: of the first booking, or as it is planned; null: not known yet. */
export const usageStartOf = (child: Child, { usage }: Household): CivilDate | null =>
  firstUseOf(child, usage) ?? child.procedure?.firstUsePlannedOn ?? null;

/** By when アカウント発行申請書 must be handed in; null while the first use is not known. */
export function accountDueOf(child: Child, household: Household): AccountDeadline | null {
  const start = usageStartOf(child, household);
  return start && accountDeadlineOf(start, schemeOf(household.scheme));
}

/** A 助成券 was used: there was an account. */
export const hasTicket = ({ id }: Child, { usage }: Household): boolean =>
  usage.some(({ childId, ticketCode }) => childId === id && (ticketCode ?? '') !== '');
