import { ward as copy } from '../../../copy/screens-ward';
import { fiscalYearName } from '../../../domain/calendar';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { savedAtText } from '../../reading/saved-at';
import type { Kept } from './use-kept';

const named = (form: { readonly revision: string | null; readonly fiscalYear: number | null }) =>
  copy.formName(
    form.revision,
    form.fiscalYear === null ? copy.everyYear : fiscalYearName(form.fiscalYear),
  );

/** Asks before a file with places goes in the place of those that are kept. */
export function ReplacingDialog({ kept }: { readonly kept: Kept }) {
  const { replacing, replace } = kept;
  if (!replacing) return null;
  const { kept: there, brought, changedAt } = replacing;
  return (
    <Dialog title={copy.replaceTitle} onCancel={() => void replace(false)}>
      <p>{copy.replaceLead}</p>
      <dl className="ward-facts">
        <dt>{copy.replaceKept}</dt>
        <dd>
          {named(there)}
          <br />
          {copy.savedAt(savedAtText(there.savedAt))}
          {there.hasDraft && (
            <>
              <br />
              {copy.replaceDraft}
            </>
          )}
        </dd>
        <dt>{copy.replaceBrought}</dt>
        <dd>
          {named(brought)}
          <br />
          {copy.changedAt(savedAtText(changedAt))}
        </dd>
      </dl>
      <p>{copy.replaceNote}</p>
      <div className="dialog-actions">
        <Button look="primary" onClick={() => void replace(false)}>
          {copy.replaceNot}
        </Button>
        <Button onClick={() => void replace(true)}>{copy.replaceIt}</Button>
      </div>
    </Dialog>
  );
}
