import type { Answer, Command, Request } from './contract';

/** What the program does for each command; the shells only carry requests to it. */
export type Handlers = {
  readonly [Name in Command]: (request: Request<Name>) => Promise<Answer<Name>>;
};

export type ProgramOptions = {
  /** The folder that holds `forms/` and `resources/`. */
  readonly resources: string;
  /** Where households and filled forms are kept. */
  readonly folder: string;
  /** Today in Japan, ISO; asked each time, as the program may stay open past midnight. */
  readonly today: () => string;
  readonly version: string;
  /** A household file named on the command line. */
  readonly openPath: string | null;
  /** Shows a folder in the system's file manager; rejects when it cannot. */
  readonly reveal: (folder: string) => Promise<void>;
  /** Opens a checked address in the user's browser; rejects when it cannot. */
  readonly browse: (address: string) => Promise<void>;
};
