import { useState } from 'react';
import { results, sourceSentences } from '../../copy/screens-results';
import type { Scheme, Source } from '../../domain/rules';
import { useProgram } from '../session/program';
import { Button } from './button';

/**
 * Where a text stands on the web. No link: the page goes nowhere. The program is asked for the text by
 * its id and shows it in the user's own browser.
 */
export function SourceAddress({
  id,
  source,
  scheme,
}: {
  readonly id: string;
  readonly source: Source;
  readonly scheme: Scheme;
}) {
  const { bridge } = useProgram();
  const [problem, setProblem] = useState<string | null>(null);
  const open = async () => {
    const answer = await bridge.openSource({ scheme: scheme.id, source: id });
    setProblem(answer.ok ? null : answer.error.sentence);
  };
  return (
    <>
      <span className="source-url">{source.url}</span>
      <Button
        small
        look="quiet"
        aria-label={sourceSentences.open(source.document)}
        onClick={() => void open()}
      >
        {results.openSource}
      </Button>
      {problem && (
        <span className="field-error source-url" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
