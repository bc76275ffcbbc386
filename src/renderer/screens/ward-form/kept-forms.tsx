import { useState } from 'react';
import { documentTitles } from '../../../copy/documents';
import { ward as copy } from '../../../copy/screens-ward';
import { documentIds } from '../../../domain/application';
import { fiscalYearName } from '../../../domain/calendar';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Checkbox } from '../../components/field';
import { savedAtText } from '../../reading/saved-at';
import type { Kept } from './use-kept';
import type { KeptForm } from './view';

const looks = { ready: 'official', draft: 'provisional', broken: 'unknown' } as const;

/** 令和8年度版(令和8年度) */
export const formName = ({ revision, fiscalYear }: KeptForm): string =>
  copy.formName(revision, fiscalYear === null ? copy.everyYear : fiscalYearName(fiscalYear));

/** The forms of the ward that are kept, by document. */
export function KeptForms({ kept, busy }: { readonly kept: Kept; readonly busy: boolean }) {
  const { listed } = kept;
  const [leaving, setLeaving] = useState<KeptForm | null>(null);
  const documents = documentIds.filter((id) => listed?.forms.some((form) => form.document === id));
  return (
    <section className="ward-card">
      <h2>{copy.keptTitle}</h2>
      {listed && documents.length === 0 && <p>{copy.noneKept}</p>}
      {documents.map((document) => {
        const forms = listed?.forms.filter((form) => form.document === document) ?? [];
        const onReference = listed?.onReference.includes(document) ?? false;
        return (
          <div key={document} className="ward-document">
            <h3>{documentTitles[document]}</h3>
            <ul className="ward-kept">
              {forms.map((form) => (
                <FormItem
                  key={form.id}
                  form={form}
                  resting={onReference}
                  kept={kept}
                  busy={busy}
                  onRemove={() => setLeaving(form)}
                />
              ))}
            </ul>
            {forms.some(({ state }) => state !== 'draft') && (
              <Checkbox
                checked={onReference}
                onChange={(on) => void kept.onReference(document, on)}
              >
                {copy.toReference(document)}
              </Checkbox>
            )}
          </div>
        );
      })}
      {leaving && (
        <Dialog title={copy.removeTitle} onCancel={() => setLeaving(null)}>
          <p>{copy.removeLead(`${documentTitles[leaving.document]} ${formName(leaving)}`)}</p>
          <p>{copy.removeHint}</p>
          <div className="dialog-actions">
            <Button
              look="primary"
              onClick={() => {
                setLeaving(null);
                void kept.remove(leaving);
              }}
            >
              {copy.remove}
            </Button>
            <Button onClick={() => setLeaving(null)}>{copy.keep}</Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

function FormItem({
  form,
  resting,
  kept,
  busy,
  onRemove,
}: {
  readonly form: KeptForm;
  /** Its document is filled on the reference layout. */
  readonly resting: boolean;
  readonly kept: Kept;
  readonly busy: boolean;
  readonly onRemove: () => void;
}) {
  const { state, hasDraft, savedAt, sentence } = form;
  const name = formName(form);
  const action = (label: string, act: () => void) => (
    <Button
      small
      aria-disabled={busy}
      aria-label={copy.actionFor(label, name)}
      onClick={() => !busy && act()}
    >
      {label}
    </Button>
  );
  return (
    <li>
      <p className="ward-name">
        <strong>{name}</strong>
        {resting && state === 'ready' ? (
          <Badge look="not-eligible">{copy.onReference}</Badge>
        ) : (
          <Badge look={looks[state]}>{copy.states[state]}</Badge>
        )}
      </p>
      <p className="soft">{copy.savedAt(savedAtText(savedAt))}</p>
      {hasDraft && state === 'ready' && <p>{copy.hasDraft}</p>}
      {sentence !== null && <p className="field-error">{sentence}</p>}
      <div className="placing-bar">
        {action(state === 'draft' ? copy.continue : copy.edit, () => void kept.open(form))}
        {hasDraft && state === 'ready' && action(copy.dropDraft, () => void kept.dropDraft(form))}
        {state === 'ready' && action(copy.exportForm, () => void kept.exportForm(form))}
        {action(copy.remove, onRemove)}
      </div>
    </li>
  );
}
