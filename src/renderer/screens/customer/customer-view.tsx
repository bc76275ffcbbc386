import { childPolitely, childTitle } from '../../../copy/people';
import { shortDayText } from '../../../copy/quantities';
import { customer } from '../../../copy/screens-customer';
import { warningSentence } from '../../../copy/warnings';
import type { Household } from '../../../domain/household';
import type { Computation, Warning } from '../../../domain/subsidy';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Caps } from '../../components/key-cap';
import { useKey } from '../../session/use-key';
import type { Papers } from '../documents/use-papers';
import { temporaryCareGroups } from '../results/spoken-list';
import { CustomerCare } from './customer-care';
import { CustomerMonths } from './customer-months';
import { CustomerPapers } from './customer-papers';
import { stillMissing } from './still-missing';
import './customer.css';

/**
 * What an applicant may read on the turned screen: their own children, figures and papers, large and in
 * plain words. It fills the window, so that no file's or other household's name is in sight.
 */
export function CustomerView({
  household,
  shown,
  period,
  papers,
  onClose,
}: {
  readonly household: Household;
  /** The months that are looked at. */
  readonly shown: Computation;
  /** 令和6年度 */
  readonly period: string;
  readonly papers: Pick<Papers, 'plan' | 'on'>;
  readonly onClose: () => void;
}) {
  useKey('customer', onClose, { overDialogs: true });
  const missing = stillMissing(household, papers.plan);
  return (
    <Dialog title={customer.title} fills onCancel={onClose}>
      <div className="customer">
        <p className="customer-back">
          <Button onClick={onClose}>
            {customer.back}
            <span className="key-cap" aria-hidden="true">
              <Caps caps={['Esc']} />
            </span>
          </Button>
        </p>
        {household.children.map((child) => (
          <CustomerMonths
            key={child.id}
            household={household}
            child={child}
            months={shown.months.filter(({ childId }) => childId === child.id)}
            period={period}
          />
        ))}
        {temporaryCareGroups(household, childPolitely).map((claim) => (
          <CustomerCare key={claim.title} {...claim} />
        ))}
        <CustomerPapers household={household} papers={papers} />
        <section aria-labelledby="customer-missing">
          <h3 id="customer-missing">{customer.missing}</h3>
          {missing.length === 0 ? (
            <p>{customer.nothingMissing}</p>
          ) : (
            <ul>
              {missing.map(({ whose, whats }) => (
                <li key={whose}>
                  <strong>{whose}</strong> {customer.notEntered(whats)}
                </li>
              ))}
            </ul>
          )}
          {shown.warnings.length > 0 && (
            <>
              <h4>{customer.check}</h4>
              <ul>
                {shown.warnings.map((warning) => (
                  <li key={`${warning.code} ${warning.childId} ${warning.usageId}`}>
                    <strong>{aboutOf(warning, household)}</strong> {warningSentence(warning)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
    </Dialog>
  );
}

function aboutOf({ childId, usageId }: Warning, household: Household): string {
  const child = household.children.find(({ id }) => id === childId);
  const booking = household.usage.find(({ id }) => id === usageId);
  return [child && childTitle(child, household), booking && shortDayText(booking.date)]
    .filter(Boolean)
    .join(' ');
}
