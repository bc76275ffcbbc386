import { useState } from 'react';
import { documentTitles } from '../../../copy/documents';
import { ward as copy } from '../../../copy/screens-ward';
import { type DocumentId, documentIds } from '../../../domain/application';
import { Button } from '../../components/button';
import { ChoiceField } from '../../components/choice-field';
import { Dialog } from '../../components/dialog';
import { Disclosure } from '../../components/disclosure';
import { ErrorSummary, type ListedError } from '../../components/error-summary';
import { SelectField, TextField } from '../../components/field';
import { FileButton } from '../../components/file-button';
import { Notice, Sentences } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import { ProblemNotice } from '../../components/problem-notice';
import { savedAtText } from '../../reading/saved-at';
import { formName } from './kept-forms';
import { ReplacingDialog } from './replacing';
import { useBringing } from './use-bringing';
import { useKept } from './use-kept';
import type { Brought, WardPlace } from './view';
import { usualRevision, YearField, yearError } from './year-field';

const none = '';
const controls = {
  document: 'ward-document',
  year: 'ward-year',
  revision: 'ward-revision',
} as const;

/** A PDF that was read: which form it is, and how its places are come by. */
export function Begin({
  place,
  brought,
  today,
}: {
  readonly place: WardPlace;
  readonly brought: Brought;
  readonly today: string;
}) {
  const { looked, name, forms, file } = brought;
  const bringing = useBringing(place);
  const kept = useKept(bringing, (said) => place.show({ at: 'list', said }));
  const [document, setDocument] = useState<DocumentId | null>(looked.document?.id ?? null);
  const [year, setYear] = useState<number | null>(looked.fiscalYear);
  const [typed, setTyped] = useState<string | null>(null);
  const [from, setFrom] = useState<string>(none);
  const [asked, setAsked] = useState(0);
  /** A draft of this file is kept: go on with it, or begin anew. */
  const [asking, setAsking] = useState(false);
  const busy = bringing.work !== null;
  const revision = typed ?? usualRevision(year);
  const wrongYear = yearError(year, looked.fiscalYear);
  const lenders = forms.filter(
    (form) => form.document === document && form.sha256 !== looked.sha256 && form.state === 'ready',
  );
  const byHand = looked.text !== 'text';
  const chosen = lenders.some(({ id }) => id === from) ? from : none;
  const errors: readonly ListedError[] = [
    ...(document === null ? [{ control: controls.document, sentence: copy.documentMissing }] : []),
    ...(wrongYear === null ? [] : [{ control: controls.year, sentence: wrongYear }]),
    ...(revision.trim() === ''
      ? [{ control: controls.revision, sentence: copy.revisionMissing }]
      : []),
  ];
  const shown = asked > 0 ? errors : [];
  const errorOf = (control: string) =>
    shown.find((one) => one.control === control)?.sentence ?? null;
  const draft = looked.kept.find(
    (form) => form.document === document && (form.state === 'draft' || form.hasDraft),
  );
  const start = () => {
    if (document === null) return;
    const names = { document, revision: revision.trim(), fiscalYear: year };
    void bringing.start(brought, { ...names, from: chosen === none ? null : chosen });
  };
  const next = () => {
    if (errors.length > 0) return setAsked(asked + 1);
    if (draft) return setAsking(true);
    start();
  };
  return (
    <>
      <PageHeading title={copy.beginTitle} />
      <p>{copy.beginLead}</p>
      <ProblemNotice title={copy.problemTitle} problem={bringing.problem} />
      <ErrorSummary errors={shown} asked={asked} />
      <dl className="ward-facts">
        <dt>{copy.fileName}</dt>
        <dd>{`${name}(${copy.pageCount(looked.pages.length)})`}</dd>
        <dt>{copy.printedTitle}</dt>
        <dd>{looked.title ?? copy.noTitle}</dd>
      </dl>
      {looked.kept.length > 0 && (
        <Notice tone="info" title={copy.alreadyTitle}>
          <p>{copy.already}</p>
          {looked.kept.map((form) => (
            <p key={form.id}>
              <Button small aria-disabled={busy} onClick={() => void bringing.open(form)}>
                {`${documentTitles[form.document]} ${formName(form)}: ${
                  form.state === 'draft' ? copy.continue : copy.edit
                }`}
              </Button>
            </p>
          ))}
        </Notice>
      )}
      {looked.text !== 'text' && (
        <Notice tone="warning" title={copy.scanTitle}>
          <p>{copy.byHand[looked.text]}</p>
        </Notice>
      )}
      {!byHand && looked.notices.length > 0 && (
        <Notice tone="info" title={copy.noticesTitle}>
          <Sentences text={looked.notices.join('\n')} />
        </Notice>
      )}
      <form
        className="ward-begin"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) next();
        }}
      >
        <SelectField
          id={controls.document}
          label={copy.document}
          hint={looked.document ? copy.documentHint : undefined}
          error={errorOf(controls.document)}
          value={document ?? none}
          options={[
            ...(document === null ? [{ value: none, text: copy.documentNone }] : []),
            ...documentIds.map((id) => ({ value: id as string, text: documentTitles[id] })),
          ]}
          onChange={(id) => setDocument(documentIds.find((one) => one === id) ?? null)}
        />
        <YearField
          id={controls.year}
          year={year}
          printed={looked.fiscalYear}
          today={today}
          error={errorOf(controls.year)}
          onYear={setYear}
        />
        <TextField
          id={controls.revision}
          label={copy.revision}
          hint={copy.revisionHint}
          error={errorOf(controls.revision)}
          value={revision}
          onChange={setTyped}
        />
        {lenders.length > 0 && (
          <ChoiceField
            id="ward-how"
            label={copy.how}
            value={chosen}
            error={null}
            options={[
              { value: none, text: byHand ? copy.hand : copy.find },
              ...lenders.map((form) => ({ value: form.id, text: copy.carry(formName(form)) })),
            ]}
            onChange={setFrom}
          />
        )}
        <div className="placing-bar">
          <Button type="submit" look="primary" aria-disabled={busy}>
            {chosen !== none ? copy.next.carry : byHand ? copy.next.hand : copy.next.find}
          </Button>
          <Button
            onClick={() => {
              bringing.letGo(file);
              place.show({ at: 'list', said: null });
            }}
          >
            {copy.keep}
          </Button>
        </div>
        <p role="status">{bringing.work}</p>
      </form>
      <Disclosure summary={copy.importHere}>
        <FileButton
          label={copy.importLabel}
          accept=".sitterform"
          note={copy.importNote}
          disabled={busy}
          onFile={(chosenFile) => void kept.takeIn(chosenFile, file)}
        />
      </Disclosure>
      <ReplacingDialog kept={kept} />
      {draft && asking && (
        <Dialog title={copy.draftTitle} onCancel={() => setAsking(false)}>
          <p>{copy.draftLead(savedAtText(draft.savedAt))}</p>
          <p>{copy.draftNote}</p>
          <div className="dialog-actions">
            <Button
              look="primary"
              onClick={() => {
                setAsking(false);
                void bringing.open(draft);
              }}
            >
              {copy.draftContinue}
            </Button>
            <Button
              onClick={() => {
                setAsking(false);
                start();
              }}
            >
              {copy.draftAnew}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
