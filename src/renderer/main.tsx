import { createRoot } from 'react-dom/client';
import { bridge } from './bridge';

const root = document.getElementById('root');
const answer = await bridge.start({});
if (root) {
  createRoot(root).render(
    <main>
      <h1>シッター補助</h1>
      <p>{answer.ok ? `準備ができました（${answer.value.today}）` : answer.error.sentence}</p>
    </main>,
  );
}
