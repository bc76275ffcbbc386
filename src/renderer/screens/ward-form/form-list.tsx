import { useEffect, useRef } from 'react';
import { ward as copy } from '../../../copy/screens-ward';
import { Button } from '../../components/button';
import { FileButton } from '../../components/file-button';
import { Notice } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import { ProblemNotice } from '../../components/problem-notice';
import { DropArea } from './drop-area';
import { Exported } from './exported';
import { KeptForms } from './kept-forms';
import { ReplacingDialog } from './replacing';
import { useBringing } from './use-bringing';
import { useKept } from './use-kept';
import type { WardPlace } from './view';

/** 区の様式(PDF)を使う: a PDF is brought, what is kept is listed. */
export function FormList({
  place,
  said,
}: {
  readonly place: WardPlace;
  readonly said: string | null;
}) {
  const bringing = useBringing(place);
  const kept = useKept(bringing, (sentence) => place.show({ at: 'list', said: sentence }));
  const busy = bringing.work !== null;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said !== null) box.current?.focus();
  }, [said]);
  const take = (file: File) => {
    if (busy) return;
    if (/\.sitterform$/i.test(file.name)) return void kept.takeIn(file, null);
    if (!/\.pdf$/i.test(file.name) && file.type !== 'application/pdf')
      return bringing.fail(copy.notPdf(file.name));
    void bringing.bring(file);
  };
  return (
    <>
      <PageHeading title={copy.title} />
      <p>
        <Button look="quiet" small onClick={() => place.show(null)}>
          {copy.back}
        </Button>
      </p>
      {said !== null && <Notice tone="success" title={said} box={box} live />}
      {kept.exported && <Exported exported={kept.exported} />}
      <p>{copy.lead}</p>
      <DropArea onFile={take}>
        <h2>{copy.bringTitle}</h2>
        <ol className="ward-steps">
          {copy.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <ProblemNotice title={copy.problemTitle} problem={bringing.problem} />
        <FileButton
          label={copy.choose}
          accept=".pdf,application/pdf"
          note={copy.dropNote}
          disabled={busy}
          onFile={take}
        />
        <p role="status">{bringing.work}</p>
      </DropArea>
      <KeptForms kept={kept} busy={busy} />
      <ReplacingDialog kept={kept} />
      <section className="ward-card">
        <h2>{copy.importTitle}</h2>
        <FileButton
          label={copy.importLabel}
          accept=".sitterform"
          note={copy.importNote}
          disabled={busy}
          onFile={take}
        />
      </section>
    </>
  );
}
