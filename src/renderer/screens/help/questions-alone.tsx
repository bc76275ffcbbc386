import { useState } from 'react';
import { programName } from '../../../copy/screens';
import { help } from '../../../copy/screens-help';
import { Button } from '../../components/button';
import { Questions } from './questions';

/** よくある質問 before any household is open. */
export function QuestionsAlone({ onBack }: { readonly onBack: () => void }) {
  const [query, setQuery] = useState('');
  return (
    <>
      <header className="questions-head">
        <div>
          <p>{programName}</p>
          <Button look="quiet" small onClick={onBack}>
            {help.back}
          </Button>
        </div>
      </header>
      <main id="main" className="household">
        <Questions query={query} onQuery={setQuery} />
      </main>
    </>
  );
}
