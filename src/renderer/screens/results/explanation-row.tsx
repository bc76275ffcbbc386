import { explanationSentences, figureNames } from '../../../copy/explanation';
import { monthText } from '../../../copy/quantities';
import { results } from '../../../copy/screens-results';
import { type SpokenAbout, spokenProvisional, spokenSentence } from '../../../copy/spoken';
import type { Assessment } from '../../../domain/assess';
import { explainMonth } from '../../../domain/explain';
import type { Child, Household } from '../../../domain/household';
import { schemeOf } from '../../../domain/rules';
import type { MonthStatement } from '../../../domain/subsidy';
import { Grounds } from '../../components/grounds';
import { ExplanationPanel } from './explanation-panel';
import { FigureText } from './figure-text';
import { figures, figureValue } from './figure-value';
import type { Opened } from './opened';
import { provisionalGrounds } from './provisional-grounds';
import { Sentences } from './sentences';

/** The row under a month that explains one of its figures. */
export function ExplanationRow({
  household,
  child,
  assessment,
  statement,
  opened,
  onClose,
}: {
  readonly household: Household;
  readonly child: Child;
  readonly assessment: Assessment;
  readonly statement: MonthStatement;
  readonly opened: Opened;
  readonly onClose: () => void;
}) {
  const scheme = schemeOf(household.scheme);
  const explained = explainMonth(household, child, assessment, statement, scheme);
  const { what } = opened;
  const provisional = provisionalGrounds(Object.values(explained));
  const about: SpokenAbout = {
    month: monthText(statement.month),
    givenName: child.name.given,
    provisional: statement.provisional,
  };
  return (
    <tr className="explanation-row">
      <td colSpan={figures.length + 1}>
        <ExplanationPanel
          opened={opened}
          title={`${about.month} ${what === 'provisional' ? results.provisionalTitle : figureNames[what]}`}
          spoken={
            what === 'provisional'
              ? spokenProvisional(provisional, about)
              : spokenSentence(explained[what], about)
          }
          onClose={onClose}
          grounds={
            <Grounds
              grounds={what === 'provisional' ? provisional : explained[what].grounds}
              sources={what === 'provisional' ? [] : explained[what].sources}
              scheme={scheme}
            />
          }
        >
          {what === 'provisional' ? (
            <p className="explanation-first">
              {statement.ruleSet === null ? results.noRuleSet : results.provisionalLead}
            </p>
          ) : (
            <>
              <p className="explanation-figure figures">
                <FigureText value={figureValue(what, statement)} />
              </p>
              <Sentences sentences={explanationSentences(explained[what].explanation)} />
            </>
          )}
        </ExplanationPanel>
      </td>
    </tr>
  );
}
