import { figureNames } from '../../../copy/explanation';
import { results } from '../../../copy/screens-results';
import { spokenTotal, type TotalPart, totalSentences } from '../../../copy/totals';
import type { Figure } from '../../../domain/explain';
import { ExplanationPanel } from './explanation-panel';
import type { Opened } from './opened';
import { Sentences } from './sentences';

/** How a total came about. */
export function TotalPanel({
  opened,
  figure,
  parts,
  whose,
  spoken,
  onClose,
}: {
  readonly opened: Opened;
  readonly figure: Figure;
  readonly parts: readonly TotalPart[];
  readonly whose: string;
  readonly spoken: Parameters<typeof spokenTotal>[2];
  readonly onClose: () => void;
}) {
  return (
    <ExplanationPanel
      opened={opened}
      title={results.totalTitle(whose, figureNames[figure])}
      spoken={spokenTotal(figure, parts, spoken)}
      onClose={onClose}
    >
      <Sentences sentences={totalSentences(figure, parts)} />
    </ExplanationPanel>
  );
}
