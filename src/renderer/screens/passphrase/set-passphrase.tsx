import { useEffect, useMemo, useRef, useState } from 'react';
import { passphraseProblemText, passphraseStrengthText } from '../../../copy/passphrase';
import { protection as copy, passphraseField } from '../../../copy/screens-passphrase';
import {
  type Household,
  normalisedPassphrase,
  passphraseProblem,
  passphraseStrength,
} from '../../../domain/household';
import { Button } from '../../components/button';
import { ErrorSummary, type ListedError } from '../../components/error-summary';
import { Checkbox } from '../../components/field';
import { Notice, Sentences } from '../../components/notice';
import { PassphraseField } from '../../components/passphrase-field';
import { knownWords } from './known-words';
import type { ProtectionShown } from './use-protection';
import './passphrase.css';

const ids = { fresh: 'passphrase-fresh', again: 'passphrase-again', read: 'passphrase-read' };

/** A new passphrase is chosen: typed twice, after what it means was read. */
export function SetPassphrase({
  household,
  shown,
}: {
  readonly household: Household;
  readonly shown: ProtectionShown;
}) {
  const changing = shown.step === 'change';
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const [read, setRead] = useState(false);
  const [asked, setAsked] = useState(0);
  const known = useMemo(() => knownWords(household), [household]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const problem = passphraseProblem(fresh);
  const errors: readonly ListedError[] = [
    ...(read ? [] : [{ control: ids.read, sentence: copy.understoodMissing }]),
    ...(problem === null ? [] : [{ control: ids.fresh, sentence: passphraseProblemText[problem] }]),
    ...(problem !== null || normalisedPassphrase(fresh) === normalisedPassphrase(again)
      ? []
      : [{ control: ids.again, sentence: copy.differs }]),
  ];
  const shownErrors = asked > 0 ? errors : [];
  const errorOf = (control: string) =>
    shownErrors.find((error) => error.control === control)?.sentence ?? null;

  return (
    <form
      className="set-passphrase"
      aria-labelledby="set-passphrase-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(asked + 1);
        if (errors.length === 0 && !shown.busy) void shown.set(fresh);
      }}
    >
      <h2 id="set-passphrase-title" ref={heading} tabIndex={-1}>
        {changing ? copy.changeTitle : copy.setTitle}
      </h2>
      <ErrorSummary errors={shownErrors} asked={asked} />
      {shown.problem !== null && (
        <Notice tone="error" title={copy.failed} live>
          <Sentences text={shown.problem} />
        </Notice>
      )}
      {changing && <p>{copy.changeLead}</p>}
      <Before />
      <Checkbox id={ids.read} error={errorOf(ids.read)} checked={read} onChange={setRead}>
        {copy.understood}
      </Checkbox>
      <PassphraseField
        id={ids.fresh}
        label={copy.fresh}
        hint={`${copy.hint}${passphraseField.japanese}`}
        error={errorOf(ids.fresh)}
        value={fresh}
        fresh
        onChange={setFresh}
      />
      <p className="set-passphrase-strength" role="status">
        {problem === null ? passphraseStrengthText[passphraseStrength(fresh, known)] : ''}
      </p>
      <PassphraseField
        id={ids.again}
        label={copy.again}
        error={errorOf(ids.again)}
        value={again}
        fresh
        onChange={setAgain}
      />
      <p className="soft" role="status">
        {shown.busy ? copy.working : ''}
      </p>
      <div className="protection-actions">
        <Button type="submit" look="primary" aria-disabled={shown.busy}>
          {changing ? copy.doChange : copy.doSet}
        </Button>
        <Button disabled={shown.busy} onClick={() => shown.go(null)}>
          {copy.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Said before, as there is no way back afterwards. */
function Before() {
  return (
    <Notice tone="warning" title={copy.beforeTitle}>
      <List items={copy.before} />
      <p className="protection-not-covered">{copy.notCoveredTitle}</p>
      <List items={copy.notCovered} />
    </Notice>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="notice-list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
