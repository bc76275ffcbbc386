import type { CivilMonth } from '../../../domain/calendar';
import type { Figure } from '../../../domain/explain';

/** What the screen explains at the moment: a figure or a sum, or why a month is provisional. */
export interface Opened {
  /** Null: the sum over all children. */
  readonly childId: string | null;
  /** Null: the sum over the months. */
  readonly month: CivilMonth | null;
  readonly what: Figure | 'provisional';
}

export const panelId = ({ childId, month }: Pick<Opened, 'childId' | 'month'>): string =>
  `explanation-${childId ?? 'all'}-${month ?? 'total'}`;

/** Attributes of the button that opens and closes an explanation. */
export function opener(
  target: Opened,
  opened: Opened | null,
  onOpen: (opened: Opened | null) => void,
) {
  const open =
    opened?.childId === target.childId &&
    opened.month === target.month &&
    opened.what === target.what;
  return {
    type: 'button' as const,
    'aria-expanded': open,
    'aria-controls': open ? panelId(target) : undefined,
    onClick: () => onOpen(open ? null : target),
    onKeyDown: (event: { readonly key: string }) => {
      if (open && event.key === 'Escape') onOpen(null);
    },
  };
}
