import '@digital-go-jp/design-tokens/dist/tokens.css';
import './styles/base.css';
import './styles/text-size.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { bridge, shell } from './bridge';
import { Crash } from './screens/crash/crash';
import { ErrorBoundary } from './screens/crash/error-boundary';
import { ReportPlace } from './screens/report/report-place';
import { failures } from './session/failures';

// What no screen catches is told in a report, too.
window.addEventListener('error', ({ error }) => failures.thrown(error));
window.addEventListener('unhandledrejection', ({ reason }) => failures.thrown(reason));

// Asked before anything is drawn: how large the letters are to be, and what there is to go on with.
// Until then the page says that it gets ready (index.html).
const root = document.getElementById('root');
if (root) {
  const start = await bridge.start({});
  createRoot(root).render(
    <ErrorBoundary
      fallback={(again) => (
        <ReportPlace bridge={bridge} shell={shell} screen="crash" household={null}>
          {(report) => <Crash onAgain={again} onSave={null} onReport={() => report('crash')} />}
        </ReportPlace>
      )}
    >
      <App bridge={bridge} shell={shell} firstStart={start} />
    </ErrorBoundary>,
  );
}
