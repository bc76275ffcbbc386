import type { AskedFiles } from './asked-files';
import type { Answer, Command, Request } from './contract';

/** What the program does for each command; the shells only carry requests to it. */
export type Handlers = {
  readonly [Name in Command]: (request: Request<Name>) => Promise<Answer<Name>>;
};

/** A place of the system's own for keys, so that a household opens here without its passphrase. */
export interface KeyStore {
  /** Null: nothing is kept under that name, or the system does not give it back. */
  readonly recall: (name: string) => Promise<string | null>;
  /** Rejects when it cannot be kept. */
  readonly keep: (name: string, secret: string) => Promise<void>;
  readonly forget: (name: string) => Promise<void>;
}

export type ProgramOptions = {
  /** The folder that holds `forms/` and `resources/`. */
  readonly resources: string;
  /** Where households and filled forms are kept. */
  readonly folder: string;
  /** Today in Japan, ISO; asked each time, as the program may stay open past midnight. */
  readonly today: () => string;
  readonly version: string;
  readonly asked: AskedFiles;
  /** Shows a folder in the system's file manager; rejects when it cannot. */
  readonly reveal: (folder: string) => Promise<void>;
  /** Absent where the system has none that deserves the name. */
  readonly keyStore?: KeyStore | null;
  /** Opens a checked address in the user's browser; rejects when it cannot. */
  readonly browse: (address: string) => Promise<void>;
};
