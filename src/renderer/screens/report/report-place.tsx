import { type ReactNode, useState } from 'react';
import { report } from '../../../copy/report';
import { Button } from '../../components/button';
import { Report } from './report';
import type { ReportSubject } from './use-report';

/**
 * Any screen with the way to a bug report under it. The report stands over the screen, so that
 * nothing typed or being saved there is touched, and outside of what may fail to be shown.
 */
export function ReportPlace({
  screen,
  children,
  ...subject
}: ReportSubject & { readonly children: (report: (screen: string) => void) => ReactNode }) {
  const [from, setFrom] = useState<string | null>(null);
  return (
    <>
      {children(setFrom)}
      <footer className="report-foot">
        <Button look="quiet" small onClick={() => setFrom(screen)}>
          {report.open}
        </Button>
      </footer>
      {from !== null && <Report {...subject} screen={from} onClose={() => setFrom(null)} />}
    </>
  );
}
