import { answers as copy } from '../../../../copy/screens-answers';
import { arrowStop, useArrowKeys } from '../../../components/arrow-keys';
import { controlOf, goToName, leadsOn, type OpenAnswer, type PlacedAnswer } from './answers';
import './jump.css';

/** The answers of a page that lead to where they are entered, over their places; one stop of the Tab key. */
export function Places({
  page,
  answers,
  pixelsPerPoint,
  onGo,
}: {
  /** From 1. */
  readonly page: number;
  readonly answers: readonly PlacedAnswer[];
  readonly pixelsPerPoint: number;
  readonly onGo: (answer: OpenAnswer, control: string) => void;
}) {
  const keys = useArrowKeys<HTMLFieldSetElement>('line');
  return (
    <fieldset className="places" aria-label={copy.onPage(page)} {...keys}>
      {answers.filter(leadsOn).map((answer) => {
        const control = controlOf('page', page, answer.area);
        const [x0, y0, x1, y1] = answer.area.box.map((at) => at * pixelsPerPoint);
        return (
          <button
            {...arrowStop}
            key={control}
            id={control}
            type="button"
            className="place"
            style={{
              left: x0,
              top: y0,
              width: Number(x1) - Number(x0),
              height: Number(y1) - Number(y0),
            }}
            aria-label={goToName(answer)}
            title={goToName(answer)}
            onClick={() => onGo(answer, control)}
          />
        );
      })}
    </fieldset>
  );
}
