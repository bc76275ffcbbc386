import { results } from '../../../copy/screens-results';
import { type CountingGround, groundsNotEntered } from '../../../domain/assess';
import type { Child } from '../../../domain/household';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useProgram } from '../../session/program';

const pageOf = (child: Child): Readonly<Record<CountingGround, string>> => ({
  certification: `children/${child.id}/certifications/new`,
  confirmation: `children/${child.id}/confirmation`,
  route: `children/${child.id}/route`,
  return: `children/${child.id}/route`,
});

/**
 * Beside the zeros of a child of whom something is not entered yet: without it they would read as the
 * ward's answer. `enter`: with the way to where it is entered.
 */
export function NotEntered({ child, enter }: { readonly child: Child; readonly enter: boolean }) {
  const { dispatch } = useProgram();
  const grounds = groundsNotEntered(child);
  if (grounds.length === 0) return null;
  return (
    <Notice tone="warning" title={results.notEnteredTitle}>
      {grounds.map((ground) => (
        <p key={ground}>
          {results.notEntered[ground]}{' '}
          {enter && (
            <Button
              look="quiet"
              small
              aria-label={`${results.notEntered[ground]} ${results.enterIt}`}
              onClick={() =>
                dispatch({ kind: 'entry-went', page: pageOf(child)[ground], walking: false })
              }
            >
              {results.enterIt}
            </Button>
          )}
        </p>
      ))}
    </Notice>
  );
}
