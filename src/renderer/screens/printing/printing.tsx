import { useRef, useState } from 'react';
import { measurable } from '../../../app/contract';
import { offsetText } from '../../../copy/calibration';
import { printing as copy } from '../../../copy/screens-printing';
import { Button } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { TextField } from '../../components/field';
import { Notice } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import { ProblemNotice } from '../../components/problem-notice';
import { millimetres, readMillimetres } from '../ward-form/editor/measure';
import { usePrinting } from './use-printing';
import './printing.css';

/** 印刷位置のずれ: a sheet to print and measure, and what is kept of it on this computer. */
export function Printing({ onBack }: { readonly onBack: () => void }) {
  const { offset, said, saved, problem, busy, keep, print, save } = usePrinting();
  const moved = offset && offsetText(offset);
  const kept = useRef<HTMLHeadingElement>(null);
  const remove = async () => {
    await keep('none');
    // The button has gone.
    kept.current?.focus();
  };
  return (
    <div className="printing">
      <PageHeading title={copy.title} />
      <p>
        <Button look="quiet" small onClick={onBack}>
          {copy.back}
        </Button>
      </p>
      <Notice tone="info" title={copy.usual}>
        <p>{copy.usualNote}</p>
      </Notice>
      <p>{copy.lead}</p>
      <ProblemNotice title={copy.problemTitle} problem={problem} />
      <section className="printing-card">
        <h2 ref={kept} tabIndex={-1}>
          {copy.keptTitle}
        </h2>
        {offset && <p>{moved ? copy.kept(moved) : copy.keptNone}</p>}
        {moved && (
          <p>
            <Button small aria-disabled={busy} onClick={() => void remove()}>
              {copy.remove}
            </Button>
          </p>
        )}
      </section>
      <section className="printing-card">
        <h2>{copy.sheetTitle}</h2>
        <p>{copy.sheetNote}</p>
        <div className="printing-acts">
          <Button look="primary" aria-disabled={busy} onClick={() => void print(false)}>
            {copy.print}
          </Button>
          <Button aria-disabled={busy} onClick={() => void save()}>
            {copy.save}
          </Button>
        </div>
        {saved && (
          <Notice tone="success" title={copy.savedAs(saved.name)} live>
            <p>
              {copy.savedIn}: <span className="saved-folder">{saved.folder}</span>
            </p>
          </Notice>
        )}
      </section>
      <Measured busy={busy} said={said} onKeep={(measured) => void keep(measured)} />
      {moved && (
        <section className="printing-card">
          <h2>{copy.tryTitle}</h2>
          <p>{copy.tryNote}</p>
          <p>
            <Button aria-disabled={busy} onClick={() => void print(true)}>
              {copy.printMoved}
            </Button>
          </p>
        </section>
      )}
    </div>
  );
}

/** What was typed, in millimetres; null where nobody can have measured it. */
function read(text: string): number | null {
  const at = readMillimetres(text);
  if (at === null) return null;
  const value = millimetres(at);
  return value >= measurable.least && value <= measurable.most ? value : null;
}

const sides = ['left', 'top'] as const;

/** The two lengths. Kept when both are numbers; until then each says beside it what is wrong. */
function Measured({
  busy,
  said,
  onKeep,
}: {
  readonly busy: boolean;
  /** What became of the last time. */
  readonly said: string | null;
  readonly onKeep: (measured: { left: number; top: number }) => void;
}) {
  const [typed, setTyped] = useState({ left: '', top: '' });
  const [asked, setAsked] = useState(0);
  const sentence = copy.notMeasured(measurable.least, measurable.most);
  const wrong = asked > 0 ? sides.filter((side) => read(typed[side]) === null) : [];
  const take = () => {
    const [left, top] = [read(typed.left), read(typed.top)];
    if (left === null || top === null) return setAsked(asked + 1);
    setAsked(0);
    onKeep({ left, top });
  };
  return (
    <form
      className="printing-card"
      aria-labelledby="measure-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) take();
      }}
    >
      <h2 id="measure-title">{copy.measureTitle}</h2>
      <p>{copy.measureNote}</p>
      <ErrorSummary
        asked={asked}
        errors={wrong.map((side) => ({
          control: `measure-${side}`,
          sentence: `${copy[side]}: ${sentence}`,
        }))}
      />
      {sides.map((side) => (
        <TextField
          key={side}
          id={`measure-${side}`}
          label={copy[side]}
          hint={copy.measureHint}
          error={wrong.includes(side) ? sentence : null}
          value={typed[side]}
          width="short"
          numeric
          onChange={(value) => setTyped({ ...typed, [side]: value })}
        />
      ))}
      <p>
        <Button type="submit" aria-disabled={busy}>
          {copy.keep}
        </Button>
      </p>
      <p role="status">{said}</p>
    </form>
  );
}
