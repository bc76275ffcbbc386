import '@digital-go-jp/design-tokens/dist/tokens.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { bridge } from './bridge';
import { Crash } from './screens/crash/crash';
import { ErrorBoundary } from './screens/crash/error-boundary';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <ErrorBoundary fallback={(again) => <Crash onAgain={again} onSave={null} />}>
      <App bridge={bridge} />
    </ErrorBoundary>,
  );
}
