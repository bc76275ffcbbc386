import { roundMonths, roundName, subsidiesText } from '../../../copy/applications';
import { dateText } from '../../../copy/quantities';
import { documents } from '../../../copy/screens-documents';
import type { Preparation } from '../../../domain/application';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';

/** Which application the papers are for, and the ways out of it. */
export function OfApplication({
  preparation: { application, round },
  onBack,
  onHousehold,
}: {
  readonly preparation: Preparation;
  readonly onBack: () => void;
  readonly onHousehold: () => void;
}) {
  const { datedOn, subsidies } = application;
  return (
    <Notice tone="info" title={documents.ofApplication(roundName(round))}>
      <p>
        {roundMonths(round)}　{subsidiesText(subsidies)}
        {datedOn && `　${documents.datedOn(dateText(datedOn))}`}
      </p>
      <div className="entry-actions">
        <Button small onClick={onBack}>
          {documents.toApplication}
        </Button>
        <Button small look="quiet" onClick={onHousehold}>
          {documents.toHousehold}
        </Button>
      </div>
    </Notice>
  );
}
