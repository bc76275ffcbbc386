import { results } from '../../../copy/screens-results';
import { fiscalYearName } from '../../../domain/calendar';
import type { Household } from '../../../domain/household';
import type { Computation } from '../../../domain/subsidy';
import { useKey } from '../../session/use-key';
import { CustomerView } from '../customer/customer-view';
import type { Papers } from '../documents/use-papers';
import { SpokenDialog } from '../results/spoken-dialog';
import { spokenList } from '../results/spoken-list';
import { type ResultsView, useYear } from '../results/use-results-view';

/** What helps at a counter, over any screen: shown to the applicant, or read aloud. */
export type Aid = 'customer' | 'spoken';

interface Props {
  readonly onAid: (aid: Aid | null) => void;
  readonly household: Household;
  readonly computation: Computation;
  readonly view: ResultsView;
  readonly papers: Papers;
}

export function Aids({ aid, ...rest }: Props & { readonly aid: Aid | null }) {
  useKey('customer', () => rest.onAid('customer'));
  useKey('readAloud', () => rest.onAid('spoken'));
  return aid === null ? null : <OpenAid aid={aid} {...rest} />;
}

/** Of the year that is looked at on 計算結果. */
function OpenAid({
  aid,
  onAid,
  household,
  computation,
  view,
  papers,
}: Props & { readonly aid: Aid }) {
  const { chosen, shown } = useYear(household, computation, view);
  const period = typeof chosen === 'number' ? fiscalYearName(chosen) : results.everyYear;
  const close = () => onAid(null);
  return aid === 'customer' ? (
    <CustomerView
      household={household}
      shown={shown}
      period={period}
      papers={papers}
      onClose={close}
    />
  ) : (
    <SpokenDialog groups={spokenList(household, shown, period)} onClose={close} />
  );
}
