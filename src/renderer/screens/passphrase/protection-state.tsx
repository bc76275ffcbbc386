import { useEffect, useRef } from 'react';
import { protection as copy } from '../../../copy/screens-passphrase';
import { Button } from '../../components/button';
import { Checkbox } from '../../components/field';
import { Notice, Sentences } from '../../components/notice';
import type { OpenFile } from '../../session/session';
import type { ProtectionShown } from './use-protection';
import './passphrase.css';

/** Whether the household is under a passphrase, and the ways to change that. */
export function ProtectionState({
  file,
  shown,
}: {
  readonly file: OpenFile;
  readonly shown: ProtectionShown;
}) {
  const { told, problem } = shown;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told !== null || problem !== null) box.current?.focus();
  }, [told, problem]);
  return (
    <section className="protection" aria-labelledby="protection-title">
      <h2 id="protection-title">{copy.title}</h2>
      {problem !== null && (
        <Notice tone="error" title={copy.failed} box={box} live>
          <Sentences text={problem} />
        </Notice>
      )}
      {told !== null && (
        <Notice tone={told.notice === null ? 'success' : 'warning'} box={box}>
          <p>{told.text}</p>
          {told.notice !== null && <Sentences text={told.notice} />}
        </Notice>
      )}
      {file.kind !== 'file' ? (
        <p>{copy[file.kind]}</p>
      ) : (
        <>
          <p>{file.protection === null ? copy.off : copy.on}</p>
          {file.readOnly ? (
            <p className="soft">{copy.lookOnly}</p>
          ) : (
            <Ways file={file} shown={shown} />
          )}
          {file.protection?.canRemember && (
            <Remember remembered={file.protection.remembered} shown={shown} />
          )}
        </>
      )}
    </section>
  );
}

function Ways({ file, shown }: { readonly file: OpenFile; readonly shown: ProtectionShown }) {
  return (
    <div className="protection-actions">
      {file.protection === null ? (
        <Button onClick={() => shown.go('set')}>{copy.set}</Button>
      ) : (
        <>
          <Button onClick={() => shown.go('change')}>{copy.change}</Button>
          <Button onClick={() => shown.go('remove')}>{copy.remove}</Button>
        </>
      )}
    </div>
  );
}

function Remember({
  remembered,
  shown,
}: {
  readonly remembered: boolean;
  readonly shown: ProtectionShown;
}) {
  return (
    <div>
      <Checkbox
        checked={remembered}
        describedBy="remember-note"
        onChange={(remember) => void shown.remember(remember)}
      >
        {copy.remember}
      </Checkbox>
      <p className="soft" id="remember-note">
        {copy.rememberNote}
      </p>
    </div>
  );
}
