import { family } from '../../../copy/screens-family';
import { temporaryCare as copy } from '../../../copy/screens-temporary-care';
import { temporaryCareSchemes } from '../../../copy/temporary-care';
import type { Household } from '../../../domain/household';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { temporaryCareList, temporaryCareSettings } from './pages/temporary-care-pages';

/** The way to 一時預かり: a line for a household that uses it, one quiet offer for the others. */
export function TemporaryCareEntry({
  household,
  readOnly,
  onGo,
}: {
  readonly household: Household;
  readonly readOnly: boolean;
  readonly onGo: (page: string) => void;
}) {
  const { temporaryCare: care, drafts } = household;
  const isDrafted = Object.keys(drafts ?? {}).some((page) =>
    page.startsWith(`${temporaryCareList}/`),
  );
  const badge = isDrafted && <Badge look="provisional">{family.unfinished}</Badge>;
  if (!care)
    return readOnly ? null : (
      <p className="summary-offer">
        <Button
          look="quiet"
          small
          data-entry={temporaryCareSettings}
          onClick={() => onGo(temporaryCareSettings)}
        >
          {copy.offer}
        </Button>
        {badge}
        <span className="soft">{copy.offerNote}</span>
      </p>
    );
  return (
    <section className="summary-group" aria-labelledby="group-temporary-care">
      <h2 id="group-temporary-care">{copy.title}</h2>
      <dl className="summary">
        <div className="summary-row">
          <dt>{copy.scheme}</dt>
          <dd className="summary-value">
            {badge}
            <p>{copy.uses(temporaryCareSchemes[care.scheme], care.usage.length)}</p>
          </dd>
          <dd className="summary-actions">
            <Button
              look="quiet"
              small
              data-entry={temporaryCareList}
              aria-label={copy.openIt}
              onClick={() => onGo(temporaryCareList)}
            >
              {copy.open}
            </Button>
          </dd>
        </div>
      </dl>
    </section>
  );
}
