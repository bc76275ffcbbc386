import { type ReactNode, useEffect, useRef } from 'react';
import { explanationSentences, figureNames } from '../../../copy/explanation';
import { monthText } from '../../../copy/quantities';
import { close } from '../../../copy/screens';
import { results } from '../../../copy/screens-results';
import type { Assessment } from '../../../domain/assess';
import { type ExplainedFigure, explainMonth, type Ground } from '../../../domain/explain';
import type { Child, Household } from '../../../domain/household';
import { type Scheme, schemeOf } from '../../../domain/rules';
import type { MonthStatement } from '../../../domain/subsidy';
import { Button } from '../../components/button';
import { FigureText } from './figure-text';
import { figures, figureValue } from './figure-value';
import { GroundItem } from './ground-item';
import { type Opened, panelId } from './opened';
import { SourceQuote } from './source-quote';

interface Props {
  readonly household: Household;
  readonly child: Child;
  readonly assessment: Assessment;
  readonly statement: MonthStatement;
  readonly opened: Opened;
  readonly onClose: () => void;
}

/** The row under a month that explains one of its figures. */
export function ExplanationRow(props: Props) {
  const { household, child, assessment, statement, opened } = props;
  const scheme = schemeOf(household.scheme);
  const explained = explainMonth(household, child, assessment, statement, scheme);
  const id = panelId(child.id, statement.month);
  const panel = useRef<HTMLElement>(null);
  // Opened by keyboard low on the page, the reason would stand below the edge of the window.
  useEffect(() => {
    if (opened.what) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [opened.what]);
  // The focus goes back to the figure, not to the top of the page.
  const onClose = () => {
    document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(id)}"]`)?.focus();
    props.onClose();
  };
  return (
    <tr className="explanation-row">
      <td colSpan={figures.length + 1}>
        <section
          ref={panel}
          className="explanation scroll-steady"
          id={id}
          aria-labelledby={`${id}-title`}
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
        >
          <div className="explanation-head">
            <h3 id={`${id}-title`}>{titleOf(statement, opened)}</h3>
            <Button look="quiet" small onClick={onClose}>
              {close}
            </Button>
          </div>
          {opened.what === 'provisional' ? (
            <Provisional
              grounds={provisionalGrounds(Object.values(explained))}
              known={statement.ruleSet !== null}
              scheme={scheme}
            />
          ) : (
            <FigureExplanation explained={explained[opened.what]} scheme={scheme}>
              <FigureText value={figureValue(opened.what, statement)} />
            </FigureExplanation>
          )}
        </section>
      </td>
    </tr>
  );
}

const titleOf = ({ month }: MonthStatement, { what }: Opened): string =>
  `${monthText(month)} ${what === 'provisional' ? results.provisionalTitle : figureNames[what]}`;

/** Each value that makes the month provisional, once. */
function provisionalGrounds(explained: readonly ExplainedFigure[]): readonly Ground[] {
  const all = explained.flatMap(({ grounds }) => grounds).filter(({ provisional }) => provisional);
  return [...new Map(all.map((ground) => [ground.key, ground])).values()];
}

function FigureExplanation({
  explained,
  scheme,
  children,
}: {
  readonly explained: ExplainedFigure;
  readonly scheme: Scheme;
  readonly children: ReactNode;
}) {
  const [first, ...rest] = explanationSentences(explained.explanation);
  return (
    <>
      <p className="explanation-figure figures">{children}</p>
      <p className="explanation-first figures">{first}</p>
      {rest.length > 0 && (
        <ul className="explanation-rest figures">
          {rest.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Grounds grounds={explained.grounds} sources={explained.sources} scheme={scheme} />
    </>
  );
}

function Provisional({
  grounds,
  known,
  scheme,
}: {
  readonly grounds: readonly Ground[];
  readonly known: boolean;
  readonly scheme: Scheme;
}) {
  return (
    <>
      <p className="explanation-first">{known ? results.provisionalLead : results.noRuleSet}</p>
      <Grounds grounds={grounds} sources={[]} scheme={scheme} />
    </>
  );
}

/** The rule values behind a figure, then the clauses that no value stands for, each text once. */
function Grounds({
  grounds,
  sources,
  scheme,
}: {
  readonly grounds: readonly Ground[];
  readonly sources: readonly string[];
  readonly scheme: Scheme;
}) {
  const shown = new Set(grounds.flatMap(({ value }) => value.sources));
  const others = sources.filter((id) => !shown.has(id));
  if (grounds.length + others.length === 0) return null;
  return (
    <>
      <h4>{results.grounds}</h4>
      {grounds.length > 0 && (
        <ul className="grounds">
          {grounds.map((ground) => (
            <GroundItem key={ground.key} ground={ground} scheme={scheme} />
          ))}
        </ul>
      )}
      {others.map((id) => (
        <SourceQuote key={id} id={id} scheme={scheme} />
      ))}
    </>
  );
}
