import type { CivilDate } from '../domain/calendar';
import { type Deadline, dueOf, pressingDeadlines } from '../domain/procedure';
import { deadlineTitle, dueText } from './procedure';
import { dayWithWeekday } from './quantities';

/** What presses, a line each, without a name: 「令和8年12月21日(月) アカウント発行の申請(あと9日)」. */
export const dueLines = (deadlines: readonly Deadline[], today: CivilDate): readonly string[] =>
  pressingDeadlines(deadlines, today).map((deadline) => {
    const due = dueText(dueOf(deadline, today), deadline);
    const day = deadline.date === null ? '' : `${dayWithWeekday(deadline.date)} `;
    return `${day}${deadlineTitle(deadline)}(${due})`;
  });
