import { useId } from 'react';
import { documentReasonSentence, documentTitles, plannedSubject } from '../../../copy/documents';
import { documents } from '../../../copy/screens-documents';
import type { TermId } from '../../../copy/terms';
import { usedFormText } from '../../../copy/ward-forms';
import type { DocumentId, PlannedDocument } from '../../../domain/application';
import type { Household } from '../../../domain/household';
import { Disclosure } from '../../components/disclosure';
import { Checkbox } from '../../components/field';
import { TermHelp } from '../../components/term-help';
import { type Group, groupOf, isChosen } from './choice';
import { type FormInUse, useForms } from './use-forms';
import type { Papers } from './use-papers';

/** Documents whose name does not say what they are. */
const termOf: Partial<Readonly<Record<DocumentId, TermId>>> = {
  'eligibility-confirmation': 'confirmation',
  'account-issue': 'account',
  'transport-invoice': 'invoice',
  'transport-delegation': 'delegation',
  'fee-delegation': 'delegation',
  'income-report': 'incomeReport',
  'leave-end-certificate': 'leaveEndCertificate',
};

const sameTerm = (a: PlannedDocument, b: PlannedDocument): boolean =>
  termOf[a.document] === termOf[b.document];

/** Every document that may concern the household, by whether it is needed, each with why. */
export function PlanList({
  papers,
  household,
  error,
}: {
  readonly papers: Papers;
  readonly household: Household;
  readonly error: string | undefined;
}) {
  const { plan } = papers;
  const forms = useForms(plan, papers.choice.filingDate);
  const inGroup = (group: Group) => plan.filter((planned) => groupOf(planned) === group);
  const [needed, records] = [inGroup('needed'), inGroup('records')];
  const [undecided, others] = [inGroup('undecided'), inGroup('not-needed')];
  const list = (items: readonly PlannedDocument[]) => (
    <ul className="plan">
      {items.map((planned, index) => (
        <PlanItem
          key={planned.key}
          papers={papers}
          household={household}
          planned={planned}
          form={forms.get(planned.key) ?? null}
          first={items.findIndex((one) => sameTerm(one, planned)) === index}
        />
      ))}
    </ul>
  );
  return (
    <div className="plan-groups" id="papers-plan" tabIndex={-1}>
      {error && <p className="field-error">{error}</p>}
      <fieldset>
        <legend>{documents.needed}</legend>
        {needed.length === 0 ? <p className="soft">{documents.noneNeeded}</p> : list(needed)}
      </fieldset>
      {undecided.length > 0 && (
        <fieldset>
          <legend>{documents.undecided}</legend>
          {list(undecided)}
        </fieldset>
      )}
      {records.length > 0 && (
        <fieldset>
          <legend>{documents.records}</legend>
          {list(records)}
        </fieldset>
      )}
      {others.length > 0 && (
        <Disclosure summary={documents.notNeeded(others.length)}>{list(others)}</Disclosure>
      )}
    </div>
  );
}

function PlanItem({
  papers,
  household,
  planned,
  form,
  first,
}: {
  readonly papers: Papers;
  readonly household: Household;
  readonly planned: PlannedDocument;
  /** What it would be filled on; null: not known yet. */
  readonly form: FormInUse | null;
  /** The first of its kind in the list: its name is explained here. */
  readonly first: boolean;
}) {
  const reasonId = useId();
  const subject = plannedSubject(planned, household);
  const term = termOf[planned.document];
  return (
    <li>
      <div className="plan-line">
        <Checkbox
          checked={isChosen(papers.choice, planned)}
          onChange={(on) => papers.tick(planned, on)}
          describedBy={reasonId}
        >
          <span className="plan-title">{documentTitles[planned.document]}</span>
          {subject !== '' && <span className="plan-subject">{subject}</span>}
        </Checkbox>
        {first && term && <TermHelp term={term} />}
      </div>
      <p className="plan-reason soft" id={reasonId}>
        {documentReasonSentence(planned.reason, papers.on)}
      </p>
      {form && groupOf(planned) !== 'records' && <FormLine form={form} />}
    </li>
  );
}

/** On which form: the ward's where one is kept, else ours; or why the ward's cannot be used. */
function FormLine({ form: { used, sentence } }: { readonly form: FormInUse }) {
  if (sentence !== null) return <p className="plan-form field-error">{sentence}</p>;
  return used && <p className="plan-form soft">{documents.form(usedFormText(used))}</p>;
}
