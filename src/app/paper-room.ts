import type { fillDocuments, WardForms } from './fill-documents';
import type { ProgramOptions } from './handlers';
import type { KeptForms } from './kept-forms';
import type { Library } from './library';
import { paperTools } from './paperwork';
import { takingTurns } from './turns';
import type { WardReader } from './ward-reader/reader';

/** What papers are made with: the program's own forms and font, the ward's, and who fills those. */
export interface PaperRoom {
  readonly library: Library;
  readonly kept: KeptForms;
  readonly ward: WardForms;
  /** Reads what somebody brought. */
  readonly reader: Pick<WardReader, 'read'>;
  readonly fillDocuments: typeof fillDocuments;
}

/** Opened with the first paper: a start does not wait for it. */
export function createPaperRoom({ resources, folder }: ProgramOptions): () => Promise<PaperRoom> {
  let opened: Promise<PaperRoom> | null = null;
  const open = async (): Promise<PaperRoom> => {
    const { fillDocuments, openKeptForms, openLibrary, openWardFiller, openWardReader } =
      await paperTools();
    const library = openLibrary(resources);
    const kept = openKeptForms(folder, library);
    const filler = openWardFiller(resources);
    const thread = openWardReader(resources);
    // A thread takes one form at a time.
    const [fillInTurn, readInTurn] = [takingTurns(), takingTurns()];
    const ward: WardForms = {
      formFor: kept.formFor,
      filler: { ...filler, fill: (request) => fillInTurn(() => filler.fill(request)) },
    };
    const reader = { read: (bytes: Uint8Array) => readInTurn(() => thread.read(bytes)) };
    return { library, kept, ward, reader, fillDocuments };
  };
  return () => {
    opened ??= open();
    return opened;
  };
}
