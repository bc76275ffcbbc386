import { type Ref, useState } from 'react';
import { plannedTitle } from '../../../copy/documents';
import { dateText, monthText } from '../../../copy/quantities';
import { documents } from '../../../copy/screens-documents';
import { type CivilMonth, monthOf, readDate } from '../../../domain/calendar';
import type { Household } from '../../../domain/household';
import { datesOf } from '../../../domain/usage';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { ErrorSummary, type ListedError } from '../../components/error-summary';
import { Checkbox, SelectField, TextField } from '../../components/field';
import { KeyButton } from '../../components/key-button';
import { Notice } from '../../components/notice';
import { Progress } from '../../components/progress';
import type { ChoiceError } from './choice';
import { PlanList } from './plan-list';
import type { Papers } from './use-papers';

const every = '';
export const filingDateId = 'papers-date';

const errorsText: Readonly<Record<ChoiceError, ListedError>> = {
  'range-reversed': { control: 'papers-to', sentence: documents.rangeReversed },
  'date-missing': { control: filingDateId, sentence: documents.filingDateMissing },
  'date-unreadable': { control: filingDateId, sentence: documents.filingDateError },
  'none-chosen': { control: 'papers-plan', sentence: documents.noneChosen },
};

/** Which documents, for which months, dated when. */
export function Chooser({
  papers,
  household,
  heading,
  onMeasure,
}: {
  readonly papers: Papers;
  readonly household: Household;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onMeasure: () => void;
}) {
  const { choice, setChoice, errors, chosen, fill, work } = papers;
  const [asked, setAsked] = useState(0);
  const shown = asked > 0 ? errors.map((error) => errorsText[error]) : [];
  const errorOf = (control: string) => shown.find((one) => one.control === control)?.sentence;
  const months = [...new Set(household.usage.flatMap(datesOf).map(monthOf))].sort();
  const monthOptions = [
    { value: every, text: documents.everyMonth },
    ...months.map((month) => ({ value: month as string, text: monthText(month as CivilMonth) })),
  ];
  const date = readDate(choice.filingDate);
  const create = () => {
    if (errors.length > 0) setAsked(asked + 1);
    else {
      setAsked(0);
      void fill();
    }
  };
  return (
    <form
      className="chooser"
      aria-labelledby="chooser-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!work) create();
      }}
    >
      <div className="filled-head">
        <h2 id="chooser-title" ref={heading} tabIndex={-1}>
          {documents.chooseTitle}
        </h2>
        {papers.filled && (
          <Button look="quiet" small onClick={papers.backToFilled}>
            {documents.backToFilled}
          </Button>
        )}
      </div>
      {papers.only && (
        <Notice tone="info">
          <p>{documents.onlyChosen(plannedTitle(papers.only, household))}</p>
          <p>
            <Button small onClick={papers.chooseAsPlanned}>
              {documents.chooseAsPlanned}
            </Button>
          </p>
        </Notice>
      )}
      <ErrorSummary errors={shown} asked={asked} />
      <div className="chooser-range">
        <SelectField
          label={documents.from}
          id="papers-from"
          value={choice.from ?? every}
          options={monthOptions}
          onChange={(from) => setChoice({ from: from === every ? null : from })}
        />
        <SelectField
          label={documents.to}
          id="papers-to"
          error={errorOf('papers-to')}
          value={choice.to ?? every}
          options={monthOptions}
          onChange={(to) => setChoice({ to: to === every ? null : to })}
        />
        <TextField
          label={documents.filingDate}
          hint={date ? documents.filingDateRead(dateText(date)) : documents.filingDateHint}
          id={filingDateId}
          error={errorOf(filingDateId)}
          value={choice.filingDate}
          onChange={(filingDate) => setChoice({ filingDate })}
        />
      </div>
      <PlanList papers={papers} household={household} error={errorOf('papers-plan')} />
      <Disclosure summary={documents.inkOnlyTitle} open={choice.inkOnly}>
        <Checkbox
          checked={choice.inkOnly}
          describedBy="papers-ink-only-note"
          onChange={(inkOnly) => setChoice({ inkOnly })}
        >
          {documents.inkOnly}
        </Checkbox>
        <p className="soft" id="papers-ink-only-note">
          {documents.inkOnlyNote}
        </p>
        <p>
          <Button small onClick={onMeasure}>
            {documents.openPrinting}
          </Button>
        </p>
      </Disclosure>
      <div className="chooser-create">
        {work && <Progress work={work} />}
        <KeyButton action="makePapers" type="submit" look="primary" aria-disabled={work !== null}>
          {chosen.length === 0 ? documents.createNone : documents.create(chosen.length)}
        </KeyButton>
      </div>
    </form>
  );
}
