import { answers as copy, noPlaceSentences } from '../../../../copy/screens-answers';
import { Button } from '../../../components/button';
import { controlOf, goToName, leadsOn, type OpenAnswer, type PlacedAnswer } from './answers';
import './jump.css';

/** Every answer of the paper in words, with the way to where it is entered or why there is none. */
export function AnswerList({
  pages,
  onGo,
}: {
  /** Page by page. */
  readonly pages: readonly (readonly PlacedAnswer[])[];
  readonly onGo: (page: number, answer: OpenAnswer, control: string) => void;
}) {
  return (
    <section className="answers" aria-labelledby="answers-title">
      <h4 id="answers-title">{copy.title}</h4>
      <p className="soft">{copy.lead}</p>
      {pages.map(
        (answers, index) =>
          answers.length > 0 && (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
            <table key={index} className="answers-table">
              <caption className={pages.length > 1 ? undefined : 'visually-hidden'}>
                {copy.captionOf(index + 1)}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{copy.field}</th>
                  <th scope="col">{copy.content}</th>
                  <th scope="col">{copy.way}</th>
                </tr>
              </thead>
              <tbody>
                {answers.map((answer) => (
                  <AnswerRow
                    key={answer.area.fieldId}
                    answer={answer}
                    control={controlOf('list', index + 1, answer.area)}
                    onGo={(open, control) => onGo(index + 1, open, control)}
                  />
                ))}
              </tbody>
            </table>
          ),
      )}
    </section>
  );
}

function AnswerRow({
  answer,
  control,
  onGo,
}: {
  readonly answer: PlacedAnswer;
  readonly control: string;
  readonly onGo: (answer: OpenAnswer, control: string) => void;
}) {
  const { area, content, place } = answer;
  return (
    <tr className={`answer-${area.becomes}`}>
      <th scope="row">{area.label}</th>
      <td>{content}</td>
      <td>
        {leadsOn(answer) ? (
          <Button
            id={control}
            look="quiet"
            small
            aria-label={goToName(answer)}
            onClick={() => onGo(answer, control)}
          >
            {copy.goTo[answer.place.kind]}
          </Button>
        ) : (
          place.kind === 'none' && <span className="soft">{noPlaceSentences[place.why]}</span>
        )}
      </td>
    </tr>
  );
}
