import { documents } from '../../../copy/screens-documents';
import type { Area, FilledDocument } from './filled';

/** The word on a place where a person still has to write; null where nobody has to. */
function wordOf({ becomes, byOthers }: Area): string | null {
  if (becomes === 'missing') return documents.notFilled;
  if (becomes !== 'blank') return null;
  return byOthers ? documents.byOthers : documents.byHand;
}

export const hasMarks = ({ areas }: FilledDocument): boolean =>
  areas.flat().some((area) => wordOf(area) !== null);

/** Below this many pixels a word would cover the printed line above it. */
const roomForWord = 14;

/**
 * Frames over the places a person still has to write in. They lie beside the canvas, so that what is
 * printed stays the very bytes of the file; the same is said in words in `Remaining`.
 */
export function Marks({
  areas,
  pixelsPerPoint,
}: {
  readonly areas: readonly Area[];
  readonly pixelsPerPoint: number;
}) {
  return (
    <div className="marks" aria-hidden="true">
      {areas.map((area) => {
        const word = wordOf(area);
        if (word === null) return null;
        const [x0, y0, x1, y1] = area.box.map((at) => at * pixelsPerPoint) as typeof area.box;
        return (
          <div
            key={area.fieldId}
            className={`mark mark-${area.becomes}`}
            style={{ left: x0, top: y0, width: x1 - x0, height: y1 - y0 }}
          >
            {y1 - y0 >= roomForWord && <span>{word}</span>}
          </div>
        );
      })}
    </div>
  );
}
