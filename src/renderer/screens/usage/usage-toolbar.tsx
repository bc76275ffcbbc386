import { exporting, usage } from '../../../copy/screens-usage';
import { calendar } from '../../../copy/screens-usage-calendar';
import { importing } from '../../../copy/screens-usage-import';
import { repeating } from '../../../copy/screens-usage-repeat';
import { Button } from '../../components/button';
import type { UsageDesk } from '../../session/usage-desk';

type View = UsageDesk['view'];
const views: readonly View[] = ['calendar', 'table'];

/** Calendar or table, and the ways to add many bookings. */
export function UsageToolbar({
  view,
  readOnly,
  onView,
  onAdd,
  onRepeat,
  onImport,
  onExport,
}: {
  readonly view: View;
  readonly readOnly: boolean;
  readonly onView: (view: View) => void;
  readonly onAdd: () => void;
  /** Null: no child whose bookings could be repeated. */
  readonly onRepeat: (() => void) | null;
  readonly onImport: () => void;
  /** Null: there is nothing to write. */
  readonly onExport: (() => void) | null;
}) {
  return (
    <div className="usage-toolbar">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div className="usage-views" role="group" aria-label={calendar.views}>
        {views.map((one) => (
          <Button key={one} small aria-pressed={one === view} onClick={() => onView(one)}>
            {calendar.viewNames[one]}
          </Button>
        ))}
      </div>
      {!readOnly && (
        <>
          <Button small onClick={onAdd}>
            {usage.add}
          </Button>
          {onRepeat && (
            <Button small onClick={onRepeat}>
              {repeating.open}
            </Button>
          )}
          <Button small onClick={onImport}>
            {importing.open}
          </Button>
        </>
      )}
      {onExport && (
        <Button small onClick={onExport}>
          {exporting.write}
        </Button>
      )}
    </div>
  );
}
