import { alignedNotice, passphraseProblemText, protectionSentences } from '../copy/passphrase';
import { deskSentences } from '../copy/store';
import { passphraseProblem } from '../domain/household';
import {
  newProtection,
  type OpenFile,
  type Protection,
  type ProtectionChanged,
  removeProtection,
  setProtection,
} from '../store';
import type { Answer, Failure } from './contract';
import { type Desk, notWritten, refused } from './desk';
import type { ProgramOptions } from './handlers';

type Writable = { ok: true; value: OpenFile } | { ok: false; error: Failure };

/** Sets, changes and removes the passphrase of households on the desk. */
export function createPassphraseDesk({ folder }: ProgramOptions, desk: Desk) {
  const { unlocking } = desk;

  const writable = (handle: string): Writable => {
    const one = desk.entryOf(handle);
    if (one === null) return refused('not-open', [deskSentences.notOpen]);
    if (one.file === null) return refused('not-saved', [protectionSentences.notSaved]);
    return one.writing === null
      ? refused('look-only', [deskSentences.lookOnly])
      : { ok: true, value: one.writing };
  };

  /** What the system keeps of the key before goes; `again`: it keeps the new one in its place. */
  const moveOn = async (before: Protection | null, next: Protection | null): Promise<void> => {
    if (before === null) return;
    const state = await unlocking.stateOf(before);
    await unlocking.forget(before).catch(() => undefined);
    if (state?.remembered && next !== null) await unlocking.remember(next).catch(() => undefined);
  };

  const answered = async (
    handle: string,
    before: OpenFile,
    changed: ProtectionChanged,
  ): Promise<Answer<'setPassphrase'>> => {
    if (changed.kind === 'changed-elsewhere')
      return refused('changed-elsewhere', [protectionSentences.changedElsewhere]);
    desk.replace(handle, changed.open);
    if (changed.kind === 'failed') return notWritten(changed.code);
    const { protection } = changed.open;
    await moveOn(before.protection, protection);
    return {
      ok: true,
      value: {
        protection: await unlocking.stateOf(protection),
        notice: alignedNotice(changed.backups),
      },
    };
  };

  return {
    set: (handle: string, passphrase: string): Promise<Answer<'setPassphrase'>> =>
      desk.inTurn(async () => {
        const open = writable(handle);
        if (!open.ok) return open;
        const problem = passphraseProblem(passphrase);
        if (problem !== null) return refused('bad-passphrase', [passphraseProblemText[problem]]);
        const next = await newProtection(passphrase, open.value.protection);
        return answered(handle, open.value, await setProtection(open.value, next, folder));
      }),

    remove: (handle: string): Promise<Answer<'removePassphrase'>> =>
      desk.inTurn(async () => {
        const open = writable(handle);
        if (!open.ok) return open;
        if (open.value.protection === null)
          return refused('not-protected', [protectionSentences.notProtected]);
        return answered(handle, open.value, await removeProtection(open.value, folder));
      }),

    remember: (handle: string, remember: boolean): Promise<Answer<'rememberKey'>> =>
      desk.inTurn(async () => {
        const one = desk.entryOf(handle);
        if (one === null) return refused('not-open', [deskSentences.notOpen]);
        if (one.protection === null)
          return refused('not-protected', [protectionSentences.notProtected]);
        try {
          await (remember ? unlocking.remember : unlocking.forget)(one.protection);
        } catch {
          return refused('not-remembered', [protectionSentences.notRemembered]);
        }
        return { ok: true, value: { protection: await unlocking.stateOf(one.protection) } };
      }),
  };
}
