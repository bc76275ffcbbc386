import {
  byKeySecret,
  byPassphrase,
  byProtection,
  keySecret,
  locked,
  nameOfKey,
  type Protection,
  type Unlock,
} from '../store';
import type { Response } from './contract';
import type { ProgramOptions } from './handlers';

export type ProtectionState = Response<'openHousehold'>['protection'];

/** The ways to the key of a household: its passphrase, a key that is in use, one the system keeps. */
export function createUnlocking({ keyStore = null }: ProgramOptions) {
  const recalled: Unlock = async (envelope) => {
    const secret = await keyStore?.recall(nameOfKey(envelope)).catch(() => null);
    return (secret ? byKeySecret(secret) : locked)(envelope);
  };
  return {
    /** A passphrase that was given is the one that counts; otherwise what needs no asking. */
    by(passphrase: string | undefined, inUse: Protection | null = null): Unlock {
      if (passphrase === undefined)
        return async (envelope) => {
          const used = await byProtection(inUse)(envelope);
          return used.ok ? used : recalled(envelope);
        };
      return byPassphrase(passphrase);
    },

    async stateOf(protection: Protection | null): Promise<ProtectionState> {
      if (protection === null) return null;
      if (keyStore === null) return { canRemember: false, remembered: false };
      const kept = await keyStore.recall(nameOfKey(protection)).catch(() => null);
      return { canRemember: true, remembered: kept !== null };
    },

    /** Rejects when the system does not take it. */
    async remember(protection: Protection): Promise<void> {
      if (keyStore === null) throw new Error('no key store');
      await keyStore.keep(nameOfKey(protection), keySecret(protection));
    },

    async forget(protection: Protection): Promise<void> {
      await keyStore?.forget(nameOfKey(protection));
    },
  };
}
